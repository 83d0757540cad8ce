"""Moves a backup and its manifest to the system's trash, and back."""

import shutil
from pathlib import Path

from PySide6.QtCore import QFile

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.folder import TRASH
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.work.plans import Deleted

_INFO_SUFFIX = ".trashinfo"


def delete(backup: Backup) -> Deleted:
    """Move the archive and its manifest to the trash.

    The archive goes first: an archive without its manifest would look like a foreign file.

    Raises:
        FileError: TRASH_FAILED; what was moved already is back in its place.
    """
    moves: list[tuple[Path, Path]] = []
    try:
        for path in (backup.path, backup.manifest_path):
            if path.exists():
                moves.append((path, _to_trash(path)))  # noqa: PERF401 - undone on failure
    except OSError as error:
        undo_delete(Deleted(backup, tuple(moves)))
        raise FileError(Code.TRASH_FAILED, path=backup.path, detail=str(error)) from error
    return Deleted(backup, tuple(moves))


def undo_delete(deleted: Deleted) -> Backup:
    """Put a deleted backup back where it was.

    Raises:
        FileError: TRASH_FAILED when it is no longer in the trash, or its place is taken;
            nothing was moved then.
    """
    try:
        for original, trashed in deleted.moves:
            trashed.lstat()
            if original.exists():
                raise FileExistsError(original)
        for original, trashed in reversed(deleted.moves):
            shutil.move(trashed, original)
            _forget_info(trashed)
    except OSError as error:
        raise FileError(Code.TRASH_FAILED, path=deleted.backup.path, detail=str(error)) from error
    return deleted.backup


def _to_trash(path: Path) -> Path:
    """The system's trash, or `.trash` beside the file where there is none (network shares)."""
    file = QFile(str(path))
    if file.moveToTrash() and not path.exists():
        return Path(file.fileName())
    folder = path.parent / TRASH
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / path.name
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{path.name}.{number}"
    return path.rename(target)


def _forget_info(trashed: Path) -> None:
    """Remove the note that freedesktop trashes keep beside a file."""
    info = trashed.parent.parent / "info" / (trashed.name + _INFO_SUFFIX)
    if trashed.parent.name == "files":
        info.unlink(missing_ok=True)
