"""The composition root of the window: first an empty one on the screen, then all the rest."""

import logging
import os
import sys
import threading
import traceback
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from pgbackup_gui import __version__
from pgbackup_gui.engine.places import HOME_VARIABLE, find_places, forget_libpq_variables
from pgbackup_gui.ui.main_window import MainWindow
from pgbackup_gui.ui.single_instance import SingleInstance

_log = logging.getLogger(__name__)


class UnexpectedErrors(QObject):
    """Catches what nobody caught, on any thread: into the log, and to the user.

    Signals:
        happened(AppError): in the thread of the window.
    """

    happened = Signal(object)

    def install(self) -> None:
        """Take over from Python."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Hand back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QApplication.quit()
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        # Here and not above: the first paint does not wait for it.
        from pgbackup_gui.core.errors import AppError, Code  # noqa: PLC0415

        detail = "".join(traceback.format_exception(kind, error, trace))
        self.happened.emit(AppError(Code.UNEXPECTED, detail=detail))

    def _on_thread_exception(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self._on_exception(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)


class Application(QApplication):
    """The application; on macOS it is told which file was double-clicked.

    Signals:
        file_opened(Path): the system wants this file shown.
    """

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def run(*, home: Path | None = None, file: Path | None = None) -> int:
    """Open the window, or show the one that is open, and stay until it is closed."""
    forget_libpq_variables()
    app = make_application()
    named = os.environ.get(HOME_VARIABLE)
    home = home or (Path(named) if named else None)
    places = find_places(home)
    instance = SingleInstance(places.config)
    if not instance.is_first() and instance.hand_over(file):
        return 0
    errors = UnexpectedErrors()
    errors.install()
    window = MainWindow(memory_file=places.window_file)
    follow(window, app=app, instance=instance, file=file)
    with ExitStack() as ends, closing(instance):
        ends.callback(errors.uninstall)
        window.contents_wanted.connect(partial(load, window, home=home, errors=errors, ends=ends))
        window.contents_wanted.connect(instance.listen)
        window.show()
        return app.exec()


def follow(
    window: MainWindow, *, app: Application, instance: SingleInstance, file: Path | None
) -> None:
    """Open what the command line, the system or a later start hands over."""

    def on_asked(asked: Path | None) -> None:
        window.come_forward()
        if asked is not None:
            window.open_file(asked)

    if file is not None:
        window.open_file(file)
    app.file_opened.connect(on_asked)
    instance.asked.connect(on_asked)


def load(
    window: MainWindow, *, home: Path | None, errors: UnexpectedErrors, ends: ExitStack
) -> None:
    """Bring what the window shows, once it is on the screen; `ends` takes what is to be closed."""
    # `Qt` is looked up no sooner: making its enums takes an eighth of the time to the first paint.
    errors.happened.connect(window.show_error, QtCore.Qt.ConnectionType.QueuedConnection)
    draw_icon()
    # Here and not above: loading it takes longer than all that comes before the first paint.
    from pgbackup_gui import loading  # noqa: PLC0415

    loading.load(window, home=home, ends=ends)


def draw_icon() -> None:
    """Show the program's icon in the taskbar and on the windows."""
    # Here and not above: drawing it takes time as well, and the window can be seen without it.
    from pgbackup_gui.ui.app_icon import app_icon  # noqa: PLC0415

    QApplication.setWindowIcon(app_icon())


def make_application() -> Application:
    """The application with its names."""
    app = Application(sys.argv[:1])
    app.setApplicationName("pgbackup_gui")
    app.setApplicationDisplayName("PG Backup")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pgbackup_gui")
    return app
