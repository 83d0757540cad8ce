"""Find databases: from a place to saved databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code, ProfileError, ReachError
from pgbackup_gui.core.reach.finding import Found, Looked, LookedAt
from pgbackup_gui.core.reach.profiles import PasswordPolicy
from pgbackup_gui.core.work.job import JobUpdate, Kind
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.apps import known_apps
from pgbackup_gui.ui.dialogs.find_databases import FindDatabasesDialog
from pgbackup_gui.ui.dialogs.found_model import Column
from tests.ui import found_samples as samples
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FOLDER = Path("/backups")


@pytest.fixture
def dialog(qtbot: QtBot, service: ScriptedService) -> Iterator[FindDatabasesDialog]:
    service.stored = (samples.BOOKS.to_profile("Books", FOLDER),)
    service.answer(Kind.SSH_HOSTS, ("nas", "pi@nas", "pi4"))
    dialog = FindDatabasesDialog(service=as_service(service), default_folder=FOLDER)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.place.count() == 4)
    service.stored = ()
    yield dialog
    dialog.close()


def find(dialog: FindDatabasesDialog, service: ScriptedService, found: Found, qtbot: QtBot) -> None:
    """Look at the server of the samples."""
    service.answer(Kind.FIND, found)
    dialog.place.setEditText(found.destination or dialog.place.itemText(0))
    dialog.find_button.click()
    qtbot.waitUntil(dialog.find_button.isVisible)


def lines(dialog: FindDatabasesDialog) -> list[str]:
    return [line.text for line in dialog.lines.lines if line.text]


def test_places_are_this_computer_and_what_ssh_knows(dialog: FindDatabasesDialog) -> None:
    texts = [dialog.place.itemText(row) for row in range(dialog.place.count())]
    assert texts == ["This computer", "pi@nas", "nas", "pi4"]
    assert dialog.destination() == ""
    dialog.place.setEditText("  pi@nas ")
    assert dialog.destination() == "pi@nas"


def test_nowhere_cannot_be_looked_at(dialog: FindDatabasesDialog) -> None:
    dialog.place.setEditText(" ")
    assert not dialog.find_button.isEnabled()


def test_it_says_how_far_it_is(dialog: FindDatabasesDialog, service: ScriptedService) -> None:
    dialog.place.setEditText("nas")
    dialog.find_button.click()
    assert service.of_kind(Kind.FIND) == ["nas"]
    job = len(service.asked)
    for step in (Step.REACH, Step.CONTAINERS, Step.CONTAINERS):
        service.job_changed.emit(JobUpdate(job, Kind.FIND, "", Progress(step)))
    assert lines(dialog) == ["nas answers", "Looking into the containers…"]
    assert dialog.stop_button.isVisible()
    dialog.stop_button.click()
    assert (service.cancelled, lines(dialog)) == ([job], [])
    assert dialog.find_button.isVisible()


def test_enter_looks(dialog: FindDatabasesDialog, service: ScriptedService) -> None:
    line = dialog.place.lineEdit()
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert service.of_kind(Kind.FIND) == [""]


def test_what_was_found_is_shown_and_said(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    find(dialog, service, samples.NAS, qtbot)
    assert dialog.pages.currentWidget() is dialog.table
    assert dialog.table.rows.rowCount() == 6
    assert lines(dialog)[0] == "pi@nas answers"
    assert any(text.startswith("wiki-db-1") for text in lines(dialog))
    assert "UPLOAD_LOCATION" in dialog.besides.text
    assert dialog.table.hasFocus()


def test_only_what_is_ticked_is_warned_about(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    find(dialog, service, samples.NAS, qtbot)
    for row in dialog.table.rows.chosen():
        toggle(dialog, row.name)
    assert dialog.besides.text == ""
    assert not dialog.add_button.isEnabled()
    toggle(dialog, "TeslaMate")
    assert "ENCRYPTION_KEY" in dialog.besides.text


def toggle(dialog: FindDatabasesDialog, name: str) -> None:
    """As somebody would with the keyboard."""
    rows = dialog.table.rows
    cells = [rows.index(row, Column.NAME) for row in range(rows.rowCount())]
    dialog.table.setCurrentIndex(next(cell for cell in cells if cell.data() == name))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)


def test_of_many_apps_the_selected_one_is_told(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    many = tuple(samples.found_in(app.key, app.databases[0], app=app.key) for app in known_apps())
    problems = tuple(
        Looked(LookedAt.CONTAINER, app.key, error=samples.REFUSED) for app in known_apps()
    )
    find(dialog, service, Found(samples.SERVER, many, problems), qtbot)
    assert len(dialog.besides.text.splitlines()) == 4
    names = [row.name for row in dialog.table.rows.chosen()]
    dialog.table.selectRow(names.index("TeslaMate"))
    assert "ENCRYPTION_KEY" in dialog.besides.text.splitlines()[0]
    assert dialog.height() <= 600
    assert len(lines(dialog)) == 3


def test_add_saves_each_in_a_folder_of_its_own(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    find(dialog, service, samples.NAS, qtbot)
    told: list[str] = []
    dialog.saved.connect(told.append)
    dialog.add_button.click()
    profiles = {profile.name: profile for profile, _ in service.saved}
    assert set(profiles) == {"books", "Immich", "Paperless-ngx"}
    immich = profiles["Immich"]
    assert (immich.route, immich.dbname) == (samples.IMMICH.route, "immich")
    assert (immich.folder, immich.password_policy) == (FOLDER / "Immich", PasswordPolicy.ASK)
    assert sorted(told) == sorted(profile.id for profile in profiles.values())
    assert [password for _, password in service.saved] == [None] * 3
    assert not dialog.isVisible()


def test_first_backups_are_of_what_runs(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    find(dialog, service, samples.NAS, qtbot)
    toggle(dialog, "TeslaMate")
    with qtbot.waitSignal(dialog.back_ups_requested) as asked:
        dialog.add_button.click()
    assert {it.name for it in asked.args[0]} == {"books", "Immich", "Paperless-ngx"}


def test_backups_can_wait(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    find(dialog, service, samples.NAS, qtbot)
    dialog.at_once.setChecked(False)
    with qtbot.assertNotEmitted(dialog.back_ups_requested):
        dialog.add_button.click()
    assert len(service.saved) == 3


def test_what_is_refused_is_said_and_stays_open(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    find(dialog, service, samples.NAS, qtbot)
    service.refusal = ProfileError(Code.NAME_TAKEN, name="books")
    dialog.add_button.click()
    assert dialog.isVisible()
    assert "books" in dialog.answer.text
    assert service.saved == []


def test_without_a_folder_nothing_can_be_added(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    find(dialog, service, samples.NAS, qtbot)
    dialog.folder.set_path("somewhere")
    assert not dialog.add_button.isEnabled()


def test_what_is_saved_already_is_marked(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    service.stored = (samples.IMMICH.to_profile("Photos", FOLDER),)
    find(dialog, service, samples.NAS, qtbot)
    assert "Immich" not in [row.name for row in dialog.table.rows.chosen()]


def test_a_list_that_cannot_be_read_is_no_reason_not_to_look(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    service.profiles_refusal = ProfileError(Code.PROFILES_UNREADABLE, path="x")
    find(dialog, service, samples.NAS, qtbot)
    assert dialog.table.rows.rowCount() == 6


def test_nothing_found(dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot) -> None:
    find(dialog, service, samples.NOTHING, qtbot)
    assert dialog.pages.currentWidget() is dialog.empty
    assert lines(dialog) == [
        "Neither Docker nor Podman is there",
        "No PostgreSQL database was found",
    ]


def test_a_server_that_cannot_be_reached(
    dialog: FindDatabasesDialog, service: ScriptedService, qtbot: QtBot
) -> None:
    service.fail(Kind.FIND, ReachError(Code.SSH_UNREACHABLE, host="nas"))
    dialog.place.setEditText("nas")
    dialog.find_button.click()
    qtbot.waitUntil(dialog.find_button.isVisible)
    assert len(lines(dialog)) == 1
    assert "nas" in lines(dialog)[0]
    assert dialog.pages.currentWidget() is dialog.empty


def test_closing_asks_no_further(dialog: FindDatabasesDialog, service: ScriptedService) -> None:
    dialog.find_button.click()
    dialog.reject()
    assert service.cancelled == [len(service.asked)]
