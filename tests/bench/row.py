"""Row: one measured figure beside its target."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """`value` holds when it is at most `target`; both in `unit`."""

    what: str
    value: float
    target: float
    unit: str
    note: str = ""

    @property
    def holds(self) -> bool:
        """True when the target is met."""
        return self.value <= self.target

    def __str__(self) -> str:
        verdict = "holds" if self.holds else "MISSED"
        figures = f"{self.value:10.2f} {self.unit:<6} <= {self.target:8.2f}"
        return f"{self.what:<58} {figures}  {verdict:<6} {self.note}"
