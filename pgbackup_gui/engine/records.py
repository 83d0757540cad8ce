"""Sends what Python logs, such as an unexpected exception, to the log file, not to the screen."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from pgbackup_gui.core.work.output import OutputLine, Redactor, Severity, Stream
from pgbackup_gui.engine.log_file import LogFile


class LogFileHandler(logging.Handler):
    """Writes warnings and worse to the log file, without what is in `hidden` by then."""

    def __init__(self, log: LogFile, hidden: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._log = log
        self._hidden = hidden
        self.setFormatter(logging.Formatter("%(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Append the record, traceback and all."""
        severity = Severity.ERROR if record.levelno >= logging.ERROR else Severity.WARNING
        moment = datetime.fromtimestamp(record.created, UTC)
        for text in Redactor(self._hidden)(self.format(record)).splitlines():
            self._log.write(OutputLine(Stream.APP, text, severity, moment))


@contextmanager
def recorded_in(log: LogFile, hidden: list[str]) -> Iterator[None]:
    """While the block runs, Python's log goes to the log file."""
    handler = LogFileHandler(log, hidden)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        log.close()
