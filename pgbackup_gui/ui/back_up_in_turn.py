"""BackUpInTurn: makes the first backups of several databases, one after the other."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.ui.jobs import Jobs, Task


class BackUpInTurn(QObject):
    """Waits while anything runs that is shown, and gives up when one fails or is stopped: what
    the window says about it must not be wiped away by the next."""

    def __init__(
        self, *, jobs: Jobs, back_up: Callable[[Profile], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._back_up = back_up
        self._waiting: deque[Profile] = deque()
        # Not at once: the window has not shown yet how the one before it ended.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next)
        jobs.ended.connect(self._on_ended)
        jobs.failed.connect(self._on_failed)
        jobs.cancelled.connect(self._on_cancelled)

    def add(self, profiles: Iterable[Profile]) -> None:
        """Back these up as well."""
        self._waiting.extend(profiles)
        self._next.start()

    def _on_next(self) -> None:
        if self._waiting and self._jobs.shown() is None:
            self._back_up(self._waiting.popleft())

    def _on_ended(self, _task: Task) -> None:
        self._next.start()

    def _on_failed(self, task: Task, _error: AppError) -> None:
        self._give_up(task)

    def _on_cancelled(self, task: Task) -> None:
        self._give_up(task)

    def _give_up(self, task: Task) -> None:
        if task.kind is Kind.BACK_UP:
            self._waiting.clear()
