"""LogSaver writes the whole text, or says why it could not."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code
from pgbackup_gui.ui.log_saver import LogSaver
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_text_is_written(parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    saver = LogSaver(parent)
    file = tmp_path / "log.txt"
    with qtbot.waitSignal(saver.saved) as saved:
        saver.save(str(file), "one\ntwo – ü\n")
    assert saved.args == [str(file)]
    assert file.read_text(encoding="utf-8") == "one\ntwo – ü\n"


def test_a_failure_is_told(parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    saver = LogSaver(parent)
    with qtbot.waitSignal(saver.failed) as failed:
        saver.save(str(tmp_path / "gone" / "log.txt"), "one")
    assert failed.args is not None
    assert failed.args[0].code is Code.FOLDER_FAILED


def test_asks_where_to(parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    saver = LogSaver(parent)
    saver.ask("one")
    dialog = child(parent, QFileDialog)
    with qtbot.waitSignal(saver.saved):
        dialog.fileSelected.emit(str(tmp_path / "log.txt"))
    dialog.close()
    assert (tmp_path / "log.txt").read_text() == "one"
