"""`--stop` and `--stop-app`: what they mean where nothing can be stopped, and real containers."""

from argparse import Namespace
from dataclasses import replace

import pytest

from pgbackup_gui.cli import stopping
from tests.cli.in_process import InProcess
from tests.cli.pgbackup import NAME
from tests.support.databases import Database, database_names
from tests.ui.samples import kept


@pytest.fixture
def key(saved_here: InProcess) -> str:
    return str(saved_here.json("backup", NAME).json["backup"]["key"])


def test_a_database_in_no_container_has_nothing_to_stop(
    saved_here: InProcess, database: Database, key: str
) -> None:
    ended = saved_here.json("restore", NAME, key, "--yes", "--stop", "immich_server")
    assert ended.code == 1
    assert ended.json["error"]["code"] == "app-not-stopped"
    assert database_names(database.server, prefix=database.name) == [database.name]


def test_an_app_that_is_not_there_is_told(
    saved_here: InProcess, database: Database, key: str
) -> None:
    ended = saved_here("restore", NAME, key, "--yes", "--stop-app")
    assert (ended.code, "name it with --stop" in ended.err) == (2, True)
    assert database_names(database.server, prefix=database.name) == [database.name]


def test_the_plan_says_what_is_stopped(saved_here: InProcess, key: str) -> None:
    ended = saved_here("restore", NAME, key, "--dry-run", "--stop", "a", "--stop", "b")
    assert "Stopped meanwhile, and started again: a, b." in ended.out


@pytest.mark.parametrize(
    "options",
    [
        ("restore", NAME, "KEY", "--yes", "--beside", "other", "--stop", "a"),
        ("undo", NAME, "--yes", "--keep-running", "--stop-app"),
    ],
)
def test_options_that_contradict_each_other(
    saved_here: InProcess, key: str, options: tuple[str, ...]
) -> None:
    ended = saved_here(*(key if option == "KEY" else option for option in options))
    assert ended.code == 2


@pytest.mark.parametrize(
    ("said", "stopped"),
    [
        ({}, ("server", "worker")),
        ({"keep_running": True}, ()),
        ({"stop": ["a"]}, ("given",)),
        ({"stop_app": True}, ("given",)),
    ],
)
def test_an_undo_stops_what_the_restore_had_stopped(
    said: dict[str, object], stopped: tuple[str, ...]
) -> None:
    options = {"stop": [], "stop_app": False, "keep_running": False}
    arguments = Namespace(**{**options, **said})
    given = ("given",) if arguments.stop or arguments.stop_app else ()
    put_aside = replace(kept(), apps=("server", "worker"))
    assert stopping.for_undo(arguments, given, put_aside) == stopped
