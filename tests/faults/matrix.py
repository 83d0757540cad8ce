"""The rows of the fault matrix, and the ledger in which tests count what they tried."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.support.servers import chosen_majors

FULL = os.environ.get("PGBACKUP_FAULTS") == "full"
"""Set by `make faults`: full counts on every major version. `make test` takes seconds."""

ROWS = {
    1: "backup to a disk that is full after any 4 KiB page",
    2: "write error in the middle of the file (size limit)",
    3: "fsync failing, in pg_dump and in the app",
    4: "pg_dump killed (KILL, TERM, INT) at random times",
    5: "app killed at each step of a backup and at random times",
    6: "backend ended or cancelled, server stopped, during a dump",
    7: "flipped bits and truncations of a stored backup",
    8: "backup deleted, renamed or swapped with another",
    9: "failing dump beside an earlier good backup",
    10: "table locked by another session",
    11: "another session writing during the backup",
    12: "each server version with each version of the programs",
    13: "programs of the wrong version first on PATH",
    14: "app killed at each step of a restore or undo and at random times",
    15: "server crash at random times during a restore",
    16: "app killed during recovery, twice",
    17: "20 clients that reconnect during the swap",
    18: "session that may not be ended, prepared transaction, slot",
    19: "names of 63 bytes, multibyte names, name already taken",
    20: "server's disk full while the backup is loaded",
    21: "missing role or extension, objects of a superuser",
    22: "undo of a restore",
    23: "properties of the database (pg_dump --create)",
    24: "restore in place: killed, blocked, too large, newer objects",
    25: "hostile database names",
    26: "hostile passwords",
    27: "inherited PG* variables",
    28: "password in a file or a command line",
    29: "failures on a German server told as on an English one",
    30: "failures told by their cause",
    31: "text, random bytes, nothing or a crafted file restored",
    32: "pg_restore hangs or crashes",
    33: "two apps at once",
    34: "contents and schema after a restore, every awkward feature",
    35: "disk of the backups that disconnects",
}

WANTED = {
    1: 200,
    2: 50,
    4: 50,
    5: 50,
    6: 40,
    7: 250,
    8: 20,
    11: 20,
    14: 50,
    15: 50,
    17: 20,
    20: 20,
    25: 18,
    26: 14,
    27: 24,
    28: 50,
    29: 20,
    33: 20,
    34: 10,
    35: 20,
}
"""How often `make faults` has to try a row at least; the others need one attempt."""

NOT_EVERYWHERE = {
    20: "only root can give a server a small disk",
    29: "needs the system's PostgreSQL and the locale de_DE.UTF-8",
    35: "needs root or gcc",
}
"""Rows that not every computer can try, and why."""

_POSTGRES = "tests/postgres/test_"
EVIDENCE = {
    5: (f"{_POSTGRES}killed_backups.py",),
    8: (
        f"{_POSTGRES}check.py::test_backup_of_another_day",
        f"{_POSTGRES}check.py::test_deleted_backup_is_unknown",
    ),
    9: (
        f"{_POSTGRES}failing_backups.py::test_dump_that_fails_says_why",
        f"{_POSTGRES}failing_backups.py::test_dump_that_only_says_it_succeeded",
    ),
    10: (
        f"{_POSTGRES}failing_backups.py::test_locked_table_is_named",
        f"{_POSTGRES}failing_backups.py::test_table_that_another_waits_to_lock",
    ),
    14: (f"{_POSTGRES}killed_restores.py",),
    15: (f"{_POSTGRES}lost_server.py",),
    16: (
        f"{_POSTGRES}killed_restores.py::test_recovery_that_is_killed_twice",
        f"{_POSTGRES}killed_restores.py::test_finishing_recovery_that_is_killed",
    ),
    18: (
        f"{_POSTGRES}refused_restores.py::test_session_that_may_not_be_ended",
        f"{_POSTGRES}refused_restores.py::test_prepared_transaction_is_refused",
        f"{_POSTGRES}refused_restores.py::test_undo_is_refused_while_a_transaction",
        f"{_POSTGRES}replication.py",
    ),
    19: (
        f"{_POSTGRES}names.py::test_hostile_name_is_restored_beside",
        f"{_POSTGRES}names.py::test_impossible_name",
        f"{_POSTGRES}undo.py::test_undo_within_one_second_finds_names",
    ),
    21: (
        f"{_POSTGRES}refused_restores.py::test_missing_role_is_named",
        f"{_POSTGRES}refused_restores.py::test_missing_extension_is_named",
        f"{_POSTGRES}superuser_objects.py",
    ),
    22: (f"{_POSTGRES}undo.py",),
    23: (
        f"{_POSTGRES}restore.py::test_properties_are_carried",
        f"{_POSTGRES}restore.py::test_lost_database_gets_its_properties",
    ),
    24: (f"{_POSTGRES}in_place.py",),
    25: (f"{_POSTGRES}names.py::test_hostile_login",),
    26: (f"{_POSTGRES}names.py::test_hostile_login",),
    30: (f"{_POSTGRES}unreachable.py", f"{_POSTGRES}failing_backups.py"),
    33: (
        "tests/engine/test_locks.py",
        f"{_POSTGRES}failing_backups.py::test_folder_in_use_names",
        f"{_POSTGRES}restore.py::test_second_restore_at_the_same_time",
    ),
}
"""Tests elsewhere that try a row; in `make faults` each of them counts as one attempt."""


@dataclass
class Tally:
    """What became of one row."""

    tried: int = 0
    wrong: int = 0
    figures: list[str] = field(default_factory=list)


@dataclass
class Ledger:
    """Counts for each row; `wrong` is what was lost or wrongly reported."""

    tallies: dict[int, Tally] = field(default_factory=lambda: {row: Tally() for row in ROWS})

    def tried(self, row: int, times: int = 1, wrong: int = 0) -> None:
        """Note attempts."""
        self.tallies[row].tried += times
        self.tallies[row].wrong += wrong

    def figure(self, row: int, text: str) -> None:
        """Note something that was measured on the way."""
        self.tallies[row].figures.append(text)

    @contextmanager
    def once(self, row: int) -> Iterator[None]:
        """One attempt; an assertion or any other error in the block is a wrong outcome."""
        try:
            yield
        except BaseException:
            self.tried(row, wrong=1)
            raise
        self.tried(row)

    def lines(self) -> list[str]:
        """The table, one line per row."""
        return [self._line(row) for row in ROWS]

    def _line(self, row: int) -> str:
        tally = self.tallies[row]
        figures = tally.figures
        if not self._is_reached(row):
            figures = [*figures, f"not reached: tried {tally.tried} of {_wanted(row)}"]
        elif not tally.tried:
            figures = [*figures, f"not tried here: {NOT_EVERYWHERE[row]}"]
        return (
            f"{row:>3}  {ROWS[row]:<66} {tally.tried:>5} {tally.wrong:>5}"
            f"   0 of {_wanted(row):<4}" + "".join(f"  [{text}]" for text in figures)
        ).rstrip()

    def _is_reached(self, row: int) -> bool:
        tried = self.tallies[row].tried
        return tried >= _wanted(row) or (not tried and row in NOT_EVERYWHERE)

    @property
    def is_at_target(self) -> bool:
        """True when every row that can be tried here was tried enough and nothing went wrong."""
        return all(not tally.wrong and self._is_reached(row) for row, tally in self.tallies.items())


def _wanted(row: int) -> int:
    return WANTED.get(row, 1) if FULL else 1


def times(few: int, many: int) -> int:
    """How often a test tries: `few`, or with `make faults` its share of `many` in all."""
    return -(-many // len(chosen_majors())) if FULL else few


def rows_of(nodeid: str) -> list[int]:
    """The rows which a test elsewhere is evidence for."""
    return [row for row, tests in EVIDENCE.items() if nodeid.startswith(tests)]
