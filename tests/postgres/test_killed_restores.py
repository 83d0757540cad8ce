"""The program killed at any step of a restore: the live database is whole, old or new."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import psycopg
import pytest

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.work.plans import RecoveredWhat
from tests.postgres.conftest import on_newest
from tests.support.databases import Database, drop_databases, temporary_database
from tests.support.doomed import Recover, Restore, Undo, killed, no_orphans, orphans
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.waiting import wait_until
from tests.support.world import World

BEFORE_SWAP = ("R2", "R3", "R4", "R5", "R6", "R7", "R8", "R8 renamed")
SWAP = ("R6", "R7", "R8", "R8 renamed")


class Contents:
    """What the backup holds and what the live database has held since."""

    def __init__(self, world: World, database: Database) -> None:
        self.world, self.database = world, database
        self.backup: Backup = world.back_up().value
        self.new = database.fingerprint()
        with database.connect() as connection:
            connection.execute("DELETE FROM activity_log; SELECT nextval('scan_number')")
        self.old = database.fingerprint()
        assert self.new != self.old

    def live(self) -> str:
        """Which of the two the live database holds; it must let us in, too."""
        now = self.database.fingerprint()
        return {True: "old", False: "new"}[now == self.old] if now in (self.old, self.new) else "?"

    def reset(self) -> None:
        """Back to the old contents, and nothing kept."""
        self.world.recover()
        if self.live() == "new":
            self.world.undo(self.world.kept()[0])
        for kept in self.world.kept():
            self.world.ops.delete_kept(self.world.profile, kept.journal_id, self.world.context())
        assert self.live() == "old"


@pytest.fixture
def fresh(world: World, database: Database) -> Iterator[Contents]:
    """A database that was changed after its backup."""
    with no_orphans(world.home):
        yield Contents(world, database)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Contents]]:
    """The same, one for each server and all tests."""
    made: dict[int, Contents] = {}
    with ExitStack() as stack:

        def get(server: EmbeddedServer) -> Contents:
            if server.major not in made:
                database = stack.enter_context(temporary_database(server))
                with database.connect() as connection:
                    fill_media_library(connection, items=50)
                world = World(server, database.name, tmp_path_factory.mktemp("shared"))
                stack.callback(world.close)
                made[server.major] = Contents(world, database)
            return made[server.major]

        yield get


@pytest.fixture
def contents(server: EmbeddedServer, shared: Callable[..., Contents]) -> Iterator[Contents]:
    """A database that was changed after its backup, and that is put back after the test."""
    found = shared(server)
    with no_orphans(found.world.home):
        yield found
    found.reset()


def assert_settled(world: World, *, kept: int) -> None:
    """Nothing is left but what is kept, and recovery has no more to do."""
    assert world.recover() == ()
    assert len(world.kept()) == kept
    assert world.side_databases() == sorted(item.name for item in world.kept())


def test_killed_before_anything_is_made_leaves_nothing(contents: Contents) -> None:
    killed(contents.world, Restore(contents.backup), step="R1")
    assert contents.live() == "old"
    assert_settled(contents.world, kept=0)


@pytest.mark.parametrize("step", BEFORE_SWAP)
def test_killed_restore_is_taken_back(contents: Contents, step: str) -> None:
    world = contents.world
    killed(world, Restore(contents.backup), step=step)
    recovered = world.recover()
    assert [item.what for item in recovered] == [RecoveredWhat.RESTORE_ABANDONED]
    assert recovered[0].database == world.profile.dbname
    assert contents.live() == "old"
    assert_settled(world, kept=0)


def test_killed_after_the_swap_is_finished(contents: Contents) -> None:
    killed(contents.world, Restore(contents.backup), step="R9")
    recovered = contents.world.recover()
    assert [item.what for item in recovered] == [RecoveredWhat.RESTORE_FINISHED]
    assert contents.live() == "new"
    assert_settled(contents.world, kept=1)
    contents.world.undo_only()
    assert contents.live() == "old"


def test_killed_while_loading_leaves_a_program_that_does_no_harm(contents: Contents) -> None:
    world = contents.world
    killed(world, Restore(contents.backup), line="processing data for table")
    world.recover()
    wait_until(lambda: not orphans(world.home))
    assert contents.live() == "old"
    assert_settled(world, kept=0)


@pytest.mark.parametrize("step", ["R3", "R8 renamed"])
def test_after_a_kill_the_next_restore_works(contents: Contents, step: str) -> None:
    killed(contents.world, Restore(contents.backup), step=step)
    contents.world.recover()
    contents.world.restore(contents.backup)
    assert contents.live() == "new"


@on_newest
@pytest.mark.parametrize("step", ["R3", "R8 renamed", "R9"])
def test_killed_restore_beside_is_dropped_or_finished(contents: Contents, step: str) -> None:
    world = contents.world
    beside = f"{world.profile.dbname} beside"
    killed(world, Restore(contents.backup, beside), step=step)
    world.recover()
    assert world.side_databases() == ([beside] if step == "R9" else [])
    assert contents.live() == "old"
    assert world.recover() == ()
    drop_databases(world.server, prefix=beside)


@on_newest
@pytest.mark.parametrize("step", ["R3", "R8 renamed", "R9"])
def test_killed_restore_of_a_lost_database(fresh: Contents, step: str) -> None:
    contents, world = fresh, fresh.world
    world.execute("DROP DATABASE {live}")
    killed(world, Restore(contents.backup), step=step)
    world.recover()
    assert world.side_databases() == []
    if step == "R9":
        assert contents.live() == "new"
    else:
        with pytest.raises(psycopg.OperationalError, match="does not exist"):
            contents.live()
    assert world.recover() == ()


@pytest.mark.parametrize("step", SWAP)
def test_killed_undo_is_taken_back(contents: Contents, step: str) -> None:
    world = contents.world
    world.restore(contents.backup)
    killed(world, Undo(world.kept()[0].journal_id), step=step)
    world.recover()
    assert contents.live() == "new"
    assert_settled(world, kept=1)
    world.undo_only()
    assert contents.live() == "old"


def test_undo_killed_after_the_swap_is_finished(contents: Contents) -> None:
    world = contents.world
    world.restore(contents.backup)
    killed(world, Undo(world.kept()[0].journal_id), step="R9")
    world.recover()
    assert contents.live() == "old"
    assert_settled(world, kept=1)
    world.undo_only()
    assert contents.live() == "new"


@pytest.mark.parametrize("step", ["recover abandon", "recover reopened", "recover dropped"])
def test_recovery_that_is_killed_twice_still_ends_well(contents: Contents, step: str) -> None:
    world = contents.world
    killed(world, Restore(contents.backup), step="R8")
    killed(world, Recover(), step=step)
    killed(world, Recover(), step=step)
    assert [item.what for item in world.recover()] == [RecoveredWhat.RESTORE_ABANDONED]
    assert contents.live() == "old"
    assert_settled(world, kept=0)


def test_finishing_recovery_that_is_killed_still_ends_well(contents: Contents) -> None:
    world = contents.world
    killed(world, Restore(contents.backup), step="R9")
    killed(world, Recover(), step="recover finish")
    assert [item.what for item in world.recover()] == [RecoveredWhat.RESTORE_FINISHED]
    assert contents.live() == "new"
    assert_settled(world, kept=1)
