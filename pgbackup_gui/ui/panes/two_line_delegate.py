"""TwoLineDelegate: a name, and below it a smaller line that is less important."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pgbackup_gui.ui.assets import Tone, tone_colour

Index = QModelIndex | QPersistentModelIndex

_MARGIN = 8
_ICON = 20


class TwoLineDelegate(QStyledItemDelegate):
    """Draws DisplayRole and `SecondLineRole` beside the decoration; headings are one line."""

    SecondLineRole = Qt.ItemDataRole.UserRole + 1
    HeadingRole = Qt.ItemDataRole.UserRole + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(self.HeadingRole):
            return QSize(120, option.fontMetrics.height() + _MARGIN)
        lines = option.fontMetrics.height() + QFontMetrics(_small(option.font)).height()
        return QSize(120, lines + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        if index.data(self.HeadingRole):
            _draw_heading(painter, option)
            return
        option.text, option.icon = "", QIcon()
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        self._draw_icon(painter, option, QIcon(index.data(Qt.ItemDataRole.DecorationRole)))
        self._draw_lines(painter, option, index)
        painter.restore()

    def _draw_icon(self, painter: QPainter, option: QStyleOptionViewItem, icon: QIcon) -> None:
        mode = QIcon.Mode.Selected if _is_selected(option) else QIcon.Mode.Normal
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(option.rect.center())
        place.moveLeft(option.rect.left() + _MARGIN)
        icon.paint(painter, _mirrored(option, place), Qt.AlignmentFlag.AlignCenter, mode)

    def _draw_lines(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = option.rect.adjusted(2 * _MARGIN + _ICON, _MARGIN, -_MARGIN, -_MARGIN)
        area = _mirrored(option, area)
        small = _small(option.font)
        first = QRect(area.topLeft(), QSize(area.width(), option.fontMetrics.height()))
        second = area.adjusted(0, first.height(), 0, 0)
        strong, weak = _colours(option)
        display = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        _draw(painter, first, display, option.font, strong)
        _draw(painter, second, str(index.data(self.SecondLineRole) or ""), small, weak)


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem) -> None:
    painter.save()
    font = _small(option.font)
    font.setBold(True)
    area = option.rect.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, 0)
    # It cannot be selected, so its own group would be the grey of what is disabled.
    option.palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
    _draw(painter, area, option.text, font, tone_colour(Tone.MUTED, option.palette))
    painter.restore()


def _draw(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _small(font: QFont) -> QFont:
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.88)
    return smaller


def _colours(option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
    if _is_selected(option):
        group = (
            QPalette.ColorGroup.Active
            if option.state & QStyle.StateFlag.State_Active
            else QPalette.ColorGroup.Inactive
        )
        chosen = option.palette.color(group, QPalette.ColorRole.HighlightedText)
        return chosen, chosen
    return option.palette.color(QPalette.ColorRole.Text), tone_colour(Tone.MUTED, option.palette)


def _is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _mirrored(option: QStyleOptionViewItem, area: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, area)
