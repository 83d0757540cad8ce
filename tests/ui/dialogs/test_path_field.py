"""The path field takes a typed path, a chosen one, and forgets it again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.dialogs.path_field import PathField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def field(qtbot: QtBot) -> PathField:
    field = PathField(name="Backup folder", is_folder=True)
    qtbot.addWidget(field)
    field.show()
    return field


def test_typed_path_has_no_blanks_around_it(qtbot: QtBot, field: PathField) -> None:
    spy = QSignalSpy(field.edited)
    QTest.keyClicks(field.line, " /mnt ")
    assert field.path == "/mnt"
    assert spy.count() == 6


def test_shown_path_is_no_edit_of_the_user(field: PathField) -> None:
    spy = QSignalSpy(field.edited)
    field.set_path("/mnt")
    assert spy.count() == 0


def test_chosen_path_is_shown(field: PathField, tmp_path: Path) -> None:
    field.browse.click()
    dialog = field.findChildren(QFileDialog)[0]
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    assert field.path == str(tmp_path)
    dialog.reject()


def test_path_can_be_cleared(field: PathField) -> None:
    field.set_path("/mnt")
    assert field.line.isClearButtonEnabled()
    field.line.clear()
    assert field.path == ""


def test_label_leads_to_the_line(qtbot: QtBot, field: PathField) -> None:
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    assert field.focusProxy() is field.line
    assert field.browse.accessibleName() == "Browse: Backup folder"
