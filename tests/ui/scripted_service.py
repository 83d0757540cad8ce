"""A service that answers what the test prepared: the one fake of the window's tests."""

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.pasted import Pasted
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.core.work.plans import KeptDatabase, RestoreRequest
from pgbackup_gui.engine.settings_files import read_settings_file

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service


class ScriptedService(QObject):
    """Answers each kind of operation with the next prepared result; without one it waits."""

    line = Signal(object)
    job_changed = Signal(object)
    backups_changed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stored: tuple[Profile, ...] = ()
        self.has_keyring = True
        self.current_settings = Settings()
        self.refusal: AppError | None = None
        self.profiles_refusal: AppError | None = None
        self.settings_refusal: OSError | None = None
        self.services: dict[str, Pasted] = {}
        self.saved: list[tuple[Profile, str | None]] = []
        self.passwords: list[tuple[Profile, str]] = []
        self.asked: list[tuple[Kind, object]] = []
        self.cancelled: list[int] = []
        self._answers: dict[Kind, deque[JobResult]] = {}
        self._last_id = 0

    def answer(self, kind: Kind, value: object) -> None:
        """The next `kind` ends well with `value`."""
        self._prepare(kind, JobResult(Result.DONE, value=value))

    def fail(self, kind: Kind, error: AppError) -> None:
        """The next `kind` fails with `error`."""
        self._prepare(kind, JobResult(Result.FAILED, error=error))

    def of_kind(self, kind: Kind) -> list[object]:
        """What was asked of `kind`, in order."""
        return [request for asked, request in self.asked if asked is kind]

    def profiles(self) -> tuple[Profile, ...]:
        if self.profiles_refusal is not None:
            raise self.profiles_refusal
        return self.stored

    def save_profile(self, profile: Profile, *, password: str | None = None) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.saved.append((profile, password))

    def use_password(self, profile: Profile, password: str) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.passwords.append((profile, password))

    def keyring_available(self) -> bool:
        return self.has_keyring

    def settings(self) -> Settings:
        return self.current_settings

    def save_settings(self, settings: Settings) -> None:
        if self.settings_refusal is not None:
            raise self.settings_refusal
        self.current_settings = settings

    def plan_restore(self, request: RestoreRequest) -> int:
        return self._start(Kind.PLAN, request)

    def plan_backup(self, profile_id: str) -> int:
        return self._start(Kind.PLAN_BACKUP, profile_id)

    def test(self, profile: Profile, password: str | None) -> int:
        return self._start(Kind.TEST, (profile, password))

    def local_facts(self, profile: Profile, data_directory: str = "") -> int:
        return self._start(Kind.LOCAL_FACTS, (profile, data_directory))

    def file_facts(self, path: Path) -> int:
        return self._start(Kind.FILE_FACTS, path)

    def databases(self, profile: Profile, password: str | None) -> int:
        return self._start(Kind.DATABASES, (profile, password))

    def find(self, destination: str) -> int:
        return self._start(Kind.FIND, destination)

    def ssh_hosts(self) -> int:
        return self._start(Kind.SSH_HOSTS, None)

    def login_services(self) -> tuple[str, ...]:
        return tuple(self.services)

    def login_service(self, name: str) -> Pasted:
        return self.services[name]

    def settings_in(self, file: Path) -> Pasted:
        return read_settings_file(file)

    def tools(self, settings: Settings) -> int:
        return self._start(Kind.TOOLS, settings)

    def app_containers(self, profile: Profile) -> int:
        return self._start(Kind.APPS, profile)

    def undo(self, profile_id: str, kept: KeptDatabase, stop: tuple[str, ...] = ()) -> int:
        return self._start(Kind.UNDO, (profile_id, kept.journal_id, stop))

    def open_file(self, path: Path) -> int:
        return self._start(Kind.DETAILS, path)

    def history(self, profile_id: str | None = None) -> int:
        return self._start(Kind.HISTORY, profile_id)

    def report(self, operation: Operation | None = None) -> int:
        return self._start(Kind.REPORT, operation)

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)

    def _prepare(self, kind: Kind, result: JobResult) -> None:
        self._answers.setdefault(kind, deque()).append(result)

    def _start(self, kind: Kind, request: object) -> int:
        self._last_id += 1
        self.asked.append((kind, request))
        if answers := self._answers.get(kind):
            update = JobUpdate(self._last_id, kind, "", result=answers.popleft())
            QTimer.singleShot(0, self, lambda: self.job_changed.emit(update))
        return self._last_id


def as_service(scripted: ScriptedService) -> "Service":
    """The fake in the shape that dialogs ask for."""
    return cast("Service", scripted)
