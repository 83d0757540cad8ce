"""FieldRow: an input with its label and, below it, what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QStyle, QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.dialogs.result_line import ResultLine


class FieldRow:
    """Puts a label, an accessible name and a complaint around one input."""

    def __init__(self, *, label: str, content: QWidget, buddy: QWidget, parent: QWidget) -> None:
        self.label = QLabel(label, parent)
        self.label.setBuddy(buddy)
        if not buddy.accessibleName():
            buddy.setAccessibleName(label.replace("&", "").rstrip(":"))
        self.content = content
        self.below = ResultLine(parent)
        self._buddy = buddy

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

    def complain(self, error: AppError | None) -> None:
        """Say what is wrong, or nothing any more; a screen reader gets it with the input."""
        if error is None:
            self.below.clear()
            self._buddy.setAccessibleDescription("")
            return
        words = messages.error_text(error)
        whole = f"{words.message} {words.action}"
        is_about_a_value = any(error.params.values())
        self.below.show_warning(whole if is_about_a_value else words.action)
        self._buddy.setAccessibleDescription(whole)

    def remark(self, text: str) -> None:
        """Say something that is not a fault."""
        self.below.show_note(text)
        self._buddy.setAccessibleDescription(text)
