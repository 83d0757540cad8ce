"""The restore dialog says what will happen, looks whether it can, and asks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError, Code, ReachError, RestoreError, SecretError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import (
    CheckName,
    CheckState,
    Method,
    PreflightCheck,
    RestorePlan,
    RestoreRequest,
    Sessions,
)
from pgbackup_gui.ui.dialogs.password import PasswordDialog
from pgbackup_gui.ui.dialogs.restore import RestoreDialog
from pgbackup_gui.ui.dialogs.restore_choice import beside_name
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

GOOD = (
    PreflightCheck(CheckName.FILE, CheckState.OK),
    PreflightCheck(CheckName.SESSIONS, CheckState.NOTE, "? (4)"),
)
MISSING_ROLE = PreflightCheck(
    CheckName.ROLES, CheckState.FAILED, "anna", RestoreError(Code.ROLE_MISSING, role="anna")
)


@pytest.fixture
def request_(profile: Profile, backup: Backup) -> RestoreRequest:
    return RestoreRequest(profile, backup, safety_backup=True)


def plan(request: RestoreRequest, *checks: PreflightCheck) -> RestorePlan:
    sessions = (Sessions("Jellyfin", 3), Sessions("", 1))
    return RestorePlan(request, Version(18, 6), 182_000_000, sessions, checks or GOOD)


def opened(qtbot: QtBot, service: ScriptedService, request: RestoreRequest) -> RestoreDialog:
    dialog = RestoreDialog(
        service=as_service(service), profile=request.profile, backup=request.backup
    )
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def ready(qtbot: QtBot, service: ScriptedService, request: RestoreRequest) -> RestoreDialog:
    service.answer(Kind.PLAN, plan(request))
    dialog = opened(qtbot, service, request)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    return dialog


def failed(
    qtbot: QtBot, service: ScriptedService, request: RestoreRequest, error: AppError
) -> RestoreDialog:
    service.fail(Kind.PLAN, error)
    dialog = opened(qtbot, service, request)
    qtbot.waitUntil(dialog.again.isVisible)
    return dialog


def password_dialog(dialog: RestoreDialog) -> PasswordDialog:
    return dialog.findChildren(PasswordDialog)[0]


def log_in(dialog: RestoreDialog) -> None:
    asking = password_dialog(dialog)
    asking.field.set_text("secret")
    asking.log_in.click()


def test_says_what_goes_and_what_stays(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = ready(qtbot, service, request_)
    assert dialog.question.text().startswith(
        "Replace the database “jellyfin” on homeserver:5432 with the backup of "
    )
    assert dialog.consequence.text() == (
        "Changes made since then (28 hours) will disappear. The current database (182 MB) is "
        "kept on the server, so you can undo."
    )


def test_nothing_can_be_started_before_the_plan_is_there(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = opened(qtbot, service, request_)
    spy = QSignalSpy(dialog.restore_requested)
    assert not dialog.verb_button.isEnabled()
    assert dialog.busy.isVisible()
    dialog.accept()
    assert spy.count() == 0
    assert dialog.isVisible()


def test_lists_checks_and_who_is_disconnected(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = ready(qtbot, service, request_)
    assert dialog.checks.lines.texts() == [
        "OK: The backup is read in full before anything is changed.",
        "Note: These will be disconnected: Jellyfin (3), a program without a name (1).",
    ]


def test_list_has_icons_and_is_read_aloud(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = ready(qtbot, service, request_)
    lines = dialog.checks.lines
    index = lines.index(0, 0)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("OK: ")
    assert (
        index.data(Qt.ItemDataRole.DisplayRole)
        == "The backup is read in full before anything is changed."
    )
    assert index.data(Qt.ItemDataRole.UserRole) is None


def test_cancel_is_the_default(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = ready(qtbot, service, request_)
    assert dialog.cancel_button.isDefault()
    assert not dialog.verb_button.isDefault()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_verb_asks_for_the_planned_restore(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = ready(qtbot, service, request_)
    assert dialog.verb_button.text() == "Replace database"
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args == [request_]


def test_failed_check_blocks_and_names_the_remedy(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, plan(request_, *GOOD, MISSING_ROLE))
    dialog = opened(qtbot, service, request_)
    qtbot.waitUntil(dialog.again.isVisible)
    assert not dialog.verb_button.isEnabled()
    assert dialog.checks.lines.texts()[-1].startswith("Problem: ")
    assert "Create the role on the server" in dialog.checks.lines.texts()[-1]


def test_new_database_is_planned_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = ready(qtbot, service, request_)
    beside = replace(request_, beside="jellyfin_restored", safety_backup=False)
    service.answer(Kind.PLAN, replace(plan(beside), live_size=None))
    dialog.choice.beside.click()
    assert not dialog.verb_button.isEnabled()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert service.of_kind(Kind.PLAN) == [request_, beside]
    assert dialog.verb_button.text() == "Restore into new database"
    assert dialog.consequence.text() == "The database “jellyfin” stays as it is."


def test_empty_database_that_is_there_is_not_called_new(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = ready(qtbot, service, request_)
    service.answer(Kind.PLAN, plan(replace(request_, beside="jellyfin_restored")))
    dialog.choice.beside.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.verb_button.text() == "Restore into that database"
    assert "into the database “jellyfin_restored”" in dialog.question.text()


def test_safety_backup_can_be_left_out(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = ready(qtbot, service, request_)
    dialog.choice.safety.click()
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args == [replace(request_, safety_backup=False)]
    assert len(service.of_kind(Kind.PLAN)) == 1


NO_CREATEDB = PreflightCheck(
    CheckName.CREATE,
    CheckState.FAILED,
    error=RestoreError(Code.CANNOT_CREATE_DATABASE, user="jellyfin"),
)


def test_contents_alone_can_be_replaced_where_no_database_can_be_created(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, plan(request_, *GOOD, NO_CREATEDB))
    dialog = opened(qtbot, service, request_)
    qtbot.waitUntil(dialog.choice.in_place.isVisible)
    dialog.choice.safety.click()
    in_place = replace(request_, method=Method.IN_PLACE)
    service.answer(Kind.PLAN, plan(in_place))
    dialog.choice.in_place.click()
    assert dialog.choice.safety.isChecked()
    assert not dialog.choice.safety.isEnabled()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.verb_button.text() == "Replace contents"
    assert "cannot be undone by a click" in dialog.consequence.text()
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args == [in_place]


def test_contents_alone_are_not_offered_otherwise(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, plan(request_, *GOOD, MISSING_ROLE))
    dialog = opened(qtbot, service, request_)
    qtbot.waitUntil(dialog.again.isVisible)
    assert not dialog.choice.in_place.isVisible()


@pytest.mark.parametrize("name", ["", "jellyfin", "x" * 64])
def test_new_name_that_cannot_be_is_told_and_not_planned(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest, name: str
) -> None:
    dialog = ready(qtbot, service, request_)
    dialog.choice.beside.click()
    dialog.choice.name.selectAll()
    QTest.keyClicks(dialog.choice.name, name) if name else dialog.choice.name.del_()
    assert dialog.choice.complaint
    assert not dialog.busy.isVisible()
    assert not dialog.verb_button.isEnabled()


@pytest.mark.parametrize("name", ["jellyfin", "x" * 63, "ä" * 31])
def test_suggested_name_fits(name: str) -> None:
    assert beside_name(name).endswith("_restored")
    assert len(beside_name(name).encode()) <= 63


def test_server_that_is_down_can_be_tried_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    error = ReachError(Code.CONNECTION_REFUSED, server="homeserver:5432")
    dialog = failed(qtbot, service, request_, error)
    assert "Start the database server" in dialog.answer.text
    service.answer(Kind.PLAN, plan(request_))
    dialog.again.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.answer.text == ""


@pytest.mark.parametrize(
    ("code", "was_refused"), [(Code.PASSWORD_NEEDED, False), (Code.LOGIN_REFUSED, True)]
)
def test_password_is_asked_and_the_plan_made_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest,
    code: Code, was_refused: bool,
) -> None:  # fmt: skip
    dialog = failed(qtbot, service, request_, AppError(code))
    assert password_dialog(dialog).was_refused is was_refused
    service.answer(Kind.PLAN, plan(request_))
    log_in(dialog)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert service.passwords == [(request_.profile, "secret")]


def test_password_that_cannot_be_stored_is_told_and_used_anyway(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = failed(qtbot, service, request_, SecretError(Code.PASSWORD_NEEDED))
    service.refusal = SecretError(Code.KEYRING_FAILED)
    service.answer(Kind.PLAN, plan(request_))
    log_in(dialog)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.findChildren(QMessageBox)[0].text() == "Password store not available"


def test_closing_stops_the_plan(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = opened(qtbot, service, request_)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert service.cancelled == [1]


def test_database_that_is_gone_is_not_said_to_be_kept(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, replace(plan(request_), live_size=None))
    dialog = opened(qtbot, service, request_)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert "nothing is replaced" in dialog.consequence.text()


def test_plan_that_ended_without_an_answer_can_be_tried_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, None)
    dialog = opened(qtbot, service, request_)
    qtbot.waitUntil(dialog.again.isVisible)
    assert not dialog.verb_button.isEnabled()


def test_sql_that_helps_is_shown(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    with_remedy = replace(MISSING_ROLE, remedy="CREATE ROLE anna;")
    service.answer(Kind.PLAN, plan(request_, with_remedy))
    dialog = opened(qtbot, service, request_)
    qtbot.waitUntil(dialog.remedy.isVisible)
    assert dialog.remedy.code.toPlainText() == "CREATE ROLE anna;"
