"""A person's first evening with the app, in the real window, on a real server."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import PasswordPolicy
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.boxes import ConfirmBox
from pgbackup_gui.ui.dialogs.connection_fields import select
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.profile_form import ProfileForm
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.databases import Database, database_names
from tests.ui.driving import (
    LONG_MS,
    action,
    back_up,
    click,
    listed,
    opened,
    select_newest,
    visible_text,
    wait_for_title,
)
from tests.ui.finding import child
from tests.ui.restoring import restore

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_from_nothing_to_an_undone_restore(
    window: MainWindow, service: Service, database: Database, qtbot: QtBot
) -> None:
    add_database(window, database, qtbot)
    back_up(window, qtbot)
    as_backed_up = database.fingerprint()
    click(window, "checkButton")
    wait_for_title(window, qtbot, "is fine")
    have_an_accident(database)
    after_accident = database.fingerprint()
    restore(window, qtbot)
    assert database.fingerprint() == as_backed_up != after_accident
    click(window, "undoRestoreButton")
    wait_for_title(window, qtbot, "is undone")
    assert database.fingerprint() == after_accident
    delete_previous(window, service, qtbot)
    assert database_names(database.server, prefix=database.name) == [database.name]
    delete_backups(window, qtbot)
    assert not listed(window)


def add_database(window: MainWindow, database: Database, qtbot: QtBot) -> None:
    """Paste the address, test it, save."""
    action(window, "add").trigger()
    editor = opened(window, qtbot, ProfileEditor)
    form = editor.findChild(ProfileForm)
    assert form is not None
    server = database.server
    login = f"{server.user}:{server.password}@{server.host}:{server.port}"
    QGuiApplication.clipboard().setText(f"postgresql://{login}/{database.name}")
    form.host.setFocus()
    QTest.keyClick(form.host, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.database.name == database.name
    form.name.setText("Media")
    select(form.policy, PasswordPolicy.SESSION)
    try_connection(editor, server.version, qtbot)
    editor.accept()
    qtbot.waitUntil(lambda: "Media" in visible_text(window), timeout=LONG_MS)


def try_connection(editor: ProfileEditor, version: str, qtbot: QtBot) -> None:
    """Press the button and wait for the server's version."""
    buttons = editor.findChildren(QPushButton)
    button = next(b for b in buttons if "Test" in b.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: version in visible_text(editor), timeout=LONG_MS)


def have_an_accident(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log")


def delete_previous(window: MainWindow, service: Service, qtbot: QtBot) -> None:
    kept = child(window, QPushButton, "keptButton")
    qtbot.waitUntil(lambda: kept.isVisible() and not service.has_jobs(), timeout=LONG_MS)
    kept.menu().actions()[1].trigger()
    confirm(window, qtbot)
    wait_for_title(window, qtbot, "is deleted")


def delete_backups(window: MainWindow, qtbot: QtBot) -> None:
    """That of what the restore replaced, then the last one, which is asked about."""
    child(window, QTableView, "backupTable").setFocus()
    click(window, "deleteButton")
    qtbot.waitUntil(lambda: len(listed(window)) == 1, timeout=LONG_MS)
    select_newest(window)
    qtbot.waitUntil(child(window, QPushButton, "deleteButton").isEnabled, timeout=LONG_MS)
    click(window, "deleteButton")
    confirm(window, qtbot)
    wait_for_title(window, qtbot, "in the trash")
    qtbot.waitUntil(lambda: not listed(window), timeout=LONG_MS)


def confirm(window: MainWindow, qtbot: QtBot) -> None:
    box = opened(window, qtbot, ConfirmBox)
    QTest.mouseClick(box.verb_button, Qt.MouseButton.LeftButton)
