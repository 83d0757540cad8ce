"""PsqlDatabase: a Database over one long-lived psql at the end of a route.

psql takes statements from its standard input and answers each on its standard output: rows as
JSON, one a line, then a line of ours with the SQLSTATE (psql's variables, manual psql(1)).
"""

import json
import secrets
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Any

from psycopg.sql import SQL, Composable

from pgbackup_gui.core.errors import AppError, Cancelled, Code, ReachError
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.output import Redactor
from pgbackup_gui.engine import piped, statements

END_SECONDS = 5.0
_KEPT = 50


class PsqlDatabase:
    """One session. Made by `far.Far`, which knows how to get there.

    Args:
        spec: the psql to run here.
        interrupt: cancels what the session with a process id of the server is doing.
        named: what the words for an error may mention.
    """

    def __init__(
        self,
        spec: CommandSpec,
        *,
        cancel: CancelToken,
        redact: Redactor,
        interrupt: Callable[[int], None],
        named: Mapping[str, str],
    ) -> None:
        self._cancel = cancel
        self._redact = redact
        self._interrupt = interrupt
        self._named = named
        self._mark = f"pgbackup-{secrets.token_hex(8)}"
        self._said: deque[str] = deque(maxlen=_KEPT)
        self._program = piped.start(spec)
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()
        self._pid = 0

    def open(self) -> None:
        """Wait until the server has let us in; call once.

        Raises:
            AppError: what psql, ssh or the engine said; the process has ended then.
        """
        try:
            with self._cancel.on_cancel(self._program.kill):
                self._pid = int(self.rows(statements.BACKEND_PID)[0][0])
        except BaseException:
            self.close()
            raise

    def rows(self, statement: Composable) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows. Raises AppError, Cancelled."""
        wrapped = SQL("SELECT row_to_json(q) FROM ({}) AS q").format(statement)
        return [json.loads(line, object_pairs_hook=_values) for line in self._answer(wrapped)]

    def run(self, statement: Composable) -> None:
        """Run a statement that gives no rows. Raises AppError, Cancelled."""
        self._answer(statement)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A block that is committed as a whole, or not at all."""
        self.run(statements.BEGIN)
        try:
            yield
        except BaseException:
            with suppress(AppError):
                self._ask(statements.ROLLBACK)
            raise
        self.run(statements.COMMIT)

    def _answer(self, statement: Composable) -> list[str]:
        with self._cancel.on_cancel(self._stop):
            lines, state, message = self._ask(statement)
        if state == diagnose.QUERY_CANCELED:
            self._cancel.check()
        if state:
            raise diagnose.from_sqlstate(state, self._redact(message))
        return lines

    def _ask(self, statement: Composable) -> tuple[list[str], str, str]:
        """The answer's lines; SQLSTATE and message when it is an error.

        Raises:
            ReachError: the session has ended.
        """
        mark = self._mark
        # A second `;` would be an empty statement, which forgets the error of the first.
        text = (
            f"{statement.as_string(None).rstrip(';')}\n;\n\\echo {mark} :ERROR :SQLSTATE\n"
            f"\\echo :LAST_ERROR_MESSAGE\n\\echo {mark}\n"
        )
        try:
            self._program.send(text)
        except (OSError, ValueError):  # gone, or closed by us when it was lost
            raise self._lost() from None
        lines = self._until(f"{mark} ")
        failed, state = lines.pop().split()[1:]
        message = "\n".join(self._until(mark)[:-1])
        return lines, state if failed == "true" else "", message

    def _until(self, mark: str) -> list[str]:
        """Lines up to the one that begins with `mark`, which is the last."""
        lines: list[str] = []
        while not (lines and lines[-1].startswith(mark)):
            line = self._program.stdout.readline()
            if not line.endswith(b"\n"):
                raise self._lost()
            lines.append(line.decode(errors="replace").removesuffix("\n").removesuffix("\r"))
        return lines

    def _lost(self) -> AppError:
        """Why the session has ended."""
        self._end()
        if self._cancel.is_set:
            return Cancelled()
        text = self._redact("\n".join(self._said))
        told = diagnose.from_lines(text.splitlines(), ReachError, **self._named)
        is_silent = not text.strip()
        if (self._pid or is_silent) and told.code in (Code.UNEXPECTED, Code.SQL_FAILED):
            return ReachError(Code.CONNECTION_LOST, detail=text, **self._named)
        return told

    def _stop(self) -> None:
        """Never on the asking thread: it may be the window's."""
        if self._pid:
            threading.Thread(target=self._interrupt_or_kill, daemon=True).start()

    def _interrupt_or_kill(self) -> None:
        try:
            self._interrupt(self._pid)
        except AppError:
            self._program.kill()

    def _listen(self) -> None:
        for line in self._program.stderr:
            self._said.append(line.decode(errors="replace").rstrip("\r\n"))

    def _end(self) -> None:
        self._program.end(END_SECONDS)
        self._ear.join(END_SECONDS)

    def close(self) -> None:
        """End the session; the process is gone afterwards."""
        self._end()
        self._program.close()

    def __enter__(self) -> "PsqlDatabase":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _values(pairs: list[tuple[str, Any]]) -> tuple[Any, ...]:
    """Of a row the values: several columns may have the same name."""
    return tuple(value for _, value in pairs)
