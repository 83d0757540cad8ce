"""The program killed while it makes a backup: what is listed is whole, the rest is removed."""

from collections.abc import Iterator

import pytest

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.work.plans import RecoveredWhat
from tests.postgres.conftest import on_newest
from tests.support.doomed import BackUp, killed, no_orphans, orphans
from tests.support.waiting import wait_until
from tests.support.world import World

pytestmark = on_newest


@pytest.fixture
def doomed(world: World) -> Iterator[World]:
    """A world with one good backup."""
    world.back_up()
    with no_orphans(world.home):
        yield world


@pytest.mark.parametrize("step", ["B0", "B1", "B2", "B3", "B4", "B5"])
def test_killed_backup_leaves_only_the_earlier_one(doomed: World, step: str) -> None:
    before, listed = doomed.files(), doomed.backups()
    killed(doomed, BackUp(), step=step)
    assert doomed.backups() == listed
    removed = [item.what for item in doomed.recover()]
    assert removed == ([RecoveredWhat.PARTIAL_REMOVED] if step in ("B4", "B5") else [])
    assert doomed.files() == before
    assert doomed.recover() == ()


def test_backup_killed_when_published_is_whole(doomed: World) -> None:
    killed(doomed, BackUp(), step="B6")
    assert doomed.recover() == ()
    newest = doomed.backups()[0]
    assert (len(doomed.backups()), newest.badge) == (2, Badge.VERIFIED)
    assert doomed.check(newest).value.sha256_known


def test_dump_that_goes_on_alone_is_not_taken_for_a_backup(doomed: World) -> None:
    before = doomed.files()
    killed(doomed, BackUp(), line="dumping contents of table")
    doomed.recover()
    wait_until(lambda: not orphans(doomed.home))
    doomed.recover()
    assert doomed.files() == before


def test_folder_of_a_killed_backup_is_free_again(doomed: World) -> None:
    killed(doomed, BackUp(), step="B3")
    doomed.back_up()
    assert [backup.badge for backup in doomed.backups()] == [Badge.VERIFIED] * 2


def test_interrupted_backup_stays_in_the_history(doomed: World) -> None:
    killed(doomed, BackUp(), step="B3")
    interrupted = doomed.ops.history.operations()[0]
    assert (interrupted.kind, interrupted.ended, interrupted.result) == (
        "backup",
        None,
        "interrupted",
    )
