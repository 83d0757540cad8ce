"""Standing words every state: one word, one sentence, one next step."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.protection import Level, Protection
from pgbackup_gui.ui import formats, standing
from pgbackup_gui.ui.standing import LOOKS, UNKNOWN, Standing, State, Trouble
from tests.ui import samples

NOW = samples.NEWEST + timedelta(hours=1)
LAST = samples.backup()
SIZE = formats.size(LAST.size)
PROTECTED = Standing(Protection(Level.SAFE, LAST, NOW + timedelta(days=1)))
OLD = Standing(Protection(Level.OLD, samples.backup(9), NOW))
NONE = Standing(Protection(Level.NONE))
FAILED = replace(PROTECTED, failed_at=NOW)
TROUBLE = replace(NONE, trouble=Trouble("The folder cannot be read", "Connect the drive."))


@pytest.mark.parametrize(
    ("fares", "state"),
    [
        (UNKNOWN, State.UNKNOWN),
        (PROTECTED, State.PROTECTED),
        (OLD, State.OLD),
        (NONE, State.UNPROTECTED),
        (Standing(Protection(Level.UNPROVEN)), State.UNPROTECTED),
        (TROUBLE, State.UNPROTECTED),
        (FAILED, State.FAILED),
        (replace(NONE, failed_at=NOW), State.FAILED),
        (replace(PROTECTED, failed_at=LAST.taken_at - timedelta(hours=1)), State.PROTECTED),
        (replace(FAILED, is_running=True), State.RUNNING),
    ],
)
def test_state(fares: Standing, state: State) -> None:
    assert fares.state is state


@pytest.mark.parametrize(
    ("fares", "line"),
    [
        (UNKNOWN, "Looking…"),
        (PROTECTED, f"Protected · {formats.moment(LAST.taken_at, NOW)}"),
        (OLD, "Getting old · 9 days"),
        (NONE, "Not protected"),
        (FAILED, f"Last attempt failed · {formats.moment(NOW, NOW)}"),
        (replace(NONE, is_running=True), "Backing up…"),
    ],
)
def test_line_has_word_and_moment(fares: Standing, line: str) -> None:
    assert standing.line(fares, NOW) == line


@pytest.mark.parametrize(
    ("fares", "words"),
    [
        (UNKNOWN, "Looking for backups…"),
        (
            PROTECTED,
            f"Protected. Last good backup: {formats.moment_within(LAST.taken_at, NOW)}, {SIZE}.",
        ),
        (OLD, "Getting old. The last good backup is 9 days old"),
        (NONE, "Not protected: there is no good backup."),
        (Standing(Protection(Level.UNPROVEN)), "Not protected yet: no backup was checked."),
        (replace(NONE, is_running=True), "Backing up… There is no good backup yet."),
        (FAILED, f"The last attempt failed ({formats.moment_within(NOW, NOW)}). Last good backup:"),
        (TROUBLE, "The folder cannot be read"),
    ],
)
def test_sentence(fares: Standing, words: str) -> None:
    assert standing.sentence(fares, NOW).startswith(words)


@pytest.mark.parametrize(
    ("fares", "step"),
    [
        (UNKNOWN, ""),
        (replace(PROTECTED, is_running=True), ""),
        (NONE, "Back up now."),
        (OLD, "Back up now."),
        (Standing(Protection(Level.UNPROVEN)), "Check a backup, or make a new one."),
        (FAILED, "Back up again; the history tells what went wrong."),
        (TROUBLE, "Connect the drive."),
        (PROTECTED, "See with a test restore that it really can be restored."),
    ],
)
def test_next_step(fares: Standing, step: str) -> None:
    assert standing.next_step(fares, NOW) == step


def after_test(until: timedelta | None) -> Standing:
    backup: Backup = samples.backup(badge=Badge.RESTORE_TESTED)
    return Standing(Protection(Level.SAFE, backup, NOW + until if until else None))


def test_after_a_test_restore_nothing_is_to_be_done() -> None:
    day = formats.day(NOW + timedelta(days=3), NOW)
    step = standing.next_step(after_test(timedelta(days=3)), NOW)
    assert step == f"Nothing to do now. Back up again by: {day}."
    assert standing.next_step(after_test(None), NOW) == ""


def test_no_two_states_look_or_are_called_the_same() -> None:
    assert len(set(LOOKS.values())) == len({standing.word(state) for state in State}) == len(State)
