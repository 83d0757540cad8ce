"""`python -m tests.reach` goes every way to a server, cuts the ssh ones, and prints a line each.

`--bench` measures a large database in a container instead. The exit code is 1 when anything
went wrong; a way that cannot be tried here is printed with the reason.
"""

import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.reach.bench import measure
from tests.reach.cutting import Cuts
from tests.reach.ends import Ends
from tests.reach.round import Round, rows_in
from tests.reach.ways import WAYS, Way, world_over

_MAJOR = 18
_ITEMS = 300
_CUT_ITEMS = 20_000
_CUTS = 20


def main(arguments: list[str]) -> int:
    """Go every way on the named major versions, or on the newest."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QCoreApplication([])
    if "--bench" in arguments:
        rows = measure(_MAJOR)
        print(*rows, sep="\n")
        return 0 if all(row.holds for row in rows) else 1
    majors = [int(argument) for argument in arguments] or [_MAJOR]
    wrong = sum(_go_all(major) for major in majors)
    del application
    return 1 if wrong else 0


def _go_all(major: int) -> int:
    """How many went wrong."""
    with Ends(major) as ends:
        rounds = [_is_wrong(way, f"PostgreSQL {major}", _round, ends) for way in WAYS]
        cuts = [_is_wrong(way, "connection cut", _cuts, ends) for way in WAYS if way.has_ssh]
    return sum((*rounds, *cuts))


def _is_wrong(way: Way, what: str, work: Callable[[Way, Ends], str], ends: Ends) -> bool:
    """Prints a line that says how it went."""
    began = time.monotonic()
    told, is_wrong = f"not tried: {way.lacks()}", False
    try:
        if not way.lacks():
            told = f"{work(way, ends)}  {time.monotonic() - began:.0f} s"
    except Exception as error:
        traceback.print_exc()
        told, is_wrong = f"WRONG: {error!r}", True
    print(f"{way.name:<22} {what:<15} {told}", flush=True)
    return is_wrong


def _round(way: Way, ends: Ends) -> str:
    with (
        tempfile.TemporaryDirectory(prefix="pgb-reach-") as home,
        world_over(way, ends, Path(home), items=_ITEMS) as world,
    ):
        tour = Round(world, is_full=True)
        done = []
        for name, step in tour.steps():
            step()
            done.append(name)
    rows = rows_in(tour.new)
    return f"{', '.join(done)}: {sum(rows.values())} = rows of {len(rows)} tables each time"


def _cuts(way: Way, ends: Ends) -> str:
    with (
        tempfile.TemporaryDirectory(prefix="pgb-reach-") as home,
        world_over(way, ends, Path(home), items=_CUT_ITEMS) as world,
    ):
        cuts = Cuts(Round(world), ends)
        backups = cuts.of_backups(_CUTS)
        return f"{_CUTS} backups: {backups}; {_CUTS} restores: {cuts.of_restores(_CUTS)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
