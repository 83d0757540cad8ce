"""The commands: each turns arguments into one operation of the engine."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli import past, saving, show, show_found, stopping
from pgbackup_gui.cli.session import Session, WrongUsage
from pgbackup_gui.core.errors import Code, FolderError, RestoreError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import Done, JobContext, JobResult, Result
from pgbackup_gui.core.work.plans import (
    BackupPlan,
    CheckState,
    KeptDatabase,
    KeptReason,
    Method,
    Recovered,
    RestorePlan,
    RestoreRequest,
    ServerInfo,
)

translate = QCoreApplication.translate

Run = Callable[[Session, argparse.Namespace], JobResult]


@dataclass(frozen=True)
class Command:
    """One command. `shows` names its value in the JSON object, `tells` puts it into words."""

    run: Run
    shows: str
    tells: Callable[[object], str] = show.value


def test(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Log in and look."""
    profile = session.profile(arguments.name)
    result = session.run(lambda c: session.operations.test(profile, None, c), profile)
    found = result.value
    if isinstance(found, ServerInfo) and found.tools_error:
        return replace(result, result=Result.FAILED, error=found.tools_error)
    return result


def tools(session: Session, _: argparse.Namespace) -> JobResult:
    """List the programs found."""
    operations = session.operations
    return session.run(lambda _: operations.tools(operations.settings()))


def find(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Look for databases."""
    return session.run(lambda c: session.operations.find(arguments.destination, c))


def back_up(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Make a backup."""
    profile = session.profile(arguments.name)
    if arguments.dry_run:
        return _judged(session.run(lambda c: session.operations.plan_backup(profile, c), profile))
    blocked = _set_right(session, profile)
    if blocked and blocked.result is Result.CANCELLED:
        return blocked
    return session.run(lambda c: session.operations.back_up(profile, c), profile)


def list_backups(session: Session, arguments: argparse.Namespace) -> JobResult:
    """List the backups."""
    profile = session.profiles.get(arguments.name)
    return session.run(lambda _: session.operations.scan(profile))


def details(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Show what is in a backup."""
    backup = session.backup(session.profiles.get(arguments.name), arguments.backup)
    return session.run(lambda _: session.operations.details(backup))


def check(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Read a backup in full."""
    profile = session.profile(arguments.name)
    backup = session.backup(profile, arguments.backup)
    trust = arguments.trust
    return session.run(lambda c: session.operations.check(profile, backup, c, is_trusted=trust))


def test_restore(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Restore into a scratch database, compare, drop it."""
    backup = session.backup(session.profile(arguments.name), arguments.backup)
    profile = session.profile(arguments.on or arguments.name)
    request = RestoreRequest(profile, backup, is_trusted=arguments.trust)
    return session.run(lambda c: session.operations.test_restore(request, c), profile)


def delete(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Move a backup to the trash."""
    profile = session.profiles.get(arguments.name)
    backup = session.backup(profile, arguments.backup)
    return session.run(lambda _: session.operations.delete(profile.id, backup))


def restore(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Restore, after saying what will happen."""
    if arguments.beside == "":
        # An empty variable in a script must not replace what it meant to spare.
        raise WrongUsage(translate("commands", "--beside needs the name of a new database"))
    if arguments.in_place and arguments.no_safety_backup:
        raise WrongUsage(translate("commands", "--in-place needs the backup made just before"))
    stopping.check(arguments)
    if not arguments.dry_run:
        _need_consent(session, arguments)
    profile = session.profile(arguments.name)
    backup = session.backup(profile, arguments.backup)
    request = RestoreRequest(
        profile,
        backup,
        arguments.beside or "",
        arguments.trust,
        safety_backup=not arguments.no_safety_backup,
        method=Method.IN_PLACE if arguments.in_place else Method.SWAP,
        stop=stopping.for_restore(session.operations, arguments, profile, JobContext()),
    )
    if arguments.dry_run:
        return _judged(session.run(lambda c: session.operations.plan_restore(request, c), profile))
    if (blocked := _set_right(session, profile)) or (
        not arguments.yes and (blocked := _not_agreed(session, request))
    ):
        return blocked
    return session.run(lambda c: session.operations.restore(request, c), profile)


def _not_agreed(session: Session, request: RestoreRequest) -> JobResult | None:
    """Show the plan and ask; the result with which it ends here, or None to go on."""
    planned = session.run(lambda c: session.operations.plan_restore(request, c), request.profile)
    if not isinstance(planned.value, RestorePlan):
        return planned
    judged = _judged(planned)
    if judged.error:
        return judged
    text = show.value(planned.value)
    agreed = session.terminal.confirm(text, show.restore_question(request))
    return None if agreed else JobResult(Result.CANCELLED)


def _judged(planned: JobResult) -> JobResult:
    """A plan that cannot be carried out is a failure, shown with the plan."""
    if not isinstance(planned.value, BackupPlan | RestorePlan):
        return planned
    failed = (check for check in planned.value.checks if check.state is CheckState.FAILED)
    error = next((check.error or RestoreError() for check in failed), None)
    return JobResult(Result.FAILED, planned.value, error=error) if error else planned


def kept(session: Session, arguments: argparse.Namespace) -> JobResult:
    """List the databases that restores have kept."""
    profile = session.profile(arguments.name)
    return session.run(lambda c: session.operations.kept(profile, c), profile)


def undo(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Undo the last restore, or put back any kept database that is named."""
    stopping.check(arguments)
    _need_consent(session, arguments)
    operations, profile = session.operations, session.profile(arguments.name)
    given = stopping.for_restore(operations, arguments, profile, JobContext())

    def put_back(profile: Profile, found: KeptDatabase, context: JobContext) -> Done[object]:
        stop = stopping.for_undo(arguments, given, found)
        done = operations.undo(profile, found.journal_id, context, stop=stop)
        return Done(done.value, done.notes)

    return _with_kept(
        session,
        arguments,
        _Kept(
            lambda found: show.undo_question(found, stopping.for_undo(arguments, given, found)),
            put_back,
            # An undo that runs twice must not bring the restore back.
            by_itself=(KeptReason.BEFORE_RESTORE,),
        ),
    )


def delete_previous(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Drop a kept database for good."""
    return _with_kept(
        session,
        arguments,
        _Kept(
            show.delete_question,
            lambda profile, found, c: session.operations.delete_kept(profile, found.journal_id, c),
            by_itself=tuple(KeptReason),
        ),
    )


@dataclass(frozen=True)
class _Kept:
    """What is done with a kept database; `by_itself` are those it may be without a name."""

    question: Callable[[KeptDatabase], str]
    work: Callable[[Profile, KeptDatabase, JobContext], Done[object]]
    by_itself: tuple[KeptReason, ...]


def _with_kept(session: Session, arguments: argparse.Namespace, what: _Kept) -> JobResult:
    _need_consent(session, arguments)
    profile = session.profile(arguments.name)
    if blocked := _set_right(session, profile):
        return blocked
    listed = session.run(lambda c: session.operations.kept(profile, c), profile)
    if not isinstance(listed.value, tuple):
        return listed
    found = _choose(listed.value, arguments.kept, what.by_itself)
    if found is None:
        raise RestoreError(Code.NOTHING_TO_UNDO, database=arguments.kept or profile.dbname)
    if not (arguments.yes or session.terminal.confirm(show.kept_line(found), what.question(found))):
        return JobResult(Result.CANCELLED)
    return session.run(lambda c: what.work(profile, found, c), profile)


def _choose(
    listed: tuple[KeptDatabase, ...], name: str | None, by_itself: tuple[KeptReason, ...]
) -> KeptDatabase | None:
    return next(
        (item for item in listed if (item.name == name if name else item.reason in by_itself)), None
    )


def recover(session: Session, arguments: argparse.Namespace) -> JobResult:
    """Set right what a crash has left, for one database or for all."""
    saved = session.profiles
    profiles = (saved.get(arguments.name),) if arguments.name else saved.all()
    recovered: list[Recovered] = []
    failure: JobResult | None = None
    for profile in profiles:
        result = _recover_one(session, session.profile(profile.id))
        recovered += result.value if isinstance(result.value, tuple) else ()
        if result.result is Result.CANCELLED:
            return replace(result, value=tuple(recovered))
        if result.error:
            failure = failure or result
    return replace(failure or JobResult(Result.DONE), value=tuple(recovered))


def _recover_one(session: Session, profile: Profile) -> JobResult:
    return session.run(lambda c: session.operations.recover(profile, c), profile)


def _set_right(session: Session, profile: Profile) -> JobResult | None:
    """Finish what a crash interrupted before anything new; the result if that is impossible."""
    result = _recover_one(session, profile)
    for item in result.value if isinstance(result.value, tuple) else ():
        session.terminal.complain(show.value(item))
    # A folder on a read-only disk can still be restored from; what is busy says so itself.
    harmless = isinstance(result.error, FolderError) or (
        result.error is not None and result.error.code is Code.TARGET_BUSY
    )
    return None if harmless or result.result is Result.DONE else result


def _need_consent(session: Session, arguments: argparse.Namespace) -> None:
    if not arguments.yes and (session.terminal.json or not session.terminal.can_ask):
        raise WrongUsage(translate("commands", "nobody is there to confirm: add --yes"))


COMMANDS = {
    "add": Command(saving.add, "database"),
    "find": Command(find, "found", show_found.found),
    "databases": Command(saving.databases, "databases", show.databases),
    "remove": Command(saving.remove, "database", show.removed),
    "test": Command(test, "server"),
    "tools": Command(tools, "tools"),
    "backup": Command(back_up, "backup"),
    "list": Command(list_backups, "backups", show.backups),
    "show": Command(details, "details"),
    "check": Command(check, "check"),
    "test-restore": Command(test_restore, "trial"),
    "delete": Command(delete, "deleted"),
    "history": Command(past.history, "history", past.tells),
    "restore": Command(restore, "restore"),
    "kept": Command(kept, "kept", show.kept),
    "undo": Command(undo, "undo"),
    "delete-previous": Command(delete_previous, "deleted"),
    "recover": Command(recover, "recovered", show.recovered),
}
