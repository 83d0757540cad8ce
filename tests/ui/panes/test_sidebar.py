"""Sidebar lists the databases with their state and tells which one is selected."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import standing
from pgbackup_gui.ui.panes.sidebar import Sidebar
from pgbackup_gui.ui.panes.two_line_delegate import TwoLineDelegate
from tests.ui.finding import child
from tests.ui.samples import IMMICH, JELLYFIN

RUNNING = replace(standing.UNKNOWN, is_running=True)

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


def test_states_are_shown_without_a_change_of_selection(sidebar: Sidebar) -> None:
    sidebar.set_profiles((JELLYFIN, IMMICH), select="j")
    selections = told(sidebar)
    sidebar.set_standings({"i": RUNNING})
    lines = [
        sidebar.view.model().index(row, 0).data(TwoLineDelegate.SecondLineRole) for row in range(2)
    ]
    assert lines == ["Backing up…", "Looking…"]
    assert selections == []
    assert sidebar.profiles() == (IMMICH, JELLYFIN)


def test_arrow_keys_pass_over_the_headings(sidebar: Sidebar) -> None:
    here = replace(IMMICH, id="h", name="Here", host="127.0.0.1")
    sidebar.set_profiles((JELLYFIN, here))
    assert sidebar.selected() == here
    QTest.keyClick(sidebar.view, Qt.Key.Key_Down)
    assert sidebar.selected() == JELLYFIN
    QTest.keyClick(sidebar.view, Qt.Key.Key_Up)
    QTest.keyClick(sidebar.view, Qt.Key.Key_Up)
    assert sidebar.selected() == here


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
