"""TablesBox shows the tables with a bar for their size, and finds one among many."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.manifest import TableCount
from pgbackup_gui.core.work.plans import BackupDetails
from pgbackup_gui.ui.panes.tables_box import TablesBox
from pgbackup_gui.ui.panes.tables_model import NAME, SIZE, TablesModel
from tests.ui import samples
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MANY = tuple(TableCount("public", f"table_{number}", number, number) for number in range(40))


def details(*tables: TableCount) -> BackupDetails:
    return replace(samples.details(samples.backup()), manifest=samples.manifest(*tables))


@pytest.fixture
def box(qtbot: QtBot) -> TablesBox:
    box = TablesBox()
    qtbot.addWidget(box)
    box.resize(400, 300)
    box.show()
    box.clear()
    return box


def rows(box: TablesBox) -> int:
    return child(box, QTableView).model().rowCount()


def test_few_tables_need_no_search(box: TablesBox) -> None:
    box.show_details(details(*samples.TABLES))
    assert not child(box, QLineEdit).isVisible()
    assert child(box, QLabel).text() == "Tables (3), 46,500 rows"


def test_one_among_many_is_found(box: TablesBox) -> None:
    box.show_details(details(*MANY))
    QTest.keyClicks(child(box, QLineEdit), "TABLE_39")
    assert rows(box) == 1
    box.clear()
    assert child(box, QLineEdit).text() == ""
    assert rows(box) == 0


def test_bars_are_shares_of_the_largest_table(box: TablesBox) -> None:
    box.show_details(details(*samples.TABLES))
    model = child(box, QTableView).model()
    shares = [model.index(row, SIZE).data(TablesModel.ShareRole) for row in range(3)]
    assert max(shares) == 1
    assert 0 < min(shares) < 1
    assert model.index(0, NAME).data(TablesModel.ShareRole) is None


def test_bars_are_painted_in_both_directions(box: TablesBox) -> None:
    table = child(box, QTableView)
    box.show_details(details(TableCount("public", "a", 1, 8_000_000)))
    full = table.grab().toImage()
    box.show_details(details(TableCount("public", "a", 1, 0)))
    assert table.grab().toImage() != full
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.selectRow(0)
    box.show_details(details(*samples.TABLES))
    table.selectRow(0)
    assert table.grab().toImage() != full
