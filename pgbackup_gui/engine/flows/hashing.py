"""The SHA-256 of a backup, computed on a thread of its own while a program reads the same file."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from pgbackup_gui.core.backups.folder import sha256_of
from pgbackup_gui.core.errors import Cancelled
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.progress import Progress, Step


@contextmanager
def hashed_beside(path: Path, context: JobContext) -> Iterator[Future[str]]:
    """The hash to be, while the block reads `path`; it stops with the block, or on cancel.

    Its result raises OSError or Cancelled. Python's lock is not held while it computes.
    """
    ended = threading.Event()
    with ThreadPoolExecutor(1, "hash") as pool:
        try:
            yield pool.submit(sha256_of, path, _listener(path, context, ended))
        finally:
            ended.set()


def _listener(path: Path, context: JobContext, ended: threading.Event) -> Callable[[int], None]:
    """Hears of each chunk that was hashed; reports, and raises Cancelled."""
    size, done = path.stat().st_size, 0

    def on_bytes(count: int) -> None:
        nonlocal done
        context.cancel.check()
        if ended.is_set():
            raise Cancelled
        done += count
        context.report(Progress(Step.HASH, done / max(size, done)))

    return on_bytes
