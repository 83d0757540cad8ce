"""What the parts of an operation take, and the entries of a dump or a restore with their weights.

The seconds are those of one core at 2.5 GHz; only their ratio counts. Measured on a media
library of 100,000 items; `make bench` shows how well they fit that and another database.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pgbackup_gui.core.backups.archive import TableOfContents, TocEntry
from pgbackup_gui.core.backups.manifest import Contents, Manifest, Stored
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.core.work.progress_entries import DATA, Entry

SAFETY = "safety"
"""The part of a restore that backs up what it replaces."""

ROW_BYTES = 60
"""What a row costs a dump beside its bytes (measured: mean error 1.3 points)."""

_MORE_ROW_BYTES = 50
"""What rows add besides, where databases of many small rows and of few large ones are compared."""

ENTRY_BYTES = 64_000
"""What any entry costs a restore beside its size: a round trip or two."""

TABLE_BYTES = 400_000
"""The same of a table for a dump, which is faster by so much."""

LEAD_BYTES, LEAD_TABLE_BYTES = 16_000_000, 180_000
"""What pg_dump takes before the first table, and what each table adds to that."""

_MB = 1_000_000
_BIG_INDEX = 64 * _MB
_BIG_INDEX_FACTOR = 2.0
_FOREIGN_KEY = 0.25
_SCANNED = 0.15
"""What an index weighs of its table besides, whose rows are all read for it."""

_OLD_DATA = 0.5
"""The share of a table's bytes that are not in its indexes, where only the sum was recorded."""

_HASH = 1 / (300 * _MB)
_READ = 1 / (100 * _MB)
_LOAD = 1 / (28 * _MB)
_PARALLEL = 0.7
_DUMP = 1 / (80 * _MB)
_COUNT_TABLE = 0.0017
_COUNT_ROW = 0.065 / _MB
_WRITE = 1 / (420 * _MB)
_UNPACK = 1 / (2500 * _MB)
_HASH_BESIDE = 1 / (1500 * _MB)
_COUNT = 1 / (200 * _MB)
_ANALYZE_TABLE = 0.003
_ANALYZE_ROW = 0.2 / 30_000
_SAMPLED_ROWS = 30_000
"""Rows that ANALYZE looks at, with the default statistics target (manual: ANALYZE)."""


def backup_shares(before: Manifest | None = None) -> Mapping[str, float]:
    """The parts of a backup of what was in the one `before`; of a first one, of whatever size.

    A first one finds nothing in the server's memory, so that counting takes longer.
    """
    if before is None or not before.stored:
        return {
            Step.PREFLIGHT: 0.015,
            Step.SNAPSHOT: 0.160,
            Step.DUMP: 0.705,
            Step.HASH: 0.035,
            Step.VERIFY: 0.070,
            Step.PUBLISH: 0.015,
        }
    stored = sum(item.bytes for item in before.stored if not item.table)
    entries = dump_entries(before.contents, before.stored)
    weight = dump_lead(entries) + sum(it.weight + it.rows * _MORE_ROW_BYTES for it in entries)
    hashed = before.size * _HASH_BESIDE
    return {
        Step.PREFLIGHT: 0.04,
        Step.SNAPSHOT: 0.04 + len(entries) * _COUNT_TABLE + before.contents.rows * _COUNT_ROW,
        Step.DUMP: weight * _WRITE,
        Step.HASH: hashed,
        Step.VERIFY: max(0.03 + stored * _UNPACK - hashed, 0.02),
        Step.PUBLISH: 0.02,
    }


def check_shares(size: int) -> Mapping[str, float]:
    """The parts of a check of a file of `size` bytes: the reading goes on after the hash."""
    return {Step.HASH: max(size, 1) * _HASH, Step.VERIFY: max(size, 1) * (_READ - _HASH)}


def restore_shares(
    manifest: Manifest | None, *, jobs: int = 1, has_safety: bool = False
) -> Mapping[str, float]:
    """The parts of a restore, also of one for a test; empty when nothing was recorded."""
    if manifest is None:
        return {}
    loaded = _loaded(manifest)
    return {
        Step.PREFLIGHT: 0.05,
        **check_shares(manifest.size),
        **({SAFETY: 0.2 + loaded * _DUMP} if has_safety else {}),
        Step.CREATE: 0.2,
        Step.LOAD: 0.1 + loaded * _LOAD * (_PARALLEL if jobs > 1 else 1.0),
        Step.COMPARE: _compared(manifest.contents),
        Step.CARRY: 0.05,
        Step.SWAP: 0.2,
    }


def _loaded(manifest: Manifest) -> float:
    """The weight of all that is loaded, about."""
    if manifest.stored:
        data = _data_bytes(manifest)
        return sum(ENTRY_BYTES + _stored_weight(item, data) for item in manifest.stored)
    return sum(ENTRY_BYTES + table.bytes for table in manifest.contents.tables)


def _data_bytes(manifest: Manifest) -> dict[str, int]:
    """What each table's rows took, by its name with the schema."""
    return {f"{it.schema}.{it.name}": it.bytes for it in manifest.stored if not it.table}


def _stored_weight(item: Stored, data: Mapping[str, int]) -> float:
    if not item.table:
        return item.bytes
    scanned = _SCANNED * data.get(f"{item.schema}.{item.table}", 0)
    return scanned + item.bytes * (_BIG_INDEX_FACTOR if item.bytes > _BIG_INDEX else 1.0)


def _compared(contents: Contents) -> float:
    """Statistics of a sample of each table, then a count of all rows."""
    return 0.05 + sum(
        _ANALYZE_TABLE + min(table.rows, _SAMPLED_ROWS) * _ANALYZE_ROW + table.bytes * _COUNT
        for table in contents.tables
    )


def expected_seconds(past: Iterable[Operation], kind: str, size: int | None) -> float | None:
    """What the newest successful operation of this kind took, scaled to a backup of `size` bytes.

    Args:
        past: newest first.
    """
    for operation in past:
        if operation.kind == kind and operation.result == "done" and operation.duration:
            scale = size / operation.size if size and operation.size else 1.0
            return operation.duration * scale
    return None


def dump_entries(contents: Contents, stored: tuple[Stored, ...]) -> tuple[Entry, ...]:
    """What pg_dump names: the data of each table."""
    sizes = {(item.schema, item.name): item.bytes for item in stored if not item.table}
    return tuple(
        Entry(
            kind=DATA,
            name=table.full_name,
            tag=table.name,
            word=table.name,
            weight=TABLE_BYTES
            + sizes.get((table.schema, table.name), table.bytes)
            + ROW_BYTES * table.rows,
            bytes=sizes.get((table.schema, table.name), table.bytes),
            rows=table.rows,
        )
        for table in contents.tables
    )


def dump_lead(entries: Sequence[Entry]) -> float:
    """The weight of what pg_dump does before the first of `entries`."""
    return LEAD_BYTES + len(entries) * LEAD_TABLE_BYTES


def restore_entries(toc: TableOfContents, manifest: Manifest | None) -> tuple[Entry, ...]:
    """What pg_restore names, as the table of contents lists it; nothing without a record."""
    return tuple(_Weights(toc, manifest).entries(toc)) if manifest else ()


class _Weights:
    """Finds for each entry what was recorded of its table or index."""

    def __init__(self, toc: TableOfContents, manifest: Manifest) -> None:
        tables = manifest.contents.tables
        self._rows = {table.full_name: table.rows for table in tables}
        self._data = _data_bytes(manifest)
        self._indexes: dict[str, Stored] = {}
        for item in manifest.stored:
            if item.table:
                self._indexes[f"{item.schema}.{item.name}"] = item
                self._indexes[f"{item.schema}.{item.table} {item.name}"] = item
        self._unknown = 0.0
        if not manifest.stored:
            self._data = {table.full_name: round(table.bytes * _OLD_DATA) for table in tables}
            built = len(toc.names("INDEX")) + len(toc.names("CONSTRAINT"))
            self._unknown = sum(self._data.values()) / max(built, 1)

    def entries(self, toc: TableOfContents) -> Iterator[Entry]:
        """The entries with their weights."""
        for entry in toc.entries:
            yield self._entry(entry, f"{entry.schema}.{entry.name}" if entry.schema else entry.name)

    def _entry(self, entry: TocEntry, name: str) -> Entry:
        weight, word, size, rows = 0.0, "", 0, 0
        if entry.kind == DATA:
            word, size, rows = entry.name, self._data.get(name, 0), self._rows.get(name, 0)
            weight = size
        elif entry.kind in ("INDEX", "CONSTRAINT"):
            item = self._indexes.get(name)
            word = item.name if item else ""
            weight = _stored_weight(item, self._data) if item else self._unknown
        elif entry.kind == "FK CONSTRAINT":
            weight = _FOREIGN_KEY * self._table_in(name)
        return Entry(entry.kind, name, entry.name, word, ENTRY_BYTES + weight, size, rows)

    def _table_in(self, name: str) -> int:
        """Bytes of the table that `schema.table constraint` begins with; both may have spaces."""
        ends = (place for place, letter in enumerate(name) if letter == " ")
        return next((self._data[name[:end]] for end in ends if name[:end] in self._data), 0)
