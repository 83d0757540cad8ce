"""What a backup costs beside the same pg_dump in a shell, the guide's, a script and the floors."""

import math
import os
import shlex
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from psycopg import sql

from tests.bench import pgadmin
from tests.bench.library import Library, Stages
from tests.bench.options import Options
from tests.bench.row import Row
from tests.bench.timing import Cost, Ways, in_turns, ratio_row, stages, told, wall
from tests.support.world import manifest_of

GUIDE = "--format=custom --compress=9"
PARTS = {
    "look": "look",
    "count": "count",
    "dump": "dump",
    "proof": "read back",
    "publish": "publish",
}
TABLES = """
    SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
"""


def measure(library: Library, options: Options) -> Iterator[Row]:
    """The rows of this benchmark."""
    dumps = Dumps(library)
    costs = in_turns(dumps.ways(options.pgadmin), options.runs)
    yield from _rows(costs, dumps.sizes)
    yield from _told_rows(costs, dumps.sizes)


class Dumps:
    """The ways to dump the library; `sizes` in bytes, of what they wrote last."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.sizes: dict[str, int] = {}
        self.app()
        (backup,) = library.world.backups()
        words = shlex.split(manifest_of(backup).command)
        self._same = [it for it in words if not it.startswith(("--snapshot=", "--file="))]

    def ways(self, pgadmin_venv: Path | None) -> Ways:
        """All that are compared."""
        same, name = shlex.join(self._same), shlex.quote(self.library.database.name)
        lines = {
            "shell": f"{same} --file=FILE",
            "guide": self.library.command("pg_dump", f"{GUIDE} --file=FILE {name}"),
            "plain": self.library.command("pg_dump", f"-Fc --compress=none --file=FILE {name}"),
            "level 1": f"{same.replace('zstd:2', 'zstd:1')} --file=FILE",
            "script": self.library.command("pg_dump", f"{name} | gzip > FILE"),
        }
        if pgadmin_venv:
            lines["pgadmin"] = pgadmin.wrapped(pgadmin_venv, f"{same} --file=FILE", self._file("p"))
        ways = {key: partial(self._line, key, line) for key, line in lines.items()}
        return {"app": self.app, **ways, "copy": self._copy, "disk": self._disk}

    def app(self) -> Mapping[str, Cost]:
        """Our own, with all its default settings."""
        world = self.library.world
        for file in world.profile.folder.glob("*.backup*"):
            file.unlink()
        seen = Stages(self.library.meter)
        self.sizes["ours"] = world.ops.back_up(world.profile, seen.context).value.size
        seen.reached("end")
        return {
            "dump": seen.cost("B3", "B4"),
            "unread": seen.cost("begin", "B4"),
            "look": seen.cost("begin", "B2"),
            "count": seen.cost("B2", "B3"),
            "proof": seen.cost("B4", "B5"),
            "publish": seen.cost("B5", "end"),
            "whole": seen.cost("begin", "end"),
        }

    def _line(self, key: str, line: str) -> Mapping[str, Cost]:
        file = self._file(key)
        cost = self.library.shell(line.replace("FILE", shlex.quote(str(file))))
        self.sizes[key] = file.stat().st_size
        file.unlink()
        return {key: cost}

    def _file(self, key: str) -> Path:
        return self.library.folder / key

    def _copy(self) -> Mapping[str, Cost]:
        """The server's share alone: every row as text, to nowhere."""
        with self.library.meter.span() as span, self.library.database.connect() as connection:
            for table in connection.execute(TABLES).fetchall():
                copy = sql.SQL("COPY {} TO '/dev/null'").format(sql.Identifier(*table))
                connection.execute(copy)
        return {"copy": span.cost}

    def _disk(self) -> Mapping[str, Cost]:
        """What the disk alone takes for the bytes of our backup."""
        data, file = os.urandom(self.sizes["ours"]), self._file("written")
        with self.library.meter.span() as span, file.open("wb", buffering=0) as written:
            written.write(data)
            os.fsync(written.fileno())
        file.unlink()
        return {"disk": span.cost}


def _rows(costs: Mapping[str, Sequence[Cost]], sizes: Mapping[str, int]) -> Iterator[Row]:
    """Those with a target."""
    ours, guide, plain = costs["unread"], costs["guide"], costs["plain"]
    yield ratio_row(
        "dump through the app / the same pg_dump in a shell",
        costs["dump"], costs["shell"], 1.05, least=0.95,
    )  # fmt: skip
    yield ratio_row(f"default backup / pg_dump {GUIDE}", ours, guide, 0.25)
    note = f"{sizes['ours'] / 1e6:.1f} MB, {sizes['guide'] / 1e6:.1f} MB"
    size = sizes["ours"] / sizes["guide"]
    yield Row("its size / that of the same", size, 1.0, "times", note)
    yield ratio_row("default backup / pg_dump without compression", ours, plain, 1.6)
    yield ratio_row("full read-back with SHA-256 / dump", costs["proof"], costs["dump"], 0.4)


def _told_rows(costs: Mapping[str, Sequence[Cost]], sizes: Mapping[str, int]) -> Iterator[Row]:
    """What has no target."""
    row = _told("backup with its read-back / pg_dump -Fc -Z9", costs, "whole", "guide")
    yield replace(row, note=f"{row.note}; {stages(costs, PARTS)}")
    yield _told("backup with its read-back / script: pg_dump | gzip", costs, "whole", "script")
    row = _told("pg_dump with zstd:1 / with our zstd:2", costs, "level 1", "shell")
    yield replace(row, note=f"{row.note}; {sizes['level 1'] / 1e6:.1f} MB")
    if "pgadmin" in costs:
        yield _told("pgAdmin's process wrapper / the same in a shell", costs, "pgadmin", "shell")
    yield Row("floor: COPY TO nowhere", wall(costs["copy"]), math.inf, "s", told(costs["copy"]))
    rate = statistics.median(sizes["ours"] / cost.wall / 1e6 for cost in costs["disk"])
    yield Row("floor: the disk, written and made durable", rate, math.inf, "MB/s")


def _told(what: str, costs: Mapping[str, Sequence[Cost]], ours: str, theirs: str) -> Row:
    return ratio_row(what, costs[ours], costs[theirs], math.inf)
