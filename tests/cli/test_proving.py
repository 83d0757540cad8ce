"""Test restore, dry run and trust from the terminal."""

import pytest

from tests.cli.in_process import InProcess
from tests.cli.pgbackup import NAME
from tests.support.databases import Database, database_names


def test_backup_is_tried_out(saved_here: InProcess, database: Database) -> None:
    content = database.fingerprint()
    assert saved_here("backup", NAME).code == 0
    ended = saved_here.json("test-restore", NAME, saved_here.newest().name)
    assert (ended.code, ended.json["outcome"]) == (0, "done")
    assert ended.json["trial"]["is_counted"] is True
    assert saved_here.json("list", NAME).json["backups"][0]["badge"] == "restore-tested"
    assert database.fingerprint() == content
    assert database_names(database.server, prefix=database.name) == [database.name]


def test_damaged_backup_fails_the_test(saved_here: InProcess) -> None:
    saved_here("backup", NAME)
    newest = saved_here.newest()
    newest.write_bytes(newest.read_bytes()[:-1])
    ended = saved_here.json("test-restore", NAME, newest.name)
    assert ended.code != 0
    assert ended.error in ("backup-changed", "backup-damaged")


def test_dry_run_of_a_backup_makes_none(saved_here: InProcess) -> None:
    ended = saved_here("backup", NAME, "--dry-run")
    assert ended.code == 0
    assert "CREATE ROLE pgbackup" in ended.out.replace('"', "")
    assert not list(saved_here.folder.rglob("*.backup"))


def test_dry_run_of_a_restore_changes_nothing(saved_here: InProcess, database: Database) -> None:
    saved_here("backup", NAME)
    with database.connect() as connection:
        connection.execute("TRUNCATE activity_log")
    before = database.fingerprint()
    ended = saved_here.json("restore", NAME, saved_here.newest().name, "--dry-run")
    assert (ended.code, ended.json["outcome"]) == (0, "done")
    assert database.fingerprint() == before
    assert database_names(database.server, prefix=database.name) == [database.name]


@pytest.mark.parametrize("command", ["check", "test-restore"])
def test_foreign_file_needs_to_be_trusted(saved_here: InProcess, command: str) -> None:
    saved_here("backup", NAME)
    newest = saved_here.newest()
    foreign = newest.with_name("foreign.backup")
    foreign.write_bytes(newest.read_bytes() + b"\0")
    refused = saved_here.json(command, NAME, foreign.name)
    assert (refused.code != 0, refused.error) == (True, "not-trusted")
    trusted = saved_here.json(command, NAME, foreign.name, "--trust")
    # Nothing was recorded to compare with, which is worth a note.
    assert (trusted.json["outcome"], trusted.json["error"]) == ("notes", None)
