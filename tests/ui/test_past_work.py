"""The window shows what ran, and a failure can be handed on as a report."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.dialogs.history import HistoryDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.ui.driving import LONG_MS, action, click, opened, visible_text, wait_for_title

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_history_opens_by_its_key(window: MainWindow, qtbot: QtBot) -> None:
    window.begin()
    assert action(window, "history").shortcut().toString() == "Ctrl+H"
    action(window, "history").trigger()
    dialog = opened(window, qtbot, HistoryDialog)
    qtbot.waitUntil(lambda: "No backup has run yet" in visible_text(dialog), timeout=LONG_MS)
    dialog.reject()


def test_a_failure_can_be_copied_as_a_report(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    service.use_password(nowhere, "x" * 8)
    window.begin()
    click(window, "backupButton")
    wait_for_title(window, qtbot, messages.ERROR_WORDS[Code.CONNECTION_REFUSED].title)
    click(window, "copyReportButton")
    status = window.statusBar().currentMessage
    qtbot.waitUntil(lambda: status() == "The report is copied", timeout=LONG_MS)
    text = QGuiApplication.clipboard().text()
    assert "operation: backup\ncode: connection-refused\n" in text
    assert "\nlibpq: " in text
    assert "x" * 8 not in text
