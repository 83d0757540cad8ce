"""RestoreWork: restore, its undo, and the databases that restores put aside."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError, Code, FolderError, RestoreError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, Kind
from pgbackup_gui.core.work.plans import (
    KeptDatabase,
    KeptReason,
    Recovered,
    RestoreReport,
    RestoreRequest,
    UndoReport,
)
from pgbackup_gui.ui import boxes, formats, messages, notices
from pgbackup_gui.ui.dialogs.restore import RestoreDialog
from pgbackup_gui.ui.jobs import Jobs, Task, keep_quiet
from pgbackup_gui.ui.panes.notice_bar import NoticeAction

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service


class RestoreWork(QObject):
    """From the restore dialog to "Delete the previous database".

    Signals:
        noticed(Notice): something to tell.
        kept_read(str, tuple[KeptDatabase, ...]): what is kept aside for a database, by its id.
        recovered(str): something was set right for the database with this id.
        blocked(Task, AppError): an interrupted restore could not be set right.
    """

    noticed = Signal(object)
    kept_read = Signal(str, object)
    recovered = Signal(str)
    blocked = Signal(object, object)

    def __init__(self, *, service: "Service", jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._jobs = jobs
        self._window = window

    def ask(self, profile: Profile, backup: Backup) -> None:
        """Open the dialog that plans a restore."""
        dialog = RestoreDialog(
            service=self._service, profile=profile, backup=backup, parent=self._window
        )
        dialog.restore_requested.connect(self._on_restore_requested)
        dialog.open()

    def read_kept(self, profile: Profile) -> None:
        """Ask the server what is kept aside; a server that cannot be reached is no news."""

        def tell(result: JobResult) -> None:
            self.kept_read.emit(profile.id, cast("tuple[KeptDatabase, ...]", result.value))

        self._jobs.drop(Kind.KEPT)
        call = partial(self._service.kept, profile.id)
        self._jobs.start(Task(Kind.KEPT, profile, call, tell, keep_quiet))

    def recover(self, profile: Profile) -> None:
        """Set right what was interrupted; silent when there was nothing."""

        def tell(result: JobResult) -> None:
            found = cast("tuple[Recovered, ...]", result.value)
            if found:
                self.noticed.emit(notices.recovered(profile, found))
                self.recovered.emit(profile.id)

        def complain(error: AppError) -> None:
            # The server is asked only when a restore was interrupted: then all is news.
            # What ails a folder is told where its backups are listed.
            if not isinstance(error, FolderError):
                self.blocked.emit(replace(task, complain=None), _blocked_by(error))

        call = partial(self._service.recover, profile.id)
        task = Task(Kind.RECOVER, profile, call, tell, complain)
        self._jobs.start(task)

    def undo(self, profile: Profile, kept: KeptDatabase) -> None:
        """Swap the database from before back."""

        def tell(result: JobResult) -> None:
            report = cast("UndoReport", result.value)
            offers = (self._delete_action(profile, report.kept),) if report.kept else ()
            self.noticed.emit(notices.undone(result, report, offers))
            self.read_kept(profile)

        call = partial(self._service.undo, profile.id, kept)
        self._jobs.start(Task(Kind.UNDO, profile, call, tell))

    def ask_undo(self, profile: Profile, kept: KeptDatabase) -> None:
        """Switch back to what was put aside some time ago, which has to be named first."""
        text = self.tr(
            "“{database}” will again hold what it held {age} ago. What it holds now is kept "
            "aside, so nothing is lost. Programs that use it are disconnected."
        )
        title, verb = self.tr("Undo the restore of {name}?"), self.tr("Undo restore")
        if kept.reason is KeptReason.BEFORE_UNDO:
            title, verb = self.tr("Restore {name} again?"), self.tr("Restore again")
        box = boxes.confirm(
            self._window,
            title=title.format(name=profile.name),
            text=text.format(database=kept.live, age=formats.age(kept.kept_at)),
            verb=verb,
            dangerous=True,
        )
        box.confirmed.connect(partial(self.undo, profile, kept))

    def ask_delete_kept(self, profile: Profile, kept: KeptDatabase) -> None:
        """Delete a database that is kept aside, which cannot be undone."""
        text = self.tr("You will no longer be able to undo the restore. This frees {size}.")
        box = boxes.confirm(
            self._window,
            title=self.tr("Delete {name}?").format(name=kept.name),
            text=text.format(size=formats.size(kept.size)),
            verb=self.tr("Delete it"),
            dangerous=True,
        )
        box.confirmed.connect(partial(self._delete_kept, profile, kept))

    def _delete_kept(self, profile: Profile, kept: KeptDatabase) -> None:
        def tell(result: JobResult) -> None:
            self.noticed.emit(notices.previous_deleted(result, kept))
            self.read_kept(profile)

        call = partial(self._service.delete_kept, profile.id, kept)
        self._jobs.start(Task(Kind.DELETE_PREVIOUS, profile, call, tell))

    def _on_restore_requested(self, request: RestoreRequest) -> None:
        profile = request.profile

        def tell(result: JobResult) -> None:
            report = cast("RestoreReport", result.value)
            self.noticed.emit(notices.restored(result, report, self._offers(profile, report)))
            self.read_kept(profile)

        call = partial(self._service.restore, request)
        trusting = partial(self._service.restore, replace(request, is_trusted=True))
        self._jobs.start(Task(Kind.RESTORE, profile, call, tell, trusting=trusting))

    def _offers(self, profile: Profile, report: RestoreReport) -> tuple[NoticeAction, ...]:
        if report.kept is None:
            return ()
        undo: Callable[[], None] = partial(self.undo, profile, report.kept)
        return (
            NoticeAction(self.tr("Undo restore"), undo, "undoRestoreButton"),
            self._delete_action(profile, report.kept),
        )

    def _delete_action(self, profile: Profile, kept: KeptDatabase) -> NoticeAction:
        run = partial(self.ask_delete_kept, profile, kept)
        return NoticeAction(self.tr("Delete it…"), run, "deletePreviousButton")


def _blocked_by(error: AppError) -> AppError:
    """What stands in the way of recovery, told as what it is."""
    if error.code is Code.RECOVERY_BLOCKED:
        return error
    return RestoreError(Code.RECOVERY_BLOCKED, detail=messages.error_text(error).message)
