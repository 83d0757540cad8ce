"""EmptyState shows its words, and a button only when there is a next step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.panes.empty_state import EmptyState

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def pane(qtbot: QtBot) -> EmptyState:
    pane = EmptyState(Art.DATABASE)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def test_words_without_a_next_step(pane: EmptyState) -> None:
    pane.say("Looking for backups…")
    visible = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert visible == ["Looking for backups…"]
    assert not pane.button.isVisible()


def test_next_step_is_a_button(pane: EmptyState, qtbot: QtBot) -> None:
    pane.say("No backups yet", "A backup is one file.", action="Back up now")
    assert pane.button.text() == "Back up now"
    with qtbot.waitSignal(pane.action_requested) as asked:
        QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    assert asked.args == []
