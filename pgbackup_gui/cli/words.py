"""The terminal's own words: where the window says "choose", a terminal names a command."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.messages import ErrorText
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP, Values, essence

translate = QCoreApplication.translate

_MESSAGES = {
    Code.BACKUP_UNKNOWN: QT_TRANSLATE_NOOP("words", "There is no backup “{name}” in {path}."),
    Code.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP(
        "words", "No such database from before a restore is kept on the server."
    ),
}

_ACTIONS = {
    Code.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "words", "Choose another name, or add --replace to change the one that is there."
    ),
    Code.PROFILE_UNKNOWN: QT_TRANSLATE_NOOP(
        "words", "“pgbackup databases” lists what is saved, and “pgbackup add” saves another."
    ),
    Code.PROFILES_UNREADABLE: QT_TRANSLATE_NOOP(
        "words", "Repair or rename that file, then try again."
    ),
    Code.PASSWORD_NEEDED: QT_TRANSLATE_NOOP(
        "words", "Set PGPASSWORD, or save it with “pgbackup add NAME --replace --password-stdin”."
    ),
    Code.KEYRING_FAILED: QT_TRANSLATE_NOOP(
        "words", "Unlock the password store, or set PGPASSWORD."
    ),
    Code.LOGIN_REFUSED: QT_TRANSLATE_NOOP(
        "words", "Correct them with “pgbackup add NAME --replace --user USER --password-stdin”."
    ),
    Code.NO_SUCH_DATABASE: QT_TRANSLATE_NOOP(
        "words", "Correct the name with “pgbackup add NAME --replace --dbname DATABASE”."
    ),
    Code.TLS_REFUSED: QT_TRANSLATE_NOOP(
        "words",
        "Turn encryption on at the server, or use “pgbackup add NAME --replace --sslmode prefer”.",
    ),
    Code.DATABASE_CLOSED: QT_TRANSLATE_NOOP(
        "words", "“pgbackup recover NAME” finishes what was interrupted."
    ),
    Code.RECOVERY_BLOCKED: QT_TRANSLATE_NOOP(
        "words", "Make sure that the server can be reached, then run “pgbackup recover NAME”."
    ),
    Code.BACKUP_UNKNOWN: QT_TRANSLATE_NOOP("words", "“pgbackup list NAME” shows the backups."),
    Code.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP(
        "words", "“pgbackup kept NAME” lists what can be put back by its name."
    ),
    Code.DUMP_FAILED: QT_TRANSLATE_NOOP(
        "words", "Read the log {log}, correct the cause, and back up again."
    ),
    Code.RESTORE_FAILED: QT_TRANSLATE_NOOP(
        "words", "Read the log {log}, correct the cause, and restore again."
    ),
    Code.UNEXPECTED: QT_TRANSLATE_NOOP("words", "The details are in the log: {log}."),
}

_NOTES = {
    "password-not-stored": QT_TRANSLATE_NOOP(
        "words",
        "The password was not stored, as no password store works here; set PGPASSWORD, or type "
        "it when asked.",
    ),
}


def error_text(error: AppError, log: Path | None = None) -> ErrorText:
    """The words for `error`, with what to do about it in a terminal."""
    if error.code is Code.UNEXPECTED:  # one sentence; the log has all of it
        error = AppError(error.code, detail=essence(error.detail.strip().partition("\n")[0]))
    text = messages.error_text(error)
    if (message := _MESSAGES.get(error.code)) and error.params:
        values = Values(error.params, error.detail)
        text = replace(text, message=translate("words", message).format_map(values))
    if (action := _ACTIONS.get(error.code)) and (log or "{log}" not in action):
        text = replace(text, action=translate("words", action).format(log=log))
    return text


def note_text(note: Note) -> str:
    """A note in a sentence."""
    known = _NOTES.get(note.code)
    return translate("words", known) if known else messages.note_text(note)
