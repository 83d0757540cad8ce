"""A file is recognised by its first bytes, whatever it is called."""

import gzip
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.archive import Sniffed
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.engine.file_facts import file_facts

PLAIN = b"--\n-- PostgreSQL database dump\n--\n"


@pytest.mark.parametrize(
    ("content", "kind", "is_zipped"),
    [
        (PLAIN, Sniffed.PLAIN, False),
        (gzip.compress(PLAIN * 5000, mtime=0), Sniffed.PLAIN, True),
        (gzip.compress(b"", mtime=0), Sniffed.EMPTY, True),
        (b"\x1f\x8b broken", Sniffed.UNKNOWN, True),
        (b"", Sniffed.EMPTY, False),
        (b"hello", Sniffed.UNKNOWN, False),
    ],
)
def test_kinds(tmp_path: Path, content: bytes, kind: Sniffed, is_zipped: bool) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(content)
    facts = file_facts(file)
    assert (facts.kind, facts.is_zipped, facts.size) == (kind, is_zipped, len(content))


def test_a_damaged_header_is_a_fact(tmp_path: Path) -> None:
    file = tmp_path / "x.backup"
    file.write_bytes(b"PGDMP\x01\x0e")
    facts = file_facts(file)
    assert facts.header is None
    assert facts.error is not None


@pytest.mark.parametrize("name", ["missing", "."])
def test_what_is_no_file_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileError) as caught:
        file_facts(tmp_path / name)
    assert caught.value.code is Code.BACKUP_UNKNOWN
