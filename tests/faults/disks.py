"""Small disks: a tmpfs where root can mount one."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

PAGE = 4096


@cache
def can_mount() -> bool:
    """Whether this user may mount a disk; root in a container usually may not."""
    if os.name != "posix" or os.geteuid() != 0 or not Path("/proc/filesystems").exists():
        return False
    with tempfile.TemporaryDirectory() as place:
        command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            return False
        subprocess.run(["umount", place], check=True)
    return True


@contextmanager
def mounted(place: Path, size: int, *options: str) -> Iterator[Path]:
    """A disk of `size` bytes at `place`."""
    place.mkdir(exist_ok=True)
    chosen = ",".join((f"size={size}", *options))
    subprocess.run(["mount", "-t", "tmpfs", "-o", chosen, "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def resize(place: Path, size: int) -> None:
    """Make a mounted disk larger or smaller."""
    subprocess.run(["mount", "-o", f"remount,size={size}", str(place)], check=True)


def leave_free(disk: Path, wanted: int) -> None:
    """Fill the disk up to `wanted` bytes."""
    filler = disk / "filler"
    filler.unlink(missing_ok=True)
    status = os.statvfs(disk)
    filler.write_bytes(bytes(status.f_bavail * status.f_frsize - wanted))
