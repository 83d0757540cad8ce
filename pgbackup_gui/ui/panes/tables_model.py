"""TablesModel: the tables in a backup with their row counts."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pgbackup_gui.core.backups.manifest import TableCount
from pgbackup_gui.core.work.plans import BackupDetails
from pgbackup_gui.ui import formats

Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()
NAME, ROWS, SIZE = range(3)


class TablesModel(QAbstractTableModel):
    """Tables by name; numbers only where the backup recorded them.

    A file that PG Backup did not make names its tables at most: then there is one column.
    """

    ShareRole = Qt.ItemDataRole.UserRole
    """A table's size as a share of the largest one's, 0 to 1; of the column with sizes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all_names: list[str] = []
        self._all_counts: list[TableCount] = []
        self._names: list[str] = []
        self._counts: list[TableCount] = []
        self._needle = ""
        self._largest = 0
        self._column = NAME
        self._order = Qt.SortOrder.AscendingOrder

    def set_details(self, details: BackupDetails | None) -> None:
        """Show the tables of one backup, or none."""
        manifest = details.manifest if details else None
        self._all_counts = list(manifest.contents.tables) if manifest else []
        self._all_names = [] if manifest or not details else list(details.tables)
        self._largest = max((table.bytes for table in self._all_counts), default=0)
        self._rebuild()

    def set_search(self, text: str) -> None:
        """Show only tables whose name has this in it."""
        self._needle = text.strip().casefold()
        self._rebuild()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by `column`."""
        if column < 0:
            return
        self._column, self._order = column, order
        self._rebuild()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._counts) or len(self._names)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else (3 if self._all_counts else 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, or how it is aligned."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index.row(), index.column())
        if role == self.ShareRole and index.column() == SIZE and self._largest:
            return self._counts[index.row()].bytes / self._largest
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The name of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Table"), self.tr("Rows"), self.tr("On disk"))[section]
        return None

    def _text(self, row: int, column: int) -> str:
        if not self._all_counts:
            return self._names[row]
        table = self._counts[row]
        return (table.full_name, formats.count(table.rows), formats.size(table.bytes))[column]

    def _rebuild(self) -> None:
        self.beginResetModel()
        needle = self._needle
        self._counts = [it for it in self._all_counts if needle in it.full_name.casefold()]
        self._names = [name for name in self._all_names if needle in name.casefold()]
        self._sort_rows()
        self.endResetModel()

    def _sort_rows(self) -> None:
        keys = (
            lambda table: table.full_name.casefold(),
            lambda table: table.rows,
            lambda table: table.bytes,
        )
        is_reversed = self._order is Qt.SortOrder.DescendingOrder
        self._counts.sort(key=keys[NAME])
        self._counts.sort(key=keys[self._column], reverse=is_reversed)
        self._names.sort(key=str.casefold, reverse=is_reversed)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
