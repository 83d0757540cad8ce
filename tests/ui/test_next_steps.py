"""The notice of an error offers one remedy, beside the log and the report."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import (
    AppError,
    Code,
    FileError,
    FolderError,
    ProfileError,
    ReachError,
    ToolError,
)
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.ui.actions import Actions
from pgbackup_gui.ui.jobs import Jobs, Task
from pgbackup_gui.ui.next_steps import NextSteps
from pgbackup_gui.ui.panes.notice_bar import Notice, NoticeAction
from pgbackup_gui.ui.report import Problem
from tests.ui.samples import JELLYFIN
from tests.ui.scripted_service import ScriptedService, as_service

NAMES = ["remedyButton", "showLogButton", "copyReportButton"]


class Bench:
    """Next steps, and what they led to."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.service = ScriptedService()
        self.actions = Actions(window)
        self.reports: list[Problem] = []
        self.triggered: list[str] = []
        for action in (self.actions.edit, self.actions.settings):
            action.triggered.connect(lambda _on, it=action: self.triggered.append(it.objectName()))
        jobs = Jobs(service=as_service(self.service), window=window)
        self.steps = NextSteps(actions=self.actions, jobs=jobs, copy_report=self.reports.append)

    def task(self, kind: Kind, *, trusting: bool = False) -> Task:
        return Task(
            kind,
            JELLYFIN,
            lambda: self.service.plan_backup("again"),
            lambda _result: None,
            trusting=(lambda: self.service.plan_backup("trusting")) if trusting else None,
        )

    def notice(
        self, error: AppError, kind: Kind = Kind.BACK_UP, *, trusting: bool = False
    ) -> Notice:
        return self.steps.notice(self.task(kind, trusting=trusting), error)

    def asked(self) -> list[object]:
        return self.service.of_kind(Kind.PLAN_BACKUP)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    window = QWidget()
    qtbot.addWidget(window)
    return Bench(window)


def remedy(notice: Notice) -> NoticeAction:
    assert [action.name for action in notice.actions][1:] == NAMES[1:]
    return notice.actions[0]


@pytest.mark.parametrize(
    "error",
    [
        ProfileError(Code.HOST_INVALID, host="a b"),
        FolderError(Code.FOLDER_MISSING, folder="/mnt/nas"),
        ReachError(Code.HOST_NOT_FOUND, host="nas"),
        ReachError(Code.NO_SUCH_DATABASE, database="jellyfin"),
    ],
)
def test_what_was_typed_wrong_leads_to_the_database(bench: Bench, error: AppError) -> None:
    step = remedy(bench.notice(error))
    assert step.text == "Edit database…"
    step.run()
    assert bench.triggered == ["edit"]


def test_missing_programs_lead_to_the_settings(bench: Bench) -> None:
    step = remedy(bench.notice(ToolError(Code.TOOLS_MISSING)))
    assert step.text == "Open settings…"
    step.run()
    assert bench.triggered == ["settings"]


def test_all_else_can_be_tried_again(bench: Bench) -> None:
    step = remedy(bench.notice(ReachError(Code.CONNECTION_LOST)))
    assert step.text == "Try again"
    step.run()
    assert bench.asked() == ["again"]


@pytest.mark.parametrize("kind", [Kind.RESTORE, Kind.UNDO, Kind.DELETE_PREVIOUS])
def test_what_changes_a_database_is_not_repeated_by_a_button(bench: Bench, kind: Kind) -> None:
    notice = bench.notice(ReachError(Code.CONNECTION_LOST), kind)
    assert [action.name for action in notice.actions] == NAMES[1:]


def test_a_foreign_file_is_opened_once_it_is_trusted(bench: Bench) -> None:
    notice = bench.notice(FileError(Code.NOT_TRUSTED), Kind.CHECK, trusting=True)
    assert notice.actions[0].text == "Trust this file"
    notice.actions[0].run()
    assert bench.asked() == ["trusting"]


def test_the_log_and_the_report_are_always_there(bench: Bench, qtbot: QtBot) -> None:
    notice = bench.notice(ReachError(Code.CONNECTION_LOST))
    with qtbot.waitSignal(bench.steps.log_requested):
        notice.actions[1].run()
    notice.actions[2].run()
    assert len(bench.reports) == 1


def test_a_command_that_helps_is_copied(bench: Bench) -> None:
    step = remedy(bench.notice(ReachError(Code.ENGINE_NOT_PERMITTED)))
    assert step.text == "Copy command"
    step.run()
    assert QGuiApplication.clipboard().text() == "sudo usermod -aG docker $USER"


@pytest.mark.parametrize("code", [Code.FAR_TOOLS_MISSING, Code.ENGINE_MISSING])
def test_a_wrong_way_to_the_database_leads_to_it(bench: Bench, code: Code) -> None:
    assert remedy(bench.notice(ToolError(code))).text == "Edit database…"


def test_an_undo_goes_on_without_stopping_the_app_if_the_user_says_so(bench: Bench) -> None:
    error = ReachError(Code.APP_NOT_STOPPED, container="immich_server")
    step = remedy(bench.notice(error, Kind.UNDO, trusting=True))
    assert step.text == "Undo without stopping it"
    step.run()
    assert bench.asked() == ["trusting"]
