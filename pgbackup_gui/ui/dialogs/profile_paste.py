"""PastePanel: takes an address or settings in any form, and says what was found in them."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.reach.pasted import MAX_TEXT, PastedSettings
from pgbackup_gui.engine.pasting import read_pasted
from pgbackup_gui.ui import assets, messages_pasted
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.dialogs.result_line import ResultLine

_LINES = 4


class PasteBox(QPlainTextEdit):
    """Plain text; tells when some was pasted or dropped, not each letter typed.

    Signals:
        inserted: text came in.
        file_dropped(Path): a file was dropped or pasted in place of its text.
    """

    inserted = Signal()
    file_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + frame)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if len(files) == 1:
            self.file_dropped.emit(Path(files[0]))
            return
        text = source.text() if source.hasText() else ""
        self.insertPlainText(text[: 2 * MAX_TEXT])
        self.inserted.emit()


class PastePanel(QWidget):
    """A button for the clipboard, with or without a box to paste into.

    Signals:
        found(PastedSettings, object): what was found, and the password or None.
        changed: what is said has changed.
        service_chosen(str): the settings of this service of libpq are wanted.
        file_dropped(Path): what this file says is wanted.
    """

    found = Signal(object, object)
    changed = Signal()
    service_chosen = Signal(str)
    file_dropped = Signal(object)

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
        self.services = QPushButton(self.tr("Choose a service"), self)
        self.services.setAutoDefault(False)
        self.services.setToolTip(self.tr("The services in your pg_service.conf file"))
        self.services.setMenu(QMenu(self.services))
        self.services.hide()
        self._has_box = has_box
        self.answer = ResultLine(self)
        self.warnings = ResultLine(self)
        self.notes = ResultLine(self)
        self._lay_out()
        self.button.clicked.connect(self._on_paste_clicked)
        self.box.inserted.connect(self.read)
        self.box.file_dropped.connect(self.file_dropped)

    def read(self) -> None:
        """Read what is in the box, again."""
        self._read(self.box.toPlainText())

    def offer_services(self, names: Iterable[str]) -> None:
        """Let one of these be chosen, if there are any."""
        menu = self.services.menu()
        menu.clear()
        for name in names:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._on_service_triggered, name))
        self.services.setVisible(not menu.isEmpty())

    def take(self, settings: PastedSettings, password: str | None) -> None:
        """Say what was found, and hand it on."""
        if settings.container is not None:
            # Inside the container nobody asks for it, and what is not kept cannot leak.
            password = None
        self.clear()
        self._tell(settings, has_password=bool(password))
        self.found.emit(settings, password)
        self.changed.emit()

    def refuse(self, error: ProfileError) -> None:
        """Say why nothing was found."""
        self.clear()
        self.answer.show_error(error)
        self.changed.emit()

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
        row.addWidget(self.services)
        if not self._has_box:
            row.addStretch(1)
        layout.addLayout(row)
        for widget in (self.box, *self._lines()):
            layout.addWidget(widget)

    def _lines(self) -> tuple[ResultLine, ...]:
        return self.answer, self.warnings, self.notes

    def _on_service_triggered(self, name: str) -> None:
        self.service_chosen.emit(name)

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
        try:
            settings, password = read_pasted(text)
        except ProfileError as error:
            self.refuse(error)
        else:
            self.take(settings, password)

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
