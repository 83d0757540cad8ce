"""Desk shows how every database fares, and keeps panes and verbs in step with the selection."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.main_window import MainWindow
from pgbackup_gui.ui.panes.notice_bar import NoticeBar
from pgbackup_gui.ui.panes.two_line_delegate import TwoLineDelegate
from tests.ui.driving import LONG_MS, action, click, listed, select_newest, wait_for_title
from tests.ui.driving import back_up as make_backup
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def lines(window: MainWindow) -> list[str]:
    """What the sidebar says of each database."""
    model = child(window, QListView, "databaseList").model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [str(row.data(TwoLineDelegate.SecondLineRole)) for row in rows]


def test_the_others_are_looked_at_without_a_change_of_selection(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    other = replace(nowhere.duplicate("Other"), folder=nowhere.folder.with_name("Other"))
    for profile in (nowhere, other):
        service.save_profile(profile)
    window.begin()
    qtbot.waitUntil(lambda: lines(window) == ["Not protected"] * 2, timeout=LONG_MS)
    assert child(window, QLabel, "headlineName").text() == "Nowhere"


def test_an_attempt_that_failed_is_told_by_the_history(
    window: MainWindow, service: Service, nowhere: Profile, qtbot: QtBot
) -> None:
    service.save_profile(nowhere)
    service.use_password(nowhere, "x" * 8)
    window.begin()
    click(window, "backupButton")
    wait_for_title(window, qtbot, "No server at this address")
    qtbot.waitUntil(lambda: lines(window)[0].startswith("Last attempt failed"), timeout=LONG_MS)
    assert child(window, QLabel, "headlineStep").text().startswith("Next step: Back up again")


def test_a_backup_protects(window: MainWindow, known: Profile, qtbot: QtBot) -> None:
    window.begin()
    make_backup(window, qtbot)
    qtbot.waitUntil(lambda: lines(window)[0].startswith("Protected · Today"), timeout=LONG_MS)
    assert "test restore" in child(window, QLabel, "headlineStep").text()


def test_one_of_several_is_deleted_without_a_question(
    window: MainWindow, known: Profile, qtbot: QtBot
) -> None:
    window.begin()
    make_backup(window, qtbot)
    make_backup(window, qtbot)
    qtbot.waitUntil(lambda: len(listed(window)) == 2, timeout=LONG_MS)
    select_newest(window)
    qtbot.waitUntil(action(window, "delete").isEnabled, timeout=LONG_MS)
    action(window, "delete").trigger()
    wait_for_title(window, qtbot, "in the trash")
    notice = child(window, NoticeBar).notice
    assert notice is not None
    assert notice.seconds == 10
