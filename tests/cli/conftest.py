"""Programs with a home of their own, and databases for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.in_process import InProcess
from tests.cli.pgbackup import Pgbackup
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.servers import Servers, chosen_majors

OLDEST, NEWEST = min(chosen_majors()), max(chosen_majors())


@contextmanager
def _filled(server: EmbeddedServer) -> Iterator[Database]:
    with temporary_database(server) as made:
        with made.connect() as connection:
            fill_media_library(connection, items=20)
        yield made


@pytest.fixture
def pgbackup(tmp_path: Path) -> Pgbackup:
    """The program, without a password store."""
    return Pgbackup(tmp_path)


@pytest.fixture
def newest(servers: Servers) -> EmbeddedServer:
    """A server of the newest major version."""
    return servers.get(NEWEST)


@pytest.fixture
def database(newest: EmbeddedServer) -> Iterator[Database]:
    """A small media library on the newest server."""
    with _filled(newest) as made:
        yield made


@pytest.fixture
def old_database(servers: Servers) -> Iterator[Database]:
    """A small media library on a server of the oldest major version."""
    with _filled(servers.get(OLDEST)) as made:
        yield made


@pytest.fixture
def here(
    qapp: object,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> InProcess:
    """The program within this process, without a password store."""
    return InProcess(tmp_path, monkeypatch, capsys)


@pytest.fixture
def saved_here(here: InProcess, database: Database) -> InProcess:
    """The same with the database saved and its password in PGPASSWORD."""
    here.env["PGPASSWORD"] = database.server.password
    assert here.add(database).code == 0
    return here


@pytest.fixture
def saved(saved_here: InProcess, pgbackup: Pgbackup) -> Pgbackup:
    """The same as a process of its own."""
    return pgbackup.using(**saved_here.env)
