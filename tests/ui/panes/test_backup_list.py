"""BackupList tells what is selected, keeps it, and says what to do when it is empty."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.ui.panes.backup_groups import Filter
from pgbackup_gui.ui.panes.backup_list import BackupList
from pgbackup_gui.ui.panes.backup_model import BackupModel, Column
from tests.ui import samples
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def pane(qtbot: QtBot) -> BackupList:
    pane = BackupList()
    qtbot.addWidget(pane)
    pane.say_empty("No backups of Jellyfin yet", action="Back up now")
    pane.set_backups(samples.backups(5))
    pane.show()
    return pane


def model(pane: BackupList) -> BackupModel:
    found = pane.table.model()
    assert isinstance(found, BackupModel)
    return found


def select(pane: BackupList, days_ago: int) -> None:
    row = model(pane).row_of(samples.backup(days_ago).path)
    assert row is not None
    pane.table.selectRow(row)


def selected_path(pane: BackupList) -> object:
    (row,) = pane.table.selectionModel().selectedRows()
    found = model(pane).backup_at(row.row())
    return found and found.path


def told(pane: BackupList) -> list[Backup | None]:
    selections: list[Backup | None] = []
    pane.selection_changed.connect(selections.append)
    return selections


def shown_words(pane: BackupList) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def test_selection_is_told(pane: BackupList) -> None:
    selections = told(pane)
    select(pane, 1)
    assert selections == [samples.backup(1)]
    assert pane.selected() == samples.backup(1)


def test_sorting_keeps_the_selection_quietly(pane: BackupList) -> None:
    select(pane, 1)
    selections = told(pane)
    pane.table.sortByColumn(Column.SIZE, UP)
    assert selections == []
    assert pane.table.selectionModel().selectedRows()[0].row() == 3


def test_new_backups_keep_the_selection(pane: BackupList) -> None:
    select(pane, 1)
    selections = told(pane)
    pane.set_backups(samples.backups(9)[1:])
    assert selections == []
    assert selected_path(pane) == samples.backup(1).path


def test_what_is_waited_for_does_not_cost_the_selection(pane: BackupList) -> None:
    select(pane, 1)
    pane.select(samples.backup(-1).path)
    pane.set_backups(samples.backups(9))
    assert selected_path(pane) == samples.backup(1).path


def test_filtering_a_selected_backup_away_deselects_it(pane: BackupList, qtbot: QtBot) -> None:
    select(pane, 1)
    selections = told(pane)
    search = child(pane, QLineEdit, "searchField")
    QTest.keyClicks(search, "2026-11-21")
    assert selections == [None]


def test_a_backup_can_be_selected_before_it_is_listed(pane: BackupList) -> None:
    coming = samples.backup(-1)
    pane.select(coming.path)
    assert pane.selected() is None
    pane.set_backups((coming, *samples.backups(5)))
    assert pane.selected() == coming


def test_keys_skip_the_headings(pane: BackupList) -> None:
    pane.activateWindow()
    pane.table.setFocus()
    select(pane, 0)
    for _ in range(4):
        QTest.keyClick(pane.table, Qt.Key.Key_Down)
        assert pane.selected() is not None
    assert pane.selected() == samples.backup(4)
    QTest.keyClick(pane.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane.table, Qt.Key.Key_Up)
    assert pane.selected() == samples.backup(0)


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Home])
def test_the_first_key_goes_to_the_first_backup(
    pane: BackupList, key: Qt.Key, direction: Qt.LayoutDirection
) -> None:
    pane.setLayoutDirection(direction)
    pane.resize(1500, 300)
    pane.table.setFocus()
    QTest.keyClick(pane.table, key)
    assert pane.selected() == samples.backup(0)


def test_a_click_on_a_heading_selects_nothing_else(pane: BackupList) -> None:
    select(pane, 0)
    heading = model(pane).index(0, 0)
    assert model(pane).backup_at(0) is None
    QTest.mouseClick(
        pane.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=pane.table.visualRect(heading).center(),
    )
    assert pane.selected() in (samples.backup(0), None)
    assert not pane.table.selectionModel().isSelected(heading)


def test_delete_key_and_enter(pane: BackupList, qtbot: QtBot) -> None:
    select(pane, 0)
    pane.activateWindow()
    pane.table.setFocus()
    with qtbot.waitSignal(pane.delete_requested):
        QTest.keyClick(pane.table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(pane.activated) as activated:
        QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert activated.args == [samples.backup(0)]


def test_empty_state_offers_a_backup(pane: BackupList, qtbot: QtBot) -> None:
    pane.set_backups(())
    assert not pane.table.isVisible()
    button = next(b for b in pane.findChildren(QPushButton) if b.text() == "Back up now")
    assert button.isVisible()
    with qtbot.waitSignal(pane.back_up_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_search_without_a_hit_is_not_an_empty_folder(pane: BackupList, qtbot: QtBot) -> None:
    search = child(pane, QLineEdit, "searchField")
    QTest.keyClicks(search, "no such thing")
    assert not pane.table.isVisible()
    assert "No backup fits the search and the chosen state" in shown_words(pane)
    assert search.isVisible()
    search.clear()
    assert pane.table.isVisible()


def test_search_takes_the_focus_and_escape_clears_it(pane: BackupList, qtbot: QtBot) -> None:
    pane.activateWindow()
    pane.focus_search()
    search = child(pane, QLineEdit, "searchField")
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClicks(search, "jelly")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert pane.table.hasFocus()


def test_states_can_be_chosen(pane: BackupList) -> None:
    damaged = samples.backup(7, badge=Badge.DAMAGED)
    pane.set_backups((*samples.backups(3), damaged, samples.foreign(9)))
    chooser = child(pane, QComboBox, "stateFilter")
    shown = {}
    for index in range(chooser.count()):
        chooser.setCurrentIndex(index)
        shown[chooser.itemData(index)] = len(model(pane).backups())
    assert shown == {
        Filter.ALL: 5,
        Filter.PROVEN: 3,
        Filter.UNPROVEN: 1,
        Filter.DAMAGED: 1,
        Filter.ELSEWHERE: 1,
    }


def test_columns_order_filter_and_selection_are_remembered(pane: BackupList, qtbot: QtBot) -> None:
    pane.table.setColumnWidth(Column.SIZE, 123)
    pane.table.sortByColumn(Column.SIZE, UP)
    child(pane, QComboBox, "stateFilter").setCurrentIndex(1)
    select(pane, 2)
    other = BackupList()
    qtbot.addWidget(other)
    other.restore_state(pane.save_state())
    other.set_backups(samples.backups(5))
    assert other.table.columnWidth(Column.SIZE) == 123
    assert other.selected() == samples.backup(2)
    assert model(other).backups() == model(pane).backups()
    assert child(other, QComboBox, "stateFilter").currentData() == Filter.PROVEN


@pytest.mark.parametrize("state", ["", "nonsense", "a\nb\nc"])
def test_nothing_useful_changes_nothing(pane: BackupList, state: str) -> None:
    pane.restore_state(state)
    assert len(model(pane).backups()) == 5


def test_a_row_can_be_dragged_out_as_its_file(pane: BackupList) -> None:
    select(pane, 1)
    assert pane.table.dragEnabled()
    data = model(pane).mimeData(pane.table.selectionModel().selectedIndexes())
    assert [url.toLocalFile() for url in data.urls()] == [str(samples.backup(1).path)]
    select_all = QItemSelectionModel.SelectionFlag.Select
    pane.table.selectionModel().select(model(pane).index(0, 0), select_all)
    assert not model(pane).flags(model(pane).index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_narrow_lists_leave_out_what_the_details_tell(pane: BackupList, qtbot: QtBot) -> None:
    digit = pane.table.fontMetrics().horizontalAdvance("0")
    pane.resize(45 * digit, 300)
    hidden = (Column.MADE_BY, Column.SERVER_VERSION, Column.DATABASE)
    assert all(pane.table.isColumnHidden(column) for column in hidden)
    qtbot.waitUntil(lambda: not pane.table.horizontalScrollBar().isVisible())
    pane.resize(100 * digit, 300)
    assert not any(pane.table.isColumnHidden(column) for column in hidden)


def test_headings_are_painted_in_narrow_lists_from_either_side(pane: BackupList) -> None:
    pane.resize(45 * pane.table.fontMetrics().horizontalAdvance("0"), 300)
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = pane.table.grab().toImage()
    pane.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pane.table.grab().toImage() != mirrored


def test_headings_are_painted_across_the_columns(pane: BackupList) -> None:
    pane.resize(900, 300)
    grouped = pane.table.grab().toImage()
    pane.table.sortByColumn(Column.MADE_BY, UP)
    assert pane.table.grab().toImage() != grouped


def test_ten_thousand_rows_are_not_measured(pane: BackupList) -> None:
    widths = [pane.table.columnWidth(column) for column in range(5)]
    pane.set_backups(samples.backups(10_000))
    assert [pane.table.columnWidth(column) for column in range(5)] == widths
    assert len(model(pane).backups()) == 10_000
