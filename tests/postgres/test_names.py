"""Whatever a database or a password is called: the right one, and no other."""

from collections.abc import Iterator
from itertools import cycle

import psycopg
import pytest
from psycopg import sql

from pgbackup_gui.core.errors import AppError, Code
from tests.postgres.conftest import OpenWorld
from tests.support.databases import drop_databases
from tests.support.embedded_server import EmbeddedServer
from tests.support.servers import Servers, chosen_majors
from tests.support.world import World

HOSTILE_NAMES = (
    'we"ird name',
    "a=b",
    "postgresql://x",
    "host=evil dbname=postgres",
    "new\nline",
    "-dash",
    "--help",
    "ünï漢字",
    "x" * 63,
    "é" * 31,
    "it's",
    "back\\slash",
    "%41pct %s",
    "a;b",
    "Up",
    "tab\there",
    "$HOME `id`",
    "space end ",
    " ",
    "con",
    "..",
    "a/b",
)
HOSTILE_PASSWORDS = (
    "a b",
    "q'uote",
    'd"q',
    "back\\slash",
    "ünï漢",
    "colon:colon",
    "new\nline",
    "tab\t",
    "#hash",
    "%41 %s",
    "'",
    " lead trail ",
    "x" * 2000,
    "-W",
)

WORST = (
    ("host=evil dbname='x' \\ %s", "'"),
    ('postgresql://x"\n--help', "new\nline"),
)


def hostile_logins() -> list[tuple[int, str, str]]:
    """Every name and every password on the newest server, the worst on the others."""
    *others, newest = chosen_majors()
    pairs = zip(HOSTILE_NAMES, cycle(HOSTILE_PASSWORDS), strict=False)
    first = [(newest, name, password) for name, password in pairs]
    return first + [(major, *worst) for major in others for worst in WORST]


def _named(login: tuple[int, str, str]) -> str:
    major, name, password = login
    return f"pg{major} {name[:25]!a} {password[:15]!a}"


@pytest.fixture(params=hostile_logins(), ids=_named)
def hostile(
    request: pytest.FixtureRequest, servers: Servers, open_world: OpenWorld
) -> Iterator[World]:
    """A hostile password to a database of a hostile name, whose only row is that name."""
    major, name, password = request.param
    world = open_world(servers.get(major), name)
    create = sql.SQL("CREATE ROLE hostile LOGIN SUPERUSER PASSWORD {}")
    world.execute(create.format(sql.Literal(password)).as_string(None))
    world.execute("CREATE DATABASE {live}")
    _run(world, "CREATE TABLE who AS SELECT current_database()::text AS name")
    world.log_in_as("hostile", password)
    yield world
    _drop_all_owned(world)


def _drop_all_owned(world: World) -> None:
    for kept in world.kept():
        world.ops.delete_kept(world.profile, kept.journal_id, world.context())
    world.execute("ALTER DATABASE {live} OWNER TO postgres")
    world.execute("DROP DATABASE {live} WITH (FORCE)")
    world.execute("DROP ROLE hostile")
    with world.server_connection() as connection:
        rest = connection.execute("SELECT datname FROM pg_database WHERE datname ~ '_(before|un)'")
        assert rest.fetchall() == []


def test_hostile_login_backs_up_restores_and_undoes(hostile: World) -> None:
    name = hostile.profile.dbname
    backup = hostile.back_up().value
    assert (backup.database, hostile.backups()) == (name, (backup,))
    _run(hostile, "UPDATE who SET name = 'changed'")
    report = hostile.restore(backup).value
    assert (report.database, _who(hostile)) == (name, name)
    hostile.undo_only()
    assert _who(hostile) == "changed"
    _assert_unwritten(hostile)


def _assert_unwritten(world: World) -> None:
    """No file holds the password; a few characters cannot be told from any other text."""
    written = [path.read_bytes() for path in world.home.rglob("*") if path.is_file()]
    secret = (world.password or "").encode()
    assert written
    assert len(secret) < 4 or not any(secret in data for data in written)


def test_hostile_name_is_restored_beside(server: EmbeddedServer, world: World) -> None:
    backup = world.back_up().value
    beside = "host=evil dbname='x' %s \\ \n ü"
    try:
        assert world.restore(backup, beside=beside).value.database == beside
        with psycopg.connect(**server.connection_kwargs(beside)) as connection:
            assert connection.execute("SELECT count(*) FROM media_items").fetchone() == (50,)
    finally:
        drop_databases(server, prefix="host=evil")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("y" * 64, Code.DATABASE_NAME_TOO_LONG),
        ("é" * 32, Code.DATABASE_NAME_TOO_LONG),
        ("", Code.DATABASE_NAME_INVALID),
        ("nul\0", Code.DATABASE_NAME_INVALID),
    ],
)
def test_impossible_name_is_refused(world: World, name: str, code: Code) -> None:
    """The server would cut 64 bytes to 63 and dump another database."""
    world.change(dbname=name)
    with pytest.raises(AppError) as caught:
        world.back_up()
    assert caught.value.code is code
    assert world.files() == {}


def test_impossible_name_is_no_place_to_restore_to(world: World) -> None:
    backup = world.back_up().value
    with pytest.raises(AppError) as caught:
        world.restore(backup, beside="y" * 64)
    assert caught.value.code is Code.DATABASE_NAME_TOO_LONG
    assert world.side_databases() == []


def _run(world: World, statement: str) -> None:
    kwargs = world.server.connection_kwargs(world.profile.dbname)
    with psycopg.connect(**kwargs, autocommit=True) as connection:
        connection.execute(statement.encode())


def _who(world: World) -> object:
    kwargs = world.server.connection_kwargs(world.profile.dbname)
    with psycopg.connect(**kwargs) as connection:
        (name,) = connection.execute("SELECT name FROM who").fetchone() or (None,)
    return name
