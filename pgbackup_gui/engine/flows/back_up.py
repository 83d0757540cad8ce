"""Back up: steps B0 to B6. A backup exists when it was read back in full, never before."""

import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from pgbackup_gui import __version__
from pgbackup_gui.core.backups import archive
from pgbackup_gui.core.backups.archive import TableOfContents
from pgbackup_gui.core.backups.folder import (
    BackupFolder,
    Draft,
    folder_error,
    sync_file,
)
from pgbackup_gui.core.backups.manifest import Contents, DatabaseProperties, Manifest, Stored
from pgbackup_gui.core.errors import AppError, Code, DumpError, FileError, ReachError, ToolError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Choice, Tool
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.job import Note
from pgbackup_gui.core.work.link import LinkUse
from pgbackup_gui.core.work.output import Ended, OutputLine, Severity
from pgbackup_gui.core.work.part_clock import PartClock
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.core.work.progress_before import LARGE, dump_weights
from pgbackup_gui.core.work.progress_entries import EntryProgress
from pgbackup_gui.engine import glances, inventory, statements
from pgbackup_gui.engine.database import Database, Server
from pgbackup_gui.engine.flows.backup_preflight import BackupPreflight
from pgbackup_gui.engine.flows.far_runs import ended_far
from pgbackup_gui.engine.flows.hashing import hashed_beside
from pgbackup_gui.engine.flows.programs import Programs
from pgbackup_gui.engine.inventory import ServerFacts
from pgbackup_gui.engine.link_speed import link_speed
from pgbackup_gui.engine.locks import FolderLock
from pgbackup_gui.engine.progress_reports import ticking
from pgbackup_gui.engine.progress_tracking import DUMP_SECONDS, Tracking
from pgbackup_gui.engine.progress_watch import ServerWatch

DUMP_POLL_SECONDS = 0.15
"""More often than for a restore, which takes longer and needs the server's CPU."""

WARNINGS_KEPT = 5
"""Warnings that are told as notes; all of them are in the log."""


@dataclass(frozen=True, slots=True)
class Backed:
    """A published backup."""

    draft: Draft
    manifest: Manifest
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What was in the database at the instant that the dump shows."""

    id: str
    contents: Contents
    extension_tables: frozenset[str]
    extensions: tuple[str, ...]
    roles: tuple[str, ...]
    properties: DatabaseProperties
    stored: tuple[Stored, ...]


@dataclass(frozen=True)
class BackUp:
    """One backup of one profile's database into one folder."""

    profile: Profile
    server: Server
    folder: BackupFolder
    preflight: BackupPreflight
    programs: Programs
    choose_reader: Callable[[Choice], Tool]
    remember: Callable[[Draft, str], None]
    clock: Callable[[], datetime]
    before: Manifest | None
    warnings: list[str] = field(default_factory=list, init=False)
    parts: PartClock = field(default_factory=PartClock, init=False)
    tables: PartClock = field(default_factory=PartClock, init=False)

    def run(self) -> Backed:
        """Make the backup.

        Raises:
            AppError: why there is none; earlier backups are untouched and nothing is left.
        """
        try:
            return self._run()
        except DumpError as error:
            if error.code is Code.TABLE_LOCKED:
                raise self._locked(error) from error
            raise

    def _locked(self, error: DumpError) -> DumpError:
        """The same error with the tables that another session holds, as far as they show."""
        held: tuple[str, ...] = ()
        with suppress(AppError), self.server.connect() as database:
            held = inventory.names(database, statements.TABLES_HELD)
        table = ", ".join(held) or "?"
        return DumpError(error.code, detail=error.detail, **{**error.params, "table": table})

    def _run(self) -> Backed:
        begun = time.monotonic()
        with self.server.connect() as database, FolderLock(self.folder):
            self._reached("B0", Step.PREFLIGHT)
            # Sizes and counts wait for a locked table like pg_dump does, and as long.
            wait = statements.set_lock_timeout(commands.LOCK_WAIT_MILLISECONDS, local=False)
            database.run(wait)
            facts, choice = self._preflight(database)
            self._reached("B1")
            with self._draft() as draft:
                link = LinkUse(link_speed(database, glances.download))
                self._reached("B2", Step.SNAPSHOT)
                with self._snapshot(database) as snapshot:
                    self._reached("B3", Step.DUMP)
                    command = self._dump(choice, draft, snapshot, link)
                contents = inventory.settled(snapshot.contents, inventory.sequences(database))
                self._reached("B4", Step.HASH)
                sha256, entries = self._verify(choice, draft, snapshot)
                self.parts.end()
                manifest = Manifest(
                    database=self.profile.dbname,
                    taken_at=draft.taken_at,
                    sha256=sha256,
                    size=draft.partial.stat().st_size,
                    entries=entries,
                    server_version=facts.version,
                    tool_version=choice.tools.pg_dump.version,
                    made_by=f"PG Backup {__version__}",
                    duration=round(time.monotonic() - begun, 3),
                    contents=contents,
                    properties=snapshot.properties,
                    extensions=snapshot.extensions,
                    roles=snapshot.roles,
                    server=self.profile.server,
                    profile=self.profile.name,
                    command=command,
                    stored=snapshot.stored,
                    parts=self.parts.taken(),
                    tables=self.tables.taken(least=LARGE),
                )
                self._reached("B5", Step.PUBLISH)
                self.remember(draft, sha256)  # first: killed between, it is still known as ours
                self.folder.publish(draft, manifest)
                self.programs.context.reached("B6")  # too late to stop: the backup exists
        return Backed(draft, manifest, self._notes(choice))

    def _reached(self, name: str, step: Step | None = None) -> None:
        self.programs.context.reached(name)
        self.programs.context.cancel.check()
        if step:
            self.parts.begin(step.value)
            self.programs.context.report(Progress(step))

    def _preflight(self, database: Database) -> tuple[ServerFacts, Choice]:
        """What can be refused before anything is written."""
        examined = self.preflight.run(database)
        if examined.refusal:
            raise examined.refusal
        assert examined.choice is not None  # noqa: S101 - a missing choice is a refusal
        self.programs.explain(examined.choice)
        return examined.server, examined.choice

    @contextmanager
    def _draft(self) -> Iterator[Draft]:
        """A partial file that is gone afterwards unless it was published."""
        draft = self.folder.begin(self.profile.dbname, self.clock())
        try:
            yield draft
        except BaseException:
            self.folder.discard(draft)
            raise

    @contextmanager
    def _snapshot(self, database: Database) -> Iterator[_Snapshot]:
        """One instant of the database, held open: what is counted is what is dumped."""
        database.run(statements.BEGIN_SNAPSHOT)
        try:
            database.run(statements.ROW_SECURITY_OFF)
            with ticking(self.programs.context.report, Step.SNAPSHOT):
                taken = self._take_snapshot(database)
            yield taken
        finally:
            _end_quietly(database)

    def _take_snapshot(self, database: Database) -> _Snapshot:
        facts = inventory.database_facts(database, self.profile.dbname)
        if facts is None:
            raise ReachError(Code.NO_SUCH_DATABASE, database=self.profile.dbname)
        return _Snapshot(
            id=str(database.rows(statements.EXPORT_SNAPSHOT)[0][0]),
            contents=inventory.contents(database, self._counted),
            extension_tables=inventory.extension_tables(database),
            extensions=inventory.names(database, statements.EXTENSIONS),
            roles=inventory.names(database, statements.ROLES_USED),
            properties=facts.properties,
            stored=inventory.stored(database),
        )

    def _counted(self, share: float) -> None:
        self.programs.context.report(Progress(Step.SNAPSHOT, share))

    def _dump(self, choice: Choice, draft: Draft, snapshot: _Snapshot, link: LinkUse) -> str:
        """Run pg_dump; returns the command line."""
        tool = choice.tools.pg_dump
        spec = commands.pg_dump(
            tool,
            self.profile,
            draft.partial,
            compression=commands.compression_for(tool.version, has_zstd=tool.has_zstd),
            snapshot=snapshot.id,
            inherited=self.programs.inherited,
            operation=f"backup-{uuid.uuid4().hex[:12]}" if tool.is_far else "backup",
        )
        with ended_far(self.server, spec):
            self.tables.begin("")
            tracking = self._tracking(spec, draft, snapshot, link)
            outcome = self.programs.track(spec, tracking, on_line=self._on_line)
            self.tables.end()
        if outcome.ended is not Ended.SUCCEEDED:
            raise diagnose.from_lines(
                outcome.tail, DumpError, path=self.folder.path, database=self.profile.dbname
            )
        return self.programs.adapt(spec).display()

    def _tracking(
        self, spec: CommandSpec, draft: Draft, snapshot: _Snapshot, link: LinkUse
    ) -> Tracking:
        weights = dump_weights(snapshot.contents, snapshot.stored, self.before)
        return Tracking(
            step=Step.DUMP,
            entries=EntryProgress(weights.entries, lead=weights.lead),
            watch=ServerWatch(
                server=self.server,
                application=spec.env["PGAPPNAME"],
                dbname=self.profile.dbname,
                pause=DUMP_POLL_SECONDS,
            ),
            report=self.programs.context.report,
            limit=DUMP_SECONDS,
            size=lambda: _size(draft.partial),
            link=link,
            is_far=spec.is_far,
            on_subject=self.tables.begin,
        )

    def _on_line(self, line: OutputLine) -> None:
        self.programs.context.line(line)
        if line.severity is Severity.WARNING and len(self.warnings) < WARNINGS_KEPT:
            self.warnings.append(line.text)

    def _verify(self, choice: Choice, draft: Draft, snapshot: _Snapshot) -> tuple[str, int]:
        """Prove the file: durable, complete, readable to its last byte.

        Exit code 0 proves nothing: a full disk can cut the last 4 KiB unnoticed (measured).
        """
        try:
            draft.partial.chmod(0o600)
            sync_file(draft.partial)
            toc = archive.read_toc(draft.partial)
            sha256 = self._read_whole(self.choose_reader(choice), draft.partial)
        except OSError as error:
            raise folder_error(error, self.folder.path) from error
        except (FileError, ToolError) as error:
            detail = f"{error.code.value}: {error.detail}"
            raise DumpError(Code.DUMP_INCOMPLETE, path=draft.final, detail=detail) from error
        return sha256, _count_entries(toc, snapshot)

    def _read_whole(self, reader: Tool, path: Path) -> str:
        """Unpack all of it and compute its SHA-256, both at once."""
        with hashed_beside(path, self.programs.context) as sha256:
            self.programs.read_whole(reader, path, sha256, is_right=bool)
            found = sha256.result()
        self.programs.context.report(Progress(Step.VERIFY, 1.0))
        return found

    def _notes(self, choice: Choice) -> tuple[Note, ...]:
        """What is worth knowing of a backup that is whole all the same."""
        newer = () if choice.same_major else (str(choice.tools.pg_dump.version),)
        return (
            *(Note("tools-newer", version) for version in newer),
            *(Note("warning", text) for text in self.warnings),
        )


def _count_entries(toc: TableOfContents, snapshot: _Snapshot) -> int:
    """The table data in the archive, which must be exactly that of the tables counted."""
    dumped = set(toc.names("TABLE DATA"))
    counted = {table.full_name for table in snapshot.contents.tables}
    if wrong := (counted - dumped) | (dumped - counted - snapshot.extension_tables):
        raise DumpError(Code.DUMP_INCOMPLETE, what=", ".join(sorted(wrong)[:5]), count=len(wrong))
    return len(dumped)


def _size(path: Path) -> int:
    """Bytes written so far."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _end_quietly(database: Database) -> None:
    """End the read-only transaction; a lost session has ended it already."""
    try:
        database.run(statements.ROLLBACK)
    except (ReachError, DumpError):
        return
