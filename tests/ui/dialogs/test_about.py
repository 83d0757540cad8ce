"""The about dialog names version and licences."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pgbackup_gui import __version__
from pgbackup_gui.ui.dialogs.about import LICENCES, AboutDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_names_version_and_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"PG Backup {__version__}" in texts
    assert {word for pair in LICENCES for word in pair} <= set(texts)


def test_escape_closes(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
