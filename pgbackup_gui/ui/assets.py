"""Icons, their tint, and the tones of coloured words."""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.ui.app_icon import drawn, source
from pgbackup_gui.ui.contrast import CLEAR, READABLE, contrast, luminance, mixed
from pgbackup_gui.ui.theme import is_high_contrast


class Art(StrEnum):
    """The drawings in resources/icons, by file name."""

    ADD = "add"
    BACK_UP = "back-up"
    CHECK = "check"
    CLEAR = "clear"
    CLOSE = "close"
    COLLAPSED = "collapsed"
    COPY = "copy"
    DATABASE = "database"
    DELETE = "delete"
    DUPLICATE = "duplicate"
    EDIT = "edit"
    EXPANDED = "expanded"
    FOLDER = "folder"
    KEPT = "kept"
    LOG = "log"
    OPEN = "open"
    PASTE = "paste"
    QUIT = "quit"
    REFRESH = "refresh"
    REMOVE = "remove"
    RESTORE = "restore"
    SAVE = "save"
    SEARCH = "search"
    SETTINGS = "settings"
    STATE_BAD = "state-bad"
    STATE_GOOD = "state-good"
    STATE_INFO = "state-info"
    STATE_NONE = "state-none"
    STATE_READ = "state-read"
    STATE_TESTED = "state-tested"
    STATE_UNKNOWN = "state-unknown"
    STATE_WARNING = "state-warning"
    STOP = "stop"
    UNDO = "undo"


class Tone(StrEnum):
    """What a colour says; the words or the drawing beside it say it too."""

    PLAIN = "plain"
    MUTED = "muted"
    GOOD = "good"
    WARNING = "warning"
    ERROR = "error"


_HUES = {Tone.GOOD: 145, Tone.WARNING: 36, Tone.ERROR: 4}

_DIRECTED = frozenset({Art.COLLAPSED})
"""Drawings that point along the line of reading."""

_BADGES = {
    Badge.RESTORE_TESTED: (Art.STATE_TESTED, Tone.GOOD),
    Badge.VERIFIED: (Art.STATE_GOOD, Tone.GOOD),
    Badge.CHECKED: (Art.STATE_READ, Tone.GOOD),
    Badge.FOUND: (Art.STATE_UNKNOWN, Tone.MUTED),
    Badge.DAMAGED: (Art.STATE_BAD, Tone.ERROR),
}


def icon(art: Art, tone: Tone = Tone.PLAIN) -> QIcon:
    """`art` in the colour of the palette that is in force whenever it is painted."""
    return QIcon(_TintedEngine(art, tone))


@cache
def badge_icon(badge: Badge) -> QIcon:
    """The drawing of what is proven about a backup."""
    return icon(*_BADGES[badge])


def badge_tone(badge: Badge) -> Tone:
    """The tone of what is proven about a backup."""
    return _BADGES[badge][1]


def tone_colour(tone: Tone, palette: QPalette) -> QColor:
    """The colour of text in `tone` that can be read on the palette's base and window."""
    text = palette.color(QPalette.ColorRole.WindowText)
    grounds = [palette.color(role) for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window)]
    if tone is Tone.PLAIN:
        return text
    needs_contrast = is_high_contrast(palette)
    if tone is Tone.MUTED:
        return text if needs_contrast else mixed(text, grounds[1], 0.68)
    return _readable(_HUES[tone], grounds, least=CLEAR if needs_contrast else READABLE)


def _readable(hue: int, grounds: list[QColor], *, least: float) -> QColor:
    is_dark = luminance(grounds[0]) < 0.2
    lightness = range(55, 101) if is_dark else range(45, -1, -1)
    for percent in lightness:
        colour = QColor.fromHslF(hue / 360, 0.62, percent / 100)
        if all(contrast(colour, ground) >= least for ground in grounds):
            return colour
    return colour


@cache
def _tinted(name: str, colour: str, width: int, height: int) -> QPixmap:
    coloured = source(name).replace("currentColor", colour)
    return drawn(QSvgRenderer(QByteArray(coloured.encode())), QSize(width, height))


class _TintedEngine(QIconEngine):
    """Draws one SVG in the palette's colour of the moment."""

    _clones: "list[_TintedEngine]" = []  # noqa: RUF012 - see clone

    def __init__(self, art: Art, tone: Tone) -> None:
        super().__init__()
        self._art = art
        self._tone = tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * scale, mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        colour = self._colour(mode).name()
        pixmap = QPixmap(_tinted(self._art.value, colour, size.width(), size.height()))
        is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if is_mirrored and self._art in _DIRECTED:
            return pixmap.transformed(QTransform.fromScale(-1, 1))
        return pixmap

    def clone(self) -> "_TintedEngine":
        # Qt takes the copy over without telling Python, which would free it at once.
        copy = _TintedEngine(self._art, self._tone)
        self._clones.append(copy)
        return copy

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        if mode is QIcon.Mode.Selected:
            return palette.color(QPalette.ColorRole.HighlightedText)
        return tone_colour(self._tone, palette)
