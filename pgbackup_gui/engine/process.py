"""ProcessRunner: one CommandSpec on one QProcess; lines out; exactly one Outcome.

The process is waited for in short steps, without signals: nothing of PySide's is connected
on a worker thread, and the steps are where cancelling and time limits are looked at.
"""

import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QProcess, QProcessEnvironment

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.output import (
    Ended,
    LineDecoder,
    Outcome,
    OutputLine,
    Redactor,
    Stream,
    severity_of,
)

TAIL_LINES = 200
TICK_MILLISECONDS = 50
OnLine = Callable[[OutputLine], None]


class ProcessRunner:
    """Runs programs, one at a time per call, on the calling thread.

    Attributes:
        grace: seconds between asking a program to end and killing its process group.
    """

    def __init__(self, *, grace: float = 5.0) -> None:
        self.grace = grace

    def run(
        self,
        spec: CommandSpec,
        *,
        on_line: OnLine,
        cancel: CancelToken,
        password: str | None = None,
        limit: float | None = None,
    ) -> Outcome:
        """Run `spec` to its end and tell how it ended; never raises for what it does.

        Lines are redacted before `on_line` sees them. `limit` is in seconds; a program that
        runs longer is ended and the outcome says TIMED_OUT.
        """
        return _Run(spec, on_line, cancel, password, limit).to_end(self.grace)


class _Run:
    """One run, from start to its one outcome."""

    def __init__(
        self,
        spec: CommandSpec,
        on_line: OnLine,
        cancel: CancelToken,
        password: str | None,
        limit: float | None,
    ) -> None:
        self._spec = spec
        self._on_line = on_line
        self._cancel = cancel
        self._limit = limit
        self._redact = Redactor([password] if password else [])
        self._tail: deque[str] = deque(maxlen=TAIL_LINES)
        self._decoders = {stream: LineDecoder() for stream in (Stream.STDOUT, Stream.STDERR)}
        self._stopped_as: Ended | None = None
        self._failure: BaseException | None = None
        self._pid = 0
        self._started = False
        self._process = self._new_process(password)

    def _new_process(self, password: str | None) -> QProcess:
        process = QProcess()
        environment = QProcessEnvironment()
        for name, value in self._spec.env.items():
            environment.insert(name, value)
        if password:
            environment.insert("PGPASSWORD", password)
        process.setProcessEnvironment(environment)
        process.setProgram(str(self._spec.program))
        process.setArguments(list(self._spec.argv))
        process.setStandardInputFile(QProcess.nullDevice())
        if sys.platform != "win32":
            parameters = process.UnixProcessParameters()
            parameters.flags = process.UnixProcessFlag.CreateNewSession
            process.setUnixProcessParameters(parameters)
        return process

    def to_end(self, grace: float) -> Outcome:
        """Start, wait, drain; the process group is gone when this returns or raises."""
        self._began = time.monotonic()
        self._grace = grace
        self._process.start()
        self._started = self._process.waitForStarted(-1)
        self._pid = self._process.processId()
        while self._is_running() and not self._process.waitForFinished(TICK_MILLISECONDS):
            self._take_all()
            self._tick()
        self._drain()
        self._end_group(kill=True)
        self._raise_failure()
        return self._outcome()

    def _raise_failure(self) -> None:
        failure, self._failure = self._failure, None
        try:
            if failure:
                raise failure
        finally:
            # A cycle with the traceback would delete the QProcess later, on whatever thread.
            del failure

    def _is_running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def _tick(self) -> None:
        now = time.monotonic()
        if self._stopped_as:
            if now - self._stopped_at > self._grace:
                self._end_group(kill=True)
        elif self._cancel.is_set:
            self._stop(Ended.CANCELLED)
        elif self._limit is not None and now - self._began > self._limit:
            self._stop(Ended.TIMED_OUT)

    def _stop(self, reason: Ended) -> None:
        self._stopped_as = reason
        self._stopped_at = time.monotonic()
        self._end_group(kill=False)

    def _end_group(self, *, kill: bool) -> None:
        """Ask or force the program and all its children to end."""
        if not self._pid:
            return
        if sys.platform == "win32":
            # A console program has no window to close, so asking politely does nothing.
            command = ["taskkill", "/T", "/F", "/PID", str(self._pid)]
            subprocess.run(command, check=False, capture_output=True)
            return
        try:
            os.killpg(self._pid, signal.SIGKILL if kill else signal.SIGTERM)
        except (ProcessLookupError, PermissionError):
            return

    def _take_all(self) -> None:
        self._take(Stream.STDOUT, self._process.readAllStandardOutput().data())
        self._take(Stream.STDERR, self._process.readAllStandardError().data())

    def _drain(self) -> None:
        """Bytes may still wait unread when the program has ended."""
        self._take_all()
        for stream, decoder in self._decoders.items():
            self._emit(stream, decoder.finish())

    def _take(self, stream: Stream, data: bytes | bytearray | memoryview) -> None:
        self._emit(stream, self._decoders[stream].feed(bytes(data)))

    def _emit(self, stream: Stream, lines: list[str]) -> None:
        now = datetime.now(UTC)
        for line in lines:
            text = self._redact(line)
            if stream is Stream.STDERR:
                self._tail.append(text)
            self._tell(OutputLine(stream, text, severity_of(text), now))

    def _tell(self, line: OutputLine) -> None:
        """A listener's exception ends the program first, then comes out of `run`."""
        if self._failure:
            return
        try:
            self._on_line(line)
        except BaseException as error:
            self._failure = error
            self._stop(Ended.CANCELLED)

    def _outcome(self) -> Outcome:
        tail = tuple(self._tail)
        if not self._started:
            return Outcome(Ended.NOT_STARTED, -1, (*tail, self._process.errorString()))
        code = self._process.exitCode()
        if self._stopped_as:
            return Outcome(self._stopped_as, code, tail)
        if self._process.exitStatus() is QProcess.ExitStatus.CrashExit:
            return Outcome(Ended.CRASHED, code, tail)
        allowed = code in self._spec.allowed_codes
        return Outcome(Ended.SUCCEEDED if allowed else Ended.FAILED, code, tail)
