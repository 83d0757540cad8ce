"""Databases that live for one test."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import Connection, sql

from tests.support.embedded_server import ConnectionKwargs, EmbeddedServer
from tests.support.sample_data import fingerprint


@dataclass(frozen=True)
class Database:
    """A database on a test server. Whatever is named like it goes with it."""

    server: EmbeddedServer
    name: str

    @property
    def kwargs(self) -> ConnectionKwargs:
        """Arguments for `psycopg.connect`."""
        return self.server.connection_kwargs(self.name)

    def connect(self, **options: Any) -> Connection[tuple[Any, ...]]:
        """A new connection, in autocommit unless told otherwise."""
        return psycopg.connect(**self.kwargs, **{"autocommit": True, **options})

    def fingerprint(self) -> dict[str, str]:
        """The checksums of the content as it is now."""
        with self.connect() as connection:
            return fingerprint(connection)


@contextmanager
def temporary_database(server: EmbeddedServer, *, suffix: str = "") -> Iterator[Database]:
    """An empty database; it and every database whose name starts with its name are dropped."""
    name = f"t_{secrets.token_hex(4)}{suffix}"
    _on_server(server, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    try:
        yield Database(server, name)
    finally:
        if server.is_running:
            drop_databases(server, prefix=name)


def drop_databases(server: EmbeddedServer, *, prefix: str) -> None:
    """Drops every database whose name starts with the prefix, in use or not."""
    for name in database_names(server, prefix=prefix):
        identifier = sql.Identifier(name)
        _on_server(server, sql.SQL("ALTER DATABASE {} IS_TEMPLATE false").format(identifier))
        _on_server(server, sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(identifier))


def database_names(server: EmbeddedServer, *, prefix: str = "") -> list[str]:
    """The databases on the server whose name starts with the prefix."""
    with psycopg.connect(**server.connection_kwargs(), autocommit=True) as connection:
        rows = connection.execute(
            "SELECT datname FROM pg_database WHERE starts_with(datname, %s) ORDER BY 1", [prefix]
        )
        return [str(name) for (name,) in rows]


def _on_server(server: EmbeddedServer, statement: sql.Composed) -> None:
    with psycopg.connect(**server.connection_kwargs(), autocommit=True) as connection:
        connection.execute(statement)
