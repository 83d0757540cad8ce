"""Drawings and labels whose colour follows the palette, and fields that are only read."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from pgbackup_gui.ui.assets import Tone, tone_colour

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class Drawing(QWidget):
    """An icon of a fixed size, painted anew whenever the palette or the screen changes."""

    def __init__(self, side: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QIcon()
        self.setFixedSize(side, side)

    def set_icon(self, icon: QIcon) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()


class ToneLabel(QLabel):
    """A label in a tone, re-coloured whenever the palette changes; plain text only."""

    def __init__(
        self, text: str = "", *, tone: Tone = Tone.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._colour()

    def set_tone(self, tone: Tone) -> None:
        """Say something else by colour; the words must say it too."""
        self._tone = tone
        self._colour()

    def scale_font(self, factor: float, *, bold: bool = False) -> None:
        """Make the text larger or smaller than the window's own."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        self.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def showEvent(self, event: QShowEvent) -> None:
        # What was never shown is told of no change.
        self._colour()
        super().showEvent(event)

    def _colour(self) -> None:
        colour = tone_colour(self._tone, QApplication.palette(self))
        palette = self.palette()
        # Equal colours end the round of events that setting a palette begins.
        if palette.color(QPalette.ColorRole.WindowText) != colour:
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


def value_label(name: str) -> ToneLabel:
    """A wrapping label whose text can be selected; `name` is read out before it."""
    label = ToneLabel()
    label.setWordWrap(True)
    # A long word must not widen the pane.
    label.setMinimumWidth(1)
    label.setTextInteractionFlags(_SELECTABLE)
    label.setAccessibleName(name)
    return label


def value_line(name: str) -> QLineEdit:
    """A one-line value too long to wrap, such as a path: selectable, scrolls by cursor."""
    line = QLineEdit()
    line.setReadOnly(True)
    line.setFrame(False)
    line.setAccessibleName(name)
    # Its text stands where a label's would.
    line.setTextMargins(-2, 0, -2, 0)
    line.setMaximumHeight(line.fontMetrics().height() + 2)
    palette = line.palette()
    palette.setBrush(QPalette.ColorRole.Base, Qt.BrushStyle.NoBrush)
    line.setPalette(palette)
    return line
