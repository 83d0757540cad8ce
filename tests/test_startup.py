"""What a start loads before the window can be seen, in a fresh Python. Times are in tests/bench."""

import subprocess
import sys
from pathlib import Path

import pytest

UNTIL_PAINTED = """
import os, sys
from pgbackup_gui import __main__
from pgbackup_gui.ui.main_window import MainWindow

def tell(window, event):
    print(*sys.modules, flush=True)
    os._exit(0)

MainWindow.paintEvent = tell
__main__.main(["--home", sys.argv[1]])
"""
"""Ends in the middle of the first paint."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The modules that the first paint needs."""
    home: Path = tmp_path_factory.mktemp("home")
    ended = subprocess.run(
        [sys.executable, "-c", UNTIL_PAINTED, str(home)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    return frozenset(ended.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "psycopg",
        "keyring",
        "yaml",
        "tomllib",
        "sqlite3",
        "PySide6.QtNetwork",
        "PySide6.QtSvg",
        "pgbackup_gui.core",
        "pgbackup_gui.engine.service",
        "pgbackup_gui.loading",
        "pgbackup_gui.ui.dialogs",
        "pgbackup_gui.ui.messages",
        "pgbackup_gui.ui.panes",
        "pgbackup_gui.ui.window_contents",
    ],
)
def test_the_first_paint_does_not_wait_for(module: str, loaded: frozenset[str]) -> None:
    assert module not in loaded


def test_the_first_paint_needs_only_a_handful_of_modules(loaded: frozenset[str]) -> None:
    """Whoever adds one has measured what it costs: `make bench`."""
    ours = {name.removeprefix("pgbackup_gui.") for name in loaded if "pgbackup_gui." in name}
    assert {name for name in ours if not name.startswith("__")} == {
        "app",
        "engine",
        "engine.places",
        "ui",
        "ui.dropped",
        "ui.main_window",
        "ui.single_instance",
        "ui.window_memory",
    }
