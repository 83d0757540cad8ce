"""High-contrast palettes as desktops hand them over, and a look at what is drawn with them."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPalette

from pgbackup_gui.ui.contrast import contrast

BLACK, WHITE, YELLOW = QColor("black"), QColor("white"), QColor("yellow")
GREY, SILVER, NAVY = QColor("#808080"), QColor("#c0c0c0"), QColor("#00008b")


def white_on_black() -> QPalette:
    """White on black, and yellow where something is selected."""
    roles = QPalette.ColorRole
    palette = QPalette(WHITE, BLACK, WHITE, GREY, SILVER, WHITE, BLACK)
    palette.setColor(roles.Button, BLACK)
    palette.setColor(roles.Link, YELLOW)
    palette.setColor(roles.PlaceholderText, WHITE)
    palette.setColor(roles.ToolTipBase, BLACK)
    palette.setColor(roles.ToolTipText, WHITE)
    palette.setColor(roles.Highlight, YELLOW)
    palette.setColor(roles.HighlightedText, BLACK)
    return palette


def black_on_white() -> QPalette:
    """Black on white, and blue where something is selected."""
    palette = QPalette(BLACK, WHITE, WHITE, GREY, SILVER, BLACK, WHITE)
    palette.setColor(QPalette.ColorRole.Highlight, NAVY)
    palette.setColor(QPalette.ColorRole.HighlightedText, WHITE)
    return palette


def clearest_at_edge(image: QImage, ground: QColor, *, depth: int = 3) -> float:
    """Contrast with `ground` of the clearest line around `image`, at its weakest side.

    Looked at half way along each side, as far as `depth` pixels into the image.
    """
    right, bottom = image.width() - 1, image.height() - 1
    x, y = right // 2, bottom // 2
    steps = range(depth)
    sides = (
        [QPoint(x, step) for step in steps],
        [QPoint(x, bottom - step) for step in steps],
        [QPoint(step, y) for step in steps],
        [QPoint(right - step, y) for step in steps],
    )
    return min(max(contrast(image.pixelColor(it), ground) for it in side) for side in sides)
