"""RestoreChoice: replace the database, or put the backup into a new one beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QStyle, QVBoxLayout, QWidget

from pgbackup_gui.core.errors import AppError, Code, ProfileError, RestoreError
from pgbackup_gui.core.reach.profiles import MAX_NAME_BYTES, check_database_name
from pgbackup_gui.ui.dialogs.field_row import FieldRow

_SUFFIX = "_restored"


def beside_name(database: str) -> str:
    """A name for a restored copy of `database` that PostgreSQL does not cut."""
    room = MAX_NAME_BYTES - len(_SUFFIX)
    return database.encode()[:room].decode(errors="ignore") + _SUFFIX


class RestoreChoice(QWidget):
    """Two ways, and the new name for the second."""

    changed = Signal()

    def __init__(self, *, database: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self.replace = QRadioButton(self.tr("&Replace the database (you can undo it)"), self)
        self.beside = QRadioButton(self.tr("Into a &new database next to it"), self)
        self.replace.setChecked(True)
        self.name = QLineEdit(beside_name(database), self)
        self._row = FieldRow(
            label=self.tr("Na&me of the new database:"),
            content=self.name,
            buddy=self.name,
            parent=self,
        )
        self._lay_out()
        self._on_way_toggled()
        self.beside.toggled.connect(self._on_way_toggled)
        self.name.textEdited.connect(self._on_name_edited)

    @property
    def new_name(self) -> str:
        """The name of the new database; empty when the present one is replaced."""
        return self.name.text() if self.beside.isChecked() else ""

    def problem(self) -> AppError | None:
        """What is wrong with the new name."""
        if not self.beside.isChecked():
            return None
        if self.name.text() == self._database:
            return RestoreError(Code.TARGET_EXISTS, target=self._database)
        try:
            check_database_name(self.name.text())
        except ProfileError as error:
            return error
        return None

    @property
    def complaint(self) -> str:
        """What is said below the new name."""
        return self._row.complaint

    def _lay_out(self) -> None:
        indent = self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth) + 8
        below = QVBoxLayout()
        below.setContentsMargins(indent, 0, 0, 0)
        below.addWidget(self._row.label)
        below.addWidget(self._row.content)
        below.addWidget(self._row.below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.replace)
        layout.addWidget(self.beside)
        layout.addLayout(below)

    def _on_way_toggled(self) -> None:
        is_beside = self.beside.isChecked()
        self._row.label.setVisible(is_beside)
        self._row.content.setVisible(is_beside)
        self._report()

    def _on_name_edited(self) -> None:
        self._report()

    def _report(self) -> None:
        self._row.complain(self.problem())
        self.changed.emit()
