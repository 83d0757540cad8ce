"""The apps that are stopped for a restore: shown by name, ticked if they use the database."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.reach.app_containers import AppContainer
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import Container, OverSsh
from pgbackup_gui.core.work.job import JobResult, Kind, Result
from pgbackup_gui.core.work.plans import Method, RestoreRequest
from pgbackup_gui.ui.dialogs import restore_stages
from pgbackup_gui.ui.dialogs.restore import Page, RestoreDialog
from tests.ui.dialogs.restore_samples import JOB, at_ready, end, opened, plan, walk_to_ready
from tests.ui.scripted_service import ScriptedService

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

APPS = (
    AppContainer("immich_machine_learning", "machine-learning"),
    AppContainer("immich_redis", "redis", is_advised=False),
    AppContainer("immich_server", "server"),
    AppContainer("immich_off", "old", is_running=False, is_advised=False),
)


@pytest.fixture
def request_(profile: Profile, backup: Backup) -> RestoreRequest:
    route = OverSsh("pi@nas", Container(("docker",), "immich_postgres"))
    return RestoreRequest(replace(profile, host="", route=route), backup, safety_backup=True)


@pytest.fixture
def dialog(qtbot: QtBot, service: ScriptedService, request_: RestoreRequest) -> RestoreDialog:
    service.answer(Kind.APPS, APPS)
    return at_ready(qtbot, service, request_)


def asked_for(qtbot: QtBot, dialog: RestoreDialog) -> RestoreRequest:
    """What the assistant asks for now."""
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.verb_button.click()
    assert asked.args is not None
    request: RestoreRequest = asked.args[0]
    return request


def test_what_runs_is_shown_by_name(dialog: RestoreDialog) -> None:
    apps = dialog.ready.apps
    assert apps.isVisible()
    assert apps.caption.text() == "Stop these while restoring, and start them again:"
    ticks = {box.text(): box.isChecked() for box in apps.boxes}
    assert ticks == {
        "immich_machine_learning": True,
        "immich_redis": False,
        "immich_server": True,
    }


def test_what_is_ticked_is_stopped(qtbot: QtBot, dialog: RestoreDialog) -> None:
    dialog.ready.apps.boxes[0].click()
    assert asked_for(qtbot, dialog).stop == ("immich_server",)


def test_the_boxes_are_reached_by_the_keyboard(qtbot: QtBot, dialog: RestoreDialog) -> None:
    first = dialog.ready.apps.boxes[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert first.accessibleDescription() == dialog.ready.apps.caption.text()


def test_the_restore_waits_until_it_is_known_what_to_stop(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.answer(Kind.PLAN, plan(request_))
    dialog = opened(qtbot, service, request_)
    walk_to_ready(dialog)
    qtbot.waitUntil(lambda: dialog.ready.plan is not None)
    assert service.of_kind(Kind.APPS) == [request_.profile]
    assert not dialog.verb_button.isEnabled()


def test_a_look_that_fails_is_told_and_stops_nothing(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    service.fail(Kind.APPS, ReachError(Code.ENGINE_STOPPED))
    dialog = at_ready(qtbot, service, request_)
    assert "could not be found out" in dialog.ready.apps.problem.text
    assert asked_for(qtbot, dialog).stop == ()


def test_a_database_in_no_container_has_no_app_to_stop(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest, profile: Profile
) -> None:
    dialog = at_ready(qtbot, service, replace(request_, profile=profile))
    assert not dialog.ready.apps.isVisible()
    assert service.of_kind(Kind.APPS) == []


def test_beside_nothing_is_stopped(
    qtbot: QtBot, service: ScriptedService, dialog: RestoreDialog, request_: RestoreRequest
) -> None:
    dialog.back_button.click()
    dialog.choice.beside.click()
    beside = replace(request_, beside=dialog.choice.new_name)
    service.answer(Kind.PLAN, plan(beside))
    dialog.verb_button.click()
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert not dialog.ready.apps.isVisible()
    assert asked_for(qtbot, dialog).stop == ()


def test_ticks_stay_for_another_try(
    qtbot: QtBot, service: ScriptedService, dialog: RestoreDialog, request_: RestoreRequest
) -> None:
    dialog.restore_requested.connect(lambda _asked: dialog.follow(JOB))
    dialog.ready.apps.boxes[0].click()
    dialog.verb_button.click()
    refused = ReachError(Code.APP_NOT_STOPPED, container="immich_server")
    end(service, JobResult(Result.FAILED, error=refused))
    assert "immich_server" in " ".join(dialog.end.texts())
    service.answer(Kind.PLAN, plan(request_))
    dialog.back_button.click()
    assert dialog.page is Page.READY
    qtbot.waitUntil(dialog.verb_button.isEnabled)
    assert asked_for(qtbot, dialog).stop == ("immich_server",)
    assert len(service.of_kind(Kind.APPS)) == 1


@pytest.mark.parametrize(
    ("method", "before"),
    [(Method.SWAP, "Put the new database in place"), (Method.IN_PLACE, "Replace the contents")],
)
def test_stopping_is_a_stage_of_its_own(
    request_: RestoreRequest, method: Method, before: str
) -> None:
    course = restore_stages.of_restore(replace(request_, method=method, stop=("a",)), None)
    texts = [stage.text for stage in course.stages]
    assert texts[texts.index("Stop the app") + 1] == before
    without = restore_stages.of_restore(replace(request_, method=method), None)
    assert "Stop the app" not in [stage.text for stage in without.stages]
