"""Wrapped labels and dialogs that grow with them, measured in letters so that they scale."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget


def wrapped(text: str, parent: QWidget) -> QLabel:
    """A label of plain text that breaks its lines and can be copied from."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def heading(text: str, parent: QWidget) -> QLabel:
    """A wrapped label in bold, a little larger."""
    label = wrapped(text, parent)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.15)
    label.setFont(font)
    return label


def set_width_in_letters(dialog: QDialog, letters: int) -> None:
    """Make `dialog` at least as wide as `letters` average letters."""
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * letters)


def grow(dialog: QDialog) -> None:
    """Make `dialog` large enough for texts that just became longer; never smaller."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    # A row of buttons cannot wrap, and a dialog with a least width of its own does not ask it.
    width = max(dialog.width(), layout.minimumSize().width())
    needed = max(layout.heightForWidth(width), layout.minimumSize().height())
    if needed > dialog.height() or width > dialog.width():
        dialog.resize(width, max(needed, dialog.height()))
