"""One file dropped on the window is to be restored; anything else is left alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dropped import dropped_file
from pgbackup_gui.ui.main_window import MainWindow
from tests.ui.driving import opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FILE = QUrl.fromLocalFile("/backups/a b.dump")


def data(*urls: QUrl) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(urls)
    return mime


def drop(mime: QMimeData) -> QDropEvent:
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, button, keys)


@pytest.mark.parametrize(
    ("urls", "expected"),
    [
        ((FILE,), Path("/backups/a b.dump")),
        ((), None),
        ((FILE, FILE), None),
        ((QUrl("https://example.org/a.dump"),), None),
    ],
)
def test_dropped_file(qapp: object, urls: tuple[QUrl, ...], expected: Path | None) -> None:
    mime = data(*urls)
    assert dropped_file(drop(mime)) == expected


def test_a_file_on_the_window_is_restored(window: MainWindow, qtbot: QtBot) -> None:
    window.begin()
    mime = data(FILE)
    event = drop(mime)
    window.dropEvent(event)
    assert event.isAccepted()
    assert window.acceptDrops()
    opened(window, qtbot, FirstRunDialog).reject()


@pytest.mark.parametrize("has_database", [False, True])
def test_a_compose_file_adds_its_database(
    window: MainWindow,
    service: Service,
    nowhere: Profile,
    qtbot: QtBot,
    tmp_path: Path,
    *,
    has_database: bool,
) -> None:
    file = tmp_path / "compose.yml"
    file.write_text("name: immich\nservices:\n  db:\n    image: postgres:18\n")
    if has_database:
        service.save_profile(nowhere)
    window.begin()
    mime = data(QUrl.fromLocalFile(str(file)))
    window.dropEvent(drop(mime))
    dialog = opened(window, qtbot, ProfileEditor if has_database else FirstRunDialog)
    assert isinstance(dialog, ProfileEditor | FirstRunDialog)
    assert dialog.form.profile().server == "immich-db-1"
