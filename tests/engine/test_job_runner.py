"""JobRunner: one long job per database, lines in batches, an orderly end."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.work.job import Done, JobContext, JobUpdate, Kind, Result
from pgbackup_gui.core.work.output import Ended, OutputLine, Severity, Stream
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.job_runner import LONG_KINDS, JobRunner
from pgbackup_gui.engine.jobs import Work
from pgbackup_gui.engine.process_host import ProcessHost
from tests.support.processes import Run, python_child

pytestmark = pytest.mark.timeout(60)


class Watched:
    """A runner and what it told."""

    def __init__(self, qtbot: QtBot, host: ProcessHost | None = None) -> None:
        self.qtbot = qtbot
        self.runner = JobRunner(host=host)
        self.updates: list[JobUpdate] = []
        self.batches: list[tuple[tuple[OutputLine, ...], int]] = []
        self.runner.updated.connect(self.updates.append)
        self.runner.lines.connect(lambda *heard: self.batches.append(heard))
        self._gates: list[threading.Event] = []

    def gate(self) -> threading.Event:
        """An event that is set at the end of the test at the latest."""
        self._gates.append(threading.Event())
        return self._gates[-1]

    def end(self) -> None:
        for gate in self._gates:
            gate.set()
        self.runner.shut_down()

    def waiting(self, gate: threading.Event) -> Work:
        """Work that waits for the gate."""

        def work(_: JobContext) -> Done[object]:
            assert gate.wait(30)
            return Done(None)

        return work

    def wait_for(self, job: int) -> JobUpdate:
        """The last update of a job."""
        self.qtbot.waitUntil(lambda: bool(self.ends(job)), timeout=30_000)
        (update,) = self.ends(job)
        return update

    def ends(self, job: int) -> list[JobUpdate]:
        return [update for update in self.updates if update.id == job and update.result]


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(qtbot)
    yield made
    made.end()


def nothing(_: JobContext) -> Done[object]:
    return Done(None)


def result_of(update: JobUpdate) -> Result:
    assert update.result is not None
    return update.result.result


@pytest.mark.parametrize("second", sorted(LONG_KINDS))
def test_second_long_job_of_a_database_is_refused_later(watched: Watched, second: Kind) -> None:
    gate = watched.gate()
    first = watched.runner.start(Kind.BACK_UP, "p", watched.waiting(gate))
    refused = watched.runner.start(second, "p", nothing, database="jellyfin")
    assert watched.updates == []
    update = watched.wait_for(refused)
    assert update.result is not None
    assert update.result.error is not None
    assert update.result.error.code is Code.TARGET_BUSY
    assert update.result.error.params == {"database": "jellyfin"}
    assert watched.ends(first) == []
    gate.set()
    assert result_of(watched.wait_for(first)) is Result.DONE


def test_other_databases_and_short_jobs_run_beside_it(watched: Watched) -> None:
    watched.runner.start(Kind.BACK_UP, "p", watched.waiting(watched.gate()))
    jobs = [
        watched.runner.start(Kind.BACK_UP, "other", nothing),
        watched.runner.start(Kind.SCAN, "p", nothing),
        watched.runner.start(Kind.SCAN, "p", nothing),
    ]
    assert [result_of(watched.wait_for(job)) for job in jobs] == [Result.DONE] * 3


def test_free_again_after_its_end(watched: Watched) -> None:
    for _ in range(2):
        job = watched.runner.start(Kind.CHECK, "p", nothing)
        assert result_of(watched.wait_for(job)) is Result.DONE


def test_busy_means_long_jobs_only(watched: Watched) -> None:
    runner, gate = watched.runner, watched.gate()
    short = runner.start(Kind.SCAN, "p", watched.waiting(gate))
    assert (runner.has_jobs(), runner.is_busy()) == (True, False)
    long = runner.start(Kind.CHECK, "p", watched.waiting(gate))
    assert (runner.is_busy(), runner.is_busy("p"), runner.is_busy("q")) == (True, True, False)
    gate.set()
    for job in (short, long):
        watched.wait_for(job)
    assert (runner.has_jobs(), runner.is_busy()) == (False, False)


def test_lines_come_in_batches_before_the_result(watched: Watched) -> None:
    def work(context: JobContext) -> Done[object]:
        for number in range(5000):
            text = str(number)
            context.line(OutputLine(Stream.STDERR, text, Severity.INFO, datetime.now(UTC)))
        return Done(None)

    heard: list[int] = []
    watched.runner.updated.connect(lambda _: heard.append(len(watched.batches)))
    watched.wait_for(watched.runner.start(Kind.CHECK, "p", work))
    assert heard == [len(watched.batches)]
    assert sum(len(lines) + left_out for lines, left_out in watched.batches) == 5000
    assert watched.batches[-1][0][-1].text == "4999"


def test_lines_come_while_the_job_runs(watched: Watched) -> None:
    gate = watched.gate()

    def work(context: JobContext) -> Done[object]:
        context.line(OutputLine(Stream.APP, "x", Severity.INFO, datetime.now(UTC)))
        return watched.waiting(gate)(context)

    job = watched.runner.start(Kind.CHECK, "p", work)
    watched.qtbot.waitUntil(lambda: bool(watched.batches))
    assert watched.ends(job) == []


def test_of_many_reports_of_a_step_the_newest_is_told(watched: Watched) -> None:
    all_told = watched.gate()

    def work(context: JobContext) -> Done[object]:
        for number in range(1000):
            context.report(Progress(Step.DUMP, subject=f"table {number}"))
        context.report(Progress(Step.PUBLISH))
        context.report(Progress(Step.DUMP, subject="last"))
        all_told.set()
        return Done(None)

    job = watched.runner.start(Kind.BACK_UP, "p", work)
    assert all_told.wait(30)
    watched.wait_for(job)
    told = [update.progress for update in watched.updates if update.progress]
    assert told == [Progress(Step.PUBLISH), Progress(Step.DUMP, subject="last")]
    assert watched.updates[-1].result


def test_cancel_works_on_another_thread(watched: Watched) -> None:
    """What reacts to it may talk to the server."""
    where: list[int] = []
    ready = watched.gate()

    def work(context: JobContext) -> Done[object]:
        with context.cancel.on_cancel(lambda: where.append(threading.get_ident())):
            ready.set()
            context.cancel.wait(30)
        raise AssertionError("was not cancelled")

    job = watched.runner.start(Kind.CHECK, "p", work)
    assert ready.wait(30)
    watched.runner.cancel(job)
    assert result_of(watched.wait_for(job)) is Result.CANCELLED
    watched.qtbot.waitUntil(lambda: bool(where))
    assert where[0] != threading.get_ident()


def test_shut_down_cancels_and_waits(watched: Watched) -> None:
    cleaned: list[str] = []

    def work(context: JobContext) -> Done[object]:
        try:
            context.cancel.wait(30)
        finally:
            cleaned.append("up")
        return Done(None)

    jobs = [watched.runner.start(Kind.CHECK, profile, work) for profile in "abc"]
    watched.runner.shut_down()
    assert cleaned == ["up"] * 3
    assert [result_of(watched.wait_for(job)) for job in jobs] == [Result.CANCELLED] * 3


def test_runner_can_be_deleted_while_its_threads_are_ending(qtbot: QtBot) -> None:
    """Results arrive before their threads have ended; many tries, since moments count."""
    for _ in range(20):
        watched = Watched(qtbot)
        jobs = [watched.runner.start(Kind.DETAILS, "p", nothing) for _ in range(4)]
        while len(watched.updates) < len(jobs):
            QCoreApplication.processEvents()
        watched.runner.shut_down()
        Shiboken.delete(watched.runner)


def test_programs_of_workers_run_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    host = ProcessHost()
    watched = Watched(qtbot, host)
    runs: list[Run] = []

    def work(_: JobContext) -> Done[object]:
        runs.append(Run(python_child("print('here')"), host=host))
        return Done(None)

    for job in [watched.runner.start(Kind.TEST, "p", work) for _ in range(4)]:
        assert result_of(watched.wait_for(job)) is Result.DONE
    assert [run.texts() for run in runs] == [["here"]] * 4


def test_shut_down_sees_programs_to_their_end(qtbot: QtBot) -> None:
    host = ProcessHost()
    watched = Watched(qtbot, host)
    runs: list[Run] = []

    def work(context: JobContext) -> Done[object]:
        child = python_child("import time; time.sleep(60)")
        runs.append(Run(child, host=host, cancel=context.cancel))
        return Done(None)

    watched.runner.start(Kind.TEST, "p", work)
    watched.runner.shut_down()
    assert [run.outcome.ended for run in runs] == [Ended.CANCELLED]
