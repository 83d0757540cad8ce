"""NoticeBar shows the latest notice with its buttons, reads it out, and closes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.assets import Tone
from pgbackup_gui.ui.panes.notice_bar import Notice, NoticeAction, NoticeBar
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def buttons(bar: NoticeBar) -> list[str]:
    return [button.text() for button in bar.findChildren(QPushButton)]


def text(bar: NoticeBar, name: str) -> str:
    return child(bar, QLabel, name).text()


def test_hidden_until_there_is_something(bar: NoticeBar) -> None:
    assert not bar.isVisible()
    bar.show_notice(Notice("Restored", "The database from before is kept."))
    assert bar.isVisible()
    assert text(bar, "noticeTitle") == "Restored"
    assert text(bar, "noticeText") == "The database from before is kept."


def test_an_action_runs(bar: NoticeBar, qtbot: QtBot) -> None:
    ran: list[str] = []
    undo = NoticeAction("Undo restore", lambda: ran.append("undo"), "undoRestoreButton")
    delete = NoticeAction("Delete it…", lambda: ran.append("delete"))
    bar.show_notice(Notice("Restored", actions=(undo, delete)))
    button = child(bar, QPushButton, "undoRestoreButton")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert ran == ["undo"]


def test_a_notice_replaces_the_one_before_with_its_buttons(bar: NoticeBar) -> None:
    bar.show_notice(Notice("One", actions=(NoticeAction("First", lambda: None),)))
    bar.show_notice(Notice("Two", actions=(NoticeAction("Second", lambda: None),)))
    assert buttons(bar) == ["Second"]
    bar.show_notice(Notice("Three"))
    assert buttons(bar) == []
    assert not child(bar, QLabel, "noticeText").isVisible()


def test_close_button_closes(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(Notice("One"))
    QTest.mouseClick(child(bar, QToolButton), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert bar.notice is None


def test_names_are_never_read_as_markup(bar: NoticeBar) -> None:
    bar.show_notice(Notice("<b>bold</b>"))
    assert child(bar, QLabel, "noticeTitle").textFormat() is Qt.TextFormat.PlainText


def test_notice_is_announced(bar: NoticeBar, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def listen(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    bar.show_notice(Notice("Backup failed", "Try again.", Tone.ERROR))
    bar.show_notice(Notice("Restored"))
    politeness = QAccessible.AnnouncementPoliteness
    assert said == [
        ("Backup failed Try again.", politeness.Assertive),
        ("Restored", politeness.Polite),
    ]


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_can_be_painted(bar: NoticeBar, tone: Tone) -> None:
    bar.show_notice(Notice("One", "Two", tone))
    bar.resize(500, 80)
    assert not bar.grab().isNull()


def time_is_up(bar: NoticeBar) -> None:
    """As if its seconds were over."""
    bar._timer.timeout.emit()


def test_a_notice_may_go_by_itself(bar: NoticeBar) -> None:
    bar.show_notice(Notice("In the trash", seconds=10))
    assert bar._timer.isActive()
    assert bar._timer.interval() == 10_000
    time_is_up(bar)
    assert not bar.isVisible()
    time_is_up(bar)
    bar.show_notice(Notice("Restored"))
    assert not bar._timer.isActive()


def test_it_stays_while_its_button_has_the_focus(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(
        Notice("In the trash", actions=(NoticeAction("Undo", bar.clear, "undo"),), seconds=10)
    )
    bar.activateWindow()
    undo = child(bar, QPushButton, "undo")
    undo.setFocus()
    qtbot.waitUntil(undo.hasFocus)
    time_is_up(bar)
    assert bar.isVisible()
    assert bar._timer.isActive()
