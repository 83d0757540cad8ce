"""SingleInstance: one window per config folder; a second start hands over and raises it."""

import importlib
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LOCK = "window.lock"
_WAIT_MS = 2000
_MOST_BYTES = 32_768
"""Longest path that is taken; Windows and Linux know no longer ones."""


class SingleInstance(QObject):
    """Holds the lock of a config folder and listens for later starts.

    Signals:
        asked(Path | None): somebody started the program again, maybe with a file.
    """

    asked = Signal(object)

    def __init__(self, config: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = config
        self._server: QLocalServer | None = None
        self._lock = QLockFile(str(config / _LOCK))
        # A window stays open for days: only a process that is gone makes a lock stale.
        self._lock.setStaleLockTime(0)

    def is_first(self) -> bool:
        """Take the lock; True as well when there can be no lock, as in a read-only folder."""
        with suppress(OSError):
            self._config.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, file: Path | None) -> bool:
        """Ask the window that is open to show itself, and this file; False without an answer."""
        socket: QLocalSocket = _network().QLocalSocket()
        socket.connectToServer(server_name(self._config))
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(
            (str(file.absolute()) if file else "").encode(errors="surrogateescape") + b"\n"
        )
        is_taken = socket.waitForReadyRead(_WAIT_MS)
        socket.disconnectFromServer()
        return is_taken

    def listen(self) -> None:
        """Hear of later starts; for after the first paint, as it loads Qt's network module."""
        network = _network()
        # What a crashed window left behind; the lock says that no other one lives.
        network.QLocalServer.removeServer(server_name(self._config))
        server: QLocalServer = network.QLocalServer(self)
        server.setSocketOptions(network.QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connected)
        if server.listen(server_name(self._config)):
            self._server = server

    def close(self) -> None:
        """Give the lock back."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda it=socket: self._on_ready(it))
            self._on_ready(socket)

    def _on_ready(self, socket: "QLocalSocket") -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        told = bytes(socket.readLine().data()).rstrip(b"\n").decode(errors="surrogateescape")
        socket.write(b"\n")
        socket.flush()
        self.asked.emit(Path(told) if told else None)


def server_name(config: Path) -> str:
    """A short name of its own for each config folder: sockets have at most 100 letters."""
    name = str(config.absolute()).encode(errors="surrogateescape")
    # Not hashlib, which takes longer to load than all else here.
    hashing = QtCore.QCryptographicHash
    digest = hashing.hash(name, hashing.Algorithm.Sha256)
    return f"pgbackup-gui-{digest.toHex().toStdString()[:20]}"


def _network() -> ModuleType:
    # Here and not above: it takes a tenth of the time to the first paint.
    return importlib.import_module("PySide6.QtNetwork")
