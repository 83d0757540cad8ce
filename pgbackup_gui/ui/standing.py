"""Standing: how a database fares, in one word, one sentence and one next step."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.backups.protection import Level, Protection
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.assets import Art, Tone

translate = QCoreApplication.translate


class State(StrEnum):
    """What the sidebar says of a database, by drawing and word."""

    UNKNOWN = "unknown"
    PROTECTED = "protected"
    OLD = "old"
    UNPROTECTED = "unprotected"
    RUNNING = "running"
    FAILED = "failed"


LOOKS = {
    State.UNKNOWN: (Art.STATE_NONE, Tone.MUTED),
    State.PROTECTED: (Art.STATE_TESTED, Tone.GOOD),
    State.OLD: (Art.STATE_WARNING, Tone.WARNING),
    State.UNPROTECTED: (Art.STATE_UNKNOWN, Tone.WARNING),
    State.RUNNING: (Art.BACK_UP, Tone.PLAIN),
    State.FAILED: (Art.STATE_BAD, Tone.ERROR),
}

_BY_LEVEL = {
    Level.UNKNOWN: State.UNKNOWN,
    Level.NONE: State.UNPROTECTED,
    Level.UNPROVEN: State.UNPROTECTED,
    Level.OLD: State.OLD,
    Level.SAFE: State.PROTECTED,
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the backups of a database cannot be listed, and what helps."""

    words: str
    step: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How a database fares.

    Attributes:
        failed_at: when the last attempt to back up ended badly; None when it did not.
    """

    protection: Protection
    is_running: bool = False
    failed_at: datetime | None = None
    trouble: Trouble | None = None

    @property
    def state(self) -> State:
        """What runs comes first, then what went wrong after the last good backup."""
        if self.is_running:
            return State.RUNNING
        if self.trouble is not None:
            return State.UNPROTECTED
        if self._has_failed():
            return State.FAILED
        return _BY_LEVEL[self.protection.level]

    def _has_failed(self) -> bool:
        last = self.protection.last
        return self.failed_at is not None and (last is None or last.taken_at < self.failed_at)


UNKNOWN = Standing(Protection(Level.UNKNOWN))


def word(state: State) -> str:
    """The state in a word or two."""
    words = {
        State.UNKNOWN: translate("standing", "Looking…"),
        State.PROTECTED: translate("standing", "Protected"),
        State.OLD: translate("standing", "Getting old"),
        State.UNPROTECTED: translate("standing", "Not protected"),
        State.RUNNING: translate("standing", "Backing up…"),
        State.FAILED: translate("standing", "Last attempt failed"),
    }
    return words[state]


def line(standing: Standing, now: datetime | None = None) -> str:
    """State and moment, for the list of databases: `Protected · Today 03:30`."""
    moment = _moment(standing, now or datetime.now(UTC))
    if not moment:
        return word(standing.state)
    text = translate("standing", "{state} · {when}")
    return text.format(state=word(standing.state), when=moment)


def _moment(standing: Standing, now: datetime) -> str:
    last, state = standing.protection.last, standing.state
    if state is State.FAILED and standing.failed_at is not None:
        return formats.moment(standing.failed_at, now)
    if last is None or state in (State.RUNNING, State.UNPROTECTED):
        return ""
    if state is State.OLD:
        return formats.age(last.taken_at, now)
    return formats.moment(last.taken_at, now)


def sentence(standing: Standing, now: datetime | None = None) -> str:
    """The state, and the last good backup with its size."""
    now = now or datetime.now(UTC)
    match standing.state:
        case State.UNKNOWN:
            return translate("standing", "Looking for backups…")
        case State.RUNNING:
            return f"{word(State.RUNNING)} {_last_good(standing, now)}"
        case State.FAILED if standing.failed_at is not None:
            text = translate("standing", "The last attempt failed ({when}).")
            failed = text.format(when=formats.moment_within(standing.failed_at, now))
            return f"{failed} {_last_good(standing, now)}"
        case State.UNPROTECTED if standing.trouble is not None:
            return standing.trouble.words
        case State.UNPROTECTED if standing.protection.level is Level.UNPROVEN:
            return translate("standing", "Not protected yet: no backup was checked.")
        case State.UNPROTECTED:
            return translate("standing", "Not protected: there is no good backup.")
    return f"{word(standing.state)}. {_last_good(standing, now)}"


def _last_good(standing: Standing, now: datetime) -> str:
    last = standing.protection.last
    if last is None:
        return translate("standing", "There is no good backup yet.")
    size = formats.size(last.size)
    if standing.protection.level is Level.OLD:
        text = translate("standing", "The last good backup is {age} old ({size}).")
        return text.format(age=formats.age(last.taken_at, now), size=size)
    text = translate("standing", "Last good backup: {when}, {size}.")
    return text.format(when=formats.moment_within(last.taken_at, now), size=size)


def next_step(standing: Standing, now: datetime | None = None) -> str:
    """The one thing to do next, in a sentence; empty when that is to wait."""
    match standing.state:
        case State.UNKNOWN | State.RUNNING:
            return ""
        case State.FAILED:
            return translate("standing", "Back up again; the history tells what went wrong.")
        case State.UNPROTECTED if standing.trouble is not None:
            return standing.trouble.step
        case State.UNPROTECTED if standing.protection.level is Level.UNPROVEN:
            return translate("standing", "Check a backup, or make a new one.")
        case State.PROTECTED:
            return _when_protected(standing, now or datetime.now(UTC))
    return translate("standing", "Back up now.")


def _when_protected(standing: Standing, now: datetime) -> str:
    last, until = standing.protection.last, standing.protection.safe_until
    if last is not None and last.badge is not Badge.RESTORE_TESTED:
        return translate("standing", "See with a test restore that it really can be restored.")
    if until is None:
        return ""
    text = translate("standing", "Nothing to do now. Back up again by: {when}.")
    return text.format(when=formats.day(until, now))
