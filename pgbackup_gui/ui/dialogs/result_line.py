"""ResultLine: an icon and a wrapped sentence that say how something came out."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.assets import Art, Tone, icon


class Mark(QWidget):
    """A small icon, painted anew whenever the palette or the screen changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.setFixedSize(QSize(side, side))
        self._icon = QIcon()

    def set_icon(self, shown: QIcon) -> None:
        """Show another icon."""
        self._icon = shown
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()


class ResultLine(QWidget):
    """Hidden until it has something to say; the text can be selected and is read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark(self)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        beside_first_line = QVBoxLayout()
        beside_first_line.addWidget(self._mark)
        beside_first_line.addStretch()
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(beside_first_line)
        layout.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, empty when nothing is."""
        return "" if self.isHidden() else self._label.text()

    def show_good(self, text: str) -> None:
        """Say that something went well."""
        self._show(icon(Art.STATE_GOOD, Tone.GOOD), text)

    def show_note(self, text: str) -> None:
        """Say something worth knowing."""
        self._show(icon(Art.STATE_INFO), text)

    def show_warning(self, text: str) -> None:
        """Say something to be careful about."""
        self._show(icon(Art.STATE_WARNING, Tone.WARNING), text)

    def show_busy(self, text: str) -> None:
        """Say what is being waited for."""
        self._show(icon(Art.STATE_NONE, Tone.MUTED), text)

    def show_error(self, error: AppError) -> None:
        """Say what went wrong and what to do next."""
        words = messages.error_text(error)
        self._show(icon(Art.STATE_BAD, Tone.ERROR), f"{words.message}\n{words.action}")

    def show_bad(self, text: str) -> None:
        """Say that something went wrong."""
        self._show(icon(Art.STATE_BAD, Tone.ERROR), text)

    def line_up_with(self, button: QWidget) -> None:
        """Put the first line at the height of the words on a button beside it."""
        spare = button.sizeHint().height() - self.fontMetrics().height()
        self._layout.setContentsMargins(0, max(0, spare // 2), 0, 0)

    def clear(self) -> None:
        """Say nothing."""
        self._label.clear()
        self.hide()

    def _show(self, shown: QIcon, text: str) -> None:
        self._mark.set_icon(shown)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.show()
