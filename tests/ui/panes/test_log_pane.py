"""LogPane shows the newest lines, counts the others truthfully, and stays as it is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.work.output import Severity
from pgbackup_gui.ui.contrast import READABLE, contrast
from pgbackup_gui.ui.panes.log_pane import SHOWN_PER_BATCH, LogPane, choose
from tests.ui.finding import child
from tests.ui.samples import line

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MAX_LINES = 250
MANY = tuple(line(f"line {number}") for number in range(1000))


@pytest.fixture
def pane(qtbot: QtBot) -> LogPane:
    pane = LogPane(max_lines=MAX_LINES)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def editor(pane: LogPane) -> QPlainTextEdit:
    return child(pane, QPlainTextEdit, "logPane")


def press(pane: LogPane, text: str) -> None:
    button = next(b for b in pane.findChildren(QToolButton) if b.text() == text)
    button.click()


def colour_of(pane: LogPane, text: str) -> QColor:
    found = editor(pane).document().find(text)
    return found.charFormat().foreground().color()


def test_lines_have_their_time(pane: LogPane) -> None:
    pane.show_lines([line("pg_dump: reading schemas")])
    when = line("").at.astimezone()
    assert pane.text() == f"{when:%H:%M:%S}  pg_dump: reading schemas"


def test_newest_lines_are_shown_and_the_others_counted(pane: LogPane) -> None:
    pane.show_lines(MANY, 234)
    lines = pane.text().splitlines()
    assert lines[0] == "… 1,134 lines not shown; the log file holds them"
    assert [text[10:] for text in lines[1:]] == [f"line {number}" for number in range(900, 1000)]


def test_a_batch_that_fits_is_shown_whole(pane: LogPane) -> None:
    pane.show_lines(MANY[:SHOWN_PER_BATCH])
    assert len(pane.text().splitlines()) == SHOWN_PER_BATCH


def test_errors_are_not_pushed_out() -> None:
    lines = [line("broken", Severity.ERROR), *MANY]
    chosen = choose(lines)
    assert chosen[0].text == "broken"
    assert chosen[-1].text == "line 999"
    assert len(chosen) == SHOWN_PER_BATCH
    assert len(choose([line("e", Severity.ERROR)] * 5000)) == SHOWN_PER_BATCH


def test_pane_keeps_so_many_lines_and_no_more(pane: LogPane) -> None:
    for _ in range(5):
        pane.show_lines(MANY)
    assert editor(pane).blockCount() == MAX_LINES
    pane.set_max_lines(100)
    assert editor(pane).blockCount() == 100


@pytest.mark.parametrize(
    ("severity", "mark"), [(Severity.ERROR, "ERROR"), (Severity.WARNING, "WARNING")]
)
def test_trouble_is_marked_by_word_and_by_colour(
    pane: LogPane, severity: Severity, mark: str
) -> None:
    pane.show_lines([line("calm"), line("trouble", severity)])
    assert f"{mark}  trouble" in pane.text()
    colour = colour_of(pane, "trouble")
    assert colour != colour_of(pane, "calm")
    assert contrast(colour, pane.palette().color(QPalette.ColorRole.Base)) >= READABLE


def test_colours_follow_the_palette(pane: LogPane, qapp: QApplication, qtbot: QtBot) -> None:
    pane.show_lines([line("calm"), line("trouble", Severity.ERROR)])
    before = colour_of(pane, "trouble")
    try:
        qapp.setPalette(QPalette(QColor(40, 40, 40)))
        qtbot.waitUntil(lambda: colour_of(pane, "trouble") != before)
        base = pane.palette().color(QPalette.ColorRole.Base)
        assert contrast(colour_of(pane, "trouble"), base) >= READABLE
        assert colour_of(pane, "calm") == QTextCharFormat().foreground().color()
    finally:
        qapp.setPalette(QPalette())


def test_lines_alone_do_not_open_the_log(pane: LogPane) -> None:
    pane.show_lines([line("canceling statement due to user request", Severity.ERROR)])
    assert not editor(pane).isVisible()


def test_only_what_is_wanted_is_remembered(pane: LogPane) -> None:
    pane.set_expanded(is_expanded=True)
    assert not pane.is_wanted()
    pane.want(is_wanted=True)
    assert pane.is_wanted()
    child(pane, QToolButton, "logToggle").click()
    assert not pane.is_wanted()


def test_toggle_opens_and_collapses(pane: LogPane, qtbot: QtBot) -> None:
    toggle = child(pane, QToolButton, "logToggle")
    with qtbot.waitSignal(pane.expanded_changed):
        toggle.click()
    assert pane.is_expanded()
    toggle.click()
    assert not pane.is_expanded()
    assert not editor(pane).isVisible()


def test_copy_takes_the_selection_or_all(pane: LogPane) -> None:
    pane.show_lines([line("one"), line("two")])
    press(pane, "Copy")
    assert QGuiApplication.clipboard().text() == pane.text()
    editor(pane).moveCursor(QTextCursor.MoveOperation.End)
    editor(pane).moveCursor(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
    press(pane, "Copy")
    assert QGuiApplication.clipboard().text() == "two"


def test_clear_save_and_open(pane: LogPane, qtbot: QtBot) -> None:
    pane.show_lines([line("one")])
    with qtbot.waitSignal(pane.save_requested) as saved:
        press(pane, "Save…")
    assert saved.args == [pane.text()]
    with qtbot.waitSignal(pane.open_log_requested):
        press(pane, "Open log file")
    press(pane, "Clear")
    assert pane.text() == ""


def test_view_follows_the_end_unless_scrolled_up(pane: LogPane) -> None:
    pane.set_expanded(is_expanded=True)
    pane.show_lines(MANY[:100])
    bar = editor(pane).verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(3)
    pane.show_lines(MANY[:50])
    assert bar.value() == 3


def test_text_cannot_be_edited(pane: LogPane, qtbot: QtBot) -> None:
    pane.show_lines([line("one")])
    before = pane.text()
    QTest.keyClick(editor(pane), Qt.Key.Key_X)
    assert pane.text() == before


@pytest.mark.parametrize("texts", [[], [""], ["", "broken", ""]])
def test_empty_lines_survive_a_change_of_colours(pane: LogPane, texts: list[str]) -> None:
    pane.show_lines([replace(line("x"), text=text) for text in texts])
    QApplication.sendEvent(pane, QEvent(QEvent.Type.PaletteChange))
    assert len(pane.text().splitlines()) == len(texts)
