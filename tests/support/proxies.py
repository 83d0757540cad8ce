"""Proxies before a server: one loses the answer to a COMMIT, one is a slow network."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.support.embedded_server import HOST

_CHUNK = 65536


class Proxy:
    """Passes everything on."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._listener = socket.create_server((HOST, 0))
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for end in self._sockets:
            _close(end)
        for thread in self._threads:
            thread.join()

    def _start(self, work: object, *arguments: object) -> None:
        assert callable(work)
        thread = threading.Thread(target=work, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection((HOST, self._server_port))
                self._sockets += [client, server]
                self._start(self._forward, client, server)
                self._start(self._backward, server, client)

    def _forward(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := client.recv(_CHUNK):
                self._pace(len(data))
                server.sendall(data)
        _close(server)

    def _backward(self, server: socket.socket, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := server.recv(_CHUNK):
                self._pace(len(data))
                with contextlib.suppress(OSError):
                    client.sendall(data)
        _close(client)

    def _pace(self, count: int) -> None:
        """So many bytes are about to go through."""


class SlowProxy(Proxy):
    """A network that carries so many bytes a second, both ways and all sessions together."""

    def __init__(self, server_port: int, *, rate: float) -> None:
        super().__init__(server_port)
        self._rate = rate
        self._lock = threading.Lock()
        self._free_at = 0.0

    def _pace(self, count: int) -> None:
        with self._lock:
            self._free_at = max(self._free_at, time.monotonic()) + count / self._rate
            wait = self._free_at - time.monotonic()
        time.sleep(max(wait, 0))


class CuttingProxy(Proxy):
    """Passes everything on, until a COMMIT is answered after `cut_after_commit` was called."""

    def __init__(self, server_port: int) -> None:
        super().__init__(server_port)
        self._armed = threading.Event()
        self.has_cut = False
        self._when: Callable[[], None] = lambda: None

    def cut_after_commit(self, *, when: Callable[[], None] = lambda: None) -> None:
        """The next COMMIT reaches the server after `when()`, and its answer nobody."""
        self._when = when
        self._armed.set()

    def _forward(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := client.recv(_CHUNK):
                if self._armed.is_set() and b"COMMIT" in data:
                    self._armed.clear()
                    self._lose_answer(client, server, data)
                    return
                server.sendall(data)
        _close(server)

    def _lose_answer(self, client: socket.socket, server: socket.socket, data: bytes) -> None:
        """Nothing reaches the client any more; the server commits and then sees us leave."""
        self.has_cut = True
        _close(client)
        self._when()
        server.sendall(data)
        server.shutdown(socket.SHUT_WR)


def _close(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
