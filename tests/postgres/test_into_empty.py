"""A restore into an empty database that is there already, which needs no CREATEDB."""

from collections.abc import Iterator

import pytest

from pgbackup_gui.core.errors import Code, RestoreError
from pgbackup_gui.core.work.plans import CheckName
from tests.postgres.conftest import OpenWorld, on_newest
from tests.support.databases import Database, drop_databases, temporary_database
from tests.support.programs import only
from tests.support.servers import Servers
from tests.support.world import World


@pytest.fixture
def empty(world: World) -> Database:
    """A new database beside the saved one; it goes with it."""
    name = f"{world.profile.dbname}_empty"
    world.execute(f"CREATE DATABASE {name}")
    return Database(world.server, name)


@pytest.fixture
def role(world: World) -> Iterator[str]:
    """A login that may not create databases."""
    name = f"{world.profile.dbname}_login"
    world.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'secret'")
    yield name
    drop_databases(world.server, prefix=world.profile.dbname)
    world.execute(f"DROP ROLE {name}")


def test_empty_database_is_filled(world: World, database: Database, empty: Database) -> None:
    before = database.fingerprint()
    backup = world.back_up().value
    plan = world.plan(backup, beside=empty.name)
    assert plan.is_possible
    report = world.restore(backup, beside=empty.name, safety_backup=True).value
    assert empty.fingerprint() == before == database.fingerprint()
    assert (report.database, report.kept, report.safety) == (empty.name, None, None)
    assert world.recover() == ()


def test_its_owner_needs_no_right_to_create_databases(
    world: World, database: Database, empty: Database, role: str
) -> None:
    before = database.fingerprint()
    backup = world.back_up().value
    world.execute(f"ALTER DATABASE {empty.name} OWNER TO {role}")
    with empty.connect() as connection:
        connection.execute(f"ALTER SCHEMA public OWNER TO {role}".encode())
    world.log_in_as(role, "secret")
    plan = world.plan(backup, beside=empty.name)
    assert CheckName.CREATE not in [check.name for check in plan.checks]
    world.restore(backup, beside=empty.name)
    assert empty.fingerprint() == before


@on_newest
@pytest.mark.parametrize(
    "statement",
    ["CREATE TABLE mine (id int)", "SELECT lo_create(0)", "CREATE VIEW mine AS SELECT 1 AS id"],
)
def test_database_that_holds_anything_is_left_alone(
    world: World, empty: Database, statement: str
) -> None:
    backup = world.back_up().value
    with empty.connect() as connection:
        connection.execute(statement.encode())
    held = empty.fingerprint()
    with pytest.raises(RestoreError) as caught:
        world.restore(backup, beside=empty.name)
    assert caught.value.code is Code.TARGET_EXISTS
    assert empty.fingerprint() == held


def _add_what_only_this_database_takes(database: Database) -> None:
    """A table whose rows are refused in a database with another name; it comes last."""
    with database.connect() as connection:
        connection.execute(
            "CREATE FUNCTION is_at_home() RETURNS boolean LANGUAGE sql AS"
            " $$ SELECT current_database() NOT LIKE '%_empty' $$;"
            " CREATE TABLE zz (id int CHECK (is_at_home())); INSERT INTO zz VALUES (1)"
        )


@on_newest
def test_failure_leaves_it_empty(world: World, database: Database, empty: Database) -> None:
    _add_what_only_this_database_takes(database)
    backup = world.back_up().value
    with pytest.raises(RestoreError) as caught:
        world.restore(backup, beside=empty.name)
    assert "zz_check" in caught.value.detail
    assert empty.fingerprint() == {}
    assert world.plan(backup, beside=empty.name).is_possible


@pytest.fixture
def older(servers: Servers, open_world: OpenWorld) -> Iterator[World]:
    """A server that does not know what newer programs say to it, and an empty database."""
    with temporary_database(servers.get(14)) as made:
        with made.connect() as connection:
            connection.execute("CREATE TABLE mine AS SELECT generate_series(1, 9) AS id")
            connection.execute(f"CREATE DATABASE {made.name}_empty".encode())
        world = open_world(made.server, made.name)
        world.bundled = only(18, world.home / "newer")
        world.reopen()
        yield world


def test_newer_programs_fill_a_database_of_an_older_server(older: World) -> None:
    made = Database(older.server, older.profile.dbname)
    empty = Database(older.server, f"{made.name}_empty")
    older.restore(older.back_up().value, beside=empty.name)
    assert empty.fingerprint() == made.fingerprint()


def test_newer_programs_say_when_part_of_the_data_is_there(older: World) -> None:
    made = Database(older.server, older.profile.dbname)
    empty = Database(older.server, f"{made.name}_empty")
    _add_what_only_this_database_takes(made)
    backup = older.back_up().value
    with pytest.raises(RestoreError) as caught:
        older.restore(backup, beside=empty.name)
    assert caught.value.code is Code.RESTORED_IN_PART
    assert caught.value.params["database"] == empty.name
    assert "table public.mine" in empty.fingerprint()
