"""PastePanel: takes an address or settings in any form, and says what was found in them."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.reach.pasted import MAX_TEXT, PastedSettings
from pgbackup_gui.engine.pasting import read_pasted
from pgbackup_gui.ui import assets, messages_pasted
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.dialogs.result_line import ResultLine

_LINES = 4


class PasteBox(QPlainTextEdit):
    """Plain text; tells when some was pasted or dropped, not each letter typed."""

    inserted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + frame)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text() if source.hasText() else ""
        self.insertPlainText(text[: 2 * MAX_TEXT])
        self.inserted.emit()


class PastePanel(QWidget):
    """A button for the clipboard, with or without a box to paste into.

    Signals:
        found(PastedSettings, object): what was found, and the password or None.
        changed: what is said has changed.
    """

    found = Signal(object, object)
    changed = Signal()

    def __init__(self, *, has_box: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = PasteBox(self)
        self.box.setVisible(has_box)
        self.box.setPlaceholderText(
            self.tr("postgresql://…, docker-compose.yml, .env, or the settings of your app")
        )
        self._label = QLabel(self.tr("Paste anyt&hing here:"), self)
        self._label.setBuddy(self.box)
        self._label.setVisible(has_box)
        self.box.setAccessibleName(self.tr("Address or settings"))
        self.box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        words = self.tr("P&aste") if has_box else self.tr("P&aste an address or settings")
        self.button = QPushButton(assets.icon(Art.PASTE), words, self)
        self.button.setAutoDefault(False)
        self.button.setAccessibleDescription(
            self.tr("Reads what was copied and fills in the fields below")
        )
        self._has_box = has_box
        self.answer = ResultLine(self)
        self.warnings = ResultLine(self)
        self.notes = ResultLine(self)
        self._lay_out()
        self.button.clicked.connect(self._on_paste_clicked)
        self.box.inserted.connect(self.read)

    def read(self) -> None:
        """Read what is in the box, again."""
        self._read(self.box.toPlainText())

    def clear(self) -> None:
        """Say nothing any more."""
        for line in self._lines():
            line.clear()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addStretch(1)
        row.addWidget(self.button)
        if not self._has_box:
            row.addStretch(1)
        layout.addLayout(row)
        for widget in (self.box, *self._lines()):
            layout.addWidget(widget)

    def _lines(self) -> tuple[ResultLine, ...]:
        return self.answer, self.warnings, self.notes

    def _on_paste_clicked(self) -> None:
        """Into the box, below what is there: a compose file and its .env belong together."""
        text = QGuiApplication.clipboard().text()[: 2 * MAX_TEXT]
        if not self._has_box:
            self._read(text)
            return
        before = self.box.toPlainText()
        is_new = before.strip() and text.strip() not in before
        self.box.setPlainText(f"{before.rstrip()}\n{text}" if is_new else text)
        self.read()

    def _read(self, text: str) -> None:
        self.clear()
        try:
            settings, password = read_pasted(text)
        except ProfileError as error:
            self.answer.show_error(error)
        else:
            self._tell(settings, has_password=bool(password))
            self.found.emit(settings, password)
        self.changed.emit()

    def _tell(self, settings: PastedSettings, *, has_password: bool) -> None:
        self.answer.show_good(messages_pasted.found_text(settings, has_password=has_password))
        split: dict[bool, list[str]] = {False: [], True: []}
        for remarked in settings.remarks:
            words = messages_pasted.remark_text(remarked)
            split[messages_pasted.is_harmless(remarked)].append(words)
        if split[False]:
            self.warnings.show_warning("\n".join(split[False]))
        if split[True]:
            self.notes.show_note("\n".join(split[True]))
