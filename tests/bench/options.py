"""What a run of the benchmarks may be told."""

from argparse import ArgumentParser
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ITEMS = 100_000
RUNS = 5


@dataclass(frozen=True, slots=True)
class Options:
    """How large the media library is, how often everything is done, and what is left out.

    Attributes:
        only: the groups of rows to measure; all when empty.
        markdown: where the table goes, beside the screen.
        pgadmin: a virtual environment with pgAdmin 4, to be measured as well.
    """

    items: int = ITEMS
    runs: int = RUNS
    only: tuple[str, ...] = ()
    markdown: Path | None = None
    pgadmin: Path | None = None


def parse(groups: Iterable[str]) -> Options:
    """The options on the command line."""
    parser = ArgumentParser(prog="python -m tests.bench", description="Measures; asserts nothing.")
    parser.add_argument("--items", type=int, default=ITEMS, help="items in the media library")
    parser.add_argument("--runs", type=int, default=RUNS, help="times that everything is done")
    parser.add_argument("--only", action="append", choices=list(groups), default=[])
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the table there too")
    parser.add_argument("--pgadmin", type=Path, metavar="VENV", help="measure pgAdmin 4 as well")
    told = parser.parse_args()
    return Options(told.items, told.runs, tuple(told.only), told.markdown, told.pgadmin)
