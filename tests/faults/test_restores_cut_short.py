"""Rows 14 to 16: app or server ended at any time of a restore; the live database is whole."""

import threading
import time
from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from pgbackup_gui.core.errors import AppError
from tests.faults.matrix import FULL, Ledger, times
from tests.faults.worlds import dice
from tests.postgres.conftest import OpenWorld
from tests.postgres.test_killed_restores import BEFORE_SWAP, Contents, assert_settled
from tests.support.databases import Database, temporary_database
from tests.support.doomed import Recover, Restore, killed, killed_after, no_orphans
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.waiting import wait_until
from tests.support.world import World

STEPS = (*BEFORE_SWAP, "R9") if FULL else ("R3", "R8 renamed", "R9")


@pytest.fixture
def contents(world: World, database: Database) -> Iterator[Contents]:
    """A superuser's database that was changed after its backup."""
    with no_orphans(world.home):
        yield Contents(world, database)


@pytest.fixture
def owned(server: EmbeddedServer, open_world: OpenWorld) -> Iterator[Contents]:
    """The same of a login that owns the database and may create others, no more."""
    with temporary_database(server) as database:
        world, role = open_world(server, database.name), f"{database.name}_owner"
        world.execute(f"CREATE ROLE {role} LOGIN CREATEDB PASSWORD 'owner'")
        world.execute(f"ALTER DATABASE {{live}} OWNER TO {role}")
        with database.connect() as connection:
            name = sql.Identifier(role)
            connection.execute(sql.SQL("ALTER SCHEMA public OWNER TO {}").format(name))
            connection.execute(sql.SQL("SET ROLE {}").format(name))
            fill_media_library(connection, items=20)
        world.log_in_as(role, "owner")
        with no_orphans(world.home):
            yield Contents(world, database)
    with psycopg.connect(**server.connection_kwargs(), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(role)))


def test_owners_restore_killed_at_a_step(owned: Contents, faults: Ledger) -> None:
    for step in STEPS:
        for _ in range(3 if FULL else 1):
            with faults.once(14):
                killed(owned.world, Restore(owned.backup), step=step)
                owned.world.recover()
                assert owned.live() == ("new" if step == "R9" else "old")
                assert_settled(owned.world, kept=int(step == "R9"))
            owned.reset()


def _seconds_of_a_restore(contents: Contents) -> float:
    begun = time.monotonic()
    contents.world.restore(contents.backup)
    taken = time.monotonic() - begun
    contents.reset()
    return taken


def test_restore_killed_at_any_time(contents: Contents, faults: Ledger) -> None:
    _kill_at_any_time(contents, faults)


def test_owners_restore_killed_at_any_time(owned: Contents, faults: Ledger) -> None:
    _kill_at_any_time(owned, faults)


def _kill_at_any_time(whose: Contents, faults: Ledger) -> None:
    longest = _seconds_of_a_restore(whose) + 0.3
    for seed in range(times(2, 50)):
        with faults.once(14), no_orphans(whose.world.home):
            killed_after(whose.world, Restore(whose.backup), dice(seed).uniform(0.05, longest))
            whose.world.recover()
            assert_settled(whose.world, kept=int(whose.live() == "new"))
        whose.reset()


def test_recovery_killed_at_any_time(contents: Contents, faults: Ledger) -> None:
    for seed in range(times(2, 40)):
        chance = dice(seed)
        with faults.once(16):
            killed(contents.world, Restore(contents.backup), step=chance.choice(["R8", "R9"]))
            for _ in range(2):
                killed_after(contents.world, Recover(), chance.uniform(0.05, 0.4))
            contents.world.recover()
            assert_settled(contents.world, kept=int(contents.live() == "new"))
        contents.reset()


@pytest.fixture
def crashing(spare: EmbeddedServer, open_world: OpenWorld) -> Iterator[Contents]:
    """A changed database on a server that may crash."""
    with temporary_database(spare) as database:
        with database.connect() as connection:
            fill_media_library(connection, items=20)
        yield Contents(open_world(spare, database.name), database)


def test_server_crash_at_any_time(crashing: Contents, faults: Ledger) -> None:
    server = crashing.world.server
    longest = _seconds_of_a_restore(crashing)
    for seed in range(times(2, 50)):
        with crashing.database.connect() as connection:
            connection.execute("CHECKPOINT")
        with faults.once(15):
            said_done = _restore_while_it_crashes(crashing, dice(seed).uniform(0, longest))
            server.start()
            crashing.world.recover()
            live = crashing.live()
            assert live == "new" if said_done else live in ("old", "new")
            assert_settled(crashing.world, kept=int(live == "new"))
        crashing.reset()


def _restore_while_it_crashes(contents: Contents, delay: float) -> bool:
    """Whether the restore said that it succeeded."""
    crash = threading.Timer(delay, contents.world.server.stop, ["immediate"])
    crash.start()
    try:
        contents.world.restore(contents.backup)
    except AppError:
        return False
    else:
        return True
    finally:
        crash.join()
        wait_until(lambda: not contents.world.server.is_running)
