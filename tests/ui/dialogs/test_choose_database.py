"""For which saved database a file is that was opened with the app."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui.dialogs.choose_database import ChooseDatabaseDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def spare(profile: Profile) -> Profile:
    return replace(profile.duplicate("Spare"), dbname="films")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window: QWidget, profile: Profile, spare: Profile) -> ChooseDatabaseDialog:
    file = Path("/downloads/films.dump")
    dialog = ChooseDatabaseDialog(file=file, profiles=(profile, spare), likely=spare, parent=window)
    dialog.open()
    return dialog


def test_likely_one_is_chosen(qtbot: QtBot, dialog: ChooseDatabaseDialog, spare: Profile) -> None:
    assert dialog.question.text() == "Which database is “films.dump” for?"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen.args == [spare]


def test_another_one_is_chosen_by_key(
    qtbot: QtBot, dialog: ChooseDatabaseDialog, profile: Profile
) -> None:
    QTest.keyClick(dialog.databases, Qt.Key.Key_Up)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.verb_button.click()
    assert chosen.args == [profile]


def test_nothing_is_chosen_by_escape(dialog: ChooseDatabaseDialog) -> None:
    spy = QSignalSpy(dialog.chosen)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert spy.count() == 0
