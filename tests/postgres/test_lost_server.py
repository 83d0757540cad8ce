"""The server or a session lost in the middle of a restore: whole, and set right afterwards."""

from collections.abc import Callable, Iterator

import pytest

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError
from tests.postgres.conftest import OpenWorld, on_newest
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.proxies import CuttingProxy
from tests.support.sample_data import fill_media_library
from tests.support.waiting import wait_until
from tests.support.world import World

SWAP = ["R7", "R8", "R8 renamed"]


@pytest.fixture
def lossy(spare: EmbeddedServer, open_world: OpenWorld) -> Iterator[tuple[World, Database]]:
    """A database on a server that may crash."""
    with temporary_database(spare) as database:
        with database.connect() as connection:
            fill_media_library(connection, items=20)
        yield open_world(spare, database.name), database


def _changed(world: World, database: Database) -> tuple[Backup, dict[str, str]]:
    backup = world.back_up().value
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log")
        connection.execute("CHECKPOINT")  # the server itself risks the last commits in a crash
    return backup, database.fingerprint()


@pytest.mark.parametrize("step", ["R3", "R8", "R8 renamed"])
def test_crashed_server_has_the_old_contents(lossy: tuple[World, Database], step: str) -> None:
    world, database = lossy
    backup, before = _changed(world, database)
    with pytest.raises(AppError):
        world.restore(backup, {step: lambda: world.server.stop("immediate")})
    world.server.start()
    world.recover()
    assert database.fingerprint() == before
    assert world.side_databases() == []
    assert world.recover() == ()


def test_server_that_crashed_after_the_swap_has_the_new_contents(
    lossy: tuple[World, Database],
) -> None:
    world, database = lossy
    backup, before = _changed(world, database)
    with pytest.raises(AppError):
        world.restore(backup, {"R9": lambda: world.server.stop("immediate")})
    world.server.start()
    assert database.fingerprint() != before
    world.undo_only()
    assert database.fingerprint() == before


def _end_our_sessions(world: World) -> Callable[[], None]:
    return lambda: world.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name LIKE 'pgbackup_gui%' AND pid <> pg_backend_pid()"
    )


@pytest.mark.parametrize("step", SWAP)
def test_lost_session_leaves_an_open_door_and_no_copy(
    world: World, database: Database, step: str
) -> None:
    """At once, without waiting for recovery."""
    backup, before = _changed(world, database)
    with pytest.raises(AppError):
        world.restore(backup, {step: _end_our_sessions(world)})
    assert database.fingerprint() == before
    assert world.side_databases() == []
    assert world.recover() == ()


@on_newest
@pytest.mark.parametrize("step", SWAP)
def test_session_lost_during_undo_changes_nothing(
    world: World, database: Database, step: str
) -> None:
    backup, _ = _changed(world, database)
    world.restore(backup)
    after = database.fingerprint()
    with pytest.raises(AppError):
        world.undo(world.kept()[0], {step: _end_our_sessions(world)})
    assert database.fingerprint() == after
    assert len(world.kept()) == 1


def test_answer_to_the_commit_that_never_came_is_looked_up(
    world: World, database: Database
) -> None:
    """The renames are committed, but the connection breaks before the server can say so."""
    backup, before = _changed(world, database)
    with CuttingProxy(world.server.port) as proxy:
        world.change(port=proxy.port)
        report = world.restore(backup, {"R8 renamed": proxy.cut_after_commit}).value
    assert proxy.has_cut
    world.change(port=world.server.port)
    assert database.fingerprint() != before
    assert report.kept is not None
    assert [item.name for item in world.kept()] == world.side_databases() == [report.kept.name]


def _is_waited_for(world: World) -> bool:
    with world.server_connection() as connection:
        return bool(connection.execute("SELECT FROM pg_locks WHERE NOT granted").fetchall())


def test_commit_that_is_still_on_its_way_is_waited_for(world: World, database: Database) -> None:
    """The connection breaks first; the server hears the COMMIT when we are looking already."""
    backup, before = _changed(world, database)
    with CuttingProxy(world.server.port) as proxy:
        world.change(port=proxy.port)

        def cut() -> None:
            proxy.cut_after_commit(when=lambda: wait_until(lambda: _is_waited_for(world)))

        report = world.restore(backup, {"R8 renamed": cut}).value
    world.change(port=world.server.port)
    assert database.fingerprint() != before
    assert report.kept is not None
    assert world.side_databases() == [report.kept.name]
