"""DatabaseModel: the saved databases with their state, below their servers."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import destination_of
from pgbackup_gui.ui import assets, standing
from pgbackup_gui.ui.panes.two_line_delegate import TwoLineDelegate
from pgbackup_gui.ui.standing import UNKNOWN, Standing

Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()


class DatabaseModel(QAbstractListModel):
    """By name; with several servers, below a heading for each, which cannot be selected."""

    ProfileRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Profile | str] = []
        self._standings: Mapping[str, Standing] = {}
        self._icons = {state: assets.icon(*looks) for state, looks in standing.LOOKS.items()}

    def set_profiles(self, profiles: tuple[Profile, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = _rows(profiles)
        self.endResetModel()

    def set_standings(self, standings: Mapping[str, Standing]) -> None:
        """Show how each database fares, by its id."""
        self._standings = standings
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def profiles(self) -> tuple[Profile, ...]:
        """The databases in their order."""
        return tuple(row for row in self._rows if isinstance(row, Profile))

    def profile_at(self, row: int) -> Profile | None:
        """The database in `row`; None for a heading and beyond the rows."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Profile) else None

    def row_of(self, profile_id: str) -> int | None:
        """The row of a database by its id."""
        ids = (row.id if isinstance(row, Profile) else None for row in self._rows)
        return next((row for row, found in enumerate(ids) if found == profile_id), None)

    def first_row(self) -> int:
        """The first row with a database."""
        return next((row for row, it in enumerate(self._rows) if isinstance(it, Profile)), 0)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.profile_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and what is read out for it."""
        profile = self.profile_at(index.row())
        if profile is None:
            return self._heading(index, role)
        fares = self._standings.get(profile.id, UNKNOWN)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return profile.name
            case Qt.ItemDataRole.DecorationRole:
                return self._icons[fares.state]
            case TwoLineDelegate.SecondLineRole:
                return standing.line(fares)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{profile.name}, {standing.line(fares)}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._hint(profile)
            case self.ProfileRole:
                return profile
        return None

    def _heading(self, index: Index, role: int) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()]
        return True if role == TwoLineDelegate.HeadingRole else None

    def _hint(self, profile: Profile) -> str:
        return self.tr("Database {database} on {server}").format(
            database=profile.dbname, server=profile.server
        )


def _computer(profile: Profile) -> str:
    """Where it runs: containers and tunnels of one server are no servers of their own."""
    if profile.is_far and not destination_of(profile.route):
        return QCoreApplication.translate("DatabaseModel", "This computer")
    return destination_of(profile.route) or profile.server


def _rows(profiles: tuple[Profile, ...]) -> list[Profile | str]:
    by_name = sorted(profiles, key=lambda profile: profile.name.casefold())
    by_server = sorted(by_name, key=lambda profile: _computer(profile).casefold())
    groups: list[list[Profile | str]] = [
        [server, *group] for server, group in groupby(by_server, key=_computer)
    ]
    return [row for group in groups for row in group] if len(groups) > 1 else [*by_name]
