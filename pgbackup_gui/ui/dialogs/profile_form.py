"""ProfileForm: the fields of a saved database, each with its complaint below it."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from pgbackup_gui.core.backups.backup import escape
from pgbackup_gui.core.errors import AppError, Code, ProfileError
from pgbackup_gui.core.reach.pasted import PastedSettings
from pgbackup_gui.core.reach.pasted_address import parse_uri
from pgbackup_gui.core.reach.profiles import (
    PasswordPolicy,
    Profile,
    SslMode,
    check_port,
)
from pgbackup_gui.core.reach.routes import is_far
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.dialogs.connection_fields import (
    DatabaseField,
    HostLine,
    choice,
    port_box,
    select,
)
from pgbackup_gui.ui.dialogs.field_row import FieldRow
from pgbackup_gui.ui.dialogs.password_field import PasswordField
from pgbackup_gui.ui.dialogs.path_field import PathField
from pgbackup_gui.ui.dialogs.profile_filling import fill, fill_address
from pgbackup_gui.ui.dialogs.profile_problems import CHECKED, Field, problems
from pgbackup_gui.ui.dialogs.profile_reach import Reach, fields_of, password_words
from pgbackup_gui.ui.dialogs.reach_fields import ReachFields


class ProfileForm(QWidget):
    """Shows a profile, takes what is typed, and says what is wrong with it.

    A field complains only after it was touched: an empty form is not a form full of faults.
    """

    edited = Signal()

    def __init__(
        self,
        *,
        profile: Profile,
        others: tuple[Profile, ...],
        is_new: bool,
        is_stored: bool,
        keyring_available: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._others = others
        self._suggests_name = is_new
        self._suggests_folder = is_new
        self._touched: set[Field] = set()
        self._wanted = frozenset(Field)
        self._make_inputs()
        self._rows = self._make_rows()
        self._lay_out()
        self._show_profile(is_stored=is_stored)
        self._show_fields()
        self._limit_policies(keyring_available=keyring_available)
        self._connect_inputs()

    def profile(self) -> Profile:
        """The profile as typed, valid or not."""
        route = self.reach.route()
        return replace(
            self._profile,
            name=self.name.text().strip(),
            route=route,
            host=self._far_host() if is_far(route) else self.host.text().strip(),
            port=self.port.value(),
            dbname=self.database.name,
            user=self.user.text(),
            sslmode=SslMode(self.sslmode.currentData()),
            password_policy=PasswordPolicy(self.policy.currentData()),
            folder=Path(self.folder.path),
        )

    def password(self) -> str | None:
        """The password as typed; None leaves a stored one as it is."""
        return self.password_field.text or None

    def problems(self) -> dict[Field, AppError]:
        """What is wrong with the form, field by field."""
        return problems(self.profile(), self._others)

    def complain(self, field: Field, error: AppError) -> None:
        """Show below `field` why it was refused."""
        self._rows[field].complain(error)

    def complaint(self, field: Field) -> str:
        """What is said below `field`."""
        return self._rows[field].complaint

    def label_of(self, field: Field) -> str:
        """What `field` is called on the form."""
        return formats.without_key(self._rows[field].label.text()).rstrip(":")

    def show_only(self, fields: Iterable[Field]) -> None:
        """Show these fields; the others keep what they hold."""
        self._wanted = frozenset(fields)
        self._show_fields()

    def remark(self, field: Field, text: str) -> None:
        """Say below `field` something that is not a fault; an empty text says nothing."""
        if text:
            self._rows[field].remark(text)
        else:
            self._rows[field].complain(None)

    def focus(self, field: Field) -> None:
        """Put the cursor into `field`."""
        self._rows[field].content.setFocus()

    def fill(self, found: PastedSettings, password: str | None) -> None:
        """Put in what was found; what was not found stays."""
        fill(self, found, password)

    def _make_inputs(self) -> None:
        self.reach = ReachFields(self)
        self.host = HostLine(self)
        self.port = port_box(self)
        self.database = DatabaseField(self)
        self.user = QLineEdit(self)
        self.password_field = PasswordField(self)
        self.policy = choice(((messages.policy_text(it), it.value) for it in PasswordPolicy), self)
        self.sslmode = choice(((messages.sslmode_text(it), it.value) for it in SslMode), self)
        self.folder = PathField(name=self.tr("Backup folder"), is_folder=True, parent=self)
        self.name = QLineEdit(self)
        self.user.setPlaceholderText(self.tr("For example postgres"))

    def _make_rows(self) -> dict[Field, FieldRow]:
        password, reach = self.password_field, self.reach
        container = reach.container_row(self)
        return {
            Field.REACH: self._row(self.tr("&Reached by:"), reach.way, reach.way),
            Field.SSH: self._row(self.tr("SSH server:"), reach.ssh, reach.ssh),
            Field.CONTAINER: self._row(self.tr("&Container:"), container, reach.container),
            Field.BECOME: self._row(self.tr("Syste&m user:"), reach.become, reach.become),
            Field.HOST: self._row(self.tr("Ser&ver:"), self._host_and_port(), self.host),
            Field.DATABASE: self._row(self.tr("&Database:"), self.database, self.database.combo),
            Field.USER: self._row(self.tr("&User:"), self.user, self.user),
            Field.PASSWORD: self._row(self.tr("&Password:"), password, password.line),
            Field.POLICY: self._row(self.tr("&Keep password:"), self.policy, self.policy),
            Field.ENCRYPTION: self._row(self.tr("&Encryption:"), self.sslmode, self.sslmode),
            Field.FOLDER: self._row(self.tr("&Backup folder:"), self.folder, self.folder.line),
            Field.NAME: self._row(self.tr("&Name in the list:"), self.name, self.name),
        }

    def _row(self, label: str, content: QWidget, buddy: QWidget) -> FieldRow:
        return FieldRow(label=label, content=content, buddy=buddy, parent=self)

    def _host_and_port(self) -> QWidget:
        both = QWidget(self)
        port_label = QLabel(self.tr("P&ort:"), both)
        port_label.setBuddy(self.port)
        self.port.setAccessibleName(self.tr("Port"))
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.host, 1)
        layout.addWidget(port_label)
        layout.addWidget(self.port)
        return both

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for field in Field:
            self._rows[field].add_to(grid)

    def _show_profile(self, *, is_stored: bool) -> None:
        profile = self._profile
        self.reach.show_route(profile.route)
        self.host.setText(profile.host)
        self.host.setCursorPosition(0)
        self.port.setValue(profile.port)
        self.database.set_name(profile.dbname)
        self.user.setText(profile.user)
        self.folder.set_path(str(profile.folder))
        self.name.setText(profile.name)
        select(self.sslmode, profile.sslmode.value)
        select(self.policy, profile.password_policy.value)
        if is_stored and profile.password_policy is not PasswordPolicy.ASK:
            self.password_field.line.setPlaceholderText(self.tr("Stored; leave empty to keep it"))

    def _limit_policies(self, *, keyring_available: bool) -> None:
        if keyring_available:
            return
        model = self.policy.model()
        if isinstance(model, QStandardItemModel):
            model.item(self.policy.findData(PasswordPolicy.KEYRING.value)).setEnabled(False)
        if self._suggests_name and self._profile.password_policy is PasswordPolicy.KEYRING:
            select(self.policy, PasswordPolicy.SESSION.value)
        self._rows[Field.POLICY].remark(
            self.tr("The system's password store cannot be used on this computer right now.")
        )

    def _connect_inputs(self) -> None:
        self.reach.edited.connect(self._on_reach_edited)
        self.host.address_pasted.connect(self._on_address_pasted)
        self.host.textChanged.connect(lambda: self._on_changed(Field.HOST))
        self.database.changed.connect(self._on_database_changed)
        self.user.textChanged.connect(lambda: self._on_changed(Field.USER))
        self.folder.changed.connect(lambda: self._on_changed(Field.FOLDER))
        self.folder.edited.connect(self._on_folder_edited)
        self.name.textChanged.connect(lambda: self._on_changed(Field.NAME))
        self.name.textEdited.connect(self._on_name_edited)
        self.password_field.changed.connect(self._on_password_changed)
        for combo in (self.policy, self.sslmode):
            combo.currentIndexChanged.connect(self._on_option_changed)
        self.port.valueChanged.connect(self._on_option_changed)

    def _on_changed(self, field: Field | None = None) -> None:
        if field is not None:
            self._touched.add(field)
        found = self.problems()
        for each in CHECKED:
            self._rows[each].complain(found.get(each) if each in self._touched else None)
        self.edited.emit()

    def _on_option_changed(self) -> None:
        self._on_changed()

    def _on_password_changed(self) -> None:
        self._show_fields()
        self._on_changed()

    def _on_reach_edited(self, field: Field) -> None:
        if field is Field.REACH:
            self._show_fields()
            self._on_changed()
        else:
            self._on_changed(field)

    def _show_fields(self) -> None:
        """Of those that are wanted, the ones that this way to the server needs."""
        reach, has_password = self.reach.reach, bool(self.password_field.text)
        shown = self._wanted & fields_of(reach, has_password=has_password)
        for field, row in self._rows.items():
            row.set_shown(is_shown=field in shown)
        self.host.set_is_far(is_far=reach is Reach.TUNNEL)
        self.remark(Field.PASSWORD, password_words(reach))

    def _far_host(self) -> str:
        """Where PostgreSQL's programs find it there: the server's socket, unless it was saved."""
        return self._profile.host if self._profile.is_far else ""

    def _on_database_changed(self) -> None:
        if self._suggests_name:
            self.name.setText(self.database.name)
            self._suggest_folder()
        self._on_changed(Field.DATABASE)

    def _on_name_edited(self) -> None:
        self._suggests_name = False
        self._suggest_folder()

    def _on_folder_edited(self) -> None:
        self._suggests_folder = False

    def _suggest_folder(self) -> None:
        """A folder of its own for every database, as long as nobody chose one."""
        if self._suggests_folder:
            name = escape(self.name.text().strip())
            self.folder.set_path(str(self._profile.folder / name if name else self._profile.folder))

    def _on_address_pasted(self, text: str) -> None:
        try:
            address = parse_uri(text)
            check_port(int(address.get("port") or self.port.value()))
        except (ProfileError, ValueError):
            self.complain(Field.HOST, ProfileError(Code.URI_INVALID))
            return
        fill_address(self, address)
