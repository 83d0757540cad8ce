"""EmptyState: what a pane says when it has nothing to show, and the one next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.ui import assets
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.panes.labels import Drawing, ToneLabel

_ICON = 48
_TEXT_WIDTH = 460


class EmptyState(QWidget):
    """A drawing, a sentence, an explanation and a button, centred.

    Signals:
        action_requested: the button was pressed.
    """

    action_requested = Signal()

    def __init__(self, art: Art, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing(_ICON)
        self._drawing.set_icon(assets.icon(art, Tone.MUTED))
        self._title = ToneLabel()
        self._title.scale_font(1.15, bold=True)
        self._text = ToneLabel(tone=Tone.MUTED)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_clicked)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._build()

    def say(
        self, title: str, text: str = "", *, action: str = "", icon: QIcon | None = None
    ) -> None:
        """Set the words; without `action` there is no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        if icon is not None:
            self._button.setIcon(icon)

    @property
    def button(self) -> QPushButton:
        """The one next step."""
        return self._button

    def _build(self) -> None:
        centred = QHBoxLayout(self)
        words = QWidget()
        words.setMaximumWidth(_TEXT_WIDTH)
        centred.addWidget(words)
        column = QVBoxLayout(words)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _on_clicked(self) -> None:
        self.action_requested.emit()
