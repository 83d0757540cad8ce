"""The assistant's last page says how a restore, an undo or a deletion ended."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.manifest import Contents
from pgbackup_gui.core.errors import AppError, Code, FileError, ReachError, RestoreError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, Kind, Note, Result
from pgbackup_gui.core.work.plans import (
    KeptReason,
    RestoreReport,
    RestoreRequest,
    Sessions,
    UndoReport,
)
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.ui.dialogs import restore_stages
from pgbackup_gui.ui.dialogs.restore import Page, RestoreDialog
from tests.ui import samples
from tests.ui.dialogs.restore_samples import JOB, end, foreign, report_step, running
from tests.ui.scripted_service import ScriptedService

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

AFTER = Contents(tables=samples.TABLES)
BEFORE = Contents(tables=samples.TABLES[:1])
KEPT = samples.kept()
UNDONE = UndoReport("jellyfin", "x", samples.kept(KeptReason.BEFORE_UNDO), BEFORE)


@pytest.fixture
def request_(profile: Profile, backup: Backup) -> RestoreRequest:
    return RestoreRequest(profile, backup, safety_backup=True)


@pytest.fixture
def dialog(qtbot: QtBot, service: ScriptedService, request_: RestoreRequest) -> RestoreDialog:
    return running(qtbot, service, request_)


def restored(request: RestoreRequest, **changes: object) -> JobResult:
    report = RestoreReport("jellyfin", request.profile.server, BEFORE, AFTER, KEPT)
    report = replace(report, **changes)  # type: ignore[arg-type]
    return JobResult(Result.DONE, report)


def visible_buttons(dialog: RestoreDialog) -> list[str]:
    found = dialog.end.findChildren(QPushButton)
    return [button.text() for button in found if button.isVisible()]


def fail(service: ScriptedService, error: AppError) -> None:
    end(service, JobResult(Result.FAILED, error=error, trail=("first line", "last line")))


def test_says_what_was_restored_and_what_it_was_compared_with(
    dialog: RestoreDialog, service: ScriptedService, request_: RestoreRequest
) -> None:
    end(service, restored(request_))
    assert dialog.page is Page.DONE
    first, counted, before, kept = dialog.end.texts()
    assert first.startswith("“jellyfin” on homeserver:5432 now holds the backup of ")
    assert counted == "It holds 3 tables with 46,500 rows, as many as when the backup was made."
    assert before == "Before the restore it held 1 table with 12,000 rows."
    assert kept == "The database from before is kept as jellyfin_before (2.1 GB)."
    assert visible_buttons(dialog) == ["&Undo restore", "Delete the &previous database…"]
    assert dialog.cancel_button.isDefault()
    assert not dialog.back_button.isVisible()


def test_names_who_was_cut_off_the_safety_backup_and_notes(
    dialog: RestoreDialog, service: ScriptedService, request_: RestoreRequest
) -> None:
    result = restored(request_, cut=(Sessions("Jellyfin", 2),), safety=request_.backup)
    end(service, replace(result, notes=(Note("not-carried", "work_mem"),)))
    said = "\n".join(dialog.end.texts())
    assert "Disconnected: Jellyfin (2)" in said
    assert "is also in the backup 20261121033000_jellyfin.backup" in said
    assert "work_mem" in said


def test_restore_that_kept_nothing_offers_no_undo(
    dialog: RestoreDialog, service: ScriptedService, request_: RestoreRequest
) -> None:
    end(service, restored(request_, kept=None, before=None, safety=request_.backup))
    assert visible_buttons(dialog) == []
    assert "What was there before is in the backup" in dialog.end.texts()[-1]


def test_uncounted_backup_is_not_said_to_be_the_same(
    qtbot: QtBot, service: ScriptedService, request_: RestoreRequest
) -> None:
    dialog = running(qtbot, service, foreign(request_))
    end(service, restored(foreign(request_)))
    assert "no record to compare" in dialog.end.texts()[1]


def test_undo_and_restore_again_from_the_last_page(
    qtbot: QtBot, dialog: RestoreDialog, service: ScriptedService, request_: RestoreRequest
) -> None:
    end(service, restored(request_))
    with qtbot.waitSignal(dialog.undo_requested) as asked:
        dialog.end.undo.click()
    assert asked.args == [request_.profile, KEPT]
    dialog.follow(JOB, restore_stages.of_undo())
    end(service, JobResult(Result.DONE, UNDONE), Kind.UNDO)
    assert dialog.end.title.text() == "The restore is undone"
    assert "holds again what it held before: 1 table" in dialog.end.texts()[0]
    assert visible_buttons(dialog) == ["Restore aga&in", "Delete what the restore had &put there…"]
    with qtbot.waitSignal(dialog.undo_requested) as asked:
        dialog.end.undo.click()
    assert asked.args == [request_.profile, UNDONE.kept]


def test_previous_database_is_deleted_from_the_last_page(
    qtbot: QtBot, dialog: RestoreDialog, service: ScriptedService, request_: RestoreRequest
) -> None:
    end(service, restored(request_))
    with qtbot.waitSignal(dialog.delete_requested) as asked:
        dialog.end.delete.click()
    assert asked.args == [request_.profile, KEPT]
    dialog.follow(JOB, restore_stages.of_deletion())
    end(service, JobResult(Result.DONE, KEPT), Kind.DELETE_PREVIOUS)
    assert dialog.end.texts() == [
        "jellyfin_before is deleted, and 2.1 GB are free again on the server."
    ]
    assert visible_buttons(dialog) == []
    spy = QSignalSpy(dialog.delete_requested)
    dialog.end.delete_requested.emit()
    assert spy.count() == 0


def test_failure_says_what_it_means_and_shows_the_log(
    dialog: RestoreDialog, service: ScriptedService
) -> None:
    fail(service, RestoreError(Code.RESTORE_FAILED, detail="ERROR: no"))
    what, means, action = dialog.end.texts()
    assert what.endswith("The program said: ERROR: no")
    assert means == "Your current database is untouched."
    assert action.startswith("Read the log")
    assert visible_buttons(dialog) == ["Show lo&g", "&Copy report"]
    assert not dialog.end.log.isVisible()
    dialog.end.show_log.click()
    assert dialog.end.log.isVisible()
    assert dialog.end.log.toPlainText() == "first line\nlast line"


def test_server_lost_during_the_switch_promises_nothing(
    dialog: RestoreDialog, service: ScriptedService
) -> None:
    report_step(service, Step.SWAP)
    fail(service, ReachError(Code.CONNECTION_LOST, server="homeserver:5432"))
    assert "Your current database is untouched." not in dialog.end.texts()


def test_report_is_copied(qtbot: QtBot, dialog: RestoreDialog, service: ScriptedService) -> None:
    fail(service, RestoreError(Code.RESTORE_FAILED, detail="ERROR: no"))
    service.answer(Kind.REPORT, None)
    QGuiApplication.clipboard().clear()
    dialog.end.copy.click()
    qtbot.waitUntil(lambda: "ERROR: no" in QGuiApplication.clipboard().text())
    assert "last line" in QGuiApplication.clipboard().text()


def test_file_that_is_refused_can_be_trusted_on_the_spot(
    qtbot: QtBot, dialog: RestoreDialog, service: ScriptedService, request_: RestoreRequest
) -> None:
    fail(service, FileError(Code.NOT_TRUSTED, name="x"))
    assert visible_buttons(dialog)[0] == "I trust this &file"
    with qtbot.waitSignal(dialog.restore_requested) as asked:
        dialog.end.trust.click()
    assert asked.args == [replace(request_, is_trusted=True)]
    assert dialog.page is Page.RUNNING


def test_failed_undo_is_not_begun_anew_by_a_restore(
    dialog: RestoreDialog, service: ScriptedService, request_: RestoreRequest
) -> None:
    end(service, restored(request_))
    dialog.follow(JOB, restore_stages.of_undo())
    error = RestoreError(Code.NOTHING_TO_UNDO)
    end(service, JobResult(Result.FAILED, error=error), Kind.UNDO)
    assert not dialog.back_button.isVisible()
    assert visible_buttons(dialog) == ["Show lo&g", "&Copy report"]
