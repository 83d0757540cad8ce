"""From an empty window to the backed-up databases of a container that publishes no port."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from pgbackup_gui.core.reach.routes import Container
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.find_databases import FindDatabasesDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.support.check_system import program
from tests.support.containers import ContainerServer, what_containers_lack
from tests.support.servers import chosen_majors
from tests.ui.driving import LONG_MS, click, opened

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(bool(what_containers_lack()), reason=what_containers_lack()),
]

NAMES = ("books", "immich")


@pytest.fixture
def server() -> Iterator[ContainerServer]:
    """A container with the databases of two apps."""
    with ContainerServer(max(chosen_majors()), dbname="immich") as made:
        with psycopg.connect(**made.connection_kwargs(), autocommit=True) as connection:
            for name in NAMES:
                connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        yield made


@pytest.fixture
def service(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A new installation on a computer that has podman, and no PostgreSQL."""
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "podman").symlink_to(program("podman"))
    monkeypatch.setenv("PATH", str(programs))
    service = Service(places=find_places(tmp_path), secrets=SecretStore())
    yield service
    service.shut_down()
    # Here and now: Python would delete it later, on the worker thread of another test.
    Shiboken.delete(service)


def choose(dialog: FindDatabasesDialog, server: ContainerServer) -> None:
    """Only ours: other tests have containers as well."""
    rows = dialog.table.rows
    others = [it for it in rows.chosen() if not it.found.container
              or it.found.container.name != server.container]  # fmt: skip
    for other in others:
        rows.toggle(next(row for row in range(rows.rowCount())
                         if rows.index(row, 0).data() == other.name))  # fmt: skip


def test_what_is_found_gets_backed_up_in_turn(
    window: MainWindow, service: Service, server: ContainerServer, qtbot: QtBot
) -> None:
    click(window, "firstFindButton")
    dialog = opened(window, qtbot, FindDatabasesDialog)
    click(dialog, "findButton")
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() > 0, timeout=LONG_MS)
    choose(dialog, server)
    click(dialog, "findAdd")
    profiles = service.profiles()
    assert sorted(profile.dbname for profile in profiles) == sorted(NAMES)
    assert {profile.route for profile in profiles} == {Container(("podman",), server.container)}
    qtbot.waitUntil(lambda: all(has_backup(it.folder) for it in profiles), timeout=LONG_MS)
    qtbot.waitUntil(lambda: not service.has_jobs(), timeout=LONG_MS)


def has_backup(folder: Path) -> bool:
    return any(folder.glob("*.backup"))
