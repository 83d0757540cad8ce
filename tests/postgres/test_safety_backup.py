"""The backup of what a restore replaces: made first, and no obstacle when it cannot be."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.errors import Cancelled
from pgbackup_gui.core.work.job import Kind
from tests.postgres.conftest import OpenWorld, on_newest
from tests.support.databases import Database, drop_databases, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.world import World, manifest_of


def _change(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log; CREATE TABLE newer AS SELECT 1 AS id")


def test_what_is_replaced_is_backed_up_first(world: World, database: Database) -> None:
    before = database.fingerprint()
    backup = world.back_up().value
    _change(database)
    changed = database.fingerprint()
    done = world.restore(backup, safety_backup=True)
    assert (database.fingerprint(), done.notes) == (before, ())
    safety = done.value.safety
    assert safety is not None
    assert safety.badge is Badge.VERIFIED
    assert done.value.before is not None
    assert manifest_of(safety).contents.rows == done.value.before.rows
    assert [item.path for item in world.backups()] == [safety.path, backup.path]
    world.restore(safety)
    assert database.fingerprint() == changed


@on_newest
def test_safety_backup_is_in_the_history_as_a_backup_of_its_own(world: World) -> None:
    backup = world.back_up().value
    world.restore(backup, safety_backup=True)
    kinds = [operation.kind for operation in world.ops.list_history(world.profile.id).value]
    assert sorted(kinds) == [Kind.BACK_UP, Kind.BACK_UP, Kind.RESTORE]


@on_newest
def test_none_is_made_beside_nor_when_nobody_asks(world: World, database: Database) -> None:
    backup = world.back_up().value
    assert world.restore(backup).value.safety is None
    beside = world.restore(backup, beside=f"{database.name}_new", safety_backup=True)
    assert beside.value.safety is None
    assert len(world.backups()) == 1


@on_newest
def test_where_there_is_no_database_there_is_nothing_to_back_up(
    world: World, database: Database
) -> None:
    before = database.fingerprint()
    backup = world.back_up().value
    drop_databases(world.server, prefix=database.name)
    done = world.restore(backup, safety_backup=True)
    assert (done.value.safety, done.notes) == (None, ())
    assert database.fingerprint() == before


def _damage(database: Database, table: str) -> None:
    """Overwrite the first page of the table's file, as a failing disk does."""
    with database.connect() as connection:
        connection.execute("CHECKPOINT")
        row = connection.execute(
            "SELECT current_setting('data_directory'), pg_relation_filepath(%s)", [table]
        ).fetchone()
    assert row is not None
    with database.connect() as connection:
        # The page must come from the file, not from the server's memory.
        connection.execute("VACUUM (FREEZE, DISABLE_PAGE_SKIPPING)")
        connection.execute("CHECKPOINT")
    path = Path(*row)
    data = bytearray(path.read_bytes())
    data[:8192] = b"\xff" * 8192
    path.write_bytes(data)


@pytest.fixture
def on_spare(spare: EmbeddedServer, open_world: OpenWorld) -> Iterator[World]:
    """A media library on a server that may be stopped."""
    with temporary_database(spare) as made:
        with made.connect() as connection:
            fill_media_library(connection, items=50)
        yield open_world(spare, made.name)


def test_damaged_database_is_restored_all_the_same(on_spare: World) -> None:
    world = on_spare
    database = Database(world.server, world.profile.dbname)
    before = database.fingerprint()
    backup = world.back_up().value
    _damage(database, "activity_log")
    world.server.restart()
    done = world.restore(backup, safety_backup=True)
    assert database.fingerprint() == before
    assert done.value.safety is None
    assert [note.code for note in done.notes] == ["safety-backup-failed"]
    assert "invalid page" in done.notes[0].subject
    assert len(world.backups()) == 1
    assert done.value.kept is not None


@on_newest
@pytest.mark.parametrize("step", ["B1", "B3", "B5"])
def test_cancelled_safety_backup_cancels_the_restore(
    world: World, database: Database, step: str
) -> None:
    backup = world.back_up().value
    _change(database)
    changed = database.fingerprint()
    with pytest.raises(Cancelled):
        world.restore(backup, safety_backup=True, cancel_at=step)
    assert database.fingerprint() == changed
    assert (world.side_databases(), len(world.backups())) == ([], 1)
