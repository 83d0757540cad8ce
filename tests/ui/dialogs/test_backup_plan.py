"""The dialog before a backup lists what was looked at and hands out the SQL that helps."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import AppError, Code, DumpError, ReachError, SecretError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import BackupPlan, CheckName, CheckState, PreflightCheck
from pgbackup_gui.ui.dialogs.backup_plan import BackupPlanDialog
from pgbackup_gui.ui.dialogs.password import PasswordDialog
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SQL = "GRANT pg_read_all_data TO pgbackup;"
FINE = PreflightCheck(CheckName.READABLE, CheckState.OK)
NOTE = PreflightCheck(CheckName.STANDBY, CheckState.NOTE)
HIDDEN = PreflightCheck(
    CheckName.READABLE,
    CheckState.FAILED,
    error=DumpError(Code.CANNOT_READ_ALL, what="public.secrets"),
    remedy=SQL,
)


def plan(profile: Profile, *checks: PreflightCheck) -> BackupPlan:
    return BackupPlan(profile, Version(18, 6), 182_000_000, 54_600_000, checks)


def opened(qtbot: QtBot, service: ScriptedService, profile: Profile) -> BackupPlanDialog:
    dialog = BackupPlanDialog(service=as_service(service), profile=profile)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def looked(
    qtbot: QtBot, service: ScriptedService, profile: Profile, *checks: PreflightCheck
) -> BackupPlanDialog:
    service.answer(Kind.PLAN_BACKUP, plan(profile, *checks))
    dialog = opened(qtbot, service, profile)
    qtbot.waitUntil(dialog.again.isEnabled)
    return dialog


def failed(
    qtbot: QtBot, service: ScriptedService, profile: Profile, error: AppError
) -> BackupPlanDialog:
    service.fail(Kind.PLAN_BACKUP, error)
    dialog = opened(qtbot, service, profile)
    qtbot.waitUntil(dialog.again.isEnabled)
    return dialog


@pytest.mark.parametrize(
    ("checks", "answer"),
    [
        ((FINE,), "A complete backup can be made."),
        ((FINE, NOTE), "A backup can be made. The notes are worth knowing."),
        ((HIDDEN, NOTE), "No backup can be made until every problem in the list is solved."),
    ],
)
def test_judges(
    qtbot: QtBot,
    service: ScriptedService,
    profile: Profile,
    checks: tuple[PreflightCheck, ...],
    answer: str,
) -> None:
    dialog = looked(qtbot, service, profile, *checks)
    assert dialog.answer.text == answer
    assert len(dialog.checks.lines.texts()) == len(checks)
    assert "The database has 182 MB" in dialog.sizes.text()


def test_waits_with_nothing_to_press(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    dialog = opened(qtbot, service, profile)
    assert dialog.busy.isVisible()
    assert not dialog.again.isEnabled()
    assert not dialog.checks.isVisible()
    assert service.of_kind(Kind.PLAN_BACKUP) == [profile.id]


def test_sql_that_helps_is_copied(qtbot: QtBot, service: ScriptedService, profile: Profile) -> None:
    dialog = looked(qtbot, service, profile, HIDDEN, NOTE)
    assert dialog.remedy.isVisible()
    dialog.remedy.copy.click()
    assert QGuiApplication.clipboard().text() == SQL


def test_without_anything_to_run_there_is_no_box(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    assert not looked(qtbot, service, profile, FINE, NOTE).remedy.isVisible()


def test_looks_again_once_it_was_run(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    dialog = looked(qtbot, service, profile, HIDDEN)
    spy = QSignalSpy(dialog.looked)
    service.answer(Kind.PLAN_BACKUP, plan(profile, FINE))
    dialog.again.click()
    assert not dialog.remedy.isVisible()
    qtbot.waitUntil(dialog.again.isEnabled)
    assert dialog.answer.text == "A complete backup can be made."
    assert spy.at(0) == [plan(profile, FINE)]


def test_server_that_is_off_is_told(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    error = ReachError(Code.CONNECTION_REFUSED, host="homeserver", port=5432)
    dialog = failed(qtbot, service, profile, error)
    assert "homeserver" in dialog.answer.text
    assert dialog.findChildren(PasswordDialog) == []


def test_asks_for_a_password_and_looks_again(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    dialog = failed(qtbot, service, profile, SecretError(Code.PASSWORD_NEEDED))
    service.answer(Kind.PLAN_BACKUP, plan(profile, FINE))
    asking = dialog.findChildren(PasswordDialog)[0]
    asking.field.set_text("secret")
    asking.log_in.click()
    qtbot.waitUntil(lambda: dialog.answer.text == "A complete backup can be made.")
    assert service.passwords == [(profile, "secret")]


def test_closing_stops_looking(qtbot: QtBot, service: ScriptedService, profile: Profile) -> None:
    opened(qtbot, service, profile).reject()
    assert service.cancelled == [1]
