"""BackupTable: how the list of backups looks, and how keys move in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionHeader,
    QTableView,
    QWidget,
)

from pgbackup_gui.ui.panes.backup_model import BackupModel, Column
from pgbackup_gui.ui.panes.heading_delegate import GAP, HeadingDelegate

_WIDTHS = {
    Column.WHEN: 16,
    Column.SIZE: 9,
    Column.DATABASE: 12,
    Column.SERVER_VERSION: 13,
    Column.MADE_BY: 13,
    Column.BADGE: 15,
}
"""In digits, and fixed: measuring the contents costs seconds over 10,000 rows."""

_DISPENSABLE = (Column.MADE_BY, Column.SERVER_VERSION, Column.DATABASE)
"""What the details tell as well: hidden, in this order, where the list is too narrow for all."""

_MOVING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class BackupHeader(QHeaderView):
    """Like any other, but that the sizes, which end at the right, do not touch what follows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if section == Column.SIZE:
            option.text += GAP


class BackupTable(QTableView):
    """Rows that are selected whole, one at a time, and dragged out as files."""

    def __init__(self, model: BackupModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = model
        self._widths: dict[Column, int] = {}
        self.setObjectName("backupTable")
        self.setAccessibleName(self.tr("Backups"))
        self.setModel(model)
        self.setItemDelegate(HeadingDelegate(self))
        self.setHorizontalHeader(BackupHeader(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self._set_up_headers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first key selects a backup: Qt would try the heading, or skip the first one."""
        if event.key() not in _MOVING or self.selectionModel().hasSelection():
            super().keyPressEvent(event)
            return
        row = self.currentIndex().row()
        has_backup = self._backups.backup_at(row) is not None
        self.select(row if has_backup else self._backups.first_row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Show as many columns as there is room for."""
        room = self.viewport().width()
        wanted = sum(self._widths.values())
        for column in _DISPENSABLE:
            is_hidden = wanted > room
            if self.isColumnHidden(column) != is_hidden:
                self.setColumnHidden(column, is_hidden)
            wanted -= self._widths[column]

    def select(self, row: int) -> None:
        """Select a row. Qt's own `selectRow` selects none from right to left (seen)."""
        self.setCurrentIndex(self._backups.index(row, Column.WHEN))

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 12)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsMovable(True)
        columns.setStretchLastSection(True)
        columns.setSortIndicator(Column.WHEN, Qt.SortOrder.DescendingOrder)
        columns.moveSection(Column.BADGE, 2)
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, digits in _WIDTHS.items():
            self._widths[column] = max(digits * digit, columns.sectionSizeHint(column))
            self.setColumnWidth(column, self._widths[column])
        self.setSortingEnabled(True)
