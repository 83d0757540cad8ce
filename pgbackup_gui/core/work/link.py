"""LinkUse: tells when an operation waits for nothing but the network."""

from collections import deque

from pgbackup_gui.core.work.progress_samples import Sample

FAST = 125_000_000
"""Bytes a second of a link of 1 Gbit/s: faster ones are not what a home server waits for."""

_WINDOW_SECONDS = 10.0
_SURE_SECONDS = 3.0
_LEAST_SHARE, _MOST_SHARE = 0.75, 1.3
"""Of what the link gave alone. Far more than that means that it was measured too low."""


class LinkUse:
    """Compares the data of a program with what the link could carry before.

    Waiting for the client looks the same on the server whether the network, the packing or
    the disk is slow; only a link that carries what it can is told.

    Args:
        capacity: bytes a second, None when that is not known.
    """

    def __init__(self, capacity: float | None) -> None:
        self._capacity = capacity if capacity and capacity < FAST else None
        self._moved: deque[tuple[float, int]] = deque()
        self._bytes = 0
        self._copied: dict[str, int] = {}

    def saw(self, sample: Sample) -> None:
        """Count what the COPY commands of a program have passed on."""
        copied = {it.query: it.passed_on for it in sample.sessions if it.passed_on is not None}
        for query, passed_on in copied.items():
            before = self._copied.get(query, 0)
            self._bytes += passed_on - before if passed_on >= before else passed_on
        self._copied = copied
        self.moved(sample.at, self._bytes)

    def moved(self, at: float, count: int) -> None:
        """So many bytes have gone through since the beginning; `at` in seconds."""
        self._moved.append((at, count))
        while at - self._moved[0][0] > _WINDOW_SECONDS:
            self._moved.popleft()

    @property
    def rate(self) -> float | None:
        """Bytes a second, when the link is the limit now; else None."""
        if self._capacity is None or not self._moved:
            return None
        (begun, first), (at, last) = self._moved[0], self._moved[-1]
        if at - begun < _SURE_SECONDS:
            return None
        rate = (last - first) / (at - begun)
        return rate if _LEAST_SHARE <= rate / self._capacity <= _MOST_SHARE else None
