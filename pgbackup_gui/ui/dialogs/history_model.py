"""HistoryModel: what ran, a line each; sorts itself."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pgbackup_gui.core.work.history import INTERRUPTED, Operation
from pgbackup_gui.core.work.job import Result
from pgbackup_gui.ui import formats, messages_history
from pgbackup_gui.ui.assets import Art, Tone, icon

type Index = QModelIndex | QPersistentModelIndex

_ENDS = {
    Result.DONE: (Art.STATE_GOOD, Tone.GOOD),
    Result.NOTES: (Art.STATE_GOOD, Tone.GOOD),
    Result.FAILED: (Art.STATE_BAD, Tone.ERROR),
    Result.CANCELLED: (Art.STATE_NONE, Tone.MUTED),
    INTERRUPTED: (Art.STATE_WARNING, Tone.WARNING),
}


class Column(IntEnum):
    """The columns, left to right."""

    WHEN = 0
    DATABASE = 1
    WHAT = 2
    END = 3
    DURATION = 4
    SIZE = 5
    NOTE = 6


class HistoryModel(QAbstractTableModel):
    """Operations, newest first unless sorted by another column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Operation] = []
        self._names: dict[str, str] = {}
        self._sorted_by = (Column.WHEN, Qt.SortOrder.DescendingOrder)

    def set_operations(self, operations: Sequence[Operation], names: Mapping[str, str]) -> None:
        """Show others; `names` has the name of each saved database by its id."""
        self.beginResetModel()
        self._rows, self._names = list(operations), dict(names)
        self._arrange()
        self.endResetModel()

    def operation(self, row: int) -> Operation:
        """What is shown in `row`."""
        return self._rows[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each operation."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """The columns of `Column`."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.WHEN: self.tr("When"),
            Column.DATABASE: self.tr("Database"),
            Column.WHAT: self.tr("What"),
            Column.END: self.tr("How it ended"),
            Column.DURATION: self.tr("Duration"),
            Column.SIZE: self.tr("Size"),
            Column.NOTE: self.tr("Note"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tooltip and icon of a cell."""
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.END:
            return icon(*_ENDS.get(row.result or "", (Art.STATE_INFO, Tone.PLAIN)))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by `column`."""
        self.beginResetModel()
        self._sorted_by = (Column(column), order)
        self._arrange()
        self.endResetModel()

    def _text(self, row: Operation, column: Column) -> str:
        match column:
            case Column.WHEN:
                return formats.moment(row.started)
            case Column.DATABASE:
                return self._names.get(row.profile_id, self.tr("(removed)"))
            case Column.WHAT:
                return messages_history.kind_words(row.kind)
            case Column.END:
                return messages_history.end_words(row.result)
            case Column.DURATION:
                seconds = row.duration
                return "" if seconds is None else formats.duration(seconds)
            case Column.SIZE:
                return "" if row.size is None else formats.size(row.size)
            case Column.NOTE:
                return messages_history.note_words(row.code, row.cut)

    def _hint(self, row: Operation, column: Column) -> str:
        if column is Column.WHEN:
            return formats.exact(row.started)
        if column is Column.WHAT:
            return row.subject
        return self._text(row, column)

    def _arrange(self) -> None:
        column, order = self._sorted_by
        is_descending = order is Qt.SortOrder.DescendingOrder
        self._rows.sort(key=lambda row: row.id, reverse=True)
        self._rows.sort(key=lambda row: self._key(row, column), reverse=is_descending)

    def _key(self, row: Operation, column: Column) -> tuple[float, str]:
        if column is Column.WHEN:
            return row.started.timestamp(), ""
        if column is Column.SIZE:
            return -1 if row.size is None else row.size, ""
        if column is Column.DURATION:
            return -1 if row.duration is None else row.duration, ""
        return 0, self._text(row, column).casefold()
