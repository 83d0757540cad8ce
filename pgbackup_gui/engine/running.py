"""RunningMarks: tells an operation that runs from one whose process is gone (QLockFile)."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile


class RunningMarks:
    """A file per running operation, locked by its process.

    The system gives the lock up with the process, however that ends; so a process that
    happens to have got the same number since fools nobody.
    """

    def __init__(self, *, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def held(self) -> Iterator[str]:
        """While the block runs, the mark it is given is alive."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        mark = uuid.uuid4().hex
        lock = QLockFile(str(self._file(mark)))
        lock.tryLock(0)
        try:
            yield mark
        finally:
            lock.unlock()

    def is_alive(self, mark: str) -> bool:
        """True while a process holds `mark`; what a dead one left is removed."""
        if not mark or not self._file(mark).exists():
            return False
        return not QLockFile(str(self._file(mark))).removeStaleLockFile()

    def _file(self, mark: str) -> Path:
        return self._folder / f"{mark}.lock"
