"""A program that is killed in the middle of an operation, as by a power cut.

Each runs in a process of its own which a server process forks: that has everything imported
already, so a killed program costs a fraction of a new one.
"""

import contextlib
import multiprocessing
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.plans import Method, RestoreRequest
from pgbackup_gui.engine.operations import Operations
from tests.support.waiting import wait_until
from tests.support.world import World, operations_for

KILLED = -getattr(signal, "SIGKILL", signal.SIGTERM)
_TIMEOUT_S = 60.0
_METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
_processes: Any = multiprocessing.get_context(_METHOD)  # typed as one without processes
if _METHOD == "forkserver":
    _processes.set_forkserver_preload([__name__, "pgbackup_gui.engine.operations", "psycopg"])

type Operation = Callable[[Operations, Profile, JobContext], object]


@dataclass(frozen=True)
class BackUp:
    """Makes a backup."""

    def __call__(self, operations: Operations, profile: Profile, context: JobContext) -> object:
        return operations.back_up(profile, context)


@dataclass(frozen=True)
class Restore:
    """Restores a backup."""

    backup: Backup
    beside: str = ""
    method: Method = Method.SWAP
    stop: tuple[str, ...] = ()

    def __call__(self, operations: Operations, profile: Profile, context: JobContext) -> object:
        request = RestoreRequest(
            profile, self.backup, self.beside, method=self.method, stop=self.stop
        )
        return operations.restore(request, context)


@dataclass(frozen=True)
class TestRestore:
    """Tries a backup out."""

    __test__ = False  # not for pytest, whatever its name

    backup: Backup

    def __call__(self, operations: Operations, profile: Profile, context: JobContext) -> object:
        return operations.test_restore(RestoreRequest(profile, self.backup), context)


@dataclass(frozen=True)
class Undo:
    """Undoes a restore."""

    journal_id: str

    def __call__(self, operations: Operations, profile: Profile, context: JobContext) -> object:
        return operations.undo(profile, self.journal_id, context)


@dataclass(frozen=True)
class Recover:
    """Sets right what another killed program left."""

    def __call__(self, operations: Operations, profile: Profile, context: JobContext) -> object:
        return operations.recover(profile, context)


@dataclass(frozen=True)
class _Order:
    profile: Profile
    home: Path
    bundled: Path
    environ: Mapping[str, str]
    step: str
    line: str

    def die_at_step(self, step: str) -> None:
        if step == self.step:
            _die()

    def die_at_line(self, line: OutputLine) -> None:
        if self.line and self.line in line.text:
            _die()


def killed(world: World, operation: Operation, *, step: str = "", line: str = "") -> None:
    """Runs `operation` in a program that is killed as `step` begins or a line with `line` comes.

    The programs it had started live on, as they do after a real crash; `orphans` finds them.
    """
    order = _Order(world.profile, world.home, world.bundled, world.environ, step, line)
    process = _processes.Process(target=_run, args=(order, world.password, operation))
    process.start()
    process.join(_TIMEOUT_S)
    code = process.exitcode
    process.kill()
    process.join()
    process.close()
    assert code == KILLED, f"the program was to be killed at {step or line}, but ended with {code}"


def killed_after(world: World, operation: Operation, seconds: float) -> None:
    """Runs `operation` in a program that is killed after a while, unless it ends before."""
    order = _Order(world.profile, world.home, world.bundled, world.environ, "", "")
    process = _processes.Process(target=_run, args=(order, world.password, operation))
    process.start()
    process.join(seconds)
    process.kill()
    process.join()
    code = process.exitcode
    process.close()
    assert code in (0, KILLED), f"the program ended by itself with {code}"


def _run(order: _Order, password: str | None, operation: Operation) -> None:
    application = QCoreApplication.instance() or QCoreApplication([])
    operations = operations_for(
        order.profile, password, order.home, bundled=order.bundled, environ=order.environ
    )
    context = JobContext(reached=order.die_at_step, line=order.die_at_line)
    operation(operations, order.profile, context)
    del application


def _die() -> None:
    os.kill(os.getpid(), -KILLED)
    threading.Event().wait()


def orphans(home: Path) -> list[int]:
    """The programs that work with files below `home`."""
    listed = subprocess.run(["ps", "-ww", "-eo", "pid=,args="], capture_output=True, check=True)
    lines = listed.stdout.decode(errors="replace").splitlines()
    programs = ("/pg_dump ", "/pg_restore ")
    return [
        int(line.split()[0])
        for line in lines
        if f"{home}/" in line and any(program in line for program in programs)
    ]


@contextmanager
def no_orphans(home: Path) -> Iterator[None]:
    """Ends what a killed program has left running."""
    try:
        yield
    finally:
        for pid in orphans(home):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, -KILLED)
        wait_until(lambda: not orphans(home))
