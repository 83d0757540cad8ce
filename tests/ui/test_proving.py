"""The window proves backups: test restore, files from elsewhere, a look before a backup."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import BackupPlan
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.backup_plan import BackupPlanDialog
from pgbackup_gui.ui.dialogs.trial import TrialDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.databases import Database, database_names, temporary_database
from tests.support.servers import Servers, chosen_majors
from tests.support.world import World, profile_for
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
from tests.ui.restoring import assistant, press, wait_for_end, walk_to_ready

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_restore_is_tried_out_and_the_badge_tells(
    window: MainWindow, known: Profile, database: Database, qtbot: QtBot
) -> None:
    window.begin()
    back_up(window, qtbot)
    live = database.fingerprint()
    click(window, "testRestoreButton")
    opened(window, qtbot, TrialDialog).verb_button.click()
    assert child(window, QPushButton, "cancelButton").isVisible()
    wait_for_title(window, qtbot, "can be restored")
    assert "as many as when it was made" in visible_text(window)
    qtbot.waitUntil(lambda: "Restore tested" in visible_text(window), timeout=LONG_MS)
    assert database.fingerprint() == live
    assert database_names(database.server, prefix=database.name) == [database.name]


def test_restore_is_tried_on_the_server_that_was_chosen(
    window: MainWindow, service: Service, known: Profile, servers: Servers, home: Path, qtbot: QtBot
) -> None:
    with temporary_database(servers.get(chosen_majors()[-1])) as spare:
        other = profile_for(spare.server, spare.name, home / "spare")
        service.save_profile(other, password=spare.server.password)
        service.save_settings(replace(service.settings(), last_profile=known.id))
        window.begin()
        back_up(window, qtbot)
        click(window, "testRestoreButton")
        dialog = opened(window, qtbot, TrialDialog)
        child(dialog, QComboBox, "trialServer").setCurrentIndex(1)
        dialog.verb_button.click()
        wait_for_title(window, qtbot, "can be restored")
        assert other.server in visible_text(window)
    qtbot.waitUntil(lambda: "Restore tested" in visible_text(window), timeout=LONG_MS)


@pytest.fixture
def foreign(known: Profile, database: Database, tmp_path: Path) -> None:
    """The one backup in the folder was made by another computer."""
    there = tmp_path / "another computer"
    there.mkdir()
    other = World(database.server, database.name, there)
    made = other.back_up().value
    other.close()
    known.folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(made.path, known.folder / "from elsewhere.backup")


@pytest.fixture
def selected(window: MainWindow, foreign: None, qtbot: QtBot) -> None:
    """It is selected in the window."""
    window.begin()
    qtbot.waitUntil(lambda: len(listed(window)) == 1, timeout=LONG_MS)
    select_newest(window)


def test_foreign_file_is_checked_once_it_is_trusted(
    window: MainWindow, selected: None, qtbot: QtBot
) -> None:
    click(window, "checkButton")
    wait_for_title(window, qtbot, "Made by somebody else")
    click(window, "trustButton")
    wait_for_title(window, qtbot, "is fine")


def test_foreign_file_is_tried_out_once_it_is_trusted(
    window: MainWindow, selected: None, qtbot: QtBot
) -> None:
    click(window, "testRestoreButton")
    dialog = opened(window, qtbot, TrialDialog)
    assert "is a program for your database" in visible_text(dialog)
    assert dialog.verb_button.text() == "I trust this file"
    assert not dialog.verb_button.isDefault()
    dialog.verb_button.click()
    wait_for_title(window, qtbot, "can be restored")
    assert "as many as" not in visible_text(window)


def test_foreign_file_is_restored_once_it_is_trusted(
    window: MainWindow, selected: None, database: Database, qtbot: QtBot
) -> None:
    content = database.fingerprint()
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log")
    dialog = assistant(window, qtbot)
    assert "is a program for your database" in visible_text(dialog)
    assert dialog.verb_button.text() == "I trust this file"
    walk_to_ready(dialog, qtbot)
    press(dialog.verb_button)
    wait_for_end(dialog, qtbot, "Restored")
    assert "no record to compare" in visible_text(dialog)
    assert database.fingerprint() == content


@pytest.fixture
def weak(service: Service, known: Profile, database: Database) -> Iterator[Profile]:
    """The login of the saved database may read nothing; its database is selected."""
    role = f"weak_{database.name}"
    with database.connect() as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'secret'".encode())
    profile = replace(known, user=role)
    service.save_profile(profile)
    service.use_password(profile, "secret")
    yield profile
    with database.connect() as connection:
        connection.execute(f"DROP OWNED BY {role}; DROP ROLE {role}".encode())


def worry(window: MainWindow) -> str:
    label = child(window, QLabel, "headlineWorry")
    return label.text() if label.isVisible() else ""


def test_too_weak_login_is_told_before_a_backup(
    window: MainWindow, weak: Profile, database: Database, qtbot: QtBot
) -> None:
    window.begin()
    qtbot.waitUntil(lambda: bool(worry(window)), timeout=LONG_MS)
    assert worry(window) == "This login cannot read everything in the database."
    click(window, "worryButton")
    dialog = opened(window, qtbot, BackupPlanDialog)
    qtbot.waitUntil(dialog.remedy.isVisible, timeout=LONG_MS)
    assert "GRANT pg_read_all_data" in dialog.remedy.code.toPlainText()
    with database.connect() as connection:
        connection.execute(f"GRANT pg_read_all_data TO {weak.user}".encode())
    dialog.again.click()
    qtbot.waitUntil(lambda: worry(window) == "", timeout=LONG_MS)
    dialog.reject()


def test_nothing_is_said_when_all_is_well(
    window: MainWindow, service: Service, known: Profile, qtbot: QtBot
) -> None:
    looked: list[object] = []
    service.job_changed.connect(
        lambda update: (
            looked.append(update.result.value)
            if update.result and update.kind is Kind.PLAN_BACKUP
            else None
        )
    )
    window.begin()
    qtbot.waitUntil(lambda: bool(looked), timeout=LONG_MS)
    assert isinstance(looked[0], BackupPlan)
    assert worry(window) == ""


def test_whole_list_is_in_the_menu(window: MainWindow, known: Profile, qtbot: QtBot) -> None:
    window.begin()
    action(window, "lookAhead").trigger()
    dialog = opened(window, qtbot, BackupPlanDialog)
    qtbot.waitUntil(dialog.again.isEnabled, timeout=LONG_MS)
    assert any(text.startswith("Note: Not in the backup") for text in dialog.checks.lines.texts())
    dialog.reject()
