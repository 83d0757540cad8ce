"""GuideDialog: the short illustrated guide, beside the window."""

from importlib.resources import files
from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from pgbackup_gui.ui.dialogs.button_row import button_row

_LETTERS = 112
_LINES = 34
_MARGIN = 16


class GuideDialog(QDialog):
    """Not modal: one reads and does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        text = _GuideText(self)
        text.setObjectName("guideText")
        text.setAccessibleName(self.tr("Guide"))
        buttons = button_row(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        wanted = self.size().expandedTo(
            metrics.size(0, "\n".join(["x" * _LETTERS, *["x"] * _LINES]))
        )
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        text.setFocus()


class _GuideText(QTextBrowser):
    """The pictures lie beside the text, in the program itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self._folder = files("pgbackup_gui.resources") / "guide"
        self.document().setDocumentMargin(_MARGIN)
        self.setMarkdown((self._folder / "guide.md").read_text(encoding="utf-8"))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        file = self._folder / PurePosixPath(QUrl(name).path()).name
        image = QImage()
        if file.is_file():
            image.loadFromData(QByteArray(file.read_bytes()))
        return image
