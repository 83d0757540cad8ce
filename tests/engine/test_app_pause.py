"""An app is stopped and started again, whatever happens in between. The engine is a pretended
one here, as real containers need root; `tests/postgres/test_app_pause.py` has those."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import AppError, Cancelled, Code, ReachError
from pgbackup_gui.core.work.job import JobContext, Note
from pgbackup_gui.core.work.output import Severity
from pgbackup_gui.core.work.pauses import Pause, PauseBook
from pgbackup_gui.core.work.plans import Recovered, RecoveredWhat
from pgbackup_gui.engine.app_pause import AppEngine, AppPause, Resume
from pgbackup_gui.engine.questions import Words
from pgbackup_gui.engine.running import RunningMarks


@dataclass
class Pretended:
    """An engine with containers by name; some of them cannot be stopped or started."""

    running: dict[str, bool]
    stubborn: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    destination: str = ""
    did: list[str] = field(default_factory=list)

    def ask(
        self,
        words: Words,
        *,
        label: str = "",  # noqa: ARG002 - the protocol's
        limit: float = 1.0,  # noqa: ARG002
        allowed: frozenset[int] = frozenset({0}),  # noqa: ARG002
    ) -> str:
        verb, name = words[1], words[-1]
        if name not in self.running:
            raise ReachError(Code.CONTAINER_UNKNOWN, container=name)
        if verb == "inspect":
            return "a warning\n" + str(self.running[name]).lower()
        if name in (self.stubborn if verb == "stop" else self.broken):
            raise ReachError(Code.CONNECTION_TIMEOUT, detail="too slow")
        self.did.append(f"{verb} {name}")
        self.running[name] = verb == "start"
        return name


class Apps:
    """A pause over a pretended engine, and what it wrote and said."""

    def __init__(self, folder: Path) -> None:
        self.shell = Pretended({"server": True, "worker": True, "off": False})
        self.book = PauseBook(folder=folder / "paused")
        self.marks = RunningMarks(folder=folder / "running")
        self.context = JobContext()
        self.said: list[tuple[str, Severity]] = []

    @property
    def engine(self) -> AppEngine:
        return AppEngine(("docker",), self.shell)

    def pause(self, *names: str) -> AppPause:
        def say(text: str, severity: Severity) -> None:
            self.said.append((text, severity))

        return AppPause("id", names, self.engine, self.book, self.marks, self.context, say)

    def resume(self, profile_id: str = "id") -> tuple[Recovered, ...]:
        return Resume(self.book, self.marks, lambda _: self.engine).run(profile_id)


@pytest.fixture
def apps(tmp_path: Path) -> Apps:
    return Apps(tmp_path)


def test_what_ran_is_stopped_and_started_in_turn(apps: Apps) -> None:
    with apps.pause("server", "off", "worker").paused():
        assert not any(apps.shell.running.values())
        (remembered,) = apps.book.all()
        assert remembered.names == ("server", "worker")
    assert apps.shell.did == ["stop server", "stop worker", "start worker", "start server"]
    assert apps.book.all() == ()


def test_nothing_is_done_for_nothing(apps: Apps) -> None:
    with apps.pause().paused(), apps.pause("off").paused():
        assert apps.book.all() == ()
    assert apps.shell.did == []


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt(), AppError()])
def test_it_is_started_whatever_happens(apps: Apps, error: BaseException) -> None:
    with pytest.raises(type(error)), apps.pause("server").paused():
        raise error
    assert apps.shell.running["server"]
    assert apps.book.all() == ()


def test_one_that_cannot_be_stopped_keeps_the_others_running(apps: Apps) -> None:
    apps.shell.stubborn = {"worker"}
    pause = apps.pause("server", "worker")
    with pytest.raises(ReachError) as refused, pause.paused():
        pytest.fail("nothing may be replaced")
    assert (refused.value.code, refused.value.detail) == (Code.APP_NOT_STOPPED, "too slow")
    assert refused.value.params == {"container": "worker"}
    assert apps.shell.did == ["stop server", "start worker", "start server"]


def test_a_wish_to_stop_counts_until_all_are_stopped(apps: Apps) -> None:
    apps.context.cancel.cancel()
    with pytest.raises(Cancelled), apps.pause("server").paused():
        pytest.fail("nothing may be replaced")
    assert apps.shell.running["server"]


def test_one_that_is_not_there_is_told_before_anything_begins(apps: Apps) -> None:
    with pytest.raises(ReachError) as refused:
        apps.pause("server", "gone").check()
    assert refused.value.code is Code.CONTAINER_UNKNOWN
    assert apps.shell.did == []


@pytest.mark.parametrize(
    ("destination", "command"),
    [("", "docker start server"), ("pi@nas", "ssh pi@nas 'docker start server'")],
)
def test_one_that_cannot_be_started_again_is_told(
    apps: Apps, destination: str, command: str
) -> None:
    apps.shell.broken, apps.shell.destination = {"server"}, destination
    pause = apps.pause("server", "worker")
    with pause.paused():
        pass
    assert pause.notes == [Note("app-not-started", command)]
    assert apps.shell.running["worker"]
    assert apps.said[-1][1] is Severity.WARNING
    (remembered,) = apps.book.all()
    assert remembered.names == ("server",)


def test_a_failure_tells_as_well_what_it_has_left_stopped(apps: Apps) -> None:
    apps.shell.broken = {"server"}
    with pytest.raises(ReachError) as failed, apps.pause("server").paused():
        raise ReachError(Code.CONNECTION_LOST)
    assert failed.value.left_stopped == ("docker start server",)


@pytest.fixture
def interrupted(apps: Apps) -> Apps:
    """The program was killed while the app was stopped."""
    apps.book.write(Pause("mark", "id", "", ("docker",), ("server", "worker")))
    apps.shell.running.update(server=False, worker=False)
    return apps


def test_after_a_crash_it_is_started_again(interrupted: Apps) -> None:
    assert set(interrupted.resume()) == {
        Recovered(RecoveredWhat.APP_STARTED, "server"),
        Recovered(RecoveredWhat.APP_STARTED, "worker"),
    }
    assert interrupted.shell.running["server"]
    assert interrupted.resume() == ()


def test_what_cannot_be_started_after_a_crash_is_tried_again(interrupted: Apps) -> None:
    interrupted.shell.broken = {"server"}
    assert Recovered(RecoveredWhat.APP_NOT_STARTED, "docker start server") in interrupted.resume()
    interrupted.shell.broken = set()
    assert interrupted.resume() == (Recovered(RecoveredWhat.APP_STARTED, "server"),)


def test_another_databases_app_is_left_alone(interrupted: Apps) -> None:
    assert interrupted.resume("another") == ()
    assert not interrupted.shell.running["server"]


def test_an_operation_that_runs_is_left_alone(apps: Apps) -> None:
    with apps.pause("server").paused():
        assert apps.resume() == ()
        assert not apps.shell.running["server"]


def test_a_memory_that_cannot_be_cleared_does_no_harm(
    apps: Apps, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    remove: Callable[..., None] = refuse
    with apps.pause("server").paused():
        monkeypatch.setattr(PauseBook, "remove", remove)
    assert apps.shell.running["server"]
    assert apps.resume() == (Recovered(RecoveredWhat.APP_STARTED, "server"),)
