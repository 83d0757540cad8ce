"""Loading: the service, and what the window shows; all that the first paint does not wait for."""

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from pgbackup_gui.engine.records import recorded_in
from pgbackup_gui.engine.service import Service, open_service
from pgbackup_gui.ui import languages
from pgbackup_gui.ui.main_window import MainWindow

BACKUPS_FOLDER = "Database Backups"


def load(window: MainWindow, *, home: Path | None, ends: ExitStack) -> None:
    """Open the service, fill the window with it and begin; `ends` closes the service."""
    service = open_service(home)
    ends.callback(service.shut_down)
    ends.enter_context(recorded_in(service.log, []))
    application = QCoreApplication.instance()
    if application is not None:
        languages.speak(application, service.settings().language, draws=True)
    fill(window, service)
    window.begin()
    QTimer.singleShot(0, service.probe_keyring)


def make_window(service: Service) -> MainWindow:
    """A window with everything in it, in the colours that are set."""
    window = MainWindow(memory_file=service.places().window_file)
    fill(window, service)
    return window


def fill(window: MainWindow, service: Service) -> None:
    """Show in `window` what `service` knows."""
    window.fill(service=service, default_folder=service.places().documents / BACKUPS_FOLDER)
