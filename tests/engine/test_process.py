"""ProcessRunner with real children: every way to end, every way to write."""

import json
import os
import signal
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.output import Ended, OutputLine, Severity, Stream
from pgbackup_gui.engine.process import TAIL_LINES, OnLine
from tests.support.processes import Run, has_ended, is_alive, python_child, release

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(60, method="thread")]

POLITE = """
import signal, sys
def end(*_):
    print('ending', flush=True)
    sys.exit(0)
signal.signal(signal.SIGTERM, end)
print('ready', flush=True)
while True:
    signal.pause()
"""

STUBBORN = """
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print(os.getpid(), flush=True)
while True:
    signal.pause()
"""

PARENT = """
import signal, subprocess, sys
command = [sys.executable, '-S', '-c', sys.argv[1]]
grandchild = subprocess.Popen(command, stdout=subprocess.PIPE)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print(grandchild.stdout.readline().decode().strip(), flush=True)
if sys.argv[2] == 'wait':
    grandchild.wait()
"""


def cancelling(cancel: CancelToken) -> OnLine:
    """Cancels at the first line."""
    return lambda _: cancel.cancel()


def test_missing_program_is_not_started(tmp_path: Path) -> None:
    run = Run(CommandSpec(tmp_path / "no such program", (), {}, "x"))
    assert run.outcome.ended is Ended.NOT_STARTED
    assert run.outcome.tail
    assert run.lines == []


@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_program_without_the_right_to_run_is_not_started(tmp_path: Path, mode: int) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho hello\n", encoding="utf-8")
    program.chmod(mode)
    assert Run(CommandSpec(program, (), {}, "x")).outcome.ended is Ended.NOT_STARTED


def test_folder_is_not_started(tmp_path: Path) -> None:
    assert Run(CommandSpec(tmp_path, (), {}, "x")).outcome.ended is Ended.NOT_STARTED


def test_file_that_is_no_program_is_not_started(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_bytes(b"\x00\x01\x02")
    program.chmod(0o755)
    assert Run(CommandSpec(program, (), {}, "x")).outcome.ended is Ended.NOT_STARTED


def test_runner_works_after_a_program_that_did_not_start(tmp_path: Path) -> None:
    Run(CommandSpec(tmp_path / "missing", (), {}, "x"))
    assert Run(python_child("print('hello')")).texts() == ["hello"]


@pytest.mark.parametrize(
    ("code", "allowed", "ended"),
    [
        (0, {0}, Ended.SUCCEEDED),
        (1, {0}, Ended.FAILED),
        (1, {0, 1}, Ended.SUCCEEDED),
        (2, {0, 1}, Ended.FAILED),
        (255, {0}, Ended.FAILED),
        (0, {1}, Ended.FAILED),
    ],
)
def test_exit_code_decides(code: int, allowed: set[int], ended: Ended) -> None:
    child = python_child(f"raise SystemExit({code})", allowed=frozenset(allowed))
    outcome = Run(child).outcome
    assert (outcome.ended, outcome.code) == (ended, code)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGABRT])
def test_child_ended_by_a_signal_crashed(number: signal.Signals) -> None:
    code = "import os, resource, sys; resource.setrlimit(resource.RLIMIT_CORE, (0, 0));"
    run = Run(python_child(f"{code} print('last', flush=True); os.kill(os.getpid(), {number:d})"))
    assert run.outcome.ended is Ended.CRASHED
    assert run.texts() == ["last"]


def test_cancelled_child_is_asked_first() -> None:
    cancel = CancelToken()
    run = Run(python_child(POLITE), on_line=cancelling(cancel), cancel=cancel)
    assert run.outcome.ended is Ended.CANCELLED
    assert run.texts() == ["ready", "ending"]


def test_child_that_ignores_the_request_is_killed() -> None:
    cancel = CancelToken()
    run = Run(python_child(STUBBORN), on_line=cancelling(cancel), cancel=cancel, grace=0.2)
    assert run.outcome.ended is Ended.CANCELLED
    assert not is_alive(int(run.texts()[0]))


def test_cancel_before_the_start_ends_the_child() -> None:
    cancel = CancelToken()
    cancel.cancel()
    assert Run(python_child(POLITE), cancel=cancel).outcome.ended is Ended.CANCELLED


@pytest.mark.parametrize("ending", ["wait", "leave"])
def test_grandchildren_end_with_the_child(qtbot: QtBot, ending: str) -> None:
    cancel = CancelToken()
    hear: OnLine = cancelling(cancel) if ending == "wait" else lambda _: None
    run = Run(python_child(PARENT, STUBBORN, ending), on_line=hear, cancel=cancel, grace=0.2)
    expected = Ended.CANCELLED if ending == "wait" else Ended.SUCCEEDED
    assert run.outcome.ended is expected
    qtbot.waitUntil(has_ended(int(run.texts()[0])))


def test_polite_grandchild_is_asked_too(tmp_path: Path) -> None:
    cancel, note = CancelToken(), tmp_path / "note"
    polite = POLITE.replace("print('ending', flush=True)", f"open({str(note)!r}, 'w').close()")
    Run(python_child(PARENT, polite, "wait"), on_line=cancelling(cancel), cancel=cancel)
    assert note.exists()


def test_child_over_its_limit_is_ended() -> None:
    run = Run(python_child(STUBBORN), limit=0.3, grace=0.2)
    assert run.outcome.ended is Ended.TIMED_OUT
    assert not any(is_alive(int(text)) for text in run.texts())


def test_child_that_is_given_up_is_ended() -> None:
    run = Run(python_child(POLITE), on_tick=lambda: False)
    assert run.outcome.ended is Ended.TIMED_OUT


def test_exception_of_a_tick_ends_the_child_and_comes_out() -> None:
    def tick() -> bool:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Run(python_child(POLITE), on_tick=tick)


def test_child_within_its_limit_succeeds() -> None:
    assert Run(python_child("print(1)"), limit=30).outcome.ended is Ended.SUCCEEDED


def test_both_pipes_are_drained() -> None:
    """A pipe holds 64 KB: a child whose stderr nobody reads never ends."""
    code = "import os\nfor fd in [2, 1] * 1024: os.write(fd, b'x' * 1023 + b'\\n')"
    run = Run(python_child(code))
    assert run.outcome.ended is Ended.SUCCEEDED
    for stream in (Stream.STDOUT, Stream.STDERR):
        assert run.texts(stream) == ["x" * 1023] * 1024


def test_every_line_arrives_in_order() -> None:
    run = Run(python_child("for number in range(200_000): print(number)"))
    assert run.texts() == [str(number) for number in range(200_000)]


def test_character_cut_in_half_between_two_reads(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    code = """
import os, sys
os.write(1, b'ready\\ncaf\\xc3')
open(sys.argv[1]).read()
os.write(1, b'\\xa9 au lait\\n')
"""

    def go_on(line: OutputLine) -> None:
        if line.text == "ready":
            release(fifo)

    assert Run(python_child(code, str(fifo)), on_line=go_on).texts() == ["ready", "café au lait"]


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        (b"10%\r20%\r\nend\n", ["10%", "20%", "end"]),
        (b"no final newline", ["no final newline"]),
        (b"ends in CR\r", ["ends in CR"]),
        (b"a\xff\xfeb\n", ["a\ufffd\ufffdb"]),
        (b"cut \xe2\x82", ["cut \ufffd"]),
        (b"one\n\ntwo\n", ["one", "", "two"]),
        (b"", []),
    ],
)
@pytest.mark.parametrize("stream", [Stream.STDOUT, Stream.STDERR])
def test_bytes_become_lines(written: bytes, lines: list[str], stream: Stream) -> None:
    number = 1 if stream is Stream.STDOUT else 2
    run = Run(python_child(f"import os; os.write({number}, {written!r})"))
    assert run.outcome.ended is Ended.SUCCEEDED
    assert run.texts(stream) == lines


def test_lines_carry_their_severity() -> None:
    code = "import sys; print('pg_dump: error: no', 'pg_dump: hm', sep=chr(10), file=sys.stderr)"
    severities = [line.severity for line in Run(python_child(code)).lines]
    assert severities == [Severity.ERROR, Severity.INFO]


def test_tail_holds_the_last_lines_of_stderr() -> None:
    code = "import sys\nfor n in range(500): print(n, file=sys.stderr); print('out')"
    expected = tuple(str(number) for number in range(500 - TAIL_LINES, 500))
    assert Run(python_child(code)).outcome.tail == expected


def test_arguments_arrive_as_they_are() -> None:
    argv = ["", "a b", "new\nline", "'\"$HOME`*\\", "--dbname=dbname='x'", "ünïcode \U0001f3b5"]
    code = "import json, sys; print(json.dumps(sys.argv[1:]))"
    assert json.loads(Run(python_child(code, *argv)).texts()[0]) == argv


def test_standard_input_is_empty() -> None:
    assert Run(python_child("import sys; print(repr(sys.stdin.read()))")).texts() == ["''"]


class ListenerError(BaseException):
    """What a listener raises."""


@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt, ListenerError])
def test_exception_of_the_listener_comes_out(kind: type[BaseException]) -> None:
    pids: list[int] = []

    def fail(line: OutputLine) -> None:
        pids.append(int(line.text))
        raise kind("from the listener")

    with pytest.raises(kind, match="from the listener"):
        Run(python_child(STUBBORN), on_line=fail, grace=0.2)
    assert not is_alive(pids[0])


def test_listener_is_left_alone_after_its_exception() -> None:
    heard: list[str] = []

    def fail(line: OutputLine) -> None:
        heard.append(line.text)
        raise ValueError(line.text)

    with pytest.raises(ValueError, match=r"^0$"):
        Run(python_child("for n in range(1000): print(n)"), on_line=fail)
    assert heard == ["0"]


def test_nothing_is_left_of_a_run_that_raised() -> None:
    """What lingers in a reference cycle would be deleted later, on whatever thread."""
    code = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QProcess
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.engine.process import ProcessRunner
from tests.support.processes import python_child
gc.disable()
app = QCoreApplication([])
def fail(line):
    raise ValueError(line.text)
try:
    ProcessRunner().run(python_child('print(1)'), on_line=fail, cancel=CancelToken())
except ValueError:
    pass
print([kept for kept in gc.get_objects() if isinstance(kept, QProcess)])
"""
    root = str(Path(__file__).parents[2])
    spec = CommandSpec(Path(sys.executable), ("-c", code), {"PYTHONPATH": root}, "child")
    run = Run(spec)
    assert run.texts() == ["[]"], run.outcome
