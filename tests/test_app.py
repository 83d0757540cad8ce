"""The window's program starts, tells its version without Qt, and hides no failure."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from pgbackup_gui import __main__, __version__, app
from pgbackup_gui.core.errors import Code
from pgbackup_gui.engine.service import open_service

WITHOUT_QT = """
import contextlib, sys
from pgbackup_gui.__main__ import main
with contextlib.suppress(SystemExit):
    main(["--version"])
sys.exit("Qt was loaded" if any(name.startswith("PySide6") for name in sys.modules) else 0)
"""


def test_version_is_told_without_qt() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == f"PG Backup {__version__}"


def test_help_names_the_terminal_program(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        __main__.main(["--help"])
    assert ended.value.code == 0
    assert "pgbackup." in capsys.readouterr().out


@pytest.fixture
def errors(qtbot: QtBot) -> Iterator[app.UnexpectedErrors]:
    errors = app.UnexpectedErrors()
    errors.install()
    yield errors
    errors.uninstall()


@pytest.mark.allow_log_errors
def test_what_nobody_caught_is_logged_and_told(
    errors: app.UnexpectedErrors, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(errors.happened) as happened:
        sys.excepthook(ValueError, ValueError("nobody"), None)
    assert happened.args is not None
    assert happened.args[0].code is Code.UNEXPECTED
    assert "ValueError: nobody" in happened.args[0].detail
    assert caplog.records[-1].levelname == "CRITICAL"


@pytest.mark.allow_log_errors
def test_threads_are_no_exception(errors: app.UnexpectedErrors, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("in a thread")

    with qtbot.waitSignal(errors.happened) as happened:
        threading.Thread(target=fail).start()
    assert happened.args is not None
    assert "in a thread" in happened.args[0].detail


def test_qt_speaks_no_language_that_we_do_not(qapp: QApplication) -> None:
    assert not app.load_translations(qapp, QLocale("de_DE"))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_window_is_made_on_a_home_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    service = open_service(tmp_path)
    window = app.make_window(service)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    assert window.windowTitle() == "PG Backup"
    window.close()
    service.shut_down()
    Shiboken.delete(service)
    assert (tmp_path / "config" / "window.ini").exists()
