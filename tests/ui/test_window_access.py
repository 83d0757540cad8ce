"""The whole window can be used without eyes and without a mouse."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.assets import Tone
from pgbackup_gui.ui.main_window import MainWindow
from pgbackup_gui.ui.panes.notice_bar import Notice, NoticeAction
from pgbackup_gui.ui.window_panes import WindowPanes
from tests.ui import samples
from tests.ui.access import lonely_labels, stops, unnamed, unreached
from tests.ui.driving import LONG_MS
from tests.ui.finding import child
from tests.ui.test_messages import FORBIDDEN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def full(window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot) -> MainWindow:
    """A window in which everything is shown that there ever is to see."""
    service.save_profile(nowhere)
    window.begin()
    qtbot.waitUntil(lambda: not service.has_jobs(), timeout=LONG_MS)
    panes = child(window, WindowPanes)
    now = datetime.now(UTC)
    last = samples.backup(taken_at=now)
    panes.backups.set_backups((last, samples.backup(40, badge=Badge.DAMAGED)))
    panes.backups.select(last.path)
    panes.details.show()
    panes.details.show_backup(last)
    panes.details.show_details(samples.details(last))
    action = NoticeAction("Undo", panes.notice.clear, "undoDeleteButton")
    panes.notice.show_notice(Notice("In the trash", "Really", Tone.PLAIN, (action,)))
    panes.headline.show_worry("This login cannot read everything.")
    panes.headline.show_kept("The database from before is kept.")
    panes.log.want(is_wanted=True)
    window.resize(1200, 900)
    return window


def test_everything_has_a_name_to_read_aloud(full: MainWindow) -> None:
    assert len(stops(full)) > 20
    assert unnamed(full) == []


def test_tab_comes_to_everything(full: MainWindow) -> None:
    assert unreached(full, child(full, WindowPanes).sidebar.view) == []


def test_first_run_is_no_exception(window: MainWindow) -> None:
    window.begin()
    first = child(window, QPushButton, "addFirstButton")
    assert unnamed(window) == []
    assert unreached(window, first) == []


def test_no_label_leads_nowhere(full: MainWindow) -> None:
    assert lonely_labels(full) == []


def test_words_are_plain(full: MainWindow) -> None:
    labels = [label.text() for label in full.findChildren(QLabel)]
    buttons = [button.text() for button in full.findChildren(QAbstractButton)]
    actions = [action.text() for action in full.findChildren(QAction)]
    shown = [*labels, *buttons, *actions]
    assert [text for text in shown if FORBIDDEN.search(text)] == []


def test_every_verb_is_in_a_menu_with_a_key_of_its_own(full: MainWindow) -> None:
    menus = [action.menu() for action in full.menuBar().actions()]
    for menu in menus:
        assert isinstance(menu, QMenu)
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        keys = [found[1].casefold() for text in texts for found in re.finditer(r"&(\w)", text)]
        assert len(keys) == len(texts), texts
        assert len(set(keys)) == len(keys), texts


def test_it_fits_a_small_screen(full: MainWindow) -> None:
    full.resize(1024, 640)
    assert (full.width(), full.height()) == (1024, 640)
