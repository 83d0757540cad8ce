"""HeadlinePane says how safe a database is, and what to do about it."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.panes.headline import HeadlinePane, Level, Protection, protection
from tests.ui import samples
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NOW = samples.NEWEST + timedelta(hours=1)
FOUND, DAMAGED = samples.foreign(), samples.backup(badge=Badge.DAMAGED)


@pytest.mark.parametrize(
    ("backups", "level", "last"),
    [
        (None, Level.UNKNOWN, None),
        ((), Level.NONE, None),
        ((DAMAGED,), Level.NONE, None),
        ((DAMAGED, FOUND), Level.UNPROVEN, None),
        ((FOUND, samples.backup(1)), Level.SAFE, samples.backup(1)),
        ((samples.backup(6),), Level.SAFE, samples.backup(6)),
        ((DAMAGED, samples.backup(7)), Level.OLD, samples.backup(7)),
    ],
)
def test_protection(backups: tuple[Backup, ...] | None, level: Level, last: Backup | None) -> None:
    assert protection(backups, now=NOW) == Protection(level, last)


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


def test_protected_names_moment_and_size(pane: HeadlinePane) -> None:
    recent = samples.backup(taken_at=datetime.now(UTC))
    pane.show_backups((recent,))
    assert state(pane).startswith("Protected. Last good backup: Today ")
    assert state(pane).endswith(formats.size(182_000_000))


def test_old_backups_ask_for_a_new_one(pane: HeadlinePane) -> None:
    pane.show_backups((samples.backup(9, taken_at=datetime.now(UTC)),))
    size = formats.size(173_000_000)
    assert state(pane) == f"The last good backup is 9 days old ({size}). Back up now."


@pytest.mark.parametrize(
    ("backups", "words"), [((), "Not protected:"), ((FOUND,), "Not protected yet")]
)
def test_unprotected_says_so(pane: HeadlinePane, backups: tuple[Backup, ...], words: str) -> None:
    pane.show_backups(backups)
    assert state(pane).startswith(words)


def test_a_folder_that_cannot_be_read_is_no_protection(pane: HeadlinePane) -> None:
    pane.show_backups((samples.backup(),))
    pane.show_problem("The folder cannot be read")
    assert state(pane) == "The folder cannot be read"


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
