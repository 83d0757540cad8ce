"""What stands against a restore is told before anything is touched."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.engine.flows import swap
from tests.postgres.conftest import OpenWorld
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.refusing import own_everything, refusal
from tests.support.servers import Servers
from tests.support.world import World


def test_owner_who_may_create_databases_can_restore(world: World, owner: str) -> None:
    world.execute(f"ALTER ROLE {owner} CREATEDB")
    own_everything(world, owner)
    backup = world.back_up().value
    report = world.restore(backup).value
    assert report.after.rows == 9
    world.undo_only()


def test_settings_of_other_roles_are_listed_as_lost(world: World, owner: str) -> None:
    world.execute(f"ALTER ROLE {owner} CREATEDB")
    own_everything(world, owner)
    world.execute("ALTER ROLE postgres IN DATABASE {live} SET work_mem TO '9MB'")
    done = world.restore(world.back_up().value)
    assert done.value.not_carried == ("work_mem (postgres)",)
    assert [(note.code, note.subject) for note in done.notes] == [
        ("not-carried", "work_mem (postgres)")
    ]
    world.execute("ALTER ROLE postgres IN DATABASE {live} RESET ALL")


def test_owner_who_may_not_create_databases_is_told(world: World, owner: str) -> None:
    own_everything(world, owner)
    error = refusal(world, world.back_up().value)
    assert (error.code, error.params["user"]) == (Code.CANNOT_CREATE_DATABASE, owner)


def test_stranger_to_the_database_is_told_whose_it_is(world: World, owner: str) -> None:
    backup = world.back_up().value
    world.execute(f"ALTER ROLE {owner} CREATEDB")
    world.log_in_as(owner, "secret")
    error = refusal(world, backup)
    assert (error.code, error.params["role"]) == (Code.NOT_THE_OWNER, "postgres")


def test_session_that_may_not_be_ended_stops_the_swap(
    world: World, owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "SESSIONS_SECONDS", 0.3)
    world.execute(f"ALTER ROLE {owner} CREATEDB")
    own_everything(world, owner)
    backup = world.back_up().value
    database = Database(world.server, world.profile.dbname)
    with database.connect(application_name="the administrator"):
        error = refusal(world, backup, is_planned=False)
    assert error.code is Code.SESSIONS_REMAIN
    assert error.params["applications"] == "the administrator"
    assert database.fingerprint()


def test_missing_role_is_named(world: World, database: Database) -> None:
    role = f"{database.name}_gone"
    with database.connect() as connection:
        connection.execute(f"CREATE ROLE {role}; ALTER TABLE genres OWNER TO {role}".encode())
        backup = world.back_up().value
        connection.execute(f"REASSIGN OWNED BY {role} TO postgres; DROP ROLE {role}".encode())
    error = refusal(world, backup)
    assert (error.code, error.params["role"]) == (Code.ROLE_MISSING, role)


def test_missing_extension_is_named(
    servers: Servers, newest_world: World, open_world: OpenWorld
) -> None:
    with temporary_database(servers.get(14)) as database:
        with database.connect() as connection:
            connection.execute("CREATE EXTENSION old_snapshot")
        backup = open_world(database.server, database.name).back_up().value
    newest_world.ops.check(newest_world.profile, backup, newest_world.context(), is_trusted=True)
    error = refusal(newest_world, backup)
    assert (error.code, error.params["extension"]) == (Code.EXTENSION_MISSING, "old_snapshot")


@contextmanager
def _prepared(database: Database) -> Iterator[None]:
    with database.connect(autocommit=False) as connection:
        connection.execute("DELETE FROM playlists")
        connection.execute("PREPARE TRANSACTION 'pending'")
        connection.commit()
    yield
    with database.connect() as connection:
        connection.execute("ROLLBACK PREPARED 'pending'")


@pytest.fixture
def spare_world(spare: EmbeddedServer, open_world: OpenWorld) -> Iterator[World]:
    """A database on a server that allows prepared transactions."""
    with temporary_database(spare) as database:
        with database.connect() as connection:
            connection.execute("CREATE TABLE playlists AS SELECT generate_series(1, 9) AS id")
        yield open_world(spare, database.name)


def test_prepared_transaction_is_refused(spare_world: World) -> None:
    backup = spare_world.back_up().value
    database = Database(spare_world.server, spare_world.profile.dbname)
    with _prepared(database):
        error = refusal(spare_world, backup)
    assert (error.code, error.params["count"]) == (Code.PREPARED_TRANSACTIONS, "1")


def test_undo_is_refused_while_a_transaction_is_prepared(spare_world: World) -> None:
    spare_world.restore(spare_world.back_up().value)
    database = Database(spare_world.server, spare_world.profile.dbname)
    with _prepared(database), pytest.raises(AppError) as caught:
        spare_world.undo_only()
    assert caught.value.code is Code.PREPARED_TRANSACTIONS
    assert database.fingerprint()
