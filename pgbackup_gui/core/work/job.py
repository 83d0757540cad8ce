"""Job, its kinds and its result: what the window and the terminal learn of an operation."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.plans import Sessions
from pgbackup_gui.core.work.progress import Progress


class Kind(StrEnum):
    """What an operation does."""

    BACK_UP = "backup"
    CHECK = "check"
    TEST_RESTORE = "test-restore"
    RESTORE = "restore"
    UNDO = "undo"
    DELETE_PREVIOUS = "delete-previous"
    DELETE = "delete"
    UNDO_DELETE = "undo-delete"
    TEST = "test"
    DATABASES = "databases"
    TOOLS = "tools"
    LOCAL_FACTS = "local-facts"
    FILE_FACTS = "file-facts"
    PLAN = "plan"
    PLAN_BACKUP = "plan-backup"
    KEPT = "kept"
    APPS = "apps"
    RECOVER = "recover"
    SCAN = "scan"
    HISTORY = "history"
    REPORT = "report"
    DETAILS = "details"
    FIND = "find"
    SSH_HOSTS = "ssh-hosts"


class Result(StrEnum):
    """How an operation ended."""

    DONE = "done"
    NOTES = "notes"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth knowing after success: a code that `ui.messages` words."""

    code: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Done[Value]:
    """What an operation made, and what is worth knowing about it."""

    value: Value
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class JobResult:
    """The end of an operation; `value` is what it made, by kind.

    Attributes:
        trail: the last lines of output of what has failed, for a report.
    """

    result: Result
    value: object = None
    notes: tuple[Note, ...] = ()
    error: AppError | None = None
    trail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class JobUpdate:
    """One report of a running operation; `result` is set exactly once, in the last."""

    id: int
    kind: Kind
    profile_id: str
    progress: Progress | None = None
    result: JobResult | None = None


def _ignore(_: object) -> None:
    """Nobody listens."""


@dataclass(frozen=True)
class JobContext:
    """What a flow is handed to report through and to be stopped by.

    `reached` hears the design's name of each step (B0 to B6, R0 to R9) as it begins; `cut`
    hears whose sessions were ended.
    """

    report: Callable[[Progress], None] = _ignore
    line: Callable[[OutputLine], None] = _ignore
    cancel: CancelToken = field(default_factory=CancelToken)
    reached: Callable[[str], None] = _ignore
    cut: Callable[[tuple[Sessions, ...]], None] = _ignore
