"""The empty window offers four ways on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.panes.first_run import FirstRunPane

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def pane(qtbot: QtBot) -> FirstRunPane:
    pane = FirstRunPane()
    qtbot.addWidget(pane)
    pane.show()
    return pane


def test_every_choice_is_told(pane: FirstRunPane, qtbot: QtBot) -> None:
    for button, signal in (
        (pane.find_button, pane.find_requested),
        (pane.paste_button, pane.paste_requested),
        (pane.form_button, pane.form_requested),
        (pane.file_button, pane.file_requested),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(button, Qt.Key.Key_Space)


def test_every_choice_explains_itself(pane: FirstRunPane) -> None:
    for button in pane.choices():
        assert button.accessibleDescription() == button.description() != ""
