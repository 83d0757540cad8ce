"""HeadlinePane says how safe a database is, and what to do about it."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.protection import Level, Protection
from pgbackup_gui.ui import standing
from pgbackup_gui.ui.panes.headline import HeadlinePane
from pgbackup_gui.ui.standing import Standing
from tests.ui import samples
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> HeadlinePane:
    action = QAction("&Back up now", qapp)
    pane = HeadlinePane(
        verbs=((action, "backupButton"),),
        at_the_end=(),
        kept_actions=(QAction("Undo restore…", qapp),),
        look_action=QAction("Look…", qapp),
    )
    qtbot.addWidget(pane)
    pane.show_profile(samples.JELLYFIN)
    pane.show()
    return pane


def state(pane: HeadlinePane) -> str:
    return child(pane, QLabel, "headlineState").text()


def test_name_and_nothing_known_yet(pane: HeadlinePane) -> None:
    assert child(pane, QLabel, "headlineName").text() == "Jellyfin"
    assert state(pane) == "Looking for backups…"


def test_state_and_next_step_are_told(pane: HeadlinePane) -> None:
    pane.show_standing(Standing(Protection(Level.NONE)))
    assert state(pane) == "Not protected: there is no good backup."
    step = child(pane, QLabel, "headlineStep")
    assert step.text() == "Next step: Back up now."
    pane.show_standing(standing.UNKNOWN)
    assert not step.isVisible()


def test_previous_database_is_offered_while_there_is_one(pane: HeadlinePane) -> None:
    kept = child(pane, QPushButton, "keptButton")
    assert not kept.isVisible()
    pane.show_kept("The database from before is kept as x (2.1 GB).")
    assert kept.isVisible()
    assert kept.toolTip() == "The database from before is kept as x (2.1 GB)."
    pane.show_profile(samples.IMMICH)
    assert not kept.isVisible()


def test_worry_is_told_with_what_to_do(pane: HeadlinePane) -> None:
    button = child(pane, QPushButton, "worryButton")
    assert not button.isVisible()
    pane.show_worry("This login cannot read everything.")
    assert button.isVisible()
    assert child(pane, QLabel, "headlineWorry").text() == "This login cannot read everything."
    pane.show_profile(samples.JELLYFIN)
    assert not button.isVisible()
