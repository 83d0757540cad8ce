"""Recover: sets right what a killed restore, undo or backup left. Safe to run at any time."""

from collections.abc import Iterator
from dataclasses import dataclass

from pgbackup_gui.core.backups.folder import BackupFolder
from pgbackup_gui.core.errors import AppError, Code, FolderError, RestoreError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.journal import (
    Decision,
    JournalBook,
    SwapJournal,
    SwapKind,
    SwapState,
)
from pgbackup_gui.core.work.plans import Recovered, RecoveredWhat
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.app_pause import Resume
from pgbackup_gui.engine.database import Database, Server
from pgbackup_gui.engine.flows.swap import decision, drop, lock_name, reopen
from pgbackup_gui.engine.locks import FolderLock


@dataclass(frozen=True)
class Recover:
    """Recovery for one profile: its folder, then its server if a journal is open."""

    profile: Profile
    server: Server
    folder: BackupFolder
    book: JournalBook
    context: JobContext
    resume: Resume

    def run(self) -> tuple[Recovered, ...]:
        """What was set right; nothing at all when everything was in order.

        Raises:
            AppError: what could not be set right; the journal stays open for the next time.
        """
        try:
            found = self.in_folder()
        except FolderError:
            # A folder in trouble must not keep a database locked out.
            self.on_server()
            raise
        return (*found, *self.on_server())

    def in_folder(self) -> tuple[Recovered, ...]:
        """Finish or remove partial backups; another writer's are none of our business."""
        if not self.folder.control.is_dir():
            return ()
        try:
            with FolderLock(self.folder, patience=0):
                return self.folder.recover()
        except FolderError as error:
            if error.code is Code.FOLDER_BUSY:
                return ()
            raise

    def on_server(self) -> tuple[Recovered, ...]:
        """Finish or take back open swaps; connects only if there is one.

        What was stopped for them is started again even where they cannot be set right.
        """
        journals = [
            journal
            for journal in self.book.all()
            if journal.is_open and journal.profile_id == self.profile.id
        ]
        try:
            found = tuple(self._one(journal) for journal in journals)
        except AppError:
            self.resume.run(self.profile.id)
            raise
        return (*found, *self.resume.run(self.profile.id))

    def _one(self, journal: SwapJournal) -> Recovered:
        with self.server.maintenance(avoid=journal.live) as admin:
            lock_name(admin, journal.live, self.context.cancel.wait)
            self.context.report(Progress(Step.RECOVER, subject=journal.live))
            found = decision(admin, journal)
            if found is Decision.BLOCKED:
                raise RestoreError(Code.RECOVERY_BLOCKED, database=journal.live, path=journal.id)
            if found is Decision.FINISH:
                return self._finish(journal)
            return self._abandon(admin, journal)

    def _finish(self, journal: SwapJournal) -> Recovered:
        """The renames were committed, and with them the open door: only the note is missing."""
        self.context.reached("recover finish")
        for name in _released_by(self.book, journal):
            self.book.write(name.moved(SwapState.RELEASED))
        self.book.write(journal.moved(SwapState.DONE))
        return Recovered(RecoveredWhat.RESTORE_FINISHED, journal.backup, journal.live)

    def _abandon(self, admin: Database, journal: SwapJournal) -> Recovered:
        """Nothing was swapped: open the door again and drop what was being made."""
        self.context.reached("recover abandon")
        reopen(admin, journal)
        self.context.reached("recover reopened")
        if journal.kind is not SwapKind.UNDO:
            drop(admin, journal.incoming, journal.incoming_oid)
        self.context.reached("recover dropped")
        self.book.write(journal.moved(SwapState.ABANDONED))
        return Recovered(RecoveredWhat.RESTORE_ABANDONED, journal.backup, journal.live)


def _released_by(book: JournalBook, journal: SwapJournal) -> Iterator[SwapJournal]:
    """The restore that a finished undo has taken back."""
    for other in book.all():
        taken_back = other.live_oid == journal.incoming_oid and other.id != journal.id
        if journal.kind is SwapKind.UNDO and taken_back and other.state is SwapState.DONE:
            yield other
