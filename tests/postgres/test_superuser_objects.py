"""Row 21: what a login may not create is named before the database is touched."""

from collections.abc import Iterator

import psycopg
import pytest

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.plans import CheckName, CheckState, PreflightCheck
from pgbackup_gui.engine.flows.needs import Needs
from tests.support.databases import Database
from tests.support.refusing import own_everything, refusal
from tests.support.world import World

HANDLER = "AS '$libdir/plpgsql', 'plpgsql_call_handler'"
GUARDED = {
    "extension amcheck": "CREATE EXTENSION amcheck",
    "event trigger watch": "CREATE FUNCTION w() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN"
    " END'; ALTER FUNCTION w() OWNER TO {role};"
    " CREATE EVENT TRIGGER watch ON ddl_command_start EXECUTE FUNCTION w()",
    "function f()": f"CREATE FUNCTION f() RETURNS language_handler LANGUAGE c {HANDLER}",
    "publication everything": "CREATE PUBLICATION everything FOR ALL TABLES",
    "foreign data wrapper away": "CREATE FOREIGN DATA WRAPPER away",
    "operator family numbers": "CREATE OPERATOR FAMILY numbers USING btree",
    "shell type point3": "CREATE TYPE point3; CREATE FUNCTION point3_in(cstring) RETURNS point3"
    " LANGUAGE internal IMMUTABLE STRICT AS 'int4in'; CREATE FUNCTION point3_out(point3) RETURNS"
    " cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';"
    " CREATE TYPE point3 (INPUT = point3_in, OUTPUT = point3_out, LIKE = int4)",
    "text search template words": "CREATE TEXT SEARCH TEMPLATE words (LEXIZE = dsimple_lexize)",
    "procedural language plx": f"CREATE FUNCTION h() RETURNS language_handler LANGUAGE c {HANDLER};"
    " CREATE LANGUAGE plx HANDLER h",
    "table theirs (postgres)": "CREATE TABLE theirs (id int)",
}
ALLOWED = """
    CREATE EXTENSION pg_trgm; CREATE PUBLICATION one FOR TABLE mine;
    CREATE FUNCTION text() RETURNS text LANGUAGE sql AS $$ SELECT '
    LANGUAGE c'::text $$; CREATE TYPE mood AS ENUM ('good'); CREATE DOMAIN age AS int
"""


@pytest.fixture
def owned(world: World, owner: str) -> Iterator[World]:
    """A database whose owner may create databases and is no superuser."""
    world.execute(f"ALTER ROLE {owner} CREATEDB")
    own_everything(world, owner)
    yield world
    world.log_in_as(owner, "secret")


def _execute(world: World, statements: str, *, role: str = "postgres") -> None:
    database = Database(world.server, world.profile.dbname)
    with database.connect() as connection:
        connection.execute(f"SET ROLE {role}; {statements}".encode())


def _as_superuser(world: World) -> Backup:
    """A backup of everything."""
    user = world.profile.user
    world.log_in_as(world.server.user, world.server.password)
    backup = world.back_up().value
    world.log_in_as(user, "secret")
    return backup


@pytest.mark.parametrize(("name", "statements"), GUARDED.items(), ids=GUARDED)
def test_what_only_a_superuser_can_create_is_named(
    owned: World, owner: str, *, name: str, statements: str
) -> None:
    _execute(owned, statements.format(role=owner))
    backup = _as_superuser(owned)
    error = refusal(owned, backup)
    assert (error.code, error.params["user"]) == (Code.NEEDS_SUPERUSER, owner)
    assert name in error.params["what"]
    owned.log_in_as(owned.server.user, owned.server.password)
    owned.restore(backup)


@pytest.mark.parametrize("statements", GUARDED.values(), ids=GUARDED)
def test_without_the_check_the_server_refuses_it_and_live_is_whole(
    owned: World, owner: str, monkeypatch: pytest.MonkeyPatch, *, statements: str
) -> None:
    """So the list is right: each of these really cannot be loaded."""
    _execute(owned, statements.format(role=owner))
    backup = _as_superuser(owned)
    fine = PreflightCheck(CheckName.SUPERUSER, CheckState.OK)
    monkeypatch.setattr(Needs, "_rights", lambda *_: fine)
    with pytest.raises(AppError):
        owned.restore(backup)
    assert owned.side_databases() == []


def test_what_an_owner_can_create_is_no_obstacle(owned: World, owner: str) -> None:
    _execute(owned, f"GRANT CREATE ON DATABASE {owned.profile.dbname} TO {owner}")
    _execute(owned, ALLOWED, role=owner)
    backup = owned.back_up().value
    states = {check.name: check.state for check in owned.plan(backup).checks}
    assert states[CheckName.SUPERUSER] is CheckState.OK
    assert owned.restore(backup).value.kept


def test_superuser_is_not_asked(world: World, database: Database) -> None:
    with database.connect() as connection:
        connection.execute("CREATE EXTENSION amcheck")
    plan = world.plan(world.back_up().value)
    assert CheckName.SUPERUSER not in {check.name for check in plan.checks}
    assert plan.is_possible


def test_owner_of_a_lost_database_who_is_gone_is_named_with_the_remedy(
    world: World, owner: str
) -> None:
    world.execute(f"ALTER DATABASE {{live}} OWNER TO {owner}")
    backup = world.back_up().value
    world.execute("DROP DATABASE {live}")
    world.execute(f"DROP ROLE {owner}")
    (check,) = [item for item in world.plan(backup).checks if item.state is CheckState.FAILED]
    assert (check.name, check.error and check.error.code) == (CheckName.OWNER, Code.ROLE_MISSING)
    with pytest.raises(AppError) as caught:
        world.restore(backup)
    assert caught.value.params["role"] == owner
    with world.server_connection() as connection:
        connection.execute(check.remedy.encode())
    assert world.plan(backup).is_possible
    world.restore(backup)


def test_owner_of_a_lost_database_as_whom_the_login_may_not_act(owned: World, owner: str) -> None:
    other = f"{owner}_other"
    owned.execute(f"CREATE ROLE {other}")
    owned.execute(f"ALTER DATABASE {{live}} OWNER TO {other}")
    backup = _as_superuser(owned)
    owned.execute("DROP DATABASE {live}")
    (check,) = [item for item in owned.plan(backup).checks if item.state is CheckState.FAILED]
    assert (check.name, check.error and check.error.code) == (CheckName.OWNER, Code.NOT_THE_OWNER)
    owned.execute(check.remedy)
    owned.restore(backup)
    owned.execute(f"ALTER DATABASE {{live}} OWNER TO {owner}")
    owned.execute(f"DROP ROLE {other}")


def test_missing_role_comes_with_the_sql_that_makes_it(world: World, database: Database) -> None:
    role = f"{database.name}_gone"
    with database.connect() as connection:
        connection.execute(f"CREATE ROLE {role}; ALTER TABLE genres OWNER TO {role}".encode())
        backup = world.back_up().value
        connection.execute(f"REASSIGN OWNED BY {role} TO postgres; DROP ROLE {role}".encode())
    (check,) = [item for item in world.plan(backup).checks if item.state is CheckState.FAILED]
    world.execute(check.remedy)
    world.restore(backup)
    with psycopg.connect(**database.server.connection_kwargs(), autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{database.name}" WITH (FORCE)'.encode())
        connection.execute(f"DROP ROLE {role}".encode())
