"""Runs one PostgreSQL program for a flow and turns a bad end into an AppError."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pgbackup_gui.core.errors import AppError, Cancelled, Code, FileError, ToolError
from pgbackup_gui.core.reach.commands import CommandSpec, read_through
from pgbackup_gui.core.reach.tools import Choice, Tool
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.output import Ended, Outcome, OutputLine, Severity, Stream
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.progress_tracking import Tracking

READ_SECONDS = 60.0
READ_BYTES_PER_SECOND = 500_000

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Programs:
    """Runs programs with this job's listener and cancel token."""

    runner: ProcessRunner
    context: JobContext
    password: str | None
    inherited: dict[str, str]

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
        """Run `spec` to its end. Raises Cancelled, or ToolError when it does not start."""
        self.say(spec.display())
        outcome = self.runner.run(
            spec,
            on_line=on_line or self.context.line,
            cancel=self.context.cancel,
            password=self.password,
            limit=limit,
            on_tick=on_tick,
        )
        self.say(f"{spec.label}: {outcome.ended.value}, exit code {outcome.code}")
        if outcome.ended is Ended.CANCELLED:
            raise Cancelled
        if outcome.ended is Ended.NOT_STARTED:
            detail = "\n".join(outcome.tail)
            raise ToolError(Code.TOOL_BROKEN, path=spec.program, detail=detail)
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
        if tracking.problem:
            self.say(f"progress was not watched to the end: {tracking.problem}")
        if outcome.ended is Ended.TIMED_OUT:
            raise ToolError(
                Code.TOOL_HANGS, tool=spec.label, seconds=round(tracking.limit),
                detail="\n".join(outcome.tail),
            )  # fmt: skip
        return outcome

    def read_whole(self, tool: Tool, path: Path) -> None:
        """Read and unpack every byte of the archive.

        A hostile or truncated file can make pg_restore crash or spin, hence the limit.

        Raises:
            FileError: BACKUP_DAMAGED and its kin.
        """
        limit = READ_SECONDS + path.stat().st_size / READ_BYTES_PER_SECOND
        spec = read_through(tool, path, inherited=self.inherited)
        outcome = self.run(spec, limit=limit, on_tick=self._on_reading)
        if outcome.ended is Ended.FAILED:
            raise _read_error(outcome, path)
        if outcome.ended is not Ended.SUCCEEDED or outcome.tail:
            detail = "\n".join((outcome.ended.value, *outcome.tail))
            raise FileError(Code.BACKUP_DAMAGED, path=path, detail=detail)

    def hashing(self, path: Path) -> Callable[[int], None]:
        """Hears of each chunk that was hashed; reports, and raises Cancelled."""
        size, done = path.stat().st_size, 0

        def on_bytes(count: int) -> None:
            nonlocal done
            self.context.cancel.check()
            done += count
            self.context.report(Progress(Step.HASH, done / max(size, done)))

        return on_bytes

    def _on_reading(self) -> bool:
        self.context.report(Progress(Step.VERIFY))
        return True


def _read_error(outcome: Outcome, path: Path) -> AppError:
    found = diagnose.from_lines(outcome.tail, FileError, path=path)
    if isinstance(found, FileError) and found.code is not Code.UNEXPECTED:
        return found
    return FileError(Code.BACKUP_DAMAGED, path=path, detail=found.detail)
