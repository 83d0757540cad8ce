"""Tracking: one run of pg_dump or pg_restore, its progress and its signs of life."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pgbackup_gui.core.work.link import LinkUse
from pgbackup_gui.core.work.progress import Progress, Report, Step
from pgbackup_gui.core.work.progress_entries import EntryProgress
from pgbackup_gui.core.work.progress_samples import Sample, SignsOfLife
from pgbackup_gui.engine.progress_watch import ServerWatch

LOAD_SECONDS = 60.0
"""How long pg_restore may be silent and its sessions idle."""

DUMP_SECONDS = 600.0
"""The same of pg_dump, which makes its file durable at the end: on a slow disk that takes long."""


class Tracking:
    """Hears the program's lines, looks at the server and reports; on the flow's thread.

    Args:
        size: bytes written so far; how much was loaded by default.
        link: what the way to the server can carry.
        is_far: the program runs there, so what it writes is what comes through the link.
        on_subject: called when the program goes on to another table.
        limit: seconds without a sign of life.
    """

    def __init__(
        self,
        *,
        step: Step,
        entries: EntryProgress,
        watch: ServerWatch,
        report: Report,
        limit: float,
        link: LinkUse,
        size: Callable[[], int] | None = None,
        is_far: bool = False,
        on_subject: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._step = step
        self._entries = entries
        self._watch = watch
        self._report = report
        self._size = size
        self._link = link
        self._is_far = is_far
        self._on_subject = on_subject
        self._limiting_rate: float | None = None
        self._written = -1
        self._told: Progress | None = None
        self._sample: Sample | None = None
        self._life = SignsOfLife(limit=limit, now=time.monotonic())

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Look at the server while the block runs."""
        with self._watch.watching():
            yield

    @property
    def problem(self) -> str:
        """Why the server was not watched to the end; empty when it was."""
        return self._watch.problem

    @property
    def limit(self) -> float:
        """Seconds without a sign of life that are too many."""
        return self._life.limit

    @property
    def link_rate(self) -> float | None:
        """Bytes a second of the network when it was the limit last; None when it never was."""
        return self._limiting_rate

    def line(self, text: str) -> None:
        """A line of the program."""
        self._watch.begin()
        self._life.heard(time.monotonic())
        before = self._entries.subject
        self._entries.line(text)
        if self._entries.subject != before:
            self._on_subject(self._entries.subject)
        self._tell()

    def tick(self) -> bool:
        """Called again and again while the program runs; False when it hangs."""
        sample = self._watch.sample
        if sample is not None and sample is not self._sample:
            self._sample = sample
            self._life.saw(sample)
            self._entries.sample(sample)
            if not self._is_far:
                self._link.saw(sample)
        self._tell()
        return not self._life.are_gone

    def _tell(self) -> None:
        done = self._size() if self._size else self._entries.bytes_done
        if self._is_far:
            self._link.moved(time.monotonic(), done)
        if self._size and done != self._written:
            self._written = done
            self._life.heard(time.monotonic())
        rate = self._link.rate
        self._limiting_rate = rate or self._limiting_rate
        progress = Progress(
            self._step,
            self._entries.fraction,
            self._entries.subject,
            done or None,
            link_rate=rate and float(f"{rate:.2g}"),
        )
        # What stands still is not told again: it would hide who stands in the way.
        if progress != self._told or progress.fraction is None:
            self._told = progress
            self._report(progress)
