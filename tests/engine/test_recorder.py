"""Recorder: every end is noted, and what has none says why."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import AppError, Cancelled, Code, DumpError
from pgbackup_gui.core.work.history import INTERRUPTED, History, Operation
from pgbackup_gui.core.work.job import JobContext, Kind
from pgbackup_gui.core.work.output import OutputLine, Severity, Stream
from pgbackup_gui.core.work.plans import Sessions
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.recorder import MAX_DETAIL, Recorder
from pgbackup_gui.engine.running import RunningMarks

CUT = (Sessions("jellyfin", 2),)


@pytest.fixture
def recorder(tmp_path: Path) -> Iterator[Recorder]:
    history = History(file=tmp_path / "history.sqlite3")
    marks = RunningMarks(folder=tmp_path / "running")
    log = LogFile(file=tmp_path / "pgbackup.log")
    yield Recorder(history, marks, log)
    log.close()


def newest(recorder: Recorder) -> Operation:
    return recorder.operations()[0]


def say(recorder: Recorder, text: str, at: datetime) -> None:
    recorder.log.write(OutputLine(Stream.STDERR, text, Severity.INFO, at))


def test_a_good_end_with_what_was_added(recorder: Recorder) -> None:
    with recorder.recorded(Kind.RESTORE, "p", "x.backup") as entry:
        assert newest(recorder).result is None
        entry.size = 5
        entry.heard_by(JobContext()).cut(CUT)
    found = newest(recorder)
    assert (found.kind, found.profile_id, found.subject) == ("restore", "p", "x.backup")
    assert (found.result, found.code, found.size, found.cut) == ("done", None, 5, CUT)


@pytest.mark.parametrize(
    ("error", "result", "code", "detail"),
    [
        (DumpError(detail="pg_dump: error: x"), "failed", "dump-failed", "pg_dump: error: x"),
        (AppError(detail="x" * 9999), "failed", "unexpected", "x" * MAX_DETAIL),
        (Cancelled(), "cancelled", "cancelled", ""),
        (OSError("full"), "failed", "folder-failed", "OSError: full"),
        (KeyError("k"), "failed", "unexpected", "KeyError: 'k'"),
    ],
)
def test_a_bad_end_tells_why(
    recorder: Recorder, error: Exception, result: str, code: str, detail: str
) -> None:
    with suppress(type(error)), recorder.recorded(Kind.BACK_UP, "p", "s") as entry:
        entry.cut = CUT
        raise error
    found = newest(recorder)
    assert (found.result, found.code, found.detail) == (result, code, detail)
    assert (found.cut, found.size) == (CUT, None)
    assert Code(str(found.code))


def test_what_is_not_worth_keeping_leaves_no_line(recorder: Recorder) -> None:
    with recorder.recorded(Kind.RECOVER, "p", "s") as entry:
        entry.is_worth_keeping = False
    assert recorder.operations() == ()


def test_without_an_end_and_a_living_process_it_was_interrupted(recorder: Recorder) -> None:
    number = recorder.history.begin("backup", "p", "s", 1, mark="gone")
    assert newest(recorder).result == INTERRUPTED
    found = recorder.operation(number)
    assert found is not None
    assert (found.result, found.ended) == (INTERRUPTED, None)
    assert recorder.operation(99) is None


def test_lines_are_those_of_its_time(recorder: Recorder) -> None:
    say(recorder, "before", datetime.now(UTC))
    with recorder.recorded(Kind.BACK_UP, "p", "s"):
        say(recorder, "during", datetime.now(UTC))
    say(recorder, "after", datetime.now(UTC))
    assert [line.split()[-1] for line in recorder.lines(newest(recorder))] == ["during"]


def test_lines_of_what_was_interrupted_end_with_the_next_beginning(recorder: Recorder) -> None:
    recorder.history.begin("backup", "p", "s", 1)
    say(recorder, "during", datetime.now(UTC))
    with recorder.recorded(Kind.BACK_UP, "p", "s"):
        say(recorder, "later", datetime.now(UTC))
    interrupted = recorder.operations()[1]
    assert [line.split()[-1] for line in recorder.lines(interrupted)] == ["during"]


def test_lines_from_the_former_log_and_none_that_are_broken(recorder: Recorder) -> None:
    with recorder.recorded(Kind.BACK_UP, "p", "s"):
        pass
    found = replace(newest(recorder), started=datetime.now(UTC) - timedelta(days=1))
    moment = (found.started + timedelta(hours=1)).isoformat()
    text = f"{moment} app old\nnonsense\n\n2026-01-01T00:00:00 stderr no zone\n"
    recorder.log.former.write_text(text, encoding="utf-8")
    assert recorder.lines(found) == (f"{moment} app old",)


def test_no_log_no_lines(recorder: Recorder) -> None:
    with recorder.recorded(Kind.BACK_UP, "p", "s"):
        pass
    assert recorder.lines(newest(recorder)) == ()


def test_another_program_sees_what_runs_and_what_has_ended(
    recorder: Recorder, tmp_path: Path
) -> None:
    history = History(file=tmp_path / "history.sqlite3")
    other = Recorder(history, RunningMarks(folder=tmp_path / "running"), recorder.log)
    with recorder.recorded(Kind.BACK_UP, "p", "s"), other.recorded(Kind.CHECK, "p", "s"):
        assert [found.result for found in other.operations()] == [None, None]
    assert [found.result for found in other.operations()] == ["done", "done"]


def test_a_note_that_fails_does_not_hide_why(recorder: Recorder, tmp_path: Path) -> None:
    file = tmp_path / "history.sqlite3"

    def fail() -> None:
        with recorder.recorded(Kind.BACK_UP, "p", "s"):
            file.unlink()
            file.mkdir()
            raise DumpError(Code.TABLE_LOCKED)

    with pytest.raises(DumpError) as caught:
        fail()
    assert caught.value.code is Code.TABLE_LOCKED
