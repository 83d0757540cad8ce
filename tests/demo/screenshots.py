"""Pictures of the window on the demonstration's library, drawn without a display."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QTableView

from pgbackup_gui import app, loading
from pgbackup_gui.core.settings import Theme
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.main_window import MainWindow
from pgbackup_gui.ui.theme import apply_theme
from tests.demo.window import make_backup, make_service
from tests.demo.world import World

SECONDS = 30


def take(world: World, folder: Path) -> None:
    """Write `window-light.png` and `window-dark.png` to `folder`."""
    folder.mkdir(exist_ok=True)
    application = app.make_application()
    make_backup(world)
    service = make_service(world)
    window = loading.make_window(service)
    window.show()
    window.begin()
    _settle(application, window, service)
    for theme in (Theme.LIGHT, Theme.DARK):
        apply_theme(theme)
        application.processEvents()
        file = folder / f"window-{theme.value}.png"
        window.grab().save(str(file))
        print(f"picture of the window: {file}")
    window.close()
    service.shut_down()


def _settle(application: QApplication, window: MainWindow, service: Service) -> None:
    """Wait for the list, select its first backup and wait for the details."""
    table = window.findChild(QTableView, "backupTable")
    if not isinstance(table, QTableView):
        raise SystemExit("the window has no backup list")
    _until(application, lambda: table.model().rowCount() > 0)
    table.selectRow(1)  # below the heading of its day
    _until(application, lambda: not service.has_jobs())


def _until(application: QApplication, holds: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(SECONDS * 1000)
    while not holds():
        if deadline.hasExpired():
            raise SystemExit("the window did not become ready")
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
