"""KeptDialog: the databases that restores have put aside, to go back to one or to delete it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import KeptDatabase, KeptReason
from pgbackup_gui.ui import assets, formats
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.dialogs.wrapping import heading, set_width_in_letters, wrapped

type Index = QModelIndex | QPersistentModelIndex

_LINES = 8


class KeptModel(QAbstractListModel):
    """One line for each, newest first."""

    def __init__(self, kept: Sequence[KeptDatabase], parent: QWidget) -> None:
        super().__init__(parent)
        self.kept = tuple(kept)

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each database."""
        return 0 if parent is not None and parent.isValid() else len(self.kept)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """When it was put aside, what it holds, its size and name."""
        if role == Qt.ItemDataRole.DecorationRole:
            return assets.icon(Art.KEPT)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        kept = self.kept[index.row()]
        text = self.tr("{moment}: from before a restore, {size} ({name})")
        if kept.reason is KeptReason.BEFORE_UNDO:
            text = self.tr("{moment}: what a restore had put there, {size} ({name})")
        moment, size = formats.moment(kept.kept_at), formats.size(kept.size)
        return text.format(moment=moment, size=size, name=kept.name)


class KeptDialog(QDialog):
    """Changes nothing itself.

    Signals:
        undo_requested(KeptDatabase): go back to it; not yet confirmed.
        delete_requested(KeptDatabase): delete it; not yet confirmed.
    """

    undo_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(
        self, *, profile: Profile, kept: Sequence[KeptDatabase], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Databases kept from restores"))
        set_width_in_letters(self, 80)
        size = formats.size(sum(one.size for one in kept))
        text = self.tr("Restores of {name} have put these databases aside")
        self.title = heading(text.format(name=formats.breakable(profile.name)), self)
        self.meaning = wrapped(
            self.tr(
                "Together they take {size} on the server. You can go back to any of them. Delete "
                "one once you are sure that you will not need it."
            ).format(size=size),
            self,
        )
        self._make_list(kept)
        self._make_buttons()
        self._lay_out()

    @property
    def selected(self) -> KeptDatabase:
        """The one that the buttons are about."""
        return self.model.kept[self.list.currentIndex().row()]

    def _make_list(self, kept: Sequence[KeptDatabase]) -> None:
        self.model = KeptModel(kept, self)
        self.list = QListView(self)
        self.list.setObjectName("keptList")
        self.list.setAccessibleName(self.tr("Kept databases"))
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.label = QLabel(self.tr("&Kept, newest first:"), self)
        self.label.setBuddy(self.list)

    def _make_buttons(self) -> None:
        self.undo = QPushButton(self)
        self.undo.setObjectName("undoToKeptButton")
        self.undo.clicked.connect(self._on_undo_clicked)
        self.delete = QPushButton(self.tr("&Delete it…"), self)
        self.delete.setObjectName("deleteKeptButton")
        self.delete.clicked.connect(self._on_delete_clicked)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self.close_button.clicked.connect(self.reject)
        for button in (self.undo, self.delete):
            button.setAutoDefault(False)
        self.close_button.setDefault(True)
        self._on_current_changed()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.undo)
        row.addWidget(self.delete)
        row.addStretch(1)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        for widget in (self.title, self.meaning, self.label, self.list):
            layout.addWidget(widget)
        layout.addLayout(row)

    def _on_current_changed(self) -> None:
        is_undone = self.selected.reason is KeptReason.BEFORE_UNDO
        self.undo.setText(self.tr("&Restore again…") if is_undone else self.tr("&Undo restore…"))

    def _on_undo_clicked(self) -> None:
        self.undo_requested.emit(self.selected)

    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit(self.selected)
