"""Course: from how far one part is to how far the whole operation is, and how long it takes."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from pgbackup_gui.core.work.progress import Step

CAP = 0.99
"""Only the result is the end."""

COUNTED = frozenset({Step.DUMP.value, Step.LOAD.value})
"""The long parts: they are counted or unknown, never guessed from the pace of others."""

_CARRIED = 0.9
_FIRST_SHARE = 0.05
_FIRST_SECONDS = 3.0
_SMOOTHING_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Position:
    """How far the whole is, 0 to CAP; None where it cannot be told. Seconds still to go."""

    fraction: float | None = None
    seconds_left: float | None = None


class Course:
    """One operation, from 0 towards 1 and never back.

    A part that cannot tell how far it is goes on at the pace of the parts before it, to nine
    tenths at most. Where no part can tell, the time that it took before says how far it is;
    where that is unknown too, nothing does.

    Args:
        shares: the parts in their order, with what each takes of the whole, in any unit.
        expected: seconds that the whole took before, scaled to today's size.
    """

    def __init__(self, shares: Mapping[str, float], *, expected: float | None, now: float) -> None:
        total = sum(shares.values())
        self._shares = {part: share / total for part, share in shares.items()}
        starts = accumulate(self._shares.values(), initial=0.0)
        self._starts = dict(zip(self._shares, starts, strict=False))
        self._expected = expected
        self._began = self._part_began = self._seen = now
        self._part = ""
        self._fraction: float | None = None
        self._total: float | None = None

    def at(self, part: str, inner: float | None, now: float) -> Position:
        """Where the operation is when `part` is `inner` done at `now` (seconds)."""
        if part != self._part:
            self._part, self._part_began = part, now
        told = self._whole(part, inner, now)
        if told is not None:
            self._fraction = max(self._fraction or 0.0, min(told, CAP))
        left = self._left(now)
        self._seen = now
        return Position(self._fraction, left)

    def _whole(self, part: str, inner: float | None, now: float) -> float | None:
        if part not in self._shares:
            return None if self._shares else self._by_history(now)
        start, share = self._starts[part], self._shares[part]
        if inner is None:
            inner = self._carried(part, now)
        if inner is None:
            return min(max(self._by_history(now) or 0.0, start), start + share * _CARRIED)
        return start + share * min(max(inner, 0.0), 1.0)

    def _carried(self, part: str, now: float) -> float | None:
        """How far a silent part is at the pace of those before it."""
        before = self._starts[part]
        if part in COUNTED or before < _FIRST_SHARE:
            return None
        pace = (self._part_began - self._began) / before
        takes = pace * self._shares[part]
        return min((now - self._part_began) / takes, _CARRIED) if takes else _CARRIED

    def _by_history(self, now: float) -> float | None:
        if not self._expected:
            return None
        return min((now - self._began) / self._expected, _CARRIED)

    def _left(self, now: float) -> float | None:
        """Seconds still to go, smoothed, once there is enough to tell from."""
        passed = now - self._began
        if not self._fraction or self._fraction < _FIRST_SHARE or passed < _FIRST_SECONDS:
            return None
        total = passed / self._fraction
        if self._total is None:
            self._total = total
        weight = 1 - math.exp((self._seen - now) / _SMOOTHING_SECONDS)
        self._total += (total - self._total) * weight
        return max(self._total - passed, 0.0)
