"""Row: one measured figure beside its target."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """`value` holds from `least` to `target`, all in `unit`; an endless target is only told."""

    what: str
    value: float
    target: float
    unit: str
    note: str = ""
    least: float = -math.inf

    @property
    def holds(self) -> bool:
        """True when the target is met."""
        return self.least <= self.value <= self.target

    @property
    def verdict(self) -> str:
        """In one word."""
        if math.isinf(self.target):
            return "told"
        return "holds" if self.holds else "MISSED"

    @property
    def bound(self) -> str:
        """The target, as it is read."""
        if math.isinf(self.target):
            return "-"
        if math.isinf(self.least):
            return f"<= {self.target:g}"
        return f"{self.least:g} to {self.target:g}"

    def __str__(self) -> str:
        figure = f"{self.value:10.2f} {self.unit:<9}"
        return f"{self.what:<58} {figure} {self.bound:<13} {self.verdict:<6} {self.note}"
