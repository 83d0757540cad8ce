"""Sidebar: the list of databases and what can be done to the list."""

from collections.abc import Mapping

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QSize, Qt, Signal
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
from pgbackup_gui.ui.panes.database_model import DatabaseModel
from pgbackup_gui.ui.panes.labels import ToneLabel
from pgbackup_gui.ui.panes.two_line_delegate import TwoLineDelegate
from pgbackup_gui.ui.standing import Standing


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
        index = self._model.index(self._model.first_row() if row is None else row, 0)
        if index.isValid():
            self._view.setCurrentIndex(index)
        self._tell_selection()

    def set_standings(self, standings: Mapping[str, Standing]) -> None:
        """Say how each database fares, by its id; the selection stays."""
        self._model.set_standings(standings)

    def profiles(self) -> tuple[Profile, ...]:
        """The databases in the list, in their order."""
        return self._model.profiles()

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
