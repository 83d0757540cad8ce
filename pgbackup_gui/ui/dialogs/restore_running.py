"""RestoreRunning: the assistant's fourth page, which steps are done and how far the rest is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui.announcing import announce
from pgbackup_gui.ui.dialogs.restore_stages import Course
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.steps import Steps
from pgbackup_gui.ui.dialogs.wrapping import heading, wrapped
from pgbackup_gui.ui.panes.progress_pane import ProgressPane


class RestoreRunning(QWidget):
    """Ticks off the steps of a course; `stop_requested` is the wish to cancel it."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._is_stopping = False
        self.steps_seen: frozenset[Step] = frozenset()
        self.title = heading("", self)
        self.stages = Steps(self.tr("What is done and what is to come"), self)
        self.pane = ProgressPane(self)
        self.pane.setObjectName("restoreProgress")
        self.stop = self._stop_button()
        self.promise = ResultLine(self)
        self.leaving = wrapped("", self)
        self.pane.cancel_requested.connect(self._on_cancel_requested)
        self._lay_out()

    @property
    def course(self) -> Course | None:
        """What runs, or ran last."""
        return self._course

    def begin(self, course: Course) -> None:
        """Something has begun."""
        self._course, self._is_stopping, self.steps_seen = course, False, frozenset()
        self.title.setText(course.title)
        self.stages.set_steps([stage.text for stage in course.stages])
        self.pane.begin(self.tr("How far it is"))
        self.promise.show_good(course.promise)
        self.leaving.setText(
            self.tr(
                "You can close this window; it goes on, and the main window shows how far it is."
            )
        )

    def show_progress(self, progress: Progress) -> None:
        """It is at this step, this far."""
        if self._course is None:
            return
        self.steps_seen |= {progress.step}
        self._show_stage(self._course.index_of(progress.step, self.stages.current))
        self.pane.show_progress(progress)
        if progress.step in self._course.finishing:
            self._let_it_finish()

    def finish(self, *, is_good: bool) -> None:
        """Nothing runs any more."""
        self.pane.finish()
        done = len(self.stages.spoken()) if is_good else self.stages.current
        self.stages.show_current(done, is_stopped=not is_good)

    def _show_stage(self, index: int) -> None:
        if index != self.stages.current:
            self.stages.show_current(index)
            announce(self, self.stages.spoken()[index])

    def _let_it_finish(self) -> None:
        self.stop.setEnabled(False)
        if not self._is_stopping:
            self.promise.show_note(
                self.tr("It is being finished now; this takes a moment and cannot be stopped.")
            )

    def _stop_button(self) -> QPushButton:
        """The pane's own button, under a name that the main window's pane does not have."""
        button = self.pane.findChildren(QPushButton)[0]
        button.setObjectName("stopRestoreButton")
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.stages)
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addWidget(self.pane)
        layout.addWidget(self.promise)
        layout.addStretch(1)
        layout.addWidget(self.leaving)

    def _on_cancel_requested(self) -> None:
        self._is_stopping = True
        self.promise.show_note(self.tr("It is being cancelled, and what was begun is cleaned up."))
        self.stop_requested.emit()
