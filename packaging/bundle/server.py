"""A throw-away PostgreSQL server on Windows and Macs; on Linux the tests' own serves better.

`pg_ctl` starts it: on Windows that gives up an administrator's rights first, with which the
server refuses to run.
"""

import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.binaries import postgres_home
from tests.support.embedded_server import EmbeddedServer

HOST = "127.0.0.1"


class PortableServer:
    """Made anew, reachable on this computer with a password, gone at the end."""

    def __init__(self, major: int) -> None:
        self.host, self.user = HOST, "postgres"
        self.password = secrets.token_urlsafe(12)
        self.port = _free_port()
        self._home = postgres_home(major)
        self._folder = Path(tempfile.mkdtemp(prefix="pg-"))

    def __enter__(self) -> Self:
        try:
            self._make()
            self._control("start", "--log", str(self._folder / "log"), "-o", self._options())
        except subprocess.CalledProcessError:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._control("stop", "--mode", "fast")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make(self) -> None:
        secret = self._folder / "password"
        secret.write_text(self.password, encoding="utf-8")
        options = ("--encoding=UTF8", "--locale=C", "--auth=scram-sha-256", "--no-sync")
        self._run(
            "initdb", "--pgdata", self._data(), "-U", self.user, f"--pwfile={secret}", *options
        )
        secret.unlink()

    def _options(self) -> str:
        sockets = "" if sys.platform == "win32" else f" -k {self._folder}"
        return f"-p {self.port} -c listen_addresses={self.host} -c fsync=off{sockets}"

    def _data(self) -> str:
        return str(self._folder / "data")

    def _control(self, verb: str, *options: str) -> None:
        self._run("pg_ctl", verb, "--wait", "--silent", "--pgdata", self._data(), *options)

    def _run(self, program: str, *arguments: str) -> None:
        """Without pipes: the server would keep them open, and we would wait for their end."""
        suffix = ".exe" if sys.platform == "win32" else ""
        subprocess.run(
            [str(self._home / "bin" / f"{program}{suffix}"), *arguments],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


type AnyServer = EmbeddedServer | PortableServer


def server(major: int) -> AnyServer:
    """What fits this system; to be entered."""
    return EmbeddedServer(major) if sys.platform == "linux" else PortableServer(major)
