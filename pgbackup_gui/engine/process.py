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
from pgbackup_gui.engine.child import AnyChild, Child
from pgbackup_gui.engine.process_host import ProcessHost

TAIL_LINES = 200
TICK_MILLISECONDS = 50
OnLine = Callable[[OutputLine], None]
OnTick = Callable[[], bool]


class ProcessRunner:
    """Runs programs, one at a time per call; `run` returns when it has ended.

    With a `host` the QProcess lives on the host's thread, else on the calling one.

    Attributes:
        grace: seconds between asking a program to end and killing its process group.
    """

    def __init__(self, *, grace: float = 5.0, host: ProcessHost | None = None) -> None:
        self.grace = grace
        self._host = host

    def run(
        self,
        spec: CommandSpec,
        *,
        on_line: OnLine,
        cancel: CancelToken,
        password: str | None = None,
        limit: float | None = None,
        on_tick: OnTick | None = None,
    ) -> Outcome:
        """Run `spec` to its end and tell how it ended; never raises for what it does.

        Lines are redacted before `on_line` sees them. `limit` is in seconds; a program that
        runs longer is ended and the outcome says TIMED_OUT. So is one for which `on_tick`,
        which is called again and again on this thread, says False.
        """
        child = (self._host.child if self._host else Child)(spec, password)
        run = _Run(spec, child, on_line, cancel, password=password, limit=limit)
        return run.to_end(self.grace, on_tick or _go_on)


def _go_on() -> bool:
    return True


class _Run:
    """One run, from start to its one outcome."""

    def __init__(
        self,
        spec: CommandSpec,
        child: AnyChild,
        on_line: OnLine,
        cancel: CancelToken,
        *,
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
        self._child = child

    def to_end(self, grace: float, on_tick: OnTick) -> Outcome:
        """Start, wait, drain; the process group is gone when this returns or raises."""
        self._began = time.monotonic()
        self._grace = grace
        self._on_tick = on_tick
        self._pid = self._child.start()
        while not self._child.wait(TICK_MILLISECONDS):
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

    def _tick(self) -> None:
        now = time.monotonic()
        if self._stopped_as:
            if now - self._stopped_at > self._grace:
                self._end_group(kill=True)
        elif self._cancel.is_set:
            self._stop(Ended.CANCELLED)
        elif (self._limit is not None and now - self._began > self._limit) or not self._goes_on():
            self._stop(Ended.TIMED_OUT)

    def _goes_on(self) -> bool:
        """What `on_tick` says; its exception ends the program like a listener's."""
        try:
            return self._on_tick()
        except BaseException as error:
            self._failure = error
            self._stop(Ended.CANCELLED)
            return True

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
        for stream, data in self._child.take():
            self._emit(stream, self._decoders[stream].feed(data))

    def _drain(self) -> None:
        """Bytes may still wait unread when the program has ended."""
        self._take_all()
        for stream, decoder in self._decoders.items():
            self._emit(stream, decoder.finish())

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
        tail, ending = tuple(self._tail), self._child.ending()
        if not ending.started:
            return Outcome(Ended.NOT_STARTED, -1, (*tail, ending.words))
        if self._stopped_as:
            return Outcome(self._stopped_as, ending.code, tail)
        if ending.crashed:
            return Outcome(Ended.CRASHED, ending.code, tail)
        allowed = ending.code in self._spec.allowed_codes
        return Outcome(Ended.SUCCEEDED if allowed else Ended.FAILED, ending.code, tail)
