"""Server and Database: SQL over psycopg, with our own errors and cancellation."""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import psycopg
from psycopg import conninfo
from psycopg.sql import Composable

from pgbackup_gui.core.errors import AppError, Code, ReachError, SecretError
from pgbackup_gui.core.reach.commands import (
    APPLICATION_NAME,
    CONNECT_TIMEOUT_SECONDS,
    LOOPBACK,
    CommandSpec,
    through_tunnel,
)
from pgbackup_gui.core.reach.profiles import Profile, check_database_name
from pgbackup_gui.core.reach.routes import SshTunnel
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.output import Redactor
from pgbackup_gui.engine.far import Far
from pgbackup_gui.engine.login_state import login_state
from pgbackup_gui.engine.tunnel import Tunnels

MAINTENANCE_DATABASES = ("postgres", "template1")
_NOT_POSTGRESQL = re.compile(
    r"received invalid response to (?:SSL|GSSAPI) negotiation"
    r"|expected authentication request from server"
    r"|server closed the connection unexpectedly"
    r"|(?:SSL|TLS) error|SSL SYSCALL error"
)
_OF_THE_WAY = (Code.CONNECTION_LOST, Code.CONNECTION_REFUSED, Code.SQL_FAILED)
"""What a tunnel whose other end leads nowhere looks like from here."""


class Database(Protocol):
    """One session in one database. Every method raises AppError."""

    def rows(self, statement: Composable) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""

    def run(self, statement: Composable) -> None:
        """Run a statement that gives no rows."""

    def transaction(self) -> Any:
        """A block that is committed as a whole, or not at all."""

    def __enter__(self) -> "Database": ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


class Server:
    """Opens sessions for one profile. The password stays in this object's memory."""

    def __init__(
        self,
        *,
        profile: Profile,
        password: str | None,
        cancel: CancelToken,
        far: Far | None = None,
        tunnels: Tunnels | None = None,
    ) -> None:
        self.profile = profile
        self.far = far
        self._password = password
        self._cancel = cancel
        self._tunnels = tunnels
        self._redact = Redactor([password] if password else [])

    def connect(self, dbname: str | None = None) -> Database:
        """A session in `dbname`, the profile's own database by default.

        Raises:
            AppError: ReachError with what was refused, SecretError when a password is needed.
        """
        self._cancel.check()
        name = self.profile.dbname if dbname is None else dbname
        check_database_name(name)
        if self.far:
            return self.far.session(name, self._cancel)
        parameters = self._parameters(name)
        try:
            connection = psycopg.connect(conninfo.make_conninfo("", **parameters), autocommit=True)
        except psycopg.Error as error:
            raise self._refusal(error, name) from None
        return PsycopgDatabase(connection, cancel=self._cancel, redact=self._redact)

    def _parameters(self, dbname: str) -> dict[str, str | int | None]:
        """libpq's keywords; a password file that cannot exist keeps a stray one from winning."""
        port = self._tunnel_port()
        is_inside = port is not None and self.profile.is_socket
        return {
            "host": "localhost" if is_inside else self.profile.host,
            "hostaddr": None if port is None else LOOPBACK,
            "port": port or self.profile.port,
            "user": self.profile.user,
            "dbname": dbname,
            "password": self._password or None,
            "sslmode": self.profile.sslmode.value,
            "connect_timeout": CONNECT_TIMEOUT_SECONDS,
            "application_name": APPLICATION_NAME,
            "passfile": str(Path(os.sep) / "nonexistent" / "pgpass"),
            "client_encoding": "UTF8",
        }

    def _tunnel_port(self) -> int | None:
        """The port of this computer that leads there; None without a tunnel. Raises AppError."""
        route = self.profile.route
        if not isinstance(route, SshTunnel) or self._tunnels is None:
            return None
        return self._tunnels.port(self.profile, route, self._cancel)

    def _tunnel_refusal(self, params: Mapping[str, object]) -> AppError | None:
        route = self.profile.route
        if not isinstance(route, SshTunnel) or self._tunnels is None:
            return None
        return self._tunnels.refusal(self.profile, route, **params)

    def adapt(self, spec: CommandSpec) -> CommandSpec:
        """`spec`, made for the profile's address, as it reaches the server. Raises AppError."""
        if spec.is_far:
            return self.adapt_far(spec)
        port = self._tunnel_port()
        return spec if port is None else through_tunnel(spec, self.profile, port)

    def adapt_far(self, spec: CommandSpec) -> CommandSpec:
        """The same for a program that does not log in: only a far one needs the route."""
        return self.far.carry(spec) if self.far and spec.is_far else spec

    def for_cleanup(self) -> "Server":
        """The same server for work that must go on after the user asked to stop."""
        return Server(
            profile=self.profile,
            password=self._password,
            cancel=CancelToken(),
            far=self.far,
            tunnels=self._tunnels,
        )

    def maintenance(self, *, avoid: str) -> Database:
        """A session outside the database `avoid`, which can then be renamed."""
        refusals: list[AppError] = []
        for name in (name for name in MAINTENANCE_DATABASES if name != avoid):
            try:
                return self.connect(name)
            except ReachError as error:
                refusals.append(error)
        raise refusals[0]

    def _refusal(self, error: psycopg.Error, dbname: str) -> AppError:
        """What a failed login means. libpq's text lists an attempt per address."""
        text = self._redact(str(error)).strip()
        params = {
            "host": self.profile.host,
            "port": self.profile.port,
            "user": self.profile.user,
            "database": dbname,
            "server": self.profile.server,
        }
        if "no password supplied" in text and not self._password:
            return SecretError(Code.PASSWORD_NEEDED, detail=text, **params)
        unknown = ReachError(Code.SQL_FAILED, detail=text, **params)
        found = diagnose.from_text(text, unknown, **params)
        if found.code in _OF_THE_WAY and (told := self._tunnel_refusal(params)) is not None:
            return told
        if found.code in (Code.SQL_FAILED, Code.CONNECTION_LOST) and _NOT_POSTGRESQL.search(text):
            return ReachError(Code.NOT_POSTGRESQL, detail=text, **params)
        if found.code is Code.SQL_FAILED and (state := login_state(self._parameters(dbname))):
            return diagnose.from_sqlstate(state, text, **params)
        return found


class PsycopgDatabase:
    """A Database over one psycopg connection in autocommit mode."""

    def __init__(
        self, connection: psycopg.Connection[Any], *, cancel: CancelToken, redact: Redactor
    ) -> None:
        self._connection = connection
        self._cancel = cancel
        self._redact = redact

    def rows(self, statement: Composable) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows. Raises AppError, Cancelled."""
        with self._guarded(), self._connection.cursor() as cursor:
            cursor.execute(_text(statement))
            return cursor.fetchall()

    def run(self, statement: Composable) -> None:
        """Run a statement that gives no rows. Raises AppError, Cancelled."""
        with self._guarded(), self._connection.cursor() as cursor:
            cursor.execute(_text(statement))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A block that is committed as a whole, or not at all."""
        with self._translated(), self._connection.transaction():
            yield

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Cancel the running statement when the user asks to stop."""
        with self._cancel.on_cancel(self._stop), self._translated():
            yield

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except psycopg.errors.QueryCanceled as error:
            self._cancel.check()
            raise self._error(error) from error
        except psycopg.Error as error:
            raise self._error(error) from error

    def _error(self, error: psycopg.Error) -> AppError:
        text = self._redact(str(error).strip())
        return diagnose.from_sqlstate(error.sqlstate, text)

    def _stop(self) -> None:
        with suppress(psycopg.Error):
            self._connection.cancel_safe(timeout=5)

    def __enter__(self) -> "PsycopgDatabase":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()


def _text(statement: Composable) -> str:
    """psycopg's own quoting, done before sending: then `%` in a name means nothing."""
    return statement.as_string(None)
