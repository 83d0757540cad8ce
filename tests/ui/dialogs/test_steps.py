"""A column of steps says by drawing and by word which are done."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.dialogs.steps import Steps

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def steps(qtbot: QtBot) -> Steps:
    steps = Steps("What is done")
    qtbot.addWidget(steps)
    steps.set_steps(("read", "load", "swap"))
    steps.show()
    return steps


def test_first_is_the_current_one(steps: Steps) -> None:
    assert steps.spoken() == ["Now: read", "To come: load", "To come: swap"]
    assert steps.accessibleName() == "What is done"


def test_what_lies_behind_is_done(steps: Steps) -> None:
    steps.show_current(3)
    assert steps.current == 3
    assert steps.spoken() == ["Done: read", "Done: load", "Done: swap"]


def test_where_it_stopped_is_said(steps: Steps) -> None:
    steps.show_current(1, is_stopped=True)
    assert steps.spoken() == ["Done: read", "Stopped: load", "To come: swap"]
    bold = [label.text() for label in steps.findChildren(QLabel) if label.font().bold()]
    assert bold == ["load"]


def test_no_step_is_broken_unless_it_is_very_long(steps: Steps) -> None:
    narrow = steps.width_of_texts()
    steps.set_steps(("read", "Wiederherstellung"))
    wide = steps.width_of_texts()
    assert wide > narrow
    steps.set_steps(("read", "Wiederherstellung " * 9))
    assert steps.width_of_texts() < 3 * wide


def test_other_steps_take_their_place(steps: Steps) -> None:
    steps.show_current(2)
    steps.set_steps(("look",))
    assert steps.spoken() == ["Now: look"]
    assert [label.text() for label in steps.findChildren(QLabel) if label.isVisible()] == ["look"]
