"""Reveal: shows a file, selected, in the system's file manager."""

import importlib
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE = "org.freedesktop.FileManager1"
_PATH = "/org/freedesktop/FileManager1"


class Revealer(QObject):
    """One way per system; where none works the folder is opened, with nothing selected."""

    def show(self, file: Path) -> None:
        """Show `file` in its folder. Never waits for the file manager."""
        command = command_for(sys.platform, file)
        is_shown = _start(command) if command else self._ask_file_manager(file)
        if not is_shown:
            open_folder(file)

    def _ask_file_manager(self, file: Path) -> bool:
        """File managers of Linux answer on the session's bus (freedesktop.org file-manager)."""
        # Here and not above: few windows ever need the bus, and all would wait for it.
        bus = importlib.import_module("PySide6.QtDBus")
        session = bus.QDBusConnection.sessionBus()
        if not session.isConnected():
            return False
        call = bus.QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "ShowItems")
        address = bytes(QUrl.fromLocalFile(str(file)).toEncoded().data()).decode()
        call.setArguments([[address], ""])
        watcher = bus.QDBusPendingCallWatcher(session.asyncCall(call), self)
        watcher.finished.connect(lambda ended: self._on_answered(ended, file))
        return True

    @staticmethod
    def _on_answered(watcher: QObject, file: Path) -> None:
        if watcher.isError():  # type: ignore[attr-defined]
            open_folder(file)
        watcher.deleteLater()


def open_folder(file: Path) -> None:
    """Open the folder of `file`."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


@dataclass(frozen=True, slots=True)
class Command:
    """A program to start. `native` is its command line where it reads that itself."""

    program: str
    arguments: tuple[str, ...] = ()
    native: str = ""


def command_for(system: str, file: Path) -> Command | None:
    """What selects `file` on this system; None where a file manager is asked on the bus."""
    if system == "win32":
        # Explorer does not read its command line with the usual quotes.
        return Command("explorer.exe", native=f'/select,"{file}"')
    return Command("/usr/bin/open", ("-R", str(file))) if system == "darwin" else None


def _start(command: Command) -> bool:
    process = QProcess()
    process.setProgram(command.program)
    process.setArguments(command.arguments)
    if sys.platform == "win32":
        process.setNativeArguments(command.native)
    return bool(process.startDetached()[0])
