"""A second start of the window hands its file to the first, and nothing stale stands in the way."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.single_instance import SingleInstance, server_name

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from pgbackup_gui.ui.single_instance import SingleInstance
app = QCoreApplication([])
second = SingleInstance(Path(sys.argv[1]))
if second.is_first():
    sys.exit("it thinks that it is the first")
sys.exit(0 if second.hand_over(Path(sys.argv[2]) if len(sys.argv) > 2 else None) else 3)
"""

DIES = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from pgbackup_gui.ui.single_instance import SingleInstance
app = QCoreApplication([])
first = SingleInstance(Path(sys.argv[1]))
first.is_first() and first.listen()
os._exit(0)
"""


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "config")
    assert instance.is_first()
    instance.listen()
    yield instance
    instance.close()


def start_again(config: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", SECOND_START, str(config), *arguments])


@pytest.mark.parametrize("file", ["", "a backup ü.dump"])
def test_second_start_is_heard(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot, file: str
) -> None:
    arguments = (str(tmp_path / file),) if file else ()
    with qtbot.waitSignal(first.asked, timeout=30_000) as asked:
        started = start_again(tmp_path / "config", *arguments)
    assert asked.args == [tmp_path / file if file else None]
    qtbot.waitUntil(lambda: started.poll() is not None, timeout=30_000)
    assert started.returncode == 0


def test_without_a_runtime_folder_it_works_as_well(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    instance = SingleInstance(tmp_path / "config")
    assert instance.is_first()
    instance.listen()
    with qtbot.waitSignal(instance.asked, timeout=30_000):
        started = start_again(tmp_path / "config")
    qtbot.waitUntil(lambda: started.poll() is not None, timeout=30_000)
    instance.close()
    assert started.returncode == 0


def test_a_window_that_hangs_gives_no_answer(tmp_path: Path, qapp: QCoreApplication) -> None:
    hung = SingleInstance(tmp_path)
    assert hung.is_first()
    second = SingleInstance(tmp_path)
    assert not second.is_first()
    assert not second.hand_over(None)
    hung.close()


def test_another_config_folder_is_another_window(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other")
    assert other.is_first()
    other.close()
    assert server_name(tmp_path / "a") != server_name(tmp_path / "b")


def test_what_a_killed_window_left_is_no_obstacle(tmp_path: Path, qtbot: QtBot) -> None:
    subprocess.run([sys.executable, "-c", DIES, str(tmp_path)], check=True)
    assert (tmp_path / "window.lock").exists()
    next_one = SingleInstance(tmp_path)
    assert next_one.is_first()
    next_one.listen()
    with qtbot.waitSignal(next_one.asked, timeout=30_000):
        started = start_again(tmp_path)
    qtbot.waitUntil(lambda: started.poll() is not None, timeout=30_000)
    next_one.close()


def test_a_folder_that_cannot_be_made_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert SingleInstance(tmp_path / "file" / "config").is_first()


def test_who_sends_nonsense_is_cut_off(first: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path / "config"))
    with qtbot.waitSignal(socket.disconnected, timeout=30_000):
        socket.write(b"x" * 100_000)
