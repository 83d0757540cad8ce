"""Every dialog in a language of long words, from either side: nothing cut off, nothing missed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui.dialogs.licences import LICENCES
from pgbackup_gui.ui.dialogs.path_field import PathField
from tests.support.fitting import cut_off, untranslated
from tests.support.pseudo import spoken
from tests.ui.dialogs.test_every_dialog import DIALOGS
from tests.ui.scripted_service import ScriptedService

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft

NAMES = {
    *(name for part in LICENCES for name in part),
    "PG Backup", "PostgreSQL", "pg_dump", "pg_restore", "psql", "Jellyfin", "jellyfin",
    "docker", "podman", "homeserver", "anna", "English", "Deutsch", "Français",
    "Español", "简体中文",
    "Use it?", "Touch the key",
}  # fmt: skip
"""What is called the same in every language, and what ssh says itself."""


@pytest.fixture(params=[False, True], ids=["from left", "from right"])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    with spoken(qapp, is_mirrored=request.param):
        yield request.param


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture(params=DIALOGS)
def dialog(
    request: pytest.FixtureRequest, qtbot: QtBot, mirrored: bool, window: QWidget,
    service: ScriptedService, profile: Profile, backup: Backup,
) -> QDialog:  # fmt: skip
    dialog = DIALOGS[request.param](service, profile, backup)
    dialog.setParent(window, dialog.windowFlags())
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_nothing_is_cut_off(dialog: QDialog) -> None:
    assert cut_off(dialog) == []


def test_still_fits_a_small_screen(dialog: QDialog) -> None:
    assert dialog.width() <= 1024
    assert dialog.height() <= 640


def test_everything_is_translated(dialog: QDialog) -> None:
    assert untranslated(dialog, NAMES) == []


def test_the_other_side_is_taken(dialog: QDialog, mirrored: bool) -> None:
    assert dialog.layoutDirection() is (RIGHT if mirrored else LEFT)


def test_paths_and_commands_run_from_the_left(dialog: QDialog) -> None:
    lines: list[QWidget] = [field.line for field in dialog.findChildren(PathField)]
    lines += dialog.findChildren(QPlainTextEdit)
    assert {line.layoutDirection() for line in lines} <= {LEFT}
    assert all(isinstance(line, QLineEdit | QPlainTextEdit) for line in lines)
