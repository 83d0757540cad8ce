"""The page of a running restore ticks off steps, promises, and says when it is too late."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui.dialogs import restore_stages
from pgbackup_gui.ui.dialogs.restore_running import RestoreRunning
from tests.ui import samples
from tests.ui.dialogs.restore_samples import plan
from tests.ui.samples import JELLYFIN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REQUEST = RestoreRequest(JELLYFIN, samples.backup(), safety_backup=True)


@pytest.fixture
def page(qtbot: QtBot) -> RestoreRunning:
    page = RestoreRunning()
    qtbot.addWidget(page)
    page.begin(restore_stages.of_restore(REQUEST, plan(REQUEST)))
    page.show()
    return page


def test_names_what_is_restored_and_promises(page: RestoreRunning) -> None:
    assert page.title.text() == "Restoring into jellyfin"
    assert page.promise.text == "Cancelling leaves your current database untouched."
    assert page.stop.isEnabled()
    assert page.pane.isVisible()


def test_ticks_off_steps(page: RestoreRunning) -> None:
    page.show_progress(Progress(Step.HASH, 0.5))
    assert page.stages.current == 0
    page.show_progress(Progress(Step.LOAD, 0.5))
    assert page.stages.spoken()[:3] == [
        "Done: Read the backup in full",
        "Done: Back up what is there now",
        "Now: Load the backup into a new database",
    ]
    said = [label.accessibleName() for label in page.pane.findChildren(QLabel)]
    assert "Loading the data" in said


def test_cancel_is_asked_for_once(page: RestoreRunning) -> None:
    spy = QSignalSpy(page.stop_requested)
    page.stop.click()
    page.stop.click()
    assert spy.count() == 1
    assert "being cancelled" in page.promise.text


def test_switch_cannot_be_stopped(page: RestoreRunning) -> None:
    page.show_progress(Progress(Step.SWAP))
    assert not page.stop.isEnabled()
    assert page.promise.text.startswith("It is being finished now")


def test_what_is_being_cancelled_is_not_said_to_be_finished(page: RestoreRunning) -> None:
    page.stop.click()
    page.show_progress(Progress(Step.SWAP))
    assert "being cancelled" in page.promise.text


def test_each_stage_is_announced_once(
    page: RestoreRunning, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    for step in (Step.HASH, Step.SNAPSHOT, Step.DUMP, Step.CREATE, Step.LOAD):
        page.show_progress(Progress(step))
    assert said == ["Now: Back up what is there now", "Now: Load the backup into a new database"]


def test_end_is_shown(page: RestoreRunning) -> None:
    page.show_progress(Progress(Step.LOAD))
    page.finish(is_good=False)
    assert "Stopped: Load the backup into a new database" in page.stages.spoken()
    page.begin(restore_stages.of_undo())
    assert page.stop.isEnabled()
    assert page.steps_seen == frozenset()
    page.finish(is_good=True)
    assert all(step.startswith("Done: ") for step in page.stages.spoken())
    assert not page.pane.isVisible()


def test_nothing_is_shown_before_something_has_begun(qtbot: QtBot) -> None:
    page = RestoreRunning()
    qtbot.addWidget(page)
    page.show_progress(Progress(Step.LOAD))
    assert page.course is None
    assert page.steps_seen == frozenset()
