"""What ran, when and how it ended; and what is known of each file (sqlite3)."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pgbackup_gui.core.work.plans import Sessions

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

_LATER_COLUMNS = {
    "mark": "TEXT NOT NULL DEFAULT ''",
    "cut": "TEXT NOT NULL DEFAULT '[]'",
    "detail": "TEXT NOT NULL DEFAULT ''",
}
"""What the first version of the file did not have."""

_COLUMNS = (
    "id, kind, profile_id, subject, pid, started, ended, result, code, size, mark, cut, detail"
)

INTERRUPTED = "interrupted"
"""The result of an operation whose process is gone without having noted an end."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One line of history; `ended` is None while it runs, or when it was interrupted.

    Attributes:
        mark: names what the process holds while it runs the operation.
        cut: whose sessions were ended, by application.
        detail: the first lines of the raw text of a failure.
    """

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
    mark: str = ""
    cut: tuple[Sessions, ...] = ()
    detail: str = ""

    @property
    def duration(self) -> float | None:
        """Seconds from start to end; None without an end."""
        return (self.ended - self.started).total_seconds() if self.ended else None


@dataclass(frozen=True, slots=True)
class End:
    """How an operation ended; `size` is in bytes."""

    result: str
    code: str | None = None
    size: int | None = None
    cut: tuple[Sessions, ...] = ()
    detail: str = ""


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

    def begin(self, kind: str, profile_id: str, subject: str, pid: int, *, mark: str = "") -> int:
        """Note that an operation starts now; returns its id."""
        with self._open() as connection:
            cursor = connection.execute(
                "INSERT INTO operation (kind, profile_id, subject, pid, started, mark)"
                " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                (kind, profile_id, subject, pid, _now(), mark),
            )
            return int(cursor.fetchone()[0])

    def end(self, operation: int, end: End) -> None:
        """Note how an operation ended."""
        cut = json.dumps([[sessions.application, sessions.count] for sessions in end.cut])
        with self._open() as connection:
            connection.execute(
                "UPDATE operation SET ended = ?, result = ?, code = ?, size = ?, cut = ?,"
                " detail = ? WHERE id = ?",
                (_now(), end.result, end.code, end.size, cut, end.detail, operation),
            )

    def forget(self, operation: int) -> None:
        """Take back the note of an operation that found nothing to do."""
        with self._open() as connection:
            connection.execute("DELETE FROM operation WHERE id = ?", (operation,))

    def operations(
        self, *, profile_id: str | None = None, limit: int = 500
    ) -> tuple[Operation, ...]:
        """The newest operations, newest first; of one saved database if it is named."""
        with self._open() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM operation"  # noqa: S608 - constants only
                " WHERE ?1 IS NULL OR profile_id = ?1 ORDER BY id DESC LIMIT ?2",
                (profile_id, limit),
            ).fetchall()
        return tuple(_operation(*row) for row in rows)

    def operation(self, number: int) -> Operation | None:
        """The operation with this id."""
        with self._open() as connection:
            row = connection.execute(
                f"SELECT {_COLUMNS} FROM operation WHERE id = ?",  # noqa: S608 - constants only
                (number,),
            ).fetchone()
        return _operation(*row) if row else None

    def next_start(self, number: int) -> datetime | None:
        """When the operation after this one began."""
        with self._open() as connection:
            row = connection.execute(
                "SELECT min(started) FROM operation WHERE id > ?", (number,)
            ).fetchone()
        return _maybe(row[0])

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
        """True when these bytes were once proven whole here, under whatever name.

        A later check that failed does not change whose bytes they are: a file that fails is
        recorded with the bytes it once had.
        """
        with self._open() as connection:
            row = connection.execute(
                "SELECT 1 FROM file_check WHERE sha256 = ? LIMIT 1", (sha256,)
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
        _add_later_columns(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _add_later_columns(connection: sqlite3.Connection) -> None:
    """Bring a file of an earlier version up to date; another process may be at it too."""
    for name, kind in _LATER_COLUMNS.items():
        if name in {row[1] for row in connection.execute("PRAGMA table_info(operation)")}:
            continue
        try:
            connection.execute(f"ALTER TABLE operation ADD COLUMN {name} {kind}")
        except sqlite3.OperationalError as error:
            if "duplicate column" not in str(error):
                raise


def _operation(*row: Any) -> Operation:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    values["started"] = _time(values["started"])
    values["ended"] = _maybe(values["ended"])
    values["cut"] = tuple(Sessions(*pair) for pair in json.loads(values["cut"]))
    return Operation(**values)


def _file_check(*row: Any) -> FileCheck:
    path, size, modified, sha256, checked, verdict = row
    return FileCheck(Path(path), size, modified, sha256, _time(checked), verdict)


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _maybe(text: str | None) -> datetime | None:
    return None if text is None else _time(text)
