"""The window does what its buttons say, on the real service."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.boxes import ConfirmBox
from pgbackup_gui.ui.dialogs.about import AboutDialog
from pgbackup_gui.ui.dialogs.password import PasswordDialog
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.restore import RestoreDialog
from pgbackup_gui.ui.dialogs.settings import SettingsDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.binaries import HOMES
from tests.support.databases import Database, database_names
from tests.support.world import profile_for
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG_MS = 30_000


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def service(home: Path, qtbot: QtBot) -> Iterator[Service]:
    service = Service(places=find_places(home), secrets=SecretStore())
    yield service
    service.shut_down()
    # Here and now: Python would delete it later, on the worker thread of another test.
    Shiboken.delete(service)


@pytest.fixture
def nowhere(home: Path) -> Profile:
    """A database on a port that nothing listens on, with a folder that is not there yet."""
    return Profile(
        "Nowhere",
        "127.0.0.1",
        "jellyfin",
        "anna",
        home / "backups" / "Nowhere",
        port=1,
        password_policy=PasswordPolicy.SESSION,
    )


@pytest.fixture
def window(service: Service, home: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(
        service=service,
        default_folder=home / "backups",
        memory_file=service.places().window_file,
    )
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def saved(service: Service, database: Database, home: Path) -> Profile:
    """The media library, saved without its password."""
    server = database.server
    service.save_settings(Settings(tool_folder=str(HOMES / str(server.major))))
    profile = replace(profile_for(server, database.name, home), name="Media")
    service.save_profile(profile)
    return profile


@pytest.fixture
def known(service: Service, saved: Profile, database: Database) -> Profile:
    """The media library, with its password."""
    service.use_password(saved, database.server.password)
    return saved


def click(window: QWidget, name: str) -> None:
    button = child(window, QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def title(window: MainWindow) -> str:
    label = child(window, QLabel, "noticeTitle")
    return label.text() if label.isVisible() else ""


def table(window: MainWindow) -> QTableView:
    return child(window, QTableView, "backupTable")


def visible_text(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def wait_for_title(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in title(window), timeout=LONG_MS)


def opened[Kind: QWidget](window: QWidget, qtbot: QtBot, kind: type[Kind]) -> Kind:
    """The dialog of this kind, once it is there."""

    def find() -> Kind | None:
        return next((it for it in window.findChildren(kind) if it.isVisible()), None)

    qtbot.waitUntil(lambda: find() is not None, timeout=LONG_MS)
    dialog = find()
    assert dialog is not None
    return dialog


def back_up(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "backupButton")
    wait_for_title(window, qtbot, "is backed up")
    qtbot.waitUntil(child(window, QPushButton, "restoreButton").isEnabled)


def test_first_run_leads_to_the_first_database(window: MainWindow, qtbot: QtBot) -> None:
    window.begin()
    assert not child(window, QPushButton, "backupButton").isVisible()
    click(window, "addFirstButton")
    assert opened(window, qtbot, ProfileEditor).windowTitle() == "Add database"


def test_a_new_database_is_selected(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    window.begin()
    service.save_profile(nowhere)
    click(window, "addFirstButton")
    opened(window, qtbot, ProfileEditor).saved.emit(nowhere.id)
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
    qtbot.waitUntil(lambda: len(ended) == 3, timeout=LONG_MS)
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
    assert table(window).model().rowCount() == 1


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
    qtbot.waitUntil(lambda: table(window).model().rowCount() == 0, timeout=LONG_MS)
    click(window, "undoDeleteButton")
    wait_for_title(window, qtbot, "is back")
    qtbot.waitUntil(lambda: table(window).model().rowCount() == 1, timeout=LONG_MS)


def restore(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "restoreButton")
    dialog = opened(window, qtbot, RestoreDialog)

    def go_button() -> QPushButton | None:
        buttons = dialog.findChildren(QPushButton)
        return next((b for b in buttons if "Replace" in b.text() and b.isEnabled()), None)

    qtbot.waitUntil(lambda: go_button() is not None, timeout=LONG_MS)
    button = go_button()
    assert button is not None
    button.click()
    wait_for_title(window, qtbot, "Restored")


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
