"""FolderLock: one writer per backup folder, across processes and computers (QLockFile)."""

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLockFile, QSysInfo

from pgbackup_gui.core.backups.folder import BackupFolder
from pgbackup_gui.core.errors import Code, FolderError

if sys.platform != "win32":
    import fcntl

PATIENCE_SECONDS = 3.0
"""How long to wait for another writer: the look for leftovers at a start takes an instant."""


class FolderLock:
    """Held while something is written to the folder. Use as a context manager.

    QLockFile notes process and computer, and takes over a lock whose process has died on
    this computer; one held from another computer is never taken over.
    """

    def __init__(self, folder: BackupFolder, *, patience: float = PATIENCE_SECONDS) -> None:
        self._folder = folder
        self._patience = round(patience * 1000)
        self._lock = QLockFile(str(folder.lock_file))
        self._lock.setStaleLockTime(0)

    def __enter__(self) -> "FolderLock":
        """Raises FolderError: FOLDER_BUSY naming the holder, or why the folder is unusable."""
        self._folder.prepare()
        is_free = self._lock.tryLock(0) or self._replace_nameless() or self._replace_own()
        if not (is_free or self._lock.tryLock(self._patience)):
            raise self._error()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lock.unlock()

    def _replace_nameless(self) -> bool:
        """A lock file that a power cut left empty names nobody, and would stay for ever.

        Qt removes it only if no living process has locked it.
        """
        pid, _, _ = self._holder()
        return not pid and self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def _replace_own(self) -> bool:
        """A lock file that went away with its share and came back names us, who let it go."""
        pid, host, _ = self._holder()
        is_own = (pid, host) == (os.getpid(), QSysInfo.machineHostName())
        return is_own and _remove_unlocked(self._folder.lock_file) and self._lock.tryLock(0)

    def _error(self) -> FolderError:
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            pid, host, name = self._holder()
            holder = f"{name} ({pid}, {host})" if pid else "?"
            return FolderError(Code.FOLDER_BUSY, path=self._folder.path, holder=holder)
        if self._lock.error() is QLockFile.LockError.PermissionError:
            return FolderError(Code.FOLDER_READ_ONLY, path=self._folder.path)
        return FolderError(Code.FOLDER_FAILED, path=self._folder.path)

    def _holder(self) -> tuple[int, str, str]:
        """Process id, computer and program; the id is 0 when the file names nobody."""
        return self._lock.getLockInfo()


def _remove_unlocked(file: Path) -> bool:
    """Remove a lock file that no thread of this process holds; False when one does.

    A QLockFile holds a lock on its open file on Unix, and an open file that cannot be removed on
    Windows.
    """
    try:
        if sys.platform != "win32":
            with file.open("rb") as stream:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        file.unlink()
    except OSError:
        return False
    return True
