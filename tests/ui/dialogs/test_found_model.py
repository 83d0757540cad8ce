"""The table of what was found: what is ticked, what can be, in which order."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.dialogs.found_model import Column, FoundModel
from tests.ui import found_samples as samples

ROLES = Qt.ItemDataRole


@pytest.fixture
def model(qtbot: QtBot) -> FoundModel:
    model = FoundModel()
    saved = samples.PAPERLESS.to_profile("Documents", Path("/backups"))
    model.set_found(samples.NAS, [saved])
    return model


def names(model: FoundModel) -> list[str]:
    return column(model, Column.NAME)


def column(model: FoundModel, number: Column) -> list[str]:
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def row_of(model: FoundModel, name: str) -> int:
    return names(model).index(name)


def flags(model: FoundModel, name: str) -> Qt.ItemFlag:
    return model.flags(model.index(row_of(model, name), Column.NAME))


def test_it_is_a_sound_model(model: FoundModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_what_somebody_would_want_is_ticked_and_first(model: FoundModel) -> None:
    model.sort(Column.NAME)
    assert [row.name for row in model.chosen()] == ["books", "Immich"]
    assert names(model)[:2] == ["books", "Immich"]


def test_names_are_not_those_of_saved_ones(qtbot: QtBot) -> None:
    model = FoundModel()
    taken = samples.BOOKS.to_profile("immich", Path("/backups"))
    model.set_found(samples.NAS, [taken])
    assert "Immich (immich)" in names(model)


def test_what_is_saved_cannot_be_ticked(model: FoundModel) -> None:
    row = row_of(model, "Paperless-ngx")
    assert not flags(model, "Paperless-ngx") & Qt.ItemFlag.ItemIsUserCheckable
    assert model.index(row, Column.NAME).data(ROLES.CheckStateRole) is None
    assert model.index(row, Column.STATE).data() == "Already in the list"
    model.toggle(row)
    assert len(model.chosen()) == 2
    assert not model.setData(model.index(row, Column.NAME), 2, ROLES.CheckStateRole)


def test_ticks_are_told(model: FoundModel, qtbot: QtBot) -> None:
    with qtbot.waitSignals([model.ticked, model.dataChanged]):
        model.toggle(row_of(model, "wiki"))
    assert "wiki" in [row.name for row in model.chosen()]
    model.toggle(row_of(model, "wiki"))
    assert "wiki" not in [row.name for row in model.chosen()]


def test_only_a_tick_can_be_set(model: FoundModel) -> None:
    index = model.index(0, Column.NAME)
    assert not model.setData(index, "another name")
    assert not model.setData(model.index(0, Column.SIZE), 2, ROLES.CheckStateRole)


@pytest.mark.parametrize("number", list(Column))
@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_every_column_sorts(model: FoundModel, number: Column, order: Qt.SortOrder) -> None:
    before = sorted(names(model))
    model.sort(number, order)
    assert sorted(names(model)) == before
    assert len(model.chosen()) == 2


def test_sizes_sort_as_numbers(model: FoundModel) -> None:
    model.sort(Column.SIZE, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.SIZE)[:3] == ["2.1 GB", "182 MB", "31.0 MB"]
    assert model.index(0, Column.SIZE).data(ROLES.TextAlignmentRole)


def test_every_state_has_an_icon_and_a_word(model: FoundModel) -> None:
    cells = [model.index(row, Column.STATE) for row in range(model.rowCount())]
    assert all(cell.data(ROLES.DecorationRole) and cell.data() for cell in cells)


def test_a_hint_says_where_it_is(model: FoundModel) -> None:
    for row in range(model.rowCount()):
        cell = model.index(row, Column.WHERE)
        assert str(cell.data(ROLES.ToolTipRole)).startswith(str(cell.data()))


def test_headings(model: FoundModel) -> None:
    words = [model.headerData(it, Qt.Orientation.Horizontal) for it in Column]
    assert len(set(words)) == len(Column)
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_nothing_found_is_no_row(model: FoundModel) -> None:
    model.set_found(None)
    assert (model.rowCount(), model.chosen()) == (0, ())
    assert model.data(QModelIndex()) is None
