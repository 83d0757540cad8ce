"""Row 18: replication slots and subscriptions of the database that is to be replaced."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.plans import CheckName, CheckState, PreflightCheck, RestorePlan
from tests.postgres.conftest import OpenWorld
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.refusing import refusal
from tests.support.waiting import wait_until
from tests.support.world import World


@pytest.fixture
def source(spare: EmbeddedServer) -> Iterator[Database]:
    """A database whose changes can be read; its slots go with the test."""
    with temporary_database(spare) as database:
        with database.connect() as connection:
            connection.execute("CREATE TABLE playlists AS SELECT generate_series(1, 9) AS id")
        yield database
        with database.connect() as connection:
            connection.execute(
                "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots"
                " WHERE starts_with(database, %s)",
                [database.name],
            )


@pytest.fixture
def copied(source: Database, open_world: OpenWorld) -> World:
    """The source, saved."""
    return open_world(source.server, source.name)


@pytest.fixture
def slot(source: Database) -> str:
    """A logical slot of the source that nobody reads."""
    name = f"slot_{source.name}"
    with source.connect() as connection:
        connection.execute("CREATE PUBLICATION changes FOR TABLE playlists")
        connection.execute("SELECT pg_create_logical_replication_slot(%s, 'pgoutput')", [name])
    return name


def _is_read(source: Database, slot: str) -> bool:
    query = "SELECT active FROM pg_replication_slots WHERE slot_name = %s"
    with Database(source.server, "postgres").connect() as connection:
        return connection.execute(query, [slot]).fetchone() == (True,)


@contextmanager
def _reading(source: Database, slot: str) -> Iterator[None]:
    """PostgreSQL's own program reads the slot, as another server would."""
    kwargs = source.kwargs
    command = [
        str(source.server.bin_folder / "pg_recvlogical"),
        *(f"--host={kwargs['host']}", f"--port={kwargs['port']}", f"--username={kwargs['user']}"),
        *(f"--dbname={source.name}", f"--slot={slot}", "--start", "--no-loop", "--file=-"),
        *("--option=proto_version=1", "--option=publication_names=changes"),
    ]
    env = {**os.environ, "PGPASSWORD": kwargs["password"]}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=env, stdout=quiet, stderr=quiet) as reader:
        try:
            wait_until(lambda: _is_read(source, slot))
            yield
        finally:
            reader.terminate()


def _replication(plan: RestorePlan) -> PreflightCheck:
    (check,) = [check for check in plan.checks if check.name is CheckName.REPLICATION]
    return check


def test_slot_that_nobody_reads_goes_with_the_former_database(
    copied: World, source: Database, slot: str
) -> None:
    backup = copied.back_up().value
    check = _replication(copied.plan(backup))
    assert (check.state, check.subject) == (CheckState.NOTE, slot)
    report = copied.restore(backup).value
    assert report.kept is not None
    copied.ops.delete_kept(copied.profile, report.kept.journal_id, copied.context())
    with source.connect() as connection:
        assert connection.execute("SELECT slot_name FROM pg_replication_slots").fetchall() == []


def test_slot_that_is_read_is_refused_and_the_remedy_helps(
    copied: World, source: Database, slot: str
) -> None:
    backup = copied.back_up().value
    with _reading(source, slot):
        error = refusal(copied, backup)
        assert (error.code, error.params["what"]) == (Code.REPLICATION_IN_USE, slot)
        with source.connect() as connection:
            connection.execute(_replication(copied.plan(backup)).remedy.encode())
        assert _replication(copied.plan(backup)).state is CheckState.OK
        copied.restore(backup)


def test_slot_that_is_read_after_the_plan_takes_the_swap_back(
    copied: World, source: Database, slot: str
) -> None:
    backup, before = copied.back_up().value, source.fingerprint()
    reading = _reading(source, slot)
    with pytest.raises(AppError) as caught:
        copied.restore(backup, at={"R4": reading.__enter__})
    assert caught.value.code is Code.SESSIONS_REMAIN
    assert source.fingerprint() == before
    assert copied.side_databases() == []
    reading.__exit__(None, None, None)


def test_undo_is_refused_while_a_slot_is_read(copied: World, source: Database, slot: str) -> None:
    copied.restore(copied.back_up().value)
    again = f"{slot}_again"
    with source.connect() as connection:
        connection.execute("SELECT pg_create_logical_replication_slot(%s, 'pgoutput')", [again])
    with _reading(source, again), pytest.raises(AppError) as caught:
        copied.undo_only()
    assert caught.value.code is Code.REPLICATION_IN_USE
    assert source.fingerprint()


@pytest.fixture
def subscriber(source: Database, slot: str) -> Iterator[Database]:
    """Another database of the same server, which takes over the source's changes."""
    kwargs = source.kwargs
    address = " ".join(f"{name}={value}" for name, value in kwargs.items())
    with temporary_database(source.server) as database:
        with database.connect() as connection:
            connection.execute("CREATE TABLE playlists (id int)")
            connection.execute(
                f"CREATE SUBSCRIPTION copy CONNECTION '{address}' PUBLICATION changes"
                f" WITH (create_slot = false, slot_name = {slot})".encode()
            )
        yield database


def test_subscription_is_refused_and_the_remedy_helps(
    subscriber: Database, open_world: OpenWorld
) -> None:
    world = open_world(subscriber.server, subscriber.name)
    backup = world.back_up().value
    with subscriber.connect() as connection:
        wait_until(lambda: bool(connection.execute("SELECT FROM playlists").fetchall()))
        error = refusal(world, backup)
        assert (error.code, error.params["what"]) == (Code.REPLICATION_IN_USE, "copy")
        for statement in _replication(world.plan(backup)).remedy.splitlines():
            connection.execute(statement.encode())
    report = world.restore(backup).value
    assert report.kept is not None
    world.ops.delete_kept(world.profile, report.kept.journal_id, world.context())
    with subscriber.connect() as connection:
        connection.execute(b"ALTER SUBSCRIPTION copy SET (slot_name = NONE)")
        connection.execute(b"DROP SUBSCRIPTION copy")
