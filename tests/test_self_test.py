"""The self-test as it is started, by both programs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pgbackup_gui import __main__
from pgbackup_gui.cli import main as terminal


def test_the_window_is_shown_and_pictured(tmp_path: Path) -> None:
    """In a process of its own, as Qt allows one application in each."""
    report, picture = tmp_path / "report.json", tmp_path / "window.png"
    arguments = ("--self-test", "--report", report, "--screenshot", picture, "--only", "window")
    ended = subprocess.run(
        [sys.executable, "-m", "pgbackup_gui", *arguments, "--platform", "offscreen"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    (step,) = json.loads(report.read_text(encoding="utf-8"))["steps"]
    assert step["found"]["platform"] == "offscreen"
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_terminal_has_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.json"
    assert terminal.main(["--self-test", "--report", str(report), "--only", "tools"]) == 0
    assert json.loads(report.read_text(encoding="utf-8"))["program"] == "pgbackup"
    assert "self-test ok" in capsys.readouterr().out


def test_help_tells_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        __main__.main(["--help"])
    assert "--self-test" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        __main__.main(["--self-test", "--help"])
    assert "--dsn" in capsys.readouterr().out
