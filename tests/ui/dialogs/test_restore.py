"""The restore assistant walks from what will happen to the button that does it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, Kind, Result
from pgbackup_gui.core.work.plans import Method, RestoreRequest
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.ui.dialogs.restore import Page
from tests.ui.dialogs.restore_samples import (
    GOOD,
    JOB,
    MISSING_ROLE,
    NO_CREATEDB,
    at_ready,
    end,
    foreign,
    opened,
    plan,
    press,
    report_step,
    running,
    unfit,
    walk_to_ready,
)
from tests.ui.scripted_service import ScriptedService

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def request_(profile: Profile, backup: Backup) -> RestoreRequest:
    return RestoreRequest(profile, backup, safety_backup=True)


def test_pages_are_walked_by_the_enter_key_as_far_as_nothing_is_done(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, plan(request_))
    dialog = opened(qtbot, service, request_)
    assert dialog.steps.spoken()[0] == "Now: What happens"
    press(dialog, Qt.Key.Key_Return)
    press(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.steps.spoken()[:3] == ["Done: What happens", "Done: Where to", "Now: Ready?"]
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Return)


def test_choices_are_remembered(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = opened(qtbot, service, request_)
    dialog.verb_button.click()
    dialog.choice.beside.click()
    dialog.choice.name.clear()
    QTest.keyClicks(dialog.choice.name, "copy")
    for button in (dialog.verb_button, dialog.back_button, dialog.back_button):
        button.click()
    assert dialog.page is Page.WHAT
    dialog.verb_button.click()
    assert dialog.choice.new_name == "copy"


def test_what_becomes_of_the_data_is_said_where_it_is_chosen(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = opened(qtbot, service, request_)
    dialog.verb_button.click()
    assert "(28 hours) will disappear from Jellyfin" in dialog.choice.consequence.text()
    dialog.choice.beside.click()
    assert dialog.choice.consequence.text() == "The database “jellyfin” stays as it is."
    dialog.choice.name.selectAll()
    QTest.keyClick(dialog.choice.name, Qt.Key.Key_Delete)
    assert dialog.choice.consequence.text() == ""
    assert not dialog.verb_button.isEnabled()


def test_nothing_can_be_started_before_the_plan_is_there(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = opened(qtbot, service, request_)
    spy = QSignalSpy(dialog.restore_requested)
    walk_to_ready(dialog)
    assert not dialog.verb_button.isEnabled()
    assert dialog.ready.busy.isVisible()
    dialog.verb_button.click()
    assert spy.count() == 0


def test_verb_asks_for_the_restore_and_cancel_is_the_default(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = at_ready(qtbot, service, request_)
    assert dialog.verb_button.text() == "Replace the database"
    assert dialog.cancel_button.isDefault()
    assert dialog.cancel_button.hasFocus()
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args == [request_]
    assert len(service.of_kind(Kind.PLAN)) == 1


def test_failed_check_blocks(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = unfit(qtbot, service, request_, *GOOD, MISSING_ROLE)
    assert not dialog.verb_button.isEnabled()
    service.answer(Kind.PLAN, plan(request_))
    dialog.ready.again.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)


def test_new_database_is_planned_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, plan(request_))
    dialog = opened(qtbot, service, request_)
    dialog.verb_button.click()
    beside = replace(request_, beside="jellyfin_restored", safety_backup=False)
    service.answer(Kind.PLAN, replace(plan(beside), live_size=None))
    dialog.choice.beside.click()
    dialog.verb_button.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert service.of_kind(Kind.PLAN)[-1] == beside
    assert dialog.verb_button.text() == "Restore into the new database"


def test_empty_database_that_is_there_is_not_called_new(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = opened(qtbot, service, request_)
    dialog.verb_button.click()
    service.answer(Kind.PLAN, plan(replace(request_, beside="jellyfin_restored")))
    dialog.choice.beside.click()
    dialog.verb_button.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.verb_button.text() == "Restore into that database"
    assert "into the database “jellyfin_restored”" in dialog.ready.question.text()


def test_safety_backup_can_be_left_out(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = at_ready(qtbot, service, request_)
    dialog.back_button.click()
    dialog.choice.safety.click()
    dialog.verb_button.click()
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args == [replace(request_, safety_backup=False)]
    assert len(service.of_kind(Kind.PLAN)) == 1


def test_contents_alone_can_be_replaced_where_no_database_can_be_created(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = unfit(qtbot, service, request_, *GOOD, NO_CREATEDB)
    dialog.back_button.click()
    in_place = replace(request_, method=Method.IN_PLACE)
    service.answer(Kind.PLAN, plan(in_place))
    dialog.choice.in_place.click()
    assert "cannot be undone by a click" in dialog.choice.consequence.text()
    dialog.verb_button.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.verb_button.text() == "Replace the contents"
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args == [in_place]


def test_another_database_of_the_list_can_be_restored_into(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    other = replace(request_.profile.duplicate("Spare"), host="spareserver")
    service.answer(Kind.PLAN, plan(request_))
    dialog = opened(qtbot, service, request_, other)
    dialog.verb_button.click()
    there = replace(request_, profile=other)
    service.answer(Kind.PLAN, plan(there))
    dialog.choice.target.setCurrentIndex(1)
    dialog.verb_button.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert "on spareserver:5432" in dialog.ready.question.text()
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args == [there]


def test_foreign_file_is_restored_only_by_somebody_who_trusts_it(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    asked_for = foreign(request_)
    service.answer(Kind.PLAN, plan(asked_for))
    dialog = opened(qtbot, service, asked_for)
    assert "is a program for your database" in dialog.what.foreign.text
    assert dialog.verb_button.text() == "I trust this file"
    assert dialog.cancel_button.isDefault()
    walk_to_ready(dialog)
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args == [replace(asked_for, is_trusted=True)]


def test_closing_stops_the_plan(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = opened(qtbot, service, request_)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert service.cancelled == [1]


def test_running_restore_is_followed_and_goes_on_when_the_window_is_closed(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = running(qtbot, service, request_)
    report_step(service, Step.LOAD, 0.5)
    assert dialog.page is Page.RUNNING
    assert not dialog.back_button.isVisible()
    assert not dialog.verb_button.isVisible()
    assert "Now: Load the backup into a new database" in dialog.running.stages.spoken()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert service.cancelled == []


def test_other_jobs_are_not_followed(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = running(qtbot, service, request_)
    dialog.follow(JOB + 1)
    end(service, JobResult(Result.CANCELLED))
    assert dialog.page is Page.RUNNING


def test_cancelled_restore_can_be_begun_again(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = running(qtbot, service, request_)
    dialog.running.stop.click()
    assert service.cancelled == [JOB]
    end(service, JobResult(Result.CANCELLED))
    assert dialog.end.title.text() == "Cancelled"
    assert dialog.steps.spoken()[Page.RUNNING] == "Stopped: Restoring"
    service.answer(Kind.PLAN, plan(request_))
    dialog.back_button.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert dialog.page is Page.READY


def test_server_lost_on_the_way_is_told(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = running(qtbot, service, request_)
    error = ReachError(Code.CONNECTION_LOST, server="homeserver:5432")
    end(service, JobResult(Result.FAILED, error=error, trail=("a", "b")))
    assert "Your current database is untouched." in dialog.end.texts()
    assert dialog.back_button.isVisible()
    assert dialog.cancel_button.text() == "Clos&e"
