"""NoticeBar: the result of what was done, with what can be done next; never in the way."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.ui import assets
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.panes.labels import Drawing, ToneLabel

_ART = {
    Tone.PLAIN: Art.STATE_INFO,
    Tone.MUTED: Art.STATE_INFO,
    Tone.GOOD: Art.STATE_GOOD,
    Tone.WARNING: Art.STATE_WARNING,
    Tone.ERROR: Art.STATE_BAD,
}


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """One button: its verb, what it does, its name in the tree of widgets."""

    text: str
    run: Callable[[], None]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, what it means, and the next steps.

    `seconds` is how long it is shown; 0 until it is closed or another one comes.
    """

    title: str
    text: str = ""
    tone: Tone = Tone.PLAIN
    actions: tuple[NoticeAction, ...] = ()
    seconds: int = 0


class NoticeBar(QFrame):
    """Shows one notice, the latest; reads it out; closes by its button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._notice: Notice | None = None
        self._icon = Drawing(20)
        self._title = ToneLabel()
        self._title.setObjectName("noticeTitle")
        self._title.scale_font(1.0, bold=True)
        self._text = ToneLabel()
        self._text.setObjectName("noticeText")
        self._buttons = QHBoxLayout()
        self._close = QToolButton()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time_is_up)
        self._build()
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show `notice` in place of the one before."""
        self._notice = notice
        self._title.setText(notice.title)
        self._text.setText(notice.text)
        self._text.setVisible(bool(notice.text))
        self._make_buttons(notice)
        self._icon.set_icon(assets.icon(_ART[notice.tone], notice.tone))
        self.show()
        self._wait(notice)
        self._announce(notice)

    def clear(self) -> None:
        """Close the notice."""
        self._notice = None
        self._timer.stop()
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is shown."""
        return self._notice

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tone = self._notice.tone if self._notice else Tone.PLAIN
        colour = assets.tone_colour(tone, self.palette())
        painter = QPainter(self)
        colour.setAlphaF(0.09)
        painter.fillRect(self.rect(), colour)
        colour.setAlphaF(1.0)
        edge = self.rect()
        edge.setWidth(3)
        painter.fillRect(edge, colour)
        painter.end()

    def _build(self) -> None:
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close.setIcon(assets.icon(Art.CLOSE))
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self._on_close_clicked)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addLayout(self._buttons)
        self._buttons.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _make_buttons(self, notice: Notice) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                # Out of the tree at once: its name may be needed by the next one.
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for action in notice.actions:
            button = QPushButton(action.text)
            button.setObjectName(action.name)
            button.clicked.connect(lambda _checked, run=action.run: run())
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def _wait(self, notice: Notice) -> None:
        self._timer.stop()
        if notice.seconds:
            self._timer.start(notice.seconds * 1000)

    def _on_time_is_up(self) -> None:
        """Gone, unless somebody is about to press one of its buttons."""
        if self._notice is None:
            return
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._wait(self._notice)
        else:
            self.clear()

    def _announce(self, notice: Notice) -> None:
        event = QAccessibleAnnouncementEvent(self, f"{notice.title} {notice.text}".strip())
        if notice.tone is Tone.ERROR:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _on_close_clicked(self) -> None:
        self.clear()
