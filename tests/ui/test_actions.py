"""Each verb is possible when it makes sense, and a button is what its action says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.work.plans import KeptReason
from pgbackup_gui.ui.actions import ActionButton, Actions, Situation

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NEEDS_DATABASE = {"backUp", "lookAhead", "refresh", "edit", "duplicate", "remove"}
NEEDS_BACKUP = {"restore", "check", "testRestore", "delete", "showInFolder"}
ALWAYS = {
    "add",
    "find",
    "restoreFile",
    "settings",
    "search",
    "log",
    "history",
    "guide",
    "about",
    "quit",
}


@pytest.fixture
def actions(qapp: QApplication) -> Actions:
    return Actions(qapp)


def enabled(actions: Actions, situation: Situation) -> set[str]:
    actions.update(situation)
    return {action.objectName() for action in actions.findChildren(QAction) if action.isEnabled()}


def test_without_a_database_one_can_be_added(actions: Actions) -> None:
    assert enabled(actions, Situation()) == ALWAYS


def test_with_a_database_it_can_be_backed_up(actions: Actions) -> None:
    assert enabled(actions, Situation(has_database=True)) == ALWAYS | NEEDS_DATABASE


def test_with_a_backup_it_can_be_restored(actions: Actions) -> None:
    situation = Situation(has_database=True, has_backup=True)
    assert enabled(actions, situation) == ALWAYS | NEEDS_DATABASE | NEEDS_BACKUP


def test_while_something_runs_nothing_else_can_be_changed(actions: Actions) -> None:
    situation = Situation(
        has_database=True,
        has_backup=True,
        is_running=True,
        has_deleted=True,
        kept=KeptReason.BEFORE_RESTORE,
    )
    assert enabled(actions, situation) == ALWAYS | {
        "lookAhead",
        "refresh",
        "duplicate",
        "showInFolder",
    }


def test_undo_needs_something_to_undo(actions: Actions) -> None:
    assert "undoDelete" in enabled(actions, Situation(has_deleted=True))
    kept = Situation(kept=KeptReason.BEFORE_RESTORE)
    assert {"undoRestore", "deletePrevious"} <= enabled(actions, kept)


def test_what_was_undone_can_be_restored_again(actions: Actions) -> None:
    actions.update(Situation(kept=KeptReason.BEFORE_RESTORE))
    before = actions.undo_restore.text()
    actions.update(Situation(kept=KeptReason.BEFORE_UNDO))
    assert actions.undo_restore.text() != before


def test_no_shortcut_is_taken_twice_and_every_verb_is_in_a_menu(
    actions: Actions, qtbot: QtBot
) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions.fill(bar)
    verbs = actions.findChildren(QAction)
    shortcuts = [verb.shortcut().toString() for verb in verbs if not verb.shortcut().isEmpty()]
    assert len(set(shortcuts)) == len(shortcuts) >= 8
    in_menus = {action for entry in bar.actions() for action in entry.menu().actions()}  # type: ignore[attr-defined]
    assert set(verbs) <= in_menus


def test_button_follows_its_action(actions: Actions, qtbot: QtBot) -> None:
    button = ActionButton(actions.back_up, name="backupButton")
    qtbot.addWidget(button)
    assert button.text() == "Back up now"
    assert "Ctrl+B" in button.toolTip()
    actions.back_up.setEnabled(False)
    assert not button.isEnabled()
    actions.back_up.setEnabled(True)
    with qtbot.waitSignal(actions.back_up.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
