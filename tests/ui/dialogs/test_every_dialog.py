"""Rules that hold for every dialog: plain words, names for every input, a way out."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import Container, OverSsh, ServerTools, SshTunnel
from pgbackup_gui.core.reach.ssh_questions import read_question
from pgbackup_gui.ui.dialogs import askpass
from pgbackup_gui.ui.dialogs.about import AboutDialog
from pgbackup_gui.ui.dialogs.backup_plan import BackupPlanDialog
from pgbackup_gui.ui.dialogs.choose_database import ChooseDatabaseDialog
from pgbackup_gui.ui.dialogs.find_databases import FindDatabasesDialog
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.dialogs.first_run_file import BackupFileDialog
from pgbackup_gui.ui.dialogs.first_run_words import Way
from pgbackup_gui.ui.dialogs.history import HistoryDialog
from pgbackup_gui.ui.dialogs.kept import KeptDialog
from pgbackup_gui.ui.dialogs.licences import LicencesDialog
from pgbackup_gui.ui.dialogs.password import PasswordDialog
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.restore import RestoreDialog
from pgbackup_gui.ui.dialogs.settings import SettingsDialog
from pgbackup_gui.ui.dialogs.trial import TrialDialog
from tests.ui import samples
from tests.ui.access import lonely_labels, stops, unnamed, unreached
from tests.ui.dialogs.test_askpass import HOST_KEY, PASSPHRASE
from tests.ui.scripted_service import ScriptedService, as_service
from tests.ui.test_messages import FORBIDDEN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def ssh_dialog(prompt: str, hint: str = "") -> QDialog:
    return askpass.dialog_for(read_question(prompt, hint))


type Make = Callable[[ScriptedService, Profile, Backup], QDialog]

INSIDE = Container(("podman",), "jellyfin")

DIALOGS: dict[str, Make] = {
    "about": lambda service, _profile, _backup: AboutDialog(service=as_service(service)),
    "licences": lambda _service, _profile, _backup: LicencesDialog(),
    "password": lambda _service, profile, _backup: PasswordDialog(
        profile=profile, keyring_available=False, refused=True
    ),
    "editor": lambda service, profile, _backup: ProfileEditor(
        service=as_service(service), profile=profile, default_folder=Path("/backups")
    ),
    "editor of a tunnel": lambda service, profile, _backup: ProfileEditor(
        service=as_service(service),
        profile=replace(profile, route=SshTunnel("homeserver")),
        default_folder=Path("/backups"),
    ),
    "editor of a container": lambda service, profile, _backup: ProfileEditor(
        service=as_service(service),
        profile=replace(profile, host="", route=OverSsh("homeserver", INSIDE)),
        default_folder=Path("/backups"),
    ),
    "editor of a server's own": lambda service, profile, _backup: ProfileEditor(
        service=as_service(service),
        profile=replace(profile, host="", route=OverSsh("homeserver", ServerTools("anna"))),
        default_folder=Path("/backups"),
    ),
    "first run by pasting": lambda service, _profile, _backup: FirstRunDialog(
        service=as_service(service), default_folder=Path("/backups")
    ),
    "first run by form": lambda service, _profile, _backup: FirstRunDialog(
        service=as_service(service), default_folder=Path("/backups"), way=Way.FORM
    ),
    "find databases": lambda service, _profile, _backup: FindDatabasesDialog(
        service=as_service(service), default_folder=Path("/backups")
    ),
    "backup file": lambda service, _profile, _backup: BackupFileDialog(service=as_service(service)),
    "restore": lambda service, profile, backup: RestoreDialog(
        service=as_service(service), profile=profile, backup=backup
    ),
    "backup plan": lambda service, profile, _backup: BackupPlanDialog(
        service=as_service(service), profile=profile
    ),
    "test restore": lambda _service, profile, backup: TrialDialog(backup=backup, profile=profile),
    "kept": lambda _service, profile, _backup: KeptDialog(profile=profile, kept=(samples.kept(),)),
    "choose database": lambda _service, profile, backup: ChooseDatabaseDialog(
        file=backup.path, profiles=(profile,), likely=profile
    ),
    "history": lambda service, _profile, _backup: HistoryDialog(service=as_service(service)),
    "settings": lambda service, _profile, _backup: SettingsDialog(service=as_service(service)),
    "ssh: is it your server": lambda _service, _profile, _backup: ssh_dialog(HOST_KEY),
    "ssh: passphrase": lambda _service, _profile, _backup: ssh_dialog(PASSPHRASE),
    "ssh: may a key be used": lambda _service, _profile, _backup: ssh_dialog("Use it?", "confirm"),
    "ssh: a notice": lambda _service, _profile, _backup: ssh_dialog("Touch the key", "none"),
}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture(params=DIALOGS)
def dialog(
    request: pytest.FixtureRequest, window: QWidget,
    service: ScriptedService, profile: Profile, backup: Backup,
) -> QDialog:  # fmt: skip
    dialog = DIALOGS[request.param](service, profile, backup)
    dialog.setParent(window, dialog.windowFlags())
    dialog.open()
    return dialog


def texts(dialog: QDialog) -> list[str]:
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    return [dialog.windowTitle(), *labels, *buttons(dialog)]


def buttons(dialog: QDialog) -> list[str]:
    return [button.text() for button in dialog.findChildren(QAbstractButton)]


def inputs(dialog: QDialog) -> list[QWidget]:
    """What takes the keyboard, without the inner parts of combo boxes, spin boxes, tables."""
    kinds = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
    whole = (QComboBox, QAbstractSpinBox, QAbstractItemView)
    return [
        it
        for it in dialog.findChildren(QWidget)
        if isinstance(it, kinds) and not any(isinstance(above, whole) for above in ancestors(it))
    ]


def ancestors(widget: QWidget) -> list[QWidget]:
    above = widget.parentWidget()
    return [above, *ancestors(above)] if above else []


def test_every_dialog_has_a_title_and_plain_words(dialog: QDialog) -> None:
    assert dialog.windowTitle()
    assert [text for text in texts(dialog) if FORBIDDEN.search(text)] == []


def test_every_input_has_a_name_to_read_aloud(dialog: QDialog) -> None:
    assert [type(it).__name__ for it in inputs(dialog) if not it.accessibleName()] == []


def test_everything_is_read_out_with_a_name(dialog: QDialog) -> None:
    assert unnamed(dialog) == []


def test_tab_comes_to_everything(dialog: QDialog) -> None:
    first = dialog.focusWidget() or stops(dialog)[0]
    assert unreached(dialog, first) == []


def test_no_label_leads_nowhere(dialog: QDialog) -> None:
    assert lonely_labels(dialog) == []


def test_no_two_words_share_a_key(dialog: QDialog) -> None:
    keys = [found[1].casefold() for text in texts(dialog) for found in re.finditer(r"&(\w)", text)]
    assert sorted(keys) == sorted(set(keys))


def test_escape_closes_and_frees(qtbot: QtBot, dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_fits_a_small_screen(dialog: QDialog) -> None:
    assert dialog.width() <= 1024
    assert dialog.height() <= 600
