"""FirstRunFrame: question on top, a page that scrolls, and the buttons below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.ui.dialogs import first_run_words
from pgbackup_gui.ui.dialogs.first_run_words import Step, Way
from pgbackup_gui.ui.dialogs.wrapping import heading, set_width_in_letters, wrapped

_LETTERS = 92
_LINES = 38
_BESIDE_SCROLL_BAR = 6
_HIGHEST = 590
"""So that it fits a screen of 640 lines with a task bar and a title."""


class FirstRunFrame(QDialog):
    """What all steps have in common; the parts of the page are added by whoever fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Protect a database"))
        set_width_in_letters(self, _LETTERS)
        self.counter = wrapped("", self)
        self.question = heading("", self)
        self.explanation = wrapped("", self)
        self.missing = wrapped("", self)
        self.cancel_button = self._button(self.tr("Cancel"), "firstRunCancel")
        self.back_button = self._button(self.tr("&Go back"), "firstRunBack")
        self.again_button = self._button(self.tr("Try aga&in"), "firstRunAgain")
        self.skip_button = self._button("", "firstRunSkip")
        self.next_button = self._button("", "firstRunNext")
        self.page = QWidget(self)
        self.parts = QVBoxLayout(self.page)
        self.parts.setContentsMargins(0, 0, _BESIDE_SCROLL_BAR, 0)
        self._lay_out()
        self.resize(self.width(), min(_HIGHEST, self.fontMetrics().lineSpacing() * _LINES))

    def say(self, step: Step, way: Way, *, steps: int) -> None:
        """Show the words of a step."""
        self.counter.setText(first_run_words.counter(step, of=steps))
        self.question.setText(first_run_words.title(step))
        explanation = first_run_words.explanation(step, way)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.page)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        for button in (self.back_button, self.again_button, self.skip_button, self.next_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.counter)
        layout.addWidget(self.question)
        layout.addWidget(self.explanation)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.missing)
        layout.addLayout(buttons)
