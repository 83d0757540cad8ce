"""The history lists what ran, backups and restores apart, and copies a report."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import AppError, Code, ProfileError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.dialogs.history import HistoryDialog, HistoryPage
from pgbackup_gui.ui.dialogs.history_model import Column
from tests.ui.history_samples import FACTS, PAST
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(qtbot: QtBot, service: ScriptedService) -> HistoryDialog:
    dialog = HistoryDialog(service=as_service(service))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(service.job_changed):
        dialog.open()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, service: ScriptedService, profile: Profile) -> HistoryDialog:
    service.stored = (replace(profile, id="j"),)
    service.answer(Kind.HISTORY, PAST)
    return opened(qtbot, service)


def cells(page: HistoryPage, column: Column) -> list[object]:
    model = page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_backups_and_restores_apart_newest_first(dialog: HistoryDialog) -> None:
    assert cells(dialog.backups, Column.WHAT) == ["Backup", "Backup", "Check", "Backup", "Backup"]
    assert cells(dialog.restores, Column.WHAT) == ["Restore", "Undo restore"]
    assert set(cells(dialog.backups, Column.DATABASE)) == {"Jellyfin"}


def test_the_longest_kind_is_not_cut(dialog: HistoryDialog) -> None:
    table = dialog.backups.table
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    dialog.backups.show_operations(PAST, {})
    cells = [dialog.backups.model.index(row, Column.WHAT) for row in range(len(PAST))]
    assert all(
        table.columnWidth(Column.WHAT) >= table.sizeHintForIndex(cell).width() for cell in cells
    )


def test_how_each_ended(dialog: HistoryDialog) -> None:
    ends = ["Running", "Interrupted", "Cancelled", "Failed", "Done"]
    assert cells(dialog.backups, Column.END) == ends
    assert cells(dialog.backups, Column.DURATION) == ["", "", "12 s", "2 min 05 s", "12 s"]
    assert cells(dialog.backups, Column.SIZE) == ["", "", "", "", formats.size(1_000_000)]


def test_notes_tell_why_and_who(dialog: HistoryDialog) -> None:
    assert "Not enough space for the backup" in cells(dialog.backups, Column.NOTE)
    notes = cells(dialog.restores, Column.NOTE)
    assert notes[0] == "Disconnected: jellyfin (2), unnamed programs (1)"
    assert notes[1] == "Database still in use. Disconnected: jellyfin (2)"


def test_ends_have_icons_and_cells_have_hints(dialog: HistoryDialog) -> None:
    model = dialog.backups.model
    for row in range(model.rowCount()):
        decoration = Qt.ItemDataRole.DecorationRole
        assert not model.index(row, Column.END).data(decoration).isNull()
        assert model.index(row, Column.WHEN).data(decoration) is None
    hint = Qt.ItemDataRole.ToolTipRole
    assert model.index(0, Column.WHAT).data(hint) == "jellyfin"
    assert model.index(0, Column.WHEN).data(hint) == formats.exact(PAST[1].started)
    assert model.headerData(0, Qt.Orientation.Vertical) is None


@pytest.mark.parametrize("column", list(Column))
def test_every_column_sorts(dialog: HistoryDialog, column: Column) -> None:
    page = dialog.backups
    page.model.sort(column, Qt.SortOrder.AscendingOrder)
    first = cells(page, column)[0]
    page.model.sort(column, Qt.SortOrder.DescendingOrder)
    assert cells(page, column)[-1] == first
    assert page.model.headerData(column, Qt.Orientation.Horizontal)


def test_removed_databases_are_called_so(qtbot: QtBot, service: ScriptedService) -> None:
    service.answer(Kind.HISTORY, PAST)
    dialog = opened(qtbot, service)
    assert set(cells(dialog.restores, Column.DATABASE)) == {"(removed)"}
    service.profiles_refusal = ProfileError(Code.PROFILES_UNREADABLE)
    service.answer(Kind.HISTORY, PAST)
    assert set(cells(opened(qtbot, service).restores, Column.DATABASE)) == {"(removed)"}


def test_nothing_yet(qtbot: QtBot, service: ScriptedService) -> None:
    service.answer(Kind.HISTORY, ())
    dialog = opened(qtbot, service)
    for page in (dialog.backups, dialog.restores):
        assert page.currentWidget() is page.empty
    assert not dialog.copy_button.isEnabled()


def test_a_history_that_cannot_be_read_says_so(qtbot: QtBot, service: ScriptedService) -> None:
    service.fail(Kind.HISTORY, AppError(detail="disk I/O error"))
    dialog = opened(qtbot, service)
    assert dialog.backups.currentWidget() is dialog.backups.empty
    assert dialog.backups.model.rowCount() == 0


@pytest.mark.parametrize(("row", "can_copy"), [(0, False), (1, True), (2, False), (3, True)])
def test_only_failures_have_a_report(dialog: HistoryDialog, row: int, *, can_copy: bool) -> None:
    dialog.backups.table.selectRow(row)
    assert dialog.copy_button.isEnabled() is can_copy


def test_the_report_of_the_selected_failure_is_copied(
    qtbot: QtBot, service: ScriptedService, dialog: HistoryDialog
) -> None:
    service.answer(Kind.REPORT, FACTS)
    dialog.tabs.setCurrentWidget(dialog.restores)
    assert not dialog.copy_button.isEnabled()
    dialog.restores.table.selectRow(1)
    with qtbot.waitSignal(service.job_changed):
        QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert service.of_kind(Kind.REPORT) == [PAST[3]]
    text = QGuiApplication.clipboard().text()
    assert "code: sessions-remain" in text
    assert "exit code 1" in text
    assert dialog.copy_button.text() == "Report copied"


def test_a_report_without_facts_is_better_than_none(
    qtbot: QtBot, service: ScriptedService, dialog: HistoryDialog
) -> None:
    service.fail(Kind.REPORT, AppError(detail="x"))
    dialog.backups.table.selectRow(3)
    with qtbot.waitSignal(service.job_changed):
        dialog.copy_button.click()
    assert "code: folder-full" in QGuiApplication.clipboard().text()
