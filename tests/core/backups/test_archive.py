"""Reading archives: right where they are sound, and unimpressed where they are hostile."""

import random
import time
import tracemalloc
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgbackup_gui.core.backups import archive
from pgbackup_gui.core.backups.archive import Compression, Sniffed, TableOfContents, TocEntry
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.reach.tools import Version
from tests.core.samples import ARCHIVE, ENTRIES, ArchiveWriter, Entry

FORMATS = [(1, minor) for minor in range(12, 17)]
PER_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.backup"


def _toc(file: Path, data: bytes) -> TableOfContents:
    file.write_bytes(data)
    return archive.read_toc(file)


def _refusal(file: Path, data: bytes) -> FileError:
    with pytest.raises(FileError) as caught:
        _toc(file, data)
    return caught.value


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("int_size", [4, 8])
def test_header_and_entries_of_every_version(
    file: Path, format_: tuple[int, int], int_size: int
) -> None:
    writer = ArchiveWriter(format=format_, int_size=int_size, offset_size=int_size)
    toc = _toc(file, writer.archive(ENTRIES))
    assert toc.header == archive.read_header(file)
    assert toc.header.format == format_
    assert toc.header.compression is Compression.GZIP
    assert toc.header.local_time == datetime(2026, 11, 22, 12, 30, 15)  # noqa: DTZ001
    assert (toc.header.database, toc.header.entries) == ("jellyfin", 4)
    assert toc.header.server_version == Version(18, 6)
    assert toc.header.tool_version == Version(18, 7)
    assert toc.names("TABLE DATA") == ("public.items", 'a.b.odd "name".ü')


def test_entries_as_written(file: Path) -> None:
    toc = _toc(file, ARCHIVE)
    assert toc.entries[0] == TocEntry("ENCODING", "", "ENCODING", "", has_data=False)
    assert toc.entries[2] == TocEntry("TABLE DATA", "public", "items", "media", has_data=True)
    assert toc.names("ENCODING") == ("ENCODING",)
    assert toc.roles == ("media", "other")


@pytest.mark.parametrize("number", list(Compression))
def test_compression_is_told(file: Path, number: Compression) -> None:
    assert (
        _toc(file, ArchiveWriter(compression=number).archive(ENTRIES)).header.compression is number
    )


def test_old_archives_know_only_none_and_gzip(file: Path) -> None:
    old = ArchiveWriter(format=(1, 14), compression=0)
    assert _toc(file, old.archive(ENTRIES)).header.compression is Compression.NONE


@pytest.mark.parametrize("clock", [(61, 30, 12, 31, 1, 126, 0), (0, 0, 0, 1, 0, 2**31, 0)])
def test_an_impossible_time_is_no_reason_to_refuse(file: Path, clock: tuple[int, ...]) -> None:
    assert _toc(file, ArchiveWriter(time=clock).archive(ENTRIES)).header.local_time is None


def test_a_leap_second_is_a_time(file: Path) -> None:
    header = _toc(file, ArchiveWriter(time=(60, 59, 23, 31, 11, 126, 0)).archive(ENTRIES)).header
    assert header.local_time == datetime(2026, 12, 31, 23, 59, 59)  # noqa: DTZ001


def test_a_newer_archive_says_its_version(file: Path) -> None:
    error = _refusal(file, ArchiveWriter(format=(1, 17)).archive(ENTRIES))
    assert (error.code, error.params) == (Code.ARCHIVE_TOO_NEW, {"version": "1.17"})


def test_an_ancient_archive_is_none(file: Path) -> None:
    error = _refusal(file, ArchiveWriter(format=(1, 11)).archive(ENTRIES))
    assert (error.code, error.params) == (Code.NOT_A_BACKUP, {"kind": "format 1.11"})


DAMAGED = {
    "directory format": ArchiveWriter(kind=5).archive(ENTRIES),
    "no integers": ArchiveWriter(offset_size=0).archive(ENTRIES),
    "unknown compression": ArchiveWriter(compression=9).archive(ENTRIES),
    "no entries": ArchiveWriter().archive([]),
    "fewer entries than told": ArchiveWriter().header(3) + b"\0" * 200,
    "more entries than fit": ArchiveWriter().header(1_000) + b"\0" * 200,
    "header only": b"PGDMP",
    "long text": ArchiveWriter(database="x" * 5000).archive(ENTRIES)[:3000],
    "text beyond the file": ArchiveWriter().header(1)[:-5] + b"\0\xff\xff\xff\x7f",
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damage_is_named(file: Path, name: str) -> None:
    assert _refusal(file, DAMAGED[name]).code is Code.BACKUP_DAMAGED


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", Sniffed.EMPTY),
        (ARCHIVE, Sniffed.CUSTOM),
        (b"\x1f\x8b\x08", Sniffed.GZIP),
        (b"\x28\xb5\x2f\xfd", Sniffed.ZSTD),
        (b"PK\x03\x04", Sniffed.ZIP),
        (b"\xff\xfe-\0-\0", Sniffed.UTF16),
        (b"\xfe\xff\0-\0-", Sniffed.UTF16),
        (b"toc.dat\0\0\0", Sniffed.TAR),
        (b"--\n-- PostgreSQL database dump\n--\n", Sniffed.PLAIN),
        (b"--\n-- PostgreSQL database cluster dump\n--\n", Sniffed.CLUSTER),
        (b"SQLite format 3\0", Sniffed.UNKNOWN),
    ],
)
def test_a_file_is_what_its_bytes_say(file: Path, data: bytes, kind: Sniffed) -> None:
    assert archive.sniff(data) is kind
    if kind is not Sniffed.CUSTOM:
        error = _refusal(file, data)
        assert (error.code, error.params) == (Code.NOT_A_BACKUP, {"kind": kind.value})


def test_a_missing_file_is_an_os_error(file: Path) -> None:
    for read in (archive.read_header, archive.read_toc):
        with pytest.raises(FileNotFoundError):
            read(file)


def _survives(file: Path, data: bytes) -> None:
    """Either a value or a FileError, for both ways to read."""
    file.write_bytes(data)
    known = {None, Code.NOT_A_BACKUP, Code.BACKUP_DAMAGED, Code.ARCHIVE_TOO_NEW}
    assert {_refused_as(archive.read_header, file), _refused_as(archive.read_toc, file)} <= known


def _refused_as(read: Callable[[Path], object], file: Path) -> Code | None:
    try:
        read(file)
    except FileError as error:
        return error.code
    return None


@PER_FILE
@given(data=st.binary(max_size=400), is_marked=st.booleans())
def test_random_bytes_do_no_harm(file: Path, data: bytes, is_marked: bool) -> None:
    _survives(file, b"PGDMP\x01\x10\x00\x04\x08\x01" + data if is_marked else data)


@PER_FILE
@given(flips=st.lists(st.tuples(st.integers(0, len(ARCHIVE) - 1), st.integers(1, 255)), max_size=4))
def test_flipped_bytes_do_no_harm(file: Path, flips: list[tuple[int, int]]) -> None:
    data = bytearray(ARCHIVE)
    for place, bits in flips:
        data[place] ^= bits
    _survives(file, bytes(data))


@pytest.mark.parametrize("format_", FORMATS)
def test_no_truncation_does_harm(file: Path, format_: tuple[int, int]) -> None:
    data = ArchiveWriter(format=format_).archive(ENTRIES, data=b"")
    for length in range(len(data)):
        assert _refusal(file, data[:length]).code in (Code.NOT_A_BACKUP, Code.BACKUP_DAMAGED)


def _write_with_hole(file: Path, head: bytes, size: int) -> None:
    with file.open("wb") as target:
        target.write(head)
        target.truncate(size)


@pytest.mark.parametrize("entries", [archive.MAX_ENTRIES, archive.MAX_ENTRIES + 1, 2**31])
def test_a_file_with_a_hole_takes_no_memory(
    file: Path, entries: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its zeros read as entries without end, and its size allows texts of any length."""
    monkeypatch.setattr(archive, "MAX_TOC_BYTES", 512 * 1024)
    _write_with_hole(file, ArchiveWriter().header(entries), 1 << 40)
    tracemalloc.start()
    began = time.monotonic()
    with pytest.raises(FileError) as caught:
        archive.read_toc(file)
    assert caught.value.code is Code.BACKUP_DAMAGED
    assert tracemalloc.get_traced_memory()[1] < 32 * 1024 * 1024
    assert time.monotonic() - began < 20
    tracemalloc.stop()


def test_texts_are_bounded_whatever_the_size_of_the_file(file: Path) -> None:
    length = b"\0" + (archive.MAX_TEXT + 1).to_bytes(4, "little")
    _write_with_hole(file, ArchiveWriter().header(1) + b"\0" * 10 + length, 1 << 40)
    with pytest.raises(FileError, match="longer than"):
        archive.read_toc(file)


def test_large_tables_of_contents_are_read_in_full(file: Path) -> None:
    names = [f"t{number}" for number in range(3000)]
    random.Random(1).shuffle(names)  # noqa: S311
    toc = _toc(file, ArchiveWriter().archive([Entry(name=name) for name in names]))
    assert toc.names("TABLE DATA") == tuple(f"public.{name}" for name in names)


def test_the_header_is_read_from_the_first_page_only(file: Path) -> None:
    _write_with_hole(file, ArchiveWriter().header(5), 1 << 40)
    assert archive.read_header(file).entries == 5
