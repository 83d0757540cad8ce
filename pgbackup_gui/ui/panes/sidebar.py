"""Sidebar: the list of databases and what can be done to the list."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import assets
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.panes.labels import ToneLabel
from pgbackup_gui.ui.panes.two_line_delegate import TwoLineDelegate

Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()


class DatabaseModel(QAbstractListModel):
    """The saved databases by name."""

    ProfileRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Profile] = []
        self._icon = assets.icon(Art.DATABASE)

    def set_profiles(self, profiles: tuple[Profile, ...]) -> None:
        """Show these, by name."""
        self.beginResetModel()
        self._rows = sorted(profiles, key=lambda profile: profile.name.casefold())
        self.endResetModel()

    def profile_at(self, row: int) -> Profile | None:
        """The database in `row`, or None beyond the rows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, profile_id: str) -> int | None:
        """The row of a database by its id."""
        return next((row for row, found in enumerate(self._rows) if found.id == profile_id), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows and what is read out for it."""
        profile = self.profile_at(index.row())
        if profile is None or not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return profile.name
            case Qt.ItemDataRole.DecorationRole:
                return self._icon
            case TwoLineDelegate.SecondLineRole:
                return profile.server
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._hint(profile)
            case self.ProfileRole:
                return profile
        return None

    def _hint(self, profile: Profile) -> str:
        return self.tr("Database {database} on {server}").format(
            database=profile.dbname, server=profile.server
        )


class Sidebar(QWidget):
    """The databases, and buttons to add, edit, duplicate and remove one.

    Signals:
        profile_selected(Profile | None): another database, or none, is selected.
        edit_activated(Profile): Enter or a double click.
    """

    profile_selected = Signal(object)
    edit_activated = Signal(object)

    def __init__(self, *, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DatabaseModel(self)
        self._selected: Profile | None = None
        self._view = self._make_view()
        self._menu = QMenu(self)
        self._menu.addActions(list(actions))
        self._build(actions)
        selection = self._view.selectionModel()
        selection.selectionChanged.connect(self._on_selection_changed)
        self._view.activated.connect(self._on_activated)
        self._view.customContextMenuRequested.connect(self._on_menu_requested)

    def set_profiles(self, profiles: tuple[Profile, ...], *, select: str = "") -> None:
        """Show these; `select` is the id to select, else the one selected before or the first."""
        wanted = select or (self._selected.id if self._selected else "")
        self._model.set_profiles(profiles)
        row = self._model.row_of(wanted)
        index = self._model.index(0 if row is None else row, 0)
        if index.isValid():
            self._view.setCurrentIndex(index)
        self._tell_selection()

    def selected(self) -> Profile | None:
        """The selected database."""
        return self._selected

    @property
    def view(self) -> QListView:
        """The list, for the window's focus order."""
        return self._view

    def _make_view(self) -> QListView:
        view = QListView()
        view.setObjectName("databaseList")
        view.setAccessibleName(self.tr("Databases"))
        view.setModel(self._model)
        view.setItemDelegate(TwoLineDelegate(view))
        view.setUniformItemSizes(True)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFrameShape(QListView.Shape.NoFrame)
        return view

    def _build(self, actions: tuple[QAction, ...]) -> None:
        title = ToneLabel(self.tr("Databases"), tone=assets.Tone.MUTED)
        title.scale_font(0.95, bold=True)
        title.setContentsMargins(12, 12, 12, 6)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(6, 4, 6, 4)
        buttons.setSpacing(2)
        for action in actions:
            buttons.addWidget(self._button(action))
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self._view, 1)
        column.addLayout(buttons)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setObjectName(f"{action.objectName()}Button")
        button.setAccessibleName(action.toolTip())
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _tell_selection(self) -> None:
        profile = self._model.profile_at(self._view.currentIndex().row())
        if profile != self._selected:
            self._selected = profile
            self.profile_selected.emit(profile)

    def _on_selection_changed(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._tell_selection()

    def _on_activated(self, index: QModelIndex) -> None:
        profile = self._model.profile_at(index.row())
        if profile is not None:
            self.edit_activated.emit(profile)

    def _on_menu_requested(self, position: QPoint) -> None:
        self._menu.popup(self._view.viewport().mapToGlobal(position))
