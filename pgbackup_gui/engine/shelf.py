"""Shelf: one profile's backups as they lie in the folder; no server needed."""

import os
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pgbackup_gui.core.backups import archive
from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.folder import load_manifest
from pgbackup_gui.core.backups.manifest import Manifest
from pgbackup_gui.core.backups.scan import Scanner
from pgbackup_gui.core.errors import AppError, Code, FileError, FolderError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.history import FileCheck, History
from pgbackup_gui.core.work.plans import BackupDetails, Deleted
from pgbackup_gui.engine import trash


class Shelf:
    """Lists, describes, deletes and remembers backups."""

    def __init__(self, *, history: History, clock: Callable[[], datetime]) -> None:
        self._history = history
        self._clock = clock
        self._scanners: dict[Path, tuple[Scanner, threading.Lock]] = {}

    def scan(self, folder: Path) -> tuple[Backup, ...]:
        """The backups in `folder`, newest first. Raises FolderError."""
        return self._list(folder)

    def find(self, profile: Profile, wanted: str) -> Backup:
        """The backup with this key or file name.

        Raises:
            FileError: BACKUP_UNKNOWN.
            FolderError: the folder cannot be read.
        """
        path = Path(wanted)
        folder = path.parent if path.is_absolute() else profile.folder
        for backup in self._list(folder, wanted=folder / path.name):
            if backup.is_called(wanted):
                return backup
        raise FileError(Code.BACKUP_UNKNOWN, name=wanted, path=folder)

    def find_file(self, path: Path) -> Backup:
        """The backup in this file, whatever it is called and wherever it lies.

        Raises:
            FileError: BACKUP_UNKNOWN when it is not there, NOT_A_BACKUP.
            FolderError: its folder cannot be read.
        """
        path = path.absolute()
        for backup in self._list(path.parent, wanted=path):
            if backup.path == path:
                return backup
        if path.is_file():
            raise FileError(Code.NOT_A_BACKUP, name=path.name, path=path)
        raise FileError(Code.BACKUP_UNKNOWN, name=path.name, path=path)

    def _list(self, folder: Path, *, wanted: Path | None = None) -> tuple[Backup, ...]:
        """One at a time for each folder: several jobs list folders, one of which may hang."""
        scanner, lock = self._scanners.setdefault(folder, (Scanner(), threading.Lock()))
        with lock:
            return scanner.scan(folder, self._history.checks(folder), wanted=wanted)

    def last_good_size(self, profile: Profile) -> int | None:
        """Bytes of the newest backup of this database; None when there is none."""
        backup = self._last_good(profile)
        return backup.size if backup else None

    def last_manifest(self, profile: Profile) -> Manifest | None:
        """The record of the newest backup of this database; None when none can be found."""
        try:
            backup = self._last_good(profile)
        except FolderError:
            return None
        return load_manifest(backup.path) if backup else None

    def _last_good(self, profile: Profile) -> Backup | None:
        return next(
            (
                backup
                for backup in self.scan(profile.folder)
                if backup.database == profile.dbname and backup.badge is not Badge.DAMAGED
            ),
            None,
        )

    def details(self, backup: Backup) -> BackupDetails:
        """Everything that the file and its manifest tell; an unreadable file says why."""
        by_hand = commands.restore_by_hand(backup.path, backup.database or "restored")
        manifest = load_manifest(backup.path)
        checked_at = self._checked_at(backup)
        try:
            toc = archive.read_toc(backup.path)
        except (AppError, OSError) as error:
            told = _as_app_error(error)
            return BackupDetails(backup, manifest, (), "", None, by_hand, told, checked_at)
        return BackupDetails(
            backup=backup,
            manifest=manifest,
            tables=toc.names("TABLE"),
            compression=toc.header.compression.name.lower(),
            tool_version=toc.header.tool_version,
            restore_by_hand=by_hand,
            checked_at=checked_at,
        )

    def _checked_at(self, backup: Backup) -> datetime | None:
        known = self._history.checks(backup.path.parent).get(backup.path)
        return known.checked if known and known.size == backup.size else None

    def recorded_sha256(self, backup: Backup) -> str | None:
        """The SHA-256 in our own records; None when they do not know the file."""
        known = self._history.checks(backup.path.parent).get(backup.path)
        return known.sha256 or None if known else None

    def knows(self, sha256: str) -> bool:
        """True when these bytes were once proven whole on this computer."""
        return self._history.knows(sha256)

    def record(
        self, path: Path, sha256: str, badge: Badge, *, lying_at: Path | None = None
    ) -> None:
        """Remember what is now known of the file, which may have to get its name yet.

        Raises OSError.
        """
        status = (lying_at or path).stat()
        self._history.record(
            FileCheck(path, status.st_size, status.st_mtime_ns, sha256, self._clock(), badge.value)
        )

    def mark_damaged(self, backup: Backup) -> None:
        """Remember that a check failed; what was recorded of its bytes stays."""
        if backup.path.exists():
            self.record(backup.path, self.recorded_sha256(backup) or "", Badge.DAMAGED)

    @staticmethod
    def delete(backup: Backup) -> Deleted:
        """Move a backup to the trash. Raises FileError."""
        if not backup.path.exists():
            raise FileError(Code.BACKUP_UNKNOWN, name=backup.path.name, path=backup.path.parent)
        return trash.delete(backup)

    @staticmethod
    def undo_delete(deleted: Deleted) -> Backup:
        """Put it back. Raises FileError."""
        return trash.undo_delete(deleted)


def _as_app_error(error: AppError | OSError) -> AppError:
    if isinstance(error, AppError):
        return error
    name = os.fspath(error.filename) if error.filename else ""
    return FolderError(Code.FOLDER_FAILED, path=name, detail=str(error))
