"""PathField: a line for a folder or a file, with a button to choose it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class PathField(QWidget):
    """A path as text; an empty one means that nothing was chosen."""

    changed = Signal(str)
    edited = Signal()

    def __init__(self, *, name: str, is_folder: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._is_folder = is_folder
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(name)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(self.tr("Browse: {name}").format(name=name))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.line.textEdited.connect(self._on_text_edited)
        self.browse.clicked.connect(self._on_browse_clicked)

    @property
    def path(self) -> str:
        """The path without blanks around it."""
        return self.line.text().strip()

    def set_path(self, path: str) -> None:
        """Show `path`."""
        self.line.setText(path)

    def _on_text_edited(self) -> None:
        self.edited.emit()

    def _on_browse_clicked(self) -> None:
        dialog = QFileDialog(self, self._name, self.path)
        mode = QFileDialog.FileMode
        dialog.setFileMode(mode.Directory if self._is_folder else mode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file_selected(self, path: str) -> None:
        self.set_path(path)
        self.edited.emit()
