"""Ctrl+C and a polite kill: what was begun is cleaned up, and the exit code is 130."""

import os
import signal
import sys
from pathlib import Path

import pytest
from psycopg import Connection

from tests.cli.in_process import InProcess
from tests.cli.pgbackup import NAME, Pgbackup, end_of
from tests.support.databases import Database
from tests.support.programs import stand_in
from tests.support.waiting import wait_until

# A pg_dump that writes half, says so, and takes its time when it is asked to end.
_SLOW_TO_END = """
import signal, sys
from pathlib import Path
file, started, asked, released = map(Path, sys.argv[1:])
signal.signal(signal.SIGTERM, lambda *_: asked.touch())
file.write_bytes(b"PGDMP, half of it")
started.touch()
with released.open() as gate:
    gate.read()
sys.exit(1)
"""
_WAITS = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = %s AND wait_event_type = 'Lock' AND application_name <> ''
"""


def is_held_up(connection: Connection, database: Database) -> bool:
    """A session waits for the lock."""
    row = connection.execute(_WAITS, [database.name]).fetchone()
    return bool(row and row[0])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_backup_held_up_by_a_locked_table(
    saved: Pgbackup, database: Database, number: signal.Signals
) -> None:
    with database.connect() as watcher, database.connect(autocommit=False) as holder:
        holder.execute("LOCK TABLE media_items IN ACCESS EXCLUSIVE MODE")
        with saved.begin("backup", NAME, "--json") as process:
            wait_until(lambda: is_held_up(watcher, database))
            process.send_signal(number)
            end = end_of(process)
        wait_until(lambda: not is_held_up(watcher, database))
    assert (end.code, end.err) == (130, "")
    assert end.json == {"outcome": "cancelled", "error": None, "notes": [], "backup": None}
    assert saved.files() == []


def test_second_interrupt_does_not_break_the_cleaning_up(
    saved: Pgbackup, database: Database, tmp_path: Path
) -> None:
    started, asked, released = (tmp_path / name for name in ("started", "asked", "released"))
    os.mkfifo(released)
    slow = tmp_path / "slow.py"
    slow.write_text(_SLOW_TO_END, encoding="utf-8")
    files = " ".join(f'"{path}"' for path in (started, asked, released))
    then = f'exec "{sys.executable}" -S "{slow}" "$file" {files}'
    real = database.server.bin_folder / "pg_dump"
    saved.set(pg_dump=str(stand_in(real, tmp_path / "tools", then)))
    with saved.begin("backup", NAME) as process:
        wait_until(started.exists)
        process.send_signal(signal.SIGINT)
        wait_until(asked.exists)
        process.send_signal(signal.SIGINT)
        released.write_text("", encoding="utf-8")
        end = end_of(process)
    assert end.code == 130
    assert end.err.endswith("Cancelled. Nothing was changed.\n")
    assert "Traceback" not in end.err
    assert saved.files() == []


def test_interrupt_that_is_ignored_stays_ignored(saved: Pgbackup, database: Database) -> None:
    """As after `nohup`, or in the background of a shell without job control."""
    with database.connect() as watcher, database.connect(autocommit=False) as holder:
        holder.execute("LOCK TABLE media_items IN ACCESS EXCLUSIVE MODE")
        former = signal.signal(signal.SIGHUP, signal.SIG_IGN)
        try:
            with saved.begin("backup", NAME) as process:
                wait_until(lambda: is_held_up(watcher, database))
                process.send_signal(signal.SIGHUP)
                holder.rollback()
                end = end_of(process)
        finally:
            signal.signal(signal.SIGHUP, former)
    assert end.code == 0


def test_what_a_killed_backup_left_is_removed_by_the_next(
    saved_here: InProcess, database: Database
) -> None:
    control = saved_here.folder / ".pgbackup"
    control.mkdir()
    (control / "20260101000000_x.backup.partial").write_bytes(b"half")
    end = saved_here("backup", NAME)
    assert end.code == 0
    assert end.err.splitlines()[0] == (
        "The unfinished file of an interrupted backup was removed: 20260101000000_x.backup"
    )
    assert [name for name in saved_here.files() if "partial" in name] == []
