"""The history tells who was disconnected, and what a recovery has done."""

from collections.abc import Iterator
from typing import Any

import pytest
from psycopg import Connection

from pgbackup_gui.core.backups.folder import CONTROL
from pgbackup_gui.core.errors import FolderError
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.plans import Sessions
from tests.postgres.conftest import on_newest
from tests.support.databases import Database
from tests.support.world import World

PLAYER = (Sessions("player", 2),)


@pytest.fixture
def players(database: Database) -> Iterator[list[Connection[Any]]]:
    """Two sessions of one application."""
    with (
        database.connect(application_name="player") as first,
        database.connect(application_name="player") as second,
    ):
        yield [first, second]


def newest(world: World) -> Operation:
    return world.ops.history.operations()[0]


def test_a_restore_tells_who_was_disconnected(world: World, players: list[Connection[Any]]) -> None:
    report = world.restore(world.back_up().value).value
    assert report.cut == PLAYER
    assert (newest(world).kind, newest(world).cut) == ("restore", PLAYER)
    for player in players:
        player.close()


@on_newest
def test_an_undo_tells_it_too(world: World, database: Database) -> None:
    assert world.restore(world.back_up().value).value.cut == ()
    with database.connect(application_name="player"):
        assert world.undo_only().cut == (Sessions("player", 1),)
    assert (newest(world).kind, newest(world).cut) == ("undo", (Sessions("player", 1),))


@on_newest
def test_a_swap_that_fails_has_cut_them_all_the_same(
    world: World, players: list[Connection[Any]]
) -> None:
    backup = world.back_up().value

    def fail() -> None:
        raise OSError("no more")

    with pytest.raises(OSError, match="no more"):
        world.restore(backup, {"R8": fail})
    failed = newest(world)
    assert (failed.result, failed.code, failed.cut) == ("failed", "folder-failed", PLAYER)
    for player in players:
        player.close()


@on_newest
def test_a_recovery_with_nothing_to_do_is_not_listed(world: World) -> None:
    assert world.recover() == ()
    assert world.ops.history.operations() == ()


@on_newest
def test_a_folder_in_trouble_is_no_failed_recovery(world: World) -> None:
    world.back_up()
    (world.profile.folder / CONTROL / "odd.manifest").mkdir()
    with pytest.raises(FolderError):
        world.recover()
    assert [found.kind for found in world.ops.history.operations()] == ["backup"]
