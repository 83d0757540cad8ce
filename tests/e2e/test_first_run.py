"""A newcomer's first minutes: from an empty window to a backed-up database."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.dialogs.first_run_file import BackupFileDialog
from pgbackup_gui.ui.dialogs.first_run_words import Step
from pgbackup_gui.ui.dialogs.restore import RestoreDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.databases import Database
from tests.support.dumps import pg_dump
from tests.ui.driving import LONG_MS, click, opened, table, visible_text
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def address(database: Database, password: str | None = None) -> str:
    server = database.server
    login = f"{server.user}:{password or server.password}@{server.host}:{server.port}"
    return f"DATABASE_URL=postgresql://{login}/{database.name}"


def until_tested(dialog: FirstRunDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.ticks.is_running, timeout=LONG_MS)


def until_protected(dialog: FirstRunDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.backup.is_running, timeout=LONG_MS)
    assert dialog.question.text() == "Protected", visible_text(dialog)


def until_listed(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(child(window, QPushButton, "restoreButton").isEnabled, timeout=LONG_MS)
    assert table(window).isVisible()


def test_by_clicks(window: MainWindow, service: Service, database: Database, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(address(database, password="wrong"))
    click(window, "firstPasteButton")
    dialog = opened(window, qtbot, FirstRunDialog)
    QTest.mouseClick(dialog.paste.button, Qt.MouseButton.LeftButton)
    click(dialog, "firstRunNext")
    until_tested(dialog, qtbot)
    dialog.form.password_field.set_text(database.server.password)
    click(dialog, "firstRunAgain")
    until_tested(dialog, qtbot)
    click(dialog, "firstRunNext")
    qtbot.waitUntil(lambda: bool(dialog.folder_notes.place.text), timeout=LONG_MS)
    click(dialog, "firstRunNext")
    until_protected(dialog, qtbot)
    click(dialog, "firstRunNext")
    until_listed(window, qtbot)
    assert [profile.name for profile in service.profiles()] == [database.name]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whoever has the focus."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def test_by_keys_only(window: MainWindow, database: Database, qtbot: QtBot) -> None:
    qtbot.waitActive(window)
    while QApplication.focusWidget() is not child(window, QPushButton, "firstPasteButton"):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    dialog = opened(window, qtbot, FirstRunDialog)
    qtbot.waitUntil(dialog.paste.box.hasFocus)
    QGuiApplication.clipboard().setText(address(database))
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    until_tested(dialog, qtbot)
    for step in (Step.FOLDER, Step.BACKUP):
        press(Qt.Key.Key_Space)
        assert dialog.step is step
    until_protected(dialog, qtbot)
    press(Qt.Key.Key_Space)
    until_listed(window, qtbot)


def test_leaving_loses_nothing(window: MainWindow, database: Database, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(address(database))
    click(window, "firstPasteButton")
    first = opened(window, qtbot, FirstRunDialog)
    QTest.mouseClick(first.paste.button, Qt.MouseButton.LeftButton)
    click(first, "firstRunCancel")
    click(window, "addFirstButton")
    again = opened(window, qtbot, FirstRunDialog)
    assert again.form.profile().dbname == database.name
    assert not again.paste.isVisible()


def test_with_only_a_backup_file(
    window: MainWindow, database: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    file = pg_dump(database, tmp_path / "from-the-nas.backup", "--format=custom")
    click(window, "firstFileButton")
    chooser = opened(window, qtbot, BackupFileDialog)
    chooser.file.set_path(str(file))
    qtbot.waitUntil(lambda: f"Database: {database.name}" in visible_text(chooser), timeout=LONG_MS)
    click(chooser, "fileNext")
    dialog = opened(window, qtbot, FirstRunDialog)
    QGuiApplication.clipboard().setText(address(database))
    QTest.mouseClick(dialog.paste.button, Qt.MouseButton.LeftButton)
    click(dialog, "firstRunNext")
    until_tested(dialog, qtbot)
    click(dialog, "firstRunNext")
    click(dialog, "firstRunNext")
    assert opened(window, qtbot, RestoreDialog).isVisible()
