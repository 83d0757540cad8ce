"""Recorder: notes each operation in the history, and tells what has become of it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from pathlib import Path

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.history import INTERRUPTED, End, History, Operation
from pgbackup_gui.core.work.job import JobContext, Kind, Result
from pgbackup_gui.core.work.plans import Sessions
from pgbackup_gui.core.work.trail import Trail
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.running import RunningMarks

MAX_DETAIL = 2000


@dataclass
class Entry:
    """What an operation may add to its line of history; `size` is in bytes."""

    size: int | None = None
    cut: tuple[Sessions, ...] = ()
    is_worth_keeping: bool = True

    def heard_by(self, context: JobContext) -> JobContext:
        """The same context, with a note of whose sessions are ended."""

        def cut(sessions: tuple[Sessions, ...]) -> None:
            self.cut = sessions
            context.cut(sessions)

        return replace(context, cut=cut)


@dataclass(frozen=True)
class Recorder:
    """The history of this computer's operations."""

    history: History
    marks: RunningMarks
    log: LogFile

    @contextmanager
    def recorded(self, kind: Kind, profile_id: str, subject: str) -> Iterator[Entry]:
        """Note start and end of the block."""
        entry = Entry()
        with self.marks.held() as mark:
            number = self.history.begin(kind.value, profile_id, subject, os.getpid(), mark=mark)
            try:
                yield entry
            except BaseException as error:
                # What went wrong matters more than that it could not be noted.
                with suppress(sqlite3.Error):
                    self._finish(number, entry, _failed(error, entry))
                raise
            else:
                self._finish(number, entry, End(Result.DONE.value, None, entry.size, entry.cut))
            finally:
                self.log.flush()

    def _finish(self, number: int, entry: Entry, end: End) -> None:
        if entry.is_worth_keeping:
            self.history.end(number, end)
        else:
            self.history.forget(number)

    def operations(self, profile_id: str | None = None) -> tuple[Operation, ...]:
        """The newest operations, newest first; what was interrupted says so."""
        return tuple(
            self._judged(found) for found in self.history.operations(profile_id=profile_id)
        )

    def operation(self, number: int) -> Operation | None:
        """The operation with this id."""
        found = self.history.operation(number)
        return self._judged(found) if found else None

    def _judged(self, found: Operation) -> Operation:
        if found.ended or self.marks.is_alive(found.mark):
            return found
        # It may have ended between the two looks.
        now = self.history.operation(found.id) or found
        return now if now.ended else replace(now, result=INTERRUPTED)

    def lines(self, operation: Operation) -> tuple[str, ...]:
        """What the log holds of the time between its start and its end."""
        self.log.flush()
        until = operation.ended
        if until is None and operation.result == INTERRUPTED:
            until = self.history.next_start(operation.id)
        trail = Trail()
        for line in chain(_read(self.log.former), _read(self.log.path)):
            if _is_within(line, operation.started, until):
                trail.add(line)
        return trail.lines()


def _failed(error: BaseException, entry: Entry) -> End:
    code, detail = _told(error)
    result = Result.CANCELLED if code is Code.CANCELLED else Result.FAILED
    return End(result.value, code.value, None, entry.cut, detail[:MAX_DETAIL])


def _told(error: BaseException) -> tuple[Code, str]:
    """Code and raw text of whatever was raised."""
    if isinstance(error, AppError):
        return error.code, error.detail
    detail = f"{type(error).__name__}: {error}"
    return (Code.FOLDER_FAILED if isinstance(error, OSError) else Code.UNEXPECTED), detail


def _read(file: Path) -> Iterator[str]:
    try:
        with file.open(encoding="utf-8", errors="replace") as lines:
            yield from (line.rstrip("\n") for line in lines)
    except OSError:
        return


def _is_within(line: str, start: datetime, end: datetime | None) -> bool:
    try:
        moment = datetime.fromisoformat(line.partition(" ")[0])
    except ValueError:
        return False
    return moment.tzinfo is not None and start <= moment and (end is None or moment <= end)
