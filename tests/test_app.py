"""The window's program starts, tells its version without Qt, and hides no failure."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from pgbackup_gui import __main__, __version__, app, loading
from pgbackup_gui.core.errors import Code
from pgbackup_gui.engine.service import open_service
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.main_window import MainWindow
from pgbackup_gui.ui.single_instance import SingleInstance, server_name
from pgbackup_gui.ui.window_panes import WindowPanes
from tests.ui.driving import opened
from tests.ui.finding import child

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


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_window_is_made_on_a_home_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    service = open_service(tmp_path)
    window = loading.make_window(service)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    assert window.windowTitle() == "PG Backup"
    window.close()
    service.shut_down()
    Shiboken.delete(service)
    assert (tmp_path / "config" / "window.ini").exists()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_window_is_painted_before_anything_is_loaded(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    file = tmp_path / "a.dump"
    with ExitStack() as ends:
        window.contents_wanted.connect(partial(loading.load, window, home=tmp_path, ends=ends))
        with qtbot.waitSignal(window.contents_wanted):
            window.show()
            window.open_file(file)
            assert window.windowTitle() == "PG Backup"
            assert window.centralWidget() is None
        qtbot.waitUntil(child(window, WindowPanes).isVisible)
        # Asked for before there was anything that could have opened it.
        opened(window, qtbot, FirstRunDialog).reject()
        window.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.allow_log_errors
def test_a_window_that_cannot_be_filled_says_so(
    qtbot: QtBot, errors: app.UnexpectedErrors, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(loading, "load", fail)
    window = MainWindow()
    qtbot.addWidget(window)
    errors.install()  # pytest-qt has a hook of its own while a test runs
    with ExitStack() as ends:
        load = partial(app.load, window, home=None, errors=errors, ends=ends)
        window.contents_wanted.connect(load)
        window.show()
        assert "broken" in opened(window, qtbot, QMessageBox).detailedText()
        window.close()


class System(QObject):
    """Opens files as macOS does."""

    file_opened = Signal(object)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("way", ["argument", "system", "second start"])
def test_a_file_is_opened(qtbot: QtBot, tmp_path: Path, way: str) -> None:
    service, system = open_service(tmp_path), System()
    window, instance = loading.make_window(service), SingleInstance(tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    file = tmp_path / "a.dump"
    app.follow(
        window,
        app=cast("app.Application", system),
        instance=instance,
        file=file if way == "argument" else None,
    )
    if way == "system":
        system.file_opened.emit(file)
    if way == "second start":
        instance.asked.emit(file)
    opened(window, qtbot, FirstRunDialog).reject()
    window.close()
    instance.close()
    service.shut_down()
    Shiboken.delete(service)


def test_second_start_hands_over_and_ends(tmp_path: Path, qtbot: QtBot) -> None:
    start = [sys.executable, "-m", "pgbackup_gui", "--home", str(tmp_path)]
    with subprocess.Popen(start) as first:
        lock = SingleInstance(tmp_path / "config")
        qtbot.waitUntil(lambda: lock.hand_over(None), timeout=60_000)
        second = subprocess.run([*start, str(tmp_path / "a.dump")], check=False, timeout=60)
        is_first_open = first.poll() is None
        first.terminate()
    QLocalServer.removeServer(server_name(tmp_path / "config"))
    assert second.returncode == 0
    assert is_first_open
