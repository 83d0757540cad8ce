"""Rows 4 to 6 and 32: programs, sessions and servers that end in the middle of their work."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.errors import AppError, Cancelled, Code, FileError, ToolError
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.engine import progress_watch
from pgbackup_gui.engine.flows import programs, staging
from tests.faults.matrix import Ledger, times
from tests.faults.worlds import (
    back_up_hearing,
    dice,
    grow,
    sessions_of,
    try_to_back_up,
    use_stand_ins,
)
from tests.postgres.conftest import OpenWorld
from tests.support.databases import Database, temporary_database
from tests.support.doomed import BackUp, killed_after, no_orphans, orphans
from tests.support.embedded_server import EmbeddedServer, StopMode
from tests.support.waiting import wait_until
from tests.support.world import World

SIGNALS = [signal.SIGKILL, signal.SIGTERM, signal.SIGINT]
NO_DUMP = (Code.DUMP_FAILED, Code.DUMP_INCOMPLETE)
GONE_SECONDS = 5.0


@pytest.fixture
def busy(world: World, database: Database) -> World:
    """A world whose dump takes long enough to be hit in the middle."""
    grow(database, rows=150000)
    return world


def _seconds_of_a_backup(world: World) -> float:
    begun = time.monotonic()
    world.back_up()
    return time.monotonic() - begun


def _seconds_of_a_dump(world: World) -> float:
    marks: list[float] = []
    world.back_up(dict.fromkeys(["B3", "B4"], lambda: marks.append(time.monotonic())))
    return marks[1] - marks[0]


class _Killer:
    """Sends a signal to the world's programs some time after it was started."""

    def __init__(self, world: World, number: signal.Signals, delay: float) -> None:
        self._world = world
        self._number = number
        self.timer = threading.Timer(delay, self._kill)

    def _kill(self) -> None:
        for pid in orphans(self._world.home):
            with suppress(ProcessLookupError):
                os.kill(pid, self._number)


def _nothing_lives(world: World) -> bool:
    return not orphans(world.home) and not sessions_of(world)


def test_pg_dump_killed_at_any_time(busy: World, faults: Ledger) -> None:
    longest = _seconds_of_a_dump(busy)
    outcomes = set()
    for seed in range(times(6, 60)):
        killer = _Killer(busy, SIGNALS[seed % len(SIGNALS)], dice(seed).uniform(0, longest))
        with faults.once(4):
            at = {"B3": killer.timer.start, "B6": killer.timer.cancel}
            outcomes.add(try_to_back_up(busy, *NO_DUMP, at=at))
            killer.timer.join()
            wait_until(lambda: _nothing_lives(busy), seconds=GONE_SECONDS)
    assert False in outcomes, "none was hit"


def test_app_killed_at_any_time(busy: World, faults: Ledger) -> None:
    longest = _seconds_of_a_backup(busy) + 0.3
    for seed in range(times(4, 50)):
        with faults.once(5), no_orphans(busy.home):
            killed_after(busy, BackUp(), dice(seed).uniform(0.05, longest))
            wait_until(lambda: _nothing_lives(busy))
            busy.recover()
            assert not list(busy.profile.folder.rglob("*.partial*"))
            for backup in busy.backups():
                busy.check(backup)


def _act_on_sessions(function: str) -> Callable[[World], None]:
    return lambda world: world.execute(
        f"SELECT {function}(pid) FROM pg_stat_activity"  # noqa: S608 - one of two names
        " WHERE application_name LIKE 'pgbackup_gui/backup%'"
    )


def _stop(mode: StopMode) -> Callable[[World], None]:
    return lambda world: world.server.stop(mode)


LOSSES = {
    "backend ended": (_act_on_sessions("pg_terminate_backend"), {Code.CONNECTION_LOST}),
    "backend cancelled": (_act_on_sessions("pg_cancel_backend"), {Code.DUMP_FAILED}),
    "server stopped": (_stop("fast"), {Code.CONNECTION_LOST}),
    "server crashed": (_stop("immediate"), {Code.CONNECTION_LOST}),
}


@pytest.fixture
def crashing(spare: EmbeddedServer, open_world: OpenWorld) -> Iterator[World]:
    """A table that takes seconds to dump, on a server that may crash.

    However quick the computer, the blow must fall before the dump is done.
    """
    with temporary_database(spare) as database:
        with database.connect() as connection:
            connection.execute(
                "CREATE TABLE fat AS SELECT repeat('x', 1000000) AS text"
                " FROM generate_series(1, 400)"
            )
            connection.execute("CHECKPOINT")  # the server itself may lose its last commits
        yield open_world(spare, database.name)


class _Strike:
    """Acts once, when the large table is being dumped."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act = act
        self.has_struck = False

    def __call__(self, line: OutputLine) -> None:
        if "dumping contents of table" in line.text and not self.has_struck:
            self.has_struck = True
            self._act()


@pytest.mark.parametrize("loss", LOSSES)
def test_dump_that_loses_its_server_says_so(crashing: World, loss: str, faults: Ledger) -> None:
    act, codes = LOSSES[loss]
    for _ in range(times(1, 15)):
        with faults.once(6):
            with pytest.raises(AppError) as caught:
                back_up_hearing(crashing, _Strike(lambda: act(crashing)))
            crashing.server.start()
            assert caught.value.code in codes, caught.value
            assert crashing.files() == {}


READS = 'case "$*" in *--dbname*) exec REAL "$@";; esac; '
LOADS = 'case "$*" in *--dbname*) ;; *) exec REAL "$@";; esac; '
HANGS, CRASHES = "exec sleep 600", "kill -SEGV $$"


def _assert_untouched(world: World, database: Database, before: dict[str, str]) -> None:
    assert database.fingerprint() == before
    assert world.side_databases() == []
    assert world.recover() == ()


@pytest.mark.parametrize(
    ("then", "code"),
    [
        (READS + HANGS, Code.BACKUP_DAMAGED),
        (READS + CRASHES, Code.BACKUP_DAMAGED),
        (LOADS + CRASHES, Code.RESTORE_FAILED),
    ],
    ids=["hangs reading", "crashes reading", "crashes loading"],
)
def test_pg_restore_that_does_not_end_well(
    world: World,
    database: Database,
    faults: Ledger,
    monkeypatch: pytest.MonkeyPatch,
    *,
    then: str,
    code: Code,
) -> None:
    before = database.fingerprint()
    for _ in range(times(1, 10)):
        use_stand_ins(world)
        backup = world.back_up().value
        with faults.once(32), monkeypatch.context() as patch:
            patch.setattr(programs, "READ_SECONDS", 0.5)
            use_stand_ins(world, restore=then)
            with pytest.raises(AppError) as caught:
                world.restore(backup)
            assert caught.value.code is code, caught.value
            _assert_untouched(world, database, before)


def test_pg_restore_that_hangs_loading_is_ended(
    world: World, database: Database, faults: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, before = world.back_up().value, database.fingerprint()
    use_stand_ins(world, restore=LOADS + HANGS)
    monkeypatch.setattr(staging, "LOAD_SECONDS", 0.5)
    monkeypatch.setattr(progress_watch, "START_SECONDS", 0.1)
    for _ in range(times(1, 5)):
        with faults.once(32):
            with pytest.raises(AppError) as caught:
                world.restore(backup)
            assert caught.value.code is Code.TOOL_HANGS, caught.value
            assert caught.value.params == {"tool": "pg_restore", "seconds": "0"}
            _assert_untouched(world, database, before)


def test_pg_restore_that_hangs_loading_can_be_cancelled(
    world: World, database: Database, faults: Ledger
) -> None:
    backup, before = world.back_up().value, database.fingerprint()
    use_stand_ins(world, restore=LOADS + HANGS)
    for _ in range(times(1, 5)):
        with faults.once(32):
            with pytest.raises(Cancelled):
                world.restore(backup, cancel_at="R3")
            _assert_untouched(world, database, before)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_ended_reader_is_no_proof_of_damage(world: World, number: signal.Signals) -> None:
    """Out of memory, the system ends what it likes; the backup is as good as before."""
    backup = world.back_up().value
    use_stand_ins(world, restore=f"kill -{int(number)} $$")
    with pytest.raises(ToolError) as caught:
        world.check(backup)
    assert caught.value.code is Code.READING_STOPPED
    assert [known.badge for known in world.backups()] == [Badge.VERIFIED]


def test_crashed_reader_is_not_trusted_with_the_backup(world: World) -> None:
    backup = world.back_up().value
    use_stand_ins(world, restore=f"kill -{int(signal.SIGSEGV)} $$")
    with pytest.raises(FileError) as caught:
        world.check(backup)
    assert caught.value.code is Code.BACKUP_DAMAGED
