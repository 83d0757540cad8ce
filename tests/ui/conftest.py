"""The tests of what is shown agree on a language, and share a window on a real service."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.binaries import HOMES
from tests.support.databases import Database
from tests.support.embedded_server import EmbeddedServer
from tests.support.servers import Servers, chosen_majors
from tests.support.world import profile_for

_NEWEST = chosen_majors()[-1:]


@pytest.fixture(params=_NEWEST, ids=lambda major: f"pg{major}")
def server(request: pytest.FixtureRequest, servers: Servers) -> EmbeddedServer:
    """The newest server: what a window shows is the same on all; tests/e2e works on each."""
    return servers.get(request.param)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """One that keeps the widgets it is given until Qt deletes them, or the test ends.

    By itself it knows them only weakly: the last events come when the test has returned, and
    Python, which paints our icons, may find the window that is being painted to be garbage.
    """
    kept: dict[int, QWidget] = {}
    add = qtbot.addWidget

    def keep(widget: QWidget, **options: Any) -> None:
        key = id(widget)
        kept[key] = widget
        widget.destroyed.connect(lambda: kept.pop(key, None))
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", keep)
    return qtbot


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def service(home: Path, qtbot: QtBot) -> Iterator[Service]:
    service = Service(places=find_places(home), secrets=SecretStore())
    yield service
    service.shut_down()
    # Here and now: Python would delete it later, on the worker thread of another test.
    Shiboken.delete(service)


@pytest.fixture
def nowhere(home: Path) -> Profile:
    """A database on a port that nothing listens on, with a folder that is not there yet."""
    return Profile(
        "Nowhere",
        "127.0.0.1",
        "jellyfin",
        "anna",
        home / "backups" / "Nowhere",
        port=1,
        password_policy=PasswordPolicy.SESSION,
    )


@pytest.fixture
def window(service: Service, home: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(memory_file=service.places().window_file)
    window.fill(service=service, default_folder=home / "backups")
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def saved(service: Service, database: Database, home: Path) -> Profile:
    """The media library, saved without its password."""
    server = database.server
    service.save_settings(Settings(tool_folder=str(HOMES / str(server.major))))
    profile = replace(profile_for(server, database.name, home), name="Media")
    service.save_profile(profile)
    return profile


@pytest.fixture
def known(service: Service, saved: Profile, database: Database) -> Profile:
    """The media library, with its password."""
    service.use_password(saved, database.server.password)
    return saved
