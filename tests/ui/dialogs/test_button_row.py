"""The buttons of a dialog have words and no icons."""

from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.dialogs.button_row import button_row

BUTTONS = QDialogButtonBox.StandardButton


def test_no_button_has_an_icon(qtbot: QtBot) -> None:
    box = button_row(BUTTONS.Save | BUTTONS.Cancel)
    qtbot.addWidget(box)
    assert len(box.buttons()) == 2
    assert all(button.icon().isNull() and button.text() for button in box.buttons())
