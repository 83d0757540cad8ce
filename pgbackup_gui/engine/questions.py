"""Questions: many short ones to a computer at once: one trip there instead of many."""

import secrets
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from pgbackup_gui.core.errors import AppError, Cancelled, Code

Words = tuple[str, ...]

SECONDS = 30.0
ALL_SECONDS = 120.0
MAX_LETTERS = 16_000

_MISSING_HERE = (Code.ENGINE_MISSING, Code.FAR_TOOLS_MISSING, Code.SSH_MISSING)
_ANY_CODE = frozenset(range(256))
_NOT_FOUND = 127
"""What a shell ends with when there is no such program (POSIX, 2.8.2)."""


class Shell(Protocol):
    """Whoever runs a question; `FarShell` does."""

    @property
    def destination(self) -> str:
        """An ssh destination, or empty for this computer."""

    def ask(
        self, words: Words, *, label: str = "", limit: float = ..., allowed: frozenset[int] = ...
    ) -> str:
        """What `words` print. Raises AppError."""


@dataclass(frozen=True, slots=True)
class Question:
    """Several ways to ask for the same, tried in order until one answers.

    Attributes:
        is_partial: whatever is printed is an answer, even when the program then fails.
    """

    ways: tuple[Words, ...]
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What was printed, and by which way; or the most telling error."""

    text: str = ""
    way: int = 0
    error: AppError | None = None


class Questions:
    """Asks over `shell`; what fails is told in its answer, unless nothing can be asked at all."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def ask(self, questions: Sequence[Question]) -> tuple[Answer, ...]:
        """An answer for each. Raises AppError when the computer cannot be reached."""
        if not questions:
            return ()
        if not self._shell.destination:
            return tuple(map(self._ask_here, questions))
        return tuple(answer for trip in _trips(questions) for answer in self._ask_far(trip))

    def _ask_far(self, questions: Sequence[Question]) -> Iterator[Answer]:
        token = secrets.token_hex(8)
        words = ("sh", "-c", _script(questions, token))
        read = _read(self._shell.ask(words, label="sh", limit=ALL_SECONDS), token)
        for number, question in enumerate(questions):
            yield self._settle(question, read.get(number))

    def _ask_here(self, question: Question) -> Answer:
        failures: list[AppError] = []
        for way, words in enumerate(question.ways):
            try:
                return Answer(self._once(question, words), way)
            except Cancelled:
                raise
            except AppError as error:
                failures.append(error)
        codes = [_NOT_FOUND if failed.code in _MISSING_HERE else 1 for failed in failures]
        way = _most_telling(question, codes)
        return Answer(way=way, error=failures[way])

    def _settle(self, question: Question, said: "_Said | None") -> Answer:
        """What failed is asked once more, alone: then its error is told as any other is."""
        if said is None:
            return Answer(error=AppError())
        if said.codes[-1:] == (0,):
            return Answer(said.text, len(said.codes) - 1)
        way = _most_telling(question, said.codes)
        try:
            return Answer(self._once(question, question.ways[way]), way)
        except Cancelled:
            raise
        except AppError as error:
            return Answer(way=way, error=error)

    def _once(self, question: Question, words: Words) -> str:
        if question.is_partial:
            text = self._shell.ask(words, limit=SECONDS, allowed=_ANY_CODE)
            if text.strip():
                return text
        return self._shell.ask(words, limit=SECONDS)


def _most_telling(question: Question, codes: Sequence[int]) -> int:
    """Of ways that all failed: sudo's excuse says little where there is no program without it."""
    plain = [way for way, words in enumerate(question.ways) if words[0] != "sudo"]
    there = [way for way in plain if way < len(codes) and codes[way] != _NOT_FOUND]
    return (there or plain or [0])[0]


@dataclass(frozen=True, slots=True)
class _Said:
    """Exit codes of the ways that were tried, and what the last of them printed."""

    codes: tuple[int, ...]
    text: str


def _trips(questions: Sequence[Question]) -> Iterator[list[Question]]:
    """As few as command lines allow; Windows' are the shortest, with 32,767 letters."""
    trip: list[Question] = []
    for question in questions:
        if trip and len(_script([*trip, question], "")) > MAX_LETTERS:
            yield trip
            trip = []
        trip.append(question)
    yield trip


def _script(questions: Sequence[Question], token: str) -> str:
    """For any POSIX shell, on one line without "!" and backslash.

    The login shell hands it on, and csh and fish make something of these, even when quoted.
    """
    return "; ".join(
        line
        for number, question in enumerate(questions)
        for line in _question_lines(question, f"{token} {number}")
    )


def _question_lines(question: Question, head: str) -> Iterator[str]:
    """Warnings are left out: they are asked for again where a question fails."""
    yield "c="
    for way, words in enumerate(question.ways):
        counts = 'if [ -n "$o" ]; then r=0; fi; ' if question.is_partial else ""
        run = f'o=$({shlex.join(words)} 2>/dev/null </dev/null); r=$?; {counts}c="$c $r"'
        yield run if way == 0 else f'[ "$r" = 0 ] || {{ {run}; }}'
    yield f'echo "{head}$c"'
    yield '[ "$r" = 0 ] && printf "%s" "$o"; echo'


def _read(printed: str, token: str) -> dict[int, _Said]:
    """The answers by number; nobody else can know the token."""
    said: dict[int, _Said] = {}
    for part in printed.split(token)[1:]:
        head, _, text = part.partition("\n")
        number, *codes = [int(word) for word in head.split() if word.isdigit()] or [-1]
        said[number] = _Said(tuple(codes), text)
    return said
