"""FirstRunPane: what the window shows while no database is saved, and four ways on."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCommandLinkButton, QHBoxLayout, QVBoxLayout, QWidget

from pgbackup_gui.ui import assets
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.panes.labels import Drawing, ToneLabel

_ICON = 48
_SMALL = 24
_WIDTH = 480


class FirstRunPane(QWidget):
    """A headline and four choices.

    Signals:
        find_requested, paste_requested, form_requested, file_requested: one of them was chosen.
    """

    find_requested = Signal()
    paste_requested = Signal()
    form_requested = Signal()
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing(_ICON)
        self._drawing.set_icon(assets.icon(Art.DATABASE, Tone.MUTED))
        self._title = ToneLabel(self.tr("Protect your first database"))
        self._title.scale_font(1.4, bold=True)
        self._text = ToneLabel(
            self.tr("In two minutes it is backed up, and every restore can be undone."),
            tone=Tone.MUTED,
        )
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.find_button = _choice(
            Art.SEARCH,
            self.tr("F&ind my databases"),
            self.tr("In Docker or without, on this computer or on your server"),
        )
        self.paste_button = _choice(
            Art.PASTE,
            self.tr("I have an address or settings to &paste"),
            self.tr("A compose file, an .env file, a link like postgresql://…"),
        )
        self.form_button = _choice(
            Art.EDIT,
            self.tr("Fill in a &form"),
            self.tr("Server, database, user and password"),
        )
        self.file_button = _choice(
            Art.OPEN,
            self.tr("I only have a backup fi&le"),
            self.tr("See what is in it, then restore it"),
        )
        self._name_parts()
        self._build()
        self.find_button.clicked.connect(self._on_find_clicked)
        self.paste_button.clicked.connect(self._on_paste_clicked)
        self.form_button.clicked.connect(self._on_form_clicked)
        self.file_button.clicked.connect(self._on_file_clicked)

    def choices(self) -> tuple[QCommandLinkButton, ...]:
        """The ways on, the likeliest first."""
        return self.find_button, self.paste_button, self.form_button, self.file_button

    def _name_parts(self) -> None:
        self.find_button.setObjectName("firstFindButton")
        self.paste_button.setObjectName("firstPasteButton")
        self.form_button.setObjectName("addFirstButton")
        self.file_button.setObjectName("firstFileButton")
        self.setFocusProxy(self.find_button)

    def _build(self) -> None:
        centred = QHBoxLayout(self)
        words = QWidget()
        words.setMaximumWidth(_WIDTH)
        centred.addWidget(words)
        column = QVBoxLayout(words)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(12)
        for button in self.choices():
            column.addWidget(button)
        column.addStretch(3)

    def _on_find_clicked(self) -> None:
        self.find_requested.emit()

    def _on_paste_clicked(self) -> None:
        self.paste_requested.emit()

    def _on_form_clicked(self) -> None:
        self.form_requested.emit()

    def _on_file_clicked(self) -> None:
        self.file_requested.emit()


def _choice(art: Art, text: str, explanation: str) -> QCommandLinkButton:
    button = QCommandLinkButton(text, explanation)
    button.setIcon(assets.icon(art))
    button.setIconSize(QSize(_SMALL, _SMALL))
    button.setAccessibleDescription(explanation)
    return button
