"""Operations that go back: undo, the databases that are kept for it, and recovery."""

from pgbackup_gui.core.backups.folder import BackupFolder
from pgbackup_gui.core.errors import AppError, FolderError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import Done, JobContext, Kind
from pgbackup_gui.core.work.plans import KeptDatabase, Recovered, UndoReport
from pgbackup_gui.engine.app_operations import AppOperations
from pgbackup_gui.engine.flows.recover import Recover


class KeptOperations(AppOperations):
    """Each raises AppError and leaves the live database whole."""

    def kept(self, profile: Profile, context: JobContext) -> Done[tuple[KeptDatabase, ...]]:
        """The databases kept aside, newest first. Raises AppError."""
        return Done(self._undo(profile, context).kept())

    def undo(
        self,
        profile: Profile,
        journal_id: str,
        context: JobContext,
        *,
        stop: tuple[str, ...] = (),
    ) -> Done[UndoReport]:
        """Put a kept database back, while the containers `stop` do not run. Raises AppError."""
        with self.history.recorded(Kind.UNDO, profile.id, profile.dbname) as entry:
            pause = self._pause(profile, stop, context)
            report = self._undo(profile, entry.heard_by(context)).run(journal_id, pause)
        return Done(report, tuple(pause.notes))

    def delete_kept(
        self, profile: Profile, journal_id: str, context: JobContext
    ) -> Done[KeptDatabase]:
        """Drop a kept database for good. Raises AppError."""
        with self.history.recorded(Kind.DELETE_PREVIOUS, profile.id, profile.dbname) as entry:
            deleted = self._undo(profile, context).delete(journal_id)
            entry.size = deleted.size
        return Done(deleted)

    def recover(self, profile: Profile, context: JobContext) -> Done[tuple[Recovered, ...]]:
        """Set right what a crash left. Raises AppError."""
        flow = Recover(
            profile=profile,
            server=self._server(profile, context.cancel),
            folder=BackupFolder(profile.folder),
            book=self.book,
            context=context,
            resume=self._resume(),
        )
        with self.history.recorded(Kind.RECOVER, profile.id, profile.dbname) as entry:
            # It runs at every start: only what it did, or could not do, is worth a line.
            entry.is_worth_keeping = False
            try:
                found = flow.run()
            except FolderError:
                raise
            except AppError:
                entry.is_worth_keeping = True
                raise
            entry.is_worth_keeping = bool(found)
        return Done(found)
