"""Scanner: lists a backup folder; a rescan reads only what changed."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pgbackup_gui.core.backups import archive, backup, manifest
from pgbackup_gui.core.backups.backup import MANIFEST_SUFFIX, SUFFIX, Backup, Badge
from pgbackup_gui.core.errors import Code, FileError, FolderError
from pgbackup_gui.core.reach.profiles import is_text
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.history import FileCheck

SUFFIXES = (SUFFIX, ".dump", ".pgdump", ".bak", ".bck", ".custom", ".pgc")
JELLYFIN_FOLDERS = frozenset({"postgresqlbackups", "pgsqlbackups", "postgres-backups"})

Stamp = tuple[int, int]
_Stamps = tuple[Stamp, Stamp | None]


@dataclass(frozen=True, slots=True)
class _Facts:
    """What one reading of an archive and its manifest gave."""

    database: str
    server_version: Version | None
    made_by: str
    header_ok: bool
    recorded_size: int | None


_Entry = tuple[_Stamps, _Facts | None]


class Scanner:
    """Remembers what it read of each file by size and time of change."""

    def __init__(self) -> None:
        self._known: dict[Path, dict[str, _Entry]] = {}
        self.files_read = 0

    def scan(
        self, folder: Path, checks: Mapping[Path, FileCheck], *, wanted: Path | None = None
    ) -> tuple[Backup, ...]:
        """The backups in `folder`, newest first; `wanted` may have any suffix.

        Raises:
            FolderError: FOLDER_NOT_FOUND or FOLDER_FAILED.
        """
        files = _files(folder)
        before = self._known.get(folder, {})
        known = self._known[folder] = dict[str, _Entry]()
        found = []
        called = wanted.name if wanted and wanted.parent == folder else None
        for name, status in files.items():
            if not (name.lower().endswith(SUFFIXES) or name == called):
                continue
            path, side = folder / name, files.get(name + MANIFEST_SUFFIX)
            stamps = _stamp(status), _stamp(side) if side else None
            try:
                _, facts = known[name] = self._entry(path, stamps, before.get(name))
            except OSError as error:
                facts = _unreadable(path, error)
            if facts:
                found.append(_backup(path, status, facts, checks.get(path) if checks else None))
        return tuple(sorted(found, key=lambda item: (item.taken_at, item.path.name), reverse=True))

    def _entry(self, path: Path, stamps: _Stamps, entry: _Entry | None) -> _Entry:
        if entry and entry[0] == stamps:
            return entry
        self.files_read += 1
        return stamps, _read(path, stamps[1])


def _files(folder: Path) -> dict[str, os.stat_result]:
    """By name: a Path for each file would take longer than looking at it."""
    try:
        with os.scandir(folder) as entries:
            return {
                entry.name: status
                for entry in entries
                if (status := _status(entry))
                and stat.S_ISREG(status.st_mode)
                and is_text(entry.name)
            }
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FolderError(Code.FOLDER_NOT_FOUND, path=folder) from error
    except OSError as error:
        raise FolderError(Code.FOLDER_FAILED, path=folder, detail=str(error)) from error


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return entry.stat()
    except OSError:
        return None


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_size, status.st_mtime_ns


def _changed_at(status: os.stat_result) -> datetime:
    try:
        return datetime.fromtimestamp(status.st_mtime, UTC)
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0, UTC)


def _read(path: Path, side: Stamp | None) -> _Facts | None:
    """Facts from manifest or header; None for a file that is not a custom archive at all."""
    told = _manifest_facts(path, side[0]) if side else None
    try:
        header = archive.read_header(path)
    except FileError as error:
        if error.code is Code.NOT_A_BACKUP and not told and not backup.parse_file_name(path.name):
            return None
        # A newer pg_dump's archive is beyond this version of the app, and no worse for it.
        return replace(told or _named_facts(path), header_ok=error.code is Code.ARCHIVE_TOO_NEW)
    return told or _Facts(
        database=header.database,
        server_version=header.server_version,
        made_by=_maker(path, header.tool_version),
        header_ok=True,
        recorded_size=None,
    )


def _unreadable(path: Path, error: OSError) -> _Facts | None:
    """Facts of a file that could not be opened, which is not remembered: it may be next time."""
    if isinstance(error, FileNotFoundError):
        return None
    return replace(_named_facts(path), header_ok=isinstance(error, PermissionError))


def _named_facts(path: Path) -> _Facts:
    named = backup.parse_file_name(path.name)
    return _Facts(named[1] if named else "", None, "", header_ok=True, recorded_size=None)


def _manifest_facts(path: Path, size: int) -> _Facts | None:
    try:
        data = archive.read_start(f"{path}{MANIFEST_SUFFIX}", min(size, manifest.MAX_BYTES))
        summary = manifest.summarize(data)
    except (OSError, FileError):
        return None
    return _Facts(
        database=summary.database,
        server_version=summary.server_version,
        made_by=summary.made_by,
        header_ok=True,
        recorded_size=summary.size,
    )


def _maker(path: Path, tool: Version | None) -> str:
    if path.parent.name.lower() in JELLYFIN_FOLDERS:
        return "Jellyfin"
    return f"pg_dump {tool}" if tool else "pg_dump"


def _backup(path: Path, status: os.stat_result, facts: _Facts, check: FileCheck | None) -> Backup:
    named = backup.parse_file_name(path.name)
    key = named[0] if named else path.name.removesuffix(path.suffix)
    taken_at = backup.time_of(key) or _changed_at(status)
    return Backup(
        key=key,
        path=path,
        taken_at=taken_at,
        size=status.st_size,
        database=facts.database,
        server_version=facts.server_version,
        made_by=facts.made_by,
        badge=_badge(status, facts, check),
        has_manifest=facts.recorded_size is not None,
    )


def _badge(status: os.stat_result, facts: _Facts, check: FileCheck | None) -> Badge:
    if not facts.header_ok or facts.recorded_size not in (None, status.st_size):
        return Badge.DAMAGED
    if check and (check.size, check.modified) == _stamp(status):
        return Badge(check.verdict)
    if check and facts.recorded_size is not None and check.verdict == Badge.DAMAGED:
        return Badge.DAMAGED
    return Badge.FOUND if facts.recorded_size is None else Badge.VERIFIED
