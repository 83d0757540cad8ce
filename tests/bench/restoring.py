"""What a restore costs beside the same pg_restore in a shell, and beside a plain one."""

import math
import os
import re
import shlex
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import psycopg
from psycopg import sql

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.plans import RestoreRequest
from tests.bench.library import Library, Stages
from tests.bench.options import Options
from tests.bench.row import Row
from tests.bench.timing import Cost, in_turns, ratio_row, stages

OPTIONS = "-c synchronous_commit=off"
"""What the app gives its pg_restore beside the command line."""

PARTS = {
    "look": "look and check",
    "create": "create",
    "load": "load",
    "compare": "analyse and compare",
    "rest": "rename",
}


def measure(library: Library, options: Options) -> Iterator[Row]:
    """The rows of this benchmark."""
    if not library.world.backups():
        library.world.back_up()
    restores = Restores(library, library.world.backups()[0])
    ways = {"app": restores.app, "shell": restores.same, "plain": restores.plain}
    restores.app()
    costs = in_turns(ways, options.runs)
    yield ratio_row(
        "restore through the app / the same pg_restore in a shell",
        costs["load"], costs["shell"], 1.05, least=0.95,
    )  # fmt: skip
    yield ratio_row("default restore / plain pg_restore", costs["load"], costs["plain"], 0.65)
    yield _floor(costs)
    row = ratio_row(
        "restore with all its checks / plain pg_restore", costs["whole"], costs["plain"], math.inf
    )
    yield replace(row, note=f"{row.note}; {stages(costs, PARTS)}")


def _floor(costs: Mapping[str, Sequence[Cost]]) -> Row:
    """With every core busy from beginning to end, and nothing done that a restore does not need."""
    cores = os.cpu_count() or 1
    shares = [
        (ours.client + ours.server) / cores / plain.wall
        for ours, plain in zip(costs["shell"], costs["plain"], strict=True)
    ]
    what = f"floor: CPU seconds of the default restore on {cores} cores / plain"
    return Row(what, statistics.median(shares), math.inf, "times")


class Restores:
    """The ways to restore one backup, each into a database of its own that is dropped again."""

    def __init__(self, library: Library, backup: Backup) -> None:
        self._library = library
        self._backup = backup
        self._target = f"{library.database.name}_restored"
        self._jobs = "1"

    def app(self) -> Mapping[str, Cost]:
        """Our own, with all its default settings."""
        world = self._library.world
        self._run("CHECKPOINT")
        told = Stages(self._library.meter)
        context = replace(told.context, line=self._on_line)
        world.ops.restore(RestoreRequest(world.profile, self._backup, self._target), context)
        told.reached("end")
        self._drop()
        return {
            "look": told.cost("begin", "R2"),
            "create": told.cost("R2", "R3"),
            "load": told.cost("R3", "R4"),
            "compare": told.cost("R4", "R5"),
            "rest": told.cost("R5", "end"),
            "whole": told.cost("begin", "end"),
        }

    def _on_line(self, line: OutputLine) -> None:
        if found := re.search(r"pg_restore --jobs=(\d+)", line.text):
            self._jobs = found[1]

    def same(self) -> Mapping[str, Cost]:
        """With as many jobs and the same options."""
        return {"shell": self._restore(f"--jobs={self._jobs} --verbose --no-password", OPTIONS)}

    def plain(self) -> Mapping[str, Cost]:
        """As everybody types it."""
        return {"plain": self._restore("", "")}

    def _restore(self, words: str, options: str) -> Cost:
        target = sql.Identifier(self._target).as_string(None)
        self._run(f"CREATE DATABASE {target} TEMPLATE template0")
        self._run("CHECKPOINT")
        archive = shlex.quote(str(self._backup.path))
        line = self._library.command("pg_restore", f"{words} -d {self._target} {archive}")
        cost = self._library.shell(line, options=options)
        self._drop()
        return cost

    def _drop(self) -> None:
        self._run(f"DROP DATABASE {sql.Identifier(self._target).as_string(None)} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        with psycopg.connect(
            **self._library.database.server.connection_kwargs(), autocommit=True
        ) as connection:
            connection.execute(statement.encode())
