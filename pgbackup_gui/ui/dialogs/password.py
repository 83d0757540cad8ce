"""PasswordDialog: asks for the password of a saved database."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.password_field import PasswordField
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import set_width_in_letters, wrapped


class PasswordDialog(QDialog):
    """Asks, and says where the password will be kept. It stores nothing itself."""

    given = Signal(str)

    def __init__(
        self,
        *,
        profile: Profile,
        keyring_available: bool,
        refused: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Password for {name}").format(name=profile.name))
        set_width_in_letters(self, 60)
        self.was_refused = refused
        self.field = PasswordField(self)
        self.log_in = self._make_log_in()
        layout = QVBoxLayout(self)
        layout.addWidget(wrapped(self._question(profile), self))
        layout.addWidget(self._refusal(refused=refused))
        layout.addLayout(self._form())
        layout.addWidget(
            wrapped(self._kept_where(profile, keyring_available=keyring_available), self)
        )
        layout.addStretch()
        layout.addWidget(self._button_box)
        self.field.changed.connect(self._on_password_changed)
        self.field.setFocus()

    def accept(self) -> None:
        """Hand the password on and close."""
        password = self.field.text
        self.field.clear()
        super().accept()
        self.given.emit(password)

    def _make_log_in(self) -> QPushButton:
        self._button_box = button_row(QDialogButtonBox.StandardButton.Cancel, self)
        button = self._button_box.addButton(
            self.tr("&Log in"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        button.setDefault(True)
        button.setEnabled(False)
        self._button_box.accepted.connect(self.accept)
        self._button_box.rejected.connect(self.reject)
        return button

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        label = QLabel(self.tr("&Password:"), self)
        label.setBuddy(self.field.line)
        form.addRow(label, self.field)
        return form

    def _question(self, profile: Profile) -> str:
        return self.tr(
            "Password of the user “{user}” for the database “{database}” on {server}:"
        ).format(
            user=formats.breakable(profile.user),
            database=formats.breakable(profile.dbname),
            server=formats.breakable(profile.server),
        )

    def _refusal(self, *, refused: bool) -> ResultLine:
        line = ResultLine(self)
        if refused:
            line.show_warning(self.tr("The server did not accept the user name or the password."))
        return line

    def _kept_where(self, profile: Profile, *, keyring_available: bool) -> str:
        if profile.password_policy is PasswordPolicy.KEYRING and keyring_available:
            return self.tr("It will be kept in the system's password store.")
        return self.tr("It will be kept in memory until you quit, and written nowhere.")

    def _on_password_changed(self) -> None:
        self.log_in.setEnabled(bool(self.field.text))
