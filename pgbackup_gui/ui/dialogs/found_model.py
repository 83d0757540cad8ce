"""FoundModel: the databases that were found, a line each with a tick; sorts itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal

from pgbackup_gui.core.reach.finding import Found, FoundDatabase, FoundState, free_name
from pgbackup_gui.core.reach.known_apps import KnownApp
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import formats, messages_found
from pgbackup_gui.ui.assets import Art, Tone, icon
from pgbackup_gui.ui.dialogs.row_model import Index, RowModel

_STATES = {
    FoundState.READY: (Art.STATE_GOOD, Tone.GOOD),
    FoundState.STOPPED: (Art.STATE_NONE, Tone.MUTED),
    FoundState.CLOSED: (Art.STATE_WARNING, Tone.WARNING),
}
_SAVED = (Art.KEPT, Tone.MUTED)


class Column(IntEnum):
    """The columns, left to right."""

    NAME = 0
    DATABASE = 1
    SIZE = 2
    WHERE = 3
    STATE = 4


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One database.

    Attributes:
        name: what it will be called in the list of databases.
    """

    found: FoundDatabase
    name: str
    is_saved: bool
    is_ticked: bool


class FoundModel(RowModel[FoundRow, Column]):
    """What is in the list already can be seen, but not ticked.

    Signals:
        ticked: another choice of rows is ticked.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Column, (Column.NAME, Qt.SortOrder.AscendingOrder), parent)

    def set_found(self, found: Found | None, saved: Iterable[Profile] = ()) -> None:
        """Show these; everything that somebody would want is ticked."""
        profiles = tuple(saved)
        taken = [profile.name for profile in profiles]
        rows = []
        for one in found.databases if found else ():
            is_saved = one.is_saved(profiles)
            name = "" if is_saved else free_name(one, found.destination if found else "", taken)
            taken.append(name)
            rows.append(FoundRow(one, name, is_saved, one.is_likely and not is_saved))
        self.set_rows(rows)
        self.ticked.emit()

    def chosen(self) -> tuple[FoundRow, ...]:
        """The rows that are ticked."""
        return tuple(row for row in self._rows if row.is_ticked)

    def app_at(self, number: int) -> KnownApp | None:
        """Whose database is in a row, if that is known."""
        return self._rows[number].found.app if 0 <= number < len(self._rows) else None

    def toggle(self, number: int) -> None:
        """Tick a row, or take its tick off."""
        index = self.index(number, Column.NAME)
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            is_ticked = self._rows[number].is_ticked
            state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
            self.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what is new can be ticked."""
        flags = super().flags(index)
        is_tick = index.isValid() and index.column() == Column.NAME
        if is_tick and not self._rows[index.row()].is_saved:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def titles(self) -> Mapping[Column, str]:
        """The titles of the columns."""
        return {
            Column.NAME: self.tr("Name"),
            Column.DATABASE: self.tr("Database"),
            Column.SIZE: self.tr("Size"),
            Column.WHERE: self.tr("Where"),
            Column.STATE: self.tr("State"),
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tick and icon of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.ToolTipRole if column is Column.WHERE:
                return messages_found.where_hint(row.found)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(row, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.NAME and not row.is_saved:
                return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole if column is Column.STATE:
                return icon(*(_SAVED if row.is_saved else _STATES[row.found.state]))
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.SIZE:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or take its tick off."""
        can_be = self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
        if role != Qt.ItemDataRole.CheckStateRole or not can_be:
            return False
        row = self._rows[index.row()]
        is_ticked = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        self._rows[index.row()] = FoundRow(row.found, row.name, row.is_saved, is_ticked)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    def _text(self, row: FoundRow, column: Column) -> str:
        found = row.found
        match column:
            case Column.NAME:
                return row.name or messages_found.app_text(found) or found.dbname
            case Column.DATABASE:
                return found.dbname
            case Column.SIZE:
                return "" if found.size is None else formats.size(found.size)
            case Column.WHERE:
                return messages_found.where_text(found)
            case Column.STATE if row.is_saved:
                return self.tr("Already in the list")
        return messages_found.state_text(found.state)

    def tie_key(self, row: FoundRow) -> tuple[str, str]:
        """By the name, then by the place."""
        return row.name.casefold(), messages_found.where_text(row.found)

    def sort_key(self, row: FoundRow, column: Column) -> tuple[int, str]:
        """What is likely wanted comes first; names and words by the alphabet."""
        if column is Column.SIZE:
            return -1 if row.found.size is None else row.found.size, row.name
        rank = int(column is Column.NAME and not (row.found.is_likely and not row.is_saved))
        return rank, self._text(row, column).casefold()
