"""Words for operations of the past: how they ended, and what is worth a note."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.history import INTERRUPTED, Operation
from pgbackup_gui.core.work.job import Kind, Result
from pgbackup_gui.core.work.plans import Sessions
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

RESTORE_KINDS = frozenset({Kind.RESTORE, Kind.UNDO, Kind.DELETE_PREVIOUS, Kind.RECOVER})
"""What is listed with the restores; everything else is about backups."""

RUNNING = "running"

_ENDS = {
    Result.DONE: QT_TRANSLATE_NOOP("messages", "Done"),
    Result.NOTES: QT_TRANSLATE_NOOP("messages", "Done"),
    Result.FAILED: QT_TRANSLATE_NOOP("messages", "Failed"),
    Result.CANCELLED: QT_TRANSLATE_NOOP("messages", "Cancelled"),
    INTERRUPTED: QT_TRANSLATE_NOOP("messages", "Interrupted"),
    RUNNING: QT_TRANSLATE_NOOP("messages", "Running"),
}


def is_restore(operation: Operation) -> bool:
    """True for what is listed with the restores."""
    return operation.kind in RESTORE_KINDS


def kind_words(kind: str) -> str:
    """What an operation did."""
    with suppress(ValueError):  # a newer version's kind
        return messages.kind_text(Kind(kind))
    return kind


def end_words(result: str | None) -> str:
    """How an operation ended, in a word."""
    known = _ENDS.get(result or RUNNING)
    return translate("messages", known) if known else str(result)


def note_words(code: str | None, cut: Sequence[Sessions]) -> str:
    """Why it failed, and who was disconnected."""
    return ". ".join(part for part in (_reason(code), cut_words(cut)) if part)


def cut_words(cut: Sequence[Sessions]) -> str:
    """Who was disconnected; nothing for nobody."""
    if not cut:
        return ""
    nameless = translate("messages", "unnamed programs")
    names = ", ".join(
        f"{sessions.application or nameless} ({formats.count(sessions.count)})" for sessions in cut
    )
    return translate("messages", "Disconnected: {names}").format(names=names)


def in_place_words(cut: Sequence[Sessions]) -> str:
    """Who was disconnected by a restore in place, which has no need to disconnect anybody."""
    return cut_words(cut) or translate("messages", "Nobody was disconnected.")


def _reason(code: str | None) -> str:
    if code is None or code == Code.CANCELLED:
        return ""
    with suppress(ValueError):  # a newer version's code
        return messages.error_text(AppError(Code(code))).title
    return code
