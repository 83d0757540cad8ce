"""Piped: a program that is talked to while it runs, over pipes, from whatever thread works.

subprocess and not QProcess, which belongs to one thread (see `process_host`).
"""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.reach.commands import CommandSpec


@dataclass(frozen=True)
class Piped:
    """A running program and its three pipes."""

    child: "subprocess.Popen[bytes]"
    stdin: IO[bytes]
    stdout: IO[bytes]
    stderr: IO[bytes]

    @property
    def has_ended(self) -> bool:
        """True once it has."""
        return self.child.poll() is not None

    def send(self, text: str) -> None:
        """Write and flush. Raises OSError when it no longer listens."""
        self.stdin.write(text.encode())
        self.stdin.flush()

    def end(self, seconds: float) -> None:
        """Close its input, which most programs end with; kill what does not in `seconds`."""
        with suppress(OSError):
            self.stdin.close()
        try:
            self.child.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            self.child.wait()

    def kill(self) -> None:
        """End the program and its children at once."""
        with suppress(ProcessLookupError):
            if sys.platform == "win32":
                self.child.kill()
            else:
                os.killpg(self.child.pid, signal.SIGKILL)

    def close(self) -> None:
        """Close the pipes to read from."""
        self.stdout.close()
        self.stderr.close()


def start(spec: CommandSpec) -> Piped:
    """Start `spec` in a group of its own: Ctrl+C in a terminal is for us to handle.

    Raises:
        ToolError: TOOL_BROKEN.
    """
    try:
        child = subprocess.Popen(
            [str(spec.program), *spec.argv],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(spec.env),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ToolError(Code.TOOL_BROKEN, path=spec.program, detail=str(error)) from error
    pipes = [pipe for pipe in (child.stdin, child.stdout, child.stderr) if pipe]
    return Piped(child, *pipes)
