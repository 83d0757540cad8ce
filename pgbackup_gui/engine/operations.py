"""Operations: every operation of the app, synchronous; window and terminal both use it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from pgbackup_gui.core.backups import archive
from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.folder import BackupFolder, Draft, folder_error, load_manifest
from pgbackup_gui.core.errors import Code, FileError, ToolError
from pgbackup_gui.core.reach.finding import Found
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import check_destination
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.job import Done, JobContext, Kind, Note
from pgbackup_gui.core.work.plans import (
    BackupDetails,
    BackupPlan,
    CheckReport,
    Deleted,
    Method,
    RestorePlan,
    RestoreReport,
    RestoreRequest,
    ServerInfo,
    ToolReport,
    TrialReport,
)
from pgbackup_gui.core.work.progress_plan import SAFETY, check_shares
from pgbackup_gui.core.work.report import ReportFacts
from pgbackup_gui.engine import inventory, statements, surroundings
from pgbackup_gui.engine.apps import known_apps
from pgbackup_gui.engine.awake import kept_awake
from pgbackup_gui.engine.discovery import Discovery
from pgbackup_gui.engine.far_shell import FarShell
from pgbackup_gui.engine.flows.back_up import BackUp
from pgbackup_gui.engine.flows.check import Checked
from pgbackup_gui.engine.flows.in_place import InPlace
from pgbackup_gui.engine.flows.preflight import RestorePreflight
from pgbackup_gui.engine.flows.restore import Restore
from pgbackup_gui.engine.flows.trial import Trial
from pgbackup_gui.engine.kept_operations import KeptOperations
from pgbackup_gui.engine.recorder import Entry


class Operations(KeptOperations):
    """The operations. Each raises AppError and leaves the live database whole."""

    def back_up(self, profile: Profile, context: JobContext) -> Done[Backup]:
        """Make a backup. Raises AppError."""
        before = self.shelf.last_manifest(profile)
        context = replace(context, report=self._backup_report(profile, before, context))
        with kept_awake(), self.history.recorded(Kind.BACK_UP, profile.id, profile.dbname) as entry:
            server = self._server(profile, context.cancel)
            flow = BackUp(
                profile=profile,
                server=server,
                folder=BackupFolder(profile.folder),
                preflight=self._backup_preflight(profile, context.cancel),
                programs=self._programs(context, server=server),
                choose_reader=self._proof_reader,
                remember=self._remember,
                clock=self.clock,
                before=before,
            )
            backed = flow.run()
            entry.size = backed.manifest.size
        return Done(self.shelf.find(profile, backed.draft.final.name), backed.notes)

    def _remember(self, draft: Draft, sha256: str) -> None:
        try:
            self.shelf.record(draft.final, sha256, Badge.VERIFIED, lying_at=draft.partial)
        except OSError as error:
            raise folder_error(error, draft.final.parent) from error

    def plan_backup(self, profile: Profile, context: JobContext) -> Done[BackupPlan]:
        """What a backup would do and what stands against it; changes nothing."""
        with self._server(profile, context.cancel).connect() as database:
            found = self._backup_preflight(profile, context.cancel).run(database)
        version, size = found.server.version, found.database_size
        return Done(BackupPlan(profile, version, size, found.needed, found.checks))

    def check(
        self, profile: Profile, backup: Backup, context: JobContext, *, is_trusted: bool = False
    ) -> Done[CheckReport]:
        """Read a backup in full. Raises AppError; a damaged one is marked as such."""
        shares = check_shares(backup.size)
        context = replace(context, report=self._whole(context, Kind.CHECK, profile, shares))
        with kept_awake(), self._on_backup(Kind.CHECK, profile, backup) as entry:
            entry.size = backup.size
            recorded = self.shelf.recorded_sha256(backup)
            checked = self._check(profile, backup, context, is_trusted=is_trusted).run()
            self._record_whole(backup, checked)
        known = bool(recorded or checked.manifest)
        entries = len(set(checked.toc.names("TABLE DATA")))
        report = CheckReport(backup, checked.sha256, known, entries)
        return Done(report, () if known else (Note("hash-unknown"),))

    def _record_whole(self, backup: Backup, checked: Checked) -> None:
        """A backup that was restored for a test once stays so while its bytes are the same."""
        badge = Badge.VERIFIED if checked.manifest else Badge.CHECKED
        if backup.badge is Badge.RESTORE_TESTED:
            badge = Badge.RESTORE_TESTED
        self.shelf.record(backup.path, checked.sha256, badge)

    def test_restore(self, request: RestoreRequest, context: JobContext) -> Done[TrialReport]:
        """Restore into a scratch database of `request.profile`'s server, compare, drop it.

        Raises AppError; a damaged backup is marked as such.
        """
        profile, backup = request.profile, request.backup
        context = replace(context, report=self._restore_report(request, context, Kind.TEST_RESTORE))
        with kept_awake(), self._on_backup(Kind.TEST_RESTORE, profile, backup) as entry:
            entry.size = backup.size
            server = self._server(profile, context.cancel)
            programs = self._programs(context, server=server)
            flow = Trial(
                request=request,
                server=server,
                check=self._check(profile, backup, context, is_trusted=request.is_trusted),
                preflight=RestorePreflight(request, self._chooser(profile, context.cancel)),
                book=self.book,
                staging=self._staging(profile, backup, server, programs),
                programs=programs,
                clock=self.clock,
            )
            tried = flow.run()
            badge = Badge.RESTORE_TESTED if tried.is_counted else Badge.CHECKED
            self.shelf.record(backup.path, tried.checked.sha256, badge)
        report = TrialReport(backup, profile.server, tried.contents, tried.is_counted)
        notes = tried.notes if tried.is_counted else (*tried.notes, Note("counts-unknown"))
        return Done(report, notes)

    def plan_restore(self, request: RestoreRequest, context: JobContext) -> Done[RestorePlan]:
        """What a restore would do and what stands against it; changes nothing."""
        server = self._server(request.profile, context.cancel)
        preflight = self._restore_preflight(request, server, context.cancel)
        checked = _listed(request.backup)
        with server.maintenance(avoid=request.target) as admin:
            facts = inventory.database_facts(admin, request.target)
            found = preflight.run(admin, checked, facts)
        size = facts.size if facts else None
        return Done(RestorePlan(request, found.server.version, size, found.sessions, found.checks))

    def restore(self, request: RestoreRequest, context: JobContext) -> Done[RestoreReport]:
        """Restore. Raises AppError; the live database is then as it was."""
        profile = request.profile
        with kept_awake(), self._on_backup(Kind.RESTORE, profile, request.backup) as entry:
            entry.size = request.backup.size
            restored = self._restoring(request, entry.heard_by(context)).run()
        return Done(restored.report, restored.notes)

    def _restoring(self, request: RestoreRequest, context: JobContext) -> Restore | InPlace:
        """The flow that the request asks for; it backs up what it replaces by `back_up`."""
        profile = request.profile
        report = self._restore_report(request, context, Kind.RESTORE)
        safety, context = (
            replace(context, report=report.part(SAFETY)),
            replace(context, report=report),
        )
        server = self._server(profile, context.cancel)
        programs = self._programs(context, server=server)
        check = self._check(profile, request.backup, context, is_trusted=request.is_trusted)
        preflight = self._restore_preflight(request, server, context.cancel)
        staging = self._staging(profile, request.backup, server, programs)

        pause = self._pause(profile, request.stop, context)

        def back_up() -> Backup:
            return self.back_up(profile, safety).value

        if request.method is Method.IN_PLACE:
            return InPlace(request, server, check, preflight, staging, programs, back_up, pause)
        return Restore(
            request=request,
            server=server,
            check=check,
            preflight=preflight,
            book=self.book,
            staging=staging,
            programs=programs,
            clock=self.clock,
            back_up=back_up,
            pause=pause,
        )

    def test(self, profile: Profile, password: str | None, context: JobContext) -> Done[ServerInfo]:
        """Log in and look. Raises AppError."""
        server = self._server(profile, context.cancel, password)
        with server.connect() as database:
            facts = inventory.server_facts(database)
            size = int(database.rows(statements.DATABASE_SIZE)[0][0])
            where = "".join(inventory.names(database, statements.DATA_DIRECTORY))
        try:
            choice = self._chooser(profile, context.cancel)(facts)
            return Done(ServerInfo(facts.version, size, choice, None, where))
        except ToolError as error:
            return Done(ServerInfo(facts.version, size, None, error, where))

    def databases(
        self, profile: Profile, password: str | None, context: JobContext
    ) -> Done[tuple[str, ...]]:
        """The server's databases. Raises AppError."""
        server = self._server(profile, context.cancel, password)
        with server.maintenance(avoid="") as admin:
            return Done(inventory.names(admin, statements.DATABASES))

    def find(self, destination: str, context: JobContext) -> Done[Found]:
        """The databases of an ssh destination, or of this computer when it is empty.

        Raises AppError when it cannot be reached.
        """
        if destination:
            check_destination(destination)
        near = self.reaching.near
        shell = FarShell(
            runner=self.runner, near=near, cancel=context.cancel, destination=destination
        )
        return Done(Discovery(shell=shell, apps=known_apps(), report=context.report).run())

    def tools(self, settings: Settings) -> Done[ToolReport]:
        """Every program found with these settings."""
        return Done(self.toolbox.find(settings))

    def scan(self, profile: Profile) -> Done[tuple[Backup, ...]]:
        """The profile's backups, newest first. Raises FolderError."""
        return Done(self.shelf.scan(profile.folder))

    def details(self, backup: Backup) -> Done[BackupDetails]:
        """Everything a backup tells of itself."""
        return Done(self.shelf.details(backup))

    def delete(self, profile_id: str, backup: Backup) -> Done[Deleted]:
        """Move a backup to the trash. Raises FileError."""
        with self.history.recorded(Kind.DELETE, profile_id, backup.path.name) as entry:
            entry.size = backup.size
            return Done(self.shelf.delete(backup))

    def undo_delete(self, profile_id: str, deleted: Deleted) -> Done[Backup]:
        """Put a deleted backup back. Raises FileError."""
        name = deleted.backup.path.name
        with self.history.recorded(Kind.UNDO_DELETE, profile_id, name) as entry:
            entry.size = deleted.backup.size
            return Done(self.shelf.undo_delete(deleted))

    def list_history(self, profile_id: str | None = None) -> Done[tuple[Operation, ...]]:
        """What ran, newest first; of one saved database if it is named."""
        return Done(self.history.operations(profile_id))

    def report(self, operation: Operation | None = None) -> Done[ReportFacts]:
        """What a report tells of this computer, and of an operation of the past."""
        lines = self.history.lines(operation) if operation else ()
        found = self.toolbox.find(self.settings())
        return Done(ReportFacts(surroundings.versions(), found, lines))

    @contextmanager
    def _on_backup(self, kind: Kind, profile: Profile, backup: Backup) -> Iterator[Entry]:
        """Noted in the history; a backup that proves damaged is marked as such."""
        name = backup.path.name
        with self.history.recorded(kind, profile.id, name) as entry, self._marking(backup):
            yield entry


def _listed(backup: Backup) -> Checked:
    """Header and contents of the file, for a plan; the restore itself reads all of it."""
    try:
        toc = archive.read_toc(backup.path)
    except FileNotFoundError as error:
        raise FileError(Code.BACKUP_UNKNOWN, name=backup.path.name) from error
    return Checked(toc, load_manifest(backup.path), "")
