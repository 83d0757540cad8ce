"""ProcessHost: runs the programs of worker threads on the thread of the window.

So all Qt objects live on one thread. QProcess.start() keeps Python's lock while it takes locks
of Qt's; with a QProcess per worker, the whole program stood still once in some thousand tests
on a busy machine, a worker inside start() and every other thread waiting for Python's lock.
"""

import threading
import time
from collections import deque
from collections.abc import Sequence
from queue import SimpleQueue

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.engine.child import Child, Chunk, Ending


class HostedChild:
    """A program as its worker sees it."""

    def __init__(self, spec: CommandSpec, password: str | None, orders: "Orders") -> None:
        self.spec = spec
        self.password = password
        self._orders = orders
        self._pid = 0
        self._ending: Ending | None = None
        self._chunks: deque[Chunk] = deque()
        self._has_started = threading.Event()
        self._has_ended = threading.Event()

    def start(self) -> int:
        """Have it started; returns its process id, 0 when it could not be started."""
        self._orders.put(self)
        self._has_started.wait()
        return self._pid

    def wait(self, milliseconds: int) -> bool:
        """Wait until it has ended, at most so long; True once it has."""
        return self._has_ended.wait(milliseconds / 1000)

    def take(self) -> list[Chunk]:
        """The bytes that have arrived since the last time."""
        return [self._chunks.popleft() for _ in range(len(self._chunks))]

    def ending(self) -> Ending:
        """How it ended."""
        assert self._ending is not None  # noqa: S101 - asked only after `wait` said so
        return self._ending

    def tell_started(self, pid: int) -> None:
        """Called by the host."""
        self.password = None
        self._pid = pid
        self._has_started.set()

    def tell(self, chunks: list[Chunk], ending: Ending | None) -> None:
        """Called by the host."""
        self._chunks.extend(chunks)
        if ending:
            self._ending = ending
            self._has_ended.set()


Orders = SimpleQueue[HostedChild]


class ProcessHost:
    """The programs that run for workers. `step` must be called again and again."""

    def __init__(self) -> None:
        self._orders: Orders = SimpleQueue()
        self._living: list[tuple[HostedChild, Child]] = []

    def child(self, spec: CommandSpec, password: str | None) -> HostedChild:
        """A program for a worker. For any thread."""
        return HostedChild(spec, password, self._orders)

    def step(self) -> None:
        """Start what is ordered and hand out what has arrived, without waiting."""
        while not self._orders.empty():
            self._start(self._orders.get())
        self._living = [pair for pair in self._living if not _has_ended(*pair)]

    def step_until_ended(self, threads: Sequence[threading.Thread], *, pause: float = 0.01) -> None:
        """Step while one of the workers lives; `pause` is in seconds."""
        while any(thread.is_alive() for thread in threads):
            self.step()
            time.sleep(pause)

    def _start(self, hosted: HostedChild) -> None:
        child = Child(hosted.spec, hosted.password)
        hosted.tell_started(child.start())
        self._living.append((hosted, child))


def _has_ended(hosted: HostedChild, child: Child) -> bool:
    ended = child.wait(0)
    hosted.tell(child.take(), child.ending() if ended else None)
    return ended
