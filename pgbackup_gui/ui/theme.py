"""The window's colours: light, dark, or what the desktop says; and with contrast if it says so.

Loads nothing but Qt, because the first picture of the window needs it.
"""

import importlib

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

_DARK = "dark"
_SCHEMES = {"light": Qt.ColorScheme.Light, _DARK: Qt.ColorScheme.Dark}
_STARK = 245
"""How much lighter or darker text is than the window in black and white; Qt's own is 239."""


def apply_theme(theme: str) -> None:
    """A value of `core.settings.Theme`; any other word means what the desktop says."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(_SCHEMES.get(theme, Qt.ColorScheme.Unknown))
    QGuiApplication.setPalette(QPalette())
    # On desktops without a platform theme of Qt's the wish has no effect (seen under plain X11).
    if theme == _DARK and hints.colorScheme() is not Qt.ColorScheme.Dark:
        is_stark = is_high_contrast(QGuiApplication.palette())
        QGuiApplication.setPalette(_dark_palette(QColor(0, 0, 0) if is_stark else _GREY))
    keep_contrast()


def is_high_contrast(palette: QPalette) -> bool:
    """True when the desktop asks for contrast, or gives `palette` black and white.

    Windows, macOS and GNOME tell of it; on KDE and others it is the colours that tell.
    """
    return _is_asked_for() or _is_stark(palette)


def keep_contrast() -> None:
    """Make the program's colours and lines clear where contrast is wanted; else do nothing."""
    is_wanted = is_high_contrast(QGuiApplication.palette())
    # Late: hardly anybody needs them, and nobody's first picture waits for them.
    if is_wanted:
        contrast = importlib.import_module("pgbackup_gui.ui.contrast")
        QGuiApplication.setPalette(contrast.strengthened(QGuiApplication.palette()))
    _outline(is_wanted=is_wanted and not _is_asked_for())


def _outline(*, is_wanted: bool) -> None:
    """Draw lines that Qt does not draw."""
    style = QApplication.style()
    is_outlined = style.inherits("QProxyStyle")
    if is_wanted and not is_outlined and style.name() == "fusion":
        module = importlib.import_module("pgbackup_gui.ui.outlined_style")
        QApplication.setStyle(module.OutlinedStyle())
    elif is_outlined and not is_wanted:
        QApplication.setStyle("fusion")


def _is_asked_for() -> bool:
    # Its own name: the hints go with the object that they were asked of.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _is_stark(palette: QPalette) -> bool:
    text = palette.color(QPalette.ColorRole.WindowText)
    window = palette.color(QPalette.ColorRole.Window)
    return abs(text.lightness() - window.lightness()) >= _STARK


_GREY = QColor(50, 50, 50)


def _dark_palette(grey: QColor) -> QPalette:
    """Shades of one grey, as Qt derives them, with a lighter base than its black."""
    palette = QPalette(grey)
    palette.setColor(QPalette.ColorRole.Base, grey.darker(140))
    palette.setColor(QPalette.ColorRole.AlternateBase, grey.darker(125))
    palette.setColor(QPalette.ColorRole.ToolTipBase, grey.darker(125))
    palette.setColor(QPalette.ColorRole.ToolTipText, palette.color(QPalette.ColorRole.Text))
    palette.setColor(QPalette.ColorRole.Link, palette.color(QPalette.ColorRole.Highlight).lighter())
    # What cannot be used now would be almost as dark as what it stands on.
    off = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(off, role, grey.lighter(260))
    return palette
