"""KnownLogins: what this computer knows of servers: ssh's names, libpq's services, files."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.file_drop import FileDrop
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.profile_form import ProfileForm
from pgbackup_gui.ui.dialogs.profile_paste import PastePanel
from pgbackup_gui.ui.dialogs.profile_reach import OVER_SSH

if TYPE_CHECKING:
    from pgbackup_gui.core.reach.pasted import Pasted


class KnownLogins(QObject):
    """Offers it to `form` and `paste`; a file may be dropped anywhere on their dialog.

    ssh's names are asked for when the form first needs one.
    """

    def __init__(self, *, service: Service, form: ProfileForm, paste: PastePanel) -> None:
        super().__init__(form)
        self._form = form
        self._paste = paste
        self._service = service
        self._is_asked = False
        self._inquiry = Inquiry(service, self)
        self._inquiry.answered.connect(self._on_answered)
        form.edited.connect(self._on_form_edited)
        paste.offer_services(service.login_services())
        paste.service_chosen.connect(self._on_service_chosen)
        paste.file_dropped.connect(self.read_file)
        FileDrop(form.window()).dropped.connect(self.read_file)
        self._on_form_edited()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._inquiry.drop()

    def read_file(self, file: Path) -> None:
        """Fill in what a compose file or another file of settings says."""
        self._take(lambda: self._service.settings_in(file))

    def _take(self, read: "Callable[[], Pasted]") -> None:
        try:
            settings, password = read()
        except ProfileError as error:
            self._paste.refuse(error)
        else:
            self._paste.take(settings, password)

    def _on_form_edited(self) -> None:
        if not self._is_asked and self._form.reach.reach in OVER_SSH:
            self._is_asked = True
            self._inquiry.ask(self._service.ssh_hosts)

    def _on_answered(self, result: JobResult) -> None:
        if isinstance(result.value, tuple):
            self._form.reach.offer(str(name) for name in result.value)

    def _on_service_chosen(self, name: str) -> None:
        self._take(lambda: self._service.login_service(name))
