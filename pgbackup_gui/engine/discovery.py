"""Discovery: looks at a computer for PostgreSQL, in containers and of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach import found, found_databases
from pgbackup_gui.core.reach.finding import Found, FoundDatabase, FoundState, Looked, LookedAt
from pgbackup_gui.core.reach.found import FoundContainer
from pgbackup_gui.core.reach.found_databases import ListedServer
from pgbackup_gui.core.reach.known_apps import KnownApp, recognise
from pgbackup_gui.core.reach.routes import Container, OverSsh, Route
from pgbackup_gui.core.work.progress import Progress, Report, Step
from pgbackup_gui.engine.discovered_engines import Engine, Engines
from pgbackup_gui.engine.discovered_server import OwnServer
from pgbackup_gui.engine.questions import Answer, Question, Questions, Shell


@dataclass(frozen=True, slots=True)
class _Place:
    """A container, and the engine that has it."""

    engine: Engine
    container: FoundContainer

    def question(self) -> Question:
        """Asks psql in it, over its socket, as the user that its image made."""
        it = self.container
        words = (*self.engine.words, "exec", it.name)
        names = dict.fromkeys(("postgres", it.dbname))
        listings = (
            found_databases.list_words(user=it.user, dbname=name, port=it.port) for name in names
        )
        return Question(tuple((*words, *listing) for listing in listings))


class Discovery:
    """One look at the computer that `shell` asks.

    Few trips there: which engines there are, what containers they have, what is in these.
    What fails is told among what was looked at, and does not stop the rest.
    """

    def __init__(self, *, shell: Shell, apps: Sequence[KnownApp], report: Report) -> None:
        self._destination = shell.destination
        self._questions = Questions(shell)
        self._apps = apps
        self._report = report
        self._looked: list[Looked] = []

    def run(self) -> Found:
        """Everything found. Raises AppError only when the computer cannot be reached."""
        self._tell(Step.REACH)
        engines, server = Engines(self._destination), OwnServer(self._destination)
        first = self._questions.ask([*engines.questions(), *server.questions()])
        if self._destination:
            self._looked.append(Looked(LookedAt.PLACE, self._destination))
        self._tell(Step.CONTAINERS)
        places = self._places(engines.read(first[: len(engines.questions())], self._questions))
        self._looked += engines.looked
        self._tell(Step.DATABASES)
        inside = tuple(self._in_containers(places))
        listed = server.read(first[len(engines.questions()) :], self._questions)
        self._looked += server.looked
        outside = tuple(self._databases(listed, server.found(listed))) if listed else ()
        databases = (*inside, *outside)
        self._looked.append(Looked(LookedAt.DATABASES, count=len(databases)))
        return Found(self._destination, databases, tuple(self._looked))

    def _tell(self, step: Step) -> None:
        self._report(Progress(step, subject=self._destination))

    def _places(self, engines: Sequence[Engine]) -> list[_Place]:
        asked = [engine for engine in engines if engine.ids]
        answers = self._questions.ask([_about(it) for it in asked])
        places: list[_Place] = []
        for engine, answer in zip(asked, answers, strict=True):
            if answer.error is not None:
                self._looked.append(Looked(LookedAt.ENGINE, engine.name, error=answer.error))
            places += [_Place(engine, it) for it in found.read_containers(answer.text)]
        return places

    def _in_containers(self, places: Sequence[_Place]) -> Iterator[FoundDatabase]:
        running = [place for place in places if place.container.is_running]
        answers = self._questions.ask([place.question() for place in running])
        by_place = dict(zip(map(id, running), answers, strict=True))
        for place in places:
            yield from self._in_container(place, by_place.get(id(place)))

    def _in_container(self, place: _Place, answer: Answer | None) -> Iterator[FoundDatabase]:
        """Its databases; of one that does not answer, the one that its image made."""
        it = place.container
        known = FoundDatabase(it.dbname, it.user, self._way(place), port=it.port, container=it)
        if answer is None:
            yield self._named(replace(known, state=FoundState.STOPPED))
            return
        listed = found_databases.read_listing(answer.text)
        error = None if listed else answer.error or AppError(detail=answer.text)
        count = len(listed.databases) if listed else 0
        self._looked.append(Looked(LookedAt.CONTAINER, it.name, count, error))
        if listed is None:
            yield self._named(replace(known, state=FoundState.CLOSED))
        else:
            yield from self._databases(listed, known)

    def _way(self, place: _Place) -> Route:
        inside = Container(place.engine.words, place.container.name)
        return OverSsh(self._destination, inside) if self._destination else inside

    def _databases(self, listed: ListedServer, known: FoundDatabase) -> Iterator[FoundDatabase]:
        is_only = len(listed.databases) == 1
        for one in listed.databases:
            yield self._named(replace(known, dbname=one.name, size=one.size, is_only=is_only))

    def _named(self, database: FoundDatabase) -> FoundDatabase:
        app = recognise(self._apps, database.dbname, database.container)
        return replace(database, app=app)


def _about(engine: Engine) -> Question:
    """About all its containers; those that end meanwhile do not make the rest unknown."""
    return Question(((*engine.words, *found.inspect_words(engine.ids)),), is_partial=True)
