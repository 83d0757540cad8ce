"""Service: the one door for the window: methods in, few signals out. Never blocks."""

import importlib
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QLockFile, QObject, Signal, Slot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.job import Done, JobContext, JobUpdate, Kind
from pgbackup_gui.core.work.plans import Deleted, KeptDatabase, RestoreRequest
from pgbackup_gui.engine.file_facts import file_facts
from pgbackup_gui.engine.folder_watch import FolderWatch
from pgbackup_gui.engine.job_runner import JobRunner
from pgbackup_gui.engine.keeping import Keeping
from pgbackup_gui.engine.local_facts import local_facts
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.password_files import find_password_file
from pgbackup_gui.engine.places import Places, find_places
from pgbackup_gui.engine.process_host import ProcessHost
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.ssh_hosts import ssh_hosts

if TYPE_CHECKING:
    from pgbackup_gui.engine.operations import Operations


QT_TYPES_FIRST = (QFile, QLockFile)
"""PySide makes its types when they are first used, and not safely on several threads: those
that workers use are made here, on the thread of the window."""


class Service(Keeping):
    """Runs operations for the window.

    Signals:
        lines: tuple of OutputLine since the last time, and how many more there were.
        job_changed: JobUpdate; the last of a job has its result, exactly once.
        backups_changed: profile id, and its backups, newest first.
    """

    lines = Signal(object, int)
    job_changed = Signal(object)
    backups_changed = Signal(str, object)

    def __init__(
        self, *, places: Places, secrets: SecretStore, parent: QObject | None = None
    ) -> None:
        super().__init__(places=places, secrets=secrets, parent=parent)
        self._places = places
        self._log = LogFile(file=places.log_file)
        self._host = ProcessHost()
        self._jobs = JobRunner(host=self._host, parent=self)
        self._jobs.updated.connect(self._on_updated)
        self._jobs.lines.connect(self.lines)
        self._opened: Operations | None = None
        self._opening = threading.Lock()
        self._watched = ""
        self._folder_watch = FolderWatch(parent=self)
        self._folder_watch.changed.connect(self._on_rescan_due)

    def places(self) -> Places:
        """Where the app's own files lie."""
        return self._places

    def log_file(self) -> Path:
        """The file with every line of every operation."""
        self._log.flush()
        return self._log.path

    @property
    def log(self) -> LogFile:
        """The log file, for what Python itself logs."""
        return self._log

    def is_running(self) -> bool:
        """True while a backup, check, restore, undo or delete-previous runs."""
        return self._jobs.is_busy()

    def has_jobs(self) -> bool:
        """True while anything runs, short or long."""
        return self._jobs.has_jobs()

    def back_up(self, profile_id: str) -> int:
        """Answers with a Backup."""
        return self._run(Kind.BACK_UP, profile_id, lambda o, p, c: o.back_up(p, c))

    def plan_backup(self, profile_id: str) -> int:
        """Answers with a BackupPlan."""
        return self._run(Kind.PLAN_BACKUP, profile_id, lambda o, p, c: o.plan_backup(p, c))

    def check(self, profile_id: str, backup: Backup, *, is_trusted: bool = False) -> int:
        """Answers with a CheckReport."""
        return self._run(
            Kind.CHECK, profile_id, lambda o, p, c: o.check(p, backup, c, is_trusted=is_trusted)
        )

    def test_restore(self, request: RestoreRequest) -> int:
        """Answers with a TrialReport."""
        profile_id = request.profile.id
        return self._start(Kind.TEST_RESTORE, profile_id, lambda o, c: o.test_restore(request, c))

    def plan_restore(self, request: RestoreRequest) -> int:
        """Answers with a RestorePlan."""
        return self._start(Kind.PLAN, request.profile.id, lambda o, c: o.plan_restore(request, c))

    def restore(self, request: RestoreRequest) -> int:
        """Answers with a RestoreReport."""
        return self._start(Kind.RESTORE, request.profile.id, lambda o, c: o.restore(request, c))

    def kept(self, profile_id: str) -> int:
        """Answers with a tuple of KeptDatabase, newest first."""
        return self._run(Kind.KEPT, profile_id, lambda o, p, c: o.kept(p, c))

    def app_containers(self, profile: Profile) -> int:
        """Answers with a tuple of AppContainer."""
        return self._start(Kind.APPS, profile.id, lambda o, c: o.app_containers(profile, c))

    def undo(self, profile_id: str, kept: KeptDatabase, stop: tuple[str, ...] = ()) -> int:
        """Answers with an UndoReport."""
        return self._run(
            Kind.UNDO, profile_id, lambda o, p, c: o.undo(p, kept.journal_id, c, stop=stop)
        )

    def delete_kept(self, profile_id: str, kept: KeptDatabase) -> int:
        """Answers with the KeptDatabase that is gone."""
        return self._run(
            Kind.DELETE_PREVIOUS,
            profile_id,
            lambda o, p, c: o.delete_kept(p, kept.journal_id, c),
        )

    def delete(self, profile_id: str, backup: Backup) -> int:
        """Answers with a Deleted."""
        return self._start(Kind.DELETE, profile_id, lambda o, _: o.delete(profile_id, backup))

    def undo_delete(self, profile_id: str, deleted: Deleted) -> int:
        """Answers with the Backup."""
        return self._start(
            Kind.UNDO_DELETE, profile_id, lambda o, _: o.undo_delete(profile_id, deleted)
        )

    def details(self, profile_id: str, backup: Backup) -> int:
        """Answers with a BackupDetails."""
        return self._start(Kind.DETAILS, profile_id, lambda o, _: o.details(backup))

    def open_file(self, path: Path) -> int:
        """Answers with the BackupDetails of a file that may be in no list."""
        return self._start(
            Kind.DETAILS, "", lambda o, _: Done(o.shelf.details(o.shelf.find_file(path)))
        )

    def scan(self, profile_id: str) -> int:
        """Answers by `backups_changed` as well, and watches that folder from now on."""
        self._watch(profile_id)
        return self._run(Kind.SCAN, profile_id, lambda o, p, _: o.scan(p))

    def look(self, profile_id: str) -> int:
        """Like `scan`, but leaves the folder that is watched alone."""
        return self._run(Kind.SCAN, profile_id, lambda o, p, _: o.scan(p))

    def test(self, profile: Profile, password: str | None) -> int:
        """Answers with a ServerInfo; `password` None means the stored one."""
        return self._start(Kind.TEST, profile.id, lambda o, c: o.test(profile, password, c))

    def local_facts(self, profile: Profile, data_directory: str = "") -> int:
        """Answers with a LocalFacts."""
        return self._start(
            Kind.LOCAL_FACTS,
            profile.id,
            lambda _o, _c: Done(local_facts(profile, data_directory, self._secrets)),
        )

    def file_facts(self, path: Path) -> int:
        """Answers with the FileFacts of any file."""
        return self._start(Kind.FILE_FACTS, "", lambda _o, _c: Done(file_facts(path)))

    def databases(self, profile: Profile, password: str | None) -> int:
        """Answers with a tuple of names."""
        return self._start(
            Kind.DATABASES, profile.id, lambda o, c: o.databases(profile, password, c)
        )

    def find(self, destination: str) -> int:
        """Answers with the Found of an ssh destination, or of this computer when it is empty."""
        return self._start(Kind.FIND, "", lambda o, c: o.find(destination, c))

    def ssh_hosts(self) -> int:
        """Answers with a tuple of the names that the user's ssh knows."""
        return self._start(Kind.SSH_HOSTS, "", lambda _o, _c: Done(ssh_hosts()))

    def tools(self, settings: Settings) -> int:
        """Answers with a ToolReport for these, maybe unsaved, settings."""
        return self._start(Kind.TOOLS, "", lambda o, _: o.tools(settings))

    def recover(self, profile_id: str) -> int:
        """Answers with a tuple of Recovered."""
        return self._run(Kind.RECOVER, profile_id, lambda o, p, c: o.recover(p, c))

    def history(self, profile_id: str | None = None) -> int:
        """Answers with a tuple of Operation, newest first."""
        return self._start(Kind.HISTORY, profile_id or "", lambda o, _: o.list_history(profile_id))

    def report(self, operation: Operation | None = None) -> int:
        """Answers with a ReportFacts."""
        return self._start(Kind.REPORT, "", lambda o, _: o.report(operation))

    def cancel(self, job_id: int) -> None:
        """Ask a job to stop; its result says whether it did."""
        self._jobs.cancel(job_id)

    def shut_down(self) -> None:
        """Cancel what runs and wait for its clean-up; for the end of the program."""
        self._jobs.shut_down()
        self._log.close()

    def _run(
        self,
        kind: Kind,
        profile_id: str,
        work: "Callable[[Operations, Profile, JobContext], Done[object]]",
    ) -> int:
        """Start `work` on the profile as it is saved when the work begins."""
        profiles = self._profiles
        return self._start(kind, profile_id, lambda o, c: work(o, profiles.get(profile_id), c))

    def _start(
        self,
        kind: Kind,
        profile_id: str,
        work: "Callable[[Operations, JobContext], Done[object]]",
    ) -> int:
        return self._jobs.start(
            kind,
            profile_id,
            lambda context: work(self._operations(), context),
            database=self._database_at_work(profile_id),
        )

    def _database_at_work(self, profile_id: str) -> str:
        """The database that an operation works on now, for the words that refuse a second."""
        with suppress(ProfileError):
            if self._jobs.is_busy(profile_id):
                return self._profiles.get(profile_id).dbname
        return ""

    def _operations(self) -> "Operations":
        """Opened by the first job, on its thread: psycopg takes longer than the window."""
        with self._opening:
            if self._opened is None:
                opening = importlib.import_module("pgbackup_gui.engine.opening")
                self._opened = opening.open_operations(
                    places=self._places,
                    secrets=self._secrets,
                    settings=self._settings,
                    log=self._log,
                    host=self._host,
                )
            return self._opened

    @Slot(object)
    def _on_updated(self, update: JobUpdate) -> None:
        if update.kind is Kind.SCAN and update.result and update.result.error is None:
            self.backups_changed.emit(update.profile_id, update.result.value)
        self.job_changed.emit(update)

    def _watch(self, profile_id: str) -> None:
        try:
            folder = str(self._profiles.get(profile_id).folder)
        except ProfileError:
            return  # the scan's result tells
        self._folder_watch.watch(folder)
        self._watched = profile_id

    @Slot()
    def _on_rescan_due(self) -> None:
        with suppress(ProfileError):  # removed meanwhile: nobody looks at it
            self._profiles.get(self._watched)
            self.scan(self._watched)


def open_service(home: Path | None) -> Service:
    """The service on this user's files, or on those under `home`."""
    secrets = SecretStore(password_file=find_password_file())
    return Service(places=find_places(home), secrets=secrets)
