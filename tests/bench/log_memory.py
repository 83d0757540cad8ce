"""The memory that a million log lines take, shown and written; in a process of its own."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pgbackup_gui.engine.log_file import LogFile
from tests.bench import memory
from tests.bench.log_lines import LINES, flooding, watched
from tests.bench.row import Row

SECONDS = 5
TARGET_MEGABYTES = 40.0


def measure() -> Iterator[Row]:
    """The row of this benchmark; none where the system does not tell."""
    if not memory.can_tell():
        return
    command = [sys.executable, "-m", "tests.bench.log_memory"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    idle, most = (float(word) for word in done.stdout.split())
    note = f"{most:.0f} MB at most, {idle:.0f} MB idle"
    title = f"memory for {SECONDS * LINES:,} log lines, {LINES:,} a second"
    yield Row(title, most - idle, TARGET_MEGABYTES, "MB", note)


def main() -> None:
    """Print the megabytes before and at most; a few lines go first, as every job has them."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        log = LogFile(file=Path(folder) / "log")
        watched(flooding(log, lines=100))
        idle = memory.begin()
        watched(flooding(log, seconds=SECONDS))
        log.close()
    print(idle, memory.peak())
    del application


if __name__ == "__main__":
    main()
