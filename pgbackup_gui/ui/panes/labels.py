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


class ValueLine(QLineEdit):
    """One line that is only read: cut in the middle while it does not fit and has no focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrame(False)
        self.setAccessibleName(name)
        # Its text stands where a label's would.
        self.setTextMargins(-2, 0, -2, 0)
        self.setMaximumHeight(self.fontMetrics().height() + 2)
        palette = self.palette()
        palette.setBrush(QPalette.ColorRole.Base, Qt.BrushStyle.NoBrush)
        self.setPalette(palette)

    def show_value(self, text: str) -> None:
        """Show `text`, all of which is in the tooltip."""
        self.setText(text)
        self.setToolTip(text)
        self.setCursorPosition(0)

    def shown(self) -> str:
        """What of the text can be seen without the focus."""
        middle = Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(self.text(), middle, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the focus Qt draws it, with the cursor and what is selected."""
        if self.hasFocus() or self.shown() == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        # Paths and checksums are read from left to right everywhere.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), where, self.shown())
        painter.end()


def value_line(name: str) -> ValueLine:
    """A one-line value too long to wrap, such as a path."""
    return ValueLine(name)
