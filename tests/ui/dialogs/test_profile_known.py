"""Services of libpq and dropped files fill the form as if they had been pasted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach import pasted
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.profile_reach import Reach
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FILMS = pasted.from_service({"host": "nas", "user": "anna", "dbname": "jellyfin"})
COMPOSE = """\
services:
  db:
    image: postgres:18
    environment: {POSTGRES_USER: paperless, POSTGRES_PASSWORD: geheim}
"""
_BUTTON, _KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def opened(qtbot: QtBot, service: ScriptedService) -> ProfileEditor:
    editor = ProfileEditor(
        service=as_service(service), profile=None, default_folder=Path("/backups")
    )
    qtbot.addWidget(editor)
    editor.open()
    return editor


@pytest.fixture
def compose(tmp_path: Path) -> Path:
    file = tmp_path / "paperless" / "docker-compose.yml"
    file.parent.mkdir()
    file.write_text(COMPOSE)
    return file


def of_file(file: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    return mime


def drop_on(widget: QWidget, mime: QMimeData) -> bool:
    """Whether it was taken when it came over `widget`; then it was dropped too."""
    enter = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, _BUTTON, _KEYS)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, _BUTTON, _KEYS)
        QApplication.sendEvent(widget, drop)
    return enter.isAccepted()


def test_without_services_none_are_offered(qtbot: QtBot, service: ScriptedService) -> None:
    assert not opened(qtbot, service).paste.services.isVisible()


def test_a_service_fills_the_form(qtbot: QtBot, service: ScriptedService) -> None:
    service.services = {"films": FILMS, "R&D": FILMS}
    editor = opened(qtbot, service)
    assert editor.paste.services.isVisible()
    actions = editor.paste.services.menu().actions()
    assert [action.text() for action in actions] == ["films", "R&&D"]
    actions[1].trigger()
    profile = editor.form.profile()
    assert (profile.host, profile.user, profile.dbname) == ("nas", "anna", "jellyfin")
    assert editor.paste.answer.text.startswith("Found: server nas")


def test_a_service_that_is_gone_is_told(
    qtbot: QtBot, service: ScriptedService, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.services = {"films": FILMS}
    editor = opened(qtbot, service)

    def gone(_name: str) -> object:
        raise ProfileError(Code.PASTED_UNKNOWN)

    monkeypatch.setattr(service, "login_service", gone)
    editor.paste.services.menu().actions()[0].trigger()
    assert editor.paste.answer.text
    assert editor.form.profile().host == ""


def test_a_compose_file_dropped_on_the_editor_leads_into_its_container(
    qtbot: QtBot, service: ScriptedService, compose: Path
) -> None:
    editor = opened(qtbot, service)
    assert drop_on(editor, of_file(compose))
    assert editor.form.reach.reach is Reach.CONTAINER
    profile = editor.form.profile()
    assert (profile.server, profile.user) == ("paperless-db-1", "paperless")
    assert editor.form.password() is None
    assert "container paperless-db-1" in editor.paste.answer.text
    assert "publishes no port for “db”" in editor.paste.warnings.text
    assert "geheim" not in editor.paste.answer.text


def test_what_is_no_file_is_not_taken(qtbot: QtBot, service: ScriptedService) -> None:
    mime = QMimeData()
    mime.setText("hello")
    assert not drop_on(opened(qtbot, service), mime)


def test_a_file_that_says_nothing_is_told(
    qtbot: QtBot, service: ScriptedService, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("milk and honey")
    editor = opened(qtbot, service)
    assert drop_on(editor, of_file(file))
    assert "Paste all of your app's" in editor.paste.answer.text


def test_a_file_pasted_into_the_box_is_read(
    qtbot: QtBot, service: ScriptedService, compose: Path
) -> None:
    dialog = FirstRunDialog(service=as_service(service), default_folder=Path("/backups"))
    qtbot.addWidget(dialog)
    dialog.open()
    box = dialog.paste.box
    assert box.canInsertFromMimeData(of_file(compose))
    box.insertFromMimeData(of_file(compose))
    assert box.toPlainText() == ""
    assert dialog.form.profile().server == "paperless-db-1"
