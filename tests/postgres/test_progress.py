"""Progress of real backups and restores: one bar that never goes back, whatever disturbs it."""

from collections.abc import Callable
from contextlib import closing
from itertools import pairwise

import psycopg
import pytest

from pgbackup_gui.core.backups.manifest import Stored
from pgbackup_gui.core.reach.commands import APPLICATION_NAME
from pgbackup_gui.core.work import progress_before
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.plans import Method
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.core.work.progress_course import CAP
from pgbackup_gui.engine.database import Server
from pgbackup_gui.engine.progress_watch import ServerWatch
from tests.postgres.conftest import on_newest
from tests.support.databases import Database
from tests.support.waiting import wait_until
from tests.support.world import World, manifest_of

WATCHED = "watched program"
ROUNDING = 1e-6


def _assert_one_bar(world: World, *, least: int = 3) -> None:
    told = [progress.fraction for progress in world.progress if progress.fraction is not None]
    assert len(told) >= least
    assert all(before <= after for before, after in pairwise(told))
    assert told[-1] <= CAP < 1
    world.progress.clear()


def test_backup_and_restore_are_one_bar_each(world: World) -> None:
    backup = world.back_up().value
    assert any(it.bytes_done and it.step is Step.DUMP for it in world.progress)
    _assert_one_bar(world)
    world.check(backup)
    _assert_one_bar(world, least=2)
    world.restore(backup, safety_backup=True)
    assert {Step.DUMP, Step.LOAD, Step.COMPARE} <= {it.step for it in world.progress}
    _assert_one_bar(world)


@on_newest
def test_restore_in_place_is_one_bar_too(world: World) -> None:
    backup = world.back_up().value
    world.progress.clear()
    world.restore(backup, method=Method.IN_PLACE)
    _assert_one_bar(world)


@on_newest
def test_file_without_a_record_has_no_percent_but_history(world: World) -> None:
    backup = world.back_up().value
    backup.manifest_path.unlink()
    world.progress.clear()
    world.restore(world.backups()[0], beside=f"{world.profile.dbname}_one")
    assert {it.fraction for it in world.progress} == {None}
    world.progress.clear()
    world.restore(world.backups()[0], beside=f"{world.profile.dbname}_two")
    assert any(it.fraction for it in world.progress)


def test_sizes_are_recorded(world: World) -> None:
    stored = manifest_of(world.back_up().value).stored
    tables = {item.name: item for item in stored if not item.table}
    keys = [item for item in stored if item.table == "media_items"]
    assert tables["media_items"].bytes > 0
    assert Stored("public", "media_items_pkey", keys[0].bytes, "media_items") in keys


@on_newest
def test_what_a_backup_took_is_recorded_and_weighs_the_next(world: World) -> None:
    first = manifest_of(world.back_up().value)
    took = {item.part: item.seconds for item in first.parts}
    assert list(took) == ["preflight", "snapshot", "dump", "hash"]
    assert 0 < sum(took.values()) <= first.duration
    assert "" in {item.part for item in first.tables}
    assert {item.part for item in first.tables} <= {
        "",
        *(table.full_name for table in first.contents.tables),
    }
    world.progress.clear()
    world.back_up()
    shares = progress_before.shares(first)
    began = (shares[Step.PREFLIGHT] + shares[Step.SNAPSHOT]) / sum(shares.values())
    counting, dumping = _shown(world, Step.SNAPSHOT), _shown(world, Step.DUMP)
    assert max(counting) <= began + ROUNDING
    assert min(dumping) >= began - ROUNDING


def _shown(world: World, step: Step) -> list[float]:
    return [it.fraction for it in world.progress if it.step is step and it.fraction is not None]


def _watch(world: World) -> ServerWatch:
    server = Server(profile=world.profile, password=world.password, cancel=CancelToken())
    return ServerWatch(server=server, application=WATCHED, dbname=world.profile.dbname)


def _end_watches(world: World) -> bool:
    """End the sessions that watch; True when there was one."""
    with world.server_connection() as connection:
        found = connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = %s AND query LIKE '%%pg_stat_progress_copy%%'",
            [APPLICATION_NAME],
        ).fetchall()
    return bool(found)


def test_sessions_of_a_program_are_seen(world: World, database: Database) -> None:
    watch = _watch(world)
    with psycopg.connect(**database.kwargs, application_name=WATCHED, autocommit=True) as program:
        program.execute("SELECT count(*) FROM media_items")
        with watch.watching():
            watch.begin()
            wait_until(lambda: watch.sample is not None)
    assert watch.sample is not None
    (session,) = watch.sample.sessions
    assert session.names("media_items")
    assert not session.is_busy
    assert watch.problem == ""


def test_session_that_waits_for_a_lock_is_busy(world: World, database: Database) -> None:
    watch = _watch(world)
    waiting = psycopg.connect(**database.kwargs, application_name=WATCHED, autocommit=True)
    with closing(waiting), database.connect(autocommit=False) as holder:
        holder.execute("LOCK TABLE media_items")
        waiting.pgconn.send_query(b"SELECT count(*) FROM media_items")
        with watch.watching():
            watch.begin()
            wait_until(lambda: bool(watch.sample and watch.sample.sessions))
            wait_until(lambda: bool(watch.sample and watch.sample.sessions[0].is_busy))


def test_watch_that_loses_its_session_ends(world: World) -> None:
    watch = _watch(world)
    with watch.watching():
        watch.begin()
        wait_until(lambda: watch.sample is not None)
        wait_until(lambda: _end_watches(world))
        wait_until(lambda: bool(watch.problem))


@on_newest
def test_login_with_numbered_sessions_is_not_watched(world: World) -> None:
    role = f"{world.profile.dbname}_few"
    world.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'abc' CONNECTION LIMIT 2")
    try:
        world.log_in_as(role, "abc")
        watch = _watch(world)
        with watch.watching():
            watch.begin()
            wait_until(lambda: bool(watch.problem))
        assert watch.sample is None
    finally:
        world.execute(f"DROP ROLE {role}")


def _hearing(world: World, hear: Callable[[OutputLine], None]) -> JobContext:
    return JobContext(report=world.progress.append, line=hear)


@pytest.mark.parametrize("what", ["backup", "restore"])
def test_watch_that_is_killed_does_not_disturb(world: World, what: str) -> None:
    backup, killed = world.back_up().value, 0
    before = len(world.backups())
    world.progress.clear()

    def hear(line: OutputLine) -> None:
        nonlocal killed
        if "media_items" in line.text and not killed:
            wait_until(lambda: _end_watches(world))
            killed += 1

    if what == "backup":
        world.ops.back_up(world.profile, _hearing(world, hear))
        assert len(world.backups()) == before + 1
    else:
        request = world.plan(backup).request
        world.ops.restore(request, _hearing(world, hear))
    assert killed == 1
    _assert_one_bar(world)
