"""How a restore ended, in words: the lines of the assistant's last page."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.backups.manifest import Contents
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import (
    KeptDatabase,
    RestoreReport,
    RestoreRequest,
    Sessions,
    UndoReport,
)
from pgbackup_gui.ui import formats, messages, messages_history, notices

translate = QCoreApplication.translate


class Look(StrEnum):
    """What the mark before a line says."""

    GOOD = "good"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page."""

    text: str
    look: Look = Look.NOTE


def of_restore(
    request: RestoreRequest, report: RestoreReport, result: JobResult
) -> tuple[Line, ...]:
    """What was restored, what it was compared with, what is kept, who was disconnected."""
    text = translate("restore", "“{database}” on {server} now holds the backup of {moment}.")
    first = text.format(
        database=formats.breakable(report.database),
        server=formats.breakable(report.server),
        moment=formats.moment_within(request.backup.taken_at),
    )
    lines = [Line(first, Look.GOOD), _compared(request, report.after)]
    if report.before is not None:
        text = translate("restore", "Before the restore it held {contents}.")
        lines.append(Line(text.format(contents=_contents(report.before))))
    if report.kept is not None:
        lines.append(Line(notices.kept_words(report.kept)))
    if report.safety is not None:
        text = translate("restore", "What was there before is also in the backup {name}.")
        if report.kept is None:
            text = translate("restore", "What was there before is in the backup {name}.")
        lines.append(Line(text.format(name=report.safety.path.name)))
    return (*lines, *_cut(report.cut), *_notes(result))


def of_undo(report: UndoReport, result: JobResult) -> tuple[Line, ...]:
    """What the database holds again, and what is kept of the restore."""
    text = translate("restore", "“{database}” holds again what it held before: {contents}.")
    first = text.format(
        database=formats.breakable(report.database), contents=_contents(report.after)
    )
    kept = (Line(notices.kept_words(report.kept)),) if report.kept else ()
    return (Line(first, Look.GOOD), *kept, *_cut(report.cut), *_notes(result))


def of_deletion(kept: KeptDatabase) -> tuple[Line, ...]:
    """What is gone."""
    text = translate("restore", "{name} is deleted, and {size} are free again on the server.")
    line = text.format(name=kept.name, size=formats.size(kept.size))
    return (Line(line, Look.GOOD),)


def title_of(error: AppError) -> str:
    """What went wrong, in a few words."""
    return messages.error_text(error).title


def of_failure(error: AppError, *, is_untouched: bool) -> tuple[Line, ...]:
    """What happened, that nothing is lost if that is so, and what to do next."""
    said = messages.error_text(error)
    lines = [Line(said.message, Look.ERROR)]
    if is_untouched:
        text = translate("restore", "Your current database is untouched.")
        lines.append(Line(text, Look.GOOD))
    return (*lines, Line(said.action))


def _compared(request: RestoreRequest, after: Contents) -> Line:
    text = translate("restore", "It holds {contents}, as many as when the backup was made.")
    look = Look.GOOD
    if not request.backup.has_manifest:
        text = translate("restore", "It holds {contents}. There is no record to compare that with.")
        look = Look.NOTE
    return Line(text.format(contents=_contents(after)), look)


def _contents(contents: Contents) -> str:
    return translate("restore", "{tables} with {rows}").format(
        tables=formats.tables(len(contents.tables)), rows=formats.rows(contents.rows)
    )


def _cut(cut: tuple[Sessions, ...]) -> tuple[Line, ...]:
    words = messages_history.cut_words(cut)
    return (Line(words),) if words else ()


def _notes(result: JobResult) -> tuple[Line, ...]:
    return tuple(Line(messages.note_text(note), Look.WARNING) for note in result.notes)
