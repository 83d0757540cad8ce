"""The inputs of the profile form that are more than a plain line."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from pgbackup_gui.core.reach.pasted_address import looks_like_uri
from pgbackup_gui.core.reach.profiles import DEFAULT_PORT


class HostLine(QLineEdit):
    """A host name; tells at once when a whole address was pasted instead."""

    address_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = 0
        self.set_is_far(is_far=False)
        self.textEdited.connect(self._on_text_edited)
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._on_editing_finished)

    def set_is_far(self, *, is_far: bool) -> None:
        """Ask for the name that the server at the other end of a tunnel knows."""
        far = self.tr("As that server calls it, mostly localhost")
        near = self.tr("Host name, IP address, or paste postgresql://…")
        self.setPlaceholderText(far if is_far else near)

    def _on_text_edited(self, text: str) -> None:
        # One letter more is typing: an address being typed is read when it is finished.
        was_pasted = abs(len(text) - self._length) > 1
        if was_pasted and looks_like_uri(text):
            self.address_pasted.emit(text)

    def _on_text_changed(self) -> None:
        self._length = len(self.text())

    def _on_editing_finished(self) -> None:
        if looks_like_uri(self.text()):
            self.address_pasted.emit(self.text())


class DatabaseField(QWidget):
    """A database name, typed or chosen from the server's list."""

    changed = Signal()
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox(self)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list_button = QPushButton(self.tr("&List databases"), self)
        self.list_button.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.list_button)
        self.setFocusProxy(self.combo)
        self.combo.editTextChanged.connect(self._on_text_changed)
        self.list_button.clicked.connect(self._on_list_clicked)

    @property
    def name(self) -> str:
        """The name exactly as typed; blanks can be part of it."""
        return self.combo.currentText()

    def set_name(self, name: str) -> None:
        """Show a name, a long one from its beginning."""
        self.combo.setEditText(name)
        if (line := self.combo.lineEdit()) is not None:
            line.setCursorPosition(0)

    def offer(self, names: Iterable[str]) -> None:
        """Open the list of `names`; what is typed stays until one is chosen."""
        typed = self.name
        self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItems(list(names))
        self.combo.setCurrentIndex(self.combo.findText(typed))
        self.combo.setEditText(typed)
        self.combo.blockSignals(False)
        self.combo.showPopup()

    def _on_text_changed(self) -> None:
        self.changed.emit()

    def _on_list_clicked(self) -> None:
        self.list_requested.emit()


def port_box(parent: QWidget) -> QSpinBox:
    """An input for a port; it cannot hold anything else."""
    box = QSpinBox(parent)
    box.setRange(1, 65535)
    box.setValue(DEFAULT_PORT)
    box.setGroupSeparatorShown(False)
    box.setAccelerated(True)
    return box


def choice(options: Iterable[tuple[str, str]], parent: QWidget) -> QComboBox:
    """A list to choose from: pairs of words and the value behind them."""
    combo = QComboBox(parent)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(24)
    for words, value in options:
        combo.addItem(words, value)
    return combo


def select(combo: QComboBox, value: str) -> None:
    """Choose the option with `value` behind it."""
    combo.setCurrentIndex(combo.findData(value))
