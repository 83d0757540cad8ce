"""The composition root of the window: makes everything once and hands it on."""

import logging
import os
import sys
import threading
import traceback
from importlib.resources import files
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from pgbackup_gui import __version__
from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.engine.places import HOME_VARIABLE, forget_libpq_variables
from pgbackup_gui.engine.records import recorded_in
from pgbackup_gui.engine.service import Service, open_service
from pgbackup_gui.ui import assets
from pgbackup_gui.ui.main_window import MainWindow

_log = logging.getLogger(__name__)

BACKUPS_FOLDER = "Database Backups"


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
        detail = "".join(traceback.format_exception(kind, error, trace))
        self.happened.emit(AppError(Code.UNEXPECTED, detail=detail))

    def _on_thread_exception(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self._on_exception(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)


def run(*, home: Path | None = None) -> int:
    """Open the window and stay until it is closed."""
    forget_libpq_variables()
    app = make_application()
    errors = UnexpectedErrors()
    errors.install()
    named = os.environ.get(HOME_VARIABLE)
    service = open_service(home or (Path(named) if named else None))
    window = make_window(service)
    errors.happened.connect(window.show_error, Qt.ConnectionType.QueuedConnection)
    window.show()
    # After the first paint: nobody waits for a window that looks at folders first.
    QTimer.singleShot(0, window.begin)
    QTimer.singleShot(0, service.probe_keyring)
    QTimer.singleShot(0, service.probe_keyring)
    try:
        with recorded_in(service.log, []):
            return app.exec()
    finally:
        service.shut_down()
        errors.uninstall()


def make_application() -> QApplication:
    """The application with its names and translations."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("pgbackup_gui")
    app.setApplicationDisplayName("PG Backup")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pgbackup_gui")
    app.setWindowIcon(assets.app_icon())
    load_translations(app, QLocale())
    return app


def make_window(service: Service) -> MainWindow:
    """The window on `service`, in the colours that are set."""
    assets.apply_theme(service.settings().theme)
    places = service.places()
    return MainWindow(
        service=service,
        default_folder=places.documents / BACKUPS_FOLDER,
        memory_file=places.window_file,
    )


def load_translations(app: QApplication, locale: QLocale) -> bool:
    """Our words and Qt's own (Cancel, Select All) in the user's language, or neither.

    A German "Abbrechen" beside an English "Delete it" helps nobody.
    """
    ours = str(files("pgbackup_gui.resources") / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("pgbackup", ours), ("qtbase", qt)):
        translator = QTranslator(app)
        if not translator.load(locale, name, "_", folder):
            return False
        app.installTranslator(translator)
    return True
