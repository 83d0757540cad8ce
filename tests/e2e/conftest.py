"""The window of a new installation, on a real service and a real server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from pgbackup_gui.core.settings import Settings
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.binaries import HOMES
from tests.support.databases import Database


@pytest.fixture
def service(tmp_path: Path, database: Database, qtbot: QtBot) -> Iterator[Service]:
    """A new installation: nothing saved, the programs of the server's version at hand."""
    service = Service(places=find_places(tmp_path), secrets=SecretStore())
    service.save_settings(Settings(tool_folder=str(HOMES / str(database.server.major))))
    yield service
    service.shut_down()
    # Here and now: Python would delete it later, on the worker thread of another test.
    Shiboken.delete(service)


@pytest.fixture
def window(service: Service, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow()
    window.fill(service=service, default_folder=tmp_path / "backups")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.begin()
    yield window
    window.close()
