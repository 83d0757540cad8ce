"""TwoLineDelegate paints icon, name and second line, in either direction of reading."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui import assets
from pgbackup_gui.ui.panes.two_line_delegate import TwoLineDelegate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def painted(
    qtbot: QtBot, *, second: str = "", has_icon: bool = False, mirrored: bool = False
) -> QImage:
    item = QStandardItem("Jellyfin")
    item.setData(second, TwoLineDelegate.SecondLineRole)
    if has_icon:
        item.setIcon(assets.icon(assets.Art.DATABASE))
    model = QStandardItemModel()
    model.appendRow(item)
    view = QListView()
    qtbot.addWidget(view)
    view.setItemDelegate(TwoLineDelegate(view))
    view.setModel(model)
    if mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(200, 60)
    return view.grab().toImage()


def test_every_part_is_painted(qtbot: QtBot) -> None:
    images = [
        painted(qtbot),
        painted(qtbot, second="homeserver:5432"),
        painted(qtbot, has_icon=True),
        painted(qtbot, has_icon=True, mirrored=True),
    ]
    assert all(one != other for one in images for other in images if one is not other)


def test_rows_have_room_for_two_lines(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    delegate = TwoLineDelegate(view)
    model = QStandardItemModel(1, 1)
    view.setModel(model)
    view.setItemDelegate(delegate)
    assert view.sizeHintForRow(0) > 2 * view.fontMetrics().ascent() + 10
