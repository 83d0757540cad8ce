"""Rows 1 to 3: whatever cannot be written is no backup."""

import errno
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import Code
from pgbackup_gui.engine.flows import backup_preflight
from tests.faults.disks import PAGE, can_mount, leave_free, mounted
from tests.faults.matrix import FULL, Ledger, times
from tests.faults.worlds import dice, grow, try_to_back_up, use_stand_ins
from tests.support.databases import Database
from tests.support.servers import chosen_majors
from tests.support.world import World

NOT_WRITTEN = (Code.FOLDER_FULL, Code.FOLDER_FAILED, Code.DUMP_INCOMPLETE, Code.DUMP_FAILED)

FAILING_FSYNC = """
#include <errno.h>
int fsync(int fd) { (void) fd; errno = EIO; return -1; }
"""


@pytest.fixture(autouse=True)
def unforeseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The preflight does not refuse for want of space."""
    monkeypatch.setattr(backup_preflight, "FIRST_BACKUP_SHARE", 0.0)
    monkeypatch.setattr(backup_preflight, "GROWTH", 0.0)


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_file():
            path.unlink()


def _limits(size: int) -> list[int]:
    """Bytes that fit: every page of the whole file, or a few of them and the last ones."""
    pages = list(range(size // PAGE + 6))
    return [PAGE * page for page in (pages if FULL else [*pages[:-8:9], *pages[-8:-3]])]


@pytest.fixture
def room(world: World, tmp_path: Path, database: Database) -> Iterator[int]:
    """The bytes of a backup; the world's folder is on a disk which a test can fill."""
    grow(database, rows=30000 // len(chosen_majors()) if FULL else 1000)
    size = world.back_up().value.size
    if not can_mount():
        yield size
        return
    with mounted(tmp_path / "disk", size * 2 + 64 * PAGE) as place:
        world.change(folder=place)
        yield size


def _leave(world: World, room: int) -> None:
    if can_mount():
        leave_free(world.profile.folder, room)
    else:
        use_stand_ins(world, dump=f'trap "" XFSZ; ulimit -f {room // 512}; REAL "$@"')


def test_disk_full_at_any_page(world: World, room: int, faults: Ledger) -> None:
    outcomes = set()
    for limit in _limits(room):
        with faults.once(1):
            _clear(world.profile.folder)
            _leave(world, limit)
            outcomes.add(try_to_back_up(world, *NOT_WRITTEN))
    assert False in outcomes


def test_file_that_may_not_grow(world: World, faults: Ledger) -> None:
    size = world.back_up().value.size
    for seed in range(times(4, 50)):
        chance = dice(seed)
        trap = chance.choice(["", 'trap "" XFSZ; '])
        limit = chance.randrange(size // 512)
        with faults.once(2):
            use_stand_ins(world, dump=f'{trap}ulimit -f {limit}; REAL "$@"')
            assert not try_to_back_up(world, *NOT_WRITTEN)


class _Fsync:
    """`os.fsync` that fails for the nth file. Not every file system can sync a folder."""

    def __init__(self, nth: int) -> None:
        self.calls = 0
        self._nth = nth
        self._real = os.fsync

    def __call__(self, descriptor: int) -> None:
        self.calls += stat.S_ISREG(os.fstat(descriptor).st_mode)
        if self.calls == self._nth:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        self._real(descriptor)


def test_sync_that_fails(world: World, faults: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    counter = _Fsync(0)
    monkeypatch.setattr(os, "fsync", counter)
    world.back_up()
    assert counter.calls
    for nth in range(1, counter.calls + 1):
        monkeypatch.setattr(os, "fsync", _Fsync(nth))
        with faults.once(3):
            assert not try_to_back_up(world, *NOT_WRITTEN)


def test_dump_whose_sync_fails(world: World, tmp_path: Path, faults: Ledger) -> None:
    """The real pg_dump, with a C library whose fsync fails; without gcc it only says so."""
    then = 'REAL "$@"; echo "pg_dump: error: could not fsync file: Input/output error" >&2; exit 1'
    if gcc := shutil.which("gcc"):
        source, shim = tmp_path / "shim.c", tmp_path / "shim.so"
        source.write_text(FAILING_FSYNC)
        subprocess.run([gcc, "-shared", "-fPIC", "-o", shim, source], check=True)
        then = f'LD_PRELOAD={shim} exec REAL "$@"'
    use_stand_ins(world, dump=then)
    for _ in range(times(1, 10)):
        with faults.once(3):
            assert not try_to_back_up(world, *NOT_WRITTEN)
