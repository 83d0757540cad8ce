"""The main job in the terminal: back up, check, restore, undo, delete, with row counts."""

import json
import os
import subprocess
import sys
from typing import Any

from tests.demo.world import NAME, World

SECONDS = 300


def run(world: World) -> bool:
    """Do the whole job through the `pgbackup` program; True when every count is right."""
    start = world.counts()
    backup = _pgbackup(world, "backup", NAME)["backup"]
    _pgbackup(world, "list", NAME)
    _pgbackup(world, "check", NAME, backup["key"])
    world.lose_data()
    damaged = world.counts()
    print("\nAn accident: two tables are emptied.")
    safety = _pgbackup(world, "restore", NAME, backup["key"], "--yes")["restore"]["safety"]
    restored = world.counts()
    _pgbackup(world, "undo", NAME, "--yes")
    undone = world.counts()
    for made in (backup, safety):
        _pgbackup(world, "delete", NAME, made["key"])
    left = _pgbackup(world, "list", NAME)["backups"]
    _print_counts(start, damaged, restored, undone)
    return restored == start and undone == damaged != start and not left


def _pgbackup(world: World, *arguments: str) -> dict[str, Any]:
    """Run one command, show it with what it says, and return its JSON object."""
    print(f"\n$ pgbackup {' '.join(arguments)}")
    environment = os.environ | {
        "PGBACKUP_HOME": str(world.home),
        "PGPASSWORD": world.server.password,
        # The trash of the demonstration belongs to it, not to the user.
        "XDG_DATA_HOME": str(world.home / "data"),
    }
    command = [sys.executable, "-m", "pgbackup_gui.cli.main", *arguments, "--json"]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    if done.returncode not in (0, 3):
        print(done.stdout, done.stderr)
        raise SystemExit(f"pgbackup {arguments[0]} ended with exit code {done.returncode}")
    shown = json.loads(done.stdout)
    print(f"  {shown['outcome']}{_summary(shown)}")
    return dict(shown)


def _summary(shown: dict[str, Any]) -> str:
    """The most telling value of a result."""
    match shown:
        case {"backup": {"path": path, "size": size, "badge": badge}}:
            return f": {path}, {size:,} bytes, {badge}"
        case {"backups": [*backups]}:
            return f": {len(backups)} backup(s)"
        case {"check": {"sha256": digest, "entries": entries}}:
            return f": {entries} tables read in full, SHA-256 {digest}"
        case {"restore": {"kept": {"name": name}}} | {"undo": {"kept": {"name": name}}}:
            return f": the database from before is kept as {name}"
        case {"deleted": {"moves": [[_, trashed], *_]}}:
            return f": moved to {trashed}"
    return ""


def _print_counts(*counted: dict[str, int]) -> None:
    print("\nRows                   at first    accident    restored      undone")
    for table in counted[0]:
        numbers = "".join(f"{counts.get(table, 0):>12,}" for counts in counted)
        print(f"  {table:<16} {numbers}")
    total = "".join(f"{sum(counts.values()):>12,}" for counts in counted)
    print(f"  {'all':<16} {total}")
