"""HistoryDialog: what ran, when and how it ended; backups and restores apart."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.work.history import INTERRUPTED, Operation
from pgbackup_gui.core.work.job import JobResult, Result
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.copy_report import ReportCopier
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.history_model import Column, HistoryModel
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.wrapping import set_width_in_letters
from pgbackup_gui.ui.messages_history import is_restore
from pgbackup_gui.ui.panes.empty_state import EmptyState

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

_WIDTH_IN_LETTERS = 152
_HEIGHT_IN_LINES = 30
_REPORTED = (Result.FAILED, INTERRUPTED)


class HistoryPage(QStackedWidget):
    """A table of operations, or why there is none.

    Signals:
        selection_changed: another operation is selected, or none.
    """

    selection_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState(Art.LOG, parent=self)
        self.model = HistoryModel(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(name)
        self._set_up_table()
        self._set_widths()
        self.addWidget(self.empty)
        self.addWidget(self.table)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.model.modelReset.connect(self._on_selection_changed)

    def show_operations(self, operations: Sequence[Operation], names: Mapping[str, str]) -> None:
        """Show these, if there are any."""
        self.model.set_operations(operations, names)
        self._widen(Column.WHAT)
        self._widen(Column.END)
        self.setCurrentWidget(self.table if operations else self.empty)

    def say(self, title: str, text: str = "") -> None:
        """Why nothing is listed."""
        self.empty.say(title, text)

    def selected(self) -> Operation | None:
        """The selected operation."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.operation(rows[0].row()) if rows else None

    def _set_up_table(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + 8)
        table.sortByColumn(Column.WHEN, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)

    def _set_widths(self) -> None:
        header = self.table.horizontalHeader()
        letter = self.table.fontMetrics().averageCharWidth()
        letters = {
            Column.WHEN: 18,
            Column.DATABASE: 16,
            Column.WHAT: 24,
            Column.END: 21,
            Column.DURATION: 13,
            Column.SIZE: 10,
        }
        for column, width in letters.items():
            header.resizeSection(column, letter * width)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)

    def _widen(self, column: Column) -> None:
        """Give the longest of a few words that recur its room: "Löschen einer Sicherung"."""
        table, header = self.table, self.table.horizontalHeader()
        cells = [self.model.index(row, column) for row in range(self.model.rowCount())]
        words = {str(cell.data()): cell for cell in cells}
        needed = [table.sizeHintForIndex(cell).width() for cell in words.values()]
        header.resizeSection(column, max([header.sectionSize(column), *needed]))

    def _on_selection_changed(self) -> None:
        self.selection_changed.emit()


class HistoryDialog(QDialog):
    """Asks the service once; `Copy report` is for what failed or was interrupted."""

    def __init__(self, *, service: "Service", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._service = service
        self._inquiry = Inquiry(service, self)
        self._copier = ReportCopier(service=service, parent=self)
        self.setWindowTitle(self.tr("History"))
        set_width_in_letters(self, 100)
        self.backups = HistoryPage(self.tr("Backups and checks that ran"), self)
        self.restores = HistoryPage(self.tr("Restores that ran"), self)
        self._lay_out()
        width = self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS
        self.resize(width, self.fontMetrics().lineSpacing() * _HEIGHT_IN_LINES)
        self._connect()
        self._inquiry.ask(service.history)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.backups, self.tr("&Backups"))
        self.tabs.addTab(self.restores, self.tr("&Restores"))
        buttons = button_row(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = buttons.addButton(
            self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.setObjectName("copyReportButton")
        self.copy_button.setToolTip(
            self.tr("Copy what is known of the selected failure; no password is in it")
        )
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        for page in (self.backups, self.restores):
            page.say(self.tr("Reading…"))

    def _connect(self) -> None:
        for page in (self.backups, self.restores):
            page.selection_changed.connect(self._update_button)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.copy_button.clicked.connect(self._on_copy)
        self._copier.copied.connect(self._on_copied)
        self._inquiry.answered.connect(self._on_answered)
        self._update_button()

    def _selected(self) -> Operation | None:
        return cast("HistoryPage", self.tabs.currentWidget()).selected()

    def _update_button(self) -> None:
        found = self._selected()
        self.copy_button.setText(self.tr("&Copy report"))
        self.copy_button.setEnabled(found is not None and found.result in _REPORTED)

    def _names(self) -> dict[str, str]:
        try:
            return {profile.id: profile.name for profile in self._service.profiles()}
        except ProfileError:
            return {}

    def _on_answered(self, result: JobResult) -> None:
        if result.error is not None:
            self._show_failure(result)
            return
        operations = cast("tuple[Operation, ...]", result.value)
        names = self._names()
        self.backups.say(
            self.tr("No backup has run yet"),
            self.tr("Every backup, check and delete is listed here, however it ends."),
        )
        self.restores.say(
            self.tr("No restore has run yet"),
            self.tr("Every restore and its undo is listed here, however it ends."),
        )
        for page, wanted in ((self.backups, False), (self.restores, True)):
            page.show_operations([one for one in operations if is_restore(one) is wanted], names)

    def _show_failure(self, result: JobResult) -> None:
        assert result.error is not None  # noqa: S101 - asked by the caller
        words = messages.error_text(result.error)
        for page in (self.backups, self.restores):
            page.say(words.title, f"{words.message} {words.action}")

    def _on_tab_changed(self, _index: int) -> None:
        self._update_button()

    def _on_copy(self) -> None:
        if found := self._selected():
            self._copier.copy_past(found)

    def _on_copied(self) -> None:
        self.copy_button.setText(self.tr("Report copied"))
