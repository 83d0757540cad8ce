"""Values that several tests need: a manifest, and archives written byte by byte."""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pgbackup_gui.core.backups.backup import file_name, key_of, manifest_path
from pgbackup_gui.core.backups.manifest import (
    Contents,
    DatabaseProperties,
    Grant,
    Manifest,
    SequenceState,
    Setting,
    Stored,
    TableCount,
    Taken,
    encode,
)
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Version

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

PROFILE = Profile(
    id="p1",
    name="Jellyfin",
    host="localhost",
    port=5433,
    dbname="jellyfin",
    user="media",
    folder=Path("/backups"),
)


def manifest_with(
    *, sha256: str = "ab" * 32, size: int = 100, database: str = "jellyfin"
) -> Manifest:
    """A manifest in which every kind of value occurs."""
    return Manifest(
        database=database,
        taken_at=NOON,
        sha256=sha256,
        size=size,
        entries=2,
        server_version=Version(18, 6),
        tool_version=Version(18, 7),
        made_by="PG Backup 1.0",
        duration=1.5,
        contents=CONTENTS,
        properties=PROPERTIES,
        extensions=("pg_trgm",),
        roles=("media", "postgres"),
        server="localhost:5432",
        profile="Jellyfin at home",
        command="pg_dump --format=custom",
        stored=(
            Stored("public", "items", 4096),
            Stored("public", "items_pkey", 8192, "items"),
        ),
        parts=(Taken("dump", 1.2), Taken("hash", 0.1)),
        tables=(Taken("", 0.1), Taken("public.items", 1.1)),
    )


CONTENTS = Contents(
    tables=(TableCount("public", "items", 50, 8192), TableCount("a.b", "c", 0)),
    sequences=(SequenceState("public", "items_id_seq", 50), SequenceState("public", "new", None)),
    large_objects=3,
    objects=(("index", 4), ("view", 1)),
)

PROPERTIES = DatabaseProperties(
    owner="media",
    encoding="UTF8",
    collate="C.UTF-8",
    ctype="C.UTF-8",
    locale_provider="i",
    locale="und",
    comment="Übersicht",
    settings=(Setting("", "search_path", '"$user", public'),),
    grants=(Grant("", "CONNECT", grantable=False),),
)


@dataclass(frozen=True)
class Entry:
    """An entry to be written to a table of contents."""

    kind: str = "TABLE DATA"
    name: str = "items"
    schema: str | None = "public"
    owner: str = "media"
    has_data: bool = True
    dependencies: tuple[str, ...] = ("215", "")


@dataclass(frozen=True)
class ArchiveWriter:
    """Writes archives as `WriteHead` and `WriteToc` of pg_backup_archiver.c do."""

    format: tuple[int, int] = (1, 16)
    int_size: int = 4
    offset_size: int = 8
    kind: int = 1
    compression: int = 1
    time: tuple[int, ...] = (15, 30, 12, 22, 10, 126, 0)
    database: str = "jellyfin"
    server: str = "18.6 (Debian 18.6-1.pgdg12+1)"
    tool: str = "18.7"

    def header(self, entries: int) -> bytes:
        """Everything before the table of contents."""
        head = bytes((*self.format, 0, self.int_size, self.offset_size, self.kind))
        compressed = (
            bytes((self.compression,))
            if self.format >= (1, 15)
            else self._int(-1 if self.compression else 0)
        )
        times = b"".join(map(self._int, self.time))
        texts = b"".join(map(self._text, (self.database, self.server, self.tool)))
        return b"PGDMP" + head + compressed + times + texts + self._int(entries)

    def archive(self, entries: Sequence[Entry], *, data: bytes = b"\0" * 64) -> bytes:
        """A whole archive; its data are not those of any table."""
        return self.header(len(entries)) + b"".join(map(self._entry, entries)) + data

    def _entry(self, entry: Entry) -> bytes:
        return b"".join(
            (
                self._int(1),
                self._int(int(entry.has_data)),
                *map(self._text, ("0", "0", entry.name, entry.kind)),
                self._int(3),
                *map(self._text, ("CREATE ..", "", "COPY ..", entry.schema, "")),
                self._text("heap") if self.format >= (1, 14) else b"",
                self._int(ord("r")) if self.format >= (1, 16) else b"",
                *map(self._text, (entry.owner, "false", *entry.dependencies, None)),
                b"\x02" + bytes(self.offset_size),
            )
        )

    def _text(self, value: str | None) -> bytes:
        if value is None:
            return self._int(-1)
        return self._int(len(value.encode())) + value.encode()

    def _int(self, value: int) -> bytes:
        sign = struct.pack("?", value < 0)
        return sign + abs(value).to_bytes(self.int_size, "little")


ENTRIES = (
    Entry(kind="ENCODING", name="ENCODING", schema=None, owner="", has_data=False),
    Entry(kind="TABLE", name="items", has_data=False),
    Entry(),
    Entry(name='odd "name".ü', schema="a.b", owner="other"),
)

ARCHIVE = ArchiveWriter().archive(ENTRIES)


def write_backup(
    folder: Path,
    *,
    at: datetime = NOON,
    database: str = "jellyfin",
    content: bytes = ARCHIVE,
    record: Callable[[int], Manifest] | None = None,
) -> Path:
    """A backup of our naming, with a manifest of the right size unless told otherwise."""
    path = folder / file_name(key_of(at), database)
    path.write_bytes(content)
    made = record(len(content)) if record else manifest_with(size=len(content), database=database)
    manifest_path(path).write_bytes(encode(made))
    return path
