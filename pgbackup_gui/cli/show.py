"""Turns what operations make into text for people in a terminal."""

from collections.abc import Iterator
from functools import singledispatch
from typing import cast

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli import tables as tables_of
from pgbackup_gui.cli import words
from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.manifest import Contents
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import (
    BackupDetails,
    BackupPlan,
    CheckReport,
    CheckState,
    Deleted,
    KeptDatabase,
    Method,
    PreflightCheck,
    Recovered,
    RestorePlan,
    RestoreReport,
    RestoreRequest,
    ServerInfo,
    ToolReport,
    TrialReport,
    UndoReport,
)
from pgbackup_gui.ui import formats, messages, messages_history

translate = QCoreApplication.translate

_MARKS = {CheckState.OK: "✓", CheckState.NOTE: "!", CheckState.FAILED: "✗"}


def cancelled() -> str:
    """The end of a cancelled operation."""
    return translate("show", "Cancelled. Nothing was changed.")


def databases(made: object) -> str:
    """The saved databases."""
    return value(made) or translate("show", "No database is saved yet. “pgbackup add” saves one.")


def removed(made: object) -> str:
    """A database that is no longer saved."""
    profile = cast("Profile", made)
    return translate("show", "{name} is no longer saved. Its backups stay in {folder}.").format(
        name=profile.name, folder=profile.folder
    )


def backups(made: object) -> str:
    """The backups of a database."""
    return value(made) or translate(
        "show", "There are no backups yet. “pgbackup backup NAME” makes one."
    )


def kept(made: object) -> str:
    """The databases that restores have kept."""
    return value(made) or translate("show", "No database from before a restore is kept.")


def recovered(made: object) -> str:
    """What was set right."""
    return value(made) or translate("show", "Everything is in order. Nothing had to be set right.")


@singledispatch
def value(made: object) -> str:
    """What an operation made, in a few lines; nothing for an empty list."""
    return str(made)


@value.register
def _(made: tuple) -> str:  # type: ignore[type-arg]  # singledispatch takes bare classes
    match made:
        case (Backup(), *_):
            return tables_of.backups(made)
        case (Profile(), *_):
            return tables_of.profiles(made)
        case (KeptDatabase(), *_):
            return tables_of.kept(made)
    return "\n".join(value(item) for item in made)


@value.register
def _(made: Profile) -> str:
    return tables_of.profiles((made,))


@value.register
def _(made: ServerInfo) -> str:
    text = translate("show", "Connected. PostgreSQL {version}, the database is {size}.").format(
        version=made.version, size=formats.size(made.database_size)
    )
    return f"{text}\n{messages.tool_reason(made.tools)}" if made.tools else text


@value.register
def _(made: ToolReport) -> str:
    return tables_of.tools(made) or translate("show", "No PostgreSQL programs were found.")


@value.register
def _(made: Backup) -> str:
    return tables_of.backups((made,))


@value.register
def _(made: BackupDetails) -> str:
    parts = [tables_of.facts(made)]
    if made.error:
        text = words.error_text(made.error)
        parts.append(f"{text.message}\n{text.action}")
    else:
        parts.append(tables_of.contents(made))
        parts.append(translate("show", "To restore it by hand:") + f"\n{made.restore_by_hand}")
    return "\n\n".join(part for part in parts if part)


@value.register
def _(made: CheckReport) -> str:
    return translate("show", "{name} was read in full: {tables}, SHA-256 {sha256}.").format(
        name=made.backup.path.name, tables=formats.tables(made.entries), sha256=made.sha256
    )


@value.register
def _(made: Deleted) -> str:
    return "\n".join(
        translate("show", "Moved to the trash: {path}").format(path=trashed)
        for _, trashed in made.moves
    )


@value.register
def _(made: TrialReport) -> str:
    text = translate("show", "{name} was restored for a test on {server}: {rows} in {tables}.")
    return text.format(name=made.backup.path.name, server=made.server, **_counts(made.contents))


@value.register
def _(made: BackupPlan) -> str:
    text = translate("show", "A backup of {database} on {server} needs about {size}.").format(
        database=made.profile.dbname, server=made.profile.server, size=formats.size(made.needed)
    )
    return "\n".join((text, *_checks(made.checks)))


@value.register
def _(made: RestorePlan) -> str:
    sentence = restore_sentence(made.request, is_there=made.live_size is not None)
    return "\n".join((sentence, *_stopped(made.request.stop), *_checks(made.checks)))


def _stopped(names: tuple[str, ...]) -> Iterator[str]:
    if names:
        text = translate("show", "Stopped meanwhile, and started again: {names}.")
        yield text.format(names=", ".join(names))


def _checks(checks: tuple[PreflightCheck, ...]) -> Iterator[str]:
    """Each check with its mark, and the SQL that would help where there is some."""
    for check in checks:
        yield f"  {_MARKS[check.state]} {messages.check_text(check)}"
        yield from (f"      {line}" for line in check.remedy.splitlines())


@value.register
def _(made: RestoreReport) -> str:
    text = translate(
        "show", "Restored: {database} on {server} now holds {rows} in {tables}."
    ).format(database=made.database, server=made.server, **_counts(made.after))
    lines = [text]
    if made.safety:
        name = made.safety.path.name
        lines.append(
            translate("show", "What was there before is in the backup {name}.").format(name=name)
        )
    if made.safety and not made.kept:
        lines.append(messages_history.in_place_words(made.cut))
    return "\n".join((*lines, *((kept_line(made.kept),) if made.kept else ())))


@value.register
def _(made: UndoReport) -> str:
    text = translate("show", "Undone: {database} again holds what was kept: {rows} in {tables}.")
    text = text.format(database=made.database, **_counts(made.after))
    return f"{text}\n{kept_line(made.kept)}" if made.kept else text


@value.register
def _(made: KeptDatabase) -> str:
    return translate("show", "Deleted for good: {name}, {size}.").format(
        name=made.name, size=formats.size(made.size)
    )


@value.register
def _(made: Recovered) -> str:
    return messages.recovered_text(made)


def _counts(contents: Contents) -> dict[str, str]:
    return {
        "rows": formats.rows(contents.rows),
        "tables": formats.tables(len(contents.tables)),
    }


def kept_line(kept: KeptDatabase) -> str:
    """One kept database."""
    return translate("show", "Kept: {name}, {size}, since {when}.").format(
        name=kept.name, size=formats.size(kept.size), when=tables_of.local(kept.kept_at)
    )


def restore_sentence(request: RestoreRequest, *, is_there: bool = False) -> str:
    """What a restore will do, and where; `is_there` tells whether the target exists."""
    if request.beside and is_there:
        text = translate(
            "show", "{backup} goes into the database {target} on {server}. Nothing is replaced."
        )
    elif request.beside:
        text = translate(
            "show", "{backup} goes into the new database {target} on {server}. Nothing is replaced."
        )
    elif request.method is Method.IN_PLACE:
        text = translate(
            "show",
            "{backup} replaces the contents of the database {target} on {server}. This cannot be"
            " undone by a click, but the backup made just before can be restored.",
        )
    else:
        text = translate(
            "show",
            "{backup} replaces the database {target} on {server}."
            " The present database is kept, so you can undo.",
        )
    return text.format(
        backup=request.backup.path.name, target=request.target, server=request.profile.server
    )


def restore_question(request: RestoreRequest) -> str:
    """The question before a restore."""
    text = translate("show", "Replace {target}?")
    if request.beside:
        text = translate("show", "Restore into {target}?")
    elif request.method is Method.IN_PLACE:
        text = translate("show", "Replace the contents of {target}?")
    return text.format(target=request.target)


def undo_question(kept: KeptDatabase, stop: tuple[str, ...] = ()) -> str:
    """The question before an undo."""
    question = translate(
        "show", "Put {name} back as {live}? What is there now is kept in turn."
    ).format(name=kept.name, live=kept.live)
    return " ".join((*_stopped(stop), question))


def delete_question(kept: KeptDatabase) -> str:
    """The question before a kept database is dropped."""
    return translate("show", "Delete {name} for good? You can then no longer undo.").format(
        name=kept.name
    )
