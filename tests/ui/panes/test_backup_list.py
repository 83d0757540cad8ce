"""BackupList tells what is selected, keeps it, and says what to do when it is empty."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.ui.panes.backup_list import BackupList
from tests.ui import samples
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def pane(qtbot: QtBot) -> BackupList:
    pane = BackupList()
    qtbot.addWidget(pane)
    pane.say_empty("No backups of Jellyfin yet", action="Back up now")
    pane.set_backups(samples.backups(5))
    pane.show()
    return pane


def told(pane: BackupList) -> list[Backup | None]:
    selections: list[Backup | None] = []
    pane.selection_changed.connect(selections.append)
    return selections


def test_selection_is_told(pane: BackupList) -> None:
    selections = told(pane)
    pane.table.selectRow(1)
    assert selections == [samples.backup(1)]
    assert pane.selected() == samples.backup(1)


def test_sorting_keeps_the_selection_quietly(pane: BackupList) -> None:
    pane.table.selectRow(1)
    selections = told(pane)
    pane.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert selections == []
    assert pane.table.selectionModel().selectedRows()[0].row() == 3


def test_new_backups_keep_the_selection(pane: BackupList) -> None:
    pane.table.selectRow(1)
    selections = told(pane)
    pane.set_backups(samples.backups(9)[1:])
    assert selections == []
    assert pane.table.selectionModel().selectedRows()[0].row() == 0


def test_filtering_a_selected_backup_away_deselects_it(pane: BackupList, qtbot: QtBot) -> None:
    pane.table.selectRow(1)
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


def test_delete_key_and_enter(pane: BackupList, qtbot: QtBot) -> None:
    pane.table.selectRow(0)
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
    assert pane.table.isVisible()
    assert search.isVisible()


def test_search_takes_the_focus(pane: BackupList, qtbot: QtBot) -> None:
    pane.activateWindow()
    pane.focus_search()
    search = child(pane, QLineEdit, "searchField")
    qtbot.waitUntil(search.hasFocus)


def test_ten_thousand_rows_are_not_measured(pane: BackupList) -> None:
    widths = [pane.table.columnWidth(column) for column in range(5)]
    pane.set_backups(samples.backups(10_000))
    assert [pane.table.columnWidth(column) for column in range(5)] == widths
    assert pane.table.model().rowCount() == 10_000
