"""The weights: what was recorded of a table or index is found for the entry that loads it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pgbackup_gui.core.backups.archive import ArchiveHeader, Compression, TableOfContents, TocEntry
from pgbackup_gui.core.backups.manifest import Contents, Manifest, Stored, TableCount
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.core.work.progress_plan import (
    ENTRY_BYTES,
    ROW_BYTES,
    SAFETY,
    TABLE_BYTES,
    backup_shares,
    check_shares,
    dump_entries,
    expected_seconds,
    restore_entries,
    restore_shares,
)
from tests.core.samples import manifest_with

MB = 1_000_000
TABLES = (TableCount("public", "my items", 10, 300 * MB), TableCount("public", "b", 5, 100))
STORED = (
    Stored("public", "my items", 40 * MB),
    Stored("public", "b", 100),
    Stored("public", "my key", 8 * MB, "my items"),
    Stored("public", "big", 100 * MB, "my items"),
)
HEADER = ArchiveHeader((1, 16), Compression.ZSTD, None, "x", None, None, 5)


def record(stored: tuple[Stored, ...] = STORED) -> Manifest:
    return replace(manifest_with(), contents=Contents(tables=TABLES), stored=stored, parts=())


def toc(*entries: tuple[str, str]) -> TableOfContents:
    made = (TocEntry(kind, "public", name, "", has_data=False) for kind, name in entries)
    return TableOfContents(HEADER, tuple(made))


@pytest.mark.parametrize(
    ("kind", "name", "word", "weight"),
    [
        ("TABLE", "b", "", 0),
        ("TABLE DATA", "my items", "my items", 40 * MB),
        ("TABLE DATA", "unknown", "unknown", 0),
        ("CONSTRAINT", "my items my key", "my key", 14 * MB),
        ("INDEX", "big", "big", 206 * MB),
        ("INDEX", "unknown", "", 0),
        ("FK CONSTRAINT", "my items to b", "", 10 * MB),
        ("FK CONSTRAINT", "unknown fk", "", 0),
    ],
)
def test_each_entry_weighs_what_was_recorded(kind: str, name: str, word: str, weight: int) -> None:
    (entry,) = restore_entries(toc((kind, name)), record())
    assert (entry.name, entry.tag, entry.word) == (f"public.{name}", name, word)
    assert entry.weight == ENTRY_BYTES + weight


def test_rows_are_known_of_tables() -> None:
    (entry,) = restore_entries(toc(("TABLE DATA", "my items")), record())
    assert (entry.rows, entry.bytes) == (10, 40 * MB)


def test_old_record_shares_the_sum_out() -> None:
    entries = restore_entries(
        toc(("TABLE DATA", "my items"), ("INDEX", "a"), ("CONSTRAINT", "b b_pkey")), record(())
    )
    data, index, key = (entry.weight - ENTRY_BYTES for entry in entries)
    assert data == 150 * MB
    assert index == key == (150 * MB + 50) / 2


def test_entry_without_a_schema_has_its_name_alone() -> None:
    entry = TocEntry("EXTENSION", "", "pg_trgm", "", has_data=False)
    (found,) = restore_entries(TableOfContents(HEADER, (entry,)), record())
    assert found.name == "pg_trgm"


def test_no_record_no_entries() -> None:
    assert restore_entries(toc(("TABLE DATA", "b")), None) == ()


def test_dump_weighs_bytes_and_rows() -> None:
    first, second = dump_entries(Contents(tables=TABLES), STORED[:1])
    assert first.weight == TABLE_BYTES + 40 * MB + 10 * ROW_BYTES
    assert second.weight == TABLE_BYTES + 100 + 5 * ROW_BYTES  # all that is known of it


def test_backup_is_weighed_like_the_one_before() -> None:
    """More rows take longer to count and to dump; without a record all are the same."""
    few = record()
    many = replace(few, contents=Contents(tables=(TableCount("public", "b", 50 * MB, 100),)))
    assert list(backup_shares(few)) == list(backup_shares())
    for step in (Step.SNAPSHOT, Step.DUMP):
        assert backup_shares(many)[step] > backup_shares(few)[step]
    assert backup_shares(record(())) == backup_shares()


def test_shares_are_in_the_order_of_the_steps() -> None:
    assert sum(backup_shares().values()) == pytest.approx(1)
    assert list(check_shares(0)) == [Step.HASH, Step.VERIFY]
    shares = list(restore_shares(record(), has_safety=True))
    assert shares.index(Step.VERIFY) < shares.index(SAFETY) < shares.index(Step.LOAD)
    assert SAFETY not in restore_shares(record(()))
    assert restore_shares(None) == {}


def test_jobs_load_faster() -> None:
    one, two = restore_shares(record(), jobs=1), restore_shares(record(), jobs=2)
    assert two[Step.LOAD] < one[Step.LOAD]
    assert two[Step.COMPARE] == one[Step.COMPARE]


NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def operation(kind: str, result: str | None, *, size: int | None, seconds: int) -> Operation:
    ended = NOON + timedelta(seconds=seconds) if result else None
    return Operation(1, kind, "p", "x", 1, NOON, ended, result, None, size)


def test_history_is_scaled_to_the_size() -> None:
    past = (
        operation("restore", None, size=None, seconds=0),
        operation("restore", "failed", size=10, seconds=1),
        operation("backup", "done", size=10, seconds=2),
        operation("restore", "done", size=100, seconds=30),
        operation("restore", "done", size=100, seconds=99),
    )
    assert expected_seconds(past, "restore", 200) == 60
    assert expected_seconds(past, "restore", None) == 30
    assert expected_seconds(past, "check", 200) is None
