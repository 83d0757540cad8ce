"""Which container engines a computer has, and how they may be called."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.reach import found
from pgbackup_gui.core.reach.finding import Looked, LookedAt
from pgbackup_gui.core.reach.routes import ENGINES, is_engine
from pgbackup_gui.engine.questions import Answer, Question, Questions, Words

MAX_CONTEXTS = 8

_CONTEXTS = ("docker", "context", "ls", "--format", "{{.Name}} {{.Current}}")
_DOCKER = tuple(words for words in ENGINES if words[-1].endswith("docker"))
_PODMAN = tuple(words for words in ENGINES if words[-1].endswith("podman"))


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine that answered, and the ids of its containers."""

    words: Words
    ids: tuple[str, ...]

    @property
    def name(self) -> str:
        """How it is called, in one line."""
        return " ".join(self.words)


class Engines:
    """Looks for all of them: docker, docker's other contexts here, and podman.

    Attributes:
        looked: what there is to tell once the answers were read.
    """

    def __init__(self, destination: str) -> None:
        self._is_here = not destination
        self.looked: list[Looked] = []

    def questions(self) -> tuple[Question, ...]:
        """The first ones."""
        contexts = (Question((_CONTEXTS,)),) if self._is_here else ()
        return (_listing(_DOCKER), _listing(_PODMAN[:1]), *contexts)

    def read(self, answers: Sequence[Answer], questions: Questions) -> list[Engine]:
        """The engines that answered; asks on where an answer left something open."""
        docker, podman, *contexts = answers
        engines = list(_answered(_DOCKER, docker)) + list(_answered(_PODMAN, podman))
        engines += self._in_contexts(contexts, questions)
        engines = list(_without_doubles(engines))
        if not any(engine.ids for engine in engines) and podman.error is None:
            # What root's podman has, nobody else's podman lists.
            (root,) = questions.ask([_listing(_PODMAN[1:])])
            engines += [engine for engine in _answered(_PODMAN[1:], root) if engine.ids]
        self._note(engines, docker)
        return engines

    def _in_contexts(self, answers: Sequence[Answer], questions: Questions) -> list[Engine]:
        """What the user's docker reaches besides what it reaches by itself."""
        lines = (line.split() for answer in answers for line in answer.text.splitlines())
        others = (words[0] for words in lines if words[1:] == ["false"])
        calls = [("docker", "--context", name) for name in others]
        usable = [words for words in calls if is_engine(words)][:MAX_CONTEXTS]
        engines: list[Engine] = []
        listed = questions.ask([_listing((words,)) for words in usable])
        for words, answer in zip(usable, listed, strict=True):
            engines += _answered((words,), answer)
            if answer.error is not None:
                self.looked.append(Looked(LookedAt.ENGINE, " ".join(words), error=answer.error))
        return engines

    def _note(self, engines: Sequence[Engine], docker: Answer) -> None:
        self.looked += [Looked(LookedAt.ENGINE, it.name, len(it.ids)) for it in engines]
        # A docker that does not run is no news where podman has all containers.
        quiet = {Code.ENGINE_MISSING, *([Code.ENGINE_STOPPED] if engines else [])}
        if docker.error is not None and docker.error.code not in quiet:
            self.looked.append(Looked(LookedAt.ENGINE, "docker", error=docker.error))
        elif not engines:
            self.looked.append(Looked(LookedAt.ENGINE))


def _listing(calls: Sequence[Words]) -> Question:
    return Question(tuple((*words, *found.list_words()) for words in calls))


def _answered(calls: Sequence[Words], answer: Answer) -> Iterator[Engine]:
    if answer.error is None:
        yield Engine(calls[answer.way], found.read_ids(answer.text))


def _without_doubles(engines: Sequence[Engine]) -> Iterator[Engine]:
    """podman may call itself docker, and two contexts may lead to one engine."""
    known: set[str] = set()
    for engine in engines:
        ids = tuple(it for it in engine.ids if it not in known)
        known.update(ids)
        if ids or not engine.ids:
            yield Engine(engine.words, ids)
