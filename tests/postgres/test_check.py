"""A backup that changed since it was made is refused, whatever changed it."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.errors import AppError, Code, FileError
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.core.work.plans import RecoveredWhat
from tests.support.world import World, manifest_of

FLIPS = 20
CUTS = 10


def refusal(world: World, backup: Backup) -> AppError:
    """Why the check refuses; a restore must refuse for the same reason and touch nothing."""
    with pytest.raises(AppError) as caught:
        world.check(backup)
    with pytest.raises(AppError) as restoring:
        world.restore(backup)
    assert restoring.value.code is caught.value.code
    assert world.side_databases() == []
    return caught.value


def test_whole_backup_passes(newest_world: World) -> None:
    backup = newest_world.back_up().value
    done = newest_world.check(backup)
    record = manifest_of(backup)
    assert (done.value.sha256, done.value.entries) == (record.sha256, record.entries)
    assert (done.value.sha256_known, done.notes) == (True, ())
    assert newest_world.backups()[0].badge is Badge.VERIFIED


def _flip(data: bytearray, place: random.Random) -> None:
    data[place.randrange(len(data))] ^= 1 << place.randrange(8)


def _cut(data: bytearray, place: random.Random) -> None:
    del data[place.randrange(len(data)) :]


@pytest.mark.parametrize(("change", "times"), [(_flip, FLIPS), (_cut, CUTS)])
def test_every_changed_byte_is_noticed(
    newest_world: World, change: Callable[[bytearray, random.Random], None], times: int
) -> None:
    backup = newest_world.back_up().value
    whole = backup.path.read_bytes()
    for seed in range(times):
        data = bytearray(whole)
        change(data, random.Random(seed))  # noqa: S311
        backup.path.write_bytes(data)
        with pytest.raises(FileError) as caught:
            newest_world.check(backup)
        assert caught.value.code in (Code.BACKUP_CHANGED, Code.BACKUP_DAMAGED)
        assert newest_world.backups()[0].badge is Badge.DAMAGED


def test_changed_backup_is_not_restored(world: World) -> None:
    backup = world.back_up().value
    with backup.path.open("r+b") as file:
        file.seek(-9, 2)
        file.write(b"!")
    assert refusal(world, backup).code is Code.BACKUP_CHANGED


def test_backup_of_another_day_under_this_name_is_refused(world: World) -> None:
    first = world.back_up().value
    world.execute("COMMENT ON DATABASE {live} IS 'later'")
    second = world.back_up().value
    shutil.copyfile(second.path, first.path)
    assert refusal(world, first).code is Code.BACKUP_CHANGED


def test_deleted_backup_is_unknown(newest_world: World) -> None:
    backup = newest_world.back_up().value
    backup.path.unlink()
    assert refusal(newest_world, backup).code is Code.BACKUP_UNKNOWN
    assert newest_world.backups() == ()


def test_backup_that_lost_its_record_is_still_known_by_its_bytes(newest_world: World) -> None:
    backup = newest_world.back_up().value
    backup.manifest_path.unlink()
    newest_world.check(backup)
    (found,) = newest_world.backups()
    assert found.badge is Badge.CHECKED
    assert found.database == newest_world.profile.dbname


@pytest.fixture
def foreign(world: World) -> Backup:
    """A dump by Jellyfin: in its folder, without a record of ours."""
    made = world.back_up().value
    folder = world.home / "PostgreSQLBackups"
    folder.mkdir()
    shutil.copyfile(made.path, folder / made.path.name)
    world.change(folder=folder)
    (world.home / "state" / "history.sqlite3").unlink()
    return world.backups()[0]


def test_foreign_backup_is_found_with_its_maker(foreign: Backup) -> None:
    assert (foreign.badge, foreign.made_by) == (Badge.FOUND, "Jellyfin")
    assert not foreign.has_manifest


def test_foreign_backup_needs_trust(world: World, foreign: Backup) -> None:
    assert refusal(world, foreign).code is Code.NOT_TRUSTED
    done = world.check(foreign, is_trusted=True)
    assert (done.value.sha256_known, done.notes) == (False, (Note("hash-unknown"),))
    assert world.backups()[0].badge is Badge.CHECKED


def test_foreign_backup_can_be_restored(world: World, foreign: Backup) -> None:
    report = world.restore(foreign, is_trusted=True).value
    assert report.before is not None
    assert report.after.rows == report.before.rows


def test_text_is_no_backup(world: World) -> None:
    backup = world.back_up().value
    backup.manifest_path.unlink()
    (world.home / "state" / "history.sqlite3").unlink()
    backup.path.write_text("-- PostgreSQL database dump\nDROP TABLE genres;\n")
    assert refusal(world, backup).code is Code.NOT_A_BACKUP


def _as_partial(backup: Backup) -> Path:
    partial = backup.path.parent / ".pgbackup" / f"{backup.path.name}.partial"
    return backup.path.rename(partial)


def test_backup_between_record_and_name_is_finished(world: World) -> None:
    backup = world.back_up().value
    _as_partial(backup)
    assert world.backups() == ()
    (recovered,) = world.recover()
    assert recovered.what is RecoveredWhat.BACKUP_FINISHED
    assert world.recover() == ()
    assert world.backups() == (backup,)
    world.restore(backup)


def test_broken_partial_is_removed_with_its_record(newest_world: World) -> None:
    backup = newest_world.back_up().value
    _as_partial(backup).write_bytes(b"PGDMP")
    (recovered,) = newest_world.recover()
    assert recovered.what is RecoveredWhat.PARTIAL_REMOVED
    assert newest_world.files() == {}
