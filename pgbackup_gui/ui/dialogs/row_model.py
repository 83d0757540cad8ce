"""RowModel: a table of values, a row each, that sorts itself."""

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

type Index = QModelIndex | QPersistentModelIndex


class RowModel[Row, Column: IntEnum](QAbstractTableModel):
    """What all tables of a dialog have in common.

    Args:
        columns: the columns, left to right.
        sorted_by: the column and order at first.
    """

    def __init__(
        self,
        columns: type[Column],
        sorted_by: tuple[Column, Qt.SortOrder],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._sorted_by = sorted_by
        self._rows: list[Row] = []

    @abstractmethod
    def titles(self) -> Mapping[Column, str]:
        """The titles of the columns."""

    @abstractmethod
    def sort_key(self, row: Row, column: Column) -> Any:
        """What `row` is sorted by in `column`."""

    @abstractmethod
    def tie_key(self, row: Row) -> Any:
        """What rows are ordered by that are otherwise the same."""

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows, in the order in force."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each value."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.titles()[self._columns(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by `column`."""
        self.beginResetModel()
        self._sorted_by = (self._columns(column), order)
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        is_descending = order is Qt.SortOrder.DescendingOrder
        self._rows.sort(key=self.tie_key)
        self._rows.sort(key=lambda row: self.sort_key(row, column), reverse=is_descending)
