"""The command `history`: what ran, and the report of one operation."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.session import Session, WrongUsage
from pgbackup_gui.cli.tables import local
from pgbackup_gui.cli.text import table
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.job import Done, JobResult
from pgbackup_gui.core.work.plans import Sessions
from pgbackup_gui.ui import formats, messages_history, report

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Past:
    """One operation of the past; `duration` is in seconds, `size` in bytes.

    Attributes:
        database: the name it is saved under; None when it is no longer saved.
        outcome: "running" while there is none.
        cut: whose sessions were ended.
    """

    id: int
    kind: str
    database: str | None
    subject: str
    started: datetime
    ended: datetime | None
    duration: float | None
    outcome: str
    code: str | None
    detail: str
    size: int | None
    cut: tuple[Sessions, ...]


def history(session: Session, arguments: argparse.Namespace) -> JobResult:
    """List what ran, or make the report of one operation."""
    if arguments.report is not None:
        return _report(session, arguments.report)
    profile_id = session.profiles.get(arguments.name).id if arguments.name else None
    names = {profile.id: profile.name for profile in session.profiles.all()}
    listed = session.operations.list_history(profile_id).value
    return session.run(lambda _: Done(tuple(_past(one, names) for one in listed)))


def tells(made: object) -> str:
    """The list, or the report."""
    if isinstance(made, str):
        return made.rstrip()
    return _table(cast("tuple[Past, ...]", made)) or translate("past", "Nothing has run yet.")


def _report(session: Session, number: int) -> JobResult:
    operations = session.operations
    found = operations.history.operation(number)
    if found is None:
        raise WrongUsage(
            translate("past", "no operation has the number {number}").format(number=number)
        )
    problem = report.of_operation(found)
    return session.run(lambda _: Done(report.report_text(problem, operations.report(found).value)))


def _past(operation: Operation, names: Mapping[str, str]) -> Past:
    return Past(
        id=operation.id,
        kind=operation.kind,
        database=names.get(operation.profile_id),
        subject=operation.subject,
        started=operation.started,
        ended=operation.ended,
        duration=operation.duration,
        outcome=operation.result or messages_history.RUNNING,
        code=operation.code,
        detail=operation.detail,
        size=operation.size,
        cut=operation.cut,
    )


def _table(rows: tuple[Past, ...]) -> str:
    headings = (
        translate("past", "NUMBER"),
        translate("past", "STARTED"),
        translate("past", "ENDED"),
        translate("past", "DURATION"),
        translate("past", "DATABASE"),
    )
    return table(
        (
            *headings,
            translate("past", "WHAT"),
            translate("past", "OUTCOME"),
            translate("past", "SIZE"),
            translate("past", "NOTE"),
        ),
        [_cells(row) for row in rows],
    )


def _cells(row: Past) -> tuple[str, ...]:
    return (
        str(row.id),
        local(row.started),
        local(row.ended) if row.ended else "-",
        "-" if row.duration is None else formats.duration(row.duration),
        row.database or translate("past", "(removed)"),
        messages_history.kind_words(row.kind),
        messages_history.end_words(row.outcome),
        "-" if row.size is None else formats.size(row.size),
        messages_history.note_words(row.code, row.cut),
    )
