"""The whole job without a mouse, in the real window, on a real server."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgbackup_gui.core.reach.profiles import PasswordPolicy
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.boxes import ConfirmBox
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.profile_form import ProfileForm
from pgbackup_gui.ui.dialogs.restore import Page, RestoreDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.databases import Database
from tests.ui.driving import LONG_MS, listed, opened, visible_text, wait_for_title
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier
MOST_TABS = 80


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Into whatever has the focus, as a keyboard does."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def come_to(window: QWidget, qtbot: QtBot) -> None:
    """What a window manager does by itself when a window opens or closes."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=LONG_MS)


def go_to(widget: QWidget) -> None:
    """Press Tab until `widget` has the focus."""
    for _ in range(MOST_TABS):
        if widget.hasFocus():
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {widget}")


def push(button: QPushButton, qtbot: QtBot) -> None:
    """Go to a button, once it can be pressed, and press it."""
    qtbot.waitUntil(button.isEnabled, timeout=LONG_MS)
    go_to(button)
    press(Qt.Key.Key_Space)


def test_whole_job_by_keys(
    window: MainWindow, service: Service, database: Database, qtbot: QtBot
) -> None:
    add_database(window, database, qtbot)
    press(Qt.Key.Key_B, CTRL)
    wait_for_title(window, qtbot, "is backed up")
    as_backed_up = database.fingerprint()
    push(child(window, QPushButton, "checkButton"), qtbot)
    wait_for_title(window, qtbot, "is fine")
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log")
    after_accident = database.fingerprint()
    restore(window, qtbot)
    assert database.fingerprint() == as_backed_up != after_accident
    push(child(window, QPushButton, "undoRestoreButton"), qtbot)
    wait_for_title(window, qtbot, "is undone")
    assert database.fingerprint() == after_accident
    qtbot.waitUntil(lambda: not service.has_jobs(), timeout=LONG_MS)
    delete_and_bring_back(window, service, qtbot)


def add_database(window: MainWindow, database: Database, qtbot: QtBot) -> None:
    """Paste the address, name it, choose where the password is kept, save."""
    come_to(window, qtbot)
    press(Qt.Key.Key_N, CTRL)
    editor = opened(window, qtbot, ProfileEditor)
    come_to(editor, qtbot)
    form = child(editor, ProfileForm)
    server = database.server
    login = f"{server.user}:{server.password}@{server.host}:{server.port}"
    QGuiApplication.clipboard().setText(f"postgresql://{login}/{database.name}")
    go_to(form.host)
    press(Qt.Key.Key_V, CTRL)
    go_to(form.name)
    press(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(form.name, "Media")
    choose(form.policy, PasswordPolicy.SESSION)
    push(editor.save_button, qtbot)
    qtbot.waitUntil(lambda: "Media" in visible_text(window), timeout=LONG_MS)
    come_to(window, qtbot)


def choose(combo: QComboBox, wanted: str) -> None:
    """Arrow keys, first up to the top."""
    go_to(combo)
    press(Qt.Key.Key_Home)
    while combo.currentData() != wanted:
        press(Qt.Key.Key_Down)


def restore(window: MainWindow, qtbot: QtBot) -> None:
    """Enter on the backup, then on what the assistant proposes, then Esc."""
    go_to_newest(window)
    press(Qt.Key.Key_Return)
    dialog = opened(window, qtbot, RestoreDialog)
    come_to(dialog, qtbot)
    while dialog.page is not Page.DONE:
        push(dialog.verb_button, qtbot)
        qtbot.waitUntil(lambda: dialog.page is not Page.RUNNING, timeout=LONG_MS)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=LONG_MS)
    come_to(window, qtbot)


def wait_for_number(window: MainWindow, number: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(listed(window)) == number, timeout=LONG_MS)


def go_to_newest(window: MainWindow) -> None:
    go_to(child(window, QTableView, "backupTable"))
    press(Qt.Key.Key_Home, CTRL)


def delete_and_bring_back(window: MainWindow, service: Service, qtbot: QtBot) -> None:
    """Without a question while another one is left, with one for the last; Ctrl+Z undoes."""
    number = len(listed(window))
    for left in range(number - 1, -1, -1):
        go_to_newest(window)
        press(Qt.Key.Key_Delete)
        if left == 0:
            box = opened(window, qtbot, ConfirmBox)
            come_to(box, qtbot)
            push(box.verb_button, qtbot)
            come_to(window, qtbot)
        wait_for_number(window, left, qtbot)
        qtbot.waitUntil(lambda: not service.has_jobs(), timeout=LONG_MS)
    window.setFocus()
    press(Qt.Key.Key_Z, CTRL)
    wait_for_title(window, qtbot, "is back")
    wait_for_number(window, 1, qtbot)
