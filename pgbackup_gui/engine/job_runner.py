"""JobRunner: starts jobs on threads, keeps one long job per database, pumps lines."""

import itertools
import threading
from queue import SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pgbackup_gui.core.errors import Code, RestoreError
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.engine.jobs import JobRequest, JobThread, LineBuffer, Work
from pgbackup_gui.engine.process_host import ProcessHost

TICK_MILLISECONDS = 10
LINES_EVERY = 5
"""Lines are handed out every fifth tick."""

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

    def __init__(self, *, host: ProcessHost | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host or ProcessHost()
        self._buffer = LineBuffer()
        self._updates: SimpleQueue[JobUpdate] = SimpleQueue()
        self._ids = itertools.count(1)
        self._ticks = itertools.count(1)
        self._threads: dict[int, JobThread] = {}
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self._on_tick)

    def has_jobs(self) -> bool:
        """True while anything runs, short or long."""
        return bool(self._threads)

    def is_busy(self, profile_id: str | None = None) -> bool:
        """True while a long job runs, for this profile if one is named."""
        return any(
            thread.request.kind in LONG_KINDS and profile_id in (None, thread.request.profile_id)
            for thread in self._threads.values()
        )

    def start(self, kind: Kind, profile_id: str, work: Work, *, database: str = "") -> int:
        """Run `work` on a thread; returns the job's id.

        A second long job is refused, with the name of the `database` it would have worked on.
        """
        request = JobRequest(next(self._ids), kind, profile_id, work)
        if kind in LONG_KINDS and self.is_busy(profile_id):
            self._refuse(request, database)
            return request.id
        thread = JobThread(request, lines=self._buffer, updates=self._updates)
        self._threads[request.id] = thread
        self._timer.start()
        thread.start()
        return request.id

    def cancel(self, job_id: int) -> None:
        """Ask a job to stop; its result says whether it did."""
        if thread := self._threads.get(job_id):
            # A running SQL statement is cancelled over the network: not on this thread.
            threading.Thread(target=thread.cancel.cancel, daemon=True).start()

    def shut_down(self) -> None:
        """Cancel what runs and wait for its clean-up; for the end of the program."""
        threads = list(self._threads.values())
        for thread in threads:
            thread.cancel.cancel()
        self._host.step_until_ended(threads)

    def _refuse(self, request: JobRequest, database: str) -> None:
        busy = RestoreError(Code.TARGET_BUSY, database=database)
        result = JobResult(Result.FAILED, error=busy)
        update = JobUpdate(request.id, request.kind, request.profile_id, result=result)
        QTimer.singleShot(0, self, lambda: self.updated.emit(update))

    @Slot()
    def _on_tick(self) -> None:
        self._host.step()
        if next(self._ticks) % LINES_EVERY == 0:
            self._pump_lines()
        for update in self._news():
            self._tell(update)
        if not self._threads:
            self._timer.stop()

    def _news(self) -> list[JobUpdate]:
        """What workers have told, but for what a later report of the same step has overtaken.

        A dump of 5,000 tables tells of each of them, hundreds within one tick.
        """
        told = [self._updates.get() for _ in range(self._updates.qsize())]
        newest = {_step_of(update): number for number, update in enumerate(told)}
        return [update for number, update in enumerate(told) if newest[_step_of(update)] == number]

    def _tell(self, update: JobUpdate) -> None:
        if update.result:
            self._pump_lines()
            del self._threads[update.id]
        self.updated.emit(update)

    def _pump_lines(self) -> None:
        lines, left_out = self._buffer.take()
        if lines:
            self.lines.emit(lines, left_out)


def _step_of(update: JobUpdate) -> tuple[int, Step | None]:
    return update.id, update.progress.step if update.progress else None
