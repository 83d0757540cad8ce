"""The restore assistant in the whole window, on real servers, by clicks and by keys."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.boxes import ConfirmBox
from pgbackup_gui.ui.dialogs.choose_database import ChooseDatabaseDialog
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.dialogs.kept import KeptDialog
from pgbackup_gui.ui.dialogs.restore import RestoreDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.databases import Database, database_names, drop_databases, temporary_database
from tests.support.sample_data import fill_media_library
from tests.support.servers import Servers
from tests.support.world import profile_for
from tests.ui.driving import (
    LONG_MS,
    action,
    back_up,
    opened,
    title,
    visible_text,
    wait_for_title,
)
from tests.ui.finding import child
from tests.ui.restoring import assistant, close, press, restore, wait_for_end, walk_to_ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SLOW_SECONDS = 3.0


@pytest.fixture
def backed_up(window: MainWindow, known: Profile, database: Database, qtbot: QtBot) -> None:
    """One backup in the list, and selected."""
    window.begin()
    back_up(window, qtbot)


def change(database: Database) -> dict[str, str]:
    """Something happens after the backup; returns what is there now."""
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log; CREATE TABLE newer AS SELECT 1 AS id")
    return database.fingerprint()


def confirm(window: QWidget, qtbot: QtBot) -> ConfirmBox:
    """Say yes to what is asked; Cancel is the default."""
    box = opened(window, qtbot, ConfirmBox)
    assert box.defaultButton() is box.cancel_button
    QTest.mouseClick(box.verb_button, Qt.MouseButton.LeftButton)
    return box


def settle(service: Service, qtbot: QtBot) -> None:
    """Nothing runs any more."""
    qtbot.waitUntil(lambda: not service.has_jobs(), timeout=LONG_MS)


def test_restored_undone_and_deleted_from_the_last_page(
    window: MainWindow, backed_up: None, database: Database, qtbot: QtBot
) -> None:
    whole = database.fingerprint()
    changed = change(database)
    with database.connect(application_name="the player"):
        dialog = assistant(window, qtbot)
        walk_to_ready(dialog, qtbot)
        assert any("the player (1)" in text for text in dialog.ready.checks.lines.texts())
        press(dialog.verb_button)
        wait_for_end(dialog, qtbot, "Restored")
    assert database.fingerprint() == whole
    said = visible_text(dialog)
    assert "as many as when the backup was made" in said
    assert f"is kept as {database.name}_before_" in said
    assert "Disconnected: the player (1)" in said
    press(dialog.end.undo)
    wait_for_end(dialog, qtbot, "The restore is undone")
    assert database.fingerprint() == changed
    press(dialog.end.delete)
    confirm(dialog, qtbot)
    wait_for_end(dialog, qtbot, "The previous database is deleted")
    assert database_names(database.server, prefix=database.name) == [database.name]
    close(dialog, qtbot)


def keys(*pressed: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in pressed:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def test_by_keys_only(
    window: MainWindow, backed_up: None, database: Database, qtbot: QtBot
) -> None:
    whole = database.fingerprint()
    changed = change(database)
    window.activateWindow()
    child(window, QPushButton, "restoreButton").setFocus()
    keys(Qt.Key.Key_Space)
    dialog = opened(window, qtbot, RestoreDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    keys(Qt.Key.Key_Return, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.verb_button.isEnabled, timeout=LONG_MS)
    tab_to(dialog.verb_button)
    keys(Qt.Key.Key_Space)
    wait_for_end(dialog, qtbot, "Restored")
    assert database.fingerprint() == whole
    tab_to(dialog.end.undo)
    keys(Qt.Key.Key_Space)
    wait_for_end(dialog, qtbot, "The restore is undone")
    assert database.fingerprint() == changed
    keys(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog))


def tab_to(wanted: QWidget) -> None:
    """Press Tab until the focus is there."""
    for _ in range(30):
        if wanted.hasFocus():
            return
        keys(Qt.Key.Key_Tab)
    pytest.fail("the focus does not come there")


@pytest.fixture
def slow(database: Database) -> None:
    """An index that takes a while, so that a restore can be stopped midway."""
    with database.connect() as connection:
        connection.execute(
            "CREATE FUNCTION slow(id int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS"
            f" $$BEGIN PERFORM pg_catalog.pg_sleep({SLOW_SECONDS}); RETURN id; END$$;"
            "CREATE TABLE zz AS SELECT 1 AS id;"
            "CREATE INDEX zz_slow ON zz (public.slow(id))".encode()
        )


def load(window: MainWindow, qtbot: QtBot) -> RestoreDialog:
    """A restore that is loading."""
    dialog = assistant(window, qtbot)
    walk_to_ready(dialog, qtbot)
    press(dialog.verb_button)
    loading = "Now: Load the backup into a new database"
    qtbot.waitUntil(lambda: loading in dialog.running.stages.spoken(), timeout=LONG_MS)
    return dialog


def test_cancelled_while_loading_leaves_the_database_untouched(
    slow: None, window: MainWindow, backed_up: None, database: Database, qtbot: QtBot
) -> None:
    changed = change(database)
    dialog = load(window, qtbot)
    assert dialog.running.promise.text == "Cancelling leaves your current database untouched."
    press(dialog.running.stop)
    wait_for_end(dialog, qtbot, "Cancelled")
    assert "Your current database is untouched" in visible_text(dialog)
    assert database.fingerprint() == changed
    assert database_names(database.server, prefix=database.name) == [database.name]
    close(dialog, qtbot)


def test_closed_while_loading_goes_on_in_the_main_window(
    slow: None, window: MainWindow, backed_up: None, database: Database, qtbot: QtBot
) -> None:
    whole = database.fingerprint()
    change(database)
    close(load(window, qtbot), qtbot)
    assert child(window, QPushButton, "cancelButton").isVisible()
    wait_for_title(window, qtbot, "Restored")
    assert database.fingerprint() == whole


def test_failure_is_told_with_its_log_and_tried_again(
    window: MainWindow, backed_up: None, known: Profile, database: Database, qtbot: QtBot
) -> None:
    changed = change(database)
    (file,) = known.folder.glob("*.backup")
    sound = file.read_bytes()
    dialog = assistant(window, qtbot)
    walk_to_ready(dialog, qtbot)
    file.write_bytes(sound[:-100])
    press(dialog.verb_button)
    wait_for_end(dialog, qtbot, "Backup changed since it was made")
    assert "Your current database is untouched." in visible_text(dialog)
    assert database.fingerprint() == changed
    press(dialog.end.show_log)
    assert "SHA-256" in dialog.end.log.toPlainText()
    file.write_bytes(sound)
    press(dialog.back_button)
    walk_to_ready(dialog, qtbot)
    press(dialog.verb_button)
    wait_for_end(dialog, qtbot, "Restored")
    close(dialog, qtbot)


def test_beside_leaves_the_database_as_it_is(
    window: MainWindow, backed_up: None, database: Database, qtbot: QtBot
) -> None:
    whole = database.fingerprint()
    changed = change(database)
    dialog = assistant(window, qtbot)
    press(dialog.verb_button)
    dialog.choice.beside.click()
    walk_to_ready(dialog, qtbot)
    assert dialog.verb_button.text() == "Restore into the new database"
    press(dialog.verb_button)
    wait_for_end(dialog, qtbot, "Restored")
    assert not dialog.end.undo.isVisible()
    copy = Database(database.server, f"{database.name}_restored")
    assert (copy.fingerprint(), database.fingerprint()) == (whole, changed)
    close(dialog, qtbot)


def test_into_another_database_of_the_list(
    window: MainWindow, service: Service, known: Profile, database: Database,
    servers: Servers, home: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    with temporary_database(servers.get(database.server.major)) as spare:
        with spare.connect() as connection:
            connection.execute("CREATE TABLE was_there AS SELECT 1 AS id")
        other = profile_for(spare.server, spare.name, home / "spare")
        service.save_profile(replace(other, name="Spare"), password=spare.server.password)
        window.begin()
        back_up(window, qtbot)
        dialog = assistant(window, qtbot)
        press(dialog.verb_button)
        dialog.choice.target.setCurrentIndex(1)
        walk_to_ready(dialog, qtbot)
        press(dialog.verb_button)
        wait_for_end(dialog, qtbot, "Restored")
        assert spare.fingerprint() == database.fingerprint()
        press(dialog.end.undo)
        wait_for_end(dialog, qtbot, "The restore is undone")
        assert list(spare.fingerprint()) == ["table public.was_there"]
        close(dialog, qtbot)
        settle(service, qtbot)


@pytest.fixture
def owner(service: Service, known: Profile, database: Database) -> Iterator[Profile]:
    """The saved login owns the database and may not create another."""
    role = f"owner_{database.name}"
    with database.connect() as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'secret'".encode())
        connection.execute(f"ALTER DATABASE {database.name} OWNER TO {role}".encode())
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute(f"CREATE SCHEMA public AUTHORIZATION {role}".encode())
        connection.execute(f"SET ROLE {role}".encode())
        fill_media_library(connection, items=50)
    profile = replace(known, user=role)
    service.save_profile(profile)
    service.use_password(profile, "secret")
    yield profile
    drop_databases(database.server, prefix=database.name)
    with psycopg.connect(**database.server.connection_kwargs(), autocommit=True) as connection:
        connection.execute(f"DROP ROLE {role}".encode())


def test_in_place_for_a_login_that_may_not_create_databases(
    window: MainWindow, owner: Profile, database: Database, qtbot: QtBot
) -> None:
    window.begin()
    back_up(window, qtbot)
    whole = database.fingerprint()
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log")
    dialog = assistant(window, qtbot)
    press(dialog.verb_button)
    qtbot.waitUntil(dialog.choice.in_place.isVisible, timeout=LONG_MS)
    dialog.choice.in_place.click()
    assert "cannot be undone by a click" in visible_text(dialog)
    walk_to_ready(dialog, qtbot)
    press(dialog.verb_button)
    wait_for_end(dialog, qtbot, "Restored")
    assert database.fingerprint() == whole
    assert "What was there before is in the backup" in visible_text(dialog)
    assert not dialog.end.undo.isVisible()
    close(dialog, qtbot)


def test_of_several_kept_databases_one_is_chosen(
    window: MainWindow, service: Service, backed_up: None, database: Database, qtbot: QtBot
) -> None:
    first = change(database)
    restore(window, qtbot)
    settle(service, qtbot)
    restore(window, qtbot)
    settle(service, qtbot)
    action(window, "undoRestore").trigger()
    listed = opened(window, qtbot, KeptDialog)
    assert listed.model.rowCount() == 2
    listed.list.setCurrentIndex(listed.model.index(1, 0))
    press(listed.undo)
    confirm(listed, qtbot)
    wait_for_title(window, qtbot, "is undone")
    assert database.fingerprint() == first
    settle(service, qtbot)
    action(window, "deletePrevious").trigger()
    listed = opened(window, qtbot, KeptDialog)
    press(listed.delete)
    confirm(listed, qtbot)
    wait_for_title(window, qtbot, "is deleted")
    assert len(database_names(database.server, prefix=database.name)) == 2
    settle(service, qtbot)


@pytest.fixture
def foreign_file(window: MainWindow, backed_up: None, known: Profile, tmp_path: Path) -> Path:
    """A copy of the backup without its record, somewhere else and under another name."""
    (file,) = known.folder.glob("*.backup")
    return Path(shutil.copyfile(file, tmp_path / "from a friend.dump"))


def test_file_in_no_list_is_restored(
    window: MainWindow, foreign_file: Path, database: Database, qtbot: QtBot
) -> None:
    whole = database.fingerprint()
    change(database)
    window.open_file(foreign_file)
    dialog = opened(window, qtbot, RestoreDialog)
    assert dialog.what.file.text() == str(foreign_file)
    walk_to_ready(dialog, qtbot)
    press(dialog.verb_button)
    wait_for_end(dialog, qtbot, "Restored")
    assert database.fingerprint() == whole
    close(dialog, qtbot)


def test_file_is_for_the_database_it_was_made_of_unless_another_is_chosen(
    window: MainWindow, service: Service, foreign_file: Path, known: Profile, qtbot: QtBot
) -> None:
    service.save_profile(replace(known.duplicate("A copy"), dbname="another"))
    window.open_file(foreign_file)
    asking = opened(window, qtbot, ChooseDatabaseDialog)
    assert asking.databases.currentText().startswith("Media (")
    asking.verb_button.click()
    dialog = opened(window, qtbot, RestoreDialog)
    assert dialog.windowTitle() == "Restore “Media”"
    window.open_file(foreign_file)
    assert title(window) == "Another restore is open"
    close(dialog, qtbot)
    settle(service, qtbot)


def test_file_that_is_no_backup_is_told(
    window: MainWindow, backed_up: None, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "holiday.dump"
    file.write_text("not a backup", encoding="utf-8")
    window.open_file(file)
    wait_for_title(window, qtbot, "Not a backup")
    window.open_file(tmp_path / "gone.dump")
    wait_for_title(window, qtbot, "No such backup")


def test_file_without_a_database_to_go_to_leads_to_one(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_file(tmp_path / "some.dump")
    opened(window, qtbot, FirstRunDialog).reject()
