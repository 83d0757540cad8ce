"""The editor fills, complains, tries the connection and saves."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code, ProfileError, ReachError, ToolError
from pgbackup_gui.core.reach.profiles import Profile, SslMode
from pgbackup_gui.core.reach.tools import Choice, Program, Source, Tool, ToolSet, Version
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import ServerInfo
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.profile_problems import Field
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ADDRESS = "postgresql://immich:p%40ss@nas.lan:5433/photos?sslmode=require"


def opened(qtbot: QtBot, service: ScriptedService, profile: Profile | None = None) -> ProfileEditor:
    editor = ProfileEditor(
        service=as_service(service), profile=profile, default_folder=Path("/backups")
    )
    qtbot.addWidget(editor)
    editor.open()
    return editor


def fill(editor: ProfileEditor) -> None:
    editor.form.host.setText("homeserver")
    editor.form.database.set_name("jellyfin")
    editor.form.user.setText("anna")


def info(
    *, server: Version, programs: Version | None, error: ToolError | None = None
) -> ServerInfo:
    return ServerInfo(server, 182_000_000, choice(programs, server), error)


def choice(programs: Version | None, server: Version) -> Choice | None:
    if programs is None:
        return None
    dump, restore = (
        Tool(it, Path("/opt/pg") / it.value, programs, Source.SYSTEM)
        for it in (Program.PG_DUMP, Program.PG_RESTORE)
    )
    return Choice(ToolSet(dump, restore), server)


def paste(editor: ProfileEditor, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    editor.form.host.clear()
    editor.form.host.paste()


def test_empty_form_is_not_full_of_complaints(qtbot: QtBot, service: ScriptedService) -> None:
    editor = opened(qtbot, service)
    assert not editor.save_button.isEnabled()
    assert not editor.test_button.isEnabled()
    assert [editor.form.complaint(field) for field in Field] == [""] * len(Field)
    assert editor.missing.text() == "Still needed: Server, Database, User, Name in the list"


def test_save_is_possible_when_everything_is_there(qtbot: QtBot, service: ScriptedService) -> None:
    editor = opened(qtbot, service)
    fill(editor)
    assert editor.save_button.isEnabled()
    assert editor.missing.isHidden()


def test_name_and_folder_follow_the_database_until_they_are_chosen(
    qtbot: QtBot, service: ScriptedService
) -> None:
    editor = opened(qtbot, service)
    fill(editor)
    assert editor.form.profile().name == "jellyfin"
    assert editor.form.profile().folder == Path("/backups/jellyfin")
    editor.form.name.clear()
    QTest.keyClicks(editor.form.name, "Films")
    editor.form.database.set_name("other")
    assert editor.form.profile().name == "Films"
    assert editor.form.profile().folder == Path("/backups/Films")


def test_chosen_folder_stays(qtbot: QtBot, service: ScriptedService) -> None:
    editor = opened(qtbot, service)
    editor.form.folder.line.clear()
    QTest.keyClicks(editor.form.folder.line, "/mnt/nas")
    fill(editor)
    assert editor.form.profile().folder == Path("/mnt/nas")


@pytest.mark.parametrize(
    ("field", "change", "said"),
    [
        (Field.HOST, {"host": "a,b"}, "without spaces"),
        (Field.DATABASE, {"dbname": "x" * 64}, "64 bytes"),
        (Field.USER, {"user": ""}, "Enter the user name"),
        (Field.FOLDER, {"folder": Path("relative")}, "Choose a folder"),
        (Field.NAME, {"name": ""}, "Enter a name"),
        (Field.NAME, {"name": "Taken"}, "Choose another name"),
    ],
)
def test_wrong_value_is_told_below_its_field(
    qtbot: QtBot, service: ScriptedService, profile: Profile,
    field: Field, change: dict[str, object], said: str,
) -> None:  # fmt: skip
    service.stored = (replace(profile, id="other", name="taken"),)
    editor = opened(qtbot, service, profile)
    type_in(editor, replace(profile, **change))  # type: ignore[arg-type]
    assert said in editor.form.complaint(field)
    assert not editor.save_button.isEnabled()


def type_in(editor: ProfileEditor, profile: Profile) -> None:
    form = editor.form
    form.host.setText(profile.host)
    form.database.set_name(profile.dbname)
    form.user.setText(profile.user)
    form.folder.set_path(str(profile.folder))
    form.name.setText(profile.name)


def test_complaint_goes_when_the_value_is_right(qtbot: QtBot, service: ScriptedService) -> None:
    editor = opened(qtbot, service)
    editor.form.host.setText("a b")
    assert editor.form.complaint(Field.HOST)
    editor.form.host.setText("nas")
    assert not editor.form.complaint(Field.HOST)


def test_complaint_is_read_aloud_with_its_field(qtbot: QtBot, service: ScriptedService) -> None:
    editor = opened(qtbot, service)
    editor.form.host.setText("a b")
    assert "without spaces" in editor.form.host.accessibleDescription()


def test_pasted_address_fills_the_form(qtbot: QtBot, service: ScriptedService) -> None:
    editor = opened(qtbot, service)
    paste(editor, ADDRESS)
    profile = editor.form.profile()
    assert (profile.host, profile.port) == ("nas.lan", 5433)
    assert (profile.dbname, profile.user) == ("photos", "immich")
    assert profile.sslmode is SslMode.REQUIRE
    assert editor.form.password() == "p@ss"
    assert not editor.form.host.isUndoAvailable()


def test_typed_address_fills_the_form_when_it_is_finished(
    qtbot: QtBot, service: ScriptedService
) -> None:
    editor = opened(qtbot, service)
    QTest.keyClicks(editor.form.host, "postgres://anna@nas/films")
    assert editor.form.host.text() == "postgres://anna@nas/films"
    editor.form.host.editingFinished.emit()
    assert editor.form.profile().dbname == "films"


@pytest.mark.parametrize("port", ["notaport", "0", "70000"])
def test_broken_address_is_told_and_changes_nothing(
    qtbot: QtBot, service: ScriptedService, port: str
) -> None:
    editor = opened(qtbot, service)
    paste(editor, f"postgresql://nas/films?port={port}")
    assert "postgresql://user@host:5432/database" in editor.form.complaint(Field.HOST)
    assert editor.form.profile().dbname == ""


def test_successful_test_names_server_and_programs(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.answer(Kind.TEST, info(server=Version(18, 6), programs=Version(18, 6)))
    editor = opened(qtbot, service, profile)
    editor.test_button.click()
    qtbot.waitUntil(lambda: editor.answer.text.startswith("Connected"))
    assert editor.answer.text == "Connected to PostgreSQL 18.6; size of the database: 182 MB."
    assert editor.programs.text.startswith("Programs for PostgreSQL 18 found.")


def test_test_uses_what_is_typed_and_saves_nothing(qtbot: QtBot, service: ScriptedService) -> None:
    editor = opened(qtbot, service)
    fill(editor)
    editor.form.password_field.set_text(" secret ")
    editor.test_button.click()
    assert service.of_kind(Kind.TEST) == [(editor.form.profile(), " secret ")]
    assert service.saved == []


def test_newer_programs_are_explained(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.answer(Kind.TEST, info(server=Version(16, 1), programs=Version(18, 6)))
    editor = opened(qtbot, service, profile)
    editor.test_button.click()
    qtbot.waitUntil(lambda: "newer programs can read" in editor.programs.text)


def test_missing_programs_are_told_with_what_to_install(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    error = ToolError(Code.TOOLS_MISSING, major=18)
    service.answer(Kind.TEST, info(server=Version(18, 6), programs=None, error=error))
    editor = opened(qtbot, service, profile)
    editor.test_button.click()
    qtbot.waitUntil(lambda: "Install the PostgreSQL 18" in editor.programs.text)


def test_failed_test_shows_the_next_step(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.fail(Kind.TEST, ReachError(Code.CONNECTION_REFUSED, server="homeserver:5432"))
    editor = opened(qtbot, service, profile)
    editor.test_button.click()
    qtbot.waitUntil(lambda: "correct the port" in editor.answer.text)
    assert editor.save_button.isEnabled()


def test_running_test_can_be_stopped(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    editor = opened(qtbot, service, profile)
    editor.test_button.click()
    assert editor.test_button.text() == "Stop &test"
    editor.test_button.click()
    assert service.cancelled == [1]
    assert editor.answer.text == ""


def test_escape_stops_the_test_and_closes(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    editor = opened(qtbot, service, profile)
    editor.test_button.click()
    with qtbot.waitSignal(editor.rejected):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert service.cancelled == [1]


def test_changing_a_value_forgets_the_earlier_answer(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.answer(Kind.TEST, info(server=Version(18, 6), programs=Version(18, 6)))
    editor = opened(qtbot, service, profile)
    editor.test_button.click()
    qtbot.waitUntil(lambda: bool(editor.programs.text))
    editor.form.port.setValue(5433)
    assert (editor.answer.text, editor.programs.text) == ("", "")


def test_list_of_databases_is_offered(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.answer(Kind.DATABASES, ("immich", "jellyfin"))
    editor = opened(qtbot, service, profile)
    editor.form.database.list_button.click()
    combo = editor.form.database.combo
    qtbot.waitUntil(lambda: combo.count() == 2)
    assert editor.form.profile().dbname == "jellyfin"
    assert combo.currentIndex() == 1


def test_list_is_asked_of_the_database_that_every_server_has(
    qtbot: QtBot, service: ScriptedService
) -> None:
    editor = opened(qtbot, service)
    fill(editor)
    editor.form.database.set_name("")
    editor.form.database.list_button.click()
    asked = replace(editor.form.profile(), dbname="postgres")
    assert service.of_kind(Kind.DATABASES) == [(asked, None)]


def test_failed_list_shows_the_next_step(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    service.fail(Kind.DATABASES, ReachError(Code.LOGIN_REFUSED, server="homeserver:5432"))
    editor = opened(qtbot, service, profile)
    editor.form.database.list_button.click()
    qtbot.waitUntil(lambda: "Enter user name and password again" in editor.answer.text)


def test_save_keeps_the_id_and_tells_it(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    editor = opened(qtbot, service, profile)
    editor.form.name.setText("Films")
    with qtbot.waitSignal(editor.saved) as saved:
        editor.save_button.click()
    assert saved.args == [profile.id]
    assert service.saved == [(replace(profile, name="Films"), None)]


def test_every_input_has_a_name(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    form = dialog.form
    inputs = (form.host, form.port, form.database.combo, form.user, form.password_field.line,
              form.policy, form.sslmode, form.folder.line, form.name)  # fmt: skip
    names = [it.accessibleName() for it in inputs]
    assert all(names)
    assert len(set(names)) == len(names)


def test_unreadable_list_does_not_keep_the_editor_from_opening(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.profiles_refusal = ProfileError(Code.PROFILES_UNREADABLE, path="x")
    editor = opened(qtbot, service)
    fill(editor)
    assert editor.save_button.isEnabled()


def test_enter_saves_nothing_while_something_is_wrong(
    qtbot: QtBot, service: ScriptedService
) -> None:
    editor = opened(qtbot, service)
    editor.accept()
    assert service.saved == []
    assert editor.isVisible()
