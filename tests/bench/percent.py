"""How far the percent shown is from the truth, for a backup and a restore of two databases.

The shares were chosen on the media library; the other database (a few huge text tables, many
small ones) shows how they do elsewhere. Errors are in points of the true share of the time. The
first backup has none before it to learn from.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from psycopg import Connection
from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.core.work.progress import Progress
from tests.bench.row import Row
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.world import World

ITEMS = 1_000_000
"""Less is done within seconds, of which a look at the server every tenth is much."""

TABLES = 400
ROUNDS = 5
TARGETS = {"backup": (3.0, 8.0), "restore": (5.0, 12.0)}


@dataclass(frozen=True, slots=True)
class Score:
    """Errors in points; `backwards` counts reports that went back."""

    mean: float
    worst: float
    seconds: float
    backwards: int


class Course:
    """The reports of one operation and when they came."""

    def __init__(self) -> None:
        self._told: list[tuple[float, Progress]] = []

    def run(self, work: Callable[[JobContext], object]) -> Score:
        """Do the work and compare what was told with the time it took."""
        begun = time.monotonic()
        work(JobContext(report=lambda progress: self._told.append((time.monotonic(), progress))))
        return self._score(begun, time.monotonic() - begun)

    def _score(self, begun: float, seconds: float) -> Score:
        shown = [(at - begun, progress.fraction or 0.0) for at, progress in self._told]
        errors = [abs(seen - at / seconds) * 100 for at, seen in _every_tick(shown, seconds)]
        told = [fraction for _, fraction in shown if fraction]
        backwards = sum(after < before for before, after in pairwise(told))
        return Score(statistics.fmean(errors), max(errors), seconds, backwards)


def _every_tick(shown: list[tuple[float, float]], seconds: float) -> Iterator[tuple[float, float]]:
    """What the bar showed at each of a thousand equal moments."""
    place, seen = 0, 0.0
    for number in range(1000):
        moment = seconds * number / 1000
        while place < len(shown) and shown[place][0] <= moment:
            seen = shown[place][1]
            place += 1
        yield moment, seen


def fill_odd(connection: Connection[tuple[object, ...]]) -> None:
    """Two huge tables of text, and many small ones."""
    for name in ("huge1", "huge2"):
        connection.execute(f"CREATE TABLE {name} (id int PRIMARY KEY, body text)".encode())
        connection.execute(
            f"INSERT INTO {name} SELECT i, (SELECT string_agg(md5((i * 100 + k)::text), ' ')"  # noqa: S608 - constants
            f" FROM generate_series(1, 60) k) FROM generate_series(1, {ITEMS * 2 // 5}) i".encode()
        )
    for number in range(TABLES):
        name = f"small{number}"
        connection.execute(
            f"CREATE TABLE {name} (id int PRIMARY KEY, name text NOT NULL, v float8);"  # noqa: S608 - constants
            f"CREATE INDEX ON {name} (name); INSERT INTO {name}"
            " SELECT i, md5(i::text), i FROM generate_series(1, 300) i".encode()
        )
    connection.execute("ANALYZE")


def measure() -> Iterator[Row]:
    """The rows of this benchmark."""
    application = QCoreApplication.instance() or QCoreApplication([])
    fills: dict[str, Callable[[Connection], None]] = {
        "media library": lambda connection: fill_media_library(connection, items=ITEMS),
        "huge and small tables": fill_odd,
    }
    with EmbeddedServer(18) as server:
        for shape, fill in fills.items():
            with temporary_database(server) as database:
                with database.connect() as connection:
                    fill(connection)
                yield from _rows(shape, database)
    del application


def _rows(shape: str, database: Database) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as home:
        world = World(database.server, database.name, Path(home))
        scores: dict[str, list[Score]] = {"backup": [], "restore": []}
        for _ in range(ROUNDS):
            _round(world, scores)
        world.close()
    for what, found in scores.items():
        yield from _score_rows(f"percent of a {what}, {shape}", TARGETS[what], found)


def _round(world: World, scores: dict[str, list[Score]]) -> None:
    scores["backup"].append(Course().run(lambda it: world.ops.back_up(world.profile, it)))
    backup = world.backups()[0]
    request = RestoreRequest(world.profile, backup)
    scores["restore"].append(Course().run(lambda it: world.ops.restore(request, it)))
    (kept,) = world.kept()
    world.ops.delete_kept(world.profile, kept.journal_id, JobContext())


def _score_rows(what: str, target: tuple[float, float], found: list[Score]) -> Iterator[Row]:
    note = f"median of {len(found)}; {', '.join(f'{it.seconds:.1f} s' for it in found)}"
    mean = statistics.median(it.mean for it in found)
    worst = statistics.median(it.worst for it in found)
    yield Row(f"{what}: mean error", mean, target[0], "points", note)
    yield Row(f"{what}: largest error", worst, target[1], "points")
    yield Row(f"{what}: went back", sum(it.backwards for it in found), 0, "times")
