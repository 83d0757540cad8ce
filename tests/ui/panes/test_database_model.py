"""DatabaseModel: names, states, and headings when there are several servers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester

from pgbackup_gui.core.backups.protection import Level, Protection
from pgbackup_gui.core.reach.routes import Container, Direct, OverSsh, Route, SshTunnel
from pgbackup_gui.ui import standing
from pgbackup_gui.ui.panes.database_model import DatabaseModel
from pgbackup_gui.ui.panes.two_line_delegate import TwoLineDelegate
from pgbackup_gui.ui.standing import Standing
from tests.ui.samples import IMMICH, JELLYFIN

ELSEWHERE = replace(JELLYFIN, id="e", name="Elsewhere", host="nas")


@pytest.fixture
def model(qapp: object) -> DatabaseModel:
    return DatabaseModel()


def names(model: DatabaseModel) -> list[object]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_model_keeps_the_rules(model: DatabaseModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_profiles((JELLYFIN, IMMICH))
    model.set_standings({"j": standing.UNKNOWN})
    model.set_profiles((JELLYFIN, IMMICH, ELSEWHERE))
    assert tester.model() is model


def test_one_server_needs_no_heading(model: DatabaseModel) -> None:
    model.set_profiles((JELLYFIN, IMMICH))
    assert names(model) == ["Immich", "Jellyfin"]
    assert model.first_row() == 0


def test_several_servers_are_headings_that_cannot_be_selected(model: DatabaseModel) -> None:
    model.set_profiles((JELLYFIN, ELSEWHERE, IMMICH))
    assert names(model) == ["homeserver:5432", "Immich", "Jellyfin", "nas:5432", "Elsewhere"]
    heading = model.index(3, 0)
    assert heading.data(TwoLineDelegate.HeadingRole) is True
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert heading.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.first_row() == 1
    assert model.row_of("e") == 4
    assert model.profile_at(3) is None
    assert model.profiles() == (IMMICH, JELLYFIN, ELSEWHERE)


def test_what_is_reached_over_ssh_is_below_its_server(model: DatabaseModel) -> None:
    inside = Container(("docker",), "db")
    routes: tuple[Route, ...] = (OverSsh("pi@home", inside), SshTunnel("pi@home"), inside, Direct())
    found = [
        replace(JELLYFIN, id=name, name=name, route=route)
        for name, route in zip("abcd", routes, strict=True)
    ]
    model.set_profiles(tuple(found))
    assert names(model) == ["homeserver:5432", "d", "pi@home", "a", "b", "This computer", "c"]


def test_state_is_a_drawing_a_word_and_read_out(model: DatabaseModel) -> None:
    model.set_profiles((JELLYFIN,))
    index = model.index(0, 0)
    before = index.data(TwoLineDelegate.SecondLineRole)
    model.set_standings({"j": Standing(Protection(Level.NONE))})
    assert (before, index.data(TwoLineDelegate.SecondLineRole)) == ("Looking…", "Not protected")
    assert isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Jellyfin, Not protected"
    hint = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert hint == "Database jellyfin on homeserver:5432"


def test_beyond_the_rows_is_nothing(model: DatabaseModel) -> None:
    assert model.profile_at(0) is None
    assert model.row_of("j") is None
    assert model.first_row() == 0
    assert model.data(model.index(7, 0)) is None
