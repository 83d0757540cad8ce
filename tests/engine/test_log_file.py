"""LogFile: every line, from every thread, for its owner only, and never in the way."""

import os
import stat
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pgbackup_gui.core.work.output import OutputLine, Severity, Stream
from pgbackup_gui.engine import log_file
from pgbackup_gui.engine.log_file import LogFile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "pgbackup.log"


def line(
    text: str, *, severity: Severity = Severity.INFO, stream: Stream = Stream.STDERR
) -> OutputLine:
    return OutputLine(stream, text, severity, datetime(2026, 11, 22, 12, 30, 15, 250, tzinfo=UTC))


def lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def test_line_has_time_stream_and_severity(file: Path) -> None:
    log = LogFile(file=file)
    log.write(line("reading schemas"))
    log.write(line("pg_dump: error: no", severity=Severity.ERROR, stream=Stream.STDOUT))
    log.close()
    assert lines(file) == [
        "2026-11-22T12:30:15.000250+00:00 stderr reading schemas",
        "2026-11-22T12:30:15.000250+00:00 stdout ERROR pg_dump: error: no",
    ]


def test_file_appears_with_its_first_line(file: Path) -> None:
    log = LogFile(file=file)
    log.flush()
    log.close()
    assert not file.parent.exists()


def test_flushed_lines_can_be_read(file: Path) -> None:
    log = LogFile(file=file)
    log.write(line("one"))
    log.flush()
    assert len(lines(file)) == 1
    log.close()


def test_goes_on_after_it_was_closed(file: Path) -> None:
    log = LogFile(file=file)
    for text in ("one", "two"):
        log.write(line(text))
        log.close()
    assert [entry.split()[-1] for entry in lines(file)] == ["one", "two"]


def test_file_is_for_its_owner_only(file: Path) -> None:
    former = os.umask(0)
    try:
        log = LogFile(file=file)
        log.write(line("x"))
        log.close()
    finally:
        os.umask(former)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (file, file.parent)]
    assert modes == [0o600, 0o700]


def test_large_file_is_put_aside_when_opened(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "MAX_BYTES", 100)
    for text in ("old" * 50, "new"):
        log = LogFile(file=file)
        log.write(line(text))
        log.close()
    assert "new" in lines(file)[0]
    assert "old" in lines(file.with_name("pgbackup.log.1"))[0]


def test_only_one_former_file_is_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "MAX_BYTES", 10)
    for text in ("first", "second", "third"):
        log = LogFile(file=file)
        log.write(line(text))
        log.close()
    assert {path.name for path in file.parent.iterdir()} == {"pgbackup.log", "pgbackup.log.1"}
    assert "second" in lines(file.with_name("pgbackup.log.1"))[0]


def test_lines_of_all_threads_arrive_whole(file: Path) -> None:
    log = LogFile(file=file)

    def write(name: str) -> None:
        for number in range(500):
            log.write(line(f"{name} {number}"))

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    log.close()
    found = [entry.split(" ", 2)[2] for entry in lines(file)]
    for name in "abcd":
        expected = [f"{name} {number}" for number in range(500)]
        assert [text for text in found if text.startswith(name)] == expected


def test_text_that_is_no_unicode_is_written_as_well_as_can_be(file: Path) -> None:
    log = LogFile(file=file)
    log.write(line("a\udcffb"))
    log.close()
    assert lines(file)[0].endswith("a?b")


def test_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    log = LogFile(file=tmp_path / "file" / "pgbackup.log")
    log.write(line("x"))
    log.flush()
    log.close()


def test_full_disk_stops_nothing() -> None:
    """Nothing fits on /dev/full: not a line, not a flush, not a close."""
    log = LogFile(file=Path("/dev/full"))
    log.write(line("x"))
    log.flush()
    for _ in range(100):
        log.write(line("x" * 1000))
    log.close()
