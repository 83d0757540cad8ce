"""DatabaseWork: add, edit, duplicate and remove a saved database."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import boxes
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service


class DatabaseWork(QObject):
    """The verbs for the list of databases.

    Signals:
        saved(str): the database with this id was added or changed.
        removed: a database is no longer in the list.
    """

    saved = Signal(str)
    removed = Signal()

    def __init__(self, *, service: "Service", default_folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._default_folder = default_folder
        self._window = window

    def add(self) -> None:
        """Save a new database."""
        self._edit(None)

    def edit(self, profile: Profile) -> None:
        """Change a saved database."""
        self._edit(profile)

    def duplicate(self, profile: Profile) -> None:
        """Start a new database from a saved one; saved only by the editor."""
        self._edit(profile.duplicate(self._free_name(profile.name)))

    def remove(self, profile: Profile) -> None:
        """Take a database out of the list, after asking."""
        text = self.tr("The database itself and its backups in {folder} stay as they are.")
        box = boxes.confirm(
            self._window,
            title=self.tr("Remove {name} from the list?").format(name=profile.name),
            text=text.format(folder=profile.folder),
            verb=self.tr("Remove from the list"),
            dangerous=True,
        )
        box.confirmed.connect(partial(self._remove, profile))

    def _edit(self, profile: Profile | None) -> None:
        editor = ProfileEditor(
            service=self._service,
            profile=profile,
            default_folder=self._default_folder,
            parent=self._window,
        )
        editor.saved.connect(self.saved)
        editor.open()

    def _remove(self, profile: Profile) -> None:
        try:
            self._service.remove_profile(profile.id)
        except AppError as error:
            boxes.show_error(self._window, error, service=self._service)
        self.removed.emit()

    def _free_name(self, name: str) -> str:
        taken = {profile.name.casefold() for profile in self._service.profiles()}
        copy = self.tr("{name} (copy)").format(name=name)
        numbered = self.tr("{name} (copy {number})")
        number = 2
        while copy.casefold() in taken:
            copy = numbered.format(name=name, number=number)
            number += 1
        return copy
