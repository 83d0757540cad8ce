"""The PostgreSQL that a computer runs by itself, outside of containers."""

import re
from collections.abc import Sequence

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.reach import found_databases
from pgbackup_gui.core.reach.finding import FoundDatabase, Looked, LookedAt
from pgbackup_gui.core.reach.found_databases import ListedServer
from pgbackup_gui.core.reach.routes import Direct, OverSsh, Route, ServerTools
from pgbackup_gui.engine.questions import Answer, Question, Questions, Words

_PLACES = (
    "/usr/lib/postgresql/*/bin/psql",
    "/usr/pgsql-*/bin/psql",
    "/usr/local/bin/psql",
    "/usr/local/pgsql/bin/psql",
    "/opt/homebrew/bin/psql",
    "/opt/homebrew/opt/postgresql*/bin/psql",
    "/var/packages/*/target/usr/local/pgsql/bin/psql",
)
"""Where psql is when no PATH has it: Debian, Red Hat, BSD, Homebrew, Synology."""

_SUPERUSER = "postgres"
_NO_PROGRAM = (Code.ENGINE_MISSING, Code.FAR_TOOLS_MISSING)
_NOBODY_THERE = (*_NO_PROGRAM, Code.CONNECTION_REFUSED)


class OwnServer:
    """Asks psql over the usual socket: as who we are there, else as the server's own user.

    Attributes:
        looked: what there is to tell once the answers were read.
    """

    def __init__(self, destination: str) -> None:
        self._destination = destination
        self._become = ""
        self._folder = ""
        self.looked: list[Looked] = []

    def questions(self) -> tuple[Question, ...]:
        """The first ones."""
        listed = "ls -d " + " ".join(_PLACES) + " 2>/dev/null; true"
        return (self._listing("psql"), Question((("sh", "-c", listed),)))

    def read(self, answers: Sequence[Answer], questions: Questions) -> ListedServer | None:
        """What it has; None where there is none, or none that lets us in."""
        answer, places = answers
        if answer.error is not None and answer.error.code in _NO_PROGRAM:
            programs = [line for line in places.text.splitlines() if line.startswith("/")]
            for program in sorted(programs, key=_version)[-1:]:
                (answer,) = questions.ask([self._listing(program)])
                self._folder = program.removesuffix("/psql")
        listed = found_databases.read_listing(answer.text)
        if listed is not None:
            self._become = _SUPERUSER if answer.way else ""
            self.looked.append(Looked(LookedAt.SERVER, self._destination, len(listed.databases)))
        elif answer.error is not None and answer.error.code not in _NOBODY_THERE:
            self.looked.append(Looked(LookedAt.SERVER, self._destination, error=answer.error))
        return listed

    def found(self, listed: ListedServer) -> FoundDatabase:
        """What is the same for all of its databases; the maintenance one stands for them."""
        host = "" if self._destination else listed.socket
        return FoundDatabase("postgres", listed.user, self._route(), host=host, port=listed.port)

    def _route(self) -> Route:
        if not self._destination:
            return Direct()
        return OverSsh(self._destination, ServerTools(self._become, self._folder))

    def _listing(self, program: str) -> Question:
        is_here = not self._destination
        words: Words = (program, *found_databases.list_words(socket=is_here)[1:])
        # Nothing here can be run as somebody else: a saved database goes by socket then.
        as_superuser = ("sudo", "-n", "-u", _SUPERUSER, "--", *words)
        return Question((words,) if is_here else (words, as_superuser))


def _version(path: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", path))
