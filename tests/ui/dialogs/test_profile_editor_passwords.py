"""The editor and the password: handed on, kept, asked for, never shown unasked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code, ProfileError, SecretError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.ui.dialogs.connection_fields import select
from pgbackup_gui.ui.dialogs.profile_problems import Field
from tests.ui.dialogs.test_profile_editor import opened
from tests.ui.scripted_service import ScriptedService

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("policy", "stored"),
    [
        (PasswordPolicy.KEYRING, "secret"),
        (PasswordPolicy.SESSION, "secret"),
        (PasswordPolicy.ASK, None),
    ],
)
def test_password_is_handed_on_unless_it_is_asked_each_time(
    qtbot: QtBot, service: ScriptedService, profile: Profile,
    policy: PasswordPolicy, stored: str | None,
) -> None:  # fmt: skip
    editor = opened(qtbot, service, profile)
    editor.form.password_field.set_text("secret")
    select(editor.form.policy, policy.value)
    editor.save_button.click()
    assert service.saved == [(replace(profile, password_policy=policy), stored)]


def test_refused_profile_is_told_below_its_field(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.refusal = ProfileError(Code.NAME_TAKEN, name="Jellyfin")
    editor = opened(qtbot, service, profile)
    editor.save_button.click()
    assert "Choose another name" in editor.form.complaint(Field.NAME)
    assert editor.isVisible()


def test_password_that_cannot_be_stored_keeps_the_editor_open(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.refusal = SecretError(Code.KEYRING_FAILED)
    editor = opened(qtbot, service, profile)
    with qtbot.waitSignal(editor.saved):
        editor.save_button.click()
    assert "Unlock the password store" in editor.answer.text
    assert editor.isVisible()


def test_without_a_keyring_a_new_password_is_kept_until_quitting(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.has_keyring = False
    editor = opened(qtbot, service)
    assert editor.form.profile().password_policy is PasswordPolicy.SESSION
    keyring = editor.form.policy.model().index(0, 0)
    assert not keyring.flags() & Qt.ItemFlag.ItemIsEnabled


def test_placeholder_tells_of_a_stored_password(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.stored = (profile,)
    editor = opened(qtbot, service, profile)
    assert editor.windowTitle() == "Edit database"
    assert "Stored" in editor.form.password_field.line.placeholderText()


def test_duplicate_has_no_stored_password(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.stored = (profile,)
    editor = opened(qtbot, service, profile.duplicate("Copy"))
    assert editor.windowTitle() == "Add database"
    assert editor.form.password_field.line.placeholderText() == ""


def test_password_is_shown_only_on_request(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    field = dialog.form.password_field
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.show_button.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
