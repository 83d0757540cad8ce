"""What ran, when and how it ended; and what is known of each file (sqlite3)."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_SCHEMA = """
CREATE TABLE IF NOT EXISTS operation (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, profile_id TEXT NOT NULL, subject TEXT NOT NULL,
    pid INTEGER NOT NULL, started TEXT NOT NULL, ended TEXT, result TEXT, code TEXT, size INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS file_check (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
    sha256 TEXT NOT NULL, checked TEXT NOT NULL, verdict TEXT NOT NULL
) STRICT;
"""


DAMAGED = "damaged"
"""The verdict of a file that failed a check; the value of `Badge.DAMAGED`."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One line of history; `ended` is None while it runs, or when it was interrupted."""

    id: int
    kind: str
    profile_id: str
    subject: str
    pid: int
    started: datetime
    ended: datetime | None
    result: str | None
    code: str | None
    size: int | None


@dataclass(frozen=True, slots=True)
class FileCheck:
    """Our own record of a file: what its bytes were when it was last read in full.

    Attributes:
        modified: nanoseconds, as `os.stat` gives it.
        verdict: a `Badge` value.
    """

    path: Path
    size: int
    modified: int
    sha256: str
    checked: datetime
    verdict: str


class History:
    """The history file. Each call opens it anew, so window and terminal can share it.

    A file that is not a database is put aside as `.damaged`.
    """

    def __init__(self, *, file: Path) -> None:
        self._file = file

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with closing(self._connect()) as connection, connection:
            yield connection

    def _connect(self) -> sqlite3.Connection:
        try:
            return _connected(self._file)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise
            # Records of the past must not stand in the way of the next backup.
            self._file.replace(self._file.with_suffix(".damaged"))
            return _connected(self._file)

    def begin(self, kind: str, profile_id: str, subject: str, pid: int) -> int:
        """Note that an operation starts now; returns its id."""
        with self._open() as connection:
            cursor = connection.execute(
                "INSERT INTO operation (kind, profile_id, subject, pid, started)"
                " VALUES (?, ?, ?, ?, ?) RETURNING id",
                (kind, profile_id, subject, pid, _now()),
            )
            return int(cursor.fetchone()[0])

    def end(self, operation: int, result: str, code: str | None, size: int | None) -> None:
        """Note how an operation ended; `size` is in bytes."""
        with self._open() as connection:
            connection.execute(
                "UPDATE operation SET ended = ?, result = ?, code = ?, size = ? WHERE id = ?",
                (_now(), result, code, size, operation),
            )

    def operations(self, *, limit: int = 500) -> tuple[Operation, ...]:
        """The newest operations, newest first."""
        with self._open() as connection:
            rows = connection.execute(
                "SELECT id, kind, profile_id, subject, pid, started, ended, result, code, size"
                " FROM operation ORDER BY id DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return tuple(_operation(*row) for row in rows)

    def record(self, check: FileCheck) -> None:
        """Remember what is now known of a file, in place of what was known."""
        with self._open() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO file_check VALUES (?, ?, ?, ?, ?, ?)",
                (
                    str(check.path),
                    check.size,
                    check.modified,
                    check.sha256,
                    check.checked.isoformat(),
                    check.verdict,
                ),
            )

    def knows(self, sha256: str) -> bool:
        """True when these bytes were once proven whole here, under whatever name."""
        with self._open() as connection:
            row = connection.execute(
                "SELECT 1 FROM file_check WHERE sha256 = ? AND verdict <> ? LIMIT 1",
                (sha256, DAMAGED),
            ).fetchone()
        return row is not None

    def checks(self, folder: Path) -> dict[Path, FileCheck]:
        """What is known of the files in `folder`."""
        with self._open() as connection:
            rows = connection.execute("SELECT * FROM file_check").fetchall()
        found = [_file_check(*row) for row in rows]
        return {check.path: check for check in found if check.path.parent == folder}


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=10)
    try:
        connection.executescript(_SCHEMA)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _operation(*row: Any) -> Operation:
    id_, kind, profile_id, subject, pid, started, ended, result, code, size = row
    begun, over = _time(started), _maybe(ended)
    return Operation(id_, kind, profile_id, subject, pid, begun, over, result, code, size)


def _file_check(*row: Any) -> FileCheck:
    path, size, modified, sha256, checked, verdict = row
    return FileCheck(Path(path), size, modified, sha256, _time(checked), verdict)


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _maybe(text: str | None) -> datetime | None:
    return None if text is None else _time(text)
