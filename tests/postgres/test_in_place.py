"""A restore in place: all of the contents are replaced, or nothing is."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from psycopg import Connection

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.errors import AppError, Cancelled, Code
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import Done
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.plans import (
    CheckName,
    CheckState,
    Method,
    RestoreReport,
    RestoreRequest,
)
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.flows import in_place, preflight
from tests.postgres.conftest import OpenWorld, on_newest
from tests.support.databases import Database, drop_databases, temporary_database
from tests.support.doomed import Restore, killed, no_orphans, orphans
from tests.support.embedded_server import EmbeddedServer
from tests.support.programs import only
from tests.support.sample_data import fill_media_library
from tests.support.servers import Servers
from tests.support.waiting import wait_until
from tests.support.world import World

LINES = ("dropping", "creating TABLE", "processing data", "creating INDEX")
"""What pg_restore says on its way, before it is done with a slow index."""

SLOW_SECONDS = 1.5


def replace_contents(world: World, backup: Backup) -> Done[RestoreReport]:
    """Restore in place."""
    return world.restore(backup, method=Method.IN_PLACE)


@pytest.fixture
def owner(world: World) -> Iterator[str]:
    """The login that owns the database and everything in it, and may not create another."""
    role = f"{world.profile.dbname}_login"
    world.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'secret'")
    world.execute(f"ALTER DATABASE {{live}} OWNER TO {role}")
    database = Database(world.server, world.profile.dbname)
    with database.connect() as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute(f"CREATE SCHEMA public AUTHORIZATION {role}".encode())
        connection.execute(f"SET ROLE {role}".encode())
        fill_media_library(connection, items=50, with_large_object=True)
    world.log_in_as(role, "secret")
    yield role
    drop_databases(world.server, prefix=world.profile.dbname)
    world.execute(f"DROP ROLE {role}")


def _change(connection: Connection) -> None:
    connection.execute(
        "DELETE FROM activity_log; DELETE FROM item_genres; UPDATE genres SET name = name || '?'"
    )


class Changed:
    """A backup, and a database that was changed since."""

    def __init__(self, world: World, database: Database) -> None:
        self.world, self.database = world, database
        self.whole = database.fingerprint()
        self.backup = world.back_up().value
        with database.connect() as connection:
            _change(connection)
        self.now = database.fingerprint()
        assert self.now != self.whole

    def refused(self) -> AppError:
        """Why it was not done; the contents are as they were."""
        with pytest.raises(AppError) as caught:
            replace_contents(self.world, self.backup)
        assert self.database.fingerprint() == self.now
        return caught.value


@pytest.fixture
def changed(world: World, database: Database, owner: str) -> Changed:
    """The owner's database, changed after its backup."""
    assert owner
    return Changed(world, database)


@pytest.fixture
def slow(world: World, database: Database, owner: str) -> Changed:
    """The same with an index that takes a while, so that a blow strikes the restore midway."""
    with database.connect() as connection:
        connection.execute(f"SET ROLE {owner}".encode())
        connection.execute(
            "CREATE FUNCTION slow(id int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS"
            f" $$BEGIN PERFORM pg_catalog.pg_sleep({SLOW_SECONDS}); RETURN id; END$$;"
            "CREATE TABLE zz AS SELECT 1 AS id;"
            "CREATE INDEX zz_slow ON zz (public.slow(id))".encode()
        )
    return Changed(world, database)


def test_owner_without_createdb_gets_the_contents_back(changed: Changed) -> None:
    world = changed.world
    planned = world.plan(changed.backup)
    failed = [check for check in planned.checks if check.state is CheckState.FAILED]
    assert [check.name for check in failed] == [CheckName.CREATE]
    assert failed[0].remedy == f'ALTER ROLE "{world.profile.user}" CREATEDB;'
    assert world.plan(changed.backup, method=Method.IN_PLACE).is_possible
    done = replace_contents(world, changed.backup)
    assert changed.database.fingerprint() == changed.whole
    assert (done.value.kept, done.notes, world.side_databases()) == (None, (), [])


def test_what_was_replaced_is_in_a_backup_made_just_before(changed: Changed) -> None:
    report = replace_contents(changed.world, changed.backup).value
    assert report.safety is not None
    assert report.safety.badge is Badge.VERIFIED
    assert report.before is not None
    assert report.before.rows < report.after.rows
    replace_contents(changed.world, report.safety)
    now = changed.database.fingerprint()
    assert {name: now[name] for name in changed.now} == changed.now


def test_what_is_newer_than_the_backup_survives_and_is_named(changed: Changed) -> None:
    with changed.database.connect() as connection:
        connection.execute(f"SET ROLE {changed.world.profile.user}".encode())
        connection.execute(
            "CREATE TABLE newer AS SELECT 1 AS id; CREATE VIEW newest AS SELECT 1 AS id;"
            " CREATE FUNCTION new_one() RETURNS int LANGUAGE sql AS 'SELECT 1'"
        )
    done = replace_contents(changed.world, changed.backup)
    assert {note.code for note in done.notes} == {"left-over"}
    names = [note.subject for note in done.notes]
    assert names == ["public.new_one()", "public.newer", "public.newest"]
    now = changed.database.fingerprint()
    assert "table public.newer" in now
    assert {name: now[name] for name in changed.whole} == changed.whole


def test_newer_view_on_an_old_table_stops_it(changed: Changed) -> None:
    with changed.database.connect() as connection:
        connection.execute("CREATE VIEW newest AS SELECT * FROM genres")
    error = changed.refused()
    assert "depend" in error.detail


@contextmanager
def _reading(database: Database) -> Iterator[None]:
    """An application in the middle of a transaction."""
    with database.connect(autocommit=False, application_name="the player") as connection:
        connection.execute("SELECT count(*) FROM genres")
        yield


def test_open_transaction_is_waited_for_and_named(
    changed: Changed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_place, "BLOCK_SECONDS", 1.0)
    with _reading(changed.database):
        error = changed.refused()
    assert error.code is Code.TARGET_BLOCKED
    assert error.params["applications"] == "the player"
    blocked = [report for report in changed.world.progress if report.step is Step.BLOCKED]
    assert [report.subject for report in blocked] == ["the player"]
    replace_contents(changed.world, changed.backup)
    assert changed.database.fingerprint() == changed.whole


def test_transaction_that_ends_in_time_does_no_harm(changed: Changed) -> None:
    player = changed.database.connect(autocommit=False, application_name="the player")

    def hear(progress: Progress) -> None:
        if progress.step is Step.BLOCKED:
            player.close()

    player.execute("SELECT count(*) FROM genres")
    context = replace(changed.world.context(), report=hear)
    request = RestoreRequest(changed.world.profile, changed.backup, method=Method.IN_PLACE)
    changed.world.ops.restore(request, context)
    assert player.closed
    assert changed.database.fingerprint() == changed.whole


def _run_until(changed: Changed, words: str, strike: Callable[[], object]) -> AppError:
    """Restore in place, with `strike` when pg_restore says `words`."""
    struck: list[str] = []
    token = CancelToken()

    def on_line(line: OutputLine) -> None:
        if words in line.text and not struck and "pg_restore" in line.text:
            struck.append(line.text)
            strike()

    context = replace(changed.world.context(), line=on_line, cancel=token)
    request = RestoreRequest(changed.world.profile, changed.backup, method=Method.IN_PLACE)
    with pytest.raises(AppError) as caught:
        changed.world.ops.restore(request, context)
    assert struck
    return caught.value


def _kill_programs(world: World) -> None:
    for pid in orphans(world.home):
        os.kill(pid, signal.SIGKILL)


def _end_sessions(world: World) -> None:
    world.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name LIKE 'pgbackup_gui/in-place%'"
    )


@pytest.mark.parametrize("words", LINES)
def test_killed_program_changes_nothing(slow: Changed, words: str) -> None:
    _run_until(slow, words, lambda: _kill_programs(slow.world))
    assert slow.database.fingerprint() == slow.now


@pytest.mark.parametrize("words", LINES)
def test_ended_session_changes_nothing(slow: Changed, words: str) -> None:
    _run_until(slow, words, lambda: _end_sessions(slow.world))
    assert slow.database.fingerprint() == slow.now


@pytest.mark.parametrize("words", LINES)
def test_killed_app_leaves_all_or_nothing(slow: Changed, words: str) -> None:
    world = slow.world
    with no_orphans(world.home):
        killed(world, Restore(slow.backup, method=Method.IN_PLACE), line=f"pg_restore: {words}")
    wait_until(lambda: not _working(world))
    assert slow.database.fingerprint() == slow.now
    assert world.recover() == ()


def _working(world: World) -> bool:
    with world.server_connection() as connection:
        found = connection.execute(
            "SELECT 1 FROM pg_stat_activity WHERE application_name LIKE 'pgbackup_gui/in-place%'"
        )
        return found.fetchone() is not None


@on_newest
def test_cancelled_changes_nothing(changed: Changed) -> None:
    with pytest.raises(Cancelled):
        changed.world.restore(changed.backup, method=Method.IN_PLACE, cancel_at="I2")
    assert changed.database.fingerprint() == changed.now


@on_newest
def test_too_many_objects_for_the_server_are_refused(
    changed: Changed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preflight, "LOCK_SHARE", 0.001)
    error = changed.refused()
    assert error.code is Code.TOO_MANY_OBJECTS
    assert len(changed.world.backups()) == 1
    plan = changed.world.plan(changed.backup, method=Method.IN_PLACE)
    assert [check.name for check in plan.checks if check.state is CheckState.FAILED] == [
        CheckName.LOCKS
    ]


@pytest.fixture
def cramped(server: EmbeddedServer) -> Iterator[EmbeddedServer]:
    """A server with little room for locks."""
    settings = {"max_locks_per_transaction": "10", "max_connections": "20"}
    with EmbeddedServer(server.major, settings=settings) as made:
        yield made


def test_large_objects_count_against_the_room_for_locks(
    cramped: EmbeddedServer, open_world: OpenWorld
) -> None:
    with temporary_database(cramped) as made:
        with made.connect() as connection:
            connection.execute("SELECT lo_create(0) FROM generate_series(1, 90)")
        world = open_world(cramped, made.name)
        assert replace_contents(world, world.back_up().value).notes == ()
        with made.connect() as connection:
            connection.execute("SELECT lo_create(0) FROM generate_series(1, 60)")
        backup, before = world.back_up().value, made.fingerprint()
        with pytest.raises(AppError) as caught:
            replace_contents(world, backup)
        assert caught.value.code is Code.TOO_MANY_OBJECTS
        assert (caught.value.params["count"], caught.value.params["limit"]) == ("150", "100")
        assert made.fingerprint() == before


@on_newest
def test_failing_backup_stops_it(changed: Changed) -> None:
    with changed.database.connect() as connection:
        connection.execute("CREATE TABLE hidden AS SELECT 1 AS id")
    changed.now = changed.database.fingerprint()
    error = changed.refused()
    assert error.code is Code.CANNOT_READ_ALL


@on_newest
def test_database_that_is_not_there_cannot_be_replaced_in_place(changed: Changed) -> None:
    drop_databases(changed.world.server, prefix=changed.database.name)
    with pytest.raises(AppError) as caught:
        replace_contents(changed.world, changed.backup)
    assert caught.value.code is Code.TARGET_MISSING


def test_newer_programs_cannot_do_it_on_an_older_server(
    servers: Servers, open_world: OpenWorld
) -> None:
    with temporary_database(servers.get(14)) as made:
        with made.connect() as connection:
            fill_media_library(connection, items=50)
        world = open_world(made.server, made.name)
        world.bundled = only(18, world.home / "newer")
        world.reopen()
        changed = Changed(world, made)
        assert changed.refused().code is Code.TOOLS_TOO_NEW
