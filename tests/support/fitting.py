"""Looks at every widget: which texts do not fit, and which were never translated."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)

from tests.support.pseudo import outside

_WORD = re.compile(r"[^\W\d_]{3,}")
_PATH = re.compile(r"\S*[/\\]\S*")
_UNBROKEN = re.compile(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+")
_ZERO_WIDTH_SPACE = "\u200b"
_SIZE_UNITS = {"kB", "MB", "GB", "TB", "bytes"}


def cut_off(top: QWidget) -> list[str]:
    """Labels and buttons below `top` that are smaller than their text."""
    return [
        f"{type(widget).__name__} “{_text(widget)}” has {_told(widget.size())}, "
        f"needs {_told(_needed(widget))}"
        for widget in _shown(top)
        if _text(widget) and not _has_room(widget)
    ]


def untranslated(top: QWidget, known: set[str]) -> list[str]:
    """Texts of `top` with words that neither came from the translator nor are `known`."""
    return sorted({text for text in _texts(top) if _foreign(outside(text), known)})


def _foreign(text: str, known: set[str]) -> set[str]:
    text = _PATH.sub(" ", text.replace(_ZERO_WIDTH_SPACE, ""))
    for name in sorted(known, key=len, reverse=True):
        text = text.replace(name, " ")
    return set(_WORD.findall(text)) - _SIZE_UNITS


def _shown(top: QWidget) -> Iterator[QLabel | QAbstractButton | QGroupBox]:
    for widget in top.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton | QGroupBox) and widget.isVisibleTo(top):
            yield widget


def _text(widget: QWidget) -> str:
    if isinstance(widget, QGroupBox):
        return widget.title()
    if isinstance(widget, QToolButton):
        is_icon = widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        return "" if is_icon else widget.text()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _needed(widget: QWidget) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(_longest_word(widget), widget.heightForWidth(widget.width()))
    if isinstance(widget, QGroupBox):
        margins = 2 * widget.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin)
        return QSize(widget.fontMetrics().horizontalAdvance(widget.title()) + margins, 0)
    return widget.sizeHint()


def _longest_word(label: QLabel) -> int:
    """A word cannot be wrapped, but for the places a long name offers; Chinese can anywhere."""
    words = _UNBROKEN.findall(label.text().replace(_ZERO_WIDTH_SPACE, " "))
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)


def _has_room(widget: QWidget) -> bool:
    needed = _needed(widget)
    return widget.width() >= needed.width() and widget.height() >= needed.height()


def _told(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"


def _texts(top: QWidget) -> Iterator[str]:
    yield top.windowTitle()
    for widget in (top, *top.findChildren(QWidget)):
        # The text of a scroll area's or a table's inner parts is Qt's own business.
        if not isinstance(widget, QMenu):
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        yield from _own(widget)
    for action in top.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton() | QGroupBox():
            yield widget.title() if isinstance(widget, QGroupBox) else widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTabWidget():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case QTableView():
            yield from _headings(widget)


def _headings(view: QTableView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
