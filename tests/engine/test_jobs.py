"""Jobs: whatever the work does becomes one result; lines reach the window in batches."""

import errno
import threading
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import Never

import pytest

from pgbackup_gui.core.errors import AppError, Cancelled, Code, DumpError, FolderError
from pgbackup_gui.core.work.job import Done, JobContext, JobResult, JobUpdate, Kind, Note, Result
from pgbackup_gui.core.work.output import OutputLine, Severity, Stream
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.jobs import JobRequest, JobThread, LineBuffer, Work, run_to_result


def line(number: int) -> OutputLine:
    return OutputLine(Stream.STDERR, str(number), Severity.INFO, datetime.now(UTC))


def raising(error: BaseException) -> Work:
    """Work that ends with `error`."""

    def work(_: JobContext) -> Never:
        raise error

    return work


def result_of(work: Work) -> JobResult:
    return run_to_result(work, JobContext())


def error_of(error: BaseException) -> AppError:
    """What becomes of an exception."""
    result = result_of(raising(error))
    assert result.result is Result.FAILED
    assert result.error is not None
    return result.error


def test_value_becomes_a_result() -> None:
    assert result_of(lambda _: Done(7)) == JobResult(Result.DONE, 7)


def test_notes_are_told() -> None:
    notes = (Note("hash-unknown"),)
    assert result_of(lambda _: Done(7, notes)) == JobResult(Result.NOTES, 7, notes)


def test_the_last_lines_come_with_the_result() -> None:
    heard: list[OutputLine] = []

    def work(context: JobContext) -> Never:
        for number in range(300):
            context.line(line(number))
        raise DumpError(detail="x")

    result = run_to_result(work, JobContext(line=heard.append))
    assert result.result is Result.FAILED
    assert [text.split()[-1] for text in result.trail] == [str(n) for n in range(100, 300)]
    assert len(heard) == 300


def test_cancelled_is_no_failure() -> None:
    assert result_of(raising(Cancelled())) == JobResult(Result.CANCELLED)


def test_own_errors_stay_as_they_are() -> None:
    error = DumpError(Code.TABLE_LOCKED, detail="x", table="t")
    assert error_of(error) is error


@pytest.mark.parametrize("error_type", [OSError, FileNotFoundError, PermissionError])
def test_errors_of_the_disk_name_their_file(error_type: type[OSError]) -> None:
    error = error_of(error_type(errno.EIO, "Input/output error", "/backups/x"))
    assert isinstance(error, FolderError)
    assert (error.code, error.params["path"]) == (Code.FOLDER_FAILED, "/backups/x")


def test_error_of_the_disk_without_a_file() -> None:
    assert error_of(OSError("odd")).params["path"] == ""


@pytest.mark.allow_log_errors
def test_unexpected_error_is_told_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    error = error_of(ZeroDivisionError("no"))
    assert (error.code, error.detail) == (Code.UNEXPECTED, "ZeroDivisionError: no")
    assert "ZeroDivisionError: no" in caplog.text


def test_buffer_hands_over_each_line_once() -> None:
    buffer = LineBuffer()
    buffer.add(line(1))
    buffer.add(line(2))
    lines, left_out = buffer.take()
    assert ([entry.text for entry in lines], left_out) == (["1", "2"], 0)
    assert buffer.take() == ((), 0)


def test_full_buffer_keeps_the_newest_and_counts_the_rest() -> None:
    buffer = LineBuffer(limit=3)
    for number in range(10):
        buffer.add(line(number))
    lines, left_out = buffer.take()
    assert ([entry.text for entry in lines], left_out) == (["7", "8", "9"], 7)
    buffer.add(line(10))
    assert len(buffer.take()[0]) == 1


def test_buffer_loses_no_count_between_threads() -> None:
    buffer, taken = LineBuffer(limit=50), 0

    def add() -> None:
        for number in range(2000):
            buffer.add(line(number))

    threads = [threading.Thread(target=add) for _ in range(3)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        lines, left_out = buffer.take()
        taken += len(lines) + left_out
    lines, left_out = buffer.take()
    assert taken + len(lines) + left_out == 6000


class Run:
    """A job on its thread, run to its end."""

    def __init__(self, work: Work) -> None:
        self.buffer = LineBuffer()
        updates: SimpleQueue[JobUpdate] = SimpleQueue()
        request = JobRequest(7, Kind.CHECK, "p1", work)
        self.thread = JobThread(request, lines=self.buffer, updates=updates)
        self.thread.start()
        self.thread.join(10)
        assert not self.thread.is_alive()
        self.updates = [updates.get() for _ in range(updates.qsize())]


@pytest.mark.parametrize(
    ("error", "result"),
    [
        (None, Result.DONE),
        (Cancelled(), Result.CANCELLED),
        (DumpError(), Result.FAILED),
        (OSError("disk"), Result.FAILED),
    ],
)
def test_thread_gives_exactly_one_result(error: Exception | None, result: Result) -> None:
    run = Run(raising(error) if error else lambda _: Done(1))
    assert [update.result.result for update in run.updates if update.result] == [result]


@pytest.mark.allow_log_errors
def test_thread_gives_a_result_even_for_the_unexpected() -> None:
    run = Run(raising(ZeroDivisionError()))
    assert [bool(update.result) for update in run.updates] == [True]


def test_progress_comes_in_order_and_the_result_last() -> None:
    def work(context: JobContext) -> Done[object]:
        for tenth in range(10):
            context.report(Progress(Step.DUMP, tenth / 10))
        return Done("value")

    updates = Run(work).updates
    fractions = [update.progress.fraction for update in updates if update.progress]
    assert fractions == [tenth / 10 for tenth in range(10)]
    assert updates[-1].result == JobResult(Result.DONE, "value")
    assert {(update.id, update.kind, update.profile_id) for update in updates} == {
        (7, Kind.CHECK, "p1")
    }


def test_work_runs_on_another_thread() -> None:
    updates = Run(lambda _: Done(threading.get_ident())).updates
    assert updates[0].result is not None
    assert updates[0].result.value != threading.get_ident()


def test_lines_go_to_the_buffer() -> None:
    def work(context: JobContext) -> Done[object]:
        context.line(line(1))
        return Done(None)

    assert len(Run(work).buffer.take()[0]) == 1


def test_cancel_reaches_the_work() -> None:
    def work(context: JobContext) -> Never:
        context.cancel.wait(10)
        raise AssertionError("was not cancelled")

    updates: SimpleQueue[JobUpdate] = SimpleQueue()
    request = JobRequest(1, Kind.CHECK, "p", work)
    thread = JobThread(request, lines=LineBuffer(), updates=updates)
    thread.start()
    thread.cancel.cancel()
    thread.join(10)
    assert updates.get_nowait().result == JobResult(Result.CANCELLED)
