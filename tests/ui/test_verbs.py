"""Verbs hand what is selected to the work that was asked for, and nothing without a selection."""

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.backup_plan import BackupPlanDialog
from pgbackup_gui.ui.dialogs.first_run_file import BackupFileDialog
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.restore import RestoreDialog
from pgbackup_gui.ui.dialogs.trial import TrialDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.ui.driving import LONG_MS, action, back_up, opened, select_newest, wait_for_title

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OF_A_DATABASE = ["backUp", "lookAhead", "edit", "duplicate", "remove", "refresh"]
OF_A_BACKUP = ["restore", "check", "testRestore", "delete", "showInFolder"]
OF_WHAT_IS_KEPT = ["undoRestore", "deletePrevious"]


def open_dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


@pytest.mark.parametrize("name", [*OF_A_DATABASE, *OF_A_BACKUP, *OF_WHAT_IS_KEPT])
def test_nothing_happens_without_a_selection(
    window: MainWindow, service: Service, name: str
) -> None:
    # As if it were triggered in the moment before it is greyed.
    action(window, name).triggered.emit()
    assert open_dialogs(window) == []
    assert not service.has_jobs()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("add", ProfileEditor),
        ("edit", ProfileEditor),
        ("duplicate", ProfileEditor),
        ("remove", QMessageBox),
        ("lookAhead", BackupPlanDialog),
        ("restoreFile", BackupFileDialog),
    ],
)
def test_a_verb_for_a_database_opens_its_dialog(
    window: MainWindow,
    service: Service,
    nowhere: Profile,
    qtbot: QtBot,
    name: str,
    kind: type[QWidget],
) -> None:
    service.save_profile(nowhere)
    window.begin()
    qtbot.waitUntil(lambda: not service.has_jobs(), timeout=LONG_MS)
    action(window, name).trigger()
    opened(window, qtbot, kind).close()


def test_the_editor_gets_the_selected_database(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    window.begin()
    action(window, "edit").trigger()
    assert opened(window, qtbot, ProfileEditor).form.profile() == nowhere


@pytest.mark.parametrize(
    ("name", "kind"), [("restore", RestoreDialog), ("testRestore", TrialDialog)]
)
def test_a_verb_for_a_backup_opens_its_dialog(
    window: MainWindow, known: Profile, qtbot: QtBot, name: str, kind: type[QWidget]
) -> None:
    window.begin()
    back_up(window, qtbot)
    select_newest(window)
    qtbot.waitUntil(action(window, name).isEnabled, timeout=LONG_MS)
    action(window, name).trigger()
    opened(window, qtbot, kind).close()


def test_a_check_is_done_at_once(window: MainWindow, known: Profile, qtbot: QtBot) -> None:
    window.begin()
    back_up(window, qtbot)
    select_newest(window)
    qtbot.waitUntil(action(window, "check").isEnabled, timeout=LONG_MS)
    action(window, "check").trigger()
    wait_for_title(window, qtbot, "is fine")
