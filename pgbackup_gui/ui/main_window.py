"""MainWindow: the frame that is on the screen at once; `window_contents` is what it shows.

Whatever is imported here, and every type of Qt that is named, delays the first paint.
"""

import importlib
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from pgbackup_gui.ui.dropped import dropped_file
from pgbackup_gui.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from pgbackup_gui.core.errors import AppError
    from pgbackup_gui.engine.service import Service
    from pgbackup_gui.ui.window_contents import WindowContents

_UNPAINTED_MS = 1000
"""A window that starts minimised or behind others may never be painted."""


class MainWindow(QMainWindow):
    """The one window: empty until `fill`; `begin` starts the first jobs.

    Signals:
        contents_wanted: it is on the screen, and there is nothing in it.
    """

    contents_wanted = Signal()

    def __init__(self, *, memory_file: Path | None = None) -> None:
        super().__init__()
        self._memory = WindowMemory(memory_file)
        self._service: Service | None = None
        self._contents: WindowContents | None = None
        self._file: Path | None = None
        self._closes_when_idle = False
        self._unfilled = QTimer(self, singleShot=True)
        self._unfilled.timeout.connect(self.contents_wanted)
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("PG Backup"))
        self.resize(QSize(1200, 760).boundedTo(self.screen().availableSize()))
        self._memory.restore_place(self)
        self._apply_theme(self._memory.read("theme"))

    def fill(self, *, service: "Service", default_folder: Path) -> None:
        """Put everything in."""
        # Here and not above: loading it takes longer than all that comes before the first paint.
        from pgbackup_gui.ui.window_contents import WindowContents  # noqa: PLC0415

        self.setWindowTitle(self.tr("PG Backup"))
        self.setAcceptDrops(True)
        contents = WindowContents(
            service=service, default_folder=default_folder, memory=self._memory, window=self
        )
        contents.told.connect(self.statusBar().showMessage)
        contents.failed.connect(self.show_error)
        contents.advanced.connect(self._on_advanced)
        contents.rested.connect(self._on_rested)
        contents.report_copied.connect(self._on_report_copied)
        self._service, self._contents = service, contents

    def begin(self) -> None:
        """Start the first jobs, and open the file that was asked for meanwhile."""
        if self._contents is not None:
            self._contents.begin()
        if self._file is not None:
            self.open_file(self._file)

    def open_file(self, file: Path) -> None:
        """Restore from a file that is in no list: dropped, double-clicked, or an argument."""
        if self._contents is None:
            self._file = file
        else:
            self._contents.open_file(file)

    def come_forward(self) -> None:
        """Be in front of the other windows."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_error(self, error: "AppError") -> None:
        """Tell of a failure that belongs to no job."""
        _boxes().show_error(self, error, service=self._service)

    def showEvent(self, event: "QtGui.QShowEvent") -> None:
        super().showEvent(event)
        if self._contents is None and not event.spontaneous():
            self._unfilled.start(_UNPAINTED_MS)

    def paintEvent(self, event: "QtGui.QPaintEvent") -> None:
        super().paintEvent(event)
        if self._unfilled.isActive():
            # The picture reaches the screen when this event has been dealt with.
            self._unfilled.start(0)

    def closeEvent(self, event: "QtGui.QCloseEvent") -> None:
        contents = self._contents
        if contents is not None:
            if contents.is_busy() and not self._closes_when_idle:
                event.ignore()
                self._ask_to_quit()
                return
            contents.leave()
            self._memory.save(self, contents.splitters())
        super().closeEvent(event)

    def dragEnterEvent(self, event: "QtGui.QDragEnterEvent") -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: "QtGui.QDropEvent") -> None:
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.open_file(file)

    def _apply_theme(self, theme: str) -> None:
        """The colours that it was closed with; those of the desktop are there already."""
        if theme:
            importlib.import_module("pgbackup_gui.ui.theme").apply_theme(theme)

    def _ask_to_quit(self) -> None:
        box = _boxes().confirm(
            self,
            title=self.tr("Something is still running"),
            text=self.tr("If you quit now, it is cancelled and cleaned up. Nothing is lost."),
            verb=self.tr("Cancel it and quit"),
            dangerous=True,
        )
        box.name_cancel(self.tr("Keep running"))
        box.confirmed.connect(self._on_quit_confirmed)

    def _on_quit_confirmed(self) -> None:
        self._closes_when_idle = True
        if self._contents is not None:
            self._contents.cancel()
            if not self._contents.is_busy():
                self.close()

    def _on_advanced(self, percent: int, what: str) -> None:
        title = self.tr("{percent} % – {what} – PG Backup")
        self.setWindowTitle(title.format(percent=percent, what=what))

    def _on_rested(self) -> None:
        self.setWindowTitle(self.tr("PG Backup"))
        if self._closes_when_idle:
            self.close()

    def _on_report_copied(self) -> None:
        self.statusBar().showMessage(self.tr("The report is copied"))


def _boxes() -> ModuleType:
    # Here and not above: a window without an error needs no words for it.
    return importlib.import_module("pgbackup_gui.ui.boxes")
