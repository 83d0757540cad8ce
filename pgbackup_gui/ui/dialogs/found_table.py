"""FoundTable: the view of what was found; Space ticks the row that has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pgbackup_gui.ui.assets import Tone, tone_colour
from pgbackup_gui.ui.dialogs.found_model import Column, FoundModel
from pgbackup_gui.ui.dialogs.row_model import Index

_LETTERS = {Column.NAME: 26, Column.DATABASE: 20, Column.SIZE: 11, Column.STATE: 25}


class _TickDelegate(QStyledItemDelegate):
    """Draws boxes that can be seen: Qt's own style outlines them in a shade of the window."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Window, tone_colour(Tone.MUTED, palette))
        option.palette = palette


class FoundTable(QTableView):
    """A row for each database."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FoundModel(self)
        self.setModel(self.rows)
        self.setItemDelegateForColumn(Column.NAME, _TickDelegate(self))
        self.setAccessibleName(self.tr("Databases that were found"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self._size()
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space works in every column."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.rows.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _size(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 10)
        header = self.horizontalHeader()
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            header.resizeSection(column, letter * letters)
        header.setSectionResizeMode(Column.WHERE, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
