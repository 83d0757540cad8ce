"""The restore assistant with a scripted service, and how tests walk through it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import AppError, Code, RestoreError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind
from pgbackup_gui.core.work.plans import (
    CheckName,
    CheckState,
    PreflightCheck,
    RestorePlan,
    RestoreRequest,
    Sessions,
)
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui.dialogs.restore import Page, RestoreDialog
from tests.ui.scripted_service import ScriptedService, as_service

GOOD = (
    PreflightCheck(CheckName.FILE, CheckState.OK),
    PreflightCheck(CheckName.SESSIONS, CheckState.NOTE, "? (4)"),
)
MISSING_ROLE = PreflightCheck(
    CheckName.ROLES, CheckState.FAILED, "anna", RestoreError(Code.ROLE_MISSING, role="anna")
)
NO_CREATEDB = PreflightCheck(
    CheckName.CREATE,
    CheckState.FAILED,
    error=RestoreError(Code.CANNOT_CREATE_DATABASE, user="jellyfin"),
)
JOB = 77


def plan(request: RestoreRequest, *checks: PreflightCheck) -> RestorePlan:
    """What was found on the server for `request`."""
    sessions = (Sessions("Jellyfin", 3), Sessions("", 1))
    return RestorePlan(request, Version(18, 6), 182_000_000, sessions, checks or GOOD)


def opened(
    qtbot: QtBot, service: ScriptedService, request: RestoreRequest, *others: Profile
) -> RestoreDialog:
    """The assistant on its first page."""
    dialog = RestoreDialog(
        service=as_service(service), profile=request.profile, backup=request.backup, others=others
    )
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def at_ready(qtbot: QtBot, service: ScriptedService, request: RestoreRequest) -> RestoreDialog:
    """The assistant where everything is ready."""
    service.answer(Kind.PLAN, plan(request))
    dialog = opened(qtbot, service, request)
    walk_to_ready(dialog)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    return dialog


def walk_to_ready(dialog: RestoreDialog) -> None:
    """From the first page to the third."""
    for page in (Page.WHAT, Page.WHERE):
        assert dialog.page is page
        dialog.verb_button.click()
    assert dialog.page is Page.READY


def unfit(
    qtbot: QtBot, service: ScriptedService, request: RestoreRequest, *checks: PreflightCheck
) -> RestoreDialog:
    """The assistant where something stands in the way."""
    service.answer(Kind.PLAN, plan(request, *checks))
    dialog = opened(qtbot, service, request)
    walk_to_ready(dialog)
    qtbot.waitUntil(lambda: dialog.ready.plan is not None)
    return dialog


def failing(
    qtbot: QtBot, service: ScriptedService, request: RestoreRequest, error: AppError
) -> RestoreDialog:
    """The assistant that could not look, in front of somebody who waits for it."""
    service.fail(Kind.PLAN, error)
    service.fail(Kind.PLAN, error)
    dialog = opened(qtbot, service, request)
    walk_to_ready(dialog)
    qtbot.waitUntil(dialog.ready.again.isEnabled)
    return dialog


def running(qtbot: QtBot, service: ScriptedService, request: RestoreRequest) -> RestoreDialog:
    """The assistant that follows a restore."""
    dialog = at_ready(qtbot, service, request)
    dialog.restore_requested.connect(lambda _asked: dialog.follow(JOB))
    dialog.verb_button.click()
    return dialog


def report_step(service: ScriptedService, step: Step, fraction: float | None = None) -> None:
    """The job is at this step."""
    service.job_changed.emit(JobUpdate(JOB, Kind.RESTORE, "", Progress(step, fraction)))


def end(service: ScriptedService, result: JobResult, kind: Kind = Kind.RESTORE) -> None:
    """The job has ended."""
    service.job_changed.emit(JobUpdate(JOB, kind, "", result=result))


def press(dialog: RestoreDialog, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(dialog.focusWidget() or dialog, key)


def foreign(request: RestoreRequest) -> RestoreRequest:
    """The same with a file that has no record beside it."""
    return replace(request, backup=replace(request.backup, has_manifest=False))
