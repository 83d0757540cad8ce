"""The first run leads from a text to a backup, and every step can be gone back from."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import (
    AppError,
    Code,
    DumpError,
    FolderError,
    ReachError,
    SecretError,
    ToolError,
)
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.core.work.plans import FolderFacts, LocalFacts, PasswordFile, ServerInfo
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.core.work.progress import Step as Doing
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.dialogs.first_run_test import Tick
from pgbackup_gui.ui.dialogs.first_run_words import Step, Way
from pgbackup_gui.ui.dialogs.profile_problems import Field
from tests.support.pseudo import spoken
from tests.ui.dialogs.test_profile_editor import info
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ADDRESS = "postgresql://immich:p%40ss@nas.lan:5433/photos"
GB = 1_000_000_000


def opened(
    qtbot: QtBot, service: ScriptedService, way: Way = Way.PASTE, *, is_for_restore: bool = False
) -> FirstRunDialog:
    dialog = FirstRunDialog(
        service=as_service(service),
        default_folder=Path("/backups"),
        way=way,
        is_for_restore=is_for_restore,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def pasted(qtbot: QtBot, service: ScriptedService, text: str = ADDRESS) -> FirstRunDialog:
    dialog = opened(qtbot, service)
    QGuiApplication.clipboard().setText(text)
    dialog.paste.button.click()
    return dialog


def good() -> ServerInfo:
    return info(server=Version(18, 6), programs=Version(18, 6))


def with_test(qtbot: QtBot, service: ScriptedService, answer: ServerInfo) -> FirstRunDialog:
    service.answer(Kind.TEST, answer)
    dialog = pasted(qtbot, service)
    dialog.next_button.click()
    qtbot.waitUntil(lambda: dialog.ticks.info is not None)
    return dialog


def refused(qtbot: QtBot, service: ScriptedService, error: AppError) -> FirstRunDialog:
    service.fail(Kind.TEST, error)
    dialog = pasted(qtbot, service)
    dialog.next_button.click()
    qtbot.waitUntil(lambda: bool(dialog.ticks.mended_by))
    return dialog


def at_folder(qtbot: QtBot, service: ScriptedService) -> FirstRunDialog:
    dialog = with_test(qtbot, service, good())
    dialog.next_button.click()
    assert dialog.step is Step.FOLDER
    return dialog


def shown(dialog: FirstRunDialog) -> set[Field]:
    """The fields that can be seen."""
    rows = dialog.form._rows
    return {field for field in Field if rows[field].content.isVisible()}


def folder(
    *, free: int | None = 9 * GB, writable: bool = True, removable: bool = False,
    computer: bool = False, disk: bool = False,
) -> LocalFacts:  # fmt: skip
    facts = FolderFacts(Path("/backups/photos"), free, writable, removable, computer, disk)
    return LocalFacts(facts, PasswordFile.NONE)


def test_what_was_pasted_fills_the_form(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    assert not dialog.next_button.isEnabled()
    assert dialog.missing.text() == "Still needed: Server, Database, User"
    QGuiApplication.clipboard().setText(ADDRESS)
    dialog.paste.button.click()
    assert dialog.paste.answer.text == (
        "Found: server nas.lan, port 5433, database photos, user immich, a password."
    )
    assert dialog.form.profile().server == "nas.lan:5433"
    assert dialog.form.password() == "p@ss"
    assert dialog.next_button.isEnabled()
    assert dialog.missing.isHidden()


def test_a_paste_by_key_is_read_at_once(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    QGuiApplication.clipboard().setText(ADDRESS)
    QTest.keyClick(dialog.paste.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.form.profile().dbname == "photos"


def test_the_form_comes_without_the_box(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service, Way.FORM)
    assert not dialog.paste.isVisible()
    assert dialog.form.host.hasFocus() or dialog.focusWidget() is dialog.form.host
    assert Field.FOLDER not in shown(dialog)
    dialog.use(Way.PASTE)
    assert dialog.paste.isVisible()


def test_the_ticks_say_how_far_it_came(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = with_test(qtbot, service, good())
    assert [line.text for line in dialog.ticks.lines] == [
        "nas.lan:5433 answers",
        "Logged in as immich",
        "The database is there: PostgreSQL 18.6, 182 MB",
        "Fitting programs found, for PostgreSQL 18.6",
    ]
    assert dialog.next_button.isEnabled()
    assert not dialog.again_button.isVisible()
    assert not dialog.skip_button.isVisible()


def test_programs_that_do_not_fit_are_told(qtbot: QtBot, service: ScriptedService) -> None:
    newer = with_test(qtbot, service, info(server=Version(17, 2), programs=Version(18, 6)))
    assert "18" in newer.ticks.lines[Tick.PROGRAMS].text
    missing = ToolError(Code.TOOLS_MISSING, major=18)
    none = with_test(qtbot, service, info(server=Version(18, 6), programs=None, error=missing))
    assert "\n" in none.ticks.lines[Tick.PROGRAMS].text
    assert none.next_button.isEnabled()


@pytest.mark.parametrize(
    ("error", "failed", "fields"),
    [
        (ReachError(Code.HOST_NOT_FOUND, host="nas.lan"), Tick.REACHED,
         {Field.HOST, Field.ENCRYPTION}),
        (ReachError(Code.LOGIN_REFUSED, user="immich", server="nas"), Tick.LOGGED_IN,
         {Field.USER, Field.PASSWORD}),
        (SecretError(Code.PASSWORD_NEEDED), Tick.LOGGED_IN, {Field.USER, Field.PASSWORD}),
        (ReachError(Code.NO_SUCH_DATABASE, database="photos"), Tick.DATABASE, {Field.DATABASE}),
    ],
)  # fmt: skip
def test_a_cross_brings_the_fields_that_mend_it(
    qtbot: QtBot, service: ScriptedService, error: AppError, failed: Tick, fields: set[Field]
) -> None:
    dialog = refused(qtbot, service, error)
    lines = [line.text for line in dialog.ticks.lines]
    assert all(lines[: failed + 1])
    assert not any(lines[failed + 1 :])
    assert shown(dialog) == fields
    assert not dialog.next_button.isEnabled()
    assert dialog.again_button.isDefault()


def test_trying_again_uses_what_was_corrected(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = refused(qtbot, service, ReachError(Code.LOGIN_REFUSED, user="immich", server="nas"))
    dialog.form.password_field.set_text("right")
    service.answer(Kind.TEST, good())
    dialog.again_button.click()
    qtbot.waitUntil(lambda: dialog.ticks.info is not None)
    assert service.of_kind(Kind.TEST)[-1] == (dialog.form.profile(), "right")
    assert shown(dialog) == set()


def test_the_test_can_be_skipped(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = pasted(qtbot, service)
    dialog.next_button.click()
    assert not dialog.next_button.isEnabled()
    dialog.skip_button.click()
    assert dialog.step is Step.FOLDER
    assert service.cancelled == [1]


def test_going_back_keeps_everything(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = at_folder(qtbot, service)
    dialog.form.name.setText("Films")
    dialog.back_button.click()
    dialog.back_button.click()
    assert dialog.step is Step.WHERE
    assert not dialog.back_button.isVisible()
    assert dialog.form.profile().name == "Films"
    assert dialog.form.password() == "p@ss"
    assert dialog.paste.box.toPlainText() == ADDRESS


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (folder(), ["9.0 GB are free here. A backup takes less than the database, 182 MB."]),
        (folder(free=1000), ["Only 1.0 kB are free"]),
        (folder(free=None), ["cannot be told"]),
        (folder(writable=False), ["Nothing can be written"]),
        (folder(computer=True), ["9.0 GB", "on this computer too"]),
        (folder(computer=True, disk=True), ["9.0 GB", "the same disk as the database"]),
        (folder(removable=True), ["9.0 GB", "can be unplugged"]),
    ],
)
def test_the_folder_is_looked_at(
    qtbot: QtBot, service: ScriptedService, facts: LocalFacts, said: list[str]
) -> None:
    service.answer(Kind.LOCAL_FACTS, facts)
    dialog = at_folder(qtbot, service)
    notes = dialog.folder_notes
    qtbot.waitUntil(lambda: bool(notes.space.text))
    texts = [it.text for it in (notes.space, notes.place, notes.drive) if it.text]
    assert [words in text for words, text in zip(said, texts, strict=True)] == [True] * len(said)


def test_a_folder_that_is_none_is_not_looked_at(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = at_folder(qtbot, service)
    dialog.form.folder.set_path("")
    with qtbot.waitSignal(dialog.folder_notes.changed):
        dialog.form.folder.edited.emit()
    assert not dialog.next_button.isEnabled()


def test_without_a_test_the_size_is_not_known(qtbot: QtBot, service: ScriptedService) -> None:
    service.answer(Kind.LOCAL_FACTS, folder())
    dialog = pasted(qtbot, service)
    dialog.next_button.click()
    dialog.skip_button.click()
    qtbot.waitUntil(lambda: dialog.folder_notes.space.text == "9.0 GB are free here.")


def test_the_database_is_saved_before_its_backup(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = at_folder(qtbot, service)
    with qtbot.waitSignals([dialog.saved, dialog.back_up_requested]):
        dialog.next_button.click()
    assert service.saved == [(dialog.form.profile(), "p@ss")]
    assert dialog.step is Step.BACKUP
    assert dialog.is_over
    assert dialog.question.text() == "Backing up photos…"


def test_saving_without_a_backup(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = at_folder(qtbot, service)
    with qtbot.assertNotEmitted(dialog.back_up_requested):
        dialog.skip_button.click()
    assert len(service.saved) == 1
    assert not dialog.isVisible()


def test_a_refusal_to_save_is_told(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = at_folder(qtbot, service)
    service.refusal = FolderError(Code.FOLDER_FULL, path="/backups", free=1, needed=2)
    dialog.next_button.click()
    assert dialog.step is Step.FOLDER
    assert dialog.answer.text
    assert not dialog.is_over


def test_a_password_that_is_not_kept_does_not_stop(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = at_folder(qtbot, service)
    service.refusal = SecretError(Code.KEYRING_FAILED, detail="locked")
    dialog.next_button.click()
    assert dialog.step is Step.BACKUP


def backing_up(qtbot: QtBot, service: ScriptedService) -> FirstRunDialog:
    dialog = at_folder(qtbot, service)
    dialog.next_button.click()
    return dialog


def hear(dialog: FirstRunDialog, service: ScriptedService, **news: object) -> None:
    profile_id = dialog.form.profile().id
    service.job_changed.emit(JobUpdate(99, Kind.BACK_UP, profile_id, **news))  # type: ignore[arg-type]


def test_the_backup_ends_with_one_word(
    qtbot: QtBot, service: ScriptedService, backup: Backup
) -> None:
    dialog = backing_up(qtbot, service)
    hear(dialog, service, progress=Progress(Doing.DUMP, 0.5, "public.films"))
    assert dialog.backup.bar.value() == dialog.backup.bar.maximum() / 2
    assert "films" in dialog.backup.words.text()
    hear(dialog, service, progress=Progress(Doing.VERIFY))
    assert dialog.backup.bar.maximum() == 0
    hear(dialog, service, result=JobResult(Result.DONE, backup))
    assert dialog.question.text() == "Protected"
    assert "photos is backed up" in dialog.backup.outcome.text
    assert dialog.backup.not_included.text.startswith("Not included:")
    dialog.next_button.click()
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (JobResult(Result.FAILED, error=DumpError(Code.DUMP_FAILED, detail="x")), "\n"),
        (JobResult(Result.CANCELLED), "Nothing was changed"),
    ],
)
def test_a_backup_that_failed_can_be_tried_again(
    qtbot: QtBot, service: ScriptedService, result: JobResult, said: str
) -> None:
    dialog = backing_up(qtbot, service)
    hear(dialog, service, result=result)
    assert dialog.question.text() == "Not protected yet"
    assert said in dialog.backup.outcome.text
    with qtbot.waitSignal(dialog.back_up_requested):
        dialog.again_button.click()
    assert dialog.question.text() == "Backing up photos…"


def test_other_jobs_are_not_taken_for_it(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    dialog = backing_up(qtbot, service)
    done = JobResult(Result.DONE)
    service.job_changed.emit(JobUpdate(98, Kind.BACK_UP, profile.id, result=done))
    service.job_changed.emit(JobUpdate(97, Kind.SCAN, dialog.form.profile().id, result=done))
    assert dialog.backup.is_running


def test_for_a_restore_it_ends_with_the_folder(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service, is_for_restore=True)
    assert dialog.counter.text() == "Step 1 of 3"
    dialog.form.host.setText("nas")
    dialog.form.database.set_name("photos")
    dialog.form.user.setText("anna")
    dialog.next_button.click()
    dialog.skip_button.click()
    assert not dialog.skip_button.isVisible()
    with qtbot.waitSignal(dialog.ready):
        dialog.next_button.click()
    assert not dialog.isVisible()


def test_the_list_of_databases_is_at_hand(qtbot: QtBot, service: ScriptedService) -> None:
    service.answer(Kind.DATABASES, ("films", "photos"))
    dialog = pasted(qtbot, service)
    dialog.form.database.list_button.click()
    combo = dialog.form.database.combo
    qtbot.waitUntil(lambda: combo.count() == 2)
    combo.hidePopup()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (PasswordFile.FITS, ".pgpass file"),
        (PasswordFile.NOT_PRIVATE, "chmod 600"),
        (PasswordFile.NONE, ""),
    ],
)
def test_a_password_file_is_said(
    qtbot: QtBot, service: ScriptedService, state: PasswordFile, said: str
) -> None:
    facts = LocalFacts(folder().folder, state)
    service.answer(Kind.LOCAL_FACTS, facts)
    dialog = pasted(qtbot, service, "postgresql://immich@nas.lan/photos")
    qtbot.waitUntil(lambda: bool(service.of_kind(Kind.LOCAL_FACTS)))
    qtbot.waitUntil(lambda: said in dialog.form.complaint(Field.PASSWORD))
    dialog.form.password_field.set_text("typed")
    qtbot.waitUntil(lambda: dialog.form.complaint(Field.PASSWORD) == "")


def test_no_button_is_cut_where_words_are_long(
    qtbot: QtBot, service: ScriptedService, qapp: QApplication
) -> None:
    with spoken(qapp):
        dialog = at_folder(qtbot, service)
        buttons = (dialog.cancel_button, dialog.skip_button, dialog.next_button)
        assert [it.width() >= it.minimumSizeHint().width() for it in buttons] == [True] * 3
