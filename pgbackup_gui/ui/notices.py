"""Words for the ends of operations: what the notice bar says."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, Kind, Note, Result
from pgbackup_gui.core.work.plans import (
    BackupPlan,
    CheckName,
    CheckReport,
    CheckState,
    KeptDatabase,
    KeptReason,
    Recovered,
    RestoreReport,
    Sessions,
    TrialReport,
    UndoReport,
)
from pgbackup_gui.ui import formats, messages, messages_history
from pgbackup_gui.ui.assets import Tone
from pgbackup_gui.ui.panes.notice_bar import Notice, NoticeAction

translate = QCoreApplication.translate

Actions = tuple[NoticeAction, ...]

UNDO_SECONDS = 10
"""How long the bar offers to undo a delete; the menu does until the next one."""


def folder_words(profile: Profile, backups: Sequence[Backup] | None) -> str:
    """How many backups there are, how much space they take, and where."""
    if not backups:
        return str(profile.folder)
    text = translate("notices", "{count} backups, {size}, in {folder}")
    if len(backups) == 1:
        text = translate("notices", "1 backup, {size}, in {folder}")
    size = formats.size(sum(backup.size for backup in backups))
    return text.format(count=formats.count(len(backups)), size=size, folder=profile.folder)


def running(kind: Kind, profile: Profile) -> str:
    """What runs, and on which database."""
    return translate("notices", "{kind}: {name}").format(
        kind=messages.kind_text(kind), name=profile.name
    )


def worry_words(plan: BackupPlan) -> str:
    """What stands against the next backup; empty when nothing does.

    What ails the folder is told where its backups are listed.
    """
    failed = [
        check
        for check in plan.checks
        if check.state is CheckState.FAILED and check.name is not CheckName.FOLDER
    ]
    return " ".join(messages.check_text(replace(check, error=None)) for check in failed)


def backed_up(profile: Profile, result: JobResult, backup: Backup) -> Notice:
    """A backup was made."""
    title = translate("notices", "{name} is backed up").format(name=profile.name)
    text = translate("notices", "{size}. {hint}").format(
        size=formats.size(backup.size), hint=messages.badge_hint(backup.badge)
    )
    return _notice(title, text, result)


def checked(result: JobResult, report: CheckReport) -> Notice:
    """A check found nothing wrong."""
    title = translate("notices", "The backup of {moment} is fine").format(
        moment=formats.moment_within(report.backup.taken_at)
    )
    if report.sha256_known:
        text = translate("notices", "It was read in full, and every byte is as it was written.")
    else:
        text = translate(
            "notices",
            "It was read in full. There is no record of what it was like when it was made.",
        )
    return _notice(title, text, result)


def tried(result: JobResult, report: TrialReport) -> Notice:
    """A test restore ended well."""
    title = translate("notices", "The backup of {moment} can be restored").format(
        moment=formats.moment_within(report.backup.taken_at)
    )
    text = translate(
        "notices",
        "It was restored on {server} for a test: {tables} with {rows}. The test "
        "database is deleted again.",
    )
    if report.is_counted:
        text = translate(
            "notices",
            "It was restored on {server} for a test: {tables} with {rows}, as many "
            "as when it was made. The test database is deleted again.",
        )
    contents = report.contents
    tables, rows = formats.tables(len(contents.tables)), formats.rows(contents.rows)
    return _notice(title, text.format(server=report.server, tables=tables, rows=rows), result)


def restored(result: JobResult, report: RestoreReport, actions: Actions) -> Notice:
    """A restore is done."""
    if report.kept is None:
        title = translate("notices", "Restored into “{database}”").format(database=report.database)
        return _notice(title, _safety_words(report), result, actions)
    title = translate("notices", "Restored")
    return _notice(title, _also(kept_words(report.kept), report.cut), result, actions)


def restore_is_open(file: Path) -> Notice:
    """A file was opened while a restore is being prepared or watched."""
    title = translate("notices", "Another restore is open")
    text = translate("notices", "Finish it, or close its window. Then open {file} again.")
    return Notice(title, text.format(file=file.name), Tone.WARNING)


def undone(result: JobResult, report: UndoReport, actions: Actions) -> Notice:
    """A restore was undone."""
    title = translate("notices", "The restore is undone")
    text = translate("notices", "“{database}” holds again what it held before.")
    lines = [text.format(database=report.database)]
    if report.kept is not None:
        lines.append(kept_words(report.kept))
    return _notice(title, _also(" ".join(lines), report.cut), result, actions)


def _also(text: str, cut: tuple[Sessions, ...]) -> str:
    """`text`, and who was disconnected."""
    return "\n".join(line for line in (text, messages_history.cut_words(cut)) if line)


def _safety_words(report: RestoreReport) -> str:
    """Where what was replaced can be found when no database was put aside."""
    if report.safety is None:
        return ""
    text = translate("notices", "What was there before is in the backup {name}, made just before.")
    lines = (text.format(name=report.safety.path.name), messages_history.in_place_words(report.cut))
    return "\n".join(lines)


def kept_words(kept: KeptDatabase) -> str:
    """Which database is kept aside, and what it holds."""
    if kept.reason is KeptReason.BEFORE_UNDO:
        text = translate("notices", "What the restore had put there is kept as {name} ({size}).")
    else:
        text = translate("notices", "The database from before is kept as {name} ({size}).")
    return text.format(name=kept.name, size=formats.size(kept.size))


def previous_deleted(result: JobResult, kept: KeptDatabase) -> Notice:
    """A database that was kept is gone."""
    title = translate("notices", "{name} is deleted").format(name=kept.name)
    text = translate("notices", "{size} are free again on the server.")
    return _notice(title, text.format(size=formats.size(kept.size)), result)


def deleted(result: JobResult, backup: Backup, actions: Actions) -> Notice:
    """A backup is in the trash."""
    title = translate("notices", "The backup of {moment} is in the trash")
    moment = formats.moment_within(backup.taken_at)
    notice = _notice(title.format(moment=moment), "", result, actions, tone=Tone.PLAIN)
    return replace(notice, seconds=UNDO_SECONDS)


def brought_back(result: JobResult, backup: Backup) -> Notice:
    """A backup is back from the trash."""
    title = translate("notices", "The backup of {moment} is back")
    return _notice(title.format(moment=formats.moment_within(backup.taken_at)), "", result)


def recovered(profile: Profile, items: Sequence[Recovered]) -> Notice:
    """Start-up found something interrupted and set it right."""
    title = translate("notices", "{name}: something had been interrupted")
    text = "\n".join(messages.recovered_text(item) for item in items)
    return Notice(title.format(name=profile.name), text, Tone.PLAIN)


def cancelled(kind: Kind) -> Notice:
    """The user stopped it."""
    return Notice(messages.done_text(kind, Result.CANCELLED), tone=Tone.PLAIN)


def failed(error: AppError, actions: Actions) -> Notice:
    """What went wrong, and the one next step."""
    words = messages.error_text(error)
    text = f"{words.message}\n{words.action}"
    return Notice(words.title, text, Tone.ERROR, actions)


def _notice(
    title: str, text: str, result: JobResult, actions: Actions = (), *, tone: Tone = Tone.GOOD
) -> Notice:
    notes: tuple[Note, ...] = result.notes
    lines = [line for line in (text, *(messages.note_text(note) for note in notes)) if line]
    return Notice(title, "\n".join(lines), Tone.WARNING if notes else tone, actions)
