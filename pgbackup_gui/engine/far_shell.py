"""FarShell: asks a program on this computer or on a server for its text."""

from dataclasses import dataclass

from pgbackup_gui.core.errors import Cancelled, Code, ReachError, ToolError
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.diagnose_reach import cut_error
from pgbackup_gui.core.work.output import Ended, OutputLine, Stream
from pgbackup_gui.engine.near import Near
from pgbackup_gui.engine.process import ProcessRunner

SUCCESS = frozenset({0})
ASK_SECONDS = 20.0
ANSWER_SECONDS = 120.0
"""sshd's own patience: LoginGraceTime (manual, sshd_config(5))."""


@dataclass(frozen=True)
class FarShell:
    """Short questions; `destination` is an ssh destination, or empty for this computer."""

    runner: ProcessRunner
    near: Near
    cancel: CancelToken
    destination: str = ""

    def ask(
        self,
        words: tuple[str, ...],
        *,
        label: str = "",
        limit: float = ASK_SECONDS,
        allowed: frozenset[int] = SUCCESS,
    ) -> str:
        """What `words` print. `limit` is in seconds.

        Raises:
            AppError: what ssh, the engine or the program said; ToolError when one is not here.
            Cancelled: the user asked to stop.
        """
        return self.run(self.near.command(words, destination=self.destination, label=label),
                        limit=limit, allowed=allowed)  # fmt: skip

    def run(
        self, spec: CommandSpec, *, limit: float = ASK_SECONDS, allowed: frozenset[int] = SUCCESS
    ) -> str:
        """The same for a command that was made for this computer already."""
        printed: list[str] = []

        def on_line(line: OutputLine) -> None:
            if line.stream is Stream.STDOUT:
                printed.append(line.text)

        # A person may have to answer ssh first: is this your server, what is the passphrase.
        patience = ANSWER_SECONDS if self.near.can_ask and spec.program.stem == "ssh" else 0.0
        limit += patience
        outcome = self.runner.run(spec, on_line=on_line, cancel=self.cancel, limit=limit)
        text = "\n".join(printed)
        if outcome.ended is Ended.CANCELLED:
            raise Cancelled
        if outcome.ended is Ended.NOT_STARTED:
            detail = "\n".join(outcome.tail)
            raise ToolError(Code.TOOL_BROKEN, path=spec.program, detail=detail)
        if outcome.ended is Ended.TIMED_OUT:
            raise ReachError(
                Code.CONNECTION_TIMEOUT, server=self.destination, detail=spec.display()
            )
        if outcome.code not in allowed:
            lines = (*outcome.tail, *printed)
            told = diagnose.from_lines(lines, ReachError, host=self.destination)
            lost = cut_error(outcome, host=self.destination, server=self.destination)
            raise (lost if told.code is Code.UNEXPECTED else None) or told
        return text
