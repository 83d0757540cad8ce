"""The program's own icon, and what draws it and all others: the first that is needed of them."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


def app_icon() -> QIcon:
    """The program's own icon, in colours."""
    renderer = QSvgRenderer(QByteArray(source("app").encode()))
    result = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(drawn(renderer, QSize(side, side)))
    return result


@cache
def source(name: str) -> str:
    """The drawing in resources/icons with this file name, as text."""
    return (files("pgbackup_gui.resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def drawn(renderer: QSvgRenderer, size: QSize) -> QPixmap:
    """A square drawing in the middle of `size`."""
    side = min(size.width(), size.height())
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(
        painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    )
    painter.end()
    return pixmap
