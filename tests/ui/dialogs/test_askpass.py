"""ssh's questions in windows: no is the default, and a secret is hidden and forgotten."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.ssh_questions import read_question
from pgbackup_gui.ui.dialogs.askpass import (
    ConfirmDialog,
    NoticeDialog,
    SecretDialog,
    SshQuestionDialog,
    YesNoDialog,
    dialog_for,
)
from tests.core.reach.test_ssh_questions import NO_OTHER, OTHERS, PRINT, UNKNOWN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HOST_KEY = UNKNOWN.format(host="nas (10.0.0.2)", known=NO_OTHER)
PASSPHRASE = "Enter passphrase for key '/home/a/.ssh/id': "


def shown(qtbot: QtBot, prompt: str, hint: str = "") -> SshQuestionDialog:
    dialog = dialog_for(read_question(prompt, hint))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def texts(dialog: SshQuestionDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_server_that_is_not_known_yet_shows_its_key(qtbot: QtBot) -> None:
    dialog = shown(qtbot, HOST_KEY)
    assert isinstance(dialog, YesNoDialog)
    assert "nas" in dialog.title.text()
    assert dialog.fingerprint.toPlainText() == PRINT
    assert "ssh_host_ed25519_key.pub" in texts(dialog).replace("\u200b", "")


def test_a_key_that_is_known_elsewhere_is_told(qtbot: QtBot) -> None:
    dialog = shown(qtbot, UNKNOWN.format(host="nas (10.0.0.2)", known=OTHERS))
    assert "nas.local" in texts(dialog)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_no_is_what_happens_without_a_choice(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = shown(qtbot, HOST_KEY)
    QTest.keyClick(dialog, key)
    assert (dialog.answer, dialog.isVisible()) == ("no", False)


@pytest.mark.parametrize("prompt", [HOST_KEY, "Accept updated hostkeys? (yes/no): "])
def test_yes_is_a_decision(qtbot: QtBot, prompt: str) -> None:
    dialog = shown(qtbot, prompt)
    assert isinstance(dialog, YesNoDialog)
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert dialog.answer == "yes"


@pytest.mark.parametrize(
    "prompt", [PASSPHRASE, "pi@nas's password: ", "(pi@nas) Verification code: "]
)
def test_a_secret_is_hidden_and_forgotten(qtbot: QtBot, prompt: str) -> None:
    dialog = shown(qtbot, prompt)
    assert isinstance(dialog, SecretDialog)
    assert dialog.field.line.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.log_in.isEnabled()
    QTest.keyClicks(dialog.field.line, " open sesame")
    QTest.keyClick(dialog.field.line, Qt.Key.Key_Return)
    assert (dialog.answer, dialog.field.text) == (" open sesame", "")


def test_a_secret_that_is_not_given_is_no_answer(qtbot: QtBot) -> None:
    dialog = shown(qtbot, PASSPHRASE)
    QTest.keyClicks(dialog, "typed")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answer is None


def test_the_use_of_a_key_is_allowed_or_not(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "Allow use of key /home/a/.ssh/id?", "confirm")
    assert isinstance(dialog, ConfirmDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answer is None
    dialog.yes.click()
    assert dialog.answer == "yes"


def test_something_to_do_elsewhere_needs_no_answer(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "Confirm user presence for key ED25519-SK", "none")
    assert isinstance(dialog, NoticeDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.answer, dialog.isVisible()) == ("", False)


@pytest.mark.parametrize(
    ("prompt", "hint"),
    [(HOST_KEY, ""), (PASSPHRASE, ""), ("Allow?", "confirm"), ("Touch", "none"), ("Code: ", "")],
)
def test_every_part_can_be_read_aloud_and_reached(qtbot: QtBot, prompt: str, hint: str) -> None:
    dialog = shown(qtbot, prompt, hint)
    assert dialog.windowTitle()
    assert all(button.text() for button in dialog.findChildren(QPushButton))
    assert all(line.accessibleName() for line in dialog.findChildren(QLineEdit))
    assert dialog.focusWidget() is not None
