"""PartClock: what each part of an operation takes."""

import time
from collections.abc import Callable

from pgbackup_gui.core.backups.manifest import Taken


class PartClock:
    """Tells the parts of one operation apart, one after the other.

    Args:
        clock: seconds of a steady clock.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._running: str | None = None
        self._begun = 0.0
        self._taken: list[Taken] = []

    def begin(self, part: str) -> None:
        """This part begins, and the one before it has ended."""
        self.end()
        self._running, self._begun = part, self._clock()

    def end(self) -> None:
        """The part that runs has ended; nothing when none runs."""
        if self._running is not None:
            self._taken.append(Taken(self._running, round(self._clock() - self._begun, 3)))
        self._running = None

    def taken(self, *, least: float = 0.0) -> tuple[Taken, ...]:
        """The parts that have ended, in their order; only those of at least this share of all."""
        total = sum(item.seconds for item in self._taken)
        return tuple(item for item in self._taken if item.seconds >= total * least)
