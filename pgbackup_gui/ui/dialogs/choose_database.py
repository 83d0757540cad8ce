"""ChooseDatabaseDialog: for which saved database a file is that lies in no list."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.wrapping import grow, heading, set_width_in_letters, wrapped

_SHORTEST_NAME = 20


class ChooseDatabaseDialog(QDialog):
    """`chosen` carries the Profile; nothing is restored yet."""

    chosen = Signal(object)

    def __init__(
        self,
        *,
        file: Path,
        profiles: Sequence[Profile],
        likely: Profile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._profiles = tuple(profiles)
        self.setWindowTitle(self.tr("Restore a file"))
        set_width_in_letters(self, 66)
        text = self.tr("Which database is “{file}” for?")
        self.question = heading(text.format(file=formats.breakable(file.name)), self)
        self.meaning = wrapped(
            self.tr("Nothing is restored yet: you see first what would happen."), self
        )
        self._make_choice(likely)
        self._make_buttons()
        layout = QVBoxLayout(self)
        for widget in (self.question, self.meaning, self.label, self.databases):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        grow(self)

    def accept(self) -> None:
        """Hand out what was chosen, and close."""
        super().accept()
        self.chosen.emit(self._profiles[self.databases.currentIndex()])

    def _make_choice(self, likely: Profile) -> None:
        self.databases = QComboBox(self)
        self.databases.setObjectName("fileTarget")
        self.databases.setAccessibleName(self.tr("Database"))
        # A long name is cut short, it does not widen the dialog.
        self.databases.setMinimumContentsLength(_SHORTEST_NAME)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.databases.setSizeAdjustPolicy(policy)
        for profile in self._profiles:
            label = self.tr("{name} ({database} on {server})")
            self.databases.addItem(
                label.format(name=profile.name, database=profile.dbname, server=profile.server)
            )
        self.databases.setCurrentIndex(self._profiles.index(likely))
        self.label = QLabel(self.tr("&Database:"), self)
        self.label.setBuddy(self.databases)

    def _make_buttons(self) -> None:
        self.buttons = button_row(QDialogButtonBox.StandardButton.Cancel, self)
        self.verb_button = self.buttons.addButton(
            self.tr("&Next"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.verb_button.setObjectName("fileTargetNextButton")
        self.verb_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
