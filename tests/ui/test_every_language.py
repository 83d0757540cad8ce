"""The window in a language of long words, from either side, on a small screen."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.settings import Language
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.fitting import cut_off, untranslated
from tests.support.pseudo import pseudo, spoken, translated_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LANGUAGES = [it.value for it in Language if it not in (Language.SYSTEM, Language.ENGLISH)]
NAMES = {"PG Backup", "Nowhere", "Ctrl"}


@pytest.fixture(params=[False, True], ids=["from left", "from right"])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    with spoken(qapp, is_mirrored=request.param):
        yield request.param


@pytest.fixture
def foreign(
    mirrored: bool, service: Service, nowhere: Profile, request: pytest.FixtureRequest, qtbot: QtBot
) -> MainWindow:
    """The window, made after the language was chosen."""
    service.save_profile(nowhere)
    window = request.getfixturevalue("window")
    assert isinstance(window, MainWindow)
    window.resize(1024, 640)
    window.begin()
    qtbot.waitUntil(lambda: not service.has_jobs())
    return window


def test_the_window_is_translated_and_nothing_is_cut_off(foreign: MainWindow) -> None:
    assert (foreign.width(), foreign.height()) == (1024, 640)
    assert cut_off(foreign) == []
    assert untranslated(foreign, NAMES) == []


def test_log_runs_from_the_left(foreign: MainWindow, mirrored: bool) -> None:
    log = foreign.findChild(QPlainTextEdit, "logPane")
    assert isinstance(log, QPlainTextEdit)
    assert log.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert (foreign.layoutDirection() is Qt.LayoutDirection.RightToLeft) is mirrored


def test_the_walk_finds_what_it_looks_for(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label, button = QLabel("Forgotten words", top), QPushButton(pseudo("&Go"), top)
    wrapped = QLabel(pseudo("Averyveryverylongword"), top)
    wrapped.setWordWrap(True)
    for widget in (label, button, wrapped):
        widget.resize(30, 300)
    top.show()
    assert untranslated(top, set()) == ["Forgotten words"]
    assert untranslated(top, {"Forgotten words"}) == []
    assert len(cut_off(top)) == 3
    for widget in (label, button, wrapped):
        widget.resize(600, 300)
    assert cut_off(top) == []


def test_the_pseudo_language_keeps_what_has_a_meaning() -> None:
    text = pseudo("&Copy %n file(s) to {path:>9}")
    assert "&C" in text
    assert "%n" in text
    assert "{path:>9}" in text
    assert len(text) > 1.4 * len("&Copy %n file(s) to {path:>9}")


@pytest.fixture(params=LANGUAGES)
def translated(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    with translated_into(qapp, request.param):
        yield


def test_each_menu_entry_has_a_key_of_its_own(
    translated: None, request: pytest.FixtureRequest
) -> None:
    window = request.getfixturevalue("window")
    bar = window.menuBar()
    for menu in (bar, *(action.menu() for action in bar.actions())):
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        keys = [found[1].casefold() for text in texts for found in re.finditer(r"&(\w)", text)]
        assert sorted(keys) == sorted(set(keys)), texts
