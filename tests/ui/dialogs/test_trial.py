"""The dialog for a test restore says what it does and hands out what was chosen."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.ui.dialogs.trial import TrialDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def other(profile: Profile) -> Profile:
    return replace(profile.duplicate("Spare"), host="spareserver")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window: QWidget, profile: Profile, other: Profile, backup: Backup) -> TrialDialog:
    dialog = TrialDialog(backup=backup, profile=profile, others=(other, profile), parent=window)
    dialog.open()
    return dialog


def test_says_that_nothing_is_touched(dialog: TrialDialog) -> None:
    assert dialog.question.text().startswith("Try out the backup of ")
    assert "Your databases are not touched." in dialog.meaning.text()


def test_its_own_server_comes_first_and_once(dialog: TrialDialog) -> None:
    labels = [dialog.servers.itemText(row) for row in range(dialog.servers.count())]
    assert labels == [
        "homeserver:5432 (the one of Jellyfin)",
        "spareserver:5432 (the one of Spare)",
    ]


def test_starts_on_its_own_server(dialog: TrialDialog, profile: Profile, backup: Backup) -> None:
    spy = QSignalSpy(dialog.test_requested)
    dialog.verb_button.click()
    assert spy.at(0) == [RestoreRequest(profile, backup)]


def test_starts_on_the_server_that_is_chosen(
    dialog: TrialDialog, other: Profile, backup: Backup
) -> None:
    spy = QSignalSpy(dialog.test_requested)
    dialog.servers.setCurrentIndex(1)
    dialog.verb_button.click()
    assert spy.at(0) == [RestoreRequest(other, backup)]


def test_cancel_starts_nothing(dialog: TrialDialog) -> None:
    spy = QSignalSpy(dialog.test_requested)
    dialog.reject()
    assert spy.count() == 0


def test_foreign_file_is_tried_only_by_somebody_who_trusts_it(
    window: QWidget, profile: Profile, backup: Backup
) -> None:
    unknown = replace(backup, has_manifest=False)
    dialog = TrialDialog(backup=unknown, profile=profile, parent=window)
    dialog.open()
    assert "is a program for your database" in dialog.foreign.text
    assert dialog.verb_button.text() == "I trust this file"
    assert not dialog.verb_button.isDefault()
    spy = QSignalSpy(dialog.test_requested)
    dialog.verb_button.click()
    assert spy.at(0) == [RestoreRequest(profile, unknown, is_trusted=True)]
