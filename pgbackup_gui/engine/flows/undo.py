"""Undo restore, list and delete what restores have put aside."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from pgbackup_gui.core.errors import AppError, Code, RestoreError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.journal import (
    Decision,
    JournalBook,
    SwapJournal,
    SwapKind,
    SwapState,
    side_name,
)
from pgbackup_gui.core.work.plans import KeptDatabase, KeptReason, UndoReport
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine import inventory, statements
from pgbackup_gui.engine.app_pause import AppPause
from pgbackup_gui.engine.database import Database, Server
from pgbackup_gui.engine.flows.replication import refuse_replication
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


@dataclass(frozen=True)
class Undo:
    """The databases kept aside for one profile."""

    profile: Profile
    server: Server
    book: JournalBook
    context: JobContext
    clock: Callable[[], datetime]

    def kept(self) -> tuple[KeptDatabase, ...]:
        """What is kept on the server, newest first. Raises AppError."""
        with self.server.maintenance(avoid=self.profile.dbname) as admin:
            pairs = [(journal, self._aside(admin, journal)) for journal in self._journals()]
        found = [_kept(journal, facts) for journal, facts in pairs if facts]
        return tuple(reversed(found))

    def run(self, journal_id: str, pause: AppPause) -> UndoReport:
        """Put the kept database back under the live name; the present one is kept in turn.

        Raises:
            RestoreError: NOTHING_TO_UNDO, or why the swap failed; nothing changed then.
        """
        live = self.profile.dbname
        with self.server.maintenance(avoid=live) as admin:
            lock_name(admin, live, self.context.cancel.wait)
            self.context.report(Progress(Step.PREFLIGHT))
            former, aside = self._find(admin, journal_id)
            present = inventory.database_facts(admin, former.live)
            self._refuse_prepared(admin, present)
            refuse_replication(admin, present)
            pause.check()
            begun = self._journal(admin, former, aside, present)
            journal = self.book.write(replace(begun, apps=pause.names))
            swap = Swap(self.server, self.book, self.context)
            try:
                with pause.paused():
                    journal = swap.run(journal)
            except BaseException:
                self._abandon(journal)
                raise
            self.book.write(former.moved(SwapState.RELEASED))
        confirm(self.server, journal, aside.oid)
        return replace(self._report(journal, former, present), cut=swap.cut)

    def delete(self, journal_id: str) -> KeptDatabase:
        """Drop a kept database for good. Raises RestoreError, AppError."""
        with self.server.maintenance(avoid=self.profile.dbname) as admin:
            self.context.report(Progress(Step.DROP))
            journal, facts = self._find(admin, journal_id)
            drop(admin, journal.aside, facts.oid)
            self.book.write(journal.moved(SwapState.RELEASED))
        return _kept(journal, facts)

    def _journals(self) -> tuple[SwapJournal, ...]:
        return tuple(
            journal
            for journal in self.book.all()
            if journal.state is SwapState.DONE
            and journal.profile_id == self.profile.id
            and journal.live_oid is not None
        )

    @staticmethod
    def _aside(admin: Database, journal: SwapJournal) -> DatabaseFacts | None:
        """The kept database, if what bears its name is really the one the journal means."""
        facts = inventory.database_facts(admin, journal.aside)
        return facts if facts and facts.oid == journal.live_oid else None

    def _find(self, admin: Database, journal_id: str) -> tuple[SwapJournal, DatabaseFacts]:
        for journal in self._journals():
            if journal.id == journal_id and (facts := self._aside(admin, journal)):
                return journal, facts
        raise RestoreError(Code.NOTHING_TO_UNDO, database=self.profile.dbname)

    @staticmethod
    def _refuse_prepared(admin: Database, present: DatabaseFacts | None) -> None:
        if present is None:
            return
        if count := int(admin.rows(statements.prepared_transactions(present.name))[0][0]):
            raise RestoreError(Code.PREPARED_TRANSACTIONS, count=count, database=present.name)

    def _journal(
        self,
        admin: Database,
        former: SwapJournal,
        aside: DatabaseFacts,
        present: DatabaseFacts | None,
    ) -> SwapJournal:
        now = self.clock()
        free = free_moment(admin, former.live, ("undone",), now)
        allow = present.properties.allow_connections if present else True
        return SwapJournal(
            id=uuid.uuid4().hex,
            kind=SwapKind.UNDO,
            state=SwapState.BEGUN,
            profile_id=self.profile.id,
            host=self.profile.host,
            port=self.profile.port,
            live=former.live,
            live_oid=present.oid if present else None,
            incoming=former.aside,
            incoming_oid=aside.oid,
            aside=side_name(former.live, "undone", free),
            allow_connections=allow,
            backup=former.backup,
            sha256=former.sha256,
            begun_at=now,
        )

    def _abandon(self, journal: SwapJournal) -> None:
        """The swap has put the live name back; what it could not is left to recovery."""
        try:
            with self.server.for_cleanup().maintenance(avoid=journal.live) as admin:
                if decision(admin, journal) is not Decision.ABANDON:
                    return
                reopen(admin, journal)
            self.book.write(journal.moved(SwapState.ABANDONED))
        except AppError:
            return

    def _report(
        self, journal: SwapJournal, former: SwapJournal, present: DatabaseFacts | None
    ) -> UndoReport:
        with self.server.for_cleanup().connect(journal.live) as database:
            after = inventory.contents(database)
        kept = _kept(journal, present) if present else None
        return UndoReport(journal.live, former.aside, kept, after)


def _kept(journal: SwapJournal, facts: DatabaseFacts) -> KeptDatabase:
    undone = journal.kind is SwapKind.UNDO
    return KeptDatabase(
        journal_id=journal.id,
        name=journal.aside,
        live=journal.live,
        kept_at=journal.begun_at,
        size=facts.size or 0,
        reason=KeptReason.BEFORE_UNDO if undone else KeptReason.BEFORE_RESTORE,
        apps=journal.apps,
    )
