"""Programs that stand in for PostgreSQL's own: the real one, with something gone wrong."""

import shlex
from pathlib import Path

from tests.support.binaries import HOMES

_HEAD = """#!/bin/sh
case "$*" in *--version*|*/nonexistent*) exec {real} "$@";; esac
for argument; do case "$argument" in --file=*) file="${{argument#--file=}}";; esac; done
"""


def stand_in(real: Path, folder: Path, then: str) -> Path:
    """A script named like `real` that runs `then`, in which `$file` is what is written.

    Asked for its version or its abilities it is the real program.
    """
    folder.mkdir(exist_ok=True)
    script = folder / real.name
    text = _HEAD.format(real=shlex.quote(str(real))) + then.replace("REAL", shlex.quote(str(real)))
    script.write_text(text + "\n", encoding="utf-8")
    script.chmod(0o755)
    return script


def only(major: int, folder: Path, *, home: Path | None = None) -> Path:
    """A folder of bundled programs with a single major version in it: ours, or that in `home`."""
    folder.mkdir(exist_ok=True)
    (folder / str(major)).symlink_to(home or HOMES / str(major))
    return folder
