"""The program's test of itself: what an installation can prove without a person.

`pgbackup-gui --self-test --report FILE`. Nothing that may be broken in an installation is
imported here: a part that does not load is a line of the report.
"""

import argparse
import importlib
import json
import os
import platform
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from pgbackup_gui import __version__
from pgbackup_gui.engine.self_test_facts import Checks, Facts, is_frozen

FLAG = "--self-test"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for on the command line; `password` is not among it."""

    report: Path | None
    screenshot: Path | None
    dsn: str
    only: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried; `found` is what it told, `error` why it failed."""

    name: str
    ok: bool
    seconds: float
    found: Facts = field(default_factory=dict)
    error: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What the file holds."""

    program: str
    version: str
    frozen: bool
    python: str
    system: str
    ok: bool
    steps: tuple[Step, ...]


def main(arguments: Sequence[str], *, program: str, window: Callable[[Wishes], Checks]) -> int:
    """Try everything; returns 0 when all of it works, else 1.

    `window` gives the checks that only the window has.
    """
    wishes = _wishes(arguments, program)
    checks = {**_checks(wishes), **window(wishes)}
    wanted = [name for name in checks if not wishes.only or name in wishes.only]
    report = _report(program, tuple(_tried(name, checks[name]) for name in wanted))
    _tell(report)
    if wishes.report:
        wishes.report.write_text(json.dumps(asdict(report), indent=1) + "\n", encoding="utf-8")
    return 0 if report.ok else 1


def _wishes(arguments: Sequence[str], program: str) -> Wishes:
    parser = argparse.ArgumentParser(
        prog=f"{program} {FLAG}", description="Try whether this installation works."
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what was found, as JSON")
    parser.add_argument(
        "--dsn",
        default="",
        metavar="DSN",
        help="back up, check, restore and undo a database of its own on this server, for example "
        "postgresql://postgres@localhost:5432/postgres; the password comes from PGPASSWORD",
    )
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="a picture of the window")
    parser.add_argument("--platform", metavar="NAME", help="Qt's platform, such as offscreen")
    parser.add_argument(
        "--only", action="append", default=[], metavar="STEP", help="this step; may be repeated"
    )
    given = parser.parse_args(arguments)
    if given.platform:
        os.environ["QT_QPA_PLATFORM"] = given.platform
    return Wishes(given.report, given.screenshot, given.dsn, tuple(given.only))


def _checks(wishes: Wishes) -> Checks:
    """The checks that both programs share, in the order they run."""

    # Loaded late: a library that is missing fails one check, not the whole test.
    def part(name: str) -> Facts:
        module = importlib.import_module("pgbackup_gui.engine.self_test_parts")
        found: Facts = getattr(module, name)()
        return found

    def server() -> Facts:
        module = importlib.import_module("pgbackup_gui.engine.self_test_server")
        found: Facts = module.round_trip(wishes.dsn, os.environ.get("PGPASSWORD"))
        return found

    shared = {name: partial(part, name) for name in ("modules", "keyring", "tools")}
    return {**shared, **({"server": server} if wishes.dsn else {})}


def _tried(name: str, check: Callable[[], Facts]) -> Step:
    begun = time.perf_counter()
    try:
        found = check()
    except Exception as error:
        text = "".join(traceback.format_exception(error))
        return Step(name, ok=False, seconds=_since(begun), error=text)
    return Step(name, ok=True, seconds=_since(begun), found=found)


def _since(begun: float) -> float:
    return round(time.perf_counter() - begun, 3)


def _report(program: str, steps: tuple[Step, ...]) -> Report:
    return Report(
        program=program,
        version=__version__,
        frozen=is_frozen(),
        python=platform.python_version(),
        system=sys.platform,
        ok=bool(steps) and all(step.ok for step in steps),
        steps=steps,
    )


def _tell(report: Report) -> None:
    """A windowed program on Windows has nobody to tell."""
    if sys.stdout is None:
        return
    for step in report.steps:
        sys.stdout.write(f"{step.name:10} {'ok' if step.ok else 'FAILED'}  {step.seconds} s\n")
        sys.stdout.write(f"{step.error}" if step.error else "")
    sys.stdout.write(f"self-test {'ok' if report.ok else 'FAILED'}\n")
