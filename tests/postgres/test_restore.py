"""A restore brings back exactly what the backup holds, and what belongs to the database."""

import contextlib
import threading
from collections.abc import Iterator

import psycopg
import pytest

from pgbackup_gui.core.backups.manifest import DatabaseProperties
from pgbackup_gui.core.errors import Cancelled, Code, FileError, RestoreError
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.plans import CheckName, CheckState
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.engine import inventory
from pgbackup_gui.engine.database import Server
from pgbackup_gui.engine.flows import restore as restore_flow
from pgbackup_gui.engine.flows import swap
from tests.postgres.conftest import OpenWorld, on_newest
from tests.support.databases import Database, drop_databases, temporary_database
from tests.support.programs import only
from tests.support.sample_data import fill_rich
from tests.support.servers import Servers
from tests.support.waiting import wait_until
from tests.support.world import World

STEPS = ["R0", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R8 renamed", "R9"]


@pytest.fixture
def rich(database: Database) -> Database:
    """The media library and every awkward feature."""
    with database.connect() as connection:
        fill_rich(connection, rows=50)
        connection.execute("SELECT lo_from_bytea(0, 'a picture')")
    return database


def _spoil(database: Database) -> None:
    with database.connect() as connection:
        connection.execute(
            "DROP TABLE activity_log; DELETE FROM item_genres; DROP SCHEMA IF EXISTS"
            " shop CASCADE; CREATE TABLE newer (id int); SELECT lo_unlink(oid) FROM"
            " pg_largeobject_metadata"
        )


@pytest.mark.parametrize("kind", ["media", "rich"])
def test_restored_contents_equal_those_backed_up(
    world: World, database: Database, request: pytest.FixtureRequest, kind: str
) -> None:
    if kind == "rich":
        request.getfixturevalue("rich")
    before = database.fingerprint()
    backup = world.back_up().value
    _spoil(database)
    world.steps.clear()
    report = world.restore(backup).value
    assert database.fingerprint() == before
    assert world.steps == STEPS
    assert report.before is not None
    assert report.before.rows < report.after.rows
    assert report.not_carried == ()


def test_restore_reports_its_progress(newest_world: World) -> None:
    backup = newest_world.back_up().value
    newest_world.progress.clear()
    newest_world.restore(backup)
    steps = list(dict.fromkeys(report.step for report in newest_world.progress))
    assert steps == [
        Step.PREFLIGHT, Step.HASH, Step.VERIFY, Step.CREATE, Step.LOAD, Step.COMPARE, Step.CARRY,
        Step.SWAP,
    ]  # fmt: skip


def test_restore_beside_leaves_the_database_alone(world: World, rich: Database) -> None:
    before = rich.fingerprint()
    backup = world.back_up().value
    _spoil(rich)
    spoilt = rich.fingerprint()
    beside = f"{rich.name}_beside"
    report = world.restore(backup, beside=beside).value
    assert (report.kept, world.kept()) == (None, ())
    assert rich.fingerprint() == spoilt
    assert Database(rich.server, beside).fingerprint() == before


@on_newest
def test_restore_beside_takes_no_existing_place(world: World, database: Database) -> None:
    backup = world.back_up().value
    with pytest.raises(RestoreError) as caught:
        world.restore(backup, beside="template1")
    assert caught.value.code is Code.TARGET_EXISTS


def test_clients_that_reconnect_end_on_the_new_database(world: World, database: Database) -> None:
    backup = world.back_up().value
    _spoil(database)
    ended = threading.Event()
    clients = [threading.Thread(target=_stay_connected, args=(database, ended)) for _ in range(6)]
    with _running(clients, ended):
        wait_until(lambda: _sessions_of(world) >= 6)
        plan = world.plan(backup)
        assert sum(item.count for item in plan.sessions if item.application == "player") >= 6
        world.restore(backup)
        wait_until(lambda: _sessions_of(world) >= 6)
    with database.connect() as connection:
        assert connection.execute("SELECT to_regclass('activity_log') IS NULL").fetchone() == (
            False,
        )


@contextlib.contextmanager
def _running(threads: list[threading.Thread], ended: threading.Event) -> Iterator[None]:
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        ended.set()
        for thread in threads:
            thread.join()


def _stay_connected(database: Database, ended: threading.Event) -> None:
    while not ended.is_set():
        with (
            contextlib.suppress(psycopg.Error),
            database.connect(application_name="player") as connection,
        ):
            while not ended.wait(0.01):
                connection.execute("SELECT 1")


def _sessions_of(world: World) -> int:
    with world.server_connection() as connection:
        rows = connection.execute(
            "SELECT FROM pg_stat_activity WHERE application_name = 'player' AND datname = %s",
            [world.profile.dbname],
        ).fetchall()
    return len(rows)


PROPERTIES = """
    CREATE ROLE {prefix}_owner; CREATE ROLE {prefix}_guest;
    ALTER DATABASE {live} OWNER TO {prefix}_owner;
    COMMENT ON DATABASE {live} IS E'it''s\\non "two" lines %s';
    ALTER DATABASE {live} CONNECTION LIMIT 33;
    ALTER DATABASE {live} SET search_path TO public, "Odd, One", "$user";
    ALTER DATABASE {live} SET default_transaction_read_only TO on;
    ALTER DATABASE {live} SET "app.motto" TO 'it''s, "so"';
    ALTER DATABASE {live} SET DateStyle TO 'SQL, DMY';
    ALTER ROLE {prefix}_guest IN DATABASE {live} SET work_mem TO '9MB';
    REVOKE ALL ON DATABASE {live} FROM PUBLIC;
    GRANT CONNECT ON DATABASE {live} TO {prefix}_guest WITH GRANT OPTION;
    GRANT TEMPORARY ON DATABASE {live} TO PUBLIC
"""


@pytest.fixture
def decorated(world: World) -> Iterator[World]:
    """A database with every property that its dump does not carry."""
    prefix = world.profile.dbname
    for statement in PROPERTIES.replace("{prefix}", prefix).split(";"):
        world.execute(statement)
    yield world
    drop_databases(world.server, prefix=prefix)
    world.execute(f"DROP ROLE {prefix}_owner")
    world.execute(f"DROP ROLE {prefix}_guest")


def _properties(world: World) -> DatabaseProperties | None:
    server = Server(profile=world.profile, password=world.password, cancel=CancelToken())
    with server.maintenance(avoid=world.profile.dbname) as admin:
        facts = inventory.database_facts(admin, world.profile.dbname)
    return facts.properties if facts else None


def test_properties_are_carried_from_the_live_database(decorated: World) -> None:
    before = _properties(decorated)
    assert before is not None
    assert (len(before.settings), len(before.grants or ())) == (5, 5)
    backup = decorated.back_up().value
    assert decorated.restore(backup).value.not_carried == ()
    assert _properties(decorated) == before


def test_lost_database_gets_its_properties_from_the_backup(decorated: World) -> None:
    before = _properties(decorated)
    backup = decorated.back_up().value
    decorated.execute("DROP DATABASE {live}")
    plan = decorated.plan(backup)
    assert (plan.is_possible, plan.live_size, plan.sessions) == (True, None, ())
    report = decorated.restore(backup).value
    assert (report.kept, report.before) == (None, None)
    assert _properties(decorated) == before


def test_closed_database_stays_closed(world: World) -> None:
    backup = world.back_up().value
    world.execute("ALTER DATABASE {live} ALLOW_CONNECTIONS false")
    world.restore(backup)
    properties = _properties(world)
    assert properties is not None
    assert not properties.allow_connections


def test_template_database_is_restored_as_one_and_its_copy_dropped(world: World) -> None:
    world.execute("ALTER DATABASE {live} IS_TEMPLATE true")
    backup = world.back_up().value
    with pytest.raises(Cancelled):
        world.restore(backup, cancel_at="R5")
    assert world.side_databases() == []
    world.restore(backup)
    properties = _properties(world)
    assert properties is not None
    assert properties.is_template


@on_newest
def test_locked_live_table_does_not_stop_a_restore(
    world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restore_flow, "COUNT_WAIT_MILLISECONDS", 100)
    backup = world.back_up().value
    other = database.connect(autocommit=False)
    other.execute("LOCK TABLE genres IN ACCESS EXCLUSIVE MODE")
    report = world.restore(backup).value
    other.close()
    assert report.before is None
    assert report.after.rows > 0


@on_newest
@pytest.mark.parametrize("step", ["R0", "R1", "R2", "R3", "R4", "R5"])
def test_cancelled_restore_changes_nothing(world: World, database: Database, step: str) -> None:
    backup = world.back_up().value
    _spoil(database)
    before = database.fingerprint()
    with pytest.raises(Cancelled):
        world.restore(backup, cancel_at=step)
    assert database.fingerprint() == before
    assert world.side_databases() == []
    assert world.recover() == ()
    assert world.ops.history.operations()[0].result == "cancelled"


@pytest.mark.parametrize("step", ["R6", "R7", "R8"])
def test_swap_that_has_begun_is_not_cancelled(newest_world: World, step: str) -> None:
    backup = newest_world.back_up().value
    newest_world.restore(backup, cancel_at=step)
    assert len(newest_world.kept()) == 1


@on_newest
def test_second_restore_at_the_same_time_is_refused(
    world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "LOCK_SECONDS", 0.2)
    backup = world.back_up().value
    codes: list[Code] = []

    def second() -> None:
        with pytest.raises(RestoreError) as caught:
            world.restore(backup)
        codes.append(caught.value.code)

    world.restore(backup, {"R3": second, "R8": second})
    assert codes == [Code.TARGET_BUSY] * 2
    assert len(world.kept()) == 1


def test_backup_that_changes_after_the_plan_is_refused(newest_world: World) -> None:
    backup = newest_world.back_up().value
    assert newest_world.plan(backup).is_possible
    backup.path.write_bytes(backup.path.read_bytes()[:-1])
    with pytest.raises(FileError):
        newest_world.restore(backup)
    assert newest_world.side_databases() == []


def test_newer_tools_into_an_older_server_leave_a_note(
    servers: Servers, open_world: OpenWorld
) -> None:
    with temporary_database(servers.get(14)) as database:
        with database.connect() as connection:
            fill_rich(connection, rows=5)
        world = open_world(database.server, database.name)
        world.bundled = only(18, world.home / "newer")
        world.reopen()
        before = database.fingerprint()
        done = world.restore(world.back_up().value)
        assert database.fingerprint() == before
    assert [note.code for note in done.notes] == ["harmless-line"]
    assert "transaction_timeout" in done.notes[0].subject


def test_backup_of_a_newer_server_is_refused_by_older_tools(
    servers: Servers, newest_world: World, open_world: OpenWorld
) -> None:
    """With the tools of 14 and 18 at hand, those of the server's own major are the ones."""
    backup = newest_world.back_up().value
    with temporary_database(servers.get(14)) as database:
        older = open_world(database.server, database.name)
        only(18, older.bundled)
        plan = older.plan(backup)
        failed = [item for item in plan.checks if item.state is CheckState.FAILED]
        assert [item.name for item in failed] == [CheckName.TOOLS]
        with pytest.raises(Exception, match="archive-too-new"):
            older.restore(backup, is_trusted=True)
        assert older.side_databases() == []
