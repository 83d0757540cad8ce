"""Inquiry: one question at a time to the service, for dialogs that wait for an answer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pgbackup_gui.core.work.job import JobUpdate
from pgbackup_gui.engine.service import Service


class Inquiry(QObject):
    """Starts an operation, drops the one before it, and tells the answer of the last only."""

    answered = Signal(object)  # JobResult
    progressed = Signal(object)  # Progress

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._job: int | None = None
        service.job_changed.connect(self._on_job_changed)

    @property
    def is_pending(self) -> bool:
        """True while an answer is awaited."""
        return self._job is not None

    def ask(self, start: Callable[[], int]) -> None:
        """Start the operation that `start` begins, and wait for its answer."""
        self.drop()
        self._job = start()

    def drop(self) -> None:
        """Stop what is running; its answer will not be told."""
        if self._job is not None:
            job, self._job = self._job, None
            self._service.cancel(job)

    def _on_job_changed(self, update: JobUpdate) -> None:
        if update.id != self._job:
            return
        if update.progress is not None:
            self.progressed.emit(update.progress)
        if update.result is not None:
            self._job = None
            self.answered.emit(update.result)
