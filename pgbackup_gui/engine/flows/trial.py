"""Trial: restores a backup into a scratch database, compares every row count, drops it again."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pgbackup_gui.core.backups.manifest import Contents
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.core.work.journal import JournalBook, SwapJournal, SwapKind, SwapState, side_name
from pgbackup_gui.core.work.output import Severity
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.database import Database, Server
from pgbackup_gui.engine.flows.check import Check, Checked
from pgbackup_gui.engine.flows.preflight import RestorePreflight
from pgbackup_gui.engine.flows.programs import Programs
from pgbackup_gui.engine.flows.staging import Staging
from pgbackup_gui.engine.flows.swap import drop, free_moment


@dataclass(frozen=True, slots=True)
class Tried:
    """A backup that was restored for a trial. `is_counted` when there were counts to compare."""

    contents: Contents
    checked: Checked
    is_counted: bool
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Trial:
    """One trial restore on one server; the profile's own databases are not touched."""

    request: RestoreRequest
    server: Server
    check: Check
    preflight: RestorePreflight
    book: JournalBook
    staging: Staging
    programs: Programs
    clock: Callable[[], datetime]

    def run(self) -> Tried:
        """Restore, compare, drop.

        Raises:
            AppError: what is wrong with the backup, or why it could not be tried.
        """
        context = self.programs.context
        with self.server.maintenance(avoid=self.request.target) as admin:
            context.report(Progress(Step.PREFLIGHT))
            checked = self.check.run()
            choice = self.preflight.choose(admin, checked)
            journal = self.book.write(self._journal(admin, checked))
            try:
                context.report(Progress(Step.CREATE))
                properties = self.staging.properties(admin, checked, None)
                journal = self.book.write(self.staging.create(admin, journal, properties))
                context.report(Progress(Step.LOAD))
                notes = self.staging.load(choice, journal.incoming, checked)
                context.report(Progress(Step.COMPARE))
                contents = self.staging.compare(journal.incoming, checked)
            finally:
                self._drop(journal)
        return Tried(contents, checked, checked.manifest is not None, notes)

    def _journal(self, admin: Database, checked: Checked) -> SwapJournal:
        """Like that of a restore beside: recovery drops what a crash leaves."""
        now, live = self.clock(), self.request.target
        free = free_moment(admin, live, ("trial",), now)
        return SwapJournal(
            id=uuid.uuid4().hex,
            kind=SwapKind.BESIDE,
            state=SwapState.BEGUN,
            profile_id=self.request.profile.id,
            host=self.request.profile.host,
            port=self.request.profile.port,
            live=live,
            live_oid=None,
            incoming=side_name(live, "trial", free),
            incoming_oid=None,
            aside="",
            allow_connections=True,
            backup=self.request.backup.path.name,
            sha256=checked.sha256,
            begun_at=now,
        )

    def _drop(self, journal: SwapJournal) -> None:
        """The scratch database goes whatever happened; what cannot is left to recovery."""
        self.programs.context.report(Progress(Step.DROP))
        try:
            with self.server.for_cleanup().maintenance(avoid=journal.incoming) as admin:
                drop(admin, journal.incoming, None)
            self.book.write(journal.moved(SwapState.ABANDONED))
        except AppError as error:
            self.programs.say(f"clean-up postponed: {error}", Severity.WARNING)
