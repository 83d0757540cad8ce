"""NextSteps: the one button an error notice offers besides the log and the report."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from pgbackup_gui.core.errors import AppError, Code, FolderError, ProfileError, ToolError
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.ui import notices, report
from pgbackup_gui.ui.actions import Actions
from pgbackup_gui.ui.jobs import Jobs, Task
from pgbackup_gui.ui.messages_routes import helping_command
from pgbackup_gui.ui.panes.notice_bar import Notice, NoticeAction
from pgbackup_gui.ui.report import Problem

_WRONG_ADDRESS = frozenset(
    {
        Code.HOST_NOT_FOUND,
        Code.NO_SUCH_DATABASE,
        Code.NOT_POSTGRESQL,
        Code.TLS_REFUSED,
        Code.CONTAINER_UNKNOWN,
        Code.ENGINE_MISSING,
        Code.FAR_TOOLS_MISSING,
    }
)
_NOT_REPEATED = frozenset({Kind.RESTORE, Kind.UNDO, Kind.DELETE_PREVIOUS})
"""What changes a database is begun anew by its own dialog."""


class NextSteps(QObject):
    """Makes notices of errors.

    Signals:
        log_requested: open the log.
    """

    log_requested = Signal()

    def __init__(
        self, *, actions: Actions, jobs: Jobs, copy_report: Callable[[Problem], None]
    ) -> None:
        super().__init__(jobs)
        self._copy_report = copy_report
        self._actions = actions
        self._jobs = jobs

    def notice(self, task: Task, error: AppError) -> Notice:
        """What went wrong, what to do, and the buttons for it."""
        log = NoticeAction(self.tr("Show log"), self.log_requested.emit, "showLogButton")
        problem = report.of_error(error, what=task.kind.value, lines=task.trail)
        copy = partial(self._copy_report, problem)
        copying = NoticeAction(self.tr("Copy report"), copy, "copyReportButton")
        return notices.failed(error, (*self._remedy(task, error), log, copying))

    def _agreed(self, task: Task, error: AppError) -> NoticeAction | None:
        """The same again, with what it was refused for."""
        if task.trusting is None:
            return None
        run = partial(self._jobs.start, replace(task, call=task.trusting, trusting=None))
        if error.code is Code.NOT_TRUSTED:
            return NoticeAction(self.tr("Trust this file"), run, "trustButton")
        if error.code is Code.APP_NOT_STOPPED and task.kind is Kind.UNDO:
            return NoticeAction(self.tr("Undo without stopping it"), run, "remedyButton")
        return None

    def _remedy(self, task: Task, error: AppError) -> tuple[NoticeAction, ...]:
        run: Callable[[], None]
        if (agreed := self._agreed(task, error)) is not None:
            return (agreed,)
        if command := helping_command(error):
            run = partial(_copy, command)
            return (NoticeAction(self.tr("Copy command"), run, "remedyButton"),)
        if isinstance(error, ProfileError | FolderError) or error.code in _WRONG_ADDRESS:
            run = self._actions.edit.trigger
            return (NoticeAction(self.tr("Edit database…"), run, "remedyButton"),)
        if isinstance(error, ToolError) and error.code is not Code.SSH_MISSING:
            run = self._actions.settings.trigger
            return (NoticeAction(self.tr("Open settings…"), run, "remedyButton"),)
        if task.kind in _NOT_REPEATED:
            return ()
        again = partial(self._jobs.start, task)
        return (NoticeAction(self.tr("Try again"), again, "remedyButton"),)


def _copy(command: str) -> None:
    QGuiApplication.clipboard().setText(command)
