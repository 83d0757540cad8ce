"""A test restore proves a backup, leaves nothing behind and touches nothing."""

from dataclasses import replace

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.manifest import encode
from pgbackup_gui.core.errors import AppError, Cancelled, Code, FileError
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import Done, JobContext, Note
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.plans import RecoveredWhat, RestoreRequest, TrialReport
from tests.postgres.conftest import OpenWorld
from tests.support.databases import Database, temporary_database
from tests.support.doomed import TestRestore, killed, no_orphans
from tests.support.programs import only
from tests.support.servers import Servers, chosen_majors
from tests.support.world import World, manifest_of

LOADING = "processing data for table"


@pytest.fixture
def backup(world: World) -> Backup:
    return world.back_up().value


def tried(world: World, backup: Backup, *, is_trusted: bool = False) -> Done[TrialReport]:
    """A test restore that leaves nothing, however it ends."""
    request = RestoreRequest(world.profile, backup, is_trusted=is_trusted)
    try:
        return world.ops.test_restore(request, world.context())
    finally:
        assert world.side_databases() == []
        assert world.kept() == ()
        assert world.recover() == ()


def refusal(world: World, backup: Backup) -> AppError:
    with pytest.raises(AppError) as caught:
        tried(world, backup)
    return caught.value


def test_whole_backup_is_restore_tested_and_stays_so(
    world: World, database: Database, backup: Backup
) -> None:
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log")
    live = database.fingerprint()
    done = tried(world, backup)
    assert database.fingerprint() == live
    assert done.value.contents.rows == manifest_of(backup).contents.rows
    assert (done.value.server, done.value.is_counted) == (world.profile.server, True)
    assert world.backups()[0].badge is Badge.RESTORE_TESTED
    world.check(world.backups()[0])
    world.reopen()
    assert world.backups()[0].badge is Badge.RESTORE_TESTED


def test_damage_after_the_test_takes_the_badge_away(world: World, backup: Backup) -> None:
    tried(world, backup)
    _damage(backup)
    with pytest.raises(FileError):
        world.check(world.backups()[0])
    assert world.backups()[0].badge is Badge.DAMAGED


def _damage(backup: Backup) -> None:
    with backup.path.open("r+b") as file:
        file.seek(-9, 2)
        file.write(b"!")


def test_damaged_backup_is_marked(world: World, backup: Backup) -> None:
    _damage(backup)
    assert refusal(world, backup).code is Code.BACKUP_CHANGED
    assert world.backups()[0].badge is Badge.DAMAGED


def test_other_counts_than_recorded_are_told(world: World, backup: Backup) -> None:
    record = manifest_of(backup)
    first, *others = record.contents.tables
    tables = (replace(first, rows=first.rows + 1), *others)
    wrong = replace(record, contents=replace(record.contents, tables=tables))
    backup.manifest_path.write_bytes(encode(wrong))
    error = refusal(world, backup)
    assert error.code is Code.RESTORE_DIFFERS
    assert f"{first.rows} instead of {first.rows + 1}" in error.detail
    assert world.backups()[0].badge is not Badge.RESTORE_TESTED


def test_without_a_record_nothing_more_is_promised_than_was_seen(
    world: World, backup: Backup
) -> None:
    backup.manifest_path.unlink()
    done = tried(world, backup)
    assert not done.value.is_counted
    assert Note("counts-unknown") in done.notes
    assert world.backups()[0].badge is Badge.CHECKED


def test_killed_test_is_cleaned_up_at_the_next_start(
    world: World, database: Database, backup: Backup
) -> None:
    live = database.fingerprint()
    with no_orphans(world.home):
        killed(world, TestRestore(backup), line=LOADING)
    assert len(world.side_databases()) == 1
    assert [item.what for item in world.recover()] == [RecoveredWhat.RESTORE_ABANDONED]
    assert world.side_databases() == []
    assert database.fingerprint() == live
    assert world.backups()[0].badge is Badge.VERIFIED


def test_cancelled_test_leaves_nothing(world: World, backup: Backup) -> None:
    token = CancelToken()

    def hear(line: OutputLine) -> None:
        if LOADING in line.text:
            token.cancel()

    with pytest.raises(Cancelled):
        world.ops.test_restore(
            RestoreRequest(world.profile, backup), JobContext(line=hear, cancel=token)
        )
    assert world.side_databases() == []
    assert world.backups()[0].badge is Badge.VERIFIED
    assert world.ops.history.operations()[0].result == "cancelled"


def test_backup_of_an_old_server_is_tried_on_a_new_one(
    servers: Servers, open_world: OpenWorld, world: World, backup: Backup
) -> None:
    newest = chosen_majors()[-1]
    with temporary_database(servers.get(newest)) as spare:
        other = open_world(spare.server, spare.name)
        if world.server.major != newest:
            only(newest, world.home / "programs")
            world.reopen()
        world.ops.secrets.use_once(other.profile, other.server.password)
        request = RestoreRequest(other.profile, backup)
        done = world.ops.test_restore(request, world.context())
        assert done.value.server == other.profile.server
        assert other.side_databases() == world.side_databases() == []
    assert world.backups()[0].badge is Badge.RESTORE_TESTED
