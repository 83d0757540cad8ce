"""Children for tests that run programs, what they said, and whether a process is alive."""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.output import Outcome, OutputLine, Stream
from pgbackup_gui.engine.process import OnLine, ProcessRunner
from pgbackup_gui.engine.process_host import ProcessHost


def python_child(
    code: str,
    *argv: str,
    env: Mapping[str, str] | None = None,
    allowed: frozenset[int] = frozenset({0}),
) -> CommandSpec:
    """A Python process that runs `code` with `argv`; it inherits nothing but `env`."""
    # -S: it starts in a third of the time without looking for packages.
    return CommandSpec(Path(sys.executable), ("-S", "-c", code, *argv), env or {}, "child", allowed)


class Run:
    """A finished run: its outcome and all its lines."""

    def __init__(
        self,
        spec: CommandSpec,
        *,
        on_line: OnLine = lambda _: None,
        cancel: CancelToken | None = None,
        password: str | None = None,
        limit: float | None = None,
        grace: float = 5.0,
        on_tick: Callable[[], bool] | None = None,
        host: ProcessHost | None = None,
    ) -> None:
        self.lines: list[OutputLine] = []

        def hear(line: OutputLine) -> None:
            self.lines.append(line)
            on_line(line)

        self.outcome: Outcome = ProcessRunner(grace=grace, host=host).run(
            spec,
            on_line=hear,
            cancel=cancel or CancelToken(),
            password=password,
            limit=limit,
            on_tick=on_tick,
        )

    def texts(self, stream: Stream = Stream.STDOUT) -> list[str]:
        """The text of each line of one stream."""
        return [line.text for line in self.lines if line.stream is stream]


def is_alive(pid: int) -> bool:
    """False once the process has ended, even if nobody has asked how."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    try:
        return status.read_text(encoding="utf-8").rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return not Path("/proc/self").exists()


def has_ended(pid: int) -> Callable[[], bool]:
    """A condition to wait for: the process is gone."""
    return lambda: not is_alive(pid)


def release(fifo: Path) -> None:
    """Let go a child that waits in `open(fifo).read()`; waits until it does."""
    with fifo.open("w", encoding="utf-8"):
        pass
