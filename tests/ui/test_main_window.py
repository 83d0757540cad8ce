"""The window does what its buttons say, on the real service."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.settings import Theme
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.boxes import ConfirmBox
from pgbackup_gui.ui.dialogs.about import AboutDialog
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.dialogs.password import PasswordDialog
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.settings import SettingsDialog
from pgbackup_gui.ui.main_window import MainWindow
from pgbackup_gui.ui.theme import apply_theme
from tests.support.databases import Database, database_names
from tests.ui.driving import (
    LONG_MS,
    action,
    back_up,
    click,
    listed,
    opened,
    table,
    title,
    visible_text,
    wait_for_title,
)
from tests.ui.finding import child
from tests.ui.restoring import restore

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_first_run_leads_to_the_first_database(window: MainWindow, qtbot: QtBot) -> None:
    window.begin()
    assert not child(window, QPushButton, "backupButton").isVisible()
    click(window, "addFirstButton")
    assert opened(window, qtbot, FirstRunDialog).windowTitle()


def test_a_new_database_is_selected(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    window.begin()
    service.save_profile(nowhere)
    click(window, "addFirstButton")
    opened(window, qtbot, FirstRunDialog).saved.emit(nowhere.id)
    assert child(window, QLabel, "headlineName").text() == "Nowhere"
    assert child(window, QListView, "databaseList").isVisible()


def test_a_missing_folder_says_how_it_comes_to_be(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    window.begin()
    qtbot.waitUntil(lambda: "No backups of Nowhere" in visible_text(window), timeout=LONG_MS)
    assert child(window, QPushButton, "backupButton").isEnabled()
    assert not child(window, QPushButton, "restoreButton").isEnabled()


def test_a_server_that_is_off_does_not_nag_at_the_start(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    ended: list[object] = []
    service.job_changed.connect(lambda update: ended.append(update.result) if update.result else 0)
    window.begin()
    qtbot.waitUntil(lambda: len(ended) == 5, timeout=LONG_MS)
    assert title(window) == ""


def test_an_error_has_a_next_step_and_the_log(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    service.use_password(nowhere, "x" * 8)
    window.begin()
    click(window, "backupButton")
    wait_for_title(window, qtbot, "No server at this address")
    click(window, "showLogButton")
    assert child(window, QPlainTextEdit, "logPane").isVisible()
    click(window, "remedyButton")
    wait_for_title(window, qtbot, "No server at this address")


def test_last_database_is_selected_again(
    window: MainWindow, service: Service, nowhere: Profile
) -> None:
    second = replace(nowhere.duplicate("Second"), folder=nowhere.folder.with_name("Second"))
    service.save_profile(nowhere)
    service.save_profile(second)
    window.begin()
    QTest.keyClick(child(window, QListView, "databaseList"), Qt.Key.Key_Down)
    window.close()
    assert service.settings().last_profile == second.id
    assert service.places().window_file.exists()


def test_a_duplicate_starts_from_the_original(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    window.begin()
    action(window, "duplicate").trigger()
    editor = opened(window, qtbot, ProfileEditor)
    names = [line.text() for line in editor.findChildren(QLineEdit)]
    assert "Nowhere (copy)" in names
    assert service.profiles() == (nowhere,)


def test_removing_asks_first(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    window.begin()
    action(window, "remove").trigger()
    box = opened(window, qtbot, ConfirmBox)
    assert box.defaultButton() is box.cancel_button
    QTest.mouseClick(box.verb_button, Qt.MouseButton.LeftButton)
    assert service.profiles() == ()
    assert child(window, QPushButton, "addFirstButton").isVisible()


def test_settings_and_about(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    window.begin()
    click(window, "settingsButton")
    settings = opened(window, qtbot, SettingsDialog)
    service.save_settings(replace(service.settings(), log_lines=123))
    settings.saved.emit()
    assert child(window, QPlainTextEdit, "logPane").maximumBlockCount() == 123
    settings.reject()
    action(window, "about").trigger()
    opened(window, qtbot, AboutDialog).reject()


def test_unreadable_databases_are_told(window: MainWindow, service: Service, qtbot: QtBot) -> None:
    file = service.places().profiles_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("this is = not [toml")
    window.begin()
    box = opened(window, qtbot, QMessageBox)
    assert box.text() == messages.ERROR_WORDS[Code.PROFILES_UNREADABLE].title
    box.close()


def test_password_is_asked_and_the_backup_is_made(
    window: MainWindow, saved: Profile, database: Database, qtbot: QtBot
) -> None:
    window.begin()
    click(window, "backupButton")
    dialog = opened(window, qtbot, PasswordDialog)
    dialog.field.line.setText(database.server.password)
    dialog.accept()
    wait_for_title(window, qtbot, "Media is backed up")
    qtbot.waitUntil(lambda: "Protected." in visible_text(window))
    assert len(listed(window)) == 1


def test_no_password_leaves_a_next_step(window: MainWindow, saved: Profile, qtbot: QtBot) -> None:
    window.begin()
    click(window, "backupButton")
    opened(window, qtbot, PasswordDialog).reject()
    assert child(window, QPushButton, "remedyButton").isVisible()


def test_details_of_the_new_backup_are_read(
    window: MainWindow, known: Profile, qtbot: QtBot
) -> None:
    window.begin()
    back_up(window, qtbot)
    tables = child(window, QTableView, "tablesTable")
    qtbot.waitUntil(lambda: tables.model().rowCount() > 3, timeout=LONG_MS)
    assert "pg_restore" in child(window, QPlainTextEdit, "restoreByHand").toPlainText()
    assert "pg_dump: " in child(window, QPlainTextEdit, "logPane").toPlainText()


def test_check(window: MainWindow, known: Profile, qtbot: QtBot) -> None:
    window.begin()
    back_up(window, qtbot)
    click(window, "checkButton")
    wait_for_title(window, qtbot, "is fine")


def test_only_backup_is_deleted_after_asking_and_comes_back(
    window: MainWindow, known: Profile, qtbot: QtBot
) -> None:
    window.begin()
    back_up(window, qtbot)
    table(window).setFocus()
    QTest.keyClick(table(window), Qt.Key.Key_Delete)
    box = opened(window, qtbot, ConfirmBox)
    QTest.mouseClick(box.verb_button, Qt.MouseButton.LeftButton)
    wait_for_title(window, qtbot, "in the trash")
    qtbot.waitUntil(lambda: not listed(window), timeout=LONG_MS)
    click(window, "undoDeleteButton")
    wait_for_title(window, qtbot, "is back")
    qtbot.waitUntil(lambda: len(listed(window)) == 1, timeout=LONG_MS)


def test_restore_and_its_undo(
    window: MainWindow, known: Profile, database: Database, qtbot: QtBot
) -> None:
    window.begin()
    back_up(window, qtbot)
    as_backed_up = database.fingerprint()
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log")
    changed = database.fingerprint()
    restore(window, qtbot)
    assert database.fingerprint() == as_backed_up != changed
    click(window, "undoRestoreButton")
    wait_for_title(window, qtbot, "is undone")
    assert database.fingerprint() == changed


def test_previous_database_can_be_deleted_later(
    window: MainWindow, known: Profile, database: Database, qtbot: QtBot
) -> None:
    window.begin()
    back_up(window, qtbot)
    restore(window, qtbot)
    kept = child(window, QPushButton, "keptButton")
    qtbot.waitUntil(kept.isVisible, timeout=LONG_MS)
    assert len(database_names(database.server, prefix=database.name)) == 2
    kept.menu().actions()[1].trigger()
    box = opened(window, qtbot, ConfirmBox)
    assert box.defaultButton() is box.cancel_button
    QTest.mouseClick(box.verb_button, Qt.MouseButton.LeftButton)
    wait_for_title(window, qtbot, "is deleted")
    assert database_names(database.server, prefix=database.name) == [database.name]
    qtbot.waitUntil(lambda: not kept.isVisible(), timeout=LONG_MS)


@contextmanager
def stuck_backup(window: MainWindow, database: Database, qtbot: QtBot) -> Iterator[None]:
    """A backup that waits for a table which somebody else holds."""
    with database.connect(autocommit=False) as connection:
        connection.execute("LOCK TABLE activity_log IN ACCESS EXCLUSIVE MODE")
        click(window, "backupButton")
        qtbot.waitUntil(child(window, QPushButton, "cancelButton").isVisible)
        yield
        connection.rollback()


def test_cancel_leaves_nothing(
    window: MainWindow, known: Profile, database: Database, qtbot: QtBot
) -> None:
    window.begin()
    with stuck_backup(window, database, qtbot):
        assert not child(window, QPushButton, "backupButton").isEnabled()
        click(window, "cancelButton")
        wait_for_title(window, qtbot, "Nothing was changed")
    assert child(window, QPushButton, "backupButton").isEnabled()
    assert not list(known.folder.glob("*.backup"))


def test_closing_while_running_asks(
    window: MainWindow, known: Profile, database: Database, qtbot: QtBot
) -> None:
    window.begin()
    with stuck_backup(window, database, qtbot):
        window.close()
        box = opened(window, qtbot, ConfirmBox)
        assert box.cancel_button.text() == "Keep running"
        QTest.mouseClick(box.cancel_button, Qt.MouseButton.LeftButton)
        assert window.isVisible()
        window.close()
        box = opened(window, qtbot, ConfirmBox)
        QTest.mouseClick(box.verb_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG_MS)


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.SYSTEM])
def test_the_empty_window_has_the_colours_of_the_last_time(
    window: MainWindow, service: Service, theme: Theme, qtbot: QtBot
) -> None:
    service.save_settings(replace(service.settings(), theme=theme))
    window.close()
    again = MainWindow(memory_file=service.places().window_file)
    qtbot.addWidget(again)
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    assert (ground.lightness() < 80) is (theme is Theme.DARK)
    apply_theme(Theme.SYSTEM)


def test_a_window_that_is_never_painted_is_filled_as_well(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.setUpdatesEnabled(False)
    painted: list[bool] = []
    window.contents_wanted.connect(lambda: painted.append(window.updatesEnabled()))
    with qtbot.waitSignal(window.contents_wanted):
        window.show()
    assert painted == [False]
