"""Wall and CPU seconds of things that are done in turns, and their ratios."""

import os
import resource
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.row import Row

type Ways = Mapping[str, Callable[[], Mapping[str, Cost]]]
"""Names of ways to do a thing; each may tell the costs of several parts."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the clock, and CPU seconds of this process with its children and of the server."""

    wall: float
    client: float
    server: float

    def __sub__(self, other: "Cost") -> "Cost":
        return Cost(self.wall - other.wall, self.client - other.client, self.server - other.server)


@dataclass
class Span:
    """A cost that is known once its block has ended."""

    cost: Cost = field(default_factory=lambda: Cost(0, 0, 0))


class Meter:
    """Reads the clocks; `server` is the process id of a postmaster on this computer."""

    def __init__(self, server: int) -> None:
        self._server = server

    def read(self) -> Cost:
        """All clocks, now."""
        own = resource.getrusage(resource.RUSAGE_SELF)
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        client = own.ru_utime + own.ru_stime + ended.ru_utime + ended.ru_stime
        return Cost(time.monotonic(), client, server_seconds(self._server))

    @contextmanager
    def span(self) -> Iterator[Span]:
        """Measures the block."""
        span, begun = Span(), self.read()
        yield span
        span.cost = self.read() - begun


def server_seconds(postmaster: int) -> float:
    """CPU seconds of a server with all its ended and living sessions; 0 without /proc."""
    folder = Path("/proc") / str(postmaster)
    try:
        living = (folder / "task" / str(postmaster) / "children").read_text().split()
        ticks = sum(_ticks(folder)[:4]) + sum(sum(_child_ticks(child)) for child in living)
    except OSError:
        return 0.0
    return ticks / os.sysconf("SC_CLK_TCK")


def _ticks(folder: Path) -> list[int]:
    """utime, stime, cutime, cstime (proc_pid_stat(5)); the name in front may have spaces."""
    words = (folder / "stat").read_text().rpartition(")")[2].split()
    return [int(word) for word in words[11:15]]


def _child_ticks(child: str) -> list[int]:
    try:
        return _ticks(Path("/proc") / child)[:2]
    except OSError:
        return []  # it has just ended, and its parent counts it


def in_turns(ways: Ways, runs: int) -> dict[str, list[Cost]]:
    """Do everything `runs` times, one after the other, each round with another one first."""
    costs: dict[str, list[Cost]] = {}
    names = list(ways)
    for number in range(runs):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            for part, cost in ways[name]().items():
                costs.setdefault(part, []).append(cost)
    return costs


def ratio_row(
    what: str,
    ours: Sequence[Cost],
    theirs: Sequence[Cost],
    target: float,
    *,
    least: float = float("-inf"),
) -> Row:
    """The median of the ratios of the rounds, with their spread and both medians."""
    ratios = [mine.wall / other.wall for mine, other in zip(ours, theirs, strict=True)]
    note = (
        f"{min(ratios):.2f}-{max(ratios):.2f} in {len(ratios)} rounds;"
        f" {told(ours)} against {told(theirs)}"
    )
    return Row(what, statistics.median(ratios), target, "times", note, least)


def told(costs: Sequence[Cost]) -> str:
    """The medians in words."""
    client = statistics.median(cost.client for cost in costs)
    server = statistics.median(cost.server for cost in costs)
    return f"{wall(costs):.2f} s (CPU {client:.2f}+{server:.2f})"


def stages(costs: Mapping[str, Sequence[Cost]], parts: Mapping[str, str]) -> str:
    """Where the time went: the medians of `parts`, which are named in words."""
    return ", ".join(f"{word} {wall(costs[part]):.2f} s" for part, word in parts.items())


def wall(costs: Sequence[Cost]) -> float:
    """The median of the seconds by the clock."""
    return statistics.median(cost.wall for cost in costs)
