"""How long the window takes to be seen, beside a bare PySide6 window; and the terminal's answer.

Every run is a process of its own, timed from before its start; ours and the bare one take
turns, so that a busy machine slows both alike. The bytecode is kept in a folder of its own,
filled by a first round that is not counted.
"""

import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.store import ProfileBook
from tests.bench import pgadmin
from tests.bench.options import Options
from tests.bench.row import Row

RUNS = 9
PEER_RUNS = 3
Timed = Callable[[list[str], dict[str, str]], float]
PAINT_TARGET, VERSION_TARGET = 1.25, 2.0

_TELL = """
import os, sys, time

def tell(*_):
    print(time.monotonic(), flush=True)
    os._exit(0)
"""

BARE = f"""{_TELL}
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    paintEvent = tell

application = QApplication([])
window = Window()
window.resize(1200, 760)
window.show()
application.exec()
"""

PAINTED = f"""{_TELL}
from pgbackup_gui import __main__
from pgbackup_gui.ui.main_window import MainWindow

MainWindow.paintEvent = tell
__main__.main(["--home", sys.argv[1]])
"""

LISTED = f"""{_TELL}
from pgbackup_gui import __main__
from pgbackup_gui.ui.main_window import MainWindow

def begin(window, begin=MainWindow.begin):
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QListView

    class Watch(QObject):
        def eventFilter(self, watched, event):
            return tell() if event.type() == QEvent.Type.Paint else False

    begin(window)
    window.watch = Watch()
    window.findChild(QListView, "databaseList").viewport().installEventFilter(window.watch)

MainWindow.begin = begin
__main__.main(["--home", sys.argv[1]])
"""

_VERSION = "from pgbackup_gui.cli.main import main; main(['--version'])"


def measure(options: Options) -> Iterator[Row]:
    """The rows of this benchmark: medians, as multiples of the bare one's."""
    with tempfile.TemporaryDirectory() as folder:
        _save_a_database(Path(folder))
        windows = ([BARE], [PAINTED, folder], [LISTED, folder])
        bare, painted, listed = _medians(windows, _until_told, Path(folder))
        peer = _seconds_of_pgadmin(options.pgadmin) if options.pgadmin else None
        nothing, version = _medians((["pass"], [_VERSION]), _until_ended, Path(folder))
    yield _row("start to first paint / bare window", painted, bare, PAINT_TARGET)
    yield _row("start to databases listed / bare window", listed, bare, math.inf)
    if peer:
        note = f"{peer:.1f} s, {listed * 1000:.0f} ms; median of {PEER_RUNS} starts"
        what = "pgAdmin until its first page / ours until databases listed"
        yield Row(what, peer / listed, math.inf, "times", note)
    yield _row("pgbackup --version / python -c pass", version, nothing, VERSION_TARGET)


def _seconds_of_pgadmin(venv: Path) -> float:
    """Its first start, which makes its own database, is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        desktop = pgadmin.Desktop(venv, Path(folder))
        return statistics.median(
            [desktop.seconds_to_first_page() for _ in range(PEER_RUNS + 1)][1:]
        )


def _save_a_database(home: Path) -> None:
    profile = Profile("Media", "127.0.0.1", "media", "anna", home / "backups", port=1)
    ProfileBook(file=find_places(home).profiles_file).save(profile)


def _row(what: str, ours: float, theirs: float, target: float) -> Row:
    note = f"{ours * 1000:.0f} ms, {theirs * 1000:.0f} ms; medians of {RUNS}"
    return Row(what, ours / theirs, target, "times", note)


def _medians(programs: Sequence[list[str]], timed: Timed, folder: Path) -> list[float]:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    rounds = [[timed(program, environment) for program in programs] for _ in range(RUNS + 1)]
    return [statistics.median(column) for column in zip(*rounds[1:], strict=True)]


def _until_told(program: list[str], environment: dict[str, str]) -> float:
    begun = time.monotonic()
    return float(_run(program, environment)) - begun


def _until_ended(program: list[str], environment: dict[str, str]) -> float:
    begun = time.monotonic()
    _run(program, environment)
    return time.monotonic() - begun


def _run(program: list[str], environment: dict[str, str]) -> str:
    command = [sys.executable, "-c", *program]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return done.stdout
