"""What is dropped on the window: the one file that is to be restored."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent


def dropped_file(event: "QDropEvent") -> Path | None:
    """The file; None for several, for what is no file, and for our own rows dragged about."""
    urls = event.mimeData().urls()
    if event.source() is not None or len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
