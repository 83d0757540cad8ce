"""Which program ssh may ask, and what it is told of the session."""

import sys
from pathlib import Path

import pytest

from pgbackup_gui.engine.askpass import askpass_environment, askpass_program

PROGRAM = Path("/opt/pgbackup/pgbackup-gui")


def test_the_windows_own_program_asks() -> None:
    program = askpass_program()
    assert program is not None
    assert program.is_file()
    assert program.stem == "pgbackup-gui"


def test_a_packaged_program_asks_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert askpass_program() == Path(sys.executable)


def test_nobody_asks_where_the_program_is_not_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr("sysconfig.get_path", lambda _: str(tmp_path))
    assert askpass_program() is None


def test_ssh_is_told_whom_to_ask() -> None:
    assert askpass_environment(PROGRAM, {}) == {
        "DISPLAY": ":0",
        "SSH_ASKPASS": str(PROGRAM),
        "SSH_ASKPASS_REQUIRE": "force",
        "PGBACKUP_ASKPASS": "1",
    }


def test_the_question_finds_the_screen_and_speaks_the_users_language() -> None:
    session = {"DISPLAY": ":7", "WAYLAND_DISPLAY": "w", "LANG": "de_DE.UTF-8", "PGPASSWORD": "x"}
    env = askpass_environment(PROGRAM, session)
    assert (env["DISPLAY"], env["WAYLAND_DISPLAY"]) == (":7", "w")
    assert env["PGBACKUP_LOCALE"] == "de_DE.UTF-8"
    assert "PGPASSWORD" not in env


def test_what_ssh_itself_says_stays_in_english() -> None:
    session = {"LC_ALL": "fr_FR.UTF-8", "LANG": "de_DE.UTF-8", "LD_LIBRARY_PATH": "/opt/lib"}
    env = askpass_environment(PROGRAM, session)
    assert env.keys().isdisjoint(session)
    assert env["PGBACKUP_LOCALE"] == "fr_FR.UTF-8"
