"""The program's test of itself: it reports what is broken, and leaves nothing behind."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from pgbackup_gui.core.reach.tools import NEWEST_SERVER, Program, executable
from pgbackup_gui.engine import self_test, self_test_parts, self_test_server
from pgbackup_gui.engine.self_test_facts import Checks, SelfTestError
from tests.support.databases import database_names
from tests.support.embedded_server import EmbeddedServer


def _run(folder: Path, *arguments: str, checks: Checks | None = None) -> tuple[int, dict[str, Any]]:
    """The exit code, and the report as its reader gets it."""
    file = folder / "report.json"
    given = ("--report", str(file), *arguments)
    code = self_test.main(given, program="tested", window=lambda _wishes: checks or {})
    return code, json.loads(file.read_text(encoding="utf-8"))


def _broken() -> dict[str, object]:
    raise SelfTestError("no such thing")


def test_a_working_installation_passes_every_step(tmp_path: Path) -> None:
    code, report = _run(tmp_path, checks={"window": lambda: {"style": "fusion"}})
    assert [step["name"] for step in report["steps"]] == ["modules", "keyring", "tools", "window"]
    assert (code, report["ok"], report["frozen"]) == (0, True, False)
    assert report["steps"][-1]["found"] == {"style": "fusion"}


def test_a_broken_part_fails_the_test_but_does_not_end_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checks: Checks = {"window": _broken, "after": dict}
    code, report = _run(tmp_path, "--only", "window", "--only", "after", checks=checks)
    window, after = report["steps"]
    assert (code, report["ok"]) == (1, False)
    assert "SelfTestError: no such thing" in window["error"]
    assert after["ok"] is True
    assert "self-test FAILED" in capsys.readouterr().out


def test_nothing_tried_is_nothing_proven(tmp_path: Path) -> None:
    assert _run(tmp_path, "--only", "no such step")[0] == 1


def test_a_program_without_a_console_tells_its_report_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert _run(tmp_path, "--only", "keyring")[0] == 0


def test_qt_platform_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    _run(tmp_path, "--platform", "offscreen", "--only", "keyring")
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_an_installation_must_bring_every_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "pgtools" / str(NEWEST_SERVER) / "bin"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(SelfTestError) as raised:
        self_test_parts.tools()
    assert f"psql {NEWEST_SERVER} is not there" in str(raised.value)


def test_a_program_that_does_not_run_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pgtools" / "18" / "bin" / executable(Program.PG_DUMP)
    file.parent.mkdir(parents=True)
    file.write_text("no program")
    file.chmod(0o755)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(SelfTestError, match="pg_dump"):
        self_test_parts.tools()


def test_a_slow_psycopg_is_refused_in_an_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("psycopg.pq.__impl__", "python")
    with pytest.raises(SelfTestError, match="python"):
        self_test_parts.modules()


def test_a_server_gets_a_database_and_loses_it_again(
    server: EmbeddedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = database_names(server)
    monkeypatch.setenv("PGPASSWORD", server.password)
    code, report = _run(tmp_path, "--only", "server", "--dsn", _dsn(server))
    (step,) = report["steps"]
    assert code == 0, step["error"]
    assert step["found"]["server"].startswith(f"{server.major}.")
    assert step["found"]["rows"] == self_test_server.ROWS
    assert database_names(server) == before
    assert server.password not in json.dumps(report)


def test_an_installation_serves_the_server_with_its_own_programs(
    server: EmbeddedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pg_dump of the computer that happens to fit would hide that ours is missing."""
    before = database_names(server)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setenv("PATH", str(server.bin_folder))
    (tmp_path / "pgtools").mkdir()
    with pytest.raises(SelfTestError, match="serves"):
        self_test_server.round_trip(_dsn(server), server.password)
    assert database_names(server) == before


def test_a_password_on_the_command_line_is_refused() -> None:
    with pytest.raises(SelfTestError, match="PGPASSWORD"):
        self_test_server.round_trip("postgresql://user:secret@localhost/postgres", None)


def _dsn(server: EmbeddedServer) -> str:
    return f"postgresql://{server.user}@{server.host}:{server.port}/postgres"
