"""How long a folder of 10,000 backups takes to list, the first time and again."""

import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pgbackup_gui.core.backups import backup, manifest
from pgbackup_gui.core.backups.scan import Scanner
from tests.bench.options import Options
from tests.bench.row import Row
from tests.core.samples import ArchiveWriter, Entry
from tests.ui import samples

BACKUPS = 10_000
CHANGED = 3
SCAN_SECONDS = 1.0
NEWEST = datetime(2026, 11, 21, 3, 30, tzinfo=UTC)


def measure(options: Options) -> Iterator[Row]:
    """The rows of this benchmark; the scan runs on a worker thread, so it may take its time."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _fill(folder)
        first = [_scan(Scanner(), folder)[0] for _ in range(options.runs)]
        yield _row(f"list {BACKUPS:,} backups for the first time", first)
        scanner = Scanner()
        _scan(scanner, folder)
        again = [_scan(scanner, folder) for _ in range(options.runs)]
        yield _row("list them again", [seconds for seconds, _ in again])
        for path in sorted(folder.glob("*.backup"))[:CHANGED]:
            path.write_bytes(path.read_bytes() + b"!")
        _, read = _scan(scanner, folder)
        yield Row(f"files read again when {CHANGED} have changed", read, CHANGED, "files")


def _row(what: str, seconds: list[float]) -> Row:
    note = f"{min(seconds):.2f}-{max(seconds):.2f} in {len(seconds)} runs"
    return Row(what, statistics.median(seconds), SCAN_SECONDS, "s", note)


def _scan(scanner: Scanner, folder: Path) -> tuple[float, int]:
    """Seconds, and files that were read."""
    before, begun = scanner.files_read, time.monotonic()
    found = scanner.scan(folder, {})
    seconds = time.monotonic() - begun
    if len(found) != BACKUPS:
        raise RuntimeError(len(found))
    return seconds, scanner.files_read - before


def _fill(folder: Path) -> None:
    """Each with a header, and the record beside it."""
    header = ArchiveWriter().archive([Entry()])
    record = manifest.encode(samples.manifest())
    for number in range(BACKUPS):
        key = backup.key_of(NEWEST - timedelta(hours=number))
        path = folder / backup.file_name(key, "jellyfin")
        path.write_bytes(header)
        backup.manifest_path(path).write_bytes(record)
