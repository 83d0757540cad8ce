"""Parts: what every operation is built from, and how a flow gets its collaborators."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from pgbackup_gui.core import settings as settings_rules
from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.folder import BackupFolder, load_manifest
from pgbackup_gui.core.backups.manifest import Manifest
from pgbackup_gui.core.errors import Code, FileError, ToolError
from pgbackup_gui.core.reach import tools
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Choice, Tool, Version
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work import progress_before
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import JobContext, Kind
from pgbackup_gui.core.work.journal import JournalBook
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.pauses import PauseBook
from pgbackup_gui.core.work.plans import Method, RestoreRequest
from pgbackup_gui.core.work.progress_plan import expected_seconds, restore_shares
from pgbackup_gui.engine import inventory
from pgbackup_gui.engine.database import Server
from pgbackup_gui.engine.flows.backup_preflight import BackupPreflight
from pgbackup_gui.engine.flows.check import Check
from pgbackup_gui.engine.flows.preflight import RestorePreflight
from pgbackup_gui.engine.flows.programs import Programs
from pgbackup_gui.engine.flows.staging import Staging
from pgbackup_gui.engine.flows.undo import Undo
from pgbackup_gui.engine.inventory import ServerFacts
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.progress_reports import WholeReport
from pgbackup_gui.engine.reaching import Reaching
from pgbackup_gui.engine.recorder import Recorder
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.shelf import Shelf
from pgbackup_gui.engine.toolbox import Toolbox

_PROOF_OF_DAMAGE = (Code.BACKUP_DAMAGED, Code.BACKUP_CHANGED, Code.NOT_A_BACKUP)


def utc_now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Parts:
    """The engine's pieces, handed to every operation."""

    secrets: SecretStore
    history: Recorder
    book: JournalBook
    pauses: PauseBook
    shelf: Shelf
    toolbox: Toolbox
    runner: ProcessRunner
    reaching: Reaching
    log: LogFile
    settings: Callable[[], Settings]
    environ: Mapping[str, str]
    clock: Callable[[], datetime] = utc_now

    def _backup_preflight(self, profile: Profile, cancel: CancelToken) -> BackupPreflight:
        known = self.shelf.last_good_size(profile) if profile.folder.is_dir() else None
        choose = self._chooser(profile, cancel)
        return BackupPreflight(profile, BackupFolder(profile.folder), choose, known)

    def _whole(
        self,
        context: JobContext,
        kind: Kind,
        profile: Profile,
        shares: Mapping[str, float],
        *,
        size: int | None = None,
    ) -> WholeReport:
        """Tells `context` how far an operation is as a whole; a backup of `size` bytes is known."""
        past = self.history.operations(profile.id)
        expected = expected_seconds(past, kind.value, size)
        return WholeReport(shares, expected=expected, report=context.report)

    def _backup_report(
        self, profile: Profile, before: Manifest | None, context: JobContext
    ) -> WholeReport:
        return self._whole(context, Kind.BACK_UP, profile, progress_before.shares(before))

    def _restore_report(
        self, request: RestoreRequest, context: JobContext, kind: Kind
    ) -> WholeReport:
        is_safe = request.safety_backup and not request.beside
        shares = restore_shares(
            load_manifest(request.backup.path),
            jobs=self._jobs(),
            has_safety=is_safe or request.method is Method.IN_PLACE,
        )
        return self._whole(context, kind, request.profile, shares, size=request.backup.size)

    def _jobs(self) -> int:
        """How many tables pg_restore loads at the same time."""
        return settings_rules.restore_jobs(self.settings().restore_jobs, os.cpu_count() or 1)

    def _restore_preflight(
        self, request: RestoreRequest, server: Server, cancel: CancelToken
    ) -> RestorePreflight:
        def is_empty(dbname: str) -> bool:
            with server.connect(dbname) as database:
                return inventory.is_empty(database)

        return RestorePreflight(request, self._chooser(request.profile, cancel), is_empty)

    def _staging(
        self, profile: Profile, backup: Backup, server: Server, programs: Programs
    ) -> Staging:
        return Staging(profile, server, backup.path, programs, self._jobs())

    def _chooser(self, profile: Profile, cancel: CancelToken) -> Callable[[ServerFacts], Choice]:
        """Chooses the programs for a server: this computer's, or those that are where it is."""

        def choose(facts: ServerFacts) -> Choice:
            if profile.is_far:
                return self.reaching.choose(profile, facts.version, cancel)
            return self.toolbox.choose(self.settings(), facts.version)

        return choose

    def _reader(
        self, version: Version, profile: Profile | None = None, cancel: CancelToken | None = None
    ) -> Tool:
        """A pg_restore that can read what pg_dump of `version` wrote; its own major at best.

        One that is on this computer, unless only the server of `profile` has one.
        """
        found = self.toolbox.find(self.settings()).tools
        try:
            return tools.choose(found, version).tools.pg_restore
        except ToolError:
            if profile is None or not profile.is_far:
                raise
        choice = self.reaching.choose(profile, version, cancel or CancelToken())
        return choice.tools.pg_restore

    def _proof_reader(self, choice: Choice) -> Tool:
        """What reads a new backup back: the same major on this computer, or what made it."""
        own = choice.tools.pg_restore
        found = self.toolbox.find(self.settings()).tools
        fitting = (tool for tool in found if tool.version.major == own.version.major)
        readers = (tool for tool in fitting if tool.program is own.program)
        return next(readers, own) if own.is_far else own

    def _server(self, profile: Profile, cancel: CancelToken, password: str | None = None) -> Server:
        known = self.secrets.get(profile) if password is None else password
        return self.reaching.server(profile=profile, password=known, cancel=cancel)

    def _undo(self, profile: Profile, context: JobContext) -> Undo:
        server = self._server(profile, context.cancel)
        return Undo(profile, server, self.book, context, self.clock)

    def _check(
        self, profile: Profile, backup: Backup, context: JobContext, *, is_trusted: bool
    ) -> Check:
        server = self._server(profile, context.cancel)

        def choose_reader(version: Version) -> Tool:
            return self._reader(version, profile, context.cancel)

        return Check(
            backup=backup,
            choose_reader=choose_reader,
            programs=replace(self._programs(context), adapt=server.adapt_far),
            recorded=self.shelf.recorded_sha256(backup),
            is_known=self.shelf.knows,
            is_trusted=is_trusted,
        )

    def _programs(self, context: JobContext, *, server: Server | None = None) -> Programs:
        """Runs programs; those that log in somewhere reach `server`, with its password."""
        programs = Programs(
            runner=self.runner,
            context=self._logged(context),
            password=self.secrets.get(server.profile) if server else None,
            inherited=dict(self.environ),
        )
        return replace(programs, adapt=server.adapt) if server else programs

    def _logged(self, context: JobContext) -> JobContext:
        """The same context, with every line in the log file as well."""

        def line(output: OutputLine) -> None:
            self.log.write(output)
            context.line(output)

        return replace(context, line=line)

    @contextmanager
    def _marking(self, backup: Backup) -> Iterator[None]:
        """Mark the backup as damaged when the block proves it."""
        try:
            yield
        except FileError as error:
            if error.code in _PROOF_OF_DAMAGE:
                self.shelf.mark_damaged(backup)
            raise
