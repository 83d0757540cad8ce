"""BackupModel sorts, filters and words the backups."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.panes.backup_model import BackupModel, Column
from tests.ui import samples

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
VERIFIED = messages.badge_text(Badge.VERIFIED)


@pytest.fixture
def model(qapp: object) -> BackupModel:
    model = BackupModel()
    model.set_backups((*samples.backups(3), samples.foreign(3)))
    return model


def sizes(model: BackupModel) -> list[int]:
    return [backup.size // 1_000_000 for backup in model.backups()]


def shown(model: BackupModel, row: int, column: Column) -> object:
    """A cell of a backup, counted without the headings."""
    at = model.row_of(model.backups()[row].path)
    assert at is not None
    return model.index(at, column).data()


def headings(model: BackupModel) -> list[object]:
    rows = (model.index(row, 0).data(model.HeadingRole) for row in range(model.rowCount()))
    return [heading for heading in rows if heading]


def test_keeps_the_rules_of_models(model: BackupModel, qapp: object) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(Column.SIZE, UP)
    model.set_search("immich")
    model.set_backups(samples.backups(5))
    assert tester.model() is model


def test_newest_is_first(model: BackupModel) -> None:
    assert sizes(model) == [182, 181, 180, 179]


@pytest.mark.parametrize("column", Column)
def test_every_column_sorts_both_ways(model: BackupModel, column: Column) -> None:
    model.sort(column, UP)
    first = sizes(model)[0]
    model.sort(column, DOWN)
    assert first in {179, 182}
    assert sizes(model)[0] != first


def test_equal_rows_stay_newest_first(model: BackupModel) -> None:
    model.sort(Column.MADE_BY, UP)
    assert sizes(model) == [179, 182, 181, 180]
    model.sort(Column.MADE_BY, DOWN)
    assert sizes(model) == [182, 181, 180, 179]


def test_new_backups_keep_the_order(model: BackupModel) -> None:
    model.sort(Column.SIZE, UP)
    model.set_backups(samples.backups(2))
    assert sizes(model) == [181, 182]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("immich", [179]),
        ("IMMICH", [179]),
        (messages.badge_text(Badge.FOUND), [179]),
        ("18.1 2026-11-20", [181]),
        ("pg 2026", [182, 181, 180]),
        ("  ", [182, 181, 180, 179]),
        ("no such thing", []),
    ],
)
def test_filter_needs_every_word(model: BackupModel, text: str, expected: list[int]) -> None:
    model.set_search(text)
    assert sizes(model) == expected


def test_filter_stays_for_new_backups(model: BackupModel) -> None:
    model.set_search("immich")
    model.set_backups((*samples.backups(9), samples.foreign(20)))
    assert sizes(model) == [162]
    assert model.has_backups()


def test_words_of_a_row(model: BackupModel) -> None:
    texts = [shown(model, 0, column) for column in Column]
    assert texts[1:] == [formats.size(182_000_000), "jellyfin", "18.1", "PG Backup", VERIFIED]


def test_unknown_facts_are_left_empty(model: BackupModel) -> None:
    assert shown(model, 3, Column.DATABASE) == ""
    assert shown(model, 3, Column.SERVER_VERSION) == ""


@pytest.mark.parametrize("badge", Badge)
def test_badge_is_a_drawing_and_a_word(qapp: object, badge: Badge) -> None:
    model = BackupModel()
    model.set_backups((samples.backup(badge=badge),))
    index = model.index(1, Column.BADGE)
    assert isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon)
    assert index.data()
    assert index.data(Qt.ItemDataRole.ToolTipRole) != index.data()


def test_exact_moment_is_the_hint(model: BackupModel) -> None:
    hint = str(model.index(1, Column.WHEN).data(Qt.ItemDataRole.ToolTipRole))
    assert "21 November 2026" in hint


def test_rows_are_found_by_path(model: BackupModel) -> None:
    row = model.row_of(samples.backup(2).path)
    assert row is not None
    assert model.backup_at(row) == samples.backup(2)
    assert model.row_of(samples.backup(77).path) is None
    assert model.backup_at(model.rowCount()) is None
    assert model.backup_at(-1) is None


def test_days_then_months_are_headings(qapp: object) -> None:
    now = datetime.now(UTC)
    model = BackupModel()
    days = (0, 0, 1, 40)
    model.set_backups(tuple(samples.backup(day, taken_at=now) for day in days))
    month = formats.month(now - timedelta(days=40))
    assert headings(model) == ["Today", "Yesterday", month]
    assert shown(model, 0, Column.WHEN) == formats.time_of_day(now)
    assert shown(model, 3, Column.WHEN) == formats.moment(now - timedelta(days=40))
    model.sort(Column.WHEN, UP)
    assert headings(model) == [month, "Yesterday", "Today"]


def test_no_headings_in_another_order(model: BackupModel) -> None:
    model.sort(Column.SIZE, UP)
    assert headings(model) == []
    assert model.rowCount() == 4


def test_headings_cannot_be_selected_and_are_read_out(model: BackupModel) -> None:
    heading = model.index(0, Column.WHEN)
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == headings(model)[0]
    assert heading.data() is None


def test_whole_moment_is_read_out(qapp: object) -> None:
    model = BackupModel()
    now = datetime.now(UTC)
    model.set_backups((samples.backup(taken_at=now),))
    spoken = model.index(1, Column.WHEN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == formats.moment(now)


def test_every_column_has_a_title(model: BackupModel) -> None:
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert len(set(titles)) == len(Column)
    assert all(titles)


def test_words_for_moments_are_said_anew(model: BackupModel) -> None:
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.append(last.row() - first.row()))
    model.refresh_words()
    assert changed == [model.rowCount() - 1]


def test_after_midnight_the_headings_change(model: BackupModel, qtbot: QtBot) -> None:
    model._now -= timedelta(days=1)
    with qtbot.waitSignal(model.modelReset):
        model.refresh_words()
