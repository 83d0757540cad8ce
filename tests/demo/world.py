"""The demonstration's server, library and private settings."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.sql import SQL, Identifier

from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.store import ProfileBook
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library

NAME = "Jellyfin"
DATABASE = "jellyfin"
MAJOR = 18
ITEMS = 20_000


@dataclass(frozen=True)
class World:
    """Everything the demonstration needs; gone when it ends."""

    home: Path
    server: EmbeddedServer
    profile: Profile

    def counts(self) -> dict[str, int]:
        """Rows by table."""
        with self.connect() as connection:
            names = connection.execute(
                "SELECT relname FROM pg_stat_user_tables ORDER BY relname"
            ).fetchall()
            return {str(name): _count(connection, str(name)) for (name,) in names}

    def connect(self) -> psycopg.Connection[tuple[object, ...]]:
        """A session in the library, as the media server itself would open it."""
        return psycopg.connect(**self.server.connection_kwargs(DATABASE), autocommit=True)

    def lose_data(self) -> None:
        """The accident: somebody empties two tables."""
        with self.connect() as connection:
            connection.execute("TRUNCATE activity_log")
            connection.execute("DELETE FROM user_data")


def _count(connection: psycopg.Connection[tuple[object, ...]], table: str) -> int:
    statement = SQL("SELECT count(*) FROM {}").format(Identifier(table))
    row = connection.execute(statement).fetchone()
    return int(str(row[0])) if row else 0


@contextmanager
def open_world(folder: Path) -> Iterator[World]:
    """A running server with the library on it, saved as a database of the app."""
    print(f"Starting PostgreSQL {MAJOR} and filling a media library of {ITEMS:,} items ...")
    with EmbeddedServer(MAJOR) as server:
        with psycopg.connect(**server.connection_kwargs(), autocommit=True) as connection:
            connection.execute(SQL("CREATE DATABASE {}").format(Identifier(DATABASE)))
        with psycopg.connect(**server.connection_kwargs(DATABASE), autocommit=True) as connection:
            fill_media_library(connection, items=ITEMS)
            connection.execute("ANALYZE")
        profile = Profile(
            name=NAME,
            host=server.host,
            port=server.port,
            dbname=DATABASE,
            user=server.user,
            folder=folder / "Database Backups" / NAME,
            password_policy=PasswordPolicy.SESSION,
        )
        ProfileBook(file=find_places(folder).profiles_file).save(profile)
        yield World(folder, server, profile)
