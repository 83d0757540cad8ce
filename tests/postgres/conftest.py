"""Worlds: one database, its saved login and the operations on it."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from pgbackup_gui.core.reach import tools
from tests.support.databases import Database, drop_databases, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.servers import Servers, chosen_majors
from tests.support.world import World

type OpenWorld = Callable[[EmbeddedServer, str], World]

_newest = chosen_majors()[-1]
on_newest = pytest.mark.parametrize("server", [_newest], indirect=True, ids=[f"pg{_newest}"])
"""For what the server's version does not change."""


@pytest.fixture(autouse=True)
def application(qapp_cls: type, qapp: object) -> None:
    """Programs run on an event loop, which needs Qt's application."""


@pytest.fixture(autouse=True)
def no_system_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the programs that belong to the tests are found, whatever is installed."""
    monkeypatch.setattr(tools, "search", partial(tools.search, root=tmp_path / "nothing"))


@pytest.fixture
def open_world(tmp_path: Path) -> Iterator[OpenWorld]:
    """Saves a database of a server, with a home of its own."""
    opened: list[World] = []

    def open_one(server: EmbeddedServer, dbname: str) -> World:
        home = tmp_path / f"home{len(opened)}"
        home.mkdir()
        opened.append(World(server, dbname, home))
        return opened[-1]

    yield open_one
    for world in opened:
        world.close()


@pytest.fixture
def world(database: Database, open_world: OpenWorld) -> World:
    """The media library, saved as the superuser's database."""
    return open_world(database.server, database.name)


@pytest.fixture
def newest_world(servers: Servers, open_world: OpenWorld) -> Iterator[World]:
    """The media library on the newest server, for what the server's version does not change."""
    with temporary_database(servers.get(chosen_majors()[-1])) as database:
        with database.connect() as connection:
            fill_media_library(connection, items=50)
        yield open_world(database.server, database.name)


@pytest.fixture(scope="session")
def spare_servers() -> Iterator[dict[int, EmbeddedServer]]:
    """Servers which tests may crash; they allow prepared transactions and logical slots."""
    running: dict[int, EmbeddedServer] = {}
    yield running
    for server in running.values():
        server.close()


@pytest.fixture
def spare(server: EmbeddedServer, spare_servers: dict[int, EmbeddedServer]) -> EmbeddedServer:
    """A server of the same major version which the test may crash."""
    settings = {"max_prepared_transactions": "2", "wal_level": "logical"}
    made = EmbeddedServer(server.major, settings=settings)
    return spare_servers.setdefault(server.major, made).start()


@pytest.fixture
def owner(world: World) -> Iterator[str]:
    """A role that may log in, named like the database; it owns nothing yet."""
    role = f"{world.profile.dbname}_login"
    world.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'secret'")
    yield role
    drop_databases(world.server, prefix=world.profile.dbname)
    world.execute(f"DROP ROLE {role}")
