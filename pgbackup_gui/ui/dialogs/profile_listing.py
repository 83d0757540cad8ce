"""DatabaseListing: fills the form's list of databases from the server."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.profile_form import ProfileForm
from pgbackup_gui.ui.dialogs.profile_problems import SERVER, Field
from pgbackup_gui.ui.dialogs.result_line import ResultLine

MAINTENANCE_DATABASE = "postgres"
"""Where to ask for the list of databases while none is named; every server has it."""


class DatabaseListing(QObject):
    """Asks when the form's button is pressed; says in `answer` what went wrong.

    Signals:
        changed: an answer was asked for or has come.
    """

    changed = Signal()

    def __init__(self, *, service: Service, form: ProfileForm, answer: ResultLine) -> None:
        super().__init__(form)
        self._service = service
        self._form = form
        self._answer = answer
        self._inquiry = Inquiry(service, self)
        self._inquiry.answered.connect(self._on_answered)
        form.database.list_requested.connect(self._on_requested)
        form.edited.connect(self.update_button)
        self.update_button()

    def stop(self) -> None:
        """Ask no further."""
        self._inquiry.drop()
        self.update_button()

    def update_button(self) -> None:
        """The button works as soon as there is a server to ask."""
        found = self._form.problems()
        can_ask = not any(field in found for field in (*SERVER, Field.USER))
        self._form.database.list_button.setEnabled(can_ask and not self._inquiry.is_pending)

    def _on_requested(self) -> None:
        profile, password = self._form.profile(), self._form.password()
        asked = replace(profile, dbname=profile.dbname or MAINTENANCE_DATABASE)
        words = self.tr("Asking {server} for its databases…")
        self._answer.show_busy(words.format(server=profile.server))
        self._inquiry.ask(lambda: self._service.databases(asked, password))
        self.update_button()
        self.changed.emit()

    def _on_answered(self, result: JobResult) -> None:
        self._answer.clear()
        self.update_button()
        if result.error is not None:
            self._answer.show_error(result.error)
        elif isinstance(result.value, tuple):
            self._form.database.offer(str(name) for name in result.value)
        self.changed.emit()
