"""How long the list of backups takes to show, sort, search and filter 10,000 rows."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pgbackup_gui.ui.panes.backup_groups import Filter
from pgbackup_gui.ui.panes.backup_model import BackupModel, Column
from pgbackup_gui.ui.panes.backup_table import BackupTable
from tests.bench.row import Row
from tests.ui import samples

ROWS = 10_000
RUNS = 5
SHOWN_MS = 100
CHANGED_MS = 50


def measure() -> list[Row]:
    """The best of several runs, in milliseconds, without the painting."""
    application = QApplication.instance() or QApplication([])
    model = BackupModel()
    table = BackupTable(model)
    table.show()
    application.processEvents()
    backups = tuple(samples.backup(day, taken_at=datetime.now(UTC)) for day in range(ROWS))
    up = Qt.SortOrder.AscendingOrder
    rows = [
        _row("show", lambda: model.set_backups(backups), target=SHOWN_MS),
        _row("sort", lambda: model.sort(Column.WHEN, up), before=lambda: model.sort(Column.SIZE)),
        _row("search", lambda: model.set_search("pg 2025")),
        _row("filter", lambda: model.set_filter(Filter.PROVEN)),
    ]
    table.close()
    return rows


def _row(
    what: str,
    run: Callable[[], None],
    *,
    target: int = CHANGED_MS,
    before: Callable[[], None] = lambda: None,
) -> Row:
    return Row(
        f"{what} {ROWS:,} backups", min(_once(run, before) for _ in range(RUNS)), target, "ms"
    )


def _once(run: Callable[[], None], before: Callable[[], None]) -> float:
    before()
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000
