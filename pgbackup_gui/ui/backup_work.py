"""BackupWork: the verbs for backups, from the click to the notice."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.protection import is_last_good
from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, Kind
from pgbackup_gui.core.work.plans import (
    BackupDetails,
    BackupPlan,
    CheckReport,
    Deleted,
    RestoreRequest,
    TrialReport,
)
from pgbackup_gui.ui import boxes, notices
from pgbackup_gui.ui.jobs import Jobs, Task, keep_quiet
from pgbackup_gui.ui.panes.notice_bar import NoticeAction

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service


class BackupWork(QObject):
    """Look, back up, check, test, delete and its undo, list, details.

    Signals:
        noticed(Notice): something to tell.
        appeared(Path): a backup is there, new or again.
        details_read(BackupDetails): the answer to `read_details`.
        scan_failed(Profile, AppError): the folder of a database could not be listed.
        looked_ahead(str, BackupPlan): what a backup would meet, by the database's id.
        changed: whether there is something to undo has changed.
    """

    noticed = Signal(object)
    appeared = Signal(object)
    details_read = Signal(object)
    scan_failed = Signal(object, object)
    looked_ahead = Signal(str, object)
    changed = Signal()

    def __init__(self, *, service: "Service", jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._jobs = jobs
        self._window = window
        self._deleted: tuple[Profile, Deleted] | None = None
        self._details: Task | None = None

    @property
    def has_deleted(self) -> bool:
        """True when the last delete can be undone."""
        return self._deleted is not None

    def back_up(self, profile: Profile) -> None:
        """Make a backup now."""

        def tell(result: JobResult) -> None:
            backup = cast("Backup", result.value)
            self.appeared.emit(backup.path)
            self.noticed.emit(notices.backed_up(profile, result, backup))

        self._jobs.start(
            Task(Kind.BACK_UP, profile, partial(self._service.back_up, profile.id), tell)
        )

    def look_ahead(self, profile: Profile) -> None:
        """Find out quietly what a backup would meet; a server that is off is no news."""

        def tell(result: JobResult) -> None:
            self.looked_ahead.emit(profile.id, cast("BackupPlan", result.value))

        self._jobs.drop(Kind.PLAN_BACKUP)
        call = partial(self._service.plan_backup, profile.id)
        self._jobs.start(Task(Kind.PLAN_BACKUP, profile, call, tell, keep_quiet))

    def show_plan(self, profile: Profile) -> None:
        """Show everything that a backup would meet."""
        from pgbackup_gui.ui.dialogs.backup_plan import BackupPlanDialog  # noqa: PLC0415 - lazily

        dialog = BackupPlanDialog(service=self._service, profile=profile, parent=self._window)
        dialog.looked.connect(partial(self.looked_ahead.emit, profile.id))
        dialog.open()

    def check(self, profile: Profile, backup: Backup) -> None:
        """Read a backup in full."""

        def tell(result: JobResult) -> None:
            self.noticed.emit(notices.checked(result, cast("CheckReport", result.value)))

        call = partial(self._service.check, profile.id, backup)
        trusting = partial(call, is_trusted=True)
        self._jobs.start(Task(Kind.CHECK, profile, call, tell, trusting=trusting))

    def ask_test_restore(self, profile: Profile, backup: Backup) -> None:
        """Open the dialog for a test restore."""
        from pgbackup_gui.ui.dialogs.trial import TrialDialog  # noqa: PLC0415 - lazily

        try:
            others = self._service.profiles()
        except ProfileError:
            others = ()  # told elsewhere; this database's own server is still there
        dialog = TrialDialog(backup=backup, profile=profile, others=others, parent=self._window)
        dialog.test_requested.connect(self._on_test_requested)
        dialog.open()

    def delete(self, profile: Profile, backup: Backup, others: tuple[Backup, ...]) -> None:
        """Move a backup to the trash; asks only when it is the last one that is any good."""
        if not is_last_good(backup, others):
            self._delete(profile, backup)
            return
        text = self.tr("This is your only backup of {name}. It can be brought back from the trash.")
        box = boxes.confirm(
            self._window,
            title=self.tr("Delete the only backup?"),
            text=text.format(name=profile.name),
            verb=self.tr("Move to trash"),
            dangerous=True,
        )
        box.name_cancel(self.tr("Keep it"))
        box.confirmed.connect(lambda: self._delete(profile, backup))

    def undo_delete(self) -> None:
        """Bring the last deleted backup back."""
        if self._deleted is None:
            return
        profile, deleted = self._deleted
        self._remember(None)

        def tell(result: JobResult) -> None:
            backup = cast("Backup", result.value)
            self.appeared.emit(backup.path)
            self.noticed.emit(notices.brought_back(result, backup))

        call = partial(self._service.undo_delete, profile.id, deleted)
        self._jobs.start(Task(Kind.UNDO_DELETE, profile, call, tell))

    def scan(self, profile: Profile, *, is_asked_for: bool = False) -> None:
        """List the folder; the answer is the service's `backups_changed`."""
        complain = None if is_asked_for else partial(self.scan_failed.emit, profile)
        call = partial(self._service.scan, profile.id)
        self._jobs.start(Task(Kind.SCAN, profile, call, _ignore, complain))

    def read_details(self, profile: Profile, backup: Backup) -> None:
        """Read what is known of a backup; only the answer to the latest call is told."""

        def tell(result: JobResult) -> None:
            self.details_read.emit(cast("BackupDetails", result.value))

        if self._details is not None:
            self._jobs.drop_task(self._details)
        call = partial(self._service.details, profile.id, backup)
        self._details = Task(Kind.DETAILS, profile, call, tell, keep_quiet)
        self._jobs.start(self._details)

    def _delete(self, profile: Profile, backup: Backup) -> None:
        def tell(result: JobResult) -> None:
            self._remember((profile, cast("Deleted", result.value)))
            undo = NoticeAction(self.tr("Undo"), self.undo_delete, "undoDeleteButton")
            self.noticed.emit(notices.deleted(result, backup, (undo,)))

        self._jobs.start(
            Task(Kind.DELETE, profile, partial(self._service.delete, profile.id, backup), tell)
        )

    def _on_test_requested(self, request: RestoreRequest) -> None:
        def tell(result: JobResult) -> None:
            self.noticed.emit(notices.tried(result, cast("TrialReport", result.value)))

        call = partial(self._service.test_restore, request)
        trusting = partial(self._service.test_restore, replace(request, is_trusted=True))
        self._jobs.start(Task(Kind.TEST_RESTORE, request.profile, call, tell, trusting=trusting))

    def _remember(self, deleted: tuple[Profile, Deleted] | None) -> None:
        self._deleted = deleted
        self.changed.emit()


def _ignore(_result: JobResult) -> None:
    """The answer comes by another signal."""
