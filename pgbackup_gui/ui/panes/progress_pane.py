"""ProgressPane: what is running, how far it is, how long it takes, and Cancel."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.ui import assets, formats, messages, messages_progress
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
        self._fraction: float | None = None
        self._title = ToneLabel()
        self._title.scale_font(1.0, bold=True)
        self._grid = QGridLayout(self)
        self._said = ""
        self._words = ToneLabel(tone=Tone.MUTED)
        self._amount = ToneLabel(tone=Tone.MUTED)
        self._limit = ToneLabel(tone=Tone.MUTED)
        self._limit.setObjectName("progressLimit")
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
        self._fraction = None
        self._title.setText(title)
        self._amount.setText("")
        self._limit.hide()
        self._say(self.tr("Starting"))
        self._cancel.setEnabled(True)
        self._bar.setRange(0, 0)
        self._clock.start()
        self._timer.start()
        self._on_second()
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Move the bar, which never goes back; what cannot be told leaves it where it is."""
        if self._cancel.isEnabled():
            self._say(messages.step_text(progress.step, progress.subject))
        amount = messages_progress.amount_text(progress)
        self._amount.setText(amount)
        self._bar.setAccessibleDescription(amount)
        self._show_limit(messages_progress.limit_text(progress))
        if progress.fraction is None:
            return
        self._fraction = max(self._fraction or 0.0, min(progress.fraction, 1.0))
        self._bar.setRange(0, _FINE)
        self._bar.setValue(int(self._fraction * _FINE))
        self._on_second()

    def percent(self) -> int | None:
        """How far it is as a whole, or None when that cannot be told."""
        return None if self._fraction is None else int(self._fraction * 100)

    def finish(self) -> None:
        """Nothing runs any more."""
        self._timer.stop()
        self._fraction = None
        # A bar without an end animates even while it is hidden.
        self._bar.setRange(0, _FINE)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say(self, text: str) -> None:
        self._said = text
        self._words.setAccessibleName(text)
        self._words.setToolTip(text)
        self._fit()

    def _show_limit(self, text: str) -> None:
        self._limit.setText(text)
        self._limit.setToolTip(messages_progress.limit_hint())
        self._limit.setVisible(bool(text))

    def _fit(self) -> None:
        """The name of a table may be longer than the window is wide."""
        self._grid.activate()
        metrics, width = self._words.fontMetrics(), self._words.width()
        elided = metrics.elidedText(self._said, Qt.TextElideMode.ElideMiddle, width)
        self._words.setText(elided if self.isVisible() else self._said)

    def _build(self) -> None:
        policy = self._words.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._words.setSizePolicy(policy)
        grid = self._grid
        grid.setContentsMargins(16, 10, 12, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._elapsed, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._cancel, 0, 2, 3, 1)
        grid.addWidget(self._bar, 1, 0, 1, 2)
        # Each on a line of its own: side by side they do not fit the assistant in every language.
        grid.addWidget(self._words, 2, 0, 1, 2)
        grid.addWidget(self._amount, 3, 0, 1, 2)
        grid.addWidget(self._limit, 4, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def _on_second(self) -> None:
        elapsed = formats.duration(self._clock.elapsed() / 1000)
        if (percent := self.percent()) is None:
            self._elapsed.setText(elapsed)
            return
        text = self.tr("{percent} % after {elapsed}")
        self._elapsed.setText(text.format(percent=percent, elapsed=elapsed))

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._say(self.tr("Stopping and cleaning up"))
        self.cancel_requested.emit()
