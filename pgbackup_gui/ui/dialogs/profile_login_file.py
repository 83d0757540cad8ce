"""LoginFileHint: says below the password when the user's own password file has one."""

from PySide6.QtCore import QObject, QTimer

from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import LocalFacts, PasswordFile
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.profile_form import ProfileForm
from pgbackup_gui.ui.dialogs.profile_problems import CONNECTION, Field

_AFTER_MS = 300
"""Not for every letter: the file is read anew each time."""


class LoginFileHint(QObject):
    """Asks some time after the last change of the login, as long as no password is typed."""

    def __init__(self, *, service: Service, form: ProfileForm) -> None:
        super().__init__(form)
        self._service = service
        self._form = form
        self._inquiry = Inquiry(service, self)
        self._inquiry.answered.connect(self._on_answered)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._on_due)
        form.edited.connect(self._timer.start)

    def stop(self) -> None:
        """Ask nothing any more."""
        self._timer.stop()
        self._inquiry.drop()

    def _on_due(self) -> None:
        profile = self._form.profile()
        if profile.is_far:
            # The form itself says that none is needed.
            self._inquiry.drop()
            return
        found = self._form.problems()
        if self._form.password() or any(field in found for field in CONNECTION):
            self._form.remark(Field.PASSWORD, "")
            return
        self._inquiry.ask(lambda: self._service.local_facts(profile))

    def _on_answered(self, result: JobResult) -> None:
        if isinstance(result.value, LocalFacts):
            self._form.remark(Field.PASSWORD, self._words(result.value.password_file))

    def _words(self, state: PasswordFile) -> str:
        if state is PasswordFile.FITS:
            return self.tr("Leave it empty to use the password in your .pgpass file.")
        if state is PasswordFile.NOT_PRIVATE:
            return self.tr(
                "Your .pgpass file has a password for this login, but others may read the file, "
                "so it is not used. This makes it private: chmod 600 ~/.pgpass"
            )
        return ""
