"""Programs that live on after the program that had started them was killed."""

import contextlib
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.waiting import wait_until


def strays(home: Path, *, name: str = "") -> list[int]:
    """The processes whose HOME is `home`; only those of one program if it is named."""
    wanted = f"HOME={home}".encode()
    return [
        int(process.name)
        for process in Path("/proc").glob("[1-9]*")
        if wanted in _environment(process) and (not name or _name(process) == name)
    ]


def kill_strays(home: Path, *, name: str = "") -> int:
    """Kills them; gives how many there were."""
    found = strays(home, name=name)
    for pid in found:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return len(found)


@contextmanager
def no_strays(home: Path) -> Iterator[None]:
    """Ends what the block leaves running."""
    try:
        yield
    finally:
        wait_until(lambda: not kill_strays(home))


def _environment(process: Path) -> list[bytes]:
    with contextlib.suppress(OSError):
        return (process / "environ").read_bytes().split(b"\0")
    return []


def _name(process: Path) -> str:
    with contextlib.suppress(OSError):
        return (process / "comm").read_text(encoding="utf-8").strip()
    return ""
