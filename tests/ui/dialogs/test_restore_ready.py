"""The page before the restore: ticks and crosses, remedies, passwords, looking again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError, Code, ReachError, SecretError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.ui.dialogs.password import PasswordDialog
from pgbackup_gui.ui.dialogs.restore import RestoreDialog
from tests.ui.dialogs.restore_samples import (
    GOOD,
    MISSING_ROLE,
    at_ready,
    failing,
    opened,
    plan,
    unfit,
    walk_to_ready,
)
from tests.ui.scripted_service import ScriptedService

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def request_(profile: Profile, backup: Backup) -> RestoreRequest:
    return RestoreRequest(profile, backup, safety_backup=True)


def password_dialogs(dialog: RestoreDialog) -> list[PasswordDialog]:
    return dialog.findChildren(PasswordDialog)


def log_in(dialog: RestoreDialog) -> None:
    asking = password_dialogs(dialog)[0]
    asking.field.set_text("secret")
    asking.log_in.click()


def test_says_what_goes_and_what_stays(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = at_ready(qtbot, service, request_)
    page = dialog.ready
    assert page.question.text().startswith(
        "Replace the database “jellyfin” on homeserver:5432 with the backup of "
    )
    assert page.consequence.text() == (
        "Changes made since then (28 hours) will disappear from Jellyfin. The current database "
        "(182 MB) is kept on the server, so you can undo."
    )
    assert page.answer.text == "Everything is ready."


def test_lists_checks_and_who_is_disconnected(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = at_ready(qtbot, service, request_)
    page = dialog.ready
    assert page.checks.lines.texts() == [
        "OK: The backup is read in full before anything is changed.",
        "Note: These will be disconnected: Jellyfin (3), a program without a name (1).",
    ]


def test_list_has_icons_and_is_read_aloud(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = at_ready(qtbot, service, request_)
    lines = dialog.ready.checks.lines
    index = lines.index(0, 0)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("OK: ")
    assert (
        index.data(Qt.ItemDataRole.DisplayRole)
        == "The backup is read in full before anything is changed."
    )
    assert index.data(Qt.ItemDataRole.UserRole) is None


def test_problem_comes_first_and_names_the_remedy(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = unfit(qtbot, service, request_, *GOOD, MISSING_ROLE)
    page = dialog.ready
    first, *others = page.checks.lines.texts()
    assert first.startswith("Problem: ")
    assert "Create the role on the server" in first
    assert len(others) == len(GOOD)
    assert "every problem in the list" in page.answer.text


def test_sql_that_helps_is_shown(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    with_remedy = replace(MISSING_ROLE, remedy="CREATE ROLE anna;")
    dialog = unfit(qtbot, service, request_, with_remedy)
    page = dialog.ready
    assert page.remedy.isVisible()
    assert page.remedy.code.toPlainText() == "CREATE ROLE anna;"


def test_server_that_is_down_can_be_tried_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    error = ReachError(Code.CONNECTION_REFUSED, server="homeserver:5432")
    service.fail(Kind.PLAN, error)
    dialog = opened(qtbot, service, request_)
    walk_to_ready(dialog)
    qtbot.waitUntil(lambda: "Start the database server" in dialog.ready.answer.text)
    service.answer(Kind.PLAN, plan(request_))
    dialog.ready.again.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)


@pytest.mark.parametrize(
    ("code", "was_refused"), [(Code.PASSWORD_NEEDED, False), (Code.LOGIN_REFUSED, True)]
)
def test_password_is_asked_and_the_plan_made_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest,
    code: Code, was_refused: bool,
) -> None:  # fmt: skip
    service.fail(Kind.PLAN, AppError(code))
    dialog = opened(qtbot, service, request_)
    walk_to_ready(dialog)
    qtbot.waitUntil(lambda: bool(password_dialogs(dialog)))
    assert password_dialogs(dialog)[0].was_refused is was_refused
    service.answer(Kind.PLAN, plan(request_))
    log_in(dialog)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert service.passwords == [(request_.profile, "secret")]


def test_password_is_not_asked_before_anybody_waits_for_it(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.fail(Kind.PLAN, SecretError(Code.PASSWORD_NEEDED))
    dialog = opened(qtbot, service, request_)
    qtbot.waitUntil(dialog.ready.again.isEnabled)
    assert password_dialogs(dialog) == []
    service.fail(Kind.PLAN, SecretError(Code.PASSWORD_NEEDED))
    walk_to_ready(dialog)
    qtbot.waitUntil(lambda: bool(password_dialogs(dialog)))


def test_password_that_cannot_be_stored_is_told_and_used_anyway(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = failing(qtbot, service, request_, SecretError(Code.PASSWORD_NEEDED))
    service.refusal = SecretError(Code.KEYRING_FAILED)
    service.answer(Kind.PLAN, plan(request_))
    log_in(dialog)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    assert dialog.findChildren(QMessageBox)[0].text() == "Password store not available"


def test_database_that_is_gone_is_not_said_to_be_kept(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, replace(plan(request_), live_size=None))
    dialog = opened(qtbot, service, request_)
    walk_to_ready(dialog)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert "nothing is replaced" in dialog.ready.consequence.text()


def test_plan_that_ended_without_an_answer_can_be_tried_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, None)
    dialog = opened(qtbot, service, request_)
    walk_to_ready(dialog)
    qtbot.waitUntil(dialog.ready.again.isEnabled)
    assert not dialog.verb_button.isEnabled()
