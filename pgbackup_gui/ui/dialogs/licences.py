"""LicencesDialog: the terms of everything the program is made of, in full."""

from importlib.resources import files

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.wrapping import set_width_in_letters

LICENCES = (
    ("PG Backup", "MIT", "MIT.txt"),
    ("Qt, PySide6", "LGPL 3.0", "LGPL-3.0.txt"),
    ("psycopg", "LGPL 3.0", "LGPL-3.0.txt"),
    ("keyring, platformdirs, tomli-w, PyYAML", "MIT", "others.txt"),
    ("GNU General Public License, which the LGPL adds to", "GPL 3.0", "GPL-3.0.txt"),
)
"""What the program is made of, the name of the licence, and the file with its text."""

_LINES = 22


class LicencesDialog(QDialog):
    """A choice of parts, and the text for the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        set_width_in_letters(self, 80)
        self._parts = QComboBox(self)
        for part, licence, file in LICENCES:
            self._parts.addItem(f"{part} ({licence})", file)
        self._text = self._make_text()
        label = QLabel(self.tr("&Part:"), self)
        label.setBuddy(self._parts)
        self._parts.setAccessibleName(self.tr("Part"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label, self._parts)
        buttons = button_row(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._text, 1)
        layout.addWidget(buttons)
        self._parts.currentIndexChanged.connect(self._on_part_chosen)
        self._on_part_chosen()

    def _make_text(self) -> QPlainTextEdit:
        text = QPlainTextEdit(self)
        text.setObjectName("licenceText")
        text.setAccessibleName(self.tr("Text of the licence"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.setMinimumHeight(text.fontMetrics().lineSpacing() * _LINES)
        return text

    def _on_part_chosen(self) -> None:
        file = files("pgbackup_gui.resources") / "licences" / str(self._parts.currentData())
        self._text.setPlainText(file.read_text(encoding="utf-8"))
