"""ServerWatch: sees from a session of its own what a program's sessions do."""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from psycopg import Error

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.progress_samples import Sample, SessionSample
from pgbackup_gui.engine import glances
from pgbackup_gui.engine.database import Database, Server

POLL_SECONDS = 0.25
START_SECONDS = 3.0
END_SECONDS = 5.0

_log = logging.getLogger(__name__)


class ServerWatch:
    """Looks a few times a second, from outside the database that is watched.

    It may fail at any time: then it ends, with one line in the log, and disturbs nothing. It
    takes its session only after the program has begun to talk, so that on a full server it is
    this one which gets none; a login whose sessions are numbered is not watched at all.

    Args:
        pause: seconds between two looks.

    Attributes:
        sample: the last look, None before the first.
        problem: why it has ended.
    """

    def __init__(
        self, *, server: Server, application: str, dbname: str, pause: float = POLL_SECONDS
    ) -> None:
        self._server = server.for_cleanup()
        self._application = application
        self._dbname = dbname
        self._pause = pause
        self._begin = threading.Event()
        self._ended = threading.Event()
        self.sample: Sample | None = None
        self.problem = ""

    def begin(self) -> None:
        """The program has begun to talk."""
        self._begin.set()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch while the block runs; its session has ended afterwards."""
        thread = threading.Thread(target=self._watch, name="progress-watch", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._ended.set()
            self._begin.set()
            thread.join(END_SECONDS)  # a network that hangs must not hold up the operation

    def _watch(self) -> None:
        self._begin.wait(START_SECONDS)
        try:
            if not self._ended.is_set():
                self._look()
        except (AppError, Error, OSError) as error:
            self.problem = str(error)
            _log.info("progress is no longer watched: %s", error)

    def _look(self) -> None:
        with self._server.maintenance(avoid=self._dbname) as database:
            if any(limit >= 0 for (limit,) in database.rows(glances.CONNECTION_LIMIT)):
                self.problem = "this login may have only so many sessions"
                return
            database.run(glances.SLOW_STATEMENTS_END)
            self.sample = self._sample(database)
            while not self._ended.wait(self._pause):
                self.sample = self._sample(database)

    def _sample(self, database: Database) -> Sample:
        found = database.rows(glances.working_sessions(self._application, self._dbname))
        return Sample(time.monotonic(), tuple(_session(*row) for row in found))


def _session(*row: Any) -> SessionSample:
    query, is_busy, tuples, passed_on, phase, *counts = row
    blocks, every_block, rows, every_row = counts
    return SessionSample(
        query=query or "",
        is_busy=bool(is_busy),
        tuples=tuples,
        passed_on=passed_on,
        phase=phase,
        blocks=(blocks, every_block),
        rows=(rows, every_row),
    )
