"""ProgressPane: what is running, how far it is, how long it has taken, and Cancel."""

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui import assets, formats, messages
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.panes.labels import ToneLabel

_FINE = 1000


class ProgressPane(QWidget):
    """Hidden while nothing runs.

    Signals:
        cancel_requested: the user wants it to stop.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step | None = None
        self._fraction = 0.0
        self._title = ToneLabel()
        self._title.scale_font(1.0, bold=True)
        self._words = ToneLabel(tone=Tone.MUTED)
        self._elapsed = ToneLabel(tone=Tone.MUTED)
        self._bar = QProgressBar()
        self._bar.setObjectName("progressBar")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(assets.icon(Art.STOP), self.tr("Cancel"))
        self._cancel.setObjectName("cancelButton")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_second)
        self._build()
        self.hide()

    def begin(self, title: str) -> None:
        """Something called `title` has begun."""
        self._step, self._fraction = None, 0.0
        self._title.setText(title)
        self._words.setText(self.tr("Starting"))
        self._cancel.setEnabled(True)
        self._bar.setRange(0, 0)
        self._clock.start()
        self._timer.start()
        self._on_second()
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Move the bar; within a step it never goes back."""
        if progress.step is not self._step:
            self._step, self._fraction = progress.step, 0.0
        if self._cancel.isEnabled():
            self._words.setText(messages.step_text(progress.step, progress.subject))
        if progress.fraction is None:
            self._bar.setRange(0, 0)
            return
        self._fraction = max(self._fraction, min(progress.fraction, 1.0))
        self._bar.setRange(0, _FINE)
        self._bar.setValue(round(self._fraction * _FINE))

    def percent(self) -> int | None:
        """How far the step is, or None when that cannot be told."""
        return round(self._fraction * 100) if self._bar.maximum() else None

    def finish(self) -> None:
        """Nothing runs any more."""
        self._timer.stop()
        # A bar without an end animates even while it is hidden.
        self._bar.setRange(0, _FINE)
        self.hide()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 12, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._elapsed, 0, 1)
        grid.addWidget(self._cancel, 0, 2, 3, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        grid.addWidget(self._words, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def _on_second(self) -> None:
        self._elapsed.setText(formats.duration(self._clock.elapsed() / 1000))

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping and cleaning up"))
        self.cancel_requested.emit()
