"""HeadingDelegate: draws headings across all columns of a table."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from pgbackup_gui.ui.panes.backup_model import BackupModel, Column

Index = QModelIndex | QPersistentModelIndex

_MARGIN = 6

GAP = "\u00a0\u00a0"
"""Drawn after a size: it ends at the right, where the next column begins."""


class HeadingDelegate(QStyledItemDelegate):
    """Each cell of a heading draws its share of the text: spans do not go with moved columns."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == Column.SIZE:
            option.text += GAP

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading = index.data(BackupModel.HeadingRole)
        if not heading:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setClipRect(option.rect)
        painter.setLayoutDirection(option.direction)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        # A heading cannot be selected, so its own group would be the grey of what is disabled.
        group = QPalette.ColorGroup.Active
        painter.setPen(option.palette.color(group, QPalette.ColorRole.Text))
        area = _whole_row(cast("QTableView", option.widget), option.rect)
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area.adjusted(_MARGIN, 0, -_MARGIN, -3), where, str(heading))
        painter.setPen(option.palette.color(group, QPalette.ColorRole.Midlight))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()


def _whole_row(table: QTableView, cell: QRect) -> QRect:
    columns = table.horizontalHeader()
    shown = [it for it in range(columns.count()) if not columns.isSectionHidden(it)]
    left = min(map(columns.sectionViewportPosition, shown))
    return QRect(left, cell.top(), columns.length(), cell.height())
