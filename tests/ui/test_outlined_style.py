"""Everything that can be used has a line around it, also in black and white."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QCommandLinkButton,
    QGroupBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.contrast import VISIBLE
from pgbackup_gui.ui.theme import apply_theme, keep_contrast
from tests.support.contrasting import black_on_white, clearest_at_edge, white_on_black

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Show = Callable[..., None]
WINDOW, HIGHLIGHT = QPalette.ColorRole.Window, QPalette.ColorRole.Highlight


@pytest.fixture(autouse=True, params=[white_on_black, black_on_white])
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QPalette]:
    """A desktop in black and white that tells of it only by its colours."""
    made: Callable[[], QPalette] = request.param
    qapp.setPalette(made())
    keep_contrast()
    yield qapp.palette()
    apply_theme("")


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows widgets below each other, in a window that has the focus."""
    window = QWidget()
    qtbot.addWidget(window)

    def show(*widgets: QWidget) -> None:
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        window.show()
        qtbot.waitUntil(window.isActiveWindow)

    yield show
    window.close()


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def has(image: QImage, colour: QColor) -> bool:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(*point) == colour for point in points)


def editable() -> QComboBox:
    combo = QComboBox()
    combo.setEditable(True)
    return combo


def many_lines() -> QPlainTextEdit:
    return QPlainTextEdit("text\n" * 100)


@pytest.mark.parametrize(
    "make",
    [
        QLineEdit,
        lambda: QPushButton("Save"),
        QToolButton,
        lambda: QCommandLinkButton("Add", "A first one"),
        QComboBox,
        editable,
        QSpinBox,
        many_lines,
        QListView,
        QProgressBar,
        lambda: QGroupBox(""),
    ],
)
def test_its_border_can_be_seen(show: Show, palette: QPalette, make: Callable[[], QWidget]) -> None:
    widget = make()
    # The first one has the focus.
    show(QLineEdit(), widget)
    assert clearest_at_edge(picture(widget), palette.color(WINDOW)) >= VISIBLE


@pytest.mark.parametrize(
    ("make", "element"),
    [
        (QCheckBox, QStyle.SubElement.SE_CheckBoxIndicator),
        (QRadioButton, QStyle.SubElement.SE_RadioButtonIndicator),
    ],
)
def test_what_is_ticked_has_a_border(
    show: Show,
    palette: QPalette,
    make: Callable[[], QAbstractButton],
    element: QStyle.SubElement,
) -> None:
    box = make()
    show(QLineEdit(), box)
    option = QStyleOptionButton()
    option.initFrom(box)
    inside = box.style().subElementRect(element, option, box)
    image = box.grab(inside).toImage()
    assert clearest_at_edge(image, palette.color(WINDOW)) >= VISIBLE


@pytest.mark.parametrize("make", [QLineEdit, lambda: QPushButton("Save"), QSpinBox, QComboBox])
def test_the_focus_can_be_seen(show: Show, palette: QPalette, make: Callable[[], QWidget]) -> None:
    widget = make()
    first = QLineEdit()
    show(first, widget)
    first.setFocus()
    assert not has(picture(widget), palette.color(HIGHLIGHT))
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert widget.hasFocus()
    assert has(picture(widget), palette.color(HIGHLIGHT))


def test_a_pressed_button_differs_from_others(show: Show) -> None:
    button = QPushButton("Show")
    button.setCheckable(True)
    show(QLineEdit(), button)
    before = picture(button)
    button.setChecked(True)
    assert picture(button) != before


def test_the_open_tab_is_marked(show: Show, palette: QPalette) -> None:
    tabs = QTabBar()
    tabs.addTab("One")
    tabs.addTab("Two")
    show(QLineEdit(), tabs)
    colour = palette.color(HIGHLIGHT)
    assert has(tabs.grab(tabs.tabRect(0)).toImage(), colour)
    assert not has(tabs.grab(tabs.tabRect(1).adjusted(4, 0, 0, 0)).toImage(), colour)
