"""LogSaver: writes the text of the log pane to a file off the GUI thread."""

from PySide6.QtCore import QObject, QRunnable, QSaveFile, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pgbackup_gui.core.errors import Code, FolderError


class LogSaver(QObject):
    """Asks for a file and writes to it.

    Signals:
        saved(str): the file was written.
        failed(FolderError): it was not.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, text: str) -> None:
        """Ask where to, then write `text`."""
        dialog = QFileDialog(self._window, self.tr("Save the log"), "pgbackup-log.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda path: self.save(path, text))
        dialog.open()

    def save(self, path: str, text: str) -> None:
        """Write `text` to `path` on another thread: it may be a slow network drive."""
        QThreadPool.globalInstance().start(QRunnable.create(lambda: self._write(path, text)))

    def _write(self, path: str, text: str) -> None:
        file = QSaveFile(path)
        is_open = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        if is_open and file.write(text.encode()) >= 0 and file.commit():
            self.saved.emit(path)
            return
        self.failed.emit(FolderError(Code.FOLDER_FAILED, path=path, detail=file.errorString()))
