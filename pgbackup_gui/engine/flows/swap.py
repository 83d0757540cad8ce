"""Swap: puts one database in the place of another by rename, steps R6 to R9.

At every instant the live name holds exactly the old or exactly the new contents: both
renames are one transaction, which other sessions see as a whole or not at all (measured on
14 to 18, with kills of client, backend and server).
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pgbackup_gui.core.errors import AppError, Code, ReachError, RestoreError
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.journal import (
    Decision,
    JournalBook,
    SwapJournal,
    SwapState,
    decide,
    side_name,
)
from pgbackup_gui.core.work.plans import Sessions
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine import inventory, statements
from pgbackup_gui.engine.database import Database, Server

LOCK_TIMEOUT_MILLISECONDS = 10_000
SESSIONS_SECONDS = 15.0
LOCK_SECONDS = 15.0
CONFIRM_SECONDS = 5.0
POLL_SECONDS = 0.1


@dataclass(frozen=True)
class Swap:
    """Makes `journal.incoming` the database called `journal.live`."""

    server: Server
    book: JournalBook
    context: JobContext
    ended: dict[int, str] = field(default_factory=dict)
    """The application of each session that was ended, by pid."""

    @property
    def cut(self) -> tuple[Sessions, ...]:
        """Whose sessions were ended."""
        return inventory.by_application(self.ended.items())

    def run(self, journal: SwapJournal) -> SwapJournal:
        """Swap; on any failure the live database accepts connections as it did before.

        Raises:
            RestoreError: SESSIONS_REMAIN, SWAP_FAILED and kin; nothing was swapped.
        """
        self.context.cancel.check()
        self._reached("R6", Step.SWAP)
        journal = self.book.write(journal.moved(SwapState.SWAPPING))
        try:
            self._exchange(journal)
        except BaseException as error:
            if not self._was_committed(journal) or not isinstance(error, AppError):
                raise
        self._reached("R9")
        return self.book.write(journal.moved(SwapState.DONE))

    def _exchange(self, journal: SwapJournal) -> None:
        # From here on the user's wish to stop would only leave the door closed for longer.
        with self.server.for_cleanup().maintenance(avoid=journal.live) as admin:
            self._reached("R7")
            if journal.live_oid is not None:
                try:
                    self._close_door(admin, journal)
                finally:
                    self.context.cut(self.cut)
            self._reached("R8")
            self._rename(admin, journal)

    def _was_committed(self, journal: SwapJournal) -> bool:
        """Look after a failure: a session lost while committing does not tell by itself.

        Opens the door again when nothing was swapped; if even that fails, recovery will. The
        commit may still be on its way: opening the door waits for it, so look once more.
        """
        for _ in range(2):
            with (
                suppress(AppError),
                self.server.for_cleanup().maintenance(avoid=journal.live) as admin,
            ):
                if decision(admin, journal) is Decision.FINISH:
                    return True
                reopen(admin, journal)
        return False

    def _reached(self, name: str, step: Step | None = None) -> None:
        self.context.reached(name)
        if step:
            self.context.report(Progress(step))

    def _close_door(self, admin: Database, journal: SwapJournal) -> None:
        """Let nobody in, then see everybody out.

        Without the closed door, clients that reconnect win the race against the rename:
        10 of 20 swaps failed (measured).
        """
        admin.run(statements.allow_connections(journal.live, allow=False))
        deadline = time.monotonic() + SESSIONS_SECONDS
        while left := inventory.sessions(admin, journal.live):
            for pid, application in left:
                if _end_session(admin, pid):
                    self.ended[pid] = application
            if time.monotonic() > deadline:
                names = ", ".join(sorted({application or "?" for _, application in left}))
                raise RestoreError(
                    Code.SESSIONS_REMAIN, count=len(left), applications=names,
                    database=journal.live,
                )  # fmt: skip
            time.sleep(POLL_SECONDS)

    def _rename(self, admin: Database, journal: SwapJournal) -> None:
        with admin.transaction():
            admin.run(statements.set_lock_timeout(LOCK_TIMEOUT_MILLISECONDS))
            admin.run(statements.SYNCHRONOUS_COMMIT)
            if journal.live_oid is not None:
                admin.run(statements.rename_database(journal.live, journal.aside))
            admin.run(statements.rename_database(journal.incoming, journal.live))
            admin.run(statements.allow_connections(journal.live, allow=journal.allow_connections))
            self.context.reached("R8 renamed")


def _end_session(admin: Database, pid: int) -> bool:
    """One that may not be ended must not spare the others; the deadline will name it."""
    try:
        return bool(admin.rows(statements.terminate(pid))[0][0])
    except ReachError:
        return False


def reopen(admin: Database, journal: SwapJournal) -> None:
    """Give the live database back its door, if the database that had it is still there."""
    if journal.live_oid is None or not journal.allow_connections:
        return
    facts = inventory.database_facts(admin, journal.live)
    if facts and facts.oid == journal.live_oid and not facts.properties.allow_connections:
        with admin.transaction():
            admin.run(statements.SYNCHRONOUS_COMMIT)
            admin.run(statements.allow_connections(journal.live, allow=True))


def drop(admin: Database, name: str, oid: int | None) -> None:
    """Drop the database `name` if it is the one with `oid` (any, when None).

    Raises:
        AppError: it could not be; TARGET_BUSY when it is still being made.
    """
    if oid is None:
        _end_creation(admin, name)
    facts = inventory.database_facts(admin, name)
    if facts and oid in (None, facts.oid):
        if facts.properties.is_template:
            admin.run(statements.is_template(name, template=False))
        admin.run(statements.drop_database(name))


def _end_creation(admin: Database, name: str) -> None:
    """A session that was cut off may still be making it, and nobody else sees it until then."""
    deadline = time.monotonic() + LOCK_SECONDS
    while pids := admin.rows(statements.creating(name)):
        if time.monotonic() > deadline:
            raise RestoreError(Code.TARGET_BUSY, database=name)
        for (pid,) in pids:
            admin.rows(statements.terminate(pid))
        CancelToken().wait(POLL_SECONDS)


def decision(admin: Database, journal: SwapJournal) -> Decision:
    """What to do about a swap that did not end; before R6 there is nothing but to abandon it."""
    if journal.state is SwapState.BEGUN:
        return Decision.ABANDON
    names = {int(oid): str(name) for oid, name in admin.rows(statements.DATABASE_NAMES)}
    return decide(journal, names)


def free_moment(admin: Database, live: str, words: tuple[str, ...], moment: datetime) -> datetime:
    """The first second from `moment` on whose side names for `live` no database has."""
    taken = {str(name) for _, name in admin.rows(statements.DATABASE_NAMES)}
    while any(side_name(live, word, moment) in taken for word in words):
        moment += timedelta(seconds=1)
    return moment


def lock_name(admin: Database, name: str, wait: Callable[[float], None]) -> None:
    """Hold the right to replace the database `name` until this session ends.

    A session of a program that was just killed may need a moment to go.

    Raises:
        RestoreError: TARGET_BUSY when somebody else is at it.
    """
    deadline = time.monotonic() + LOCK_SECONDS
    while not admin.rows(statements.try_lock(name))[0][0]:
        if time.monotonic() > deadline:
            raise RestoreError(Code.TARGET_BUSY, database=name)
        wait(POLL_SECONDS)


def confirm(server: Server, journal: SwapJournal, expected_oid: int) -> None:
    """Log in to the live name as an application would and see that it is the new database.

    Raises:
        RestoreError: SWAP_FAILED when it is not, or lets nobody in.
    """
    if not journal.allow_connections:
        return
    try:
        oid = _oid_behind(server.for_cleanup(), journal.live)
    except AppError as error:
        raise RestoreError(Code.SWAP_FAILED, database=journal.live, detail=str(error)) from error
    if oid != expected_oid:
        detail = f"oid {oid}, expected {expected_oid}"
        raise RestoreError(Code.SWAP_FAILED, database=journal.live, detail=detail)


def _oid_behind(server: Server, name: str) -> int:
    """Asked again for a while: it may be the connection that was cut just now."""
    deadline = time.monotonic() + CONFIRM_SECONDS
    while True:
        try:
            with server.connect(name) as database:
                return int(database.rows(statements.CURRENT_OID)[0][0])
        except ReachError:
            if time.monotonic() > deadline:
                raise
        CancelToken().wait(POLL_SECONDS)
