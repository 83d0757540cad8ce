"""PasswordField: a hidden line with a button that shows what was typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class PasswordField(QWidget):
    """A password being typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("Password"))
        self.show_button = QPushButton(self.tr("Sho&w"), self)
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)
        self.show_button.setAccessibleName(self.tr("Show password"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.show_button)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._on_text_changed)
        self.show_button.toggled.connect(self._on_show_toggled)

    @property
    def text(self) -> str:
        """The password exactly as typed; blanks are part of it."""
        return self.line.text()

    def set_text(self, password: str) -> None:
        """Put a password in."""
        self.line.setText(password)

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()

    def _on_text_changed(self) -> None:
        self.changed.emit()

    def _on_show_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
