"""Overview: what is known of every saved database, found out one after the other."""

from collections import deque
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.protection import protection
from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.history import INTERRUPTED, Operation
from pgbackup_gui.core.work.job import JobResult, Kind, Result
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.jobs import Jobs, Task, keep_quiet
from pgbackup_gui.ui.standing import Standing, Trouble

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

_BAD_ENDS = frozenset({Result.FAILED.value, INTERRUPTED})


class Overview(QObject):
    """The backups, the last failure and the state of each database.

    Signals:
        changed(str): more is known of the database with this id.
        failures_read: the history told which last attempts failed.
    """

    changed = Signal(str)
    failures_read = Signal()

    def __init__(self, *, service: "Service", jobs: Jobs) -> None:
        super().__init__(jobs)
        self._service = service
        self._jobs = jobs
        self._backups: dict[str, tuple[Backup, ...]] = {}
        self._troubles: dict[str, AppError] = {}
        self._failures: dict[str, datetime] = {}
        self._waiting: deque[Profile] = deque()
        self._current: Task | None = None
        service.backups_changed.connect(self._on_backups_changed)
        jobs.ended.connect(self._on_ended)

    def look_at(self, profiles: tuple[Profile, ...]) -> None:
        """List the folders of these, one after the other."""
        self._waiting = deque(profiles)
        self._go_on()

    def stop(self) -> None:
        """Look at nothing any more."""
        self._waiting.clear()

    def forget(self, profile_id: str) -> None:
        """What was known no longer holds: the database was changed or removed."""
        self._backups.pop(profile_id, None)
        self._troubles.pop(profile_id, None)

    def backups(self, profile_id: str) -> tuple[Backup, ...] | None:
        """The backups of a database, newest first; None while they are not known."""
        return self._backups.get(profile_id)

    def trouble(self, profile_id: str) -> AppError | None:
        """Why the backups of a database could not be listed the last time."""
        return self._troubles.get(profile_id)

    def standing(self, profile: Profile, now: datetime | None = None) -> Standing:
        """How a database fares."""
        return Standing(
            protection(
                self._backups.get(profile.id),
                database=profile.dbname,
                now=now or datetime.now(UTC),
            ),
            is_running=self._is_running(profile),
            failed_at=self._failures.get(profile.id),
            trouble=_told(self._troubles.get(profile.id)),
        )

    def note_trouble(self, profile: Profile, error: AppError) -> None:
        """The folder of a database could not be listed."""
        self._backups[profile.id] = ()
        self._troubles[profile.id] = error
        self.changed.emit(profile.id)

    def read_failures(self, profile: Profile) -> None:
        """Ask the history which last attempts ended badly; `profile` is any of them."""
        self._jobs.drop(Kind.HISTORY)
        task = Task(Kind.HISTORY, profile, self._service.history, self._on_history, keep_quiet)
        self._jobs.start(task)

    def _is_running(self, profile: Profile) -> bool:
        task = self._jobs.shown()
        return task is not None and task.kind is Kind.BACK_UP and task.profile.id == profile.id

    def _go_on(self) -> None:
        if self._current is not None or not self._waiting:
            return
        profile = self._waiting.popleft()
        call = partial(self._service.look, profile.id)
        complain = partial(self.note_trouble, profile)
        self._current = Task(Kind.SCAN, profile, call, _ignore, complain)
        self._jobs.start(self._current)

    def _on_history(self, result: JobResult) -> None:
        self._failures = last_failures(cast("tuple[Operation, ...]", result.value))
        self.failures_read.emit()

    def _on_backups_changed(self, profile_id: str, backups: tuple[Backup, ...]) -> None:
        self._backups[profile_id] = backups
        self._troubles.pop(profile_id, None)
        self.changed.emit(profile_id)

    def _on_ended(self, task: Task) -> None:
        if task is self._current:
            self._current = None
            self._go_on()
        elif task.kind is Kind.BACK_UP:
            self.read_failures(task.profile)


def last_failures(operations: tuple[Operation, ...]) -> dict[str, datetime]:
    """By id of the database, when its last attempt ended badly; `operations` newest first.

    What was cancelled is no attempt, and what still runs has not ended.
    """
    latest: dict[str, Operation] = {}
    for found in operations:
        if found.kind == Kind.BACK_UP and found.result in {Result.DONE, Result.NOTES, *_BAD_ENDS}:
            latest.setdefault(found.profile_id, found)
    return {
        profile_id: found.started
        for profile_id, found in latest.items()
        if found.result in _BAD_ENDS
    }


def _told(error: AppError | None) -> Trouble | None:
    """A folder that is not there is made with the first backup: that is no trouble."""
    if error is None or error.code is Code.FOLDER_NOT_FOUND:
        return None
    words = messages.error_text(error)
    return Trouble(words.title, words.action)


def _ignore(_result: JobResult) -> None:
    """The answer comes by `backups_changed`."""
