"""The table as a page of documentation has it."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pgbackup_gui import __version__
from tests.bench.options import Options
from tests.bench.row import Row

BEGIN, END = "<!-- table -->\n", "<!-- end of the table -->\n"


def write(file: Path, text: str) -> None:
    """Put the table between its marks in `file`, or write a file of its own."""
    page = file.read_text(encoding="utf-8") if file.exists() else ""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    whole = before + begin + text + end + after if begin and end else text
    file.write_text(whole, encoding="utf-8")


def machine() -> str:
    """This computer by its cores and memory."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = os.getloadavg()[0]
    python = platform.python_version()
    return (
        f"{os.cpu_count()} cores, {memory:.0f} GiB of memory, {platform.system()},"
        f" Python {python}; load at the end {load:.1f}"
    )


def markdown(rows: Sequence[Row], options: Options, minutes: float) -> str:
    """The table with what it was measured on."""
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    head = (
        f"PG Backup {__version__}, {today}: {machine()};"
        f" {options.items:,} items, {options.runs} runs, {minutes:.0f} minutes.\n"
    )
    lines = [head, "| what | figure | target | | spread and medians |", "|---|---|---|---|---|"]
    lines += [
        f"| {row.what.replace('|', '&#124;')} | {row.value:.2f} {row.unit} | {row.bound}"
        f" | {row.verdict} | {row.note} |"
        for row in rows
    ]
    return "\n".join(lines) + "\n"
