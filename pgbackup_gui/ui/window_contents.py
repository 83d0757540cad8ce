"""WindowContents: what the window shows, assembled and wired.

What the verbs do is in `desk.py` and `*_work.py`.
"""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.pasted_files import tells_a_database
from pgbackup_gui.core.settings import Theme
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.engine.job_runner import LONG_KINDS
from pgbackup_gui.ui import notices
from pgbackup_gui.ui.actions import Actions
from pgbackup_gui.ui.attention import Attention
from pgbackup_gui.ui.back_up_in_turn import BackUpInTurn
from pgbackup_gui.ui.backup_work import BackupWork
from pgbackup_gui.ui.copy_report import ReportCopier
from pgbackup_gui.ui.database_work import DatabaseWork
from pgbackup_gui.ui.desk import Desk
from pgbackup_gui.ui.jobs import Jobs, Task
from pgbackup_gui.ui.log_saver import LogSaver
from pgbackup_gui.ui.next_steps import NextSteps
from pgbackup_gui.ui.restore_work import RestoreWork
from pgbackup_gui.ui.theme import apply_theme, is_high_contrast
from pgbackup_gui.ui.verbs import Verbs
from pgbackup_gui.ui.window_dialogs import WindowDialogs
from pgbackup_gui.ui.window_memory import WindowMemory
from pgbackup_gui.ui.window_panes import WindowPanes

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service


class WindowContents(QObject):
    """Everything in `window`. `begin` starts the first jobs.

    Signals:
        told(str): a word on what is listed.
        failed(AppError): something that belongs to no job went wrong.
        advanced(int, str): percent of what runs, and what that is.
        rested: nothing that is shown runs any more.
        report_copied: a report is in the clipboard.
    """

    told = Signal(str)
    failed = Signal(object)
    advanced = Signal(int, str)
    rested = Signal()
    report_copied = Signal()

    def __init__(
        self,
        *,
        service: "Service",
        default_folder: Path,
        memory: WindowMemory,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._service = service
        self._memory = memory
        self._follow_contrast()
        self._actions = Actions(window)
        self._panes = WindowPanes(actions=self._actions, log_lines=service.settings().log_lines)
        self._jobs = Jobs(service=service, window=window)
        self._log_saver = LogSaver(window)
        self._copier = ReportCopier(service=service, parent=window)
        self._next_steps = NextSteps(
            actions=self._actions, jobs=self._jobs, copy_report=self._copier.copy
        )
        self._backup_work = BackupWork(service=service, jobs=self._jobs, window=window)
        self._restore_work = RestoreWork(service=service, jobs=self._jobs, window=window)
        self._database_work = DatabaseWork(
            service=service, default_folder=default_folder, window=window
        )
        in_turn = BackUpInTurn(jobs=self._jobs, back_up=self._backup_work.back_up, parent=self)
        self._database_work.back_ups_requested.connect(in_turn.add)
        self._desk = self._make_desk()
        WindowDialogs(service=service, actions=self._actions, log=self._panes.log, window=window)
        Attention(service=service, window=window)
        self._connect_jobs()
        self._connect_log()
        self._connect_window_actions(window)
        self._assemble(window)

    def begin(self) -> None:
        """Start the first jobs."""
        self._desk.begin()

    def open_file(self, file: Path) -> None:
        """Restore from a file that is in no list, or add the database that it tells of."""
        if tells_a_database(file.name):
            self._database_work.add_from(file)
        else:
            self._database_work.restore_file(file)

    def is_busy(self) -> bool:
        """True while something runs that is shown."""
        return self._jobs.shown() is not None

    def cancel(self) -> None:
        """Stop what is shown as running."""
        self._jobs.cancel_shown()

    def leave(self) -> None:
        """Start nothing any more and remember what was shown: the window is closing."""
        self._desk.stop()
        self._memory.write("backups", self._panes.backups.save_state())
        self._memory.write("log", "open" if self._panes.log.is_wanted() else "")
        # So that the next start can draw the empty window before it has read the settings.
        theme = self._service.settings().theme
        self._memory.write("theme", "" if theme is Theme.SYSTEM else theme.value)
        self._remember_profile()

    def splitters(self) -> dict[str, QSplitter]:
        """What the user may have moved, by name."""
        panes = self._panes
        return {"columns": panes.columns, "middle": panes.middle, "rows": panes.rows}

    def _make_desk(self) -> Desk:
        work = (self._backup_work, self._restore_work, self._database_work)
        desk = Desk(
            service=self._service,
            actions=self._actions,
            panes=self._panes,
            jobs=self._jobs,
            work=work,
        )
        Verbs(actions=self._actions, desk=desk, work=work)
        return desk

    def _assemble(self, window: QMainWindow) -> None:
        window.setCentralWidget(self._panes)
        self._actions.fill(window.menuBar())
        self._memory.restore_panes(self.splitters())
        self._panes.backups.restore_state(self._memory.read("backups"))
        self._panes.log.want(is_wanted=bool(self._memory.read("log")))

    def _follow_contrast(self) -> None:
        apply_theme(self._service.settings().theme)
        # Kept: what is asked of the hints goes with them.
        self._hints = QGuiApplication.styleHints()
        self._hints.accessibility().contrastPreferenceChanged.connect(self._on_contrast_changed)
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)

    def _on_contrast_changed(self) -> None:
        apply_theme(self._service.settings().theme)

    def _on_scheme_changed(self) -> None:
        """What was made clear on white is not so on black."""
        if is_high_contrast(QGuiApplication.palette()):
            apply_theme(self._service.settings().theme)

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
        self._desk.failed.connect(self.failed)
        self._desk.status_changed.connect(self.told)

    def _connect_log(self) -> None:
        log = self._panes.log
        self._service.lines.connect(log.show_lines)
        log.open_log_requested.connect(self._on_open_log)
        log.save_requested.connect(self._log_saver.ask)
        self._log_saver.failed.connect(self.failed)
        self._next_steps.log_requested.connect(self._on_log_wanted)
        self._copier.copied.connect(self.report_copied)

    def _connect_window_actions(self, window: QMainWindow) -> None:
        actions = self._actions
        actions.search.triggered.connect(self._panes.backups.focus_search)
        actions.log.triggered.connect(self._on_log_toggled)
        actions.quit.triggered.connect(window.close)

    def _remember_profile(self) -> None:
        settings, profile = self._service.settings(), self._desk.profile
        if profile is not None and profile.id != settings.last_profile:
            # A full disk is no reason to refuse to close.
            with suppress(OSError):
                self._service.save_settings(replace(settings, last_profile=profile.id))

    def _on_began(self, task: Task) -> None:
        self._panes.notice.clear()
        self._panes.progress.begin(notices.running(task.kind, task.profile))
        self._desk.update_actions()

    def _on_progressed(self, progress: Progress) -> None:
        self._panes.progress.show_progress(progress)
        percent, task = self._panes.progress.percent(), self._jobs.shown()
        if percent is not None and task is not None:
            self.advanced.emit(percent, notices.running(task.kind, task.profile))

    def _on_ended(self, task: Task) -> None:
        if task.kind not in LONG_KINDS:
            return
        self._panes.progress.finish()
        self._desk.update_actions()
        self.rested.emit()

    def _on_failed(self, task: Task, error: AppError) -> None:
        if task.trail:
            # Programs said something: that is worth more than our words to whoever can read it.
            self._on_log_wanted()
        self._panes.notice.show_notice(self._next_steps.notice(task, error))

    def _on_cancelled(self, task: Task) -> None:
        self._panes.notice.show_notice(notices.cancelled(task.kind))

    def _on_open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._service.log_file())))

    def _on_log_wanted(self) -> None:
        self._panes.log.set_expanded(is_expanded=True)

    def _on_log_toggled(self) -> None:
        self._panes.log.want(is_wanted=not self._panes.log.is_expanded())
