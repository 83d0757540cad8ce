"""First backups run one after the other, and stop where something has to be read."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code, DumpError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.ui.back_up_in_turn import BackUpInTurn
from pgbackup_gui.ui.jobs import Jobs, Task
from tests.ui.samples import IMMICH, JELLYFIN
from tests.ui.scripted_service import ScriptedService, as_service

PAPERLESS = replace(IMMICH, name="Paperless", id="p")
ALL = (JELLYFIN, IMMICH, PAPERLESS)


class Bench:
    """Backups that end when the test says so."""

    def __init__(self, window: QWidget) -> None:
        self.service = ScriptedService(window)
        self.jobs = Jobs(service=as_service(self.service), window=window)
        self.begun: list[str] = []
        self.in_turn = BackUpInTurn(jobs=self.jobs, back_up=self._back_up, parent=window)

    def _back_up(self, profile: Profile) -> None:
        self.begun.append(profile.name)
        self.jobs.start(Task(Kind.BACK_UP, profile, self._number, lambda _result: None))

    def _number(self) -> int:
        return len(self.begun)

    def end(self, result: JobResult) -> None:
        """The one that runs ends like this."""
        self.service.job_changed.emit(JobUpdate(len(self.begun), Kind.BACK_UP, "", result=result))
        QApplication.processEvents()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    window = QWidget()
    qtbot.addWidget(window)
    return Bench(window)


@pytest.fixture
def begin(bench: Bench, qtbot: QtBot) -> Callable[[], None]:
    def add() -> None:
        bench.in_turn.add(ALL)
        qtbot.waitUntil(lambda: bool(bench.begun))

    return add


def test_one_after_the_other(bench: Bench, begin: Callable[[], None], qtbot: QtBot) -> None:
    begin()
    assert bench.begun == ["Jellyfin"]
    for number, profile in enumerate(ALL, start=1):
        assert bench.begun[-1] == profile.name
        bench.end(JobResult(Result.DONE))
        qtbot.waitUntil(lambda: len(bench.begun) >= min(number + 1, len(ALL)))  # noqa: B023
    assert len(bench.begun) == len(ALL)


@pytest.mark.parametrize(
    "result",
    [JobResult(Result.CANCELLED), JobResult(Result.FAILED, error=DumpError(Code.DUMP_FAILED))],
)
def test_the_rest_waits_for_a_person(
    bench: Bench, begin: Callable[[], None], result: JobResult
) -> None:
    begin()
    bench.end(result)
    assert bench.begun == ["Jellyfin"]
    bench.in_turn.add([PAPERLESS])
    QApplication.processEvents()
    assert bench.begun == ["Jellyfin", "Paperless"]


def test_what_runs_already_is_waited_for(bench: Bench) -> None:
    bench.jobs.start(Task(Kind.RESTORE, IMMICH, lambda: 99, lambda _result: None))
    bench.in_turn.add([JELLYFIN])
    QApplication.processEvents()
    assert bench.begun == []
