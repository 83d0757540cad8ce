"""Dark is dark, and what nobody knows is what the desktop says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from pgbackup_gui.core.settings import Theme
from pgbackup_gui.ui.theme import apply_theme, is_high_contrast, keep_contrast
from tests.support.contrasting import black_on_white, white_on_black


@pytest.fixture(autouse=True)
def palette_as_before(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme("")
    QGuiApplication.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    qapp.setPalette(QPalette())


def lightness(app: QApplication, role: QPalette.ColorRole) -> int:
    return app.palette().color(role).lightness()


@pytest.mark.parametrize("after", [Theme.SYSTEM, Theme.LIGHT, "purple", ""])
def test_dark_is_dark_on_every_desktop(qapp: QApplication, after: str) -> None:
    apply_theme(Theme.DARK)
    assert lightness(qapp, QPalette.ColorRole.Window) < 80
    assert lightness(qapp, QPalette.ColorRole.WindowText) > 200
    apply_theme(after)
    assert lightness(qapp, QPalette.ColorRole.Window) > 200


def test_qts_own_colours_are_no_high_contrast(qapp: QApplication) -> None:
    style = qapp.style().metaObject().className()
    for theme in Theme:
        apply_theme(theme)
        assert not is_high_contrast(qapp.palette())
        assert qapp.style().metaObject().className() == style


@pytest.mark.parametrize("palette", [white_on_black(), black_on_white()])
def test_black_and_white_gets_lines_and_loses_them_again(
    qapp: QApplication, palette: QPalette
) -> None:
    plain = qapp.style().metaObject().className()
    qapp.setPalette(palette)
    keep_contrast()
    assert qapp.style().metaObject().className() == "OutlinedStyle"
    keep_contrast()
    apply_theme(Theme.LIGHT)
    assert qapp.style().metaObject().className() == plain
    assert lightness(qapp, QPalette.ColorRole.Window) in range(200, 250)
