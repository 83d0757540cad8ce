"""The command line itself: help, version, wrong usage."""

import subprocess
import sys

import pytest

from pgbackup_gui import __version__
from pgbackup_gui.cli.main import _parser
from tests.cli.in_process import InProcess
from tests.cli.pgbackup import ROOT, Pgbackup

_HEAVY = ("PySide6", "psycopg", "keyring", "platformdirs", "pgbackup_gui.engine")
_LIST_IMPORTS = """
import sys
from pgbackup_gui.cli.main import main
try:
    main(sys.argv[1:])
finally:
    print([name for name in sys.modules if name.startswith({heavy})])
"""


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["restore", "--help"]])
def test_version_and_help_load_nothing_heavy(arguments: list[str]) -> None:
    code = _LIST_IMPORTS.format(heavy=_HEAVY)
    child = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(child, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        _parser().parse_args(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"PG Backup {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["explode"],
        ["backup"],
        ["add", "x", "--port", "many"],
        ["add", "x", "--sslmode", "perhaps"],
        ["restore", "x"],
        ["list", "x", "--all"],
    ],
)
def test_what_cannot_be_parsed_is_wrong_usage(here: InProcess, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        here(*arguments, "--json")
    assert ended.value.code == 2


@pytest.mark.parametrize("command", ["restore Media key", "undo Media", "delete-previous Media"])
@pytest.mark.parametrize("json", [[], ["--json"]])
def test_nothing_is_replaced_without_consent(
    here: InProcess, command: str, json: list[str]
) -> None:
    ended = here(*command.split(), *json)
    assert (ended.code, ended.out) == (2, "")
    assert "add --yes" in ended.err


def test_empty_name_beside_is_not_taken_for_none(here: InProcess) -> None:
    ended = here("restore", "Media", "key", "--beside", "", "--yes")
    assert (ended.code, ended.out) == (2, "")
    assert "--beside" in ended.err


@pytest.mark.parametrize(
    "command",
    [
        *("test x", "backup x", "list x", "show x y", "check x y", "delete x y", "remove x"),
        *("restore x y --yes", "kept x", "undo x --yes", "delete-previous x --yes", "recover x"),
    ],
)
def test_unknown_database(here: InProcess, command: str) -> None:
    ended = here(*command.split(), "--json")
    assert (ended.code, ended.json["outcome"], ended.error) == (1, "failed", "profile-unknown")
    ended = here(*command.split())
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "No saved database is called “x”.\n"
        "“pgbackup databases” lists what is saved, and “pgbackup add” saves another.\n"
    )


def test_interrupted_before_anything_runs(here: InProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pgbackup_gui.engine.store.ProfileBook.all", interrupt)
    ended = here("databases", "--json")
    assert (ended.code, ended.json["outcome"]) == (130, "cancelled")


def test_program_is_the_one_that_is_installed(pgbackup: Pgbackup) -> None:
    ended = pgbackup("--version")
    assert (ended.code, ended.err) == (0, "")
