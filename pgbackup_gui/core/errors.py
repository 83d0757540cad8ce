"""The error tree: a code and parameters each, never words for people.

AppError
├── ProfileError    a saved database cannot be used as it is written
├── ReachError      the server was not reached, or refused us
├── ToolError       no program, or none that fits
├── FolderError     the backup folder cannot be used
├── FileError       a backup file cannot be used
├── DumpError       writing a backup failed
├── RestoreError    a restore, undo or recovery failed; the live database is whole
├── SecretError     the password store failed, or a password is needed
└── Cancelled       the user asked to stop

`ui.messages` gives each code its words; a test pairs the two.
"""

from enum import StrEnum
from typing import ClassVar


class Code(StrEnum):
    """What went wrong; the stable name that `--json` prints."""

    # ProfileError
    NAME_MISSING = "name-missing"
    NAME_TAKEN = "name-taken"
    HOST_INVALID = "host-invalid"
    PORT_INVALID = "port-invalid"
    DATABASE_NAME_INVALID = "database-name-invalid"
    DATABASE_NAME_TOO_LONG = "database-name-too-long"
    USER_MISSING = "user-missing"
    FOLDER_MISSING = "folder-missing"
    URI_INVALID = "uri-invalid"
    PASTED_UNKNOWN = "pasted-unknown"
    PASTED_OTHER_SERVER = "pasted-other-server"
    PROFILE_UNKNOWN = "profile-unknown"
    PROFILES_UNREADABLE = "profiles-unreadable"
    SSH_HOST_INVALID = "ssh-host-invalid"
    CONTAINER_INVALID = "container-invalid"
    # ReachError
    HOST_NOT_FOUND = "host-not-found"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_TIMEOUT = "connection-timeout"
    NOT_POSTGRESQL = "not-postgresql"
    TLS_REFUSED = "tls-refused"
    TLS_UNTRUSTED = "tls-untrusted"
    LOGIN_REFUSED = "login-refused"
    ACCESS_RULE = "access-rule"
    NO_SUCH_DATABASE = "no-such-database"
    DATABASE_CLOSED = "database-closed"
    SERVER_FULL = "server-full"
    SERVER_STARTING = "server-starting"
    CONNECTION_LOST = "connection-lost"
    PERMISSION_DENIED = "permission-denied"
    SQL_FAILED = "sql-failed"
    SSH_UNREACHABLE = "ssh-unreachable"
    SSH_HOST_UNKNOWN = "ssh-host-unknown"
    SSH_HOST_CHANGED = "ssh-host-changed"
    SSH_REFUSED = "ssh-refused"
    ENGINE_NOT_PERMITTED = "engine-not-permitted"
    ENGINE_STOPPED = "engine-stopped"
    CONTAINER_UNKNOWN = "container-unknown"
    CONTAINER_STOPPED = "container-stopped"
    SUDO_REFUSED = "sudo-refused"
    APP_NOT_STOPPED = "app-not-stopped"
    # ToolError
    TOOLS_MISSING = "tools-missing"
    TOOLS_TOO_OLD = "tools-too-old"
    TOOL_BROKEN = "tool-broken"
    TOOL_HANGS = "tool-hangs"
    READING_STOPPED = "reading-stopped"
    SSH_MISSING = "ssh-missing"
    ENGINE_MISSING = "engine-missing"
    FAR_TOOLS_MISSING = "far-tools-missing"
    # FolderError
    FOLDER_NOT_FOUND = "folder-not-found"
    FOLDER_READ_ONLY = "folder-read-only"
    FOLDER_FULL = "folder-full"
    FOLDER_BUSY = "folder-busy"
    FOLDER_FAILED = "folder-failed"
    # FileError
    BACKUP_UNKNOWN = "backup-unknown"
    NOT_A_BACKUP = "not-a-backup"
    BACKUP_DAMAGED = "backup-damaged"
    BACKUP_CHANGED = "backup-changed"
    ARCHIVE_TOO_NEW = "archive-too-new"
    NOT_TRUSTED = "not-trusted"
    TRASH_FAILED = "trash-failed"
    # DumpError
    DUMP_FAILED = "dump-failed"
    DUMP_INCOMPLETE = "dump-incomplete"
    CANNOT_READ_ALL = "cannot-read-all"
    TABLE_LOCKED = "table-locked"
    # RestoreError
    RESTORE_FAILED = "restore-failed"
    RESTORE_DIFFERS = "restore-differs"
    CANNOT_CREATE_DATABASE = "cannot-create-database"
    NOT_THE_OWNER = "not-the-owner"
    ROLE_MISSING = "role-missing"
    EXTENSION_MISSING = "extension-missing"
    NEEDS_SUPERUSER = "needs-superuser"
    PREPARED_TRANSACTIONS = "prepared-transactions"
    REPLICATION_IN_USE = "replication-in-use"
    SESSIONS_REMAIN = "sessions-remain"
    SWAP_FAILED = "swap-failed"
    TARGET_EXISTS = "target-exists"
    TARGET_BUSY = "target-busy"
    SERVER_DISK_FULL = "server-disk-full"
    TOO_MANY_OBJECTS = "too-many-objects"
    TOOLS_TOO_NEW = "tools-too-new"
    TARGET_BLOCKED = "target-blocked"
    TARGET_MISSING = "target-missing"
    REPLACED_DIFFERS = "replaced-differs"
    RESTORED_IN_PART = "restored-in-part"
    NOTHING_TO_UNDO = "nothing-to-undo"
    RECOVERY_BLOCKED = "recovery-blocked"
    # SecretError
    PASSWORD_NEEDED = "password-needed"  # noqa: S105 - a code, not a password
    KEYRING_FAILED = "keyring-failed"
    # Cancelled
    CANCELLED = "cancelled"
    # anything else
    UNEXPECTED = "unexpected"


class AppError(Exception):
    """A failure with a code for the program and raw text for the expert.

    Attributes:
        code: what went wrong.
        params: values that the words for `code` name; never a secret.
        detail: the raw text of the program or server, already redacted.
        left_stopped: commands that start what could not be started again after it.
    """

    default: ClassVar[Code] = Code.UNEXPECTED

    def __init__(self, code: Code | None = None, *, detail: str = "", **params: object) -> None:
        self.code = code or self.default
        self.detail = detail
        self.left_stopped: tuple[str, ...] = ()
        self.params = {name: str(value) for name, value in params.items()}
        super().__init__(self.code.value, self.params, detail)

    def __str__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code.value}({values})" + (f": {self.detail}" if self.detail else "")


class ProfileError(AppError):
    """A saved database cannot be used as it is written."""


class ReachError(AppError):
    """The server was not reached, or refused us."""


class ToolError(AppError):
    """No program, or none that fits."""


class FolderError(AppError):
    """The backup folder cannot be used."""


class FileError(AppError):
    """A backup file cannot be used."""


class DumpError(AppError):
    """Writing a backup failed; earlier backups are untouched."""

    default = Code.DUMP_FAILED


class RestoreError(AppError):
    """A restore, undo or recovery failed; the live database is whole."""

    default = Code.RESTORE_FAILED


class SecretError(AppError):
    """The password store failed, or a password is needed."""


class Cancelled(AppError):  # noqa: N818 - an outcome more than an error
    """The user asked to stop."""

    default = Code.CANCELLED
