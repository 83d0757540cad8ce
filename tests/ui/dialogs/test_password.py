"""The password dialog asks, and says where the password goes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.ui.dialogs.password import PasswordDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(
    qtbot: QtBot, profile: Profile, *, keyring: bool = True, refused: bool = False
) -> PasswordDialog:
    dialog = PasswordDialog(profile=profile, keyring_available=keyring, refused=refused)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def visible_text(dialog: PasswordDialog) -> str:
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in labels)


def test_enter_gives_the_password_once(qtbot: QtBot, profile: Profile) -> None:
    dialog = opened(qtbot, profile)
    spy = QSignalSpy(dialog.given)
    QTest.keyClicks(dialog.field.line, " s3cret ")
    QTest.keyClick(dialog.field.line, Qt.Key.Key_Return)
    assert spy.count() == 1
    assert spy.at(0) == [" s3cret "]


def test_empty_password_cannot_be_given(qtbot: QtBot, profile: Profile) -> None:
    dialog = opened(qtbot, profile)
    assert not dialog.log_in.isEnabled()
    dialog.field.set_text("x")
    assert dialog.log_in.isEnabled()


def test_escape_gives_nothing(qtbot: QtBot, profile: Profile) -> None:
    dialog = opened(qtbot, profile)
    spy = QSignalSpy(dialog.given)
    dialog.field.set_text("x")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert spy.count() == 0


def test_says_whose_password_it_is(qtbot: QtBot, profile: Profile) -> None:
    text = visible_text(opened(qtbot, profile))
    assert "“anna” for the database “jellyfin” on homeserver:5432" in text
    assert "did not accept" not in text


def test_says_that_the_last_one_was_refused(qtbot: QtBot, profile: Profile) -> None:
    assert "did not accept" in visible_text(opened(qtbot, profile, refused=True))


@pytest.mark.parametrize(
    ("policy", "keyring", "said"),
    [
        (PasswordPolicy.KEYRING, True, "in the system's password store"),
        (PasswordPolicy.KEYRING, False, "in memory until you quit"),
        (PasswordPolicy.SESSION, True, "in memory until you quit"),
        (PasswordPolicy.ASK, True, "in memory until you quit"),
    ],
)
def test_says_where_it_is_kept(
    qtbot: QtBot, profile: Profile, policy: PasswordPolicy, keyring: bool, said: str
) -> None:
    profile = replace(profile, password_policy=policy)
    assert said in visible_text(opened(qtbot, profile, keyring=keyring))
