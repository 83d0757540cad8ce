"""What a screen reader and a keyboard find in a window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

MOST_STOPS = 200


def stops(window: QWidget) -> list[QWidget]:
    """Every widget that can be seen and should be reached with the Tab key."""
    return [it for it in window.findChildren(QWidget) if _is_stop(it) and it.window() is window]


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    # Of a group of buttons only the chosen one is reached by Tab, the others by arrow keys.
    is_other_of_group = isinstance(widget, QAbstractButton) and (
        widget.autoExclusive() and not widget.isChecked()
    )
    is_shown = widget.isVisible() and widget.isEnabled()
    return takes_tab and is_shown and widget.focusProxy() is None and not is_other_of_group


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget: its name, its text, or that of its label."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def unnamed(window: QWidget) -> list[str]:
    """What would be read out as nothing but "field" or "button"."""
    return [_identity(it) for it in stops(window) if not spoken(it).strip()]


def reached(window: QWidget, first: QWidget) -> set[QWidget]:
    """Everything that has the focus at some time while Tab is pressed again and again."""
    window.activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: set[QWidget] = set()
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        if focused is None or focused in found:
            break
        found.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return found


def unreached(window: QWidget, first: QWidget) -> list[str]:
    """What Tab never comes to."""
    found = reached(window, first)
    return [_identity(it) for it in stops(window) if it not in found]


def lonely_labels(window: QWidget) -> list[str]:
    """Labels with a key of their own that leads nowhere."""
    labels = [it for it in window.findChildren(QLabel) if it.isVisible() and not it.buddy()]
    return [it.text() for it in labels if "&" in it.text().replace("&&", "")]


def _identity(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.toolTip()!r}"
