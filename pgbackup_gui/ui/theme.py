"""The window's colours: light, dark, or what the desktop says.

Loads nothing but Qt, because the first picture of the window needs it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

_DARK = "dark"
_SCHEMES = {"light": Qt.ColorScheme.Light, _DARK: Qt.ColorScheme.Dark}


def apply_theme(theme: str) -> None:
    """A value of `core.settings.Theme`; any other word means what the desktop says."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(_SCHEMES.get(theme, Qt.ColorScheme.Unknown))
    # On desktops without a platform theme of Qt's the wish has no effect (seen under plain X11).
    is_ignored = theme == _DARK and hints.colorScheme() is not Qt.ColorScheme.Dark
    QGuiApplication.setPalette(_dark_palette() if is_ignored else QPalette())


def _dark_palette() -> QPalette:
    """Shades of one grey, as Qt derives them, with a lighter base than its black."""
    grey = QColor(50, 50, 50)
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
