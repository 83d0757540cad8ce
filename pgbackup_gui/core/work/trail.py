"""Trail: the last lines of an operation, and the remarks that told what was run."""

from collections import deque

from pgbackup_gui.core.work.output import OutputLine, Severity, Stream

MAX_LINES = 200
MAX_REMARKS = 40


def line_text(line: OutputLine) -> str:
    """A line as the log file holds it."""
    mark = "" if line.severity is Severity.INFO else f"{line.severity.upper()} "
    return f"{line.at.isoformat()} {line.stream.value} {mark}{line.text}"


class Trail:
    """The last lines; of those before them only our own remarks: commands and exit codes."""

    def __init__(self) -> None:
        self._last: deque[str] = deque()
        self._remarks: deque[str] = deque(maxlen=MAX_REMARKS)

    def add(self, text: str) -> None:
        """Add a line as the log file holds it."""
        self._last.append(text)
        if len(self._last) > MAX_LINES:
            former = self._last.popleft()
            if _is_remark(former):
                self._remarks.append(former)

    def lines(self) -> tuple[str, ...]:
        """What is kept, oldest first."""
        return (*self._remarks, *self._last)


def _is_remark(text: str) -> bool:
    return text.split(" ", 2)[1:2] == [Stream.APP.value]
