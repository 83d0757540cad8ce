"""A real PostgreSQL server for a test: own data folder, own port, gone afterwards."""

import atexit
import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import weakref
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, TypedDict

import psycopg

from tests.support.binaries import postgres_home
from tests.support.parent_death import ends_with_us
from tests.support.server_account import server_account, server_home, shared_folder

type StopMode = Literal["fast", "immediate"]

HOST = "127.0.0.1"
_START_TIMEOUT_S = 60.0
_STOP_TIMEOUT_S = 60.0
_PORT_ATTEMPTS = 3
_STOP_SIGNALS: dict[StopMode, signal.Signals] = {
    "fast": signal.SIGINT,
    "immediate": getattr(signal, "SIGQUIT", signal.SIGTERM),
}
_DEFAULT_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    "max_connections": "60",
    "listen_addresses": HOST,
    "dynamic_shared_memory_type": "mmap",
    "timezone": "UTC",
    "log_line_prefix": "%m [%p] %d ",
}


class ServerError(RuntimeError):
    """The server could not be made, started or stopped."""


class ConnectionKwargs(TypedDict):
    """What `psycopg.connect` needs to reach the server over TCP."""

    host: str
    port: int
    user: str
    password: str
    dbname: str


class EmbeddedServer:
    """One PostgreSQL server on 127.0.0.1 and on a Unix socket.

    The superuser needs the password over TCP; the socket folder is open to its owner only and
    asks for none. `stop` keeps the data, so that `start` goes on with it; `close` and leaving
    the context remove everything.
    """

    def __init__(
        self,
        major: int,
        *,
        folder: Path | None = None,
        settings: Mapping[str, str] | None = None,
        locale: str = "C.UTF-8",
        initdb_args: Iterable[str] = (),
        installed: Path | None = None,
    ) -> None:
        self.major = major
        self.host = HOST
        self.port = 0
        self.user = "postgres"
        self.version = ""
        self._password = secrets.token_urlsafe(12)
        self._parent = folder
        self._settings = {**_DEFAULT_SETTINGS, **(settings or {})}
        self._locale = locale
        self._initdb_args = tuple(initdb_args)
        self._installed = installed
        self._base: Path | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def password(self) -> str:
        """The superuser's password."""
        return self._password

    @property
    def bin_folder(self) -> Path:
        """The client tools of the same major version, which the current user can run."""
        return self.home / "bin"

    @property
    def home(self) -> Path:
        """The folder of the programs: our own of this major version, or those `installed`."""
        return self._installed or postgres_home(self.major)

    @property
    def client_home(self) -> Path:
        """The same folder as `bin_folder`."""
        return self.bin_folder

    @property
    def socket_folder(self) -> Path:
        """Where the Unix socket is."""
        return self._made_base()

    @property
    def data_folder(self) -> Path:
        """The cluster's files."""
        return (self._parent or self._made_base()) / "data"

    @property
    def pid(self) -> int:
        """The process id of the running server."""
        if self._process is None:
            raise ServerError("the server does not run")
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether the server's process lives."""
        return self._process is not None and self._process.poll() is None

    def connection_kwargs(self, dbname: str = "postgres") -> ConnectionKwargs:
        """Arguments for `psycopg.connect`."""
        return {
            "host": self.host,
            "port": self.port,
            "user": self.user,
            "password": self.password,
            "dbname": dbname,
        }

    def log(self) -> str:
        """What the server has logged."""
        path = self._made_base() / "server.log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def start(self) -> Self:
        """Starts the server, which it makes first if needed, and waits until it answers."""
        if self.is_running:
            return self
        if self._base is None:
            self._create()
        for _ in range(_PORT_ATTEMPTS):
            if self._launch():
                return self
        raise ServerError(f"no free port for PostgreSQL {self.major}:\n{self.log()}")

    def stop(self, mode: StopMode = "fast") -> None:
        """Ends the server and keeps its data."""
        process, self._process = self._process, None
        if process is None or process.poll() is not None:
            return
        process.send_signal(_STOP_SIGNALS[mode])
        try:
            process.wait(_STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.wait()
            raise ServerError(f"the server did not stop:\n{self.log()}") from error

    def restart(self, mode: StopMode = "fast") -> Self:
        """Stops and starts on the same port."""
        self.stop(mode)
        return self.start()

    def close(self) -> None:
        """Ends the server and removes all its files."""
        base, self._base = self._base, None
        try:
            self.stop("immediate")
        finally:
            if base is not None:
                shutil.rmtree((self._parent or base) / "data", ignore_errors=True)
                shutil.rmtree(base)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _made_base(self) -> Path:
        if self._base is None:
            raise ServerError("the server has not been started")
        return self._base

    def _create(self) -> None:
        self._base = shared_folder(str(self.major))
        _open_servers.add(self)
        try:
            self._initdb()
        except BaseException:
            self.close()
            raise
        lines = [f"{name} = {_quoted(value)}\n" for name, value in self._settings.items()]
        with (self.data_folder / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.writelines(lines)

    def _initdb(self) -> None:
        secret = self._made_base() / "password"
        secret.write_text(self._password, encoding="utf-8")
        self.data_folder.mkdir(mode=0o700, parents=True)
        server_account().take(secret, self.data_folder)
        done = subprocess.run(
            [*self._initdb_command(), f"--pwfile={secret}", *self._initdb_args],
            capture_output=True,
            text=True,
            check=False,
            cwd=self._made_base(),
            env=self._environment(),
            **server_account().owner(),
        )
        secret.unlink()
        if done.returncode:
            raise ServerError(f"initdb {self.major} failed:\n{done.stdout}{done.stderr}")

    def _server_programs(self) -> Path:
        """What the server's account can run; what the system has installed, everybody can."""
        return (self._installed or server_home(self.major)) / "bin"

    def _initdb_command(self) -> list[str]:
        return [
            str(self._server_programs() / "initdb"),
            f"--pgdata={self.data_folder}",
            f"--username={self.user}",
            f"--locale={self._locale}",
            "--encoding=UTF8",
            "--auth-local=trust",
            "--auth-host=scram-sha-256",
            "--no-sync",
        ]

    def _launch(self) -> bool:
        """Whether the server runs now; False when another program took the port."""
        self.port = self.port or _free_port()
        started_at = len(self.log())
        self._process = self._spawn()
        try:
            self._wait_until_ready(self._process)
        except ServerError:
            self.stop("immediate")
            if "could not bind" not in self.log()[started_at:]:
                raise
            self.port = 0
            return False
        return True

    def _spawn(self) -> subprocess.Popen[bytes]:
        command = [
            str(self._server_programs() / "postgres"),
            *("-D", str(self.data_folder), "-p", str(self.port)),
            *(("-k", str(self.socket_folder)) if sys.platform != "win32" else ()),
        ]
        with (self._made_base() / "server.log").open("ab") as log:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self._made_base(),
                env=self._environment(),
                start_new_session=True,
                preexec_fn=ends_with_us(_STOP_SIGNALS["immediate"]),  # noqa: PLW1509
                **server_account().owner(),
            )

    def _wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + _START_TIMEOUT_S
        while time.monotonic() < deadline:
            with contextlib.suppress(psycopg.OperationalError):
                self._greet()
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.02)
                break
        raise ServerError(f"PostgreSQL {self.major} did not start:\n{self.log()}")

    def _greet(self) -> None:
        with psycopg.connect(**self.connection_kwargs(), connect_timeout=5) as connection:
            number = connection.info.server_version
        self.version = f"{number // 10000}.{number % 10000}"

    def _environment(self) -> dict[str, str]:
        inherited = {
            name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ
        }
        return {**inherited, "LC_ALL": "C", "HOME": str(self._made_base())}


_open_servers: weakref.WeakSet[EmbeddedServer] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for server in list(_open_servers):
        server.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
