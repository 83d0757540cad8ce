"""TablesBox: the tables in a backup, searchable when there are many."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.work.plans import BackupDetails
from pgbackup_gui.ui import assets, formats
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.panes.labels import ToneLabel
from pgbackup_gui.ui.panes.tables_model import NAME, ROWS, SIZE, TablesModel

Index = QModelIndex | QPersistentModelIndex

_MANY = 12
"""With more tables than this there is a search field."""

_HEIGHT = 190
_BAR_HEIGHT = 3


class BarDelegate(QStyledItemDelegate):
    """Below the number a bar, as long as the table's share of the largest one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        share = index.data(TablesModel.ShareRole)
        if not share:
            return
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Highlight
        whole = option.rect.adjusted(4, option.rect.height() - _BAR_HEIGHT - 1, -4, -1)
        width = max(1, round(whole.width() * share))
        bar = QRect(whole.right() - width + 1, whole.top(), width, _BAR_HEIGHT)
        painter.fillRect(
            QStyle.visualRect(option.direction, whole, bar), option.palette.brush(role)
        )


class TablesBox(QWidget):
    """A title with the numbers, a search field, the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TablesModel(self)
        self._title = ToneLabel()
        self._title.setWordWrap(True)
        self._title.scale_font(1.0, bold=True)
        self._search = self._make_search()
        self._table = self._make_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._search)
        column.addWidget(self._table, 1)

    def clear(self) -> None:
        """Nothing is known of the tables yet."""
        self._search.clear()
        self._model.set_details(None)
        self._title.setText(self.tr("Tables"))
        self._search.hide()

    def show_details(self, details: BackupDetails) -> None:
        """Show the tables of one backup."""
        self._model.set_details(details)
        self._title.setText(self._words(details))
        self._search.setVisible(self._model.rowCount() > _MANY)
        self._fit_columns()

    def _words(self, details: BackupDetails) -> str:
        tables = formats.count(self._model.rowCount())
        if details.manifest is None:
            return self.tr("Tables ({count})").format(count=tables)
        rows = formats.rows(details.manifest.contents.rows)
        return self.tr("Tables ({count}), {rows}").format(count=tables, rows=rows)

    def _fit_columns(self) -> None:
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        digit = self._table.fontMetrics().horizontalAdvance("0")
        for column, digits in ((ROWS, 11), (SIZE, 9)):
            if column < header.count():
                header.resizeSection(column, max(digit * digits, header.sectionSizeHint(column)))

    def _make_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setObjectName("tablesSearch")
        search.setPlaceholderText(self.tr("Search tables"))
        search.setAccessibleName(self.tr("Search tables"))
        search.setClearButtonEnabled(True)
        search.addAction(assets.icon(Art.SEARCH), QLineEdit.ActionPosition.LeadingPosition)
        search.textChanged.connect(self._model.set_search)
        return search

    def _make_table(self) -> QTableView:
        tables = QTableView()
        tables.setObjectName("tablesTable")
        tables.setAccessibleName(self.tr("Tables in this backup"))
        tables.setModel(self._model)
        tables.setItemDelegateForColumn(SIZE, BarDelegate(tables))
        tables.verticalHeader().hide()
        tables.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        tables.verticalHeader().setDefaultSectionSize(tables.fontMetrics().height() + 8)
        tables.horizontalHeader().setHighlightSections(False)
        tables.horizontalHeader().setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        tables.setSortingEnabled(True)
        tables.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        tables.setTabKeyNavigation(False)
        tables.setShowGrid(False)
        tables.setWordWrap(False)
        tables.setMinimumHeight(_HEIGHT)
        return tables
