"""TrialDialog: says what a test restore does and on which server, and asks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.restore_what import foreign_words, is_foreign
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import grow, heading, set_width_in_letters, wrapped

_SHORTEST_NAME = 20


class TrialDialog(QDialog):
    """`test_requested` carries the RestoreRequest; the dialog starts nothing itself."""

    test_requested = Signal(object)

    def __init__(
        self,
        *,
        backup: Backup,
        profile: Profile,
        others: Sequence[Profile] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._backup = backup
        self._choices = (profile, *(other for other in others if other.id != profile.id))
        self.setWindowTitle(self.tr("Test restore"))
        set_width_in_letters(self, 66)
        self._make_parts()
        self._lay_out()
        grow(self)

    def accept(self) -> None:
        """Ask for the test, and close."""
        super().accept()
        profile = self._choices[self.servers.currentIndex()]
        is_trusted = is_foreign(self._backup)
        self.test_requested.emit(RestoreRequest(profile, self._backup, is_trusted=is_trusted))

    def _make_parts(self) -> None:
        question = self.tr("Try out the backup of {moment}?")
        moment = formats.moment_within(self._backup.taken_at)
        self.question = heading(question.format(moment=moment), self)
        self.meaning = wrapped(
            self.tr(
                "The backup is restored into a scratch database on the server, the rows of every "
                "table are counted and compared with the backup, and the scratch database is "
                "deleted again. Your databases are not touched. For the time it takes, the "
                "server needs space for one more copy."
            ),
            self,
        )
        self.foreign = ResultLine(self)
        self.servers = QComboBox(self)
        self.servers.setObjectName("trialServer")
        self.servers.setAccessibleName(self.tr("Server"))
        # A long name is cut short, it does not widen the dialog.
        self.servers.setMinimumContentsLength(_SHORTEST_NAME)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.servers.setSizeAdjustPolicy(policy)
        for choice in self._choices:
            label = self.tr("{server} (the one of {name})")
            self.servers.addItem(label.format(server=choice.server, name=choice.name))
        self.servers_label = QLabel(self.tr("On this &server:"), self)
        self.servers_label.setBuddy(self.servers)
        self.buttons = button_row(QDialogButtonBox.StandardButton.Cancel, self)
        self.verb_button = self.buttons.addButton(
            self.tr("Start test restore"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.verb_button.setObjectName("startTrialButton")
        self.verb_button.setDefault(True)
        if is_foreign(self._backup):
            self._warn()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _warn(self) -> None:
        """A file that we did not make is run only by somebody who says that it may be."""
        self.foreign.show_warning(foreign_words())
        self.verb_button.setText(self.tr("I trust this file"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (
            self.question, self.meaning, self.foreign, self.servers_label, self.servers,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
