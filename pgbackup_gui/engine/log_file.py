"""LogFile: every line of every operation, in one file that does not grow for ever.

Own code, as a logging handler costs 10 microseconds a line and flushes each: a busy program
would wait for its log.
"""

import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.trail import line_text

MAX_BYTES = 20 * 1024 * 1024


class LogFile:
    """Append-only text, rotated when opened: the former file gets the suffix `.1`."""

    def __init__(self, *, file: Path) -> None:
        self.path = file
        self.former = file.with_name(file.name + ".1")
        self._lock = threading.Lock()
        self._stream: TextIO | None = None

    def write(self, line: OutputLine) -> None:
        """Append one line; errors of the disk are not worth stopping a backup for."""
        text = f"{line_text(line)}\n"
        with self._lock:
            try:
                self._open().write(text)
            except OSError:
                self._drop()

    def flush(self) -> None:
        """Make what was written visible to whoever opens the file."""
        with self._lock:
            if self._stream:
                with suppress(OSError):
                    self._stream.flush()

    def close(self) -> None:
        """Write what is left and close."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        stream, self._stream = self._stream, None
        if stream:
            with suppress(OSError):
                stream.close()

    def _open(self) -> TextIO:
        if self._stream is None:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self.path.exists() and self.path.stat().st_size > MAX_BYTES:
                self.path.replace(self.former)
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            self._stream = os.fdopen(descriptor, "w", encoding="utf-8", errors="replace")
        return self._stream
