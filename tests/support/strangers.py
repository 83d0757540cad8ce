"""What may listen on a port instead of PostgreSQL."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

from tests.support.embedded_server import HOST

_PATIENCE_S = 0.5


class _Banner(socketserver.BaseRequestHandler):
    """Speaks first, like SSH or a mail server."""

    def handle(self) -> None:
        self.request.sendall(b"SSH-2.0-OpenSSH_9.9\r\n")
        self.request.recv(1024)


class _Web(BaseHTTPRequestHandler):
    """Waits for a request line, then gives up."""

    timeout = _PATIENCE_S

    def log_message(self, *arguments: object) -> None:
        """Not into the output of the tests."""


@contextmanager
def web_server() -> Iterator[int]:
    """A web server; yields its port."""
    with _serving(HTTPServer((HOST, 0), _Web)) as port:
        yield port


@contextmanager
def banner_server() -> Iterator[int]:
    """A server of a protocol in which the server speaks first; yields its port."""
    with _serving(socketserver.ThreadingTCPServer((HOST, 0), _Banner)) as port:
        yield port


@contextmanager
def silent_listener() -> Iterator[int]:
    """A port that takes connections and never answers."""
    with socket.create_server((HOST, 0)) as listener:
        yield listener.getsockname()[1]


@contextmanager
def free_port() -> Iterator[int]:
    """A port where nothing listens."""
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        yield taken.getsockname()[1]


@contextmanager
def _serving(server: socketserver.TCPServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
