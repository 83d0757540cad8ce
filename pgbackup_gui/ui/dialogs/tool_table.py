"""ToolTable: every PostgreSQL program that was found, and the broken ones with their reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pgbackup_gui.core.reach.tools import BrokenTool, Tool, Version
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.assets import Art, Tone, icon
from pgbackup_gui.ui.dialogs.row_model import Index, RowModel


class Column(IntEnum):
    """The columns, left to right."""

    PROGRAM = 0
    VERSION = 1
    STATE = 2
    FOUND = 3
    PATH = 4


@dataclass(frozen=True, slots=True)
class ToolRow:
    """One program; `reason` is empty when it works."""

    program: str
    version: Version | None
    found: str
    path: str
    reason: str


def _working(tool: Tool) -> ToolRow:
    found = messages.source_text(tool.source)
    return ToolRow(tool.program.value, tool.version, found, str(tool.path), "")


def _broken(tool: BrokenTool) -> ToolRow:
    place = tool.place
    found = messages.source_text(place.source)
    reason = " ".join(tool.reason.split()) or "?"
    return ToolRow(place.program.value, None, found, str(place.path), reason)


class ToolTableModel(RowModel[ToolRow, Column]):
    """The programs of a ToolReport."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Column, (Column.VERSION, Qt.SortOrder.DescendingOrder), parent)

    def set_report(self, report: ToolReport) -> None:
        """Show another report, in the order in force."""
        self.set_rows((*map(_working, report.tools), *map(_broken, report.broken)))

    def reason(self, row: int) -> str:
        """Why the program in `row` does not work, with its file; empty when it does."""
        shown = self._rows[row]
        if not shown.reason:
            return ""
        return self.tr("{path} does not run: {reason}").format(path=shown.path, reason=shown.reason)

    def titles(self) -> Mapping[Column, str]:
        """The titles of the columns."""
        return {
            Column.PROGRAM: self.tr("Program"),
            Column.VERSION: self.tr("Version"),
            Column.STATE: self.tr("State"),
            Column.FOUND: self.tr("Where from"),
            Column.PATH: self.tr("File"),
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tooltip and icon of a cell."""
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.reason(index.row()) or self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATE:
            works = (Art.STATE_GOOD, Tone.GOOD)
            return icon(*((Art.STATE_BAD, Tone.ERROR) if row.reason else works))
        return None

    def tie_key(self, row: ToolRow) -> tuple[str, str]:
        """By the file."""
        return row.path, row.program

    def sort_key(self, row: ToolRow, column: Column) -> tuple[int, int, str]:
        """Versions by their numbers, words by the alphabet."""
        if column is Column.VERSION and row.version is not None:
            return (row.version.major, row.version.minor, "")
        return (-1, 0, "" if column is Column.VERSION else self._text(row, column).casefold())

    def _text(self, row: ToolRow, column: Column) -> str:
        match column:
            case Column.PROGRAM:
                return row.program
            case Column.VERSION:
                return str(row.version) if row.version else "–"
            case Column.FOUND:
                return row.found
            case Column.PATH:
                return row.path
        return self.tr("Does not run") if row.reason else self.tr("Works")


class PathDelegate(QStyledItemDelegate):
    """Draws a path from left to right, as it is written in every language."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            option.direction = Qt.LayoutDirection.LeftToRight
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ToolTable(QTableView):
    """The table; wide texts are cut in the middle and whole in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.programs = ToolTableModel(self)
        self.setModel(self.programs)
        self.setItemDelegateForColumn(Column.PATH, PathDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.sortByColumn(Column.VERSION, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.setAccessibleName(self.tr("PostgreSQL programs found on this computer"))
        self._set_widths()
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        letter = self.fontMetrics().averageCharWidth()
        letters = {Column.PROGRAM: 14, Column.VERSION: 12, Column.STATE: 18, Column.FOUND: 22}
        for column, width in letters.items():
            header.resizeSection(column, letter * width)
        header.setSectionResizeMode(Column.PATH, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 8)
