"""FirstRunDialog: from an address to a first backup, in four steps."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.errors import AppError, ProfileError, SecretError
from pgbackup_gui.core.reach.pasted import PastedSettings
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs import first_run_words
from pgbackup_gui.ui.dialogs.first_run_backup import FirstBackup
from pgbackup_gui.ui.dialogs.first_run_folder import FolderNotes
from pgbackup_gui.ui.dialogs.first_run_frame import FirstRunFrame
from pgbackup_gui.ui.dialogs.first_run_test import ConnectionTicks
from pgbackup_gui.ui.dialogs.first_run_words import Step, Way
from pgbackup_gui.ui.dialogs.profile_form import ProfileForm
from pgbackup_gui.ui.dialogs.profile_known import KnownLogins
from pgbackup_gui.ui.dialogs.profile_listing import DatabaseListing
from pgbackup_gui.ui.dialogs.profile_login_file import LoginFileHint
from pgbackup_gui.ui.dialogs.profile_paste import PastePanel
from pgbackup_gui.ui.dialogs.profile_problems import (
    ABOUT_CONNECTION,
    ABOUT_KEEPING,
    CONNECTION,
    Field,
)
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import grow


class FirstRunDialog(FirstRunFrame):
    """Where it is, a test, the folder, the first backup; the database is saved before the last.

    Signals:
        saved(str): the database with this id is in the list.
        back_up_requested(Profile): make its first backup.
        ready(Profile): it can be restored to; instead of a backup.
    """

    saved = Signal(str)
    back_up_requested = Signal(object)
    ready = Signal(object)

    def __init__(
        self,
        *,
        service: Service,
        default_folder: Path,
        way: Way = Way.PASTE,
        is_for_restore: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._way = way
        self._is_for_restore = is_for_restore
        self._step = Step.WHERE
        self._saved: Profile | None = None
        self._make_parts(default_folder)
        self._connect_parts()
        self._show(Step.WHERE)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._step

    @property
    def is_over(self) -> bool:
        """True when the database is saved: the next one starts afresh."""
        return self._saved is not None

    def use(self, way: Way) -> None:
        """Ask for the address in this way; what was typed stays."""
        self._way = way
        self._show(self._step)

    def done(self, result: int) -> None:
        """Close; what runs for this dialog is stopped, a backup goes on."""
        self.ticks.stop()
        self.listing.stop()
        self.folder_notes.stop()
        self._hint.stop()
        self.known.stop()
        super().done(result)

    def _make_parts(self, default_folder: Path) -> None:
        service = self._service
        self.paste = PastePanel(has_box=True, parent=self.page)
        self.ticks = ConnectionTicks(service=service, parent=self.page)
        self.form = ProfileForm(
            profile=Profile(name="", host="", dbname="", user="", folder=default_folder),
            others=self._saved_profiles(),
            is_new=True,
            is_stored=False,
            keyring_available=service.keyring_available(),
            parent=self.page,
        )
        self.answer = ResultLine(self.page)
        self.listing = DatabaseListing(service=service, form=self.form, answer=self.answer)
        self.folder_notes = FolderNotes(service=service, parent=self.page)
        self.backup = FirstBackup(service=service, parent=self.page)
        self._hint = LoginFileHint(service=service, form=self.form)
        self.known = KnownLogins(service=service, form=self.form, paste=self.paste)
        parts = (self.paste, self.ticks, self.form, self.answer, self.folder_notes, self.backup)
        for part in parts:
            self.parts.addWidget(part)
        self.parts.addStretch(1)

    def _saved_profiles(self) -> tuple[Profile, ...]:
        """What is saved; a list that cannot be read is the window's to complain about."""
        try:
            return self._service.profiles()
        except ProfileError:
            return ()

    def _connect_parts(self) -> None:
        self.paste.found.connect(self._on_found)
        self.paste.changed.connect(self._refresh)
        self.form.edited.connect(self._on_form_edited)
        self.ticks.answered.connect(self._on_tested)
        self.backup.ended.connect(self._refresh)
        self.next_button.clicked.connect(self._on_next)
        self.back_button.clicked.connect(self._on_back)
        self.again_button.clicked.connect(self._on_again)
        self.skip_button.clicked.connect(self._on_skip)
        self.cancel_button.clicked.connect(self.reject)

    def _show(self, step: Step) -> None:
        self._step = step
        self.answer.clear()
        self.say(step, self._way, steps=len(Step) - self._is_for_restore)
        self.paste.setVisible(step is Step.WHERE and self._way is Way.PASTE)
        self.ticks.setVisible(step is Step.TEST)
        self.folder_notes.setVisible(step is Step.FOLDER)
        self.backup.setVisible(step is Step.BACKUP)
        self._show_fields()
        self._refresh()
        self._focus()

    def _show_fields(self) -> None:
        fields: dict[Step, tuple[Field, ...]] = {
            Step.WHERE: ABOUT_CONNECTION,
            Step.TEST: self.ticks.mended_by,
            Step.FOLDER: ABOUT_KEEPING,
            Step.BACKUP: (),
        }
        self.form.show_only(fields[self._step])
        self.form.setVisible(bool(fields[self._step]))

    def _focus(self) -> None:
        if self._step is Step.WHERE:
            first = self.paste.box if self._way is Way.PASTE else self.form.host
            first.setFocus()
        else:
            self.next_button.setFocus()

    def _refresh(self) -> None:
        step, is_tested = self._step, self.ticks.info is not None
        wanted = {Step.WHERE: CONNECTION, Step.TEST: CONNECTION, Step.FOLDER: tuple(Field)}
        missing = [it for it in self.form.problems() if it in wanted.get(step, ())]
        is_complete = not missing and (is_tested or step is not Step.TEST)
        failed = bool(self.ticks.mended_by) or (not self.ticks.is_running and not is_tested)
        can_try = step is Step.TEST and failed and not missing
        has_ended = not self.backup.is_running and not self.backup.is_protected
        self.next_button.setText(
            first_run_words.next_words(step, is_for_restore=self._is_for_restore)
        )
        self.next_button.setEnabled(is_complete)
        self.back_button.setVisible(step in {Step.TEST, Step.FOLDER})
        self.again_button.setVisible(can_try or (step is Step.BACKUP and has_ended))
        self.skip_button.setText(first_run_words.skip_words(step))
        self.skip_button.setVisible(self._can_skip(is_tested=is_tested))
        self.skip_button.setEnabled(not missing)
        self.cancel_button.setVisible(step is not Step.BACKUP)
        (self.again_button if can_try else self.next_button).setDefault(True)
        self._say_missing(missing)
        if step is Step.BACKUP:
            self.question.setText(self.backup.headline)
        grow(self)

    def _can_skip(self, *, is_tested: bool) -> bool:
        if self._step is Step.TEST:
            return not is_tested
        return self._step is Step.FOLDER and not self._is_for_restore

    def _say_missing(self, missing: list[Field]) -> None:
        fields = ", ".join(self.form.label_of(field) for field in missing)
        self.missing.setText(self.tr("Still needed: {fields}").format(fields=fields))
        self.missing.setVisible(bool(missing))

    def _on_found(self, found: PastedSettings, password: str | None) -> None:
        self.form.fill(found, password)
        self._refresh()

    def _on_form_edited(self) -> None:
        if self._step is Step.FOLDER:
            self.folder_notes.look_at(self.form.profile(), self.ticks.info)
        elif self._step is Step.WHERE:
            self.ticks.forget()
        self._refresh()

    def _on_tested(self) -> None:
        self._show_fields()
        self._refresh()
        if self.ticks.info is not None:
            self.next_button.setFocus()
        elif self.ticks.mended_by:
            self.form.focus(self.ticks.mended_by[-1])

    def _on_next(self) -> None:
        if self._step is Step.WHERE:
            self._test()
        elif self._step is Step.TEST:
            self._look_at_folder()
        elif self._step is Step.FOLDER:
            self._save_and_go_on()
        else:
            self.accept()

    def _on_back(self) -> None:
        self.ticks.stop()
        self._show(Step(self._step - 1))

    def _on_again(self) -> None:
        if self._step is Step.TEST:
            self._test()
        elif self._saved is not None:
            self._back_up(self._saved)

    def _on_skip(self) -> None:
        if self._step is Step.TEST:
            self.ticks.forget()
            self._look_at_folder()
        elif self._save():
            self.accept()

    def _test(self) -> None:
        self.ticks.start(self.form.profile(), self.form.password())
        self._show(Step.TEST)

    def _look_at_folder(self) -> None:
        self._show(Step.FOLDER)
        self.folder_notes.look_at(self.form.profile(), self.ticks.info)

    def _save_and_go_on(self) -> None:
        if not self._save() or self._saved is None:
            return
        if self._is_for_restore:
            self.accept()
            self.ready.emit(self._saved)
        else:
            self._back_up(self._saved)

    def _back_up(self, profile: Profile) -> None:
        self.backup.begin(profile)
        self._show(Step.BACKUP)
        self.back_up_requested.emit(profile)

    def _save(self) -> bool:
        """False when it was refused, which is told then."""
        profile = self.form.profile()
        asks = profile.password_policy is PasswordPolicy.ASK
        try:
            self._service.save_profile(profile, password=None if asks else self.form.password())
        except SecretError:
            # Saved, but for its password: the backup will ask for that.
            pass
        except AppError as error:
            self.answer.show_error(error)
            return False
        self._saved = profile
        self.saved.emit(profile.id)
        return True
