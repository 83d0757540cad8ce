"""Jobs starts what is asked of the service, and drops what nobody waits for any more."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.work.job import JobResult, Kind
from pgbackup_gui.ui.jobs import Jobs, Task
from tests.ui.samples import JELLYFIN
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_only_the_dropped_task_is_silent(qtbot: QtBot) -> None:
    service, window = ScriptedService(), QWidget()
    qtbot.addWidget(window)
    jobs = Jobs(service=as_service(service), window=window)
    told: list[JobResult] = []
    service.answer(Kind.HISTORY, "history")
    service.answer(Kind.REPORT, "report")
    first = Task(Kind.HISTORY, JELLYFIN, service.history, told.append)
    second = Task(Kind.REPORT, JELLYFIN, service.report, told.append)
    jobs.start(first)
    jobs.start(second)
    jobs.drop_task(first)
    qtbot.waitUntil(lambda: bool(told))
    assert [result.value for result in told] == ["report"]
    assert len(service.cancelled) == 1
