"""WindowMemory: remembers size, place and splitters of the window."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_VERSION = 1
"""To be raised when the panes change so much that remembered sizes make no sense."""


class WindowMemory:
    """Reads and writes an INI file; without a file it forgets."""

    def __init__(self, file: Path | None) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat) if file else None

    def restore(self, window: QMainWindow, splitters: Mapping[str, QSplitter]) -> None:
        """Give `window` the size and the panes it had."""
        if self._store is None or self._store.value("version", 0, int) != _VERSION:
            return
        window.restoreGeometry(self._bytes("geometry"))
        for name, splitter in splitters.items():
            splitter.restoreState(self._bytes(name))

    def save(self, window: QMainWindow, splitters: Mapping[str, QSplitter]) -> None:
        """Keep what `window` looks like now."""
        if self._store is None:
            return
        self._store.setValue("version", _VERSION)
        self._store.setValue("geometry", window.saveGeometry())
        for name, splitter in splitters.items():
            self._store.setValue(name, splitter.saveState())
        self._store.sync()

    def _bytes(self, name: str) -> QByteArray:
        value = self._store.value(name) if self._store else None
        return value if isinstance(value, QByteArray) else QByteArray()
