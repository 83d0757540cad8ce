"""Far programs end with us, are given a copy when it pays, and get passwords in private."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from pgbackup_gui.core.errors import Cancelled, Code, ReachError, SecretError
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.engine.flows import far_runs
from tests.faults.worlds import sessions_of
from tests.reach.conftest import OpenWay
from tests.reach.ends import Ends
from tests.reach.ways import WAYS, Way
from tests.support.waiting import wait_until
from tests.support.world import World

BY_NAME = {way.name: way for way in WAYS}
TOOLS = BY_NAME["ssh, server's tools"]
FAR = [TOOLS, BY_NAME["container, podman"], BY_NAME["container, docker"]]


def cancelling(world: World, word: str, work: Callable[..., object]) -> None:
    """Do `work` and cancel it when a line has this word."""
    context = world.context()

    def hear(line: OutputLine) -> None:
        if word in line.text:
            context.cancel.cancel()

    with pytest.raises(Cancelled):
        work(replace(context, line=hear))


@pytest.mark.parametrize("way", FAR, ids=lambda way: way.name)
def test_cancelled_backup_leaves_no_session_and_no_file(way: Way, open_way: OpenWay) -> None:
    world = open_way(way)
    cancelling(
        world,
        "dumping contents of table",
        lambda context: world.ops.back_up(world.profile, context),
    )
    assert world.files() == {}
    wait_until(lambda: not sessions_of(world))


@pytest.mark.parametrize("way", FAR[:2], ids=lambda way: way.name)
def test_several_jobs_read_a_copy_that_is_gone_afterwards(
    way: Way, open_way: OpenWay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(far_runs, "COPY_BYTES", 0)
    world = open_way(way)
    world.use_settings(Settings(restore_jobs=2))
    backup = world.back_up().value
    world.restore(backup)
    log = world.log()
    assert "--jobs=2" in log
    assert "rm -f" in log
    assert world.plan(backup).is_possible


def test_without_room_one_job_reads_it_as_it_comes(
    open_way: OpenWay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(far_runs, "COPY_BYTES", 0)
    monkeypatch.setattr(far_runs, "_ROOM", 1e12)
    world = open_way(TOOLS)
    world.use_settings(Settings(restore_jobs=2))
    world.restore(world.back_up().value)
    assert "no room for a copy" in world.log()
    assert "--jobs=2" not in world.log()


@pytest.fixture
def guarded(open_way: OpenWay, ends: Ends) -> World:
    """Far programs that must log in with a password: over TCP, where the server asks for one."""
    world = open_way(TOOLS)
    world.change(host=ends.server.host)
    world.password = ends.server.password
    world.reopen()
    return world


def test_password_goes_there_in_a_private_file(guarded: World, ends: Ends) -> None:
    backup = guarded.back_up().value
    guarded.restore(backup)
    assert ends.server.password not in guarded.log()
    assert "PGPASSFILE=/tmp/pgbackup." in guarded.log()


@pytest.mark.parametrize(
    ("password", "kind", "code"),
    [("wrong", ReachError, Code.LOGIN_REFUSED), (None, SecretError, Code.PASSWORD_NEEDED)],
)
def test_password_that_is_wrong_or_missing(
    guarded: World, password: str | None, kind: type[Exception], code: Code
) -> None:
    guarded.password = password
    guarded.reopen()
    with pytest.raises(kind) as caught:
        guarded.back_up()
    assert getattr(caught.value, "code", None) is code
