"""HistoryModel: what ran, a line each; sorts itself."""

from collections.abc import Iterable, Mapping
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from pgbackup_gui.core.work.history import INTERRUPTED, Operation
from pgbackup_gui.core.work.job import Result
from pgbackup_gui.ui import formats, messages_history
from pgbackup_gui.ui.assets import Art, Tone, icon
from pgbackup_gui.ui.dialogs.row_model import Index, RowModel

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


class HistoryModel(RowModel[Operation, Column]):
    """Operations, newest first unless sorted by another column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Column, (Column.WHEN, Qt.SortOrder.DescendingOrder), parent)
        self._names: dict[str, str] = {}

    def set_operations(self, operations: Iterable[Operation], names: Mapping[str, str]) -> None:
        """Show others; `names` has the name of each saved database by its id."""
        self._names = dict(names)
        self.set_rows(operations)

    def operation(self, row: int) -> Operation:
        """What is shown in `row`."""
        return self._rows[row]

    def titles(self) -> Mapping[Column, str]:
        """The titles of the columns."""
        return {
            Column.WHEN: self.tr("When"),
            Column.DATABASE: self.tr("Database"),
            Column.WHAT: self.tr("What"),
            Column.END: self.tr("How it ended"),
            Column.DURATION: self.tr("Duration"),
            Column.SIZE: self.tr("Size"),
            Column.NOTE: self.tr("Note"),
        }

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

    def tie_key(self, row: Operation) -> int:
        """The newest first."""
        return -row.id

    def sort_key(self, row: Operation, column: Column) -> tuple[float, str]:
        """Moments and amounts by their value, words by the alphabet."""
        if column is Column.WHEN:
            return row.started.timestamp(), ""
        if column is Column.SIZE:
            return -1 if row.size is None else row.size, ""
        if column is Column.DURATION:
            return -1 if row.duration is None else row.duration, ""
        return 0, self._text(row, column).casefold()
