"""A program on a terminal of its own, and somebody who types."""

import contextlib
import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

_PATIENCE_S = 30.0
# getpass talks to the controlling terminal, which only the child itself can take.
_TAKE_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    "os.execv(sys.argv[1], sys.argv[1:])"
)


class PseudoTerminal:
    """What the program has written so far, and a keyboard."""

    def __init__(self, process: subprocess.Popen[bytes], descriptor: int) -> None:
        self.process = process
        self._descriptor = descriptor
        self._seen = b""

    @property
    def text(self) -> str:
        """Everything written so far; lines end in CR LF."""
        return self._seen.decode(errors="replace")

    def wait_for(self, text: str) -> None:
        """Reads until the program has written this."""
        deadline = time.monotonic() + _PATIENCE_S
        while text not in self.text:
            assert time.monotonic() < deadline, f"no {text!r} in {self.text!r}"
            assert self._read(), f"ended without {text!r}: {self.text!r}"

    def type(self, text: str) -> None:
        """Types."""
        os.write(self._descriptor, text.encode())

    def end(self) -> int:
        """Reads to the end; the exit code."""
        deadline = time.monotonic() + _PATIENCE_S
        while self._read():
            assert time.monotonic() < deadline, f"does not end: {self.text!r}"
        return self.process.wait(_PATIENCE_S)

    def _read(self) -> bool:
        """False once the program has closed its terminal."""
        if not select.select([self._descriptor], [], [], 0.5)[0]:
            return True
        data = b""
        with contextlib.suppress(OSError):  # how Linux says that the other side is closed
            data = os.read(self._descriptor, 65536)
        self._seen += data
        return bool(data)


@contextmanager
def on_terminal(
    command: Sequence[str], *, env: Mapping[str, str], cwd: Path
) -> Iterator[PseudoTerminal]:
    """Starts the command with a terminal as its input, output and error output."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-S", "-c", _TAKE_TERMINAL, *command],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=dict(env),
        cwd=cwd,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        with process:
            try:
                yield PseudoTerminal(process, ours)
            finally:
                process.kill()
    finally:
        os.close(ours)
