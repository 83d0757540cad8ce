"""BackupList: search, table and empty state of one database's backups."""

from pathlib import Path

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.ui import assets
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.panes.backup_model import BackupModel, Column
from pgbackup_gui.ui.panes.empty_state import EmptyState

_WIDTHS = {
    Column.WHEN: 15,
    Column.SIZE: 9,
    Column.DATABASE: 12,
    Column.SERVER_VERSION: 13,
    Column.MADE_BY: 13,
    Column.BADGE: 15,
}
"""In digits, and fixed: measuring the contents costs seconds over 10,000 rows."""


class BackupList(QWidget):
    """The backups of one database, newest first.

    Signals:
        selection_changed(Backup | None): another backup, or none, is selected.
        activated(Backup): Enter or a double click.
        delete_requested: the Delete key.
        back_up_requested: the button of the empty state.
    """

    selection_changed = Signal(object)
    activated = Signal(object)
    delete_requested = Signal()
    back_up_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BackupModel(self)
        self._selected: Backup | None = None
        self._wanted: Path | None = None
        self._search = self._make_search()
        self._table = self._make_table()
        self._empty = EmptyState(Art.DATABASE, parent=self)
        self._menu = QMenu(self)
        self._build()
        self._connect()

    def set_backups(self, backups: tuple[Backup, ...]) -> None:
        """Show these, keeping order, filter and selection."""
        self._model.set_backups(backups)
        self._search.setVisible(bool(backups))
        self._show_fitting()

    def say_empty(self, title: str, text: str = "", *, action: str = "") -> None:
        """The words for when there is no backup at all."""
        self._empty.say(title, text, action=action, icon=assets.icon(Art.BACK_UP))

    def selected(self) -> Backup | None:
        """The selected backup."""
        return self._selected

    def select(self, path: Path) -> None:
        """Select the backup at `path`, now or as soon as it is in the list."""
        self._wanted = path
        self._restore_selection()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def refresh_words(self) -> None:
        """Say "today" anew."""
        self._model.refresh_words()

    @property
    def menu(self) -> QMenu:
        """The context menu; the window puts its actions in."""
        return self._menu

    @property
    def table(self) -> QTableView:
        """The table, for the window's focus order."""
        return self._table

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setObjectName("searchField")
        search.setPlaceholderText(self.tr("Search backups"))
        search.setAccessibleName(self.tr("Search backups"))
        search.setClearButtonEnabled(True)
        search.addAction(assets.icon(Art.SEARCH), QLineEdit.ActionPosition.LeadingPosition)
        search.hide()
        return search

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("backupTable")
        table.setAccessibleName(self.tr("Backups"))
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        self._set_up_headers(table)
        return table

    def _set_up_headers(self, table: QTableView) -> None:
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + 12)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsMovable(True)
        columns.setStretchLastSection(True)
        columns.setSortIndicator(Column.WHEN, Qt.SortOrder.DescendingOrder)
        columns.moveSection(Column.BADGE, 2)
        digit = table.fontMetrics().horizontalAdvance("0")
        for column, digits in _WIDTHS.items():
            table.setColumnWidth(column, digits * digit)
        table.setSortingEnabled(True)

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.addWidget(self._search)
        shown = QWidget()
        self._stack = QStackedLayout(shown)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(shown, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_search_changed)
        self._model.modelReset.connect(self._on_model_reset)
        selection = self._table.selectionModel()
        selection.selectionChanged.connect(self._on_selection_changed)
        self._table.activated.connect(self._on_activated)
        self._table.customContextMenuRequested.connect(self._on_menu_requested)
        self._empty.action_requested.connect(self.back_up_requested)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_requested)

    def _show_fitting(self) -> None:
        is_empty = not self._model.has_backups()
        self._stack.setCurrentWidget(self._empty if is_empty else self._table)

    def _restore_selection(self) -> None:
        wanted = self._wanted or (self._selected.path if self._selected else None)
        row = self._model.row_of(wanted) if wanted else None
        if row is not None:
            self._wanted = None
            self._table.selectRow(row)
        self._tell_selection()

    def _tell_selection(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        backup = self._model.backup_at(rows[0].row()) if rows else None
        if backup != self._selected:
            self._selected = backup
            self.selection_changed.emit(backup)

    def _on_search_changed(self, text: str) -> None:
        self._model.set_filter(text)

    def _on_model_reset(self) -> None:
        self._restore_selection()

    def _on_selection_changed(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._tell_selection()

    def _on_activated(self, index: QModelIndex) -> None:
        backup = self._model.backup_at(index.row())
        if backup is not None:
            self.activated.emit(backup)

    def _on_menu_requested(self, position: QPoint) -> None:
        if self._table.indexAt(position).isValid():
            self._menu.popup(self._table.viewport().mapToGlobal(position))
