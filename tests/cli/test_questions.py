"""On a terminal: what is asked, what no means, and how progress looks."""

import re

import pytest

from tests.cli.in_process import InProcess
from tests.cli.pgbackup import NAME, Pgbackup
from tests.support.databases import Database, database_names


@pytest.fixture
def key(saved_here: InProcess) -> str:
    """A backup's key."""
    return str(saved_here.json("backup", NAME).json["backup"]["key"])


@pytest.mark.parametrize("answer", ["no\n", "\n", "\x04", "\x03"])
def test_whoever_does_not_say_yes_changes_nothing(
    saved: Pgbackup, database: Database, key: str, answer: str
) -> None:
    before = database.fingerprint()
    with saved.on_terminal("restore", NAME, key) as terminal:
        terminal.wait_for("[yes/no]")
        terminal.type(answer)
        assert terminal.end() == 130
    assert "Cancelled. Nothing was changed." in terminal.text
    assert "Traceback" not in terminal.text
    assert database.fingerprint() == before
    assert database_names(database.server, prefix=database.name) == [database.name]


def test_plan_is_shown_before_the_question(saved: Pgbackup, database: Database, key: str) -> None:
    with saved.on_terminal("restore", NAME, key) as terminal:
        terminal.wait_for("[yes/no]")
        plan = terminal.text
        terminal.type("yes\n")
        assert terminal.end() == 0
    server = f"{database.server.host}:{database.server.port}"
    assert (
        f"{key}_{database.name}.backup replaces the database {database.name} on {server}." in plan
    )
    assert "The present database is kept, so you can undo." in plan
    assert len(re.findall(r"^  ✓ ", plan, re.MULTILINE)) >= 5
    assert f"Replace {database.name}? [yes/no]" in plan
    assert "Restored: " in terminal.text


def test_restore_that_cannot_work_is_not_asked_about(
    saved: Pgbackup, database: Database, key: str
) -> None:
    with saved.on_terminal("restore", NAME, key, "--beside", database.name) as terminal:
        assert terminal.end() == 1
    assert "✗" in terminal.text
    assert "[yes/no]" not in terminal.text


def test_undo_and_delete_are_asked_about(
    saved: Pgbackup, saved_here: InProcess, database: Database, key: str
) -> None:
    saved_here("restore", NAME, key, "--yes")
    names = database_names(database.server, prefix=database.name)
    for command, question in (("undo", "Put "), ("delete-previous", "Delete ")):
        with saved.on_terminal(command, NAME) as terminal:
            terminal.wait_for("[yes/no]")
            terminal.type("no\n")
            assert terminal.end() == 130
        assert question + names[1] in terminal.text
    assert database_names(database.server, prefix=database.name) == names


def test_progress_is_one_line_that_is_written_over(saved: Pgbackup) -> None:
    with saved.using(COLUMNS="40").on_terminal("backup", NAME) as terminal:
        assert terminal.end() == 0
    progress, heading, _ = terminal.text.partition("KEY  ")
    assert heading
    assert "\n" not in progress
    assert re.search(r" +\d+%  Copying the database: public\.", progress)
    assert all(len(line) < 40 for line in progress.split("\r"))
    assert progress.endswith(" \r")
