"""Runs one PostgreSQL program for a flow and turns a bad end into an AppError."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pgbackup_gui.core.errors import AppError, Cancelled, Code, FileError, ToolError
from pgbackup_gui.core.reach.commands import CommandSpec, read_through
from pgbackup_gui.core.reach.tools import Choice, Tool
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.diagnose_reach import cut_error, reach_error
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.output import Ended, Outcome, OutputLine, Severity, Stream
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.progress_tracking import Tracking

READ_SECONDS = 60.0
READ_BYTES_PER_SECOND = 500_000
FAR_BYTES_PER_SECOND = 20_000
"""A reader elsewhere gets the bytes through whatever line leads there."""

_SENT_SIGNALS = frozenset({1, 2, 9, 15})
"""Signals that are sent to a program (HUP, INT, KILL, TERM); others come of its own faults."""

_log = logging.getLogger(__name__)


def _as_it_is(spec: CommandSpec) -> CommandSpec:
    return spec


@dataclass(frozen=True)
class Programs:
    """Runs programs with this job's listener and cancel token."""

    runner: ProcessRunner
    context: JobContext
    password: str | None
    inherited: dict[str, str]
    adapt: Callable[[CommandSpec], CommandSpec] = _as_it_is
    """Makes of a command the one that reaches the server from here."""

    def say(self, text: str, severity: Severity = Severity.INFO) -> None:
        """A remark of the app's own in the log."""
        self.context.line(OutputLine(Stream.APP, text, severity, datetime.now(UTC)))

    def explain(self, choice: Choice) -> None:
        """Say in the log which programs were chosen, and for what."""
        tools = (choice.tools.pg_dump, choice.tools.pg_restore)
        chosen = ", ".join(f"{tool.path} {tool.version} ({tool.source.value})" for tool in tools)
        self.say(f"server {choice.server}: {chosen}")

    def run(
        self,
        spec: CommandSpec,
        *,
        on_line: Callable[[OutputLine], None] | None = None,
        limit: float | None = None,
        on_tick: Callable[[], bool] | None = None,
    ) -> Outcome:
        """Run `spec` to its end.

        Raises:
            Cancelled: the user asked to stop.
            ToolError: it does not start.
            ReachError: the connection that it was carried over is gone.
        """
        carried = self.adapt(spec)
        self.say(carried.display())
        outcome = self.runner.run(
            carried,
            on_line=on_line or self.context.line,
            cancel=self.context.cancel,
            password=None if spec.is_far else self.password,
            limit=limit,
            on_tick=on_tick,
        )
        self.say(f"{spec.label}: {outcome.ended.value}, exit code {outcome.code}")
        if outcome.ended is Ended.CANCELLED:
            raise Cancelled
        if outcome.ended is Ended.NOT_STARTED:
            detail = "\n".join(outcome.tail)
            raise ToolError(Code.TOOL_BROKEN, path=carried.program, detail=detail)
        if spec.is_far and (lost := _lost_on_the_way(carried, outcome)):
            raise lost
        return outcome

    def track(
        self,
        spec: CommandSpec,
        tracking: Tracking,
        *,
        on_line: Callable[[OutputLine], None],
    ) -> Outcome:
        """Run `spec` and report how far it is. Raises ToolError also when it hangs."""

        def heard(line: OutputLine) -> None:
            on_line(line)
            tracking.line(line.text)

        with tracking.watching():
            outcome = self.run(spec, on_line=heard, on_tick=tracking.tick)
        if tracking.link_rate:
            self.say(f"the network was the limit: {tracking.link_rate / 1e6:.1f} MB/s")
        if tracking.problem:
            self.say(f"progress was not watched to the end: {tracking.problem}")
        if outcome.ended is Ended.TIMED_OUT:
            raise ToolError(
                Code.TOOL_HANGS, tool=spec.label, seconds=round(tracking.limit),
                detail="\n".join(outcome.tail),
            )  # fmt: skip
        return outcome

    def read_whole(
        self, tool: Tool, path: Path, sha256: Future[str], *, is_right: Callable[[str], bool]
    ) -> None:
        """Read and unpack every byte of the archive, while `sha256` of it is computed.

        A hostile or truncated file can make pg_restore crash or spin, hence the limit; a hash
        that is not right ends the reading at once.

        Raises:
            FileError: BACKUP_DAMAGED and its kin.
            ToolError, ReachError: nothing is known of the file then.
            OSError: while hashing.
        """
        speed = FAR_BYTES_PER_SECOND if tool.is_far else READ_BYTES_PER_SECOND
        limit = READ_SECONDS + path.stat().st_size / speed
        spec = read_through(tool, path, inherited=self.inherited)
        outcome = self.run(spec, limit=limit, on_tick=lambda: self._goes_on(sha256, is_right))
        if sha256.done():
            sha256.result()  # what ended the hash has ended the reading
        if outcome.ended is Ended.FAILED:
            raise (reach_error(outcome.tail) if spec.is_far else None) or _read_error(outcome, path)
        if outcome.ended is Ended.TIMED_OUT and spec.is_far:
            raise ToolError(Code.TOOL_HANGS, tool=spec.label, seconds=round(limit))
        if outcome.ended is Ended.CRASHED and outcome.code in _SENT_SIGNALS:
            # Somebody ended the program, or the system did for want of memory.
            raise ToolError(Code.READING_STOPPED, path=path, signal=outcome.code)
        if outcome.ended is not Ended.SUCCEEDED or outcome.tail:
            detail = "\n".join((outcome.ended.value, *outcome.tail))
            raise FileError(Code.BACKUP_DAMAGED, path=path, detail=detail)

    def _goes_on(self, sha256: Future[str], is_right: Callable[[str], bool]) -> bool:
        """The hash tells how far both are, then the rest of the reading follows."""
        if not sha256.done():
            return True
        self.context.report(Progress(Step.VERIFY))
        return sha256.exception() is None and is_right(sha256.result())


def _lost_on_the_way(carried: CommandSpec, outcome: Outcome) -> AppError | None:
    destination = carried.argv[-2] if carried.program.stem == "ssh" else ""
    return cut_error(outcome, host=destination, server=destination)


def _read_error(outcome: Outcome, path: Path) -> AppError:
    found = diagnose.from_lines(outcome.tail, FileError, path=path)
    if isinstance(found, FileError) and found.code is not Code.UNEXPECTED:
        return found
    return FileError(Code.BACKUP_DAMAGED, path=path, detail=found.detail)
