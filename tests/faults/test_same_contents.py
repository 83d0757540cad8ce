"""Rows 11 to 13, 23 and 34: what comes back is what was there, in every combination."""

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.engine.operations import Operations
from tests.faults.matrix import Ledger, times
from tests.postgres.conftest import OpenWorld
from tests.support.binaries import postgres_home
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.programs import only
from tests.support.sample_data import fill_rich
from tests.support.servers import chosen_majors
from tests.support.world import World, manifest_of, operations_for

PROGRAMS = chosen_majors()
LOCALES = {
    "the server's": "",
    "C in Latin 1": "ENCODING 'LATIN1' LOCALE 'C'",
    "another ctype": "LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'",
    "builtin provider": "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'",
}
BUILTIN_SINCE = 17


@pytest.fixture
def rich(database: Database) -> Database:
    """Every awkward feature."""
    with database.connect() as connection:
        fill_rich(connection, rows=50)
        connection.execute("SELECT lo_from_bytea(0, 'a picture')")
    return database


def dumped(database: Database, *options: str) -> str:
    """What the real pg_dump says of the database, but for the keys it makes up."""
    kwargs = database.kwargs
    command = [
        str(database.server.bin_folder / "pg_dump"),
        *(f"--host={kwargs['host']}", f"--port={kwargs['port']}", f"--username={kwargs['user']}"),
        *("--schema-only", *options, f"--dbname={database.name}"),
    ]
    env = {**os.environ, "PGPASSWORD": kwargs["password"]}
    text = subprocess.run(command, env=env, capture_output=True, check=True, text=True).stdout
    lines = text.splitlines()
    return "\n".join(line for line in lines if not line.startswith(("\\restrict", "\\unrestrict")))


def test_contents_and_schema_come_back(world: World, rich: Database, faults: Ledger) -> None:
    before = rich.fingerprint(), dumped(rich)
    for _ in range(times(1, 10)):
        backup = world.back_up().value
        with rich.connect() as connection:
            connection.execute("DROP SCHEMA shop CASCADE; DROP TABLE activity_log")
        with faults.once(34):
            world.restore(backup)
            assert (rich.fingerprint(), dumped(rich)) == before


@contextmanager
def _writer(database: Database) -> Iterator[threading.Event]:
    """A session that adds and removes rows all the time; the event says that it has begun."""
    begun, ended = threading.Event(), threading.Event()

    def write() -> None:
        with database.connect() as connection:
            while not ended.is_set():
                connection.execute("INSERT INTO busy SELECT generate_series(1, 7)")
                connection.execute("DELETE FROM busy WHERE id = 1 + (random() * 6)::int")
                begun.set()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield begun
    finally:
        ended.set()
        thread.join()


def test_backup_beside_a_writer_is_of_one_instant(
    world: World, database: Database, faults: Ledger
) -> None:
    with database.connect() as connection:
        connection.execute("CREATE TABLE busy (id int)")
    for number in range(times(2, 40)):
        with faults.once(11):
            with _writer(database) as begun:
                assert begun.wait(10)
                backup = world.back_up().value
            beside = f"{database.name}_{number}"
            world.restore(backup, beside=beside)
            assert _busy_rows(Database(database.server, beside)) == _recorded(backup)


def _busy_rows(database: Database) -> object:
    with database.connect() as connection:
        (rows,) = connection.execute("SELECT count(*) FROM busy").fetchone() or (None,)
    return rows


def _recorded(backup: Backup) -> int:
    (table,) = [
        table for table in manifest_of(backup).contents.tables if table.full_name == "public.busy"
    ]
    return table.rows


@pytest.mark.parametrize("tools", PROGRAMS)
def test_server_with_programs_of_another_version(
    world: World, rich: Database, tools: int, faults: Ledger
) -> None:
    """Equal contents, or refused before anything is written; never a half result."""
    world.bundled = only(tools, world.home / "other")
    world.reopen()
    before = rich.fingerprint()
    with faults.once(12):
        if tools < rich.server.major:
            with pytest.raises(ToolError) as caught:
                world.back_up()
            assert caught.value.code is Code.TOOLS_TOO_OLD
            assert world.files() == {}
            return
        world.restore(world.back_up().value)
        assert rich.fingerprint() == before


def _operations_on_path(world: World, *majors: int) -> Operations:
    """Operations that find programs on PATH only, in this order."""
    nothing = world.home / "nothing bundled"
    nothing.mkdir(exist_ok=True)
    path = os.pathsep.join(str(postgres_home(major) / "bin") for major in majors)
    return operations_for(
        world.profile, world.password, world.home, bundled=nothing, environ={"PATH": path}
    )


@pytest.mark.parametrize("other", [PROGRAMS[0], PROGRAMS[-1]])
def test_wrong_version_first_on_path(
    world: World, server: EmbeddedServer, other: int, faults: Ledger
) -> None:
    operations = _operations_on_path(world, other, server.major)
    with faults.once(13):
        backup = operations.back_up(world.profile, JobContext()).value
        tool_version = manifest_of(backup).tool_version
        assert tool_version is not None
        assert tool_version.major == server.major
    operations.log.close()


@pytest.fixture(params=list(LOCALES.values()), ids=list(LOCALES))
def special(
    request: pytest.FixtureRequest, server: EmbeddedServer, open_world: OpenWorld
) -> Iterator[World]:
    """A database of a special kind, with every property of its own."""
    options = request.param
    if "builtin" in options and server.major < BUILTIN_SINCE:
        options = "CONNECTION LIMIT 7"
    with temporary_database(server) as database:
        world = open_world(server, database.name)
        world.execute("DROP DATABASE {live}")
        world.execute(f"CREATE DATABASE {{live}} TEMPLATE template0 {options}")
        world.execute("COMMENT ON DATABASE {live} IS 'it''s \"this\" one'")
        world.execute("ALTER DATABASE {live} SET search_path TO public, \"Odd, One\", '$user'")
        world.execute("ALTER DATABASE {live} CONNECTION LIMIT 33")
        world.execute("GRANT ALL ON DATABASE {live} TO pg_monitor")
        yield world


def database_section(world: World) -> str:
    """What `pg_dump --create` says of the database itself."""
    database = Database(world.server, world.profile.dbname)
    return (
        dumped(database, "--create")
        .partition("\nSET statement_timeout")[2]
        .partition("\nCREATE SCHEMA")[0]
    )


def test_properties_come_back(special: World, faults: Ledger) -> None:
    before = database_section(special)
    assert "CREATE DATABASE" in before
    for _ in range(times(1, 5)):
        with faults.once(23):
            special.restore(special.back_up().value)
            assert database_section(special) == before
