"""Progress: which step runs and how far it is; pure estimators."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What an operation is doing, in the order of the design's steps."""

    PREFLIGHT = "preflight"
    SNAPSHOT = "snapshot"
    DUMP = "dump"
    VERIFY = "verify"
    PUBLISH = "publish"
    HASH = "hash"
    CREATE = "create"
    LOAD = "load"
    BLOCKED = "blocked"
    COMPARE = "compare"
    CARRY = "carry"
    SWAP = "swap"
    DROP = "drop"
    RECOVER = "recover"


@dataclass(frozen=True, slots=True)
class Progress:
    """One report; `fraction` is 0 to 1 within the step, None when it cannot be told."""

    step: Step
    fraction: float | None = None
    subject: str = ""


Report = Callable[[Progress], None]

_TABLE_LINE = re.compile(
    r'(?:dumping contents of table|processing data for table) (?P<name>".*"|\S+)'
)


class TableProgress:
    """Estimates from the tables a verbose dump or restore names as it begins them.

    A table counts as done when the next one begins; the fraction never goes back and
    stops at 0.99, since only the exit of the program is the end.
    """

    CAP = 0.99

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._weights = {name: weight + 1 for name, weight in weights.items()}
        self._total = sum(self._weights.values())
        self._done = 0
        self._current = ""

    def line(self, text: str) -> tuple[float, str] | None:
        """Fraction and the table now worked on, when `text` names one that is known."""
        found = _TABLE_LINE.search(text)
        if found is None:
            return None
        name = re.sub(r'^"(.*)"$', r"\1", found["name"])
        if name not in self._weights:
            return None
        self._done += self._weights.get(self._current, 0)
        self._current = name
        return min(self._done / self._total, self.CAP), name
