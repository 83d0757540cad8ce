"""JobRunner: starts jobs on threads, keeps one long job per database, pumps lines."""

import itertools
import threading

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pgbackup_gui.core.errors import Code, RestoreError
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.engine.jobs import JobRequest, JobThread, LineBuffer, Work

LINES_MILLISECONDS = 50
LONG_KINDS = frozenset(
    {
        Kind.BACK_UP,
        Kind.CHECK,
        Kind.TEST_RESTORE,
        Kind.RESTORE,
        Kind.UNDO,
        Kind.DELETE_PREVIOUS,
    }
)
"""Operations of which only one at a time runs per database."""


class JobRunner(QObject):
    """The jobs that run now.

    Signals:
        lines: tuple of OutputLine since the last time, and how many more there were.
        updated: JobUpdate; the last of a job has its result, exactly once.
    """

    lines = Signal(object, int)
    updated = Signal(object)

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buffer = LineBuffer()
        self._ids = itertools.count(1)
        self._threads: dict[int, JobThread] = {}
        self._ending: list[JobThread] = []
        self._pump = QTimer(self)
        self._pump.setInterval(LINES_MILLISECONDS)
        self._pump.timeout.connect(self._on_pump)

    def has_jobs(self) -> bool:
        """True while anything runs, short or long."""
        return bool(self._threads)

    def is_busy(self, profile_id: str | None = None) -> bool:
        """True while a long job runs, for this profile if one is named."""
        return any(
            thread.request.kind in LONG_KINDS and profile_id in (None, thread.request.profile_id)
            for thread in self._threads.values()
        )

    def start(self, kind: Kind, profile_id: str, work: Work) -> int:
        """Run `work` on a thread; returns the job's id. A second long job is refused."""
        request = JobRequest(next(self._ids), kind, profile_id, work)
        if kind in LONG_KINDS and self.is_busy(profile_id):
            self._refuse(request)
            return request.id
        thread = JobThread(request, lines=self._buffer, parent=self)
        thread.updated.connect(self._on_updated)
        thread.finished.connect(self._on_finished)
        self._threads[request.id] = thread
        self._pump.start()
        thread.start()
        return request.id

    def cancel(self, job_id: int) -> None:
        """Ask a job to stop; its result says whether it did."""
        if thread := self._threads.get(job_id):
            # A running SQL statement is cancelled over the network: not on this thread.
            threading.Thread(target=thread.cancel.cancel, daemon=True).start()

    def shut_down(self) -> None:
        """Cancel what runs and wait for its clean-up; for the end of the program."""
        for thread in self._threads.values():
            thread.cancel.cancel()
        for thread in (*self._threads.values(), *self._ending):
            thread.wait()

    def _refuse(self, request: JobRequest) -> None:
        result = JobResult(Result.FAILED, error=RestoreError(Code.TARGET_BUSY))
        update = JobUpdate(request.id, request.kind, request.profile_id, result=result)
        QTimer.singleShot(0, self, lambda: self.updated.emit(update))

    @Slot(object)
    def _on_updated(self, update: JobUpdate) -> None:
        if update.result:
            self._on_pump()
            self._ending.append(self._threads.pop(update.id))
            if not self._threads:
                self._pump.stop()
        self.updated.emit(update)

    @Slot()
    def _on_finished(self) -> None:
        """A result arrives a moment before its thread has ended.

        Qt aborts the program when it deletes a thread that still runs, and when it waits for
        one in the destructor, with the interpreter's lock held, both wait for ever.
        """
        for thread in [thread for thread in self._ending if thread.isFinished()]:
            thread.wait()
            self._ending.remove(thread)
            thread.deleteLater()

    @Slot()
    def _on_pump(self) -> None:
        lines, left_out = self._buffer.take()
        if lines:
            self.lines.emit(lines, left_out)
