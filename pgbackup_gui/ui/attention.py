"""Attention: what is told outside the window's own panes while and after something long runs.

The number on the icon in the dock or taskbar, a notification of the system when the window is
not the active one, and an announcement for screen readers.
"""

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from pgbackup_gui.core.work.job import JobUpdate, Result
from pgbackup_gui.engine.job_runner import LONG_KINDS
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.app_icon import app_icon

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

LONG_SECONDS = 30.0
"""What takes longer is worth a notification."""

_SHOWN_MS = 10_000

_log = logging.getLogger(__name__)


class Attention(QObject):
    """Follows the jobs of `service` for `window`."""

    def __init__(self, *, service: "Service", window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._began: dict[int, float] = {}
        self._tray = QSystemTrayIcon(app_icon(), self)
        self._hide = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._hide.timeout.connect(self._tray.hide)
        service.job_changed.connect(self._on_job_changed)

    def _on_job_changed(self, update: JobUpdate) -> None:
        if update.kind not in LONG_KINDS:
            return
        began = self._began.setdefault(update.id, time.monotonic())
        if update.progress is not None:
            self._badge(update.progress.fraction or 0.0)
        if update.result is not None:
            del self._began[update.id]
            self._badge(0.0)
            text = messages.done_text(update.kind, update.result)
            self._announce(text)
            if update.result.result is not Result.CANCELLED:
                self._notify(text, seconds=time.monotonic() - began)

    def _badge(self, fraction: float) -> None:
        """The percent on the icon (macOS, Windows, and Linux desktops that show such numbers)."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(int(fraction * 100))

    def _announce(self, text: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))

    def _notify(self, text: str, *, seconds: float) -> None:
        if seconds < LONG_SECONDS or self._window.isActiveWindow():
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            _log.info("no notification, as the desktop has no place for one: %s", text)
            return
        self._tray.show()
        self._tray.showMessage(self.tr("PG Backup"), text, app_icon())
        self._hide.start()
