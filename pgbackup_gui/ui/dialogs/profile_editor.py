"""ProfileEditor: add or change a saved database, and try the connection before saving."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.errors import AppError, Code, ProfileError, SecretError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import ServerInfo
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.profile_form import ProfileForm
from pgbackup_gui.ui.dialogs.profile_known import KnownLogins
from pgbackup_gui.ui.dialogs.profile_listing import DatabaseListing
from pgbackup_gui.ui.dialogs.profile_login_file import LoginFileHint
from pgbackup_gui.ui.dialogs.profile_paste import PastePanel
from pgbackup_gui.ui.dialogs.profile_problems import CONNECTION, Field
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import grow, set_width_in_letters, wrapped

_FIELD_OF = {
    Code.NAME_MISSING: Field.NAME,
    Code.NAME_TAKEN: Field.NAME,
    Code.SSH_HOST_INVALID: Field.SSH,
    Code.CONTAINER_INVALID: Field.CONTAINER,
    Code.HOST_INVALID: Field.HOST,
    Code.PORT_INVALID: Field.HOST,
    Code.DATABASE_NAME_INVALID: Field.DATABASE,
    Code.DATABASE_NAME_TOO_LONG: Field.DATABASE,
    Code.USER_MISSING: Field.USER,
    Code.FOLDER_MISSING: Field.FOLDER,
}


class ProfileEditor(QDialog):
    """Edits `profile`, or a new one when it is None; `saved` tells the id."""

    saved = Signal(str)

    def __init__(
        self,
        *,
        service: Service,
        profile: Profile | None,
        default_folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._service = service
        saved = self._saved_profiles()
        is_stored = profile is not None and profile.id in {other.id for other in saved}
        title = self.tr("Edit database") if is_stored else self.tr("Add database")
        self.setWindowTitle(title)
        set_width_in_letters(self, 92)
        self.form = ProfileForm(
            profile=profile or Profile(name="", host="", dbname="", user="", folder=default_folder),
            others=saved,
            is_new=profile is None,
            is_stored=is_stored,
            keyring_available=service.keyring_available(),
            parent=self,
        )
        self._test = Inquiry(service, self)
        self._hint = LoginFileHint(service=service, form=self.form)
        self._make_parts()
        self._lay_out()
        self._connect_parts()
        self._refresh()

    def reject(self) -> None:
        """Close without saving; what runs for this dialog is stopped."""
        self._stop_all()
        super().reject()

    def accept(self) -> None:
        """Save and close; a refusal is shown and the dialog stays."""
        if self.form.problems():
            return
        profile = self.form.profile()
        try:
            self._service.save_profile(profile, password=self._password_to_store(profile))
        except SecretError as error:
            # The database is saved and only its password is not: that can be mended here.
            self._show_refusal(error)
            self.saved.emit(profile.id)
            return
        except AppError as error:
            self._show_refusal(error)
            return
        self._stop_all()
        super().accept()
        self.saved.emit(profile.id)

    def _saved_profiles(self) -> tuple[Profile, ...]:
        """What is saved; a list that cannot be read is the window's to complain about."""
        try:
            return self._service.profiles()
        except ProfileError:
            return ()

    def _make_parts(self) -> None:
        self.paste = PastePanel(has_box=False, parent=self)
        self.answer = ResultLine(self)
        self.programs = ResultLine(self)
        self._listing = DatabaseListing(service=self._service, form=self.form, answer=self.answer)
        self.known = KnownLogins(service=self._service, form=self.form, paste=self.paste)
        self.missing = wrapped("", self)
        self.test_button = QPushButton(self.tr("&Test connection"), self)
        self.test_button.setAutoDefault(False)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = button_row(buttons.Save | buttons.Cancel, self)
        self.save_button = self.buttons.button(buttons.Save)
        self.save_button.setDefault(True)

    def _lay_out(self) -> None:
        results = QVBoxLayout()
        results.addWidget(self.answer)
        self.answer.line_up_with(self.test_button)
        results.addWidget(self.programs)
        results.addStretch()
        testing = QHBoxLayout()
        button_on_top = QVBoxLayout()
        button_on_top.addWidget(self.test_button)
        button_on_top.addStretch()
        testing.addLayout(button_on_top)
        testing.addLayout(results, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.paste)
        layout.addWidget(self.form)
        layout.addLayout(testing)
        layout.addStretch(1)
        layout.addWidget(self.missing)
        layout.addWidget(self.buttons)

    def _connect_parts(self) -> None:
        self.form.edited.connect(self._on_form_edited)
        self.paste.found.connect(self.form.fill)
        self.paste.changed.connect(self._refresh)
        self.form.database.list_requested.connect(self._on_list_requested)
        self.test_button.clicked.connect(self._on_test_clicked)
        self._test.answered.connect(self._on_test_answered)
        self._listing.changed.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _stop(self) -> None:
        self._test.drop()
        self._listing.stop()

    def _stop_all(self) -> None:
        self._stop()
        self._hint.stop()
        self.known.stop()

    def _password_to_store(self, profile: Profile) -> str | None:
        asks = profile.password_policy is PasswordPolicy.ASK
        return None if asks else self.form.password()

    def _show_refusal(self, error: AppError) -> None:
        if error.code in _FIELD_OF:
            self.form.complain(_FIELD_OF[error.code], error)
        else:
            self.answer.show_error(error)
        grow(self)

    def _refresh(self) -> None:
        found = self.form.problems()
        can_connect = not any(field in found for field in CONNECTION)
        self.save_button.setEnabled(not found)
        self.test_button.setEnabled(can_connect)
        fields = ", ".join(self.form.label_of(field) for field in found)
        self.missing.setText(self.tr("Still needed: {fields}").format(fields=fields))
        self.missing.setVisible(bool(found))
        is_testing = self._test.is_pending
        self.test_button.setText(self.tr("Stop &test") if is_testing else self._test_words())
        grow(self)

    def _test_words(self) -> str:
        return self.tr("&Test connection")

    def _on_form_edited(self) -> None:
        """An earlier answer is about other values now."""
        self._stop()
        self._clear_results()
        self._refresh()

    def _clear_results(self) -> None:
        self.answer.clear()
        self.programs.clear()

    def _on_test_clicked(self) -> None:
        was_testing = self._test.is_pending
        self._stop()
        self._clear_results()
        if not was_testing:
            profile, password = self.form.profile(), self.form.password()
            self.answer.show_busy(self.tr("Connecting to {server}…").format(server=profile.server))
            self._test.ask(lambda: self._service.test(profile, password))
        self._refresh()

    def _on_test_answered(self, result: JobResult) -> None:
        self._clear_results()
        if isinstance(result.value, ServerInfo):
            self._show_server(result.value)
        elif result.error is not None:
            self.answer.show_error(result.error)
        self._refresh()

    def _show_server(self, info: ServerInfo) -> None:
        self.answer.show_good(
            self.tr("Connected to PostgreSQL {version}; size of the database: {size}.").format(
                version=info.version, size=formats.size(info.database_size)
            )
        )
        if info.tools is not None and info.tools.same_major:
            self.programs.show_good(self._programs_text(info))
        elif info.tools is not None:
            self.programs.show_note(messages.tool_reason(info.tools))
        elif info.tools_error is not None:
            self.programs.show_error(info.tools_error)

    def _programs_text(self, info: ServerInfo) -> str:
        if self.form.profile().is_far:
            text = self.tr("Programs for PostgreSQL {major} found there.")
            return text.format(major=info.version.major)
        return self.tr("Programs for PostgreSQL {major} found. {reason}").format(
            major=info.version.major,
            reason=messages.tool_reason(info.tools) if info.tools else "",
        )

    def _on_list_requested(self) -> None:
        """The list's own answer takes the place of the test's."""
        self._test.drop()
        self.programs.clear()
