"""Restore in place: the contents of the live database are replaced in one transaction.

For a login that owns the database and may not create another. It cannot be undone by a
click; the backup made just before can be restored.
"""

import time
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.folder import load_manifest
from pgbackup_gui.core.backups.manifest import Contents, compare, without_newer
from pgbackup_gui.core.errors import AppError, Code, RestoreError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.commands import APPLICATION_NAME, CommandSpec
from pgbackup_gui.core.reach.tools import Choice
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.core.work.output import Severity
from pgbackup_gui.core.work.plans import RestoreReport, RestoreRequest
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine import glances, inventory, statements
from pgbackup_gui.engine.app_pause import AppPause
from pgbackup_gui.engine.database import Database, Server
from pgbackup_gui.engine.flows.blockers import BlockWatch
from pgbackup_gui.engine.flows.check import Check, Checked
from pgbackup_gui.engine.flows.preflight import RestorePreflight, refuse
from pgbackup_gui.engine.flows.programs import Programs
from pgbackup_gui.engine.flows.restore import Restored
from pgbackup_gui.engine.flows.staging import Staging
from pgbackup_gui.engine.flows.swap import lock_name

BLOCK_SECONDS = 30.0
"""How long somebody may stand in the way before the restore is given up."""

END_SECONDS = 10.0
_POLL_SECONDS = 0.1
_NAMES_SHOWN = 20
_NAMED = (
    "TABLE", "VIEW", "MATERIALIZED VIEW", "SEQUENCE", "FUNCTION", "PROCEDURE", "AGGREGATE",
)  # fmt: skip


@dataclass(frozen=True)
class InPlace:
    """One restore into the profile's own database, all or nothing."""

    request: RestoreRequest
    server: Server
    check: Check
    preflight: RestorePreflight
    staging: Staging
    programs: Programs
    back_up: Callable[[], Backup]
    pause: AppPause

    def run(self) -> Restored:
        """Replace the contents.

        Raises:
            AppError: why not; contents are as they were, unless it is REPLACED_DIFFERS.
        """
        live = self.request.target
        with self.server.maintenance(avoid=live) as admin:
            lock_name(admin, live, self.programs.context.cancel.wait)
            self._reached("I0", Step.PREFLIGHT)
            checked = self.check.run()
            choice = self._preflight(admin, checked)
            self.pause.check()
            self._reached("I1")
            safety = self.back_up()
            with self.pause.paused():
                self._reached("I2", Step.LOAD)
                notes = self._replace(choice, checked)
                self.programs.context.reached("I3")  # too late to stop: all is replaced
                self.programs.context.report(Progress(Step.COMPARE))
                after, newer = self._compare(checked, safety)
        notes += (*(Note("left-over", name) for name in newer), *self.pause.notes)
        return Restored(self._report(after, safety), notes)

    def _reached(self, name: str, step: Step | None = None) -> None:
        self.programs.context.reached(name)
        self.programs.context.cancel.check()
        if step:
            self.programs.context.report(Progress(step))

    def _preflight(self, admin: Database, checked: Checked) -> Choice:
        """The tools to use; raises the first failed check's error."""
        facts = inventory.database_facts(admin, self.request.target)
        found = self.preflight.run(admin, checked, facts)
        refuse(found.checks)
        assert found.choice is not None  # noqa: S101 - a missing choice is a failed check
        self.programs.explain(found.choice)
        return found.choice

    def _replace(self, choice: Choice, checked: Checked) -> tuple[Note, ...]:
        """Run pg_restore under watch; a failure counts only when nothing was replaced."""
        operation = f"in-place-{uuid.uuid4().hex[:12]}"
        spec = commands.pg_restore_whole(
            choice.tools.pg_restore,
            self.request.profile,
            self.request.backup.path,
            self.request.target,
            operation=operation,
            inherited=self.programs.inherited,
            is_replacing=True,
        )
        before = self._tables(self.server, checked)
        application = f"{APPLICATION_NAME}/{operation}"
        try:
            return self._load(spec, application, checked)
        except AppError as error:
            self._end(application)
            if not self._is_replaced(before, checked):
                raise
            # Its last word was lost, but the transaction had been committed.
            self.programs.say(f"replaced in spite of: {error}", Severity.WARNING)
            return ()

    def _load(self, spec: CommandSpec, application: str, checked: Checked) -> tuple[Note, ...]:
        context = self.programs.context
        token = CancelToken()
        watch = BlockWatch(
            server=self.server,
            application=application,
            limit=BLOCK_SECONDS,
            on_blocked=lambda names: context.report(Progress(Step.BLOCKED, subject=names)),
            give_up=token.cancel,
        )
        programs = replace(self.programs, context=replace(context, cancel=token))
        staging = replace(self.staging, programs=programs)
        try:
            with context.cancel.on_cancel(token.cancel), watch.watching():
                return staging.run(spec, self.request.target, checked)
        except AppError as error:
            context.cancel.check()
            if watch.culprits:
                raise RestoreError(
                    Code.TARGET_BLOCKED, database=self.request.target,
                    applications=watch.culprits, seconds=round(BLOCK_SECONDS),
                ) from error  # fmt: skip
            raise

    def _end(self, application: str) -> None:
        """See that the session of a stopped pg_restore is gone, and its transaction with it."""
        deadline = time.monotonic() + END_SECONDS
        with suppress(AppError), self.server.for_cleanup().maintenance(avoid="") as admin:
            while pids := admin.rows(glances.sessions_of(application)):
                for (pid,) in pids:
                    with suppress(AppError):
                        admin.rows(statements.terminate(int(pid)))
                if time.monotonic() > deadline:
                    return
                time.sleep(_POLL_SECONDS)

    def _is_replaced(self, before: dict[str, int], checked: Checked) -> bool:
        try:
            return self._tables(self.server.for_cleanup(), checked) != before
        except AppError as error:
            self.programs.say(f"not looked at after the failure: {error}", Severity.WARNING)
            return False

    def _tables(self, server: Server, checked: Checked) -> dict[str, int]:
        """The backup's tables as they are in the live database; a replaced one is another."""
        wanted = set(checked.toc.names("TABLE"))
        with server.connect(self.request.target) as database:
            oids = inventory.table_oids(database)
        return {name: oid for name, oid in oids.items() if name in wanted}

    def _compare(self, checked: Checked, safety: Backup) -> tuple[Contents, tuple[str, ...]]:
        """What is there now, and the names of what is newer than the backup and still there."""
        try:
            with self.server.for_cleanup().connect(self.request.target) as database:
                wait = statements.set_lock_timeout(commands.LOCK_WAIT_MILLISECONDS, local=False)
                database.run(wait)
                database.run(statements.ANALYZE)
                found = inventory.contents(database)
                names = inventory.names(database, statements.NAMED_OBJECTS)
        except AppError as error:
            raise self._differs([f"not counted: {error}"], safety) from error
        if wrong := _differences(checked, found):
            raise self._differs(wrong, safety)
        known = {name.partition("(")[0] for kind in _NAMED for name in checked.toc.names(kind)}
        return found, tuple(name for name in names if name.removesuffix("()") not in known)

    def _differs(self, wrong: Sequence[str], safety: Backup) -> RestoreError:
        return RestoreError(
            Code.REPLACED_DIFFERS, database=self.request.target, what=wrong[0], count=len(wrong),
            backup=safety.path.name, detail="\n".join(wrong[:_NAMES_SHOWN]),
        )  # fmt: skip

    def _report(self, after: Contents, safety: Backup) -> RestoreReport:
        saved = load_manifest(safety.path)
        return RestoreReport(
            database=self.request.target,
            server=self.request.profile.server,
            before=saved.contents if saved else None,
            after=after,
            kept=None,
            safety=safety,
        )


def _differences(checked: Checked, found: Contents) -> list[str]:
    """What is not as in the backup, but for what is newer."""
    if checked.manifest is None:
        there = {table.full_name for table in found.tables}
        return [f"{name}: missing" for name in checked.toc.names("TABLE") if name not in there]
    expected = checked.manifest.contents
    different = compare(expected, without_newer(found, expected))
    return [f"{item.what}: {item.found} instead of {item.expected}" for item in different]
