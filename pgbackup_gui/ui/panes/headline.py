"""HeadlinePane: the selected database, how safe it is, and the verbs for it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import assets, formats
from pgbackup_gui.ui.actions import ActionButton
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.panes.labels import Drawing, ToneLabel

OLD_AFTER = timedelta(days=7)
"""A last good backup older than this is called old."""

_GOOD = frozenset({Badge.VERIFIED, Badge.RESTORE_TESTED, Badge.CHECKED})
_ICON = 18


class Level(StrEnum):
    """How safe a database is."""

    UNKNOWN = "unknown"
    NONE = "none"
    UNPROVEN = "unproven"
    OLD = "old"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Protection:
    """How safe a database is, and by which backup."""

    level: Level
    last: Backup | None = None


def protection(backups: tuple[Backup, ...] | None, *, now: datetime) -> Protection:
    """What these backups, newest first, are worth at `now`; None when they are not known yet."""
    if backups is None:
        return Protection(Level.UNKNOWN)
    last = next((backup for backup in backups if backup.badge in _GOOD), None)
    if last is None:
        has_hope = any(backup.badge is Badge.FOUND for backup in backups)
        return Protection(Level.UNPROVEN if has_hope else Level.NONE)
    is_old = now - last.taken_at > OLD_AFTER
    return Protection(Level.OLD if is_old else Level.SAFE, last)


_LOOKS = {
    Level.UNKNOWN: (Art.STATE_NONE, Tone.MUTED),
    Level.NONE: (Art.STATE_WARNING, Tone.WARNING),
    Level.UNPROVEN: (Art.STATE_WARNING, Tone.WARNING),
    Level.OLD: (Art.STATE_WARNING, Tone.WARNING),
    Level.SAFE: (Art.STATE_TESTED, Tone.GOOD),
}


class HeadlinePane(QWidget):
    """The name, its state in a sentence, and one button per verb."""

    def __init__(
        self,
        *,
        verbs: tuple[tuple[QAction, str], ...],
        at_the_end: tuple[tuple[QAction, str], ...],
        kept_actions: tuple[QAction, ...],
        look_action: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._level = Level.UNKNOWN
        self._name = ToneLabel()
        self._name.setObjectName("headlineName")
        self._name.scale_font(1.5, bold=True)
        self._icon = Drawing(_ICON)
        self._state = ToneLabel()
        self._state.setObjectName("headlineState")
        self._state.setWordWrap(True)
        self._kept = self._make_kept(kept_actions)
        self._worry = _WorryLine(look_action)
        self._build(verbs, at_the_end)

    def show_profile(self, profile: Profile) -> None:
        """Another database; its state follows by `show_backups`."""
        self._name.setText(profile.name)
        self.show_backups(None)
        self.show_kept("")
        self.show_worry("")

    def show_backups(self, backups: tuple[Backup, ...] | None) -> None:
        """Say how safe the database is."""
        now = datetime.now(UTC)
        state = protection(backups, now=now)
        self._level = state.level
        self._state.setText(self._words(state, now))
        self._draw()

    def show_problem(self, words: str) -> None:
        """The backups cannot be listed, so nothing is known."""
        self._level = Level.NONE
        self._state.setText(words)
        self._draw()

    def show_kept(self, words: str) -> None:
        """Offer what can be done with the database from before a restore, if there is one."""
        self._kept.setVisible(bool(words))
        self._kept.setToolTip(words)

    def show_worry(self, words: str) -> None:
        """Say what stands against the next backup, if anything does."""
        self._worry.say(words)

    def _words(self, state: Protection, now: datetime) -> str:
        if state.last is not None:
            size = formats.size(state.last.size)
            if state.level is Level.SAFE:
                when = formats.moment(state.last.taken_at, now)
                text = self.tr("Protected. Last good backup: {when}, {size}")
                return text.format(when=when, size=size)
            text = self.tr("The last good backup is {age} old ({size}). Back up now.")
            return text.format(age=formats.age(state.last.taken_at, now), size=size)
        words = {
            Level.UNKNOWN: self.tr("Looking for backups…"),
            Level.NONE: self.tr("Not protected: there is no good backup. Back up now."),
            Level.UNPROVEN: self.tr(
                "Not protected yet: no backup was checked. Check one, or back up now."
            ),
        }
        return words[state.level]

    def _draw(self) -> None:
        self._icon.set_icon(assets.icon(*_LOOKS[self._level]))

    def _make_kept(self, actions: tuple[QAction, ...]) -> QPushButton:
        kept = QPushButton(assets.icon(Art.KEPT), self.tr("Previous database"))
        kept.setObjectName("keptButton")
        menu = QMenu(kept)
        menu.addActions(list(actions))
        kept.setMenu(menu)
        kept.hide()
        return kept

    def _build(
        self,
        verbs: tuple[tuple[QAction, str], ...],
        at_the_end: tuple[tuple[QAction, str], ...],
    ) -> None:
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for action, name in verbs:
            buttons.addWidget(ActionButton(action, name=name))
        buttons.addStretch(1)
        buttons.addWidget(self._kept)
        for action, name in at_the_end:
            buttons.addWidget(ActionButton(action, name=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._name)
        column.addLayout(state)
        column.addWidget(self._worry)
        column.addSpacing(6)
        column.addLayout(buttons)


class _WorryLine(QWidget):
    """A warning with the one thing to do about it; hidden while there is none."""

    def __init__(self, action: QAction, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ToneLabel(tone=Tone.WARNING)
        self._label.setObjectName("headlineWorry")
        self._label.setWordWrap(True)
        sign = Drawing(_ICON)
        sign.set_icon(assets.icon(Art.STATE_WARNING, Tone.WARNING))
        button = QPushButton(self.tr("Show what helps…"))
        button.setObjectName("worryButton")
        button.clicked.connect(action.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(self._label, 1)
        row.addWidget(button)
        self.hide()

    def say(self, words: str) -> None:
        """Show the warning; no words hide it."""
        self._label.setText(words)
        self.setVisible(bool(words))
