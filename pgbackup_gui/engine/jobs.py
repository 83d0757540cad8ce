"""Runs operations on worker threads, and lines back to the window in batches."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import SimpleQueue

from pgbackup_gui.core.errors import AppError, Cancelled, Code, FolderError
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import Done, JobContext, JobResult, JobUpdate, Kind, Result
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.core.work.trail import Trail, line_text

_log = logging.getLogger(__name__)

Work = Callable[[JobContext], Done[object]]


class LineBuffer:
    """Lines on their way from workers to the window: the newest, and how many were left out.

    Nobody can read 200,000 lines a second; all of them are in the log file.
    """

    def __init__(self, *, limit: int = 1000) -> None:
        self._lines: deque[OutputLine] = deque(maxlen=limit)
        self._lock = threading.Lock()
        self._added = 0

    def add(self, line: OutputLine) -> None:
        """Called by workers."""
        with self._lock:
            self._lines.append(line)
            self._added += 1

    def take(self) -> tuple[tuple[OutputLine, ...], int]:
        """Called by the window: the lines since last time, and how many more there were."""
        with self._lock:
            lines, self._lines = tuple(self._lines), deque(maxlen=self._lines.maxlen)
            added, self._added = self._added, 0
        return lines, added - len(lines)


@dataclass(frozen=True)
class JobRequest:
    """What to run and under which name to report it."""

    id: int
    kind: Kind
    profile_id: str
    work: Work


class JobThread(threading.Thread):
    """One operation on one thread; emits no signal, owns no QProcess (see `process_host`)."""

    def __init__(
        self, request: JobRequest, *, lines: LineBuffer, updates: "SimpleQueue[JobUpdate]"
    ) -> None:
        super().__init__(name=f"{request.kind.value} {request.id}", daemon=True)
        self.request = request
        self.cancel = CancelToken()
        self._lines = lines
        self._updates = updates

    def run(self) -> None:
        """Do the work; whatever happens becomes a JobResult, which is told exactly once."""
        context = JobContext(self._on_progress, self._lines.add, self.cancel)
        self._tell(result=run_to_result(self.request.work, context))

    def _on_progress(self, progress: Progress) -> None:
        self._tell(progress=progress)

    def _tell(self, *, progress: Progress | None = None, result: JobResult | None = None) -> None:
        request = self.request
        update = JobUpdate(request.id, request.kind, request.profile_id, progress, result)
        self._updates.put(update)


def run_to_result(work: Work, context: JobContext) -> JobResult:
    """Do the work; the result of a failure has the last lines of its output."""
    trail = Trail()

    def line(output: OutputLine) -> None:
        trail.add(line_text(output))
        context.line(output)

    result = _result_of(work, replace(context, line=line))
    return replace(result, trail=trail.lines()) if result.error else result


def _result_of(work: Work, context: JobContext) -> JobResult:
    """The one place where exceptions become results."""
    try:
        done = work(context)
    except Cancelled:
        return JobResult(Result.CANCELLED)
    except AppError as error:
        return JobResult(Result.FAILED, error=_without_frames(error))
    except OSError as error:
        name = error.filename or ""
        failure = FolderError(Code.FOLDER_FAILED, path=name, detail=str(error))
        return JobResult(Result.FAILED, error=failure)
    except Exception as error:
        _log.exception("operation failed unexpectedly")
        detail = f"{type(error).__name__}: {error}"
        return JobResult(Result.FAILED, error=AppError(Code.UNEXPECTED, detail=detail))
    result = Result.NOTES if done.notes else Result.DONE
    return JobResult(result, done.value, done.notes)


def _without_frames(error: AppError) -> AppError:
    """The error alone: the frames it passed through hold passwords and Qt objects alive."""
    error.__traceback__ = error.__cause__ = error.__context__ = None
    return error
