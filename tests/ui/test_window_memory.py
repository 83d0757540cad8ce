"""WindowMemory gives a window the size it had, and survives a file it cannot read."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QSplitter, QTextEdit
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.window_memory import WindowMemory

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def window(qtbot: QtBot) -> tuple[QMainWindow, QSplitter]:
    made = QMainWindow()
    qtbot.addWidget(made)
    splitter = QSplitter()
    splitter.addWidget(QTextEdit())
    splitter.addWidget(QTextEdit())
    made.setCentralWidget(splitter)
    made.resize(500, 300)
    made.show()
    return made, splitter


def test_size_and_splitters_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    first, splitter = window(qtbot)
    first.resize(640, 420)
    splitter.setSizes([400, 200])
    sizes = splitter.sizes()
    WindowMemory(tmp_path / "window.ini").save(first, {"columns": splitter})
    second, other = window(qtbot)
    again = WindowMemory(tmp_path / "window.ini")
    again.restore_place(second)
    again.restore_panes({"columns": other})
    assert second.size() == first.size()
    qtbot.waitUntil(lambda: other.sizes() == sizes)


@pytest.mark.parametrize("content", ["", "geometry=nonsense", "version=99"])
def test_nothing_useful_changes_nothing(qtbot: QtBot, tmp_path: Path, content: str) -> None:
    file = tmp_path / "window.ini"
    file.write_text(f"[General]\n{content}\n")
    made, splitter = window(qtbot)
    WindowMemory(file).restore_place(made)
    WindowMemory(file).restore_panes({"columns": splitter})
    assert made.width() == 500


def test_without_a_file_it_forgets(qtbot: QtBot, tmp_path: Path) -> None:
    made, splitter = window(qtbot)
    memory = WindowMemory(None)
    memory.save(made, {"columns": splitter})
    memory.restore_place(made)
    memory.restore_panes({"columns": splitter})
    assert list(tmp_path.iterdir()) == []


def test_words_are_remembered(tmp_path: Path, qtbot: QtBot) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    assert memory.read("log") == ""
    memory.write("log", "open")
    memory.save(*_parts(qtbot))
    assert WindowMemory(tmp_path / "window.ini").read("log") == "open"
    nothing = WindowMemory(None)
    nothing.write("log", "open")
    assert nothing.read("log") == ""


def _parts(qtbot: QtBot) -> tuple[QMainWindow, dict[str, QSplitter]]:
    made, splitter = window(qtbot)
    return made, {"columns": splitter}
