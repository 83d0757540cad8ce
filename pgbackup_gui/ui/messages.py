"""Codes to words: every sentence about errors, badges, steps, results, checks and programs."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.profiles import PasswordPolicy, SslMode
from pgbackup_gui.core.reach.tools import Choice, Source
from pgbackup_gui.core.work.job import JobResult, Kind, Note, Result
from pgbackup_gui.core.work.plans import CheckName, CheckState, PreflightCheck, Recovered
from pgbackup_gui.core.work.plans import RecoveredWhat as What
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.messages_checks import CHECKS
from pgbackup_gui.ui.messages_reach import REACH_WORDS
from pgbackup_gui.ui.messages_routes import ROUTE_WORDS
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP, Values
from pgbackup_gui.ui.messages_work import WORK_WORDS

translate = QCoreApplication.translate

ERROR_WORDS = {**REACH_WORDS, **ROUTE_WORDS, **WORK_WORDS}
"""The untranslated words of every code."""


@dataclass(frozen=True, slots=True)
class ErrorText:
    """An error in words: a short title, what happened and what it means, what to do next."""

    title: str
    message: str
    action: str


def error_text(error: AppError) -> ErrorText:
    """The words for `error`; a missing parameter becomes a neutral word."""
    words = ERROR_WORDS[error.code]
    values = Values(error.params, error.detail)
    if error.code is Code.UNEXPECTED and error.detail.strip():
        values["detail"] = error.detail.strip()
    title, message, action = (
        translate("messages", text).format_map(values)
        for text in (words.title, words.message, words.action)
    )
    if error.left_stopped:
        text = translate(
            "messages", "{message} An app could not be started again; start it with: {command}"
        )
        message = text.format(message=message, command=", ".join(error.left_stopped))
    return ErrorText(title, message, action)


def error_details(error: AppError) -> str:
    """The raw text for the expert: the code, its values and what the program said."""
    values = "\n".join(f"{name} = {value}" for name, value in error.params.items())
    return "\n\n".join(part for part in (error.code.value, values, error.detail.strip()) if part)


_BADGES = {
    Badge.VERIFIED: (
        QT_TRANSLATE_NOOP("messages", "Verified"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Written completely and read back in full; checksum and row counts were recorded.",
        ),
    ),
    Badge.RESTORE_TESTED: (
        QT_TRANSLATE_NOOP("messages", "Restore tested"),
        QT_TRANSLATE_NOOP(
            "messages", "Restored to a test database, where all row counts were the same."
        ),
    ),
    Badge.CHECKED: (
        QT_TRANSLATE_NOOP("messages", "Readable"),
        QT_TRANSLATE_NOOP(
            "messages", "Read in full without an error; there is no record to compare it with."
        ),
    ),
    Badge.FOUND: (
        QT_TRANSLATE_NOOP("messages", "Found"),
        QT_TRANSLATE_NOOP(
            "messages", "A file that PG Backup did not make and has not read in full yet."
        ),
    ),
    Badge.DAMAGED: (
        QT_TRANSLATE_NOOP("messages", "Damaged"),
        QT_TRANSLATE_NOOP("messages", "A check failed; this backup cannot be restored."),
    ),
}


def badge_text(badge: Badge) -> str:
    """One or two words for a badge."""
    return translate("messages", _BADGES[badge][0])


def badge_hint(badge: Badge) -> str:
    """What a badge promises, in a sentence."""
    return translate("messages", _BADGES[badge][1])


_STEPS = {
    Step.PREFLIGHT: QT_TRANSLATE_NOOP("messages", "Looking at what is needed"),
    Step.SNAPSHOT: QT_TRANSLATE_NOOP("messages", "Counting what is in the database"),
    Step.DUMP: QT_TRANSLATE_NOOP("messages", "Copying the database"),
    Step.VERIFY: QT_TRANSLATE_NOOP("messages", "Reading the backup in full"),
    Step.PUBLISH: QT_TRANSLATE_NOOP("messages", "Putting the backup into its folder"),
    Step.HASH: QT_TRANSLATE_NOOP("messages", "Computing the checksum"),
    Step.CREATE: QT_TRANSLATE_NOOP("messages", "Creating the new database"),
    Step.LOAD: QT_TRANSLATE_NOOP("messages", "Loading the data"),
    Step.BLOCKED: QT_TRANSLATE_NOOP("messages", "Waiting for a program that uses the database"),
    Step.COMPARE: QT_TRANSLATE_NOOP("messages", "Comparing with what the backup recorded"),
    Step.CARRY: QT_TRANSLATE_NOOP("messages", "Copying owner and settings of the database"),
    Step.PAUSE: QT_TRANSLATE_NOOP("messages", "Stopping the app"),
    Step.SWAP: QT_TRANSLATE_NOOP("messages", "Switching the databases"),
    Step.DROP: QT_TRANSLATE_NOOP("messages", "Deleting the database that is no longer needed"),
    Step.RECOVER: QT_TRANSLATE_NOOP("messages", "Setting right what was interrupted"),
    Step.REACH: QT_TRANSLATE_NOOP("messages", "Looking for Docker, Podman and PostgreSQL"),
    Step.CONTAINERS: QT_TRANSLATE_NOOP("messages", "Looking into the containers"),
    Step.DATABASES: QT_TRANSLATE_NOOP("messages", "Listing the databases"),
}


def step_text(step: Step, subject: str = "") -> str:
    """What an operation is doing now, and on what."""
    return _about(translate("messages", _STEPS[step]), subject, end="")


_KINDS = {
    Kind.BACK_UP: QT_TRANSLATE_NOOP("messages", "Backup"),
    Kind.CHECK: QT_TRANSLATE_NOOP("messages", "Check"),
    Kind.TEST_RESTORE: QT_TRANSLATE_NOOP("messages", "Test restore"),
    Kind.RESTORE: QT_TRANSLATE_NOOP("messages", "Restore"),
    Kind.UNDO: QT_TRANSLATE_NOOP("messages", "Undo restore"),
    Kind.DELETE_PREVIOUS: QT_TRANSLATE_NOOP("messages", "Delete kept database"),
    Kind.DELETE: QT_TRANSLATE_NOOP("messages", "Delete backup"),
    Kind.UNDO_DELETE: QT_TRANSLATE_NOOP("messages", "Undo delete"),
    Kind.TEST: QT_TRANSLATE_NOOP("messages", "Connection test"),
    Kind.DATABASES: QT_TRANSLATE_NOOP("messages", "List of databases"),
    Kind.TOOLS: QT_TRANSLATE_NOOP("messages", "Search for programs"),
    Kind.LOCAL_FACTS: QT_TRANSLATE_NOOP("messages", "Look at this computer"),
    Kind.FILE_FACTS: QT_TRANSLATE_NOOP("messages", "Look at a file"),
    Kind.PLAN: QT_TRANSLATE_NOOP("messages", "Preparation of the restore"),
    Kind.PLAN_BACKUP: QT_TRANSLATE_NOOP("messages", "Preparation of the backup"),
    Kind.APPS: QT_TRANSLATE_NOOP("messages", "List of the app's containers"),
    Kind.KEPT: QT_TRANSLATE_NOOP("messages", "List of kept databases"),
    Kind.RECOVER: QT_TRANSLATE_NOOP("messages", "Clean-up after an interruption"),
    Kind.SCAN: QT_TRANSLATE_NOOP("messages", "List of backups"),
    Kind.DETAILS: QT_TRANSLATE_NOOP("messages", "Details of the backup"),
    Kind.HISTORY: QT_TRANSLATE_NOOP("messages", "History"),
    Kind.REPORT: QT_TRANSLATE_NOOP("messages", "Report"),
    Kind.FIND: QT_TRANSLATE_NOOP("messages", "Search for databases"),
    Kind.SSH_HOSTS: QT_TRANSLATE_NOOP("messages", "List of servers"),
}

_ENDS = {
    Result.DONE: QT_TRANSLATE_NOOP("messages", "{kind}: done."),
    Result.NOTES: QT_TRANSLATE_NOOP("messages", "{kind}: done, with something to know."),
    Result.FAILED: QT_TRANSLATE_NOOP("messages", "{kind}: failed."),
    Result.CANCELLED: QT_TRANSLATE_NOOP("messages", "{kind}: cancelled. Nothing was changed."),
}


def kind_text(kind: Kind) -> str:
    """What an operation is called."""
    return translate("messages", _KINDS[kind])


def done_text(kind: Kind, result: Result | JobResult) -> str:
    """How an operation ended, in a sentence."""
    end = result.result if isinstance(result, JobResult) else result
    return translate("messages", _ENDS[end]).format(kind=kind_text(kind))


_NOTES = {
    "tools-newer": QT_TRANSLATE_NOOP(
        "messages", "Programs of a newer PostgreSQL version than the server's were used"
    ),
    "not-carried": QT_TRANSLATE_NOOP(
        "messages", "This property of the database could not be copied; set it by hand"
    ),
    "checks-skipped": QT_TRANSLATE_NOOP("messages", "Not everything could be checked"),
    "warning": QT_TRANSLATE_NOOP("messages", "PostgreSQL has warned"),
    "harmless-line": QT_TRANSLATE_NOOP("messages", "One harmless line was skipped"),
    "hash-unknown": QT_TRANSLATE_NOOP(
        "messages", "Nothing was recorded when this file was made, so it cannot be compared"
    ),
    "counts-unknown": QT_TRANSLATE_NOOP(
        "messages", "No row counts were recorded when this file was made, so none were compared"
    ),
    "folder-not-synced": QT_TRANSLATE_NOOP(
        "messages", "The disk did not confirm that the backup folder is safely written"
    ),
    "safety-backup-failed": QT_TRANSLATE_NOOP(
        "messages",
        "The database could not be backed up before the restore; it is kept on the server all "
        "the same",
    ),
    "left-over": QT_TRANSLATE_NOOP("messages", "Newer than the backup, and still in the database"),
    "app-not-started": QT_TRANSLATE_NOOP(
        "messages", "The restore is done, but an app could not be started again; start it with"
    ),
    "password-not-stored": QT_TRANSLATE_NOOP(
        "messages", "The password could not be stored and is kept only until you quit"
    ),
}


def note_text(note: Note) -> str:
    """A note in a sentence; an unknown one as it is."""
    known = _NOTES.get(note.code)
    return _about(translate("messages", known) if known else note.code, note.subject)


_SPACE_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "The server needs {size} for a second copy; how much is free cannot be seen from here.",
)


_WITHOUT_SUBJECT = (CheckName.CREATE, CheckName.NOT_INCLUDED)


def check_text(check: PreflightCheck) -> str:
    """A line of a preflight; a failed one carries the remedy of its error."""
    subject = "" if check.name in _WITHOUT_SUBJECT else check.subject
    if check.name in (CheckName.SPACE, CheckName.FOLDER_SPACE) and subject.isdecimal():
        subject = formats.size(int(subject))
    if check.state is CheckState.FAILED and check.error is not None:
        text = error_text(check.error)
        return translate("messages", "{message} {action}").format(
            message=text.message, action=text.action
        )
    if (check.name, check.state) == (CheckName.SPACE, CheckState.NOTE) and subject:
        return translate("messages", _SPACE_NEEDED).format(size=subject)
    return _about(translate("messages", CHECKS[check.name, check.state]), subject)


def tool_reason(choice: Choice) -> str:
    """Which programs are used for a server, and why these."""
    dump = choice.tools.pg_dump
    if choice.same_major:
        text = translate(
            "messages",
            "pg_dump {version} from {path} is used because the server is version {server}.",
        )
    else:
        text = translate(
            "messages",
            "pg_dump {version} from {path} is used because no program for the server's version "
            "{server} was found; newer programs can read an older server.",
        )
    return text.format(version=dump.version, path=dump.path, server=choice.server)


_SOURCES = {
    Source.SETTINGS: QT_TRANSLATE_NOOP("messages", "Chosen in Settings"),
    Source.BUNDLED: QT_TRANSLATE_NOOP("messages", "Part of PG Backup"),
    Source.PATH: QT_TRANSLATE_NOOP("messages", "On the search path"),
    Source.SYSTEM: QT_TRANSLATE_NOOP("messages", "Installed here"),
    Source.FAR: QT_TRANSLATE_NOOP("messages", "Where the database is"),
}


def source_text(source: Source) -> str:
    """Where a program was found."""
    return translate("messages", _SOURCES[source])


_SSL_MODES = {
    SslMode.DISABLE: QT_TRANSLATE_NOOP("messages", "Never encrypt"),
    SslMode.PREFER: QT_TRANSLATE_NOOP("messages", "Encrypt if possible"),
    SslMode.REQUIRE: QT_TRANSLATE_NOOP("messages", "Always encrypt"),
    SslMode.VERIFY_CA: QT_TRANSLATE_NOOP("messages", "Encrypt and check the certificate"),
    SslMode.VERIFY_FULL: QT_TRANSLATE_NOOP(
        "messages", "Encrypt and check certificate and server name"
    ),
}


def sslmode_text(mode: SslMode) -> str:
    """What a TLS mode does, with libpq's name for it."""
    words = translate("messages", _SSL_MODES[mode])
    return translate("messages", "{words} ({libpq})").format(words=words, libpq=mode.value)


_POLICIES = {
    PasswordPolicy.KEYRING: QT_TRANSLATE_NOOP("messages", "In the system's password store"),
    PasswordPolicy.SESSION: QT_TRANSLATE_NOOP("messages", "Until I quit PG Backup"),
    PasswordPolicy.ASK: QT_TRANSLATE_NOOP("messages", "Nowhere; ask each time"),
}


def policy_text(policy: PasswordPolicy) -> str:
    """Where a password is kept."""
    return translate("messages", _POLICIES[policy])


_RECOVERED = {
    What.BACKUP_FINISHED: QT_TRANSLATE_NOOP(
        "messages", "An interrupted backup was complete and is in the list now"
    ),
    What.PARTIAL_REMOVED: QT_TRANSLATE_NOOP(
        "messages", "The unfinished file of an interrupted backup was removed"
    ),
    What.RESTORE_ABANDONED: QT_TRANSLATE_NOOP(
        "messages", "An interrupted restore was cleaned up; the database is as it was before"
    ),
    What.RESTORE_FINISHED: QT_TRANSLATE_NOOP(
        "messages", "An interrupted restore was brought to its end; it can be undone"
    ),
    What.APP_STARTED: QT_TRANSLATE_NOOP(
        "messages", "An app that an interrupted restore had stopped was started again"
    ),
    What.APP_NOT_STARTED: QT_TRANSLATE_NOOP(
        "messages",
        "An app that an interrupted restore had stopped could not be started again; start it with",
    ),
}


def recovered_text(recovered: Recovered) -> str:
    """What recovery found and did, in a sentence."""
    words = translate("messages", _RECOVERED[recovered.what])
    return _about(words, recovered.database or recovered.subject)


def _about(words: str, subject: str, *, end: str = ".") -> str:
    if subject:
        return translate("messages", "{words}: {subject}").format(words=words, subject=subject)
    return words + end
