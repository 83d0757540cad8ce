"""MainWindow: assembly and wiring; what the verbs do is in `desk.py` and `*_work.py`."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QIcon
from PySide6.QtWidgets import QMainWindow, QSplitter, QStatusBar

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.engine.job_runner import LONG_KINDS
from pgbackup_gui.ui import assets, boxes, notices
from pgbackup_gui.ui.actions import Actions
from pgbackup_gui.ui.backup_work import BackupWork
from pgbackup_gui.ui.copy_report import ReportCopier
from pgbackup_gui.ui.database_work import DatabaseWork
from pgbackup_gui.ui.desk import Desk
from pgbackup_gui.ui.dialogs.about import AboutDialog
from pgbackup_gui.ui.dialogs.history import HistoryDialog
from pgbackup_gui.ui.dialogs.settings import SettingsDialog
from pgbackup_gui.ui.jobs import Jobs, Task
from pgbackup_gui.ui.log_saver import LogSaver
from pgbackup_gui.ui.next_steps import NextSteps
from pgbackup_gui.ui.restore_work import RestoreWork
from pgbackup_gui.ui.verbs import Verbs
from pgbackup_gui.ui.window_memory import WindowMemory
from pgbackup_gui.ui.window_panes import WindowPanes

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service


class MainWindow(QMainWindow):
    """The one window. `begin` starts the first jobs, once it is shown."""

    def __init__(
        self, *, service: "Service", default_folder: Path, memory_file: Path | None = None
    ) -> None:
        super().__init__()
        self._service = service
        self._memory = WindowMemory(memory_file)
        self._closes_when_idle = False
        self._actions = Actions(self)
        self._panes = WindowPanes(actions=self._actions, log_lines=service.settings().log_lines)
        self._jobs = Jobs(service=service, window=self)
        self._log_saver = LogSaver(self)
        self._copier = ReportCopier(service=service, parent=self)
        self._next_steps = NextSteps(
            actions=self._actions, jobs=self._jobs, copy_report=self._copier.copy
        )
        self._backup_work = BackupWork(service=service, jobs=self._jobs, window=self)
        self._restore_work = RestoreWork(service=service, jobs=self._jobs, window=self)
        self._desk = self._make_desk(default_folder)
        self._assemble()
        self._connect_jobs()
        self._connect_log()
        self._connect_window_actions()

    def begin(self) -> None:
        """Start the first jobs."""
        self._desk.begin()

    def show_error(self, error: AppError) -> None:
        """Tell of a failure that belongs to no job."""
        boxes.show_error(self, error, service=self._service)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._jobs.shown() is not None and not self._closes_when_idle:
            event.ignore()
            self._ask_to_quit()
            return
        self._desk.stop()
        self._memory.save(self, self._splitters())
        self._remember_profile()
        super().closeEvent(event)

    def _make_desk(self, default_folder: Path) -> Desk:
        database_work = DatabaseWork(
            service=self._service, default_folder=default_folder, window=self
        )
        work = (self._backup_work, self._restore_work, database_work)
        desk = Desk(
            service=self._service,
            actions=self._actions,
            panes=self._panes,
            jobs=self._jobs,
            work=work,
        )
        Verbs(actions=self._actions, desk=desk, work=work)
        return desk

    def _assemble(self) -> None:
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("PG Backup"))
        self.setWindowIcon(assets.app_icon())
        self.resize(QSize(1200, 760).boundedTo(self.screen().availableSize()))
        self.setCentralWidget(self._panes)
        self.setStatusBar(QStatusBar(self))
        self._actions.fill(self.menuBar())
        self._memory.restore(self, self._splitters())

    def _splitters(self) -> dict[str, QSplitter]:
        panes = self._panes
        return {"columns": panes.columns, "middle": panes.middle, "rows": panes.rows}

    def _connect_jobs(self) -> None:
        self._jobs.began.connect(self._on_began)
        self._jobs.progressed.connect(self._on_progressed)
        self._jobs.ended.connect(self._on_ended)
        self._jobs.failed.connect(self._on_failed)
        self._jobs.cancelled.connect(self._on_cancelled)
        self._backup_work.noticed.connect(self._panes.notice.show_notice)
        self._restore_work.noticed.connect(self._panes.notice.show_notice)
        self._restore_work.blocked.connect(self._on_failed)
        self._panes.progress.cancel_requested.connect(self._jobs.cancel_shown)
        self._desk.failed.connect(self.show_error)
        self._desk.status_changed.connect(self.statusBar().showMessage)

    def _connect_log(self) -> None:
        log = self._panes.log
        self._service.lines.connect(log.show_lines)
        log.open_log_requested.connect(self._on_open_log)
        log.save_requested.connect(self._log_saver.ask)
        self._log_saver.failed.connect(self.show_error)
        self._next_steps.log_requested.connect(self._on_log_wanted)
        self._copier.copied.connect(self._on_report_copied)

    def _connect_window_actions(self) -> None:
        actions = self._actions
        actions.search.triggered.connect(self._panes.backups.focus_search)
        actions.log.triggered.connect(self._on_log_toggled)
        actions.settings.triggered.connect(self._on_settings)
        actions.history.triggered.connect(self._on_history)
        actions.about.triggered.connect(self._on_about)
        actions.quit.triggered.connect(self.close)

    def _ask_to_quit(self) -> None:
        box = boxes.confirm(
            self,
            title=self.tr("Something is still running"),
            text=self.tr("If you quit now, it is cancelled and cleaned up. Nothing is lost."),
            verb=self.tr("Cancel it and quit"),
            dangerous=True,
        )
        box.cancel_button.setText(self.tr("Keep running"))
        box.cancel_button.setIcon(QIcon())
        box.confirmed.connect(self._on_quit_confirmed)

    def _remember_profile(self) -> None:
        settings, profile = self._service.settings(), self._desk.profile
        if profile is not None and profile.id != settings.last_profile:
            # A full disk is no reason to refuse to close.
            with suppress(OSError):
                self._service.save_settings(replace(settings, last_profile=profile.id))

    def _on_quit_confirmed(self) -> None:
        self._closes_when_idle = True
        self._jobs.cancel_shown()
        if self._jobs.shown() is None:
            self.close()

    def _on_began(self, task: Task) -> None:
        self._panes.notice.clear()
        self._panes.progress.begin(notices.running(task.kind, task.profile))
        self._desk.update_actions()

    def _on_progressed(self, progress: Progress) -> None:
        self._panes.progress.show_progress(progress)
        percent, task = self._panes.progress.percent(), self._jobs.shown()
        if percent is not None and task is not None:
            title = self.tr("{percent} % – {what} – PG Backup")
            what = notices.running(task.kind, task.profile)
            self.setWindowTitle(title.format(percent=percent, what=what))

    def _on_ended(self, task: Task) -> None:
        if task.kind not in LONG_KINDS:
            return
        self._panes.progress.finish()
        self.setWindowTitle(self.tr("PG Backup"))
        self._desk.update_actions()
        if self._closes_when_idle:
            self.close()

    def _on_failed(self, task: Task, error: AppError) -> None:
        self._panes.notice.show_notice(self._next_steps.notice(task, error))

    def _on_cancelled(self, task: Task) -> None:
        self._panes.notice.show_notice(notices.cancelled(task.kind))

    def _on_open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._service.log_file())))

    def _on_log_wanted(self) -> None:
        self._panes.log.set_expanded(is_expanded=True)

    def _on_log_toggled(self) -> None:
        self._panes.log.set_expanded(is_expanded=not self._panes.log.is_expanded())

    def _on_report_copied(self) -> None:
        self.statusBar().showMessage(self.tr("The report is copied"))

    def _on_history(self) -> None:
        HistoryDialog(service=self._service, parent=self).open()

    def _on_settings(self) -> None:
        dialog = SettingsDialog(service=self._service, parent=self)
        dialog.saved.connect(self._on_settings_saved)
        dialog.open()

    def _on_settings_saved(self) -> None:
        settings = self._service.settings()
        assets.apply_theme(settings.theme)
        self._panes.log.set_max_lines(settings.log_lines)

    def _on_about(self) -> None:
        AboutDialog(self).open()
