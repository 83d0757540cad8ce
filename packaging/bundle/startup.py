"""Compares how long the frozen window takes to be there with running from the sources.

`python -m bundle.startup PROGRAM` prints both medians and their ratio.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

from bundle.paths import ROOT

RUNS = 5
TARGET = 1.5
_ARGUMENTS = ("--self-test", "--only", "window", "--platform", "offscreen")


def seconds(command: Sequence[str]) -> float:
    """From the start of the process to its end, with the window painted in between."""
    begun = time.perf_counter()
    subprocess.run(
        [*command, *_ARGUMENTS],
        check=True,
        cwd=ROOT,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return time.perf_counter() - begun


def main(arguments: list[str]) -> int:
    """Takes turns, so that a busy machine slows both alike."""
    frozen, source = arguments, [sys.executable, "-m", "pgbackup_gui"]
    times = [(seconds(frozen), seconds(source)) for _ in range(RUNS + 1)][1:]
    ours, theirs = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = ours / theirs
    print(
        f"start-up: {ours:.2f} s frozen, {theirs:.2f} s from the sources, "
        f"{ratio:.2f} times (target: at most {TARGET})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
