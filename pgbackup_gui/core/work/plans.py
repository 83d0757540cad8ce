"""What is asked of an operation, and what it answers: plain values that cross layers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from pgbackup_gui.core.backups.archive import ArchiveHeader, Sniffed
from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.manifest import Contents, Manifest
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import BrokenTool, Choice, Tool, Version


class CheckState(StrEnum):
    """How a preflight check came out."""

    OK = "ok"
    NOTE = "note"
    FAILED = "failed"


class CheckName(StrEnum):
    """The preflight checks, in the order they are shown."""

    FOLDER = "folder"
    FOLDER_SPACE = "folder-space"
    FILE = "file"
    TOOLS = "tools"
    READABLE = "readable"
    LOGIN = "login"
    STANDBY = "standby"
    NOT_INCLUDED = "not-included"
    TARGET = "target"
    CREATE = "create"
    OWNER = "owner"
    ROLES = "roles"
    EXTENSIONS = "extensions"
    SUPERUSER = "superuser"
    PROPERTIES = "properties"
    PREPARED = "prepared"
    REPLICATION = "replication"
    SESSIONS = "sessions"
    SPACE = "space"
    LOCKS = "locks"
    CONNECTED = "connected"


@dataclass(frozen=True, slots=True)
class PreflightCheck:
    """One line of a preflight: what was looked at and how it came out.

    Attributes:
        subject: what the words for `name` and `state` mention; sizes are bytes.
        remedy: SQL that somebody with the right to do so can run; empty when there is none.
    """

    name: CheckName
    state: CheckState
    subject: str = ""
    error: AppError | None = None
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class ServerInfo:
    """What a successful connection test found. `database_size` is bytes.

    `data_directory` is where the server says its files are; empty when it does not tell us.
    """

    version: Version
    database_size: int
    tools: Choice | None
    tools_error: AppError | None
    data_directory: str = ""


class PasswordFile(StrEnum):
    """What libpq's password file of this user has for a login."""

    NONE = "none"
    FITS = "fits"
    NOT_PRIVATE = "not-private"


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """The volume on which backups will lie; `free` is bytes, None when it cannot be told."""

    folder: Path
    free: int | None
    is_writable: bool
    is_removable: bool
    is_servers_computer: bool
    is_servers_disk: bool


@dataclass(frozen=True, slots=True)
class LocalFacts:
    """What this computer tells of a database that is to be saved."""

    folder: FolderFacts
    password_file: PasswordFile


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file that somebody chose says of itself; `size` is bytes.

    Attributes:
        kind: what it is, or what is in it when it `is_zipped`.
        header: of an archive whose header can be read; else `error` says why it cannot.
    """

    path: Path
    size: int
    changed: datetime
    kind: Sniffed
    is_zipped: bool = False
    header: ArchiveHeader | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class ToolReport:
    """Every program found, proven or not."""

    tools: tuple[Tool, ...]
    broken: tuple[BrokenTool, ...]


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """What a backup would do, shown before anything is done. Sizes are bytes."""

    profile: Profile
    server_version: Version
    database_size: int
    needed: int
    checks: tuple[PreflightCheck, ...]

    @property
    def is_possible(self) -> bool:
        """True when no check failed."""
        return all(check.state is not CheckState.FAILED for check in self.checks)


class Method(StrEnum):
    """How the profile's database gets the contents of a backup."""

    SWAP = "swap"
    IN_PLACE = "in-place"


@dataclass(frozen=True, slots=True)
class RestoreRequest:
    """Restore `backup`: into the profile's database, or into one named `beside`.

    Attributes:
        beside: a database that is not there yet, or one that is empty.
        is_trusted: the user has said that a file we did not make is to be trusted.
        safety_backup: back up what is replaced first; in place that is done in any case.
        stop: containers to be stopped while the database is replaced, and started again.
    """

    profile: Profile
    backup: Backup
    beside: str = ""
    is_trusted: bool = False
    safety_backup: bool = False
    method: Method = Method.SWAP
    stop: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """The name that will hold the backup's contents."""
        return self.beside or self.profile.dbname


@dataclass(frozen=True, slots=True)
class Sessions:
    """Sessions of one application that will be cut."""

    application: str
    count: int


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What a restore will do, shown before anything is done.

    Attributes:
        live_size: bytes of the database to be replaced; None when there is none.
        sessions: who will be disconnected.
        checks: all preflight checks; the restore runs only if none failed.
    """

    request: RestoreRequest
    server_version: Version
    live_size: int | None
    sessions: tuple[Sessions, ...]
    checks: tuple[PreflightCheck, ...]

    @property
    def is_possible(self) -> bool:
        """True when no check failed."""
        return all(check.state is not CheckState.FAILED for check in self.checks)


class KeptReason(StrEnum):
    """Why a database is kept aside."""

    BEFORE_RESTORE = "before-restore"
    BEFORE_UNDO = "before-undo"


@dataclass(frozen=True, slots=True)
class KeptDatabase:
    """The database that a restore or an undo put aside; `size` is bytes.

    `apps` are the containers that were stopped meanwhile.
    """

    journal_id: str
    name: str
    live: str
    kept_at: datetime
    size: int
    reason: KeptReason
    apps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """A finished restore. `kept` is None when nothing was put aside; `cut` was disconnected.

    `safety` is the backup that was made of the former contents just before.
    """

    database: str
    server: str
    before: Contents | None
    after: Contents
    kept: KeptDatabase | None
    not_carried: tuple[str, ...] = ()
    cut: tuple[Sessions, ...] = ()
    safety: Backup | None = None


@dataclass(frozen=True, slots=True)
class UndoReport:
    """A finished undo: `database` holds what `restored_from` held.

    `kept` is None when there was no database under the live name.
    """

    database: str
    restored_from: str
    kept: KeptDatabase | None
    after: Contents
    cut: tuple[Sessions, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckReport:
    """A finished check. `sha256_known` tells whether there was a record to compare with."""

    backup: Backup
    sha256: str
    sha256_known: bool
    entries: int


@dataclass(frozen=True, slots=True)
class TrialReport:
    """A finished test restore. `is_counted` tells whether there were row counts to compare."""

    backup: Backup
    server: str
    contents: Contents
    is_counted: bool


@dataclass(frozen=True, slots=True)
class BackupDetails:
    """What the details pane shows of one backup; `tables` names what a foreign file holds.

    `checked_at` is when it was last read in full on this computer.
    """

    backup: Backup
    manifest: Manifest | None
    tables: tuple[str, ...]
    compression: str
    tool_version: Version | None
    restore_by_hand: str
    error: AppError | None = None
    checked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Deleted:
    """A backup in the trash: pairs of (where it was, where it is)."""

    backup: Backup
    moves: tuple[tuple[Path, Path], ...]


class RecoveredWhat(StrEnum):
    """What start-up recovery found and did."""

    BACKUP_FINISHED = "backup-finished"
    PARTIAL_REMOVED = "partial-removed"
    RESTORE_ABANDONED = "restore-abandoned"
    RESTORE_FINISHED = "restore-finished"
    APP_STARTED = "app-started"
    APP_NOT_STARTED = "app-not-started"


@dataclass(frozen=True, slots=True)
class Recovered:
    """One thing that recovery set right."""

    what: RecoveredWhat
    subject: str
    database: str = ""
