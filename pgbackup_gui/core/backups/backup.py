"""Backup and Badge: one file in the backup folder, and what is known of it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from pgbackup_gui.core.reach.tools import Version

SUFFIX = ".backup"
MANIFEST_SUFFIX = ".json"
KEY_FORMAT = "%Y%m%d%H%M%S"
_KEY = re.compile(r"(?P<key>[0-9]{14})_(?P<name>.+)", re.DOTALL)
_UNSAFE = re.compile(r'[%<>:"/\\|?*\x00-\x1f\x7f]|[. ]$|^[. ]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MAX_FILE_NAME_BYTES = 255


class Badge(StrEnum):
    """What the app may promise about a backup."""

    VERIFIED = "verified"
    RESTORE_TESTED = "restore-tested"
    CHECKED = "checked"
    FOUND = "found"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Backup:
    """A row of the backup list.

    Attributes:
        key: UTC time as yyyyMMddHHmmss, or the file's stem when it has another name.
        path: the archive.
        taken_at: when the dump began, UTC.
        size: bytes.
        database: the database it was made from; empty when the file does not tell.
        server_version: of the server that was dumped; None when the file does not tell.
        made_by: the program that made it, as far as the file tells.
        badge: what is proven.
        has_manifest: True when our manifest lies beside it.
    """

    key: str
    path: Path
    taken_at: datetime
    size: int
    database: str
    server_version: Version | None
    made_by: str
    badge: Badge
    has_manifest: bool

    @property
    def manifest_path(self) -> Path:
        """Where the manifest of this backup lies, if it has one."""
        return manifest_path(self.path)

    def is_called(self, text: str) -> bool:
        """True when `text` is this backup's key, file name or path."""
        return text in (self.key, self.path.name, str(self.path))


def manifest_path(archive: Path) -> Path:
    """The manifest's path for `archive`."""
    return Path(f"{archive}{MANIFEST_SUFFIX}")


def key_of(moment: datetime) -> str:
    """The key of a backup begun at `moment`."""
    return moment.astimezone(UTC).strftime(KEY_FORMAT)


def time_of(key: str) -> datetime | None:
    """The UTC moment a key names, or None for something else."""
    if len(key) != len("yyyyMMddHHmmss") or not (key.isascii() and key.isdigit()):
        return None
    hour, minute, second = int(key[8:10]), int(key[10:12]), int(key[12:])
    try:  # strptime takes ten times as long, in every listing
        return datetime(
            int(key[:4]), int(key[4:6]), int(key[6:8]), hour, minute, second, tzinfo=UTC
        )
    except ValueError:
        return None


def file_name(key: str, database: str) -> str:
    """`<key>_<database>.backup`, legal on every system the app runs on.

    A name of 63 bytes escapes to at most 189, which fits a file name's 255.
    """
    name = f"{key}_{escape(database)}{SUFFIX}"
    if len(name.encode()) > _MAX_FILE_NAME_BYTES - len(MANIFEST_SUFFIX) - len(".partial"):
        raise ValueError(name)
    return name


def parse_file_name(name: str) -> tuple[str, str] | None:
    """Key and database of one of our file names, or None for any other name."""
    stem = name.removesuffix(SUFFIX)
    found = _KEY.fullmatch(stem)
    if stem == name or found is None or time_of(found["key"]) is None:
        return None
    return found["key"], unescape(found["name"])


def escape(database: str) -> str:
    """`database` with the characters that file systems dislike as %XX; reversible."""
    escaped = _UNSAFE.sub(_percent, database)
    if _RESERVED.fullmatch(escaped):
        escaped = f"%{ord(escaped[0]):02X}{escaped[1:]}"
    return escaped


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def unescape(name: str) -> str:
    """The database that `escape` turned into `name`."""
    raw = name.encode(errors="surrogateescape")
    raw = re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), raw)
    return raw.decode(errors="replace")
