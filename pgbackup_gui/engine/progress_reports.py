"""Turns how far a step is into how far the whole operation is, for whoever listens."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from pgbackup_gui.core.work.progress import Progress, Report, Step
from pgbackup_gui.core.work.progress_course import Course

BETWEEN_SECONDS = 0.1
TICK_SECONDS = 0.3


class WholeReport:
    """What a flow reports through; safe on any thread. Reports that follow fast are left out.

    Args:
        shares, expected: see `Course`.
        report: hears how far the whole is.
    """

    def __init__(
        self,
        shares: Mapping[str, float],
        *,
        expected: float | None,
        report: Report,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._course = Course(shares, expected=expected, now=clock())
        self._report = report
        self._clock = clock
        self._lock = threading.Lock()
        self._told: tuple[str, Step | None, str] = ("", None, "")
        self._told_at = 0.0

    def __call__(self, progress: Progress) -> None:
        """The flow's own step is `progress.fraction` done."""
        self._tell(progress.step.value, progress)

    def part(self, name: str) -> Report:
        """What an operation within this one reports through; as a whole it is one part."""
        return lambda progress: self._tell(name, progress)

    def _tell(self, part: str, progress: Progress) -> None:
        with self._lock:
            now = self._clock()
            where = self._course.at(part, progress.fraction, now)
            told = part, progress.step, progress.subject
            if told == self._told and now - self._told_at < BETWEEN_SECONDS:
                return
            self._told, self._told_at = told, now
            self._report(
                replace(progress, fraction=where.fraction, seconds_left=where.seconds_left)
            )


@contextmanager
def ticking(report: Report, step: Step) -> Iterator[None]:
    """Report `step` again and again while the block waits for the server."""
    ended = threading.Event()

    def tick() -> None:
        while not ended.wait(TICK_SECONDS):
            report(Progress(step))

    report(Progress(step))
    thread = threading.Thread(target=tick, name="progress-tick", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
