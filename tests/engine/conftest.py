"""A service with a listener, and a real database saved in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.engine.service import Service
from tests.support.databases import Database
from tests.support.window import Window
from tests.support.world import profile_for


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    made = Window(tmp_path, qtbot)
    yield made
    made.service.shut_down()


@pytest.fixture
def service(window: Window) -> Service:
    return window.service


@pytest.fixture
def profile(window: Window, database: Database) -> Profile:
    """The database of a real server, saved with its password."""
    made = profile_for(database.server, database.name, window.home)
    window.service.save_profile(made, password=database.server.password)
    return made
