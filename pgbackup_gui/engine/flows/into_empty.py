"""Restore into a database that is there already and empty: nothing is replaced or swapped."""

from dataclasses import dataclass

from pgbackup_gui.core.backups.manifest import Contents
from pgbackup_gui.core.errors import AppError, Cancelled, Code, RestoreError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.tools import Choice
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.flows.check import Checked
from pgbackup_gui.engine.flows.staging import Staging


@dataclass(frozen=True)
class IntoEmpty:
    """Fills the empty database `dbname`, for a login that may not create one."""

    dbname: str
    staging: Staging

    def run(self, choice: Choice, checked: Checked) -> tuple[Contents, tuple[Note, ...]]:
        """Load and compare.

        Raises:
            AppError: RESTORED_IN_PART when the database now holds something; else it is empty.
        """
        tool = choice.tools.pg_restore
        is_single = commands.is_atomic(tool.version, choice.server)
        context = self.staging.programs.context
        spec = commands.pg_restore_whole(
            tool,
            self.staging.profile,
            self.staging.archive,
            self.dbname,
            operation="restore",
            inherited=self.staging.programs.inherited,
            is_single=is_single,
        )
        context.report(Progress(Step.LOAD))
        try:
            notes = self.staging.run(spec, self.dbname, checked)
        except AppError as error:
            if is_single:
                raise
            raise self._in_part(error) from error
        context.report(Progress(Step.COMPARE))
        try:
            return self.staging.compare(self.dbname, checked), notes
        except AppError as error:
            raise self._in_part(error) from error

    def _in_part(self, error: AppError) -> RestoreError:
        said = error.detail or str(error)
        cancelled = "it was stopped" if isinstance(error, Cancelled) else said
        return RestoreError(Code.RESTORED_IN_PART, database=self.dbname, detail=cancelled)
