"""RestoreWork: restore, its undo, and the databases that restores put aside."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError, Code, FolderError, ProfileError, RestoreError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, Kind
from pgbackup_gui.core.work.plans import (
    BackupDetails,
    KeptDatabase,
    Recovered,
    RestoreReport,
    RestoreRequest,
    UndoReport,
)
from pgbackup_gui.ui import kept_questions, messages, notices
from pgbackup_gui.ui.boxes import ConfirmBox
from pgbackup_gui.ui.jobs import Jobs, Task, keep_quiet
from pgbackup_gui.ui.panes.notice_bar import NoticeAction

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service


class RestoreWork(QObject):
    """From the restore assistant to "Delete the previous database".

    Signals:
        noticed(Notice): something to tell.
        kept_read(str, tuple[KeptDatabase, ...]): what is kept aside for a database, by its id.
        recovered(str): something was set right for the database with this id.
        begun(int, Course): a job has been started; without a course it is a restore.
        database_needed(Path): there is no database yet that this file could go to.
        blocked(Task, AppError): an interrupted restore could not be set right.
    """

    noticed = Signal(object)
    kept_read = Signal(str, object)
    recovered = Signal(str)
    begun = Signal(int, object)
    database_needed = Signal(object)
    blocked = Signal(object, object)

    def __init__(self, *, service: "Service", jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._jobs = jobs
        self._window = window
        self._kept: dict[str, tuple[KeptDatabase, ...]] = {}

    def ask(self, profile: Profile, backup: Backup) -> None:
        """Open the restore assistant."""
        from pgbackup_gui.ui.dialogs.restore import RestoreDialog  # noqa: PLC0415 - lazily

        dialog = RestoreDialog(
            service=self._service,
            profile=profile,
            backup=backup,
            others=self._profiles(),
            parent=self._window,
        )
        dialog.restore_requested.connect(self._on_restore_requested)
        dialog.undo_requested.connect(self.undo)
        dialog.delete_requested.connect(partial(self.confirm_delete_kept, parent=dialog))
        self.begun.connect(dialog.follow)
        dialog.open()

    def restore_file(self, path: Path) -> None:
        """Open the assistant for a file that is in no list."""
        from pgbackup_gui.ui.dialogs.restore import RestoreDialog  # noqa: PLC0415 - lazily

        profiles = self._profiles()
        if not profiles:
            self.database_needed.emit(path)
            return
        if self._window.findChildren(RestoreDialog):
            self.noticed.emit(notices.restore_is_open(path))
            return

        def tell(result: JobResult) -> None:
            backup = cast("BackupDetails", result.value).backup
            self._ask_for_whom(backup, profiles)

        call = partial(self._service.open_file, path)
        # Not the kind of job that is dropped when another backup is selected.
        self._jobs.start(Task(Kind.PLAN, profiles[0], call, tell))

    def _ask_for_whom(self, backup: Backup, profiles: tuple[Profile, ...]) -> None:
        """The database that the backup was made of comes first."""
        from pgbackup_gui.ui.dialogs.choose_database import ChooseDatabaseDialog  # noqa: PLC0415 - lazily

        same = (profile for profile in profiles if profile.dbname == backup.database)
        likely = next(same, profiles[0])
        if len(profiles) == 1:
            self.ask(likely, backup)
            return
        dialog = ChooseDatabaseDialog(
            file=backup.path, profiles=profiles, likely=likely, parent=self._window
        )

        def go_on(profile: Profile) -> None:
            self.ask(profile, backup)

        dialog.chosen.connect(go_on)
        dialog.open()

    def _profiles(self) -> tuple[Profile, ...]:
        """The saved databases; what ails their file is told elsewhere."""
        with suppress(ProfileError):
            return self._service.profiles()
        return ()

    def read_kept(self, profile: Profile) -> None:
        """Ask the server what is kept aside; a server that cannot be reached is no news."""

        def tell(result: JobResult) -> None:
            kept = self._kept[profile.id] = cast("tuple[KeptDatabase, ...]", result.value)
            self.kept_read.emit(profile.id, kept)

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

    def undo(
        self, profile: Profile, kept: KeptDatabase, *, stop: tuple[str, ...] | None = None
    ) -> None:
        """Swap the database from before back; by itself it stops what the restore has stopped."""
        apps = kept.apps if stop is None else stop

        def tell(result: JobResult) -> None:
            report = cast("UndoReport", result.value)
            offers = (self._delete_action(profile, report.kept),) if report.kept else ()
            self.noticed.emit(notices.undone(result, report, offers))
            self.read_kept(profile)

        undoing = partial(self._service.undo, profile.id, kept)
        call = partial(self._begin, partial(undoing, apps), Kind.UNDO)
        anyway = partial(self._begin, undoing, Kind.UNDO) if apps else None
        self._jobs.start(Task(Kind.UNDO, profile, call, tell, trusting=anyway))

    def ask_undo(self, profile: Profile, kept: KeptDatabase) -> None:
        """Switch back to `kept`, or to another one where several are kept."""
        if not self._show_kept(profile):
            self.confirm_undo(profile, kept)

    def ask_delete_kept(self, profile: Profile, kept: KeptDatabase) -> None:
        """Delete `kept`, or another one where several are kept."""
        if not self._show_kept(profile):
            self.confirm_delete_kept(profile, kept)

    def _show_kept(self, profile: Profile) -> bool:
        """List what is kept, if that is more than one."""
        from pgbackup_gui.ui.dialogs.kept import KeptDialog  # noqa: PLC0415 - lazily

        kept = self._kept.get(profile.id, ())
        if len(kept) < 2:
            return False
        dialog = KeptDialog(profile=profile, kept=kept, parent=self._window)

        def undo(chosen: KeptDatabase) -> None:
            self.confirm_undo(profile, chosen, parent=dialog).confirmed.connect(dialog.accept)

        def delete(chosen: KeptDatabase) -> None:
            box = self.confirm_delete_kept(profile, chosen, parent=dialog)
            box.confirmed.connect(dialog.accept)

        dialog.undo_requested.connect(undo)
        dialog.delete_requested.connect(delete)
        dialog.open()
        return True

    def confirm_undo(
        self, profile: Profile, kept: KeptDatabase, *, parent: QWidget | None = None
    ) -> ConfirmBox:
        """Switch back to what was put aside some time ago."""
        box = kept_questions.ask_undo(parent or self._window, profile, kept)

        def undo() -> None:
            self.undo(profile, kept, stop=kept_questions.apps_to_stop(box, kept))

        box.confirmed.connect(undo)
        return box

    def confirm_delete_kept(
        self, profile: Profile, kept: KeptDatabase, *, parent: QWidget | None = None
    ) -> ConfirmBox:
        """Delete a database that is kept aside, which cannot be undone."""
        box = kept_questions.ask_deletion(parent or self._window, kept)
        box.confirmed.connect(partial(self._delete_kept, profile, kept))
        return box

    def _delete_kept(self, profile: Profile, kept: KeptDatabase) -> None:
        def tell(result: JobResult) -> None:
            self.noticed.emit(notices.previous_deleted(result, kept))
            self.read_kept(profile)

        deletion = partial(self._service.delete_kept, profile.id, kept)
        call = partial(self._begin, deletion, Kind.DELETE_PREVIOUS)
        self._jobs.start(Task(Kind.DELETE_PREVIOUS, profile, call, tell))

    def _on_restore_requested(self, request: RestoreRequest) -> None:
        profile = request.profile

        def tell(result: JobResult) -> None:
            report = cast("RestoreReport", result.value)
            self.noticed.emit(notices.restored(result, report, self._offers(profile, report)))
            self.read_kept(profile)

        call = partial(self._begin, partial(self._service.restore, request), Kind.RESTORE)
        trusting = partial(self._service.restore, replace(request, is_trusted=True))
        self._jobs.start(Task(Kind.RESTORE, profile, call, tell, trusting=trusting))

    def _begin(self, call: Callable[[], int], kind: Kind) -> int:
        """Start a job, and let the assistant follow it if it is still open."""
        from pgbackup_gui.ui.dialogs.restore_stages import of_deletion, of_undo  # noqa: PLC0415 - lazily

        course = {Kind.UNDO: of_undo, Kind.DELETE_PREVIOUS: of_deletion}.get(kind)
        number = call()
        self.begun.emit(number, course() if course else None)
        return number

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
