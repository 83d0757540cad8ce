"""ProgressPane shows one bar that never goes back, what is left to do, and Cancel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui.panes.progress_pane import ProgressPane
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def pane(qtbot: QtBot) -> ProgressPane:
    pane = ProgressPane()
    qtbot.addWidget(pane)
    pane.resize(800, 80)
    pane.begin("Backup: Jellyfin")
    return pane


def bar(pane: ProgressPane) -> QProgressBar:
    return child(pane, QProgressBar, "progressBar")


def texts(pane: ProgressPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel)]


def test_unknown_length_is_shown_as_such(pane: ProgressPane) -> None:
    pane.show_progress(Progress(Step.SNAPSHOT))
    assert bar(pane).maximum() == 0
    assert pane.percent() is None


def test_step_and_subject_are_words(pane: ProgressPane) -> None:
    pane.show_progress(Progress(Step.DUMP, 0.5, "public.items"))
    assert "Copying the database: public.items" in texts(pane)
    assert "Backup: Jellyfin" in texts(pane)
    assert pane.percent() == 50


def test_bar_never_goes_back(pane: ProgressPane) -> None:
    pane.show_progress(Progress(Step.DUMP, 0.5))
    pane.show_progress(Progress(Step.VERIFY, 0.2))
    assert pane.percent() == 50
    pane.show_progress(Progress(Step.VERIFY))
    assert pane.percent() == 50
    pane.show_progress(Progress(Step.VERIFY, 7.0))
    assert pane.percent() == 100


def test_percent_is_never_rounded_up(pane: ProgressPane) -> None:
    pane.show_progress(Progress(Step.PUBLISH, 0.999))
    assert pane.percent() == 99
    assert "99 % after 0 s" in texts(pane)


def test_amount_and_time_left_are_shown_and_read_out(pane: ProgressPane) -> None:
    told = "1.2 GB written, about 2 minutes left"
    pane.show_progress(Progress(Step.DUMP, 0.2, "", 1_200_000_000, 125.0))
    assert told in texts(pane)
    assert bar(pane).accessibleDescription() == told
    pane.begin("Check: Jellyfin")
    assert told not in texts(pane)


def test_a_second_run_begins_anew(pane: ProgressPane) -> None:
    pane.show_progress(Progress(Step.DUMP, 0.9))
    pane.finish()
    assert not pane.isVisible()
    pane.begin("Check: Jellyfin")
    pane.show_progress(Progress(Step.DUMP, 0.1))
    assert pane.isVisible()
    assert pane.percent() == 10


def test_long_name_does_not_widen_the_window(pane: ProgressPane) -> None:
    pane.show_progress(Progress(Step.DUMP, 0.5, "public." + "x" * 500))
    assert pane.minimumSizeHint().width() < 400
    assert any("…" in text for text in texts(pane))
    pane.resize(8000, 80)
    assert not any("…" in text for text in texts(pane))


def test_cancel_is_asked_for_once(pane: ProgressPane, qtbot: QtBot) -> None:
    cancel = child(pane, QPushButton, "cancelButton")
    with qtbot.waitSignal(pane.cancel_requested):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isEnabled()
    pane.show_progress(Progress(Step.DUMP, 0.5))
    assert "Stopping and cleaning up" in texts(pane)


def test_a_hidden_bar_does_not_animate(pane: ProgressPane) -> None:
    pane.finish()
    assert bar(pane).maximum() > 0


def test_slow_network_is_named_while_it_is_the_limit(pane: ProgressPane) -> None:
    pane.show_progress(Progress(Step.DUMP, 0.5, link_rate=11_000_000))
    limit = child(pane, QLabel, "progressLimit")
    assert limit.text() == "Your network is the limit: 11.0 MB/s"
    assert "packed" in limit.toolTip()
    assert limit.isVisible()
    pane.show_progress(Progress(Step.DUMP, 0.6))
    assert not limit.isVisible()
