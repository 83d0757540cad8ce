"""FieldRow: an input with its label and, below it, what is wrong with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QStyle, QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.dialogs.result_line import ResultLine


class FieldRow:
    """Puts a label, an accessible name and a complaint around one input."""

    def __init__(self, *, label: str, content: QWidget, buddy: QWidget, parent: QWidget) -> None:
        self.label = QLabel(label, parent)
        self.label.setBuddy(buddy)
        if not buddy.accessibleName():
            buddy.setAccessibleName(formats.without_key(label).rstrip(":"))
        self.content = content
        self.below = ResultLine(parent)
        self._buddy = buddy
        self._is_shown = True
        self._says: Callable[[], None] = self.below.clear

    @property
    def complaint(self) -> str:
        """What is said below the input, empty when nothing is."""
        return self.below.text

    def add_to(self, grid: QGridLayout) -> None:
        """Take the next two lines of `grid`.

        A QFormLayout shares its height out wrongly among rows that wrap (seen in Qt 6.12).
        """
        line = grid.rowCount()
        hint = QStyle.StyleHint.SH_FormLayoutLabelAlignment
        side = Qt.AlignmentFlag(self.label.style().styleHint(hint))
        grid.addWidget(self.label, line, 0, side | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.content, line, 1)
        grid.addWidget(self.below, line + 1, 1)

    def set_shown(self, *, is_shown: bool) -> None:
        """Show or hide the line; what is said below it comes back with it."""
        self._is_shown = is_shown
        self.label.setVisible(is_shown)
        self.content.setVisible(is_shown)
        self._show_below()

    def complain(self, error: AppError | None) -> None:
        """Say what is wrong, or nothing any more; a screen reader gets it with the input."""
        if error is None:
            self._say(self.below.clear)
            self._buddy.setAccessibleDescription("")
            return
        words = messages.error_text(error)
        whole = f"{words.message} {words.action}"
        is_about_a_value = any(error.params.values())
        self._say(partial(self.below.show_warning, whole if is_about_a_value else words.action))
        self._buddy.setAccessibleDescription(whole)

    def remark(self, text: str) -> None:
        """Say something that is not a fault."""
        self._say(partial(self.below.show_note, text))
        self._buddy.setAccessibleDescription(text)

    def _say(self, says: Callable[[], None]) -> None:
        self._says = says
        self._show_below()

    def _show_below(self) -> None:
        if self._is_shown:
            self._says()
        else:
            self.below.hide()
