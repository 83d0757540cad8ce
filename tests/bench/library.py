"""A media library on a server with its default settings, and everything that works on it."""

import os
import shlex
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pgbackup_gui.core.work.job import JobContext
from tests.bench import media
from tests.bench.timing import Cost, Meter
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.world import World

MAJOR = 18
DEFAULTS = {
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "shared_buffers": "128MB",
    "max_connections": "100",
}
"""What a server has that nobody has tuned; those of the tests are made for speed."""


class Stages:
    """What the stages of an operation cost, by the names that the design gives to their starts."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._read: dict[str, Cost] = {"begin": meter.read()}

    @property
    def context(self) -> JobContext:
        """What the operation is handed."""
        return JobContext(reached=self.reached)

    def reached(self, name: str) -> None:
        """A stage begins."""
        self._read[name] = self._meter.read()

    def cost(self, first: str, last: str) -> Cost:
        """From one start to another; "begin" and "end" are those of the operation."""
        return self._read[last] - self._read[first]


@dataclass(frozen=True)
class Library:
    """One filled database.

    Attributes:
        folder: for whatever is written beside the backups.
        seconds: that it took to fill.
    """

    database: Database
    world: World
    meter: Meter
    folder: Path
    items: int
    seconds: float = field(default=0.0)

    def shell(self, command: str, *, options: str = "") -> Cost:
        """Run a line in a shell, with PGOPTIONS; what it says goes to a file.

        Raises CalledProcessError.
        """
        password = self.database.server.password
        environment = {**os.environ, "PGPASSWORD": password, "PGOPTIONS": options}
        line = f"( {command} ) 2> {shlex.quote(str(self.folder / 'said'))}"
        with self.meter.span() as span:
            subprocess.run(["sh", "-c", line], check=True, env=environment)
        return span.cost

    def command(self, name: str, options: str) -> str:
        """A line for `shell`: one of PostgreSQL's own programs, with the login."""
        server = self.database.server
        program = shlex.quote(str(server.bin_folder / name))
        return f"{program} -h {server.host} -p {server.port} -U {server.user} {options}"


@contextmanager
def bench_server() -> Iterator[EmbeddedServer]:
    """A server as people have it, with room for the locks of 5,000 tables."""
    with EmbeddedServer(MAJOR, settings={**DEFAULTS, "max_locks_per_transaction": "128"}) as server:
        yield server


@contextmanager
def media_library(server: EmbeddedServer, items: int) -> Iterator[Library]:
    """The library, filled and analysed."""
    with temporary_database(server) as database, tempfile.TemporaryDirectory() as home:
        begun = time.monotonic()
        with database.connect() as connection:
            media.fill(connection, items)
            connection.execute("VACUUM ANALYZE")
            connection.execute("CHECKPOINT")
        seconds = time.monotonic() - begun
        world = World(server, database.name, Path(home))
        folder = Path(home) / "beside"
        folder.mkdir()
        yield Library(database, world, Meter(server.pid), folder, items, seconds)
        world.close()
