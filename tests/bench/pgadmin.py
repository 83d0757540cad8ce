"""A peer: the program in which pgAdmin 4 runs pg_dump, from a virtual environment that has it."""

import shlex
from pathlib import Path

EXECUTOR = "lib/python*/site-packages/pgadmin4/pgadmin/misc/bgprocess/process_executor.py"


def wrapped(venv: Path, command: str, folder: Path) -> str:
    """A line that runs `command` as pgAdmin does, and waits until it says that it has ended.

    Raises StopIteration when the environment has no pgAdmin.
    """
    executor = next(venv.glob(EXECUTOR))
    python, place = shlex.quote(str(venv / "bin" / "python")), shlex.quote(str(folder) + ".d")
    return (
        f"rm -rf {place}; mkdir {place}; PROCID=bench OUTDIR={place}"
        f" {python} {shlex.quote(str(executor))} {command};"
        f" until grep -q exit_code {place}/status; do sleep 0.01; done"
    )
