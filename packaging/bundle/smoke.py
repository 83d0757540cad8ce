"""Runs an installed program's self-test, also against real servers, and judges its report.

`python -m bundle.smoke PROGRAM [--root FOLDER] [--majors 14 18] [--screenshot FILE]`

With `--root` the program runs with FOLDER as its whole file system; the servers run outside.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bundle.server import AnyServer, server

LIMIT_SECONDS = 600
_PASSED_ON = ("PATH", "HOME", "DISPLAY", "XAUTHORITY", "SYSTEMROOT", "TEMP", "TMP")


class SmokeError(Exception):
    """The program does not work; the text says how it told."""


@dataclass(frozen=True)
class Installed:
    """A program and the world it runs in.

    Attributes:
        root: what it sees as its whole file system.
        is_wine: it is a Windows program; it shows its window on the display that is there.
    """

    command: tuple[str, ...]
    root: Path | None = None
    is_wine: bool = False

    def arguments(self) -> list[str]:
        """The start of its command line."""
        around = ("chroot", str(self.root)) if self.root else ()
        platform = () if self.is_wine else ("--platform", "offscreen")
        return [*around, *self.command, "--self-test", *platform]

    def seen(self, file: Path) -> str:
        """What it calls `file`."""
        if self.is_wine:
            return f"Z:{file}".replace("/", "\\")
        return str(Path("/") / file.relative_to(self.root) if self.root else file)


def run(
    program: Installed,
    *,
    folder: Path,
    served_by: AnyServer | None = None,
    screenshot: Path | None = None,
) -> dict[str, Any]:
    """The report of one self-test, written into `folder`. Raises SmokeError."""
    file = folder / "report.json"
    file.unlink(missing_ok=True)
    command = [*program.arguments(), "--report", program.seen(file)]
    command += [f"--dsn={_dsn(served_by)}"] if served_by else []
    command += ["--screenshot", program.seen(screenshot)] if screenshot else []
    done = subprocess.run(
        command,
        env=_environment(served_by),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=LIMIT_SECONDS,
        check=False,
    )
    told = f"{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
    if not file.is_file():
        raise SmokeError(f"no report, exit code {done.returncode}:\n{told}")
    report: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    if done.returncode or not report["ok"]:
        raise SmokeError(f"exit code {done.returncode}:\n{told}")
    return report


def _dsn(server: AnyServer) -> str:
    return f"postgresql://{server.user}@{server.host}:{server.port}/postgres"


def _environment(server: AnyServer | None) -> dict[str, str]:
    """Nothing of the developer's that could make up for what the bundle lacks."""
    wanted = [name for name in os.environ if name in _PASSED_ON or name.startswith("WINE")]
    env = {name: os.environ[name] for name in wanted}
    env["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin" if os.name == "posix" else env.get("PATH", "")
    return env | ({"PGPASSWORD": server.password} if server else {})


def _told(report: dict[str, Any]) -> str:
    by_name = {step["name"]: step for step in report["steps"]}
    parts = [report["program"], report["version"], *by_name]
    if "server" in by_name:
        found = by_name["server"]["found"]
        parts.append(f"(PostgreSQL {found['server']} with pg_dump {found['pg_dump']})")
    return " ".join(parts)


def main(arguments: list[str]) -> int:
    """Runs it without a server, and against one of each major that is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="+")
    parser.add_argument("--root", type=Path)
    parser.add_argument("--wine", action="store_true")
    parser.add_argument("--majors", type=int, nargs="*", default=[])
    parser.add_argument("--screenshot", type=lambda text: Path(text).absolute())
    given = parser.parse_args(arguments)
    program = Installed(tuple(given.program), given.root, given.wine)
    where = (given.root / "tmp") if given.root else None
    try:
        with tempfile.TemporaryDirectory(dir=where) as name:
            folder = Path(name)
            print(_told(run(program, folder=folder, screenshot=given.screenshot)))
            for major in given.majors:
                with server(major) as running:
                    print(_told(run(program, folder=folder, served_by=running)))
    except (SmokeError, subprocess.TimeoutExpired) as error:
        print(f"self-test FAILED: {' '.join(given.program)}\n{error}", file=sys.stderr)
        return 1
    print(f"self-test ok: {' '.join(given.program)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
