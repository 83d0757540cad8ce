"""Says aloud, by the screen reader, what changed without the focus going there."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have `text` read out, as something about `widget`."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
