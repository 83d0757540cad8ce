"""The boxes are open without blocking, and their buttons do what they say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.ui import boxes
from tests.ui.history_samples import FACTS
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def button(box: QMessageBox, text: str) -> QPushButton:
    found = [it for it in box.findChildren(QPushButton) if it.text().replace("&", "") == text]
    return found[0]


def confirm(window: QWidget, *, dangerous: bool) -> boxes.ConfirmBox:
    return boxes.confirm(
        window, title="Delete it?", text="It is gone then.", verb="Delete", dangerous=dangerous
    )


def test_error_says_what_happened_and_what_to_do(window: QWidget) -> None:
    box = boxes.show_error(window, AppError(Code.HOST_NOT_FOUND, host="nas", detail="raw"))
    assert box.isVisible()
    assert box.text() == "Server not found"
    assert "“nas”" in box.informativeText()
    assert box.informativeText().endswith("or enter the IP address of the server.")
    assert box.detailedText() == "host-not-found\n\nhost = nas\n\nraw"


def test_copy_keeps_the_box_open(window: QWidget) -> None:
    box = boxes.show_error(window, AppError(detail="raw text"))
    button(box, "Copy details").click()
    assert QGuiApplication.clipboard().text() == "unexpected\n\nraw text"
    assert box.isVisible()


def test_error_closes_and_goes_away(qtbot: QtBot, window: QWidget) -> None:
    box = boxes.show_error(window, AppError())
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(box))


def test_raw_text_is_never_taken_for_html(window: QWidget) -> None:
    box = boxes.show_error(window, AppError(detail="<b>bold</b> <img src=x>"))
    formats = {
        label.textFormat()
        for name in ("qt_msgbox_label", "qt_msgbox_informativelabel")
        for label in box.findChildren(QLabel, name)
    }
    assert formats == {Qt.TextFormat.PlainText}


def test_cancel_is_the_default_of_a_dangerous_question(window: QWidget) -> None:
    box = confirm(window, dangerous=True)
    assert box.defaultButton() is box.cancel_button
    assert box.escapeButton() is box.cancel_button


def test_verb_is_the_default_of_a_harmless_question(window: QWidget) -> None:
    box = confirm(window, dangerous=False)
    assert box.defaultButton() is box.verb_button


def test_verb_confirms_once(qtbot: QtBot, window: QWidget) -> None:
    box = confirm(window, dangerous=True)
    said: list[bool] = []
    box.confirmed.connect(lambda: said.append(True))
    box.verb_button.click()
    assert said == [True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_do_not_confirm_a_dangerous_question(
    qtbot: QtBot, window: QWidget, key: Qt.Key
) -> None:
    box = confirm(window, dangerous=True)
    said: list[bool] = []
    box.confirmed.connect(lambda: said.append(True))
    QTest.keyClick(box, key)
    qtbot.waitUntil(lambda: not isValid(box))
    assert said == []


def test_with_a_service_a_whole_report_is_copied(qtbot: QtBot, window: QWidget) -> None:
    service = ScriptedService()
    service.answer(Kind.REPORT, FACTS)
    error = AppError(Code.HOST_NOT_FOUND, host="nas")
    box = boxes.show_error(window, error, service=as_service(service))
    with qtbot.waitSignal(service.job_changed):
        button(box, "Copy report").click()
    assert "host: nas" in QGuiApplication.clipboard().text()
    assert "libpq: 18.6" in QGuiApplication.clipboard().text()
    assert box.isVisible()


def test_a_longer_word_for_cancel_gets_its_room(qtbot: QtBot) -> None:
    box = boxes.confirm(None, title="Quit?", text="It runs.", verb="Quit", dangerous=True)
    qtbot.addWidget(box)
    narrow = box.width()
    box.name_cancel("Keep everything running until the very end of the day and the week")
    assert box.cancel_button.icon().isNull()
    qtbot.waitUntil(lambda: box.cancel_button.width() >= box.cancel_button.sizeHint().width())
    assert box.width() > narrow
