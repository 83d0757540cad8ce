"""AboutDialog: which program this is, what it is made of, and on what terms."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from pgbackup_gui import __version__
from pgbackup_gui.ui.assets import app_icon
from pgbackup_gui.ui.dialogs.wrapping import heading, set_width_in_letters, wrapped

LICENCES = (
    ("PG Backup", "MIT"),
    ("Qt, PySide6", "LGPL 3.0"),
    ("psycopg", "LGPL 3.0"),
    ("keyring", "MIT"),
    ("platformdirs", "MIT"),
    ("tomli-w", "MIT"),
)
"""What the program is made of, and the licence of each part."""

_ICON_SIDE = 64


class AboutDialog(QDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About PG Backup"))
        set_width_in_letters(self, 56)
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        layout.addWidget(wrapped(self._purpose(), self))
        layout.addLayout(self._licences())
        layout.addWidget(wrapped(self._trademark(), self))
        layout.addStretch()
        layout.addWidget(self._buttons())

    def _head(self) -> QFormLayout:
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(_ICON_SIDE, _ICON_SIDE))
        picture.setAccessibleName(self.tr("Icon of PG Backup"))
        title = self.tr("PG Backup {version}").format(version=__version__)
        words = QVBoxLayout()
        words.addStretch()
        words.addWidget(heading(title, self))
        words.addWidget(wrapped(self.tr("with Qt {version}").format(version=qVersion()), self))
        words.addStretch()
        head = QFormLayout()
        head.addRow(picture, words)
        return head

    def _purpose(self) -> str:
        return self.tr(
            "Backs up, checks, restores and deletes PostgreSQL databases. A restore keeps the "
            "database from before, so that you can undo it."
        )

    def _licences(self) -> QFormLayout:
        form = QFormLayout()
        form.setFormAlignment(Qt.AlignmentFlag.AlignLeft)
        for part, licence in LICENCES:
            form.addRow(QLabel(part, self), QLabel(licence, self))
        return form

    def _trademark(self) -> str:
        return self.tr(
            "PostgreSQL is a trademark of the PostgreSQL Community Association of Canada. This "
            "program is not made by them."
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        return buttons
