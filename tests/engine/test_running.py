"""RunningMarks: alive as long as the process, whatever its number."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pgbackup_gui.engine.running import RunningMarks

_HOLDER = """
import sys
from pathlib import Path
from pgbackup_gui.engine.running import RunningMarks
with RunningMarks(folder=Path(sys.argv[1])).held() as mark:
    print(mark, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "running"


@pytest.fixture
def other(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that holds a mark."""
    arguments = [sys.executable, "-c", _HOLDER, str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(arguments, stdin=pipe, stdout=pipe, text=True) as process:
        yield process
        process.kill()


def mark_of(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_alive_while_the_block_runs(folder: Path) -> None:
    marks = RunningMarks(folder=folder)
    with marks.held() as first, marks.held() as second:
        assert marks.is_alive(first)
        assert marks.is_alive(second)
    assert not marks.is_alive(first)
    assert list(folder.iterdir()) == []


def test_what_was_never_marked_is_not_alive(folder: Path) -> None:
    assert not RunningMarks(folder=folder).is_alive("")
    assert not RunningMarks(folder=folder).is_alive("gone")


def test_another_process_is_alive_until_it_is_killed(
    folder: Path, other: "subprocess.Popen[str]"
) -> None:
    marks = RunningMarks(folder=folder)
    mark = mark_of(other)
    assert marks.is_alive(mark)
    assert marks.is_alive(mark)
    other.kill()
    other.wait()
    assert not marks.is_alive(mark)
    assert list(folder.iterdir()) == []


def test_a_process_that_got_the_same_number_fools_nobody(
    folder: Path, other: "subprocess.Popen[str]"
) -> None:
    """The file of the dead process names the process of this test."""
    marks = RunningMarks(folder=folder)
    mark = mark_of(other)
    other.kill()
    other.wait()
    (file,) = folder.iterdir()
    with marks.held() as ours:
        file.write_text((folder / f"{ours}.lock").read_text(encoding="utf-8"), encoding="utf-8")
        assert not marks.is_alive(mark)
        assert marks.is_alive(ours)
