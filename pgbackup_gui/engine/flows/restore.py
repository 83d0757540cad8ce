"""Restore: steps R0 to R9. The backup goes into a new database, is checked, then swapped in."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.manifest import Contents
from pgbackup_gui.core.errors import AppError, Cancelled
from pgbackup_gui.core.reach.tools import Choice
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.core.work.journal import (
    Decision,
    JournalBook,
    SwapJournal,
    SwapKind,
    SwapState,
    side_name,
)
from pgbackup_gui.core.work.output import Severity
from pgbackup_gui.core.work.plans import (
    KeptDatabase,
    KeptReason,
    RestoreReport,
    RestoreRequest,
)
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine import inventory, statements
from pgbackup_gui.engine.app_pause import AppPause
from pgbackup_gui.engine.database import Database, Server
from pgbackup_gui.engine.flows.carry import carry
from pgbackup_gui.engine.flows.check import Check, Checked
from pgbackup_gui.engine.flows.into_empty import IntoEmpty
from pgbackup_gui.engine.flows.preflight import RestorePreflight, refuse
from pgbackup_gui.engine.flows.programs import Programs
from pgbackup_gui.engine.flows.staging import Staging
from pgbackup_gui.engine.flows.swap import (
    Swap,
    confirm,
    decision,
    drop,
    free_moment,
    lock_name,
    reopen,
)
from pgbackup_gui.engine.inventory import DatabaseFacts
from pgbackup_gui.engine.progress_reports import ticking

COUNT_WAIT_MILLISECONDS = 5_000
"""How long the count of what is replaced waits for a table that another session has locked."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A finished restore."""

    report: RestoreReport
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Restore:
    """One restore of one backup, into the profile's database or beside it."""

    request: RestoreRequest
    server: Server
    check: Check
    preflight: RestorePreflight
    book: JournalBook
    staging: Staging
    programs: Programs
    clock: Callable[[], datetime]
    back_up: Callable[[], Backup]
    pause: AppPause

    def run(self) -> Restored:
        """Restore.

        Raises:
            AppError: why not; the live database is as it was and nothing is left beside it.
        """
        live = self.request.target
        with self.server.maintenance(avoid=live) as admin:
            lock_name(admin, live, self.programs.context.cancel.wait)
            self._reached("R0", Step.PREFLIGHT)
            checked = self.check.run()
            facts = inventory.database_facts(admin, live)
            choice = self._preflight(admin, checked, facts)
            self.pause.check()
            if self.request.beside and facts:
                return self._fill(choice, checked)
            safety, notes = self._safety_backup(facts)
            self._reached("R1")
            journal = self.book.write(self._journal(admin, facts, checked))
            try:
                restored = self._into_staging(admin, journal, checked, facts, choice)
            except BaseException:
                self._abandon(journal)
                raise
        report = replace(restored.report, safety=safety)
        return Restored(report, notes + restored.notes)

    def _safety_backup(self, facts: DatabaseFacts | None) -> tuple[Backup | None, tuple[Note, ...]]:
        """What is about to be replaced, backed up if it can be: it is kept aside anyway."""
        if self.request.beside or not facts or not self.request.safety_backup:
            return None, ()
        try:
            return self.back_up(), ()
        except AppError as error:
            self.programs.context.cancel.check()
            if isinstance(error, Cancelled):
                raise
            self.programs.say(f"no backup before the restore: {error}", Severity.WARNING)
            first, *_ = (error.detail or error.code.value).splitlines()
            return None, (Note("safety-backup-failed", first),)

    def _fill(self, choice: Choice, checked: Checked) -> Restored:
        """Into a database that is there and empty; nothing is swapped."""
        database = self.request.target
        self._reached("E1")
        after, notes = IntoEmpty(database, self.staging).run(choice, checked)
        server = self.request.profile.server
        return Restored(RestoreReport(database, server, None, after, None), notes)

    def _reached(self, name: str, step: Step | None = None) -> None:
        self.programs.context.reached(name)
        self.programs.context.cancel.check()
        if step:
            self.programs.context.report(Progress(step))

    def _preflight(self, admin: Database, checked: Checked, facts: DatabaseFacts | None) -> Choice:
        """The tools to use; raises the first failed check's error."""
        found = self.preflight.run(admin, checked, facts)
        refuse(found.checks)
        assert found.choice is not None  # noqa: S101 - a missing choice is a failed check
        self.programs.explain(found.choice)
        return found.choice

    def _journal(
        self, admin: Database, facts: DatabaseFacts | None, checked: Checked
    ) -> SwapJournal:
        now = self.clock()
        live = self.request.target
        free = free_moment(admin, live, ("restoring", "before"), now)
        beside = bool(self.request.beside)
        return SwapJournal(
            id=uuid.uuid4().hex,
            kind=SwapKind.BESIDE if beside else SwapKind.RESTORE,
            state=SwapState.BEGUN,
            profile_id=self.request.profile.id,
            host=self.request.profile.host,
            port=self.request.profile.port,
            live=live,
            live_oid=facts.oid if facts else None,
            incoming=side_name(live, "restoring", free),
            incoming_oid=None,
            aside=side_name(live, "before", free),
            allow_connections=facts.properties.allow_connections if facts else True,
            backup=self.request.backup.path.name,
            sha256=checked.sha256,
            begun_at=now,
            apps=self.pause.names,
        )

    def _into_staging(
        self,
        admin: Database,
        journal: SwapJournal,
        checked: Checked,
        facts: DatabaseFacts | None,
        choice: Choice,
    ) -> Restored:
        self._reached("R2", Step.CREATE)
        properties = self.staging.properties(admin, checked, facts)
        journal = self.book.write(self.staging.create(admin, journal, properties))
        self._reached("R3", Step.LOAD)
        notes = self.staging.load(choice, journal.incoming, checked)
        self._reached("R4", Step.COMPARE)
        after = self.staging.compare(journal.incoming, checked)
        before = self._before(facts)
        self._reached("R5", Step.CARRY)
        lost = carry(admin, journal.incoming, properties)
        swap = Swap(self.server, self.book, self.programs.context)
        with self.pause.paused():
            journal = swap.run(journal)
            assert journal.incoming_oid is not None  # noqa: S101 - set by _create
            confirm(self.server, journal, journal.incoming_oid)
        notes += (*(Note("not-carried", what) for what in lost), *self.pause.notes)
        report = replace(self._report(journal, facts, before, after, lost), cut=swap.cut)
        return Restored(report, notes)

    def _before(self, facts: DatabaseFacts | None) -> Contents | None:
        """What the live database holds; None when it is gone, closed or too damaged to count."""
        if facts is None or not facts.properties.allow_connections:
            return None
        try:
            report = self.programs.context.report
            with self.server.connect(facts.name) as live, ticking(report, Step.COMPARE):
                live.run(statements.set_lock_timeout(COUNT_WAIT_MILLISECONDS, local=False))
                return inventory.contents(live)
        except AppError as error:
            self.programs.context.cancel.check()
            self.programs.say(f"current contents not counted: {error}", Severity.WARNING)
            return None

    def _report(
        self,
        journal: SwapJournal,
        facts: DatabaseFacts | None,
        before: Contents | None,
        after: Contents,
        lost: tuple[str, ...],
    ) -> RestoreReport:
        kept = None
        if facts:
            kept = KeptDatabase(
                journal_id=journal.id,
                name=journal.aside,
                live=journal.live,
                kept_at=journal.begun_at,
                size=facts.size or 0,
                reason=KeptReason.BEFORE_RESTORE,
                apps=journal.apps,
            )
        server = self.request.profile.server
        return RestoreReport(journal.live, server, before, after, kept, lost)

    def _abandon(self, begun: SwapJournal) -> None:
        """Put everything back as it was; what cannot be is left to recovery, journal open."""
        journal = next((j for j in self.book.all() if j.id == begun.id), begun)
        if not journal.is_open:
            return
        self.programs.context.report(Progress(Step.DROP))
        try:
            with self.server.for_cleanup().maintenance(avoid=journal.live) as admin:
                if decision(admin, journal) is not Decision.ABANDON:
                    return
                reopen(admin, journal)
                drop(admin, journal.incoming, journal.incoming_oid)
            self.book.write(journal.moved(SwapState.ABANDONED))
        except AppError as error:
            self.programs.say(f"clean-up postponed: {error}", Severity.WARNING)
