"""Row 35: the share on which the backups lie disconnects in the middle of a backup.

Root takes a mounted folder away for real, and gives it back with all that is in it. Without
root, and for the errors that only a network gives, a C library says them to the real pg_dump.
"""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import AppError, Code, FolderError
from pgbackup_gui.engine.flows import backup_preflight
from tests.faults.disks import can_mount
from tests.faults.matrix import Ledger, times
from tests.faults.worlds import back_up_hearing, dice, grow, try_to_back_up, use_stand_ins
from tests.support.databases import Database
from tests.support.world import World

STEPS = ("B1", "B2", "B3", "B4", "B5")
NETWORK_ERRORS = ("EIO", "ESTALE", "ENOTCONN", "EHOSTDOWN", "ETIMEDOUT")
FAILING_WRITE = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
static size_t written;
size_t fwrite(const void *data, size_t size, size_t count, FILE *file) {
    static size_t (*real)(const void *, size_t, size_t, FILE *);
    if (!real) real = dlsym(RTLD_NEXT, "fwrite");
    if (file != stderr && (written += size * count) > AFTER) { errno = GIVEN; return 0; }
    return real(data, size, count, file);
}
"""


@dataclass
class Share:
    """A folder on a share, which can be taken away and given back."""

    real: Path
    place: Path
    is_there: bool = False

    def connect(self) -> None:
        """Give it back."""
        command = ["mount", "--bind", str(self.real), str(self.place)]
        subprocess.run(command, check=True)
        self.is_there = True

    def disconnect(self) -> None:
        """Take it away; files that are open stay open, as on a share that hangs."""
        if self.is_there:
            subprocess.run(["umount", "--lazy", str(self.place)], check=True)
        self.is_there = False


@pytest.fixture
def share(world: World, tmp_path: Path) -> Iterator[Share]:
    """Where the world's backups lie."""
    made = Share(tmp_path / "real", tmp_path / "share")
    (made.real / "backups").mkdir(parents=True)
    made.place.mkdir()
    made.connect()
    world.change(folder=made.place / "backups")
    yield made
    made.disconnect()


def _lost(world: World, share: Share, step: str) -> AppError:
    if not step:
        with pytest.raises(AppError) as caught:
            back_up_hearing(world, lambda _: share.disconnect())
        return caught.value
    with pytest.raises(AppError) as caught:
        world.back_up({step: share.disconnect})
    return caught.value


@pytest.mark.skipif(not can_mount(), reason="only root can take a mounted folder away")
@pytest.mark.parametrize("step", [*STEPS, ""], ids=[*STEPS, "while it is written"])
def test_share_that_is_taken_away(
    world: World, database: Database, share: Share, step: str, faults: Ledger
) -> None:
    grow(database, rows=2000)
    good = world.back_up().value
    before = good.path.read_bytes()
    for _ in range(times(1, 20)):
        with faults.once(35):
            error = _lost(world, share, step)
            assert isinstance(error, FolderError), error
            assert error.code in (Code.FOLDER_NOT_FOUND, Code.FOLDER_FAILED), error
            assert list(share.place.iterdir()) == []
            share.connect()
            world.recover()
            assert [backup.key for backup in world.backups()] == [good.key]
            assert good.path.read_bytes() == before
            world.check(world.backups()[0])


@pytest.fixture
def size(world: World, database: Database, monkeypatch: pytest.MonkeyPatch) -> int:
    """The bytes of a backup."""
    monkeypatch.setattr(backup_preflight, "GROWTH", 0.0)
    grow(database, rows=2000)
    backup = world.back_up().value
    backup.path.unlink()
    backup.manifest_path.unlink()
    return backup.size


@pytest.mark.skipif(not shutil.which("gcc"), reason="the failing C library needs gcc")
@pytest.mark.parametrize("name", NETWORK_ERRORS)
def test_write_that_meets_an_error_of_the_network(
    world: World, tmp_path: Path, size: int, name: str, faults: Ledger
) -> None:
    for seed in range(times(1, 20)):
        source, shim = tmp_path / "shim.c", tmp_path / f"shim{seed}.so"
        after = dice(seed).randrange(size // 2)
        source.write_text(FAILING_WRITE.replace("GIVEN", name).replace("AFTER", str(after)))
        subprocess.run(["gcc", "-shared", "-fPIC", "-w", "-o", shim, source, "-ldl"], check=True)
        use_stand_ins(world, dump=f'LD_PRELOAD={shim} exec REAL "$@"')
        with faults.once(35):
            assert not try_to_back_up(world, Code.FOLDER_FAILED)
