"""Many questions in one trip: every answer comes to its own question, every failure too."""

import shlex
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from pgbackup_gui.core.errors import Cancelled, Code, ReachError, ToolError
from pgbackup_gui.core.reach import found, found_databases
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.engine.far_shell import FarShell
from pgbackup_gui.engine.near import Near
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.questions import MAX_LETTERS, Answer, Question, Questions, Words

SYSTEM = {"PATH": "/usr/bin:/bin"}
YES, NO, NOWHERE = ("echo", "yes"), ("sh", "-c", "echo no >&2; exit 3"), ("no-such-program-here",)


@dataclass
class Shell:
    """A real POSIX shell behind one trip; `destination` makes it a far one."""

    destination: str = "far"
    trips: list[Words] = field(default_factory=list)
    refusal: Exception | None = None

    def ask(
        self, words: Words, *, allowed: frozenset[int] = frozenset({0}), **_options: Any
    ) -> str:
        self.trips.append(words)
        if self.refusal is not None:
            raise self.refusal
        try:
            done = subprocess.run(words, capture_output=True, text=True, check=False)
        except FileNotFoundError as error:
            raise ToolError(Code.ENGINE_MISSING) from error
        if done.returncode not in allowed:
            raise ReachError(Code.SQL_FAILED, detail=done.stderr)
        return done.stdout


@pytest.fixture(params=["", "far"], ids=["here", "far"])
def shell(request: pytest.FixtureRequest) -> Shell:
    return Shell(request.param)


def test_what_is_printed_before_a_failure_may_count(shell: Shell) -> None:
    cut = ("sh", "-c", "echo half; exit 1")
    nothing = Question((NO,), is_partial=True)
    half, none = Questions(shell).ask([Question((cut,), is_partial=True), nothing])
    assert (half.text.strip(), half.error) == ("half", None)
    assert none.error is not None


def ask(shell: Shell, *questions: tuple[Words, ...]) -> tuple[Answer, ...]:
    return Questions(shell).ask([Question(ways) for ways in questions])


def test_the_first_way_that_answers_counts(shell: Shell) -> None:
    first, second = ask(shell, (NOWHERE, NO, YES, ("echo", "never")), (YES,))
    assert (first.text.strip(), first.way) == ("yes", 2)
    assert (second.text.strip(), second.way) == ("yes", 0)


def test_odd_texts_come_through(shell: Shell) -> None:
    odd = 'it\'s $HOME `id` \\ "x" *'
    answer, empty = ask(shell, (("printf", "%s", odd),), (("true",),))
    assert (answer.text.strip(), empty.text.strip()) == (odd, "")


@pytest.mark.parametrize(
    ("ways", "way", "code"),
    [
        ((NO,), 0, Code.SQL_FAILED),
        ((NOWHERE, NO), 1, Code.SQL_FAILED),
        ((NOWHERE, NOWHERE), 0, Code.ENGINE_MISSING),
        ((NOWHERE, ("sudo", "--no-such-option")), 0, Code.ENGINE_MISSING),
        ((("sudo", "--no-such-option"),), 0, None),
    ],
)
def test_the_most_telling_failure_is_told(
    shell: Shell, ways: tuple[Words, ...], way: int, code: Code | None
) -> None:
    (answer,) = ask(shell, ways)
    assert answer.error is not None
    assert answer.way == way
    assert code in (None, answer.error.code)


def test_far_questions_share_a_trip() -> None:
    shell = Shell()
    answers = ask(shell, (YES,), (NOWHERE, YES), (("echo", "third"),))
    assert [answer.text.strip() for answer in answers] == ["yes", "yes", "third"]
    assert len(shell.trips) == 1


def test_many_take_as_few_trips_as_a_command_line_allows() -> None:
    shell = Shell()
    long = "x" * 3000
    answers = ask(shell, *[(("echo", f"{long}{number}"),) for number in range(12)])
    assert [answer.text.strip()[3000:] for answer in answers] == [str(it) for it in range(12)]
    assert 2 <= len(shell.trips) <= 4
    assert all(len(words[2]) <= MAX_LETTERS + 1000 for words in shell.trips)


def test_login_shells_have_nothing_to_make_of_it() -> None:
    shell = Shell()
    ask(shell, (found.list_words(), YES), (found_databases.list_words(user="anna"), YES))
    ask(shell, (found.inspect_words(["0123456789ab"]), YES))
    scripts = [words[2] for words in shell.trips]
    assert not any(letter in script for letter in "!\\\n" for script in scripts)


def test_only_what_failed_is_asked_again() -> None:
    shell = Shell()
    ask(shell, (YES,), (NO,))
    assert [words[0] for words in shell.trips] == ["sh", NO[0]]


def test_what_works_the_second_time_is_an_answer(tmp_path: Path) -> None:
    file = shlex.quote(str(tmp_path / "tried"))
    once = ("sh", "-c", f"test -e {file} || {{ touch {file}; exit 1; }}; echo late")
    (answer,) = ask(Shell(), (once,))
    assert (answer.text.strip(), answer.error) == ("late", None)


def test_who_asks_to_stop_between_two_trips_is_heard() -> None:
    class Stopped(Shell):
        def ask(self, words: Words, **options: Any) -> str:
            if self.trips:
                raise Cancelled
            return super().ask(words, **options)

    with pytest.raises(Cancelled):
        ask(Stopped(), (NO,))


def test_an_answer_that_was_cut_short_is_a_failure() -> None:
    class Cut(Shell):
        def ask(self, words: Words, **options: Any) -> str:
            return super().ask(words, **options).partition("yes")[0]

    first, second = ask(Cut(), (YES,), (YES,))
    assert (first.text.strip(), first.error) == ("", None)
    assert second.error is not None


def test_nothing_is_asked_for_nothing(shell: Shell) -> None:
    assert ask(shell) == ()
    assert shell.trips == []


def test_a_computer_that_cannot_be_reached_answers_nothing() -> None:
    shell = Shell(refusal=ReachError(Code.SSH_REFUSED))
    with pytest.raises(ReachError):
        ask(shell, (YES,))


def test_who_asks_to_stop_is_heard(shell: Shell) -> None:
    shell.refusal = Cancelled()
    with pytest.raises(Cancelled):
        ask(shell, (YES,))


def test_this_computer_is_asked_by_real_programs() -> None:
    shell = FarShell(runner=ProcessRunner(), near=Near(environ=SYSTEM), cancel=CancelToken())
    yes, no = Questions(shell).ask([Question((NOWHERE, YES)), Question((NOWHERE,))])
    assert (yes.text.strip(), yes.way) == ("yes", 1)
    assert no.error is not None
    assert no.error.code is Code.ENGINE_MISSING
