"""AppPause: an app is stopped while its database is replaced, and started again in any case."""

import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace

from pgbackup_gui.core.errors import AppError, Code, ReachError
from pgbackup_gui.core.reach.app_containers import start_words, state_words, stop_words
from pgbackup_gui.core.work.job import JobContext, Note
from pgbackup_gui.core.work.output import Severity
from pgbackup_gui.core.work.pauses import Pause, PauseBook
from pgbackup_gui.core.work.plans import Recovered, RecoveredWhat
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.questions import Shell
from pgbackup_gui.engine.running import RunningMarks

STOP_SECONDS = 180.0
"""An app may take as long as its compose file allows it to put things in order."""

START_SECONDS = 60.0

Say = Callable[[str, Severity], None]


@dataclass(frozen=True)
class AppEngine:
    """Docker or podman, where the app runs.

    `shell` is not to be cancelled: a stop that is given up halfway still ends the app later,
    after it was "started again".
    """

    words: tuple[str, ...]
    shell: Shell

    def is_running(self, name: str) -> bool:
        """Whether the container runs. Raises AppError, CONTAINER_UNKNOWN among them."""
        return self.shell.ask(state_words(self.words, name)).split()[-1:] == ["true"]

    def stop(self, name: str) -> None:
        """Stop it. Raises ReachError (APP_NOT_STOPPED)."""
        try:
            self.shell.ask(stop_words(self.words, name), limit=STOP_SECONDS)
        except AppError as error:
            detail = error.detail or str(error)
            raise ReachError(Code.APP_NOT_STOPPED, container=name, detail=detail) from error

    def start(self, name: str) -> None:
        """Start it. Raises AppError."""
        self.shell.ask(start_words(self.words, name), limit=START_SECONDS)

    def by_hand(self, name: str) -> str:
        """The command that starts it, for a terminal on this computer."""
        there = shlex.join(start_words(self.words, name))
        return shlex.join(("ssh", self.shell.destination, there)) if self._is_far else there

    @property
    def _is_far(self) -> bool:
        return bool(self.shell.destination)


@dataclass(frozen=True)
class AppPause:
    """The containers `names`, for one operation; nothing at all when there are none.

    Attributes:
        notes: what is to be told about those that do not run again.
    """

    profile_id: str
    names: tuple[str, ...]
    engine: AppEngine
    book: PauseBook
    marks: RunningMarks
    context: JobContext
    say: Say
    notes: list[Note] = field(default_factory=list)

    def check(self) -> None:
        """See that each of them is there, before anything is begun. Raises AppError."""
        self._running()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """While the block runs, they do not.

        Raises:
            AppError: APP_NOT_STOPPED and kin, before the block; what was stopped runs again.
        """
        running = self._running()
        if not running:
            yield
            return
        with self.marks.held() as mark:
            pause = self.book.write(
                Pause(
                    mark,
                    self.profile_id,
                    self.engine.shell.destination,
                    self.engine.words,
                    running,
                )
            )
            try:
                self._stop(running)
                yield
            except BaseException as error:
                self._start(pause)
                if isinstance(error, AppError):
                    error.left_stopped = tuple(note.subject for note in self.notes)
                raise
            self._start(pause)

    def _running(self) -> tuple[str, ...]:
        """Those that have to be stopped: the others were off before, and stay so."""
        return tuple(name for name in self.names if self.engine.is_running(name))

    def _stop(self, names: tuple[str, ...]) -> None:
        for name in names:
            self.context.cancel.check()
            self.context.report(Progress(Step.PAUSE, subject=name))
            self.say(f"stopping {name}", Severity.INFO)
            self.engine.stop(name)

    def _start(self, pause: Pause) -> None:
        for name, error in start_again(pause, self.engine, self.book).items():
            self.notes.append(Note("app-not-started", self.engine.by_hand(name)))
            self.say(f"{name} was not started again: {error}", Severity.WARNING)


def start_again(pause: Pause, engine: AppEngine, book: PauseBook) -> dict[str, AppError]:
    """Start them, the last that was stopped first; returns those that could not be.

    Those are kept in the book: the next start of this program tries again.
    """
    failed: dict[str, AppError] = {}
    for name in reversed(pause.names):
        try:
            engine.start(name)
        except AppError as error:
            failed[name] = error
    with suppress(OSError):  # then they are started once more, which does no harm
        left = tuple(name for name in pause.names if name in failed)
        book.write(replace(pause, names=left)) if left else book.remove(pause)
    return failed


@dataclass(frozen=True)
class Resume:
    """After a crash: starts again what an interrupted operation has left stopped."""

    book: PauseBook
    marks: RunningMarks
    engine_of: Callable[[Pause], AppEngine]

    def run(self, profile_id: str) -> tuple[Recovered, ...]:
        """What was started, and what could not be and has to be by hand. Raises AppError."""
        found: list[Recovered] = []
        for pause in self.book.all():
            if pause.profile_id == profile_id and not self.marks.is_alive(pause.mark):
                found += self._one(pause)
        return tuple(found)

    def _one(self, pause: Pause) -> Iterator[Recovered]:
        engine = self.engine_of(pause)
        failed = start_again(pause, engine, self.book)
        for name in pause.names:
            if name in failed:
                yield Recovered(RecoveredWhat.APP_NOT_STARTED, engine.by_hand(name))
            else:
                yield Recovered(RecoveredWhat.APP_STARTED, name)
