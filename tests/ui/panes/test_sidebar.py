"""Sidebar lists the databases by name and tells which one is selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui.panes.sidebar import DatabaseModel, Sidebar
from pgbackup_gui.ui.panes.two_line_delegate import TwoLineDelegate
from tests.ui.finding import child
from tests.ui.samples import IMMICH, JELLYFIN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def add(qapp: object) -> QAction:
    action = QAction("Add a database…")
    action.setObjectName("add")
    action.setToolTip("Add a database")
    return action


@pytest.fixture
def sidebar(qtbot: QtBot, add: QAction) -> Sidebar:
    sidebar = Sidebar(actions=(add,))
    qtbot.addWidget(sidebar)
    sidebar.show()
    return sidebar


def told(sidebar: Sidebar) -> list[Profile | None]:
    selections: list[Profile | None] = []
    sidebar.profile_selected.connect(selections.append)
    return selections


def test_model_keeps_the_rules(qapp: object) -> None:
    model = DatabaseModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_profiles((JELLYFIN, IMMICH))
    assert tester.model() is model


def test_databases_are_listed_by_name_with_their_server(sidebar: Sidebar) -> None:
    sidebar.set_profiles((JELLYFIN, IMMICH))
    model = sidebar.view.model()
    assert [model.index(row, 0).data() for row in range(2)] == ["Immich", "Jellyfin"]
    assert model.index(0, 0).data(TwoLineDelegate.SecondLineRole) == "homeserver:5432"
    hint = model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert hint == "Database immich on homeserver:5432"


def test_first_is_selected_unless_another_was_asked_for(sidebar: Sidebar) -> None:
    selections = told(sidebar)
    sidebar.set_profiles((JELLYFIN, IMMICH))
    sidebar.set_profiles((JELLYFIN, IMMICH), select="j")
    sidebar.set_profiles((JELLYFIN, IMMICH), select="gone")
    assert selections == [IMMICH, JELLYFIN, IMMICH]


def test_selection_survives_a_new_list(sidebar: Sidebar) -> None:
    sidebar.set_profiles((JELLYFIN, IMMICH), select="j")
    selections = told(sidebar)
    sidebar.set_profiles((IMMICH, JELLYFIN))
    assert selections == []
    assert sidebar.selected() == JELLYFIN


def test_last_one_removed_leaves_none_selected(sidebar: Sidebar) -> None:
    sidebar.set_profiles((JELLYFIN,))
    selections = told(sidebar)
    sidebar.set_profiles(())
    assert selections == [None]


def test_arrow_keys_select(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_profiles((JELLYFIN, IMMICH))
    QTest.keyClick(sidebar.view, Qt.Key.Key_Down)
    assert sidebar.selected() == JELLYFIN


def test_enter_edits(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_profiles((JELLYFIN,))
    with qtbot.waitSignal(sidebar.edit_activated) as activated:
        QTest.keyClick(sidebar.view, Qt.Key.Key_Return)
    assert activated.args == [JELLYFIN]


def test_buttons_trigger_the_actions(sidebar: Sidebar, add: QAction, qtbot: QtBot) -> None:
    button = child(sidebar, QToolButton, "addButton")
    assert button.accessibleName() == "Add a database"
    with qtbot.waitSignal(add.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
