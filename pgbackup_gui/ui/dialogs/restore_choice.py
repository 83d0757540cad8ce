"""RestoreChoice: replace the database or its contents, or restore into another beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QStyle, QVBoxLayout, QWidget

from pgbackup_gui.core.errors import AppError, Code, ProfileError, RestoreError
from pgbackup_gui.core.reach.profiles import MAX_NAME_BYTES, check_database_name
from pgbackup_gui.core.work.plans import Method
from pgbackup_gui.ui.dialogs.field_row import FieldRow

_SUFFIX = "_restored"


def beside_name(database: str) -> str:
    """A name for a restored copy of `database` that PostgreSQL does not cut."""
    room = MAX_NAME_BYTES - len(_SUFFIX)
    return database.encode()[:room].decode(errors="ignore") + _SUFFIX


class RestoreChoice(QWidget):
    """The ways to restore, the new name for one of them, and whether to back up first.

    To replace only the contents is a way for a login that may not create databases; it is
    there once it is offered. `changed` tells that another plan is needed.
    """

    changed = Signal()

    def __init__(self, *, database: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self.replace = QRadioButton(self.tr("&Replace the database (you can undo it)"), self)
        self.beside = QRadioButton(self.tr("Into a &new or an empty database next to it"), self)
        self.in_place = QRadioButton(
            self.tr("Replace the c&ontents (cannot be undone by a click)"), self
        )
        self.in_place.hide()
        self.replace.setChecked(True)
        self.safety = QCheckBox(self.tr("Back &up what is there now first"), self)
        self.safety.setChecked(True)
        self._wants_safety = True
        self.name = QLineEdit(beside_name(database), self)
        self._row = FieldRow(
            label=self.tr("Na&me of that database:"),
            content=self.name,
            buddy=self.name,
            parent=self,
        )
        self._lay_out()
        self._on_way_toggled()
        self.beside.toggled.connect(self._on_way_toggled)
        self.in_place.toggled.connect(self._on_way_toggled)
        self.safety.clicked.connect(self._on_safety_clicked)
        self.name.textEdited.connect(self._on_name_edited)

    @property
    def new_name(self) -> str:
        """The name of the new database; empty when the present one is replaced."""
        return self.name.text() if self.beside.isChecked() else ""

    @property
    def method(self) -> Method:
        """How the present database gets the contents."""
        return Method.IN_PLACE if self.in_place.isChecked() else Method.SWAP

    @property
    def safety_backup(self) -> bool:
        """Whether what is replaced is to be backed up first."""
        return self.safety.isChecked() and not self.beside.isChecked()

    def offer_in_place(self) -> None:
        """Let the contents alone be replaced."""
        self.in_place.show()

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
        layout.addWidget(self.in_place)
        layout.addWidget(self.beside)
        layout.addLayout(below)
        layout.addWidget(self.safety)

    def _on_way_toggled(self) -> None:
        is_beside = self.beside.isChecked()
        self._row.label.setVisible(is_beside)
        self._row.content.setVisible(is_beside)
        self.safety.setVisible(not is_beside)
        in_place = self.in_place.isChecked()
        self.safety.setDisabled(in_place)
        self.safety.setChecked(in_place or self._wants_safety)
        self._report()

    def _on_safety_clicked(self) -> None:
        self._wants_safety = self.safety.isChecked()

    def _on_name_edited(self) -> None:
        self._report()

    def _report(self) -> None:
        self._row.complain(self.problem())
        self.changed.emit()
