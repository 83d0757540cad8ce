"""Jobs: starts what the window asks of the service, asks for passwords, hands out the ends."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.engine.job_runner import LONG_KINDS
from pgbackup_gui.ui import boxes

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

_PASSWORD_CODES = frozenset({Code.PASSWORD_NEEDED, Code.LOGIN_REFUSED})


@dataclass(frozen=True)
class Task:
    """Something to ask of the service.

    Attributes:
        call: starts it and returns the number of the job.
        tell: gets the result when it succeeded.
        complain: gets the error instead of `Jobs.failed`; the user did not ask for this
            task, so no password is asked for either.
        trusting: the same once the user has agreed to what it was refused for: a file that this
            computer did not make, or an app that an undo could not stop.
        trail: the last lines of output, once it has failed.
    """

    kind: Kind
    profile: Profile
    call: Callable[[], int]
    tell: Callable[[JobResult], None]
    complain: Callable[[AppError], None] | None = None
    trusting: Callable[[], int] | None = None
    trail: tuple[str, ...] = ()


def keep_quiet(_error: AppError) -> None:
    """For tasks whose failure is not worth a word."""


class Jobs(QObject):
    """The window's jobs; those that dialogs start are not among them.

    Signals:
        began(Task): a job that is shown has begun.
        progressed(Progress): how far the job that is shown is.
        ended(Task): a job has ended, one way or another.
        failed(Task, AppError): a job that the user asked for has failed.
        cancelled(Task): the user stopped a job.
    """

    began = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object, object)
    cancelled = Signal(object)

    def __init__(self, *, service: "Service", window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._window = window
        self._tasks: dict[int, Task] = {}
        service.job_changed.connect(self._on_job_changed)

    def start(self, task: Task) -> None:
        """Start `task`."""
        self._tasks[task.call()] = task
        if task.kind in LONG_KINDS:
            self.began.emit(task)

    def shown(self) -> Task | None:
        """The task that is shown as running."""
        return next((task for task in self._tasks.values() if task.kind in LONG_KINDS), None)

    def cancel_shown(self) -> None:
        """Ask the job that is shown to stop."""
        for number, task in list(self._tasks.items()):
            if task.kind in LONG_KINDS:
                self._service.cancel(number)

    def drop(self, kind: Kind) -> None:
        """Stop every job of this kind, and do not tell how they end."""
        for number in [number for number, task in self._tasks.items() if task.kind is kind]:
            del self._tasks[number]
            self._service.cancel(number)

    def drop_task(self, dropped: Task) -> None:
        """Stop one task, if it still runs, and do not tell how it ends."""
        for number in [number for number, task in self._tasks.items() if task is dropped]:
            del self._tasks[number]
            self._service.cancel(number)

    def _on_job_changed(self, update: JobUpdate) -> None:
        task = self._tasks.get(update.id)
        if task is None:
            return
        if update.progress is not None and task.kind in LONG_KINDS:
            self.progressed.emit(update.progress)
        if update.result is not None:
            del self._tasks[update.id]
            self._end(task, update.result)

    def _end(self, task: Task, result: JobResult) -> None:
        self.ended.emit(task)
        if result.result is Result.CANCELLED:
            self.cancelled.emit(task)
        elif result.error is not None and result.result is Result.FAILED:
            self._fail(replace(task, trail=result.trail), result.error)
        else:
            task.tell(result)

    def _fail(self, task: Task, error: AppError) -> None:
        if task.complain is not None:
            task.complain(error)
        elif error.code in _PASSWORD_CODES:
            self._ask_password(task, error)
        else:
            self.failed.emit(task, error)

    def _ask_password(self, task: Task, error: AppError) -> None:
        from pgbackup_gui.ui.dialogs.password import PasswordDialog  # noqa: PLC0415 - lazily

        dialog = PasswordDialog(
            profile=task.profile,
            keyring_available=self._service.keyring_available(),
            refused=error.code is Code.LOGIN_REFUSED,
            parent=self._window,
        )
        dialog.given.connect(lambda password: self._repeat(task, password))
        dialog.rejected.connect(lambda: self.failed.emit(task, error))
        dialog.open()

    def _repeat(self, task: Task, password: str) -> None:
        try:
            self._service.use_password(task.profile, password)
        except AppError as refused:
            boxes.show_error(self._window, refused, service=self._service)
        self.start(task)
