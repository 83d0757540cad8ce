"""Rows 7, 8 and 31: a file that is not the backup it was never reaches the live database."""

from collections.abc import Callable, Iterator
from random import Random

import pytest

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError, Code, FileError
from tests.faults.matrix import Ledger, times
from tests.faults.worlds import dice
from tests.support.databases import Database, drop_databases
from tests.support.world import World

CHANGED = (Code.BACKUP_CHANGED, Code.BACKUP_DAMAGED, Code.NOT_A_BACKUP)
type Change = Callable[[bytearray, Random], None]


def _flip(data: bytearray, chance: Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: Random) -> None:
    del data[chance.randrange(len(data)) :]


@pytest.mark.parametrize(("change", "counts"), [(_flip, (10, 200)), (_cut, (5, 50))])
def test_changed_backup_is_refused(
    world: World, faults: Ledger, change: Change, counts: tuple[int, int]
) -> None:
    backup = world.back_up().value
    whole = backup.path.read_bytes()
    for seed in range(times(*counts)):
        data = bytearray(whole)
        change(data, dice(seed))
        backup.path.write_bytes(data)
        with faults.once(7):
            with pytest.raises(FileError) as caught:
                world.restore(backup)
            assert caught.value.code in CHANGED, caught.value
            assert world.ops.book.all() == ()


def _rename(first: Backup, second: Backup) -> None:
    first.path.rename(first.path.with_name(f"other {first.path.name}"))


def _swap(first: Backup, second: Backup) -> None:
    aside = first.path.with_name("aside")
    first.path.rename(aside)
    second.path.rename(first.path)
    aside.rename(second.path)


def _delete(first: Backup, second: Backup) -> None:
    first.path.unlink()


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (_rename, Code.BACKUP_UNKNOWN),
        (_delete, Code.BACKUP_UNKNOWN),
        (_swap, Code.BACKUP_CHANGED),
    ],
)
def test_backup_that_is_not_where_it_was_is_refused(
    world: World, faults: Ledger, *, act: Callable[[Backup, Backup], None], code: Code
) -> None:
    for number in range(times(1, 20)):
        first = world.back_up().value
        world.execute(f"COMMENT ON DATABASE {{live}} IS 'changed {number}'")
        second = world.back_up().value
        act(first, second)
        with faults.once(8):
            with pytest.raises(FileError) as caught:
                world.restore(first)
            assert caught.value.code is code, caught.value


@pytest.fixture
def foreign(world: World) -> Backup:
    """A dump of which there is no record anywhere."""
    backup = world.back_up().value
    backup.manifest_path.unlink()
    (world.home / "state" / "history.sqlite3").unlink()
    return backup


def _garbage(whole: bytes) -> Iterator[tuple[str, bytes]]:
    chance = dice(0)
    yield "nothing", b""
    yield "text", b"-- PostgreSQL database dump\nDROP TABLE genres;\n"
    yield "header", whole[:11]
    for seed in range(times(2, 40)):
        yield f"random {seed}", chance.randbytes(chance.randrange(1, 5000))
        yield f"random after a header {seed}", whole[:11] + chance.randbytes(2000)


def test_garbage_is_refused(
    world: World, database: Database, foreign: Backup, faults: Ledger
) -> None:
    whole, before = foreign.path.read_bytes(), database.fingerprint()
    for name, data in _garbage(whole):
        foreign.path.write_bytes(data)
        with faults.once(31):
            with pytest.raises(FileError) as caught:
                world.restore(foreign, is_trusted=True)
            assert caught.value.code is not Code.UNEXPECTED, (name, caught.value)
            assert world.ops.book.all() == ()
    assert database.fingerprint() == before


def _craft(whole: bytes, chance: Random) -> bytes:
    """A few bytes of the header and the table of contents changed."""
    data = bytearray(whole)
    for _ in range(chance.randrange(1, 4)):
        data[chance.randrange(5, min(len(data), 20000))] = chance.randrange(256)
    return bytes(data)


def test_crafted_archive_does_not_touch_the_live_database(
    world: World, database: Database, foreign: Backup, faults: Ledger
) -> None:
    """Restored beside, for a changed byte may well leave an archive that can be restored."""
    whole, before = foreign.path.read_bytes(), database.fingerprint()
    beside = f"{database.name}_beside"
    for seed in range(times(5, 100)):
        foreign.path.write_bytes(_craft(whole, dice(seed)))
        with faults.once(31):
            _restore_or_refuse(world, foreign, beside)
            assert database.fingerprint() == before


def _restore_or_refuse(world: World, foreign: Backup, beside: str) -> None:
    try:
        world.restore(foreign, beside=beside, is_trusted=True)
    except AppError:
        assert world.side_databases() == []
    else:
        assert world.side_databases() == [beside]
        drop_databases(world.server, prefix=beside)
