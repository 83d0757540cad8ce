"""WholeReport: what a flow tells of its step is told on as how far the whole is."""

import threading

from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.progress_reports import BETWEEN_SECONDS, WholeReport, ticking
from tests.support.waiting import wait_until

SHARES = {"safety": 0.5, Step.LOAD.value: 0.5}


class Heard:
    def __init__(self) -> None:
        self.now = 0.0
        self.told: list[Progress] = []
        self.report = WholeReport(
            SHARES, expected=None, report=self.told.append, clock=lambda: self.now
        )


def test_step_becomes_a_part_of_the_whole() -> None:
    heard = Heard()
    heard.report(Progress(Step.LOAD, 0.5, "public.items", 7))
    assert heard.told == [Progress(Step.LOAD, 0.75, "public.items", 7)]


def test_operation_within_is_one_part() -> None:
    heard = Heard()
    inner = WholeReport(
        {Step.DUMP.value: 1.0},
        expected=None,
        report=heard.report.part("safety"),
        clock=lambda: heard.now,
    )
    inner(Progress(Step.DUMP, 0.5))
    assert heard.told == [Progress(Step.DUMP, 0.25)]


def test_reports_that_follow_fast_are_left_out() -> None:
    heard = Heard()
    for seconds in (0.0, BETWEEN_SECONDS / 2, BETWEEN_SECONDS):
        heard.now = seconds
        heard.report(Progress(Step.LOAD, seconds))
    assert len(heard.told) == 2
    heard.report(Progress(Step.LOAD, 0.5, "another table"))
    assert len(heard.told) == 3


def test_waiting_is_told_again_and_again() -> None:
    told: list[Progress] = []
    with ticking(told.append, Step.COMPARE):
        wait_until(lambda: len(told) > 2)
    assert set(told) == {Progress(Step.COMPARE)}
    assert "progress-tick" not in {thread.name for thread in threading.enumerate()}
