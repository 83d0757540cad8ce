"""What the server shows of a program's sessions, and whether the program still lives."""

import re
from dataclasses import dataclass

_SCANNED = 0.6
"""The share of an index build in which the table is read; measured on a media library."""

_SORTED = 0.7


@dataclass(frozen=True, slots=True)
class SessionSample:
    """One session: pg_stat_activity with pg_stat_progress_copy and _create_index.

    Attributes:
        query: the beginning of the statement that it runs or ran last.
        is_busy: it works or waits for a lock or disk; False while it waits for the program.
        tuples: rows that its COPY has passed on; None when it copies nothing.
        passed_on: the same in bytes, as text.
        phase: of the index that it builds; empty when it builds none.
        blocks, rows: done and all, in that phase.
    """

    query: str
    is_busy: bool
    tuples: int | None = None
    phase: str = ""
    blocks: tuple[int, int] = (0, 0)
    rows: tuple[int, int] = (0, 0)
    passed_on: int | None = None

    def names(self, name: str) -> bool:
        """True when the statement is about the table, index or constraint `name`."""
        return bool(re.search(rf'[\s."]{re.escape(name)}(?:["\s(;]|$)', self.query))

    @property
    def index_fraction(self) -> float:
        """How far the index is, by its phase (manual: 27.4.4, CREATE INDEX progress)."""
        if "scanning" in self.phase:
            return _SCANNED * _part(self.blocks)
        if "loading" in self.phase:
            return _SORTED + (1 - _SORTED) * _part(self.rows)
        return _SCANNED if self.phase and "initializing" not in self.phase else 0.0


@dataclass(frozen=True, slots=True)
class Sample:
    """All sessions of one program at one moment; `at` is in seconds of a steady clock."""

    at: float
    sessions: tuple[SessionSample, ...] = ()


class SignsOfLife:
    """Tells a program that hangs from one that is busy without a word.

    A line, a session that works or waits for a lock, and a counter that moves are signs of
    life. Silence counts only as far as somebody looked: without samples nothing is ended.

    Args:
        limit: seconds without a sign of life.
    """

    def __init__(self, *, limit: float, now: float) -> None:
        self.limit = limit
        self._last = now
        self._looked = now
        self._shown: tuple[SessionSample, ...] = ()

    def heard(self, now: float) -> None:
        """A line came, or something else moved."""
        self._last = now

    def saw(self, sample: Sample) -> None:
        """A look at the server."""
        self._looked = max(self._looked, sample.at)
        if sample.sessions != self._shown or any(it.is_busy for it in sample.sessions):
            self._shown = sample.sessions
            self._last = max(self._last, sample.at)

    @property
    def are_gone(self) -> bool:
        """True when there was none for too long."""
        return self._looked - self._last > self.limit


def _part(pair: tuple[int, int]) -> float:
    done, every = pair
    return min(done / every, 1.0) if every else 0.0
