"""Every dialog in every language we speak: each word has a key of its own, nothing is cut off."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.settings import Language
from tests.support.fitting import cut_off
from tests.support.pseudo import translated_into
from tests.ui.dialogs.test_every_dialog import DIALOGS
from tests.ui.scripted_service import ScriptedService

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LANGUAGES = [it.value for it in Language if it not in (Language.SYSTEM, Language.ENGLISH)]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with translated_into(qapp, request.param):
        yield request.param


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture(params=DIALOGS)
def dialog(
    request: pytest.FixtureRequest, qtbot: QtBot, language: str, window: QWidget,
    service: ScriptedService, profile: Profile, backup: Backup,
) -> QDialog:  # fmt: skip
    dialog = DIALOGS[request.param](service, profile, backup)
    dialog.setParent(window, dialog.windowFlags())
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def keys(dialog: QDialog) -> list[str]:
    kinds = (QLabel, QAbstractButton)
    shown = [it for it in dialog.findChildren(QWidget) if isinstance(it, kinds) and it.isVisible()]
    texts = [it.text() for it in shown]
    for tabs in dialog.findChildren(QTabWidget):
        texts += [tabs.tabText(index) for index in range(tabs.count())]
    return [found[1].casefold() for text in texts for found in re.finditer(r"&(\w)", text)]


def test_each_word_has_a_key_of_its_own_and_room(dialog: QDialog) -> None:
    assert sorted(keys(dialog)) == sorted(set(keys(dialog)))
    assert cut_off(dialog) == []
    assert dialog.width() <= 1024
    assert dialog.height() <= 640
