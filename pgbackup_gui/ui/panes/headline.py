"""HeadlinePane: the selected database, how safe it is, and the verbs for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import assets, standing
from pgbackup_gui.ui.actions import ActionButton
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.panes.labels import Drawing, ToneLabel
from pgbackup_gui.ui.standing import Standing

_ICON = 18


class HeadlinePane(QWidget):
    """The name, its state in a sentence, the next step, and one button per verb."""

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
        self._name = ToneLabel()
        self._name.setObjectName("headlineName")
        self._name.scale_font(1.5, bold=True)
        self._icon = Drawing(_ICON)
        self._state = ToneLabel()
        self._state.setObjectName("headlineState")
        self._state.setWordWrap(True)
        self._step = ToneLabel(tone=Tone.MUTED)
        self._step.setObjectName("headlineStep")
        self._step.setWordWrap(True)
        self._kept = self._make_kept(kept_actions)
        self._worry = _WorryLine(look_action)
        self._build(verbs, at_the_end)

    def show_profile(self, profile: Profile) -> None:
        """Another database; what is known of it follows."""
        self._name.setText(profile.name)
        self.show_standing(standing.UNKNOWN)
        self.show_kept("")
        self.show_worry("")

    def show_standing(self, fares: Standing) -> None:
        """Say how safe the database is, and what to do next."""
        self._icon.set_icon(assets.icon(*standing.LOOKS[fares.state]))
        self._state.setText(standing.sentence(fares))
        step = standing.next_step(fares)
        self._step.setText(self.tr("Next step: {step}").format(step=step))
        self._step.setVisible(bool(step))

    def show_kept(self, words: str) -> None:
        """Offer what can be done with the database from before a restore, if there is one."""
        self._kept.setVisible(bool(words))
        self._kept.setToolTip(words)

    def show_worry(self, words: str) -> None:
        """Say what stands against the next backup, if anything does."""
        self._worry.say(words)

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
        column.addWidget(self._step)
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
