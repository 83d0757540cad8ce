"""BackupFolder: begin, publish, scan and recover; nothing unfinished ever bears a final name."""

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pgbackup_gui.core.backups import backup, manifest
from pgbackup_gui.core.backups.manifest import Manifest
from pgbackup_gui.core.errors import Code, FileError, FolderError
from pgbackup_gui.core.work.journal import sync_folder
from pgbackup_gui.core.work.plans import Recovered, RecoveredWhat

CONTROL = ".pgbackup"
TRASH = ".trash"
PARTIAL_SUFFIX = ".partial"
CHUNK = 4 * 1024 * 1024

OnBytes = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Draft:
    """A backup being written: `partial` becomes `final` when it is proven."""

    key: str
    taken_at: datetime
    partial: Path
    final: Path


class BackupFolder:
    """One folder with backups. Writing needs the folder's lock, which the engine holds."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.control = path / CONTROL

    @property
    def lock_file(self) -> Path:
        """The file whose lock allows to write here."""
        return self.control / "lock"

    def examine(self) -> None:
        """Say whether the folder can probably be written to; changes nothing.

        Raises:
            FolderError: FOLDER_NOT_FOUND or FOLDER_READ_ONLY.
        """
        if not self.path.is_dir():
            raise FolderError(Code.FOLDER_NOT_FOUND, path=self.path)
        if not os.access(self.path, os.W_OK | os.X_OK):
            raise FolderError(Code.FOLDER_READ_ONLY, path=self.path)

    def prepare(self) -> None:
        """Make sure the folder can be written to; makes `.pgbackup` but never the folder.

        An unplugged drive must not turn into a new folder at its mount point.

        Raises:
            FolderError: FOLDER_NOT_FOUND, FOLDER_READ_ONLY or FOLDER_FAILED.
        """
        try:
            if not self.path.is_dir():
                raise NotADirectoryError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.path))
            self.control.mkdir(mode=0o700, exist_ok=True)
            # Of a name of its own: two threads may look at the same time.
            with tempfile.NamedTemporaryFile(dir=self.control, prefix="probe-"):
                pass
        except OSError as error:
            raise folder_error(error, self.path) from error

    def free_bytes(self) -> int:
        """Free space for this user, bytes. Raises FolderError as `folder_error` says."""
        try:
            return shutil.disk_usage(self.path).free
        except OSError as error:
            raise folder_error(error, self.path) from error

    def begin(self, database: str, now: datetime) -> Draft:
        """Choose a name that is free: a taken key takes the next second."""
        moment = now.astimezone(UTC).replace(microsecond=0)
        while self._is_taken(backup.key_of(moment)):
            moment += timedelta(seconds=1)
        key = backup.key_of(moment)
        final = self.path / backup.file_name(key, database)
        return Draft(key, moment, self.control / (final.name + PARTIAL_SUFFIX), final)

    def _is_taken(self, key: str) -> bool:
        names = [*self.path.glob(f"{key}_*"), *self.control.glob(f"{key}_*")]
        return bool(names)

    def publish(self, draft: Draft, record: Manifest) -> None:
        """Manifest first, then the archive's rename: killed between, `recover` finishes.

        Raises:
            FolderError: as `folder_error` says.
        """
        try:
            _refuse_taken(draft.final)
            self._write_manifest(draft.final, record)
            self._finish(draft.partial, draft.final)
        except OSError as error:
            raise folder_error(error, self.path) from error

    def _write_manifest(self, final: Path, record: Manifest) -> None:
        temporary = self.control / (final.name + ".manifest")
        with open(temporary, "wb", opener=_open_private) as file:
            file.write(manifest.encode(record))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(backup.manifest_path(final))

    def _finish(self, partial: Path, final: Path) -> None:
        _refuse_taken(final)
        partial.rename(final)
        sync_folder(self.path)

    def discard(self, draft: Draft) -> None:
        """Remove what an unfinished backup left; what cannot be removed now, `recover` will."""
        with suppress(OSError):
            if draft.partial.exists() and not draft.final.exists():
                backup.manifest_path(draft.final).unlink(missing_ok=True)
            draft.partial.unlink(missing_ok=True)
        if not draft.final.exists():
            backup.manifest_path(draft.final).unlink(missing_ok=True)

    def recover(self) -> tuple[Recovered, ...]:
        """Finish or remove what a killed backup left. Call with the lock held.

        Raises:
            FolderError: as `folder_error` says.
        """
        if not self.control.is_dir():
            return ()
        try:
            for temporary in self.control.glob("*.manifest"):
                temporary.unlink()
            partials = sorted(self.control.glob(f"*{PARTIAL_SUFFIX}"))
            return tuple(self._recover_one(partial) for partial in partials)
        except OSError as error:
            raise folder_error(error, self.path) from error

    def _recover_one(self, partial: Path) -> Recovered:
        final = self.path / partial.name.removesuffix(PARTIAL_SUFFIX)
        record = load_manifest(final)
        if record and not final.exists() and sha256_of(partial) == record.sha256:
            self._finish(partial, final)
            return Recovered(RecoveredWhat.BACKUP_FINISHED, final.name)
        partial.unlink()
        if record and not final.exists():
            backup.manifest_path(final).unlink()
        return Recovered(RecoveredWhat.PARTIAL_REMOVED, final.name)


def _refuse_taken(final: Path) -> None:
    """An archive and its manifest are never overwritten."""
    if final.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(final))


def load_manifest(path: Path) -> Manifest | None:
    """The manifest beside the archive `path`; None when there is none that can be read."""
    try:
        with backup.manifest_path(path).open("rb") as file:
            return manifest.decode(file.read(manifest.MAX_BYTES))
    except (OSError, FileError):
        return None


def sha256_of(path: Path, on_bytes: OnBytes | None = None) -> str:
    """SHA-256 of the file, lower-case hex. `on_bytes` hears of each chunk and may raise."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            if on_bytes:
                on_bytes(len(chunk))
    return digest.hexdigest()


def sync_file(path: Path) -> None:
    """Make the file's bytes durable. Raises OSError, which means they may not be."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def folder_error(error: OSError, path: Path) -> FolderError:
    """The FolderError for an OSError while writing in the backup folder."""
    codes: Mapping[int | None, Code] = {
        errno.ENOENT: Code.FOLDER_NOT_FOUND,
        errno.ENOTDIR: Code.FOLDER_NOT_FOUND,
        errno.EACCES: Code.FOLDER_READ_ONLY,
        errno.EPERM: Code.FOLDER_READ_ONLY,
        errno.EROFS: Code.FOLDER_READ_ONLY,
        errno.ENOSPC: Code.FOLDER_FULL,
        errno.EDQUOT: Code.FOLDER_FULL,
    }
    code = codes.get(error.errno, Code.FOLDER_FAILED)
    return FolderError(code, path=path, detail=str(error))


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)
