"""ReportFacts: what a report of a failure tells beside the failure itself."""

from dataclasses import dataclass

from pgbackup_gui.core.work.plans import ToolReport


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What the program runs on.

    Attributes:
        versions: pairs of a name and its version.
        lines: from the log, when the report is about an operation of the past.
    """

    versions: tuple[tuple[str, str], ...]
    tools: ToolReport
    lines: tuple[str, ...] = ()
