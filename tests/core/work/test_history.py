"""History: what one process writes, the next one reads."""

import multiprocessing
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pgbackup_gui.core.work.history import End, FileCheck, History
from pgbackup_gui.core.work.plans import Sessions
from tests.core.samples import NOON

CUT = (Sessions("jellyfin", 2), Sessions("", 1))

FIRST_SCHEMA = """
CREATE TABLE operation (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, profile_id TEXT NOT NULL, subject TEXT NOT NULL,
    pid INTEGER NOT NULL, started TEXT NOT NULL, ended TEXT, result TEXT, code TEXT, size INTEGER
) STRICT;
INSERT INTO operation VALUES (
    7, 'backup', 'p', 'jellyfin', 1, '2026-01-02T03:04:05+00:00', NULL, NULL, NULL, NULL
);
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "history.sqlite3"


def test_an_operation_from_begin_to_end(file: Path) -> None:
    number = History(file=file).begin("backup", "p1", "jellyfin", 4711)
    (running,) = History(file=file).operations()
    assert (running.id, running.kind, running.profile_id) == (number, "backup", "p1")
    assert (running.subject, running.pid) == ("jellyfin", 4711)
    assert (running.ended, running.result, running.code, running.size) == (None,) * 4
    History(file=file).end(number, End("failed", "folder-full", 2**40, CUT, "no space"))
    (ended,) = History(file=file).operations()
    assert (ended.result, ended.code, ended.size) == ("failed", "folder-full", 2**40)
    assert (ended.cut, ended.detail) == (CUT, "no space")
    assert ended.ended is not None
    assert running.started <= ended.ended <= datetime.now(UTC)


def test_newest_first_and_no_more_than_asked_for(file: Path) -> None:
    history = History(file=file)
    numbers = [history.begin("check", "p", str(count), 1) for count in range(5)]
    assert [operation.id for operation in history.operations(limit=3)] == numbers[:1:-1]
    assert history.operations(limit=3)[0].started > NOON - timedelta(days=400)


def test_a_check_replaces_what_was_known(file: Path, tmp_path: Path) -> None:
    history = History(file=file)
    check = FileCheck(tmp_path / "a.backup", 2**40, 2**62, "ab", NOON, "checked")
    for known in (check, replace(check, verdict="damaged", size=1)):
        history.record(known)
        assert History(file=file).checks(tmp_path) == {check.path: known}


def test_checks_are_those_of_the_folder(file: Path, tmp_path: Path) -> None:
    history = History(file=file)
    for path in (tmp_path / "a", tmp_path / "deeper" / "b"):
        history.record(FileCheck(path, 1, 1, "", NOON, "found"))
    assert list(history.checks(tmp_path)) == [tmp_path / "a"]
    assert history.checks(tmp_path.parent) == {}


def _write(file: Path, kind: str, count: int) -> None:
    history = History(file=file)
    for number in range(count):
        history.end(history.begin(kind, "p", str(number), 1), End("done"))


def test_two_processes_at_once(file: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write, args=(file, kind, 20)) for kind in ("a", "b")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    found = History(file=file).operations()
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert sorted(operation.kind for operation in found) == ["a"] * 20 + ["b"] * 20
    assert {operation.result for operation in found} == {"done"}


@pytest.mark.parametrize(
    "content", [b"not a database" * 100, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_broken_file_is_put_aside(file: Path, content: bytes) -> None:
    """Records of the past must not stand in the way of the next backup."""
    file.parent.mkdir()
    file.write_bytes(content)
    history = History(file=file)
    history.begin("backup", "p", "s", 1)
    assert len(history.operations()) == 1
    assert file.with_suffix(".damaged").read_bytes() == content


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        History(file=tmp_path).operations()
    assert tmp_path.is_dir()


def test_what_fails_leaves_no_trace(file: Path) -> None:
    history = History(file=file)
    with pytest.raises(sqlite3.IntegrityError):
        history.begin("kind", "p", None, 1)  # type: ignore[arg-type]
    assert history.operations() == ()


def test_a_file_of_the_first_version_is_brought_up_to_date(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(FIRST_SCHEMA)
    history = History(file=file)
    (old,) = history.operations()
    assert (old.id, old.subject, old.mark, old.cut, old.detail) == (7, "jellyfin", "", (), "")
    number = history.begin("restore", "p", "x", 1, mark="m")
    history.end(number, End("done", cut=CUT))
    found = History(file=file).operation(number)
    assert found is not None
    assert (found.mark, found.cut) == ("m", CUT)


def test_operations_of_one_database(file: Path) -> None:
    history = History(file=file)
    for profile in ("a", "b", "a"):
        history.begin("backup", profile, "s", 1)
    assert [found.id for found in history.operations(profile_id="a")] == [3, 1]
    assert [found.id for found in history.operations(profile_id="c")] == []
    assert history.operation(99) is None


def test_what_began_next(file: Path) -> None:
    history = History(file=file)
    first, second = (history.begin("backup", "p", "s", 1) for _ in range(2))
    began = history.operation(second)
    assert began is not None
    assert history.next_start(first) == began.started
    assert history.next_start(second) is None


def test_what_found_nothing_to_do_is_forgotten(file: Path) -> None:
    history = History(file=file)
    history.forget(history.begin("recover", "p", "s", 1))
    assert history.operations() == ()
