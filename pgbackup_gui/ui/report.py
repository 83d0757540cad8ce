"""The text of a report about a failure, for whoever is to look into it.

In English whatever the user's language is: it is for the people who make PG Backup.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.tools import BrokenTool, Tool
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.plans import Sessions
from pgbackup_gui.core.work.report import ReportFacts


@dataclass(frozen=True, slots=True)
class Problem:
    """What a report is about.

    Attributes:
        facts: pairs of a name and what is known.
        detail: the raw text of the program or server.
        lines: the last lines of output.
    """

    facts: tuple[tuple[str, str], ...]
    detail: str = ""
    lines: tuple[str, ...] = ()


def of_error(error: AppError, *, what: str = "", lines: tuple[str, ...] = ()) -> Problem:
    """The problem of something that has just failed; `what` is a `Kind`."""
    facts = (
        ("operation", what),
        ("code", error.code.value),
        ("class", type(error).__name__),
        *error.params.items(),
    )
    return Problem(facts, error.detail, lines)


def of_operation(operation: Operation) -> Problem:
    """The problem of an operation of the past."""
    facts = (
        ("operation", operation.kind),
        ("subject", operation.subject),
        ("started", _moment(operation.started)),
        ("ended", _moment(operation.ended)),
        ("outcome", operation.result or "running"),
        ("code", operation.code or ""),
        ("disconnected", _sessions(operation.cut)),
    )
    return Problem(facts, operation.detail)


def report_text(problem: Problem, facts: ReportFacts) -> str:
    """Everything in plain text. No part of it ever held a password."""
    programs = [
        *map(_tool_line, facts.tools.tools),
        *map(_broken_line, facts.tools.broken),
    ]
    lines = problem.lines or facts.lines
    sections = (
        ("PG Backup report", _pairs(problem.facts)),
        ("Raw text", problem.detail.strip()),
        ("Versions", _pairs(facts.versions)),
        ("PostgreSQL programs", "\n".join(programs) or "none found"),
        ("Last lines", "\n".join(lines) or "none"),
    )
    return "\n\n".join(f"## {title}\n{text}" for title, text in sections if text) + "\n"


def _pairs(pairs: Sequence[tuple[str, str]]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in pairs if value)


def _tool_line(tool: Tool) -> str:
    return f"{tool.program.value} {tool.version} ({tool.source.value}): {tool.path}"


def _broken_line(tool: BrokenTool) -> str:
    reason = " ".join(tool.reason.split())
    place = tool.place
    return f"{place.program.value} ({place.source.value}): {place.path} does not run: {reason}"


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


def _sessions(cut: Sequence[Sessions]) -> str:
    return ", ".join(f"{found.application or '?'} ({found.count})" for found in cut)
