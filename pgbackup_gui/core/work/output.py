"""Turns a program's bytes into lines: incremental decoding, half lines, CR; the Redactor."""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stream(StrEnum):
    """Where a line came from; APP are the app's own remarks."""

    STDOUT = "stdout"
    STDERR = "stderr"
    APP = "app"


class Severity(StrEnum):
    """How serious a line says it is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class OutputLine:
    """One line of output, redacted; `at` is UTC."""

    stream: Stream
    text: str
    severity: Severity
    at: datetime


class Ended(StrEnum):
    """How a program ended."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CRASHED = "crashed"
    NOT_STARTED = "not-started"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed-out"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The one end of a program. `code` is its exit code; `tail` its last lines of stderr."""

    ended: Ended
    code: int
    tail: tuple[str, ...]


_ERROR = re.compile(r"^(?:\S+: )?(?:error|fatal|panic|ERROR|FATAL|PANIC):\s")
_WARNING = re.compile(r"^(?:\S+: )?(?:warning|WARNING):\s")
_LINE_END = re.compile(r"\r\n|\r|\n")


def severity_of(text: str) -> Severity:
    """What a line of a PostgreSQL program says of itself (`pg_dump: error: ..`)."""
    if _ERROR.search(text):
        return Severity.ERROR
    return Severity.WARNING if _WARNING.search(text) else Severity.INFO


class LineDecoder:
    """Cuts one pipe's bytes into lines wherever the reads happen to fall.

    Invalid UTF-8 becomes U+FFFD. LF, CR LF and CR end a line; a CR at the end of a read
    waits for the next, which may begin with its LF. A line longer than `limit` characters
    is cut there, so that a program cannot fill the memory.
    """

    def __init__(self, *, limit: int = 64 * 1024) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._limit = limit

    def feed(self, data: bytes) -> list[str]:
        """The lines that `data` completes, without their ends."""
        return self._cut(self._rest + self._decoder.decode(data), final=False)

    def finish(self) -> list[str]:
        """What is left when the pipe closes."""
        return self._cut(self._rest + self._decoder.decode(b"", final=True), final=True)

    def _cut(self, text: str, *, final: bool) -> list[str]:
        held = ""
        if text.endswith("\r") and not final:
            text, held = text[:-1], "\r"
        *lines, rest = (self._pieces(line) for line in _LINE_END.split(text))
        if final:
            lines += [rest] if rest != [""] else []
            rest = [""]
        *early, last = rest
        self._rest = last + held
        return [piece for line in lines for piece in line] + early

    def _pieces(self, line: str) -> list[str]:
        starts = range(0, max(len(line), 1), self._limit)
        return [line[start : start + self._limit] for start in starts]


class Redactor:
    """Replaces the exact values of secrets, longest first, in whatever is shown or kept."""

    MASK = "********"

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        parts = {part for secret in secrets for part in (secret, *_LINE_END.split(secret))}
        # A part of one or two characters would black out half the log and tell its place.
        self._parts = sorted((part for part in parts if len(part) > 2), key=len, reverse=True)

    def __call__(self, text: str) -> str:
        for part in self._parts:
            text = text.replace(part, self.MASK)
        return text
