"""Real containers: the app stops before the swap, and runs again whatever became of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import Cancelled, Code, ReachError
from pgbackup_gui.core.reach.app_containers import AppContainer
from pgbackup_gui.core.work.plans import Method, Recovered, RecoveredWhat
from tests.reach.ends import Ends
from tests.reach.ways import WAYS, world_over
from tests.support.containers import app_container, is_container_running, what_containers_lack
from tests.support.databases import Database
from tests.support.doomed import Restore, killed
from tests.support.servers import chosen_majors
from tests.support.world import World

PODMAN = next(way for way in WAYS if way.name == "container, podman")
OVER_SSH = next(way for way in WAYS if way.name == "ssh, container")


@pytest.fixture(scope="module")
def ends() -> Iterator[Ends]:
    if lacks := what_containers_lack():
        pytest.skip(lacks)
    with Ends(chosen_majors()[-1]) as ends:
        yield ends


class App:
    """A database in a container, its app in another, and a backup from before a change."""

    def __init__(self, world: World, name: str) -> None:
        self.world, self.name = world, name
        self.database = Database(world.server, world.profile.dbname)
        self.new = self.database.fingerprint()
        self.backup: Backup = world.back_up().value
        with self.database.connect() as connection:
            connection.execute("DELETE FROM activity_log")
        self.old = self.database.fingerprint()
        self.seen: list[tuple[str, bool]] = []

    def runs(self) -> bool:
        """Whether the app runs now."""
        return is_container_running(self.name)

    def looking(self, *steps: str) -> dict[str, Callable[[], None]]:
        """Hooks that note whether the app runs as a step begins."""

        def look(step: str) -> Callable[[], None]:
            return lambda: self.seen.append((step, self.runs()))

        return {step: look(step) for step in steps}


@pytest.fixture
def app(ends: Ends, tmp_path: Path) -> Iterator[App]:
    project = ends.container.project
    with world_over(PODMAN, ends, tmp_path) as world, app_container(project) as name:
        made = App(world, name)
        yield made
        assert made.runs()


def test_the_containers_beside_the_database_are_listed(app: App) -> None:
    found = app.world.ops.app_containers(app.world.profile, app.world.context()).value
    assert found == (AppContainer(app.name, "server", is_running=True, is_advised=True),)


def test_it_is_stopped_for_the_swap_only(app: App) -> None:
    hooks = app.looking("R0", "R3", "R5", "R7", "R9")
    done = app.world.restore(app.backup, hooks, stop=(app.name,))
    assert app.seen == [("R0", True), ("R3", True), ("R5", True), ("R7", False), ("R9", False)]
    assert (app.database.fingerprint(), app.runs(), done.notes) == (app.new, True, ())
    assert done.value.kept is not None
    assert done.value.kept.apps == (app.name,)


def test_it_is_stopped_over_ssh_as_well(ends: Ends, tmp_path: Path) -> None:
    if lacks := OVER_SSH.lacks():
        pytest.skip(lacks)
    project = ends.container.project
    with world_over(OVER_SSH, ends, tmp_path) as world, app_container(project) as name:
        app = App(world, name)
        app.world.restore(app.backup, app.looking("R7"), stop=(name,))
        assert (app.seen, app.runs()) == ([("R7", False)], True)
        assert app.database.fingerprint() == app.new


def test_an_undo_stops_it_as_well(app: App) -> None:
    app.world.restore(app.backup, stop=(app.name,))
    (kept,) = app.world.kept()
    assert kept.apps == (app.name,)
    context = app.world.context(app.looking("R7"))
    app.world.ops.undo(app.world.profile, kept.journal_id, context, stop=kept.apps)
    assert (app.seen, app.runs()) == ([("R7", False)], True)
    assert app.database.fingerprint() == app.old


def test_in_place_it_is_stopped_before_the_contents_are_replaced(app: App) -> None:
    hooks = app.looking("I1", "I2", "I3")
    app.world.restore(app.backup, hooks, method=Method.IN_PLACE, stop=(app.name,))
    assert app.seen == [("I1", True), ("I2", False), ("I3", False)]
    assert (app.database.fingerprint(), app.runs()) == (app.new, True)


def test_it_runs_again_after_a_cancel(app: App) -> None:
    with pytest.raises(Cancelled):
        app.world.restore(app.backup, method=Method.IN_PLACE, cancel_at="I2", stop=(app.name,))
    assert (app.database.fingerprint(), app.runs()) == (app.old, True)


def test_a_container_that_is_not_there_stops_the_restore_before_it_begins(app: App) -> None:
    with pytest.raises(ReachError) as refused:
        app.world.restore(app.backup, stop=(app.name, "pgb-gone"))
    assert refused.value.code is Code.CONTAINER_UNKNOWN
    assert "R1" not in app.world.steps
    assert app.database.fingerprint() == app.old


def test_the_databases_own_container_is_not_stopped(app: App) -> None:
    own = app.world.server
    with pytest.raises(ReachError) as refused:
        app.world.restore(app.backup, stop=(own.container,))  # type: ignore[attr-defined]
    assert refused.value.code is Code.APP_NOT_STOPPED


@pytest.mark.parametrize("step", ["R7", "R8 renamed", "R9"])
def test_it_runs_again_after_a_crash(app: App, step: str) -> None:
    killed(app.world, Restore(app.backup, stop=(app.name,)), step=step)
    assert not app.runs()
    found = app.world.recover()
    assert Recovered(RecoveredWhat.APP_STARTED, app.name) in found
    assert app.runs()
    assert app.database.fingerprint() in (app.old, app.new)


def test_it_runs_again_after_a_crash_in_place(app: App) -> None:
    doomed = replace(Restore(app.backup, method=Method.IN_PLACE), stop=(app.name,))
    killed(app.world, doomed, step="I3")
    assert not app.runs()
    assert app.world.recover() == (Recovered(RecoveredWhat.APP_STARTED, app.name),)
