"""Runs every benchmark and prints one table with each target and whether it holds."""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack

from PySide6.QtWidgets import QApplication

from tests.bench import (
    backup_rows,
    dumping,
    growth,
    log_lines,
    log_memory,
    many_tables,
    percent,
    restoring,
    scanning,
    startup,
    swapping,
    table,
)
from tests.bench.library import Library, bench_server, media_library
from tests.bench.options import Options, parse
from tests.bench.row import Row

ALONE: dict[str, Callable[[Options], Iterable[Row]]] = {
    "startup": startup.measure,
    "log": lambda _: log_lines.measure(),
    "memory": lambda _: log_memory.measure(),
    "rows": lambda _: backup_rows.measure(),
    "scan": scanning.measure,
    "percent": lambda _: percent.measure(),
}
ON_LIBRARY: dict[str, Callable[[Library, Options], Iterable[Row]]] = {
    "dump": dumping.measure,
    "restore": restoring.measure,
    "growth": growth.measure,
    "swap": lambda library, options: swapping.measure(library.database.server, options),
    "tables": lambda library, options: many_tables.measure(library.database.server, options),
}


def main() -> int:
    """Print the table; returns 0 when every target holds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # offscreen says too much
    options = parse([*ALONE, *ON_LIBRARY])
    application = QApplication([])
    begun, rows = time.monotonic(), []
    for row in _rows(options):
        print(row, flush=True)
        rows.append(row)
    minutes = (time.monotonic() - begun) / 60
    print(f"{table.machine()}; {minutes:.1f} minutes")
    if options.markdown:
        table.write(options.markdown, table.markdown(rows, options, minutes))
    del application
    return 0 if all(row.holds for row in rows) else 1


def _rows(options: Options) -> Iterator[Row]:
    """Everything, in order; the library is made only when it is needed."""
    for name in _wanted(ALONE, options):
        yield from ALONE[name](options)
    if wanted := _wanted(ON_LIBRARY, options):
        with ExitStack() as stack:
            server = stack.enter_context(bench_server())
            library = stack.enter_context(media_library(server, options.items))
            print(f"a library of {options.items:,} items, filled in {library.seconds:.0f} s")
            for name in wanted:
                yield from ON_LIBRARY[name](library, options)


def _wanted(groups: Iterable[str], options: Options) -> list[str]:
    return [name for name in groups if name in options.only or not options.only]


if __name__ == "__main__":
    sys.exit(main())
