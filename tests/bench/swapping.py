"""How long a restore keeps clients out that come back at once: twenty of them, all the time."""

import contextlib
import statistics
import threading
import time
from collections.abc import Iterator

import psycopg

from tests.bench.library import Library, media_library
from tests.bench.options import Options
from tests.bench.row import Row
from tests.support.databases import Database
from tests.support.embedded_server import EmbeddedServer
from tests.support.waiting import wait_until

CLIENTS = 20
ITEMS = 1000
"""The swap renames two databases: what is in them does not count."""

PAUSE_SECONDS = 0.02
TARGET_SECONDS = 1.0


class Client:
    """Works in its session and logs in anew when that is ended; `out` is its longest time out."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ended = threading.Event()
        self._lost_at: float | None = None
        self._thread = threading.Thread(target=self._work)
        self.out = 0.0
        self.is_in = False
        self._thread.start()

    def end(self) -> None:
        """Leave."""
        self._ended.set()
        self._thread.join()

    def _work(self) -> None:
        while not self._ended.wait(PAUSE_SECONDS):
            with contextlib.suppress(psycopg.Error), self._database.connect() as connection:
                self._stay(connection)
            self.is_in = False
            self._lost_at = self._lost_at or time.monotonic()

    def _stay(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        connection.execute("SELECT 1")
        if self._lost_at:
            self.out = max(self.out, time.monotonic() - self._lost_at)
            self._lost_at = None
        self.is_in = True
        while not self._ended.wait(PAUSE_SECONDS):
            connection.execute("SELECT 1")


def measure(server: EmbeddedServer, options: Options) -> Iterator[Row]:
    """The row of this benchmark."""
    with media_library(server, ITEMS) as library:
        library.world.back_up()
        times = [_once(library) for _ in range(options.runs)]
    note = f"{min(times):.2f}-{max(times):.2f} in {len(times)} rounds; the longest of {CLIENTS}"
    yield Row("a restore keeps clients out", statistics.median(times), TARGET_SECONDS, "s", note)


def _once(library: Library) -> float:
    """Seconds that the unluckiest client was out."""
    world = library.world
    clients = [Client(library.database) for _ in range(CLIENTS)]
    try:
        wait_until(lambda: all(client.is_in for client in clients))
        world.restore(world.backups()[0])
        wait_until(lambda: all(client.is_in for client in clients))
    finally:
        for client in clients:
            client.end()
    (kept,) = world.kept()
    world.ops.delete_kept(world.profile, kept.journal_id, world.context())
    return max(client.out for client in clients)
