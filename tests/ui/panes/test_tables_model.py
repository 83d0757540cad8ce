"""TablesModel shows tables with numbers where they were recorded, else names alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from pgbackup_gui.ui import formats
from pgbackup_gui.ui.panes.tables_model import NAME, ROWS, SIZE, TablesModel
from tests.ui import samples

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp: object) -> TablesModel:
    model = TablesModel()
    model.set_details(samples.details(samples.backup()))
    return model


def column(model: TablesModel, which: int) -> list[object]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_keeps_the_rules_of_models(model: TablesModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(ROWS, DOWN)
    model.set_details(None)
    assert tester.model() is model


def test_rows_and_sizes_are_shown(model: TablesModel) -> None:
    assert column(model, NAME) == ["audit.log", "public.items", "public.people"]
    assert column(model, ROWS) == ["500", "12,000", "34,000"]
    assert column(model, SIZE) == [formats.size(size) for size in (3_000_000, 9_000_000, 2_000_000)]


@pytest.mark.parametrize(
    ("which", "order", "first"),
    [(ROWS, DOWN, "public.people"), (SIZE, DOWN, "public.items"), (NAME, DOWN, "public.people")],
)
def test_sorts_by_value_and_not_by_text(
    model: TablesModel, which: int, order: Qt.SortOrder, first: str
) -> None:
    model.sort(which, order)
    assert column(model, NAME)[0] == first


def test_foreign_files_show_names_only(model: TablesModel) -> None:
    model.set_details(samples.foreign_details(samples.foreign()))
    assert model.columnCount() == 1
    assert column(model, NAME) == ["public.a", "public.b"]
    model.sort(NAME, DOWN)
    assert column(model, NAME) == ["public.b", "public.a"]
