"""Runs every benchmark and prints one table with each target and whether it holds."""

import os
import sys

from tests.bench import backup_rows, log_lines, percent, startup
from tests.bench.row import Row


def main() -> int:
    """Print the table; returns 0 when every target holds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows: list[Row] = [
        *startup.measure(),
        *log_lines.measure(),
        *percent.measure(),
        *backup_rows.measure(),
    ]
    for row in rows:
        print(row)
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
