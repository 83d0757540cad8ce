"""RowModel: sorts itself and keeps its order when other rows come."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QModelIndex, Qt

from pgbackup_gui.ui.dialogs.row_model import Index, RowModel

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
DESCENDING = Qt.SortOrder.DescendingOrder


class Column(IntEnum):
    LETTER = 0
    LENGTH = 1


class Words(RowModel[str, Column]):
    def __init__(self) -> None:
        super().__init__(Column, (Column.LETTER, Qt.SortOrder.AscendingOrder))

    def titles(self) -> Mapping[Column, str]:
        return {Column.LETTER: "Letter", Column.LENGTH: "Length"}

    def sort_key(self, row: str, column: Column) -> str | int:
        return row[0] if column is Column.LETTER else len(row)

    def tie_key(self, row: str) -> str:
        return row

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()] if role == Qt.ItemDataRole.DisplayRole else None

    def shown(self) -> list[object]:
        return [self.data(self.index(row, 0)) for row in range(self.rowCount())]


def test_rows_come_in_the_order_in_force() -> None:
    words = Words()
    words.set_rows(["beta", "ax", "a"])
    assert words.shown() == ["a", "ax", "beta"]
    words.sort(Column.LENGTH, DESCENDING)
    assert words.shown() == ["beta", "ax", "a"]
    words.set_rows(["c", "b", "long"])
    assert words.shown() == ["long", "b", "c"]


def test_titles_stand_above_the_columns_only() -> None:
    words = Words()
    assert [words.headerData(section, ACROSS) for section in Column] == ["Letter", "Length"]
    assert words.headerData(0, DOWN) is None
    assert words.headerData(0, ACROSS, Qt.ItemDataRole.ToolTipRole) is None


def test_rows_have_none_below_them() -> None:
    words = Words()
    words.set_rows(["a"])
    assert (words.rowCount(), words.columnCount()) == (1, 2)
    below = words.index(0, 0)
    assert (words.rowCount(below), words.columnCount(below)) == (0, 0)
    assert words.rowCount(QModelIndex()) == 1
