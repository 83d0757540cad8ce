"""The stages of a restore as people see them, and which steps of the engine belong to each."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.errors import AppError, Code, ReachError
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import Method, RestorePlan, RestoreRequest
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.ui import formats

translate = QCoreApplication.translate

_READING = frozenset({Step.PREFLIGHT, Step.HASH, Step.VERIFY})
_BACKING_UP = frozenset({Step.SNAPSHOT, Step.DUMP, Step.HASH, Step.VERIFY, Step.PUBLISH})
_LOADING = frozenset({Step.CREATE, Step.LOAD, Step.BLOCKED})
_COMPARING = frozenset({Step.COMPARE, Step.CARRY})
_PAUSING = frozenset({Step.PAUSE})
_SWITCHING = frozenset({Step.SWAP})
_MAYBE_CHANGED = frozenset({Code.REPLACED_DIFFERS, Code.RESTORED_IN_PART, Code.RECOVERY_BLOCKED})


@dataclass(frozen=True, slots=True)
class Stage:
    """A line of the list that is ticked off, and the steps it stands for."""

    text: str
    steps: frozenset[Step]


@dataclass(frozen=True, slots=True)
class Course:
    """What runs, as the running page shows it.

    Attributes:
        finishing: from these steps on it can no longer be stopped.
        promise: what Cancel leaves behind until then.
    """

    kind: Kind
    title: str
    stages: tuple[Stage, ...]
    finishing: frozenset[Step]
    promise: str

    def index_of(self, step: Step, current: int) -> int:
        """The stage that `step` belongs to, `current` or a later one."""
        later = range(current, len(self.stages))
        return next((row for row in later if step in self.stages[row].steps), current)


def of_restore(request: RestoreRequest, plan: RestorePlan | None) -> Course:
    """The course of a restore."""
    is_there = plan is None or plan.live_size is not None
    in_place = request.method is Method.IN_PLACE
    title = translate("restore", "Restoring into {target}").format(
        target=formats.breakable(request.target)
    )
    finishing = frozenset({Step.COMPARE}) if in_place else _SWITCHING
    return Course(Kind.RESTORE, title, _stages(request, is_there=is_there), finishing, _promise())


def of_undo() -> Course:
    """The course of going back."""
    stages = (
        Stage(translate("restore", "Look at both databases"), frozenset({Step.PREFLIGHT})),
        Stage(translate("restore", "Switch the databases back"), _SWITCHING),
    )
    title = translate("restore", "Undoing the restore")
    return Course(Kind.UNDO, title, stages, _SWITCHING, _promise())


def of_deletion() -> Course:
    """The course of deleting the database from before."""
    stages = (Stage(translate("restore", "Delete the previous database"), frozenset({Step.DROP})),)
    title = translate("restore", "Deleting the previous database")
    promise = translate("restore", "The database that is in use is not touched.")
    return Course(Kind.DELETE_PREVIOUS, title, stages, frozenset({Step.DROP}), promise)


def is_untouched(
    request: RestoreRequest, steps: frozenset[Step], error: AppError | None = None
) -> bool:
    """Whether the current database certainly is as it was, after these steps and `error`."""
    if request.beside or (error is None):
        return True
    if error.code in _MAYBE_CHANGED:
        return False
    if request.method is Method.IN_PLACE:
        is_lost = isinstance(error, ReachError) or error.code is Code.UNEXPECTED
        return not (is_lost and Step.LOAD in steps)
    return Step.SWAP not in steps or error.code is Code.SESSIONS_REMAIN


def _promise() -> str:
    return translate("restore", "Cancelling leaves your current database untouched.")


def _stages(request: RestoreRequest, *, is_there: bool) -> tuple[Stage, ...]:
    in_place = request.method is Method.IN_PLACE
    backs_up = in_place or (request.safety_backup and not request.beside and is_there)
    fills = bool(request.beside) and is_there
    loading = translate("restore", "Load the backup into a new database")
    if in_place:
        loading = translate("restore", "Replace the contents")
    elif fills:
        loading = translate("restore", "Load the backup into the empty database")
    found = [Stage(translate("restore", "Read the backup in full"), _READING)]
    if backs_up:
        found.append(Stage(translate("restore", "Back up what is there now"), _BACKING_UP))
    stopping = [Stage(translate("restore", "Stop the app"), _PAUSING)] if request.stop else []
    found += [*(stopping if in_place else []), Stage(loading, _LOADING)]
    found.append(Stage(translate("restore", "Compare it with what was backed up"), _COMPARING))
    if not (in_place or fills):
        found += stopping
        found.append(Stage(translate("restore", "Put the new database in place"), _SWITCHING))
    return tuple(found)
