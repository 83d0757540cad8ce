"""Row 20: the server's disk fills up while a backup is loaded. Only root can make that disk."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import AppError, Code
from tests.faults.disks import mounted, resize
from tests.faults.matrix import Ledger, times
from tests.faults.worlds import grow
from tests.support.databases import Database
from tests.support.server_account import server_account, shared_folder
from tests.support.world import World

MEGABYTE = 2**20


@dataclass(frozen=True)
class Disk:
    """The disk on which the live database lies."""

    place: Path
    live: int


@pytest.fixture
def disk(world: World, database: Database) -> Iterator[Disk]:
    """The world's database on a disk of its own."""
    grow(database, rows=60000)
    place, account = shared_folder("disk"), server_account()
    owner = (f"uid={account.uid}", f"gid={account.gid}", "mode=700")
    with mounted(place, 100 * MEGABYTE, *owner):
        world.execute(f"CREATE TABLESPACE small LOCATION '{place}'")
        world.execute("ALTER DATABASE {live} SET TABLESPACE small")
        used = sum(path.stat().st_blocks * 512 for path in place.rglob("*"))
        yield Disk(place, used)
        world.execute("ALTER DATABASE {live} SET TABLESPACE pg_default")
        world.execute("DROP TABLESPACE small")
    place.rmdir()


def test_full_server_disk_leaves_the_live_database(
    world: World, database: Database, disk: Disk, faults: Ledger
) -> None:
    backup, before = world.back_up().value, database.fingerprint()
    number = times(2, 20)
    for step in range(number):
        with faults.once(20):
            free = MEGABYTE + (disk.live - 4 * MEGABYTE) * step // number
            resize(disk.place, disk.live + free)
            with pytest.raises(AppError) as caught:
                world.restore(backup)
            assert caught.value.code is Code.SERVER_DISK_FULL, caught.value
            resize(disk.place, 100 * MEGABYTE)  # to compare, the server sorts on that disk
            assert database.fingerprint() == before
            assert world.side_databases() == []
