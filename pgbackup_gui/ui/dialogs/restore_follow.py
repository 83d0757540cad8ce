"""RestoreFollow: follows a restore, its undo or a deletion to the end, and has it told."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.core.work.plans import (
    KeptDatabase,
    RestoreReport,
    RestoreRequest,
    UndoReport,
)
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import report
from pgbackup_gui.ui.copy_report import ReportCopier
from pgbackup_gui.ui.dialogs import restore_end_words, restore_stages
from pgbackup_gui.ui.dialogs.restore_done import RestoreDone
from pgbackup_gui.ui.dialogs.restore_running import RestoreRunning
from pgbackup_gui.ui.dialogs.restore_stages import Course


class RestoreFollow(QObject):
    """One job at a time, on the two last pages of the assistant.

    Signals:
        ended: the job has ended, and the last page says how.
        restore_requested(RestoreRequest): again, with a file that is now trusted.
        undo_requested(Profile, KeptDatabase): back to the database from before.
        delete_requested(Profile, KeptDatabase): delete that one; not yet confirmed.
    """

    ended = Signal()
    restore_requested = Signal(object)
    undo_requested = Signal(object, object)
    delete_requested = Signal(object, object)

    def __init__(
        self,
        *,
        service: Service,
        request: RestoreRequest,
        running: RestoreRunning,
        done: RestoreDone,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._running = running
        self._done = done
        self._copier = ReportCopier(service=service, parent=self)
        self._job: int | None = None
        self._kept: KeptDatabase | None = None
        self._failed: JobResult | None = None
        self._failed_kind = Kind.RESTORE
        self.request = request
        service.job_changed.connect(self._on_job_changed)
        running.stop_requested.connect(self._on_stop_requested)
        done.undo_requested.connect(self._on_undo_requested)
        done.delete_requested.connect(self._on_delete_requested)
        done.trust_requested.connect(self._on_trust_requested)
        done.copy_requested.connect(self._on_copy_requested)

    @property
    def has_stopped(self) -> bool:
        """True when the last job did not end well."""
        return self._failed is not None

    @property
    def can_begin_anew(self) -> bool:
        """True when it was a restore that did not end well."""
        return self._failed is not None and self._failed_kind is Kind.RESTORE

    def forget(self) -> None:
        """The last end is of no interest any more."""
        self._failed = None

    def follow(self, job: int, course: Course) -> None:
        """Show how the job goes on, and how it ends."""
        self._job, self._failed = job, None
        self._running.begin(course)

    def _on_job_changed(self, update: JobUpdate) -> None:
        if update.id != self._job:
            return
        if update.progress is not None:
            self._running.show_progress(update.progress)
        if update.result is not None:
            self._job = None
            self._show_end(update.kind, update.result)

    def _show_end(self, kind: Kind, result: JobResult) -> None:
        is_good = result.result in (Result.DONE, Result.NOTES)
        self._failed = None if is_good else result
        self._failed_kind = kind
        self._running.finish(is_good=is_good)
        if not is_good:
            self._show_failure(result)
        elif kind is Kind.UNDO:
            self._show_undone(result)
        elif kind is Kind.DELETE_PREVIOUS:
            self._show_deleted(result)
        else:
            self._show_restored(result)
        self.ended.emit()

    def _show_restored(self, result: JobResult) -> None:
        restored = cast("RestoreReport", result.value)
        self._kept = restored.kept
        lines = restore_end_words.of_restore(self.request, restored, result)
        self._done.show_end(self.tr("Restored"), lines, self._kept)

    def _show_undone(self, result: JobResult) -> None:
        undone = cast("UndoReport", result.value)
        self._kept = undone.kept
        lines = restore_end_words.of_undo(undone, result)
        self._done.show_end(self.tr("The restore is undone"), lines, self._kept)

    def _show_deleted(self, result: JobResult) -> None:
        self._kept = None
        lines = restore_end_words.of_deletion(cast("KeptDatabase", result.value))
        self._done.show_end(self.tr("The previous database is deleted"), lines, None)

    def _show_failure(self, result: JobResult) -> None:
        error = result.error
        if error is None:
            self._done.show_cancelled()
            return
        seen = self._running.steps_seen
        self._done.show_failure(
            error,
            trail=result.trail,
            is_untouched=restore_stages.is_untouched(self.request, seen, error),
            can_trust=error.code is Code.NOT_TRUSTED,
        )

    def _on_stop_requested(self) -> None:
        if self._job is not None:
            self._service.cancel(self._job)

    def _on_undo_requested(self) -> None:
        if self._kept is not None:
            self.undo_requested.emit(self.request.profile, self._kept)

    def _on_delete_requested(self) -> None:
        if self._kept is not None:
            self.delete_requested.emit(self.request.profile, self._kept)

    def _on_trust_requested(self) -> None:
        self.restore_requested.emit(replace(self.request, is_trusted=True))

    def _on_copy_requested(self) -> None:
        failed = self._failed
        if failed is not None and failed.error is not None:
            what = self._failed_kind.value
            self._copier.copy(report.of_error(failed.error, what=what, lines=failed.trail))
