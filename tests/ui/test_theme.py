"""Dark is dark, and what nobody knows is what the desktop says."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from pgbackup_gui.core.settings import Theme
from pgbackup_gui.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def palette_as_before(qapp: QApplication) -> Iterator[None]:
    yield
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
