"""Going back stops the app that the restore had stopped, unless the user says otherwise."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.ui.jobs import Jobs
from pgbackup_gui.ui.kept_questions import apps_to_stop, ask_undo
from pgbackup_gui.ui.restore_work import RestoreWork
from tests.ui.samples import JELLYFIN, kept
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEPT = kept()
WITH_APPS = replace(KEPT, apps=("immich_server", "immich_ml"))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_without_an_app_there_is_nothing_to_tick(parent: QWidget) -> None:
    box = ask_undo(parent, JELLYFIN, KEPT)
    assert box.checkBox() is None
    assert apps_to_stop(box, KEPT) == ()


@pytest.mark.parametrize(("clicks", "stopped"), [(0, WITH_APPS.apps), (1, ())])
def test_the_app_is_stopped_unless_unticked(
    parent: QWidget, clicks: int, stopped: tuple[str, ...]
) -> None:
    box = ask_undo(parent, JELLYFIN, WITH_APPS)
    tick = box.checkBox()
    assert "immich_server, immich_ml" in tick.text()
    for _ in range(clicks):
        QTest.keyClick(tick, Qt.Key.Key_Space)
    assert apps_to_stop(box, WITH_APPS) == stopped


@pytest.fixture
def work(parent: QWidget) -> RestoreWork:
    service = as_service(ScriptedService(parent))
    jobs = Jobs(service=service, window=parent)
    return RestoreWork(service=service, jobs=jobs, window=parent)


def asked(parent: QWidget) -> list[object]:
    """Which undo the service was asked for."""
    (service,) = parent.findChildren(ScriptedService)
    return service.of_kind(Kind.UNDO)


def test_an_undo_at_once_stops_what_the_restore_had_stopped(
    parent: QWidget, work: RestoreWork
) -> None:
    work.undo(JELLYFIN, WITH_APPS)
    assert asked(parent) == [("j", KEPT.journal_id, WITH_APPS.apps)]


@pytest.mark.parametrize(("is_ticked", "stopped"), [(True, WITH_APPS.apps), (False, ())])
def test_a_confirmed_undo_stops_what_is_ticked(
    parent: QWidget, work: RestoreWork, *, is_ticked: bool, stopped: tuple[str, ...]
) -> None:
    box = work.confirm_undo(JELLYFIN, WITH_APPS)
    box.checkBox().setChecked(is_ticked)
    box.verb_button.click()
    assert asked(parent) == [("j", KEPT.journal_id, stopped)]
