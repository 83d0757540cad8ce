"""FolderWatch: tells that something has changed in the folder that is looked at."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

CALM_MILLISECONDS = 300


class FolderWatch(QObject):
    """Watches one folder.

    Signals:
        changed: once, a moment after the last of several changes.
    """

    changed = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MILLISECONDS)
        self._calm.timeout.connect(self.changed)

    def watch(self, folder: str) -> None:
        """Watch `folder`, if it is there, in place of the one before."""
        watched = self._watcher.directories()
        if watched and watched != [folder]:
            self._watcher.removePaths(watched)
        if folder not in watched and Path(folder).is_dir():
            self._watcher.addPath(folder)

    def watched(self) -> list[str]:
        """The folder that is watched, if any."""
        return self._watcher.directories()

    @Slot()
    def _on_folder_changed(self) -> None:
        self._calm.start()
