"""BackupList: search, filter, table and empty state of one database's backups."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
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
from pgbackup_gui.ui.panes.backup_groups import Filter
from pgbackup_gui.ui.panes.backup_model import BackupModel
from pgbackup_gui.ui.panes.backup_table import BackupTable
from pgbackup_gui.ui.panes.empty_state import EmptyState


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
        self._filter = self._make_filter()
        self._table = BackupTable(self._model)
        self._empty = EmptyState(Art.DATABASE, parent=self)
        self._nothing = EmptyState(Art.SEARCH, parent=self)
        self._nothing.say(self.tr("No backup fits the search and the chosen state"))
        self._menu = QMenu(self)
        self._build()
        self._connect()

    def set_backups(self, backups: tuple[Backup, ...]) -> None:
        """Show these, keeping order, filter and selection."""
        self._model.set_backups(backups)
        self._bar.setVisible(bool(backups))
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

    def save_state(self) -> str:
        """Columns, widths and order, the filter, and the backup that is selected."""
        columns = bytes(self._table.horizontalHeader().saveState().toBase64().data()).decode()
        selected = str(self._selected.path) if self._selected else ""
        return "\n".join((columns, str(self._filter.currentData()), selected))

    def restore_state(self, state: str) -> None:
        """What `save_state` gave; anything else changes nothing."""
        columns, _, rest = state.partition("\n")
        chosen, _, selected = rest.partition("\n")
        header = self._table.horizontalHeader()
        if header.restoreState(QByteArray.fromBase64(columns.encode())):
            self._model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._table.fit_columns()
        self._filter.setCurrentIndex(max(0, self._filter.findData(chosen)))
        if selected:
            self.select(Path(selected))

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
        return search

    def _make_filter(self) -> QComboBox:
        chooser = QComboBox()
        chooser.setObjectName("stateFilter")
        chooser.setAccessibleName(self.tr("Show backups by state"))
        chooser.setToolTip(self.tr("Show backups by state"))
        for chosen, words in (
            (Filter.ALL, self.tr("All")),
            (Filter.PROVEN, self.tr("Checked or tested")),
            (Filter.UNPROVEN, self.tr("Not checked")),
            (Filter.DAMAGED, self.tr("Damaged")),
            (Filter.ELSEWHERE, self.tr("Made elsewhere")),
        ):
            chooser.addItem(words, chosen)
        return chooser

    def _build(self) -> None:
        self._bar = QWidget()
        self._bar.hide()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(12, 8, 12, 8)
        bar.addWidget(self._search, 1)
        bar.addWidget(self._filter)
        shown = QWidget()
        self._stack = QStackedLayout(shown)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(shown, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_search_changed)
        self._filter.currentIndexChanged.connect(self._on_filter_changed)
        self._model.modelReset.connect(self._on_model_reset)
        selection = self._table.selectionModel()
        selection.selectionChanged.connect(self._on_selection_changed)
        self._table.activated.connect(self._on_activated)
        self._table.customContextMenuRequested.connect(self._on_menu_requested)
        self._empty.action_requested.connect(self.back_up_requested)
        for keys, place, slot in (
            (QKeySequence.StandardKey.Delete, self._table, self.delete_requested.emit),
            (Qt.Key.Key_Escape, self._search, self._on_escape),
            (Qt.Key.Key_Down, self._search, self._table.setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _show_fitting(self) -> None:
        if not self._model.has_backups():
            self._stack.setCurrentWidget(self._empty)
        else:
            has_rows = self._model.rowCount() > 0
            self._stack.setCurrentWidget(self._table if has_rows else self._nothing)

    def _restore_selection(self) -> None:
        before = self._selected.path if self._selected else None
        for path in filter(None, (self._wanted, before)):
            if (row := self._model.row_of(path)) is not None:
                self._wanted = None if path == self._wanted else self._wanted
                self._table.select(row)
                break
        self._tell_selection()

    def _tell_selection(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        backup = self._model.backup_at(rows[0].row()) if rows else None
        if backup != self._selected:
            self._selected = backup
            self.selection_changed.emit(backup)

    def _on_search_changed(self, text: str) -> None:
        self._model.set_search(text)

    def _on_filter_changed(self) -> None:
        self._model.set_filter(self._filter.currentData())

    def _on_escape(self) -> None:
        """Clear the search; without one, go on to the backups."""
        if self._search.text():
            self._search.clear()
        else:
            self._table.setFocus()

    def _on_model_reset(self) -> None:
        self._show_fitting()
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
