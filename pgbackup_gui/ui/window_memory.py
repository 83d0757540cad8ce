"""WindowMemory: remembers size, place, splitters and lists of the window."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

_VERSION = 1
"""To be raised when the panes change so much that remembered sizes make no sense."""


class WindowMemory:
    """Reads and writes an INI file; without a file it forgets."""

    def __init__(self, file: Path | None) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat) if file else None

    def restore_place(self, window: "QMainWindow") -> None:
        """Give `window` the size and the place it had."""
        if self._is_usable():
            window.restoreGeometry(self._bytes("geometry"))

    def restore_panes(self, splitters: "Mapping[str, QSplitter]") -> None:
        """Give the panes the sizes they had."""
        if self._is_usable():
            for name, splitter in splitters.items():
                splitter.restoreState(self._bytes(name))

    def save(self, window: "QMainWindow", splitters: "Mapping[str, QSplitter]") -> None:
        """Keep what `window` looks like now."""
        if self._store is None:
            return
        self._store.setValue("version", _VERSION)
        self._store.setValue("geometry", window.saveGeometry())
        for name, splitter in splitters.items():
            self._store.setValue(name, splitter.saveState())
        self._store.sync()

    def read(self, name: str) -> str:
        """A word that was kept under `name`, or nothing."""
        value = self._store.value(name) if self._store else None
        return value if isinstance(value, str) else ""

    def write(self, name: str, word: str) -> None:
        """Keep a word."""
        if self._store is not None:
            self._store.setValue(name, word)

    def _is_usable(self) -> bool:
        return self._store is not None and self._store.value("version", 0, int) == _VERSION

    def _bytes(self, name: str) -> QByteArray:
        value = self._store.value(name) if self._store else None
        return value if isinstance(value, QByteArray) else QByteArray()
