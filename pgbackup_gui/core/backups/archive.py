"""Reads a custom archive's header and table of contents, without running any program.

The layout is that of `ReadHead` and `ReadToc` in PostgreSQL's pg_backup_archiver.c, archive
versions 1.12 to 1.16. A file is hostile until proven otherwise: every length is bounded by
the file's own size (which a file with holes makes cheap) and by the `MAX_` limits here, and
nothing in it is executed.
"""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import BinaryIO

from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.reach.tools import Version

MAGIC = b"PGDMP"
OLDEST_FORMAT = (1, 12)
NEWEST_FORMAT = (1, 16)
MAX_TEXT = 16 * 1024 * 1024
MAX_ENTRIES = 1_000_000
MAX_TOC_BYTES = 512 * 1024 * 1024
HEADER_BYTES = 4096
DEFINED = frozenset({"FUNCTION", "PROCEDURE", "PUBLICATION"})
"""Kinds of entries of which the definition tells whether a superuser is needed."""

MAX_DEFINITION = 10_000
_MIN_ENTRY_BYTES = 40


class Sniffed(StrEnum):
    """What a file's first bytes say it is."""

    CUSTOM = "custom"
    PLAIN = "plain"
    CLUSTER = "cluster"
    TAR = "tar"
    GZIP = "gzip"
    ZSTD = "zstd"
    ZIP = "zip"
    UTF16 = "utf-16"
    EMPTY = "empty"
    UNKNOWN = "unknown"


class Compression(IntEnum):
    """The archive's compression (compression.h); before 1.15 only none and gzip."""

    NONE = 0
    GZIP = 1
    LZ4 = 2
    ZSTD = 3


@dataclass(frozen=True, slots=True)
class ArchiveHeader:
    """What an archive says of itself. `local_time` is the dumping machine's clock, no zone."""

    format: tuple[int, int]
    compression: Compression
    local_time: datetime | None
    database: str
    server_version: Version | None
    tool_version: Version | None
    entries: int


@dataclass(frozen=True, slots=True)
class TocEntry:
    """One entry of the table of contents.

    Attributes:
        definition: the start of the statement that creates it, for the kinds in DEFINED.
    """

    kind: str
    schema: str
    name: str
    owner: str
    has_data: bool
    definition: str = ""


@dataclass(frozen=True, slots=True)
class TableOfContents:
    """Header and entries of one archive."""

    header: ArchiveHeader
    entries: tuple[TocEntry, ...]

    def names(self, kind: str) -> tuple[str, ...]:
        """Names of all entries of `kind`, with their schema where they have one."""
        return tuple(
            f"{entry.schema}.{entry.name}" if entry.schema else entry.name
            for entry in self.entries
            if entry.kind == kind
        )

    @property
    def roles(self) -> tuple[str, ...]:
        """Every role that owns something in the archive."""
        return tuple(sorted({entry.owner for entry in self.entries if entry.owner}))


def sniff(data: bytes) -> Sniffed:
    """What a file is by its first bytes; names are free text and prove nothing."""
    starts = {
        MAGIC: Sniffed.CUSTOM,
        b"\x1f\x8b": Sniffed.GZIP,
        b"\x28\xb5\x2f\xfd": Sniffed.ZSTD,
        b"PK\x03\x04": Sniffed.ZIP,
        b"\xff\xfe": Sniffed.UTF16,
        b"\xfe\xff": Sniffed.UTF16,
        b"toc.dat\0": Sniffed.TAR,
    }
    if not data:
        return Sniffed.EMPTY
    for start, kind in starts.items():
        if data.startswith(start):
            return kind
    if b"-- PostgreSQL database cluster dump" in data:
        return Sniffed.CLUSTER
    return Sniffed.PLAIN if b"-- PostgreSQL database dump" in data else Sniffed.UNKNOWN


def read_header(path: Path) -> ArchiveHeader:
    """The header of the archive at `path`; reads at most HEADER_BYTES.

    Raises:
        FileError: NOT_A_BACKUP, BACKUP_DAMAGED or ARCHIVE_TOO_NEW.
        OSError: the file cannot be read.
    """
    data = read_start(str(path), HEADER_BYTES)
    return _Reader(io.BytesIO(data), len(data)).header()


def read_start(path: str, size: int) -> bytes:
    """At most so many bytes; half the price of a file object, for thousands of files.

    Raises:
        OSError: the file cannot be read.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        data = os.read(descriptor, size)
        while len(data) < size and (more := os.read(descriptor, size - len(data))):
            data += more
        return data
    finally:
        os.close(descriptor)


def read_toc(path: Path) -> TableOfContents:
    """Header and table of contents of the archive at `path`.

    Raises:
        FileError: NOT_A_BACKUP, BACKUP_DAMAGED or ARCHIVE_TOO_NEW.
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        reader = _Reader(file, path.stat().st_size)
        header = reader.header()
        if header.entries > min(reader.size // _MIN_ENTRY_BYTES, MAX_ENTRIES):
            raise _damaged("more entries than the file has room for")
        return TableOfContents(header, tuple(reader.entry() for _ in range(header.entries)))


def _signed(data: bytes) -> int:
    value = int.from_bytes(data[1:], "little")
    return -value if data[0] else value


def _damaged(reason: str) -> FileError:
    return FileError(Code.BACKUP_DAMAGED, detail=reason)


class _Reader:
    """The primitive types of the format, over one file."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self.size = size
        self._left = MAX_TOC_BYTES
        self._int_size = 4
        self._offset_size = 8
        self._format = NEWEST_FORMAT

    def header(self) -> ArchiveHeader:
        """Read from the magic bytes to the number of entries."""
        self._start()
        compression = self._compression()
        local_time = self._time()
        database, server, tool = self._text(), self._text(), self._text()
        entries = self._int()
        if entries <= 0:
            raise _damaged(f"{entries} entries")
        return ArchiveHeader(
            format=self._format,
            compression=compression,
            local_time=local_time,
            database=database,
            server_version=Version.parse(server),
            tool_version=Version.parse(tool),
            entries=entries,
        )

    def entry(self) -> TocEntry:
        """Read one entry of the table of contents."""
        self._int()
        has_data = self._int() != 0
        self._skip_text(2)
        name, kind = self._text(), self._text()
        self._int()
        definition = self._text()[:MAX_DEFINITION] if kind in DEFINED else ""
        self._skip_text(2 if kind in DEFINED else 3)
        schema = self._text()
        self._skip_text(2 if self._format >= (1, 14) else 1)
        if self._format >= (1, 16):
            self._int()
        owner = self._text()
        self._skip_text(1)
        self._skip_dependencies()
        self._take(1 + self._offset_size)
        return TocEntry(kind, schema, name, owner, has_data, definition)

    def _start(self) -> None:
        magic = self._file.read(len(MAGIC))
        if magic != MAGIC:
            raise FileError(Code.NOT_A_BACKUP, kind=sniff(magic + self._file.read(2048)).value)
        major, minor, _ = self._take(3)
        self._format = (major, minor)
        if self._format > NEWEST_FORMAT:
            raise FileError(Code.ARCHIVE_TOO_NEW, version=f"{major}.{minor}")
        if self._format < OLDEST_FORMAT:
            raise FileError(Code.NOT_A_BACKUP, kind=f"format {major}.{minor}")
        self._int_size, self._offset_size, kind = self._take(3)
        if not (1 <= self._int_size <= 8 and 1 <= self._offset_size <= 8 and kind == 1):
            raise _damaged("impossible sizes in the header")

    def _compression(self) -> Compression:
        if self._format < (1, 15):
            return Compression.GZIP if self._int() else Compression.NONE
        try:
            return Compression(self._take(1)[0])
        except ValueError as error:
            raise _damaged("unknown compression") from error

    def _time(self) -> datetime | None:
        second, minute, hour, day, month, year, _ = self._ints(7)
        try:
            # The zone is not in the file: the caller shows it as the dumping machine's clock.
            return datetime(year + 1900, month + 1, day, hour, minute, min(second, 59))  # noqa: DTZ001
        except (ValueError, OverflowError):
            return None

    def _skip_dependencies(self) -> None:
        while self._text_length() >= 0:
            self._take(self._last_length)

    def _skip_text(self, times: int) -> None:
        for _ in range(times):
            self._take(max(self._text_length(), 0))

    def _text(self) -> str:
        length = self._text_length()
        return self._take(length).decode(errors="replace") if length > 0 else ""

    def _text_length(self) -> int:
        self._last_length = self._int()
        if self._last_length > min(self.size, MAX_TEXT):
            raise _damaged("a text longer than the file")
        return self._last_length

    def _ints(self, count: int) -> Iterator[int]:
        """Several in one read, as a listing reads thousands of headers."""
        size = 1 + self._int_size
        data = self._take(count * size)
        return (_signed(data[start : start + size]) for start in range(0, count * size, size))

    def _int(self) -> int:
        return _signed(self._take(1 + self._int_size))

    def _take(self, count: int) -> bytes:
        self._left -= count
        if self._left < 0:
            raise _damaged("a table of contents beyond all measure")
        data = self._file.read(count)
        if len(data) != count:
            raise _damaged("the file ends early")
        return data
