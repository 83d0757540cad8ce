"""DatabaseWork: add, edit, duplicate and remove a saved database."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.errors import AppError, ProfileError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import boxes

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service
    from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
    from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor


class DatabaseWork(QObject):
    """The verbs for the list of databases.

    Signals:
        saved(str): the database with this id was added or changed.
        removed: a database is no longer in the list.
        back_ups_requested(tuple of Profile): several new databases are to get theirs.
        back_up_requested(Profile): a new database is to get its first backup.
        restore_file_requested(Path): a file is to be restored, and there is a database for it.
    """

    saved = Signal(str)
    removed = Signal()
    back_up_requested = Signal(object)
    back_ups_requested = Signal(object)
    restore_file_requested = Signal(object)

    def __init__(self, *, service: "Service", default_folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._default_folder = default_folder
        self._window = window
        self._unfinished: FirstRunDialog | None = None

    def add(self) -> None:
        """Save a new database."""
        self._edit(None)

    def find(self) -> None:
        """Look for databases, and save those that are wanted."""
        from pgbackup_gui.ui.dialogs.find_databases import (  # noqa: PLC0415 - lazily
            FindDatabasesDialog,
        )

        dialog = FindDatabasesDialog(
            service=self._service, default_folder=self._default_folder, parent=self._window
        )
        dialog.saved.connect(self.saved)
        dialog.back_ups_requested.connect(self.back_ups_requested)
        dialog.open()

    def add_by_pasting(self) -> None:
        """Lead from a pasted text to the first backup."""
        self._lead(is_pasted=True)

    def add_from(self, file: Path) -> None:
        """Save a new database by what a compose file or another file of settings says."""
        if self._has_databases():
            known = self._edit(None).known
        else:
            known = self._lead(is_pasted=True).known
        known.read_file(file)

    def add_by_form(self) -> None:
        """Lead from a form to the first backup."""
        self._lead(is_pasted=False)

    def open_file(self) -> None:
        """Lead from a backup file to a database that it can be restored to."""
        from pgbackup_gui.ui.dialogs.first_run_file import BackupFileDialog  # noqa: PLC0415 - lazily

        dialog = BackupFileDialog(service=self._service, parent=self._window)
        dialog.chosen.connect(self.restore_file)
        dialog.open()

    def restore_file(self, path: Path) -> None:
        """Restore a file, after a database for it was added if there is none."""
        if self._has_databases():
            self.restore_file_requested.emit(path)
            return
        dialog = self._first_run(is_for_restore=True)
        dialog.ready.connect(lambda _profile: self.restore_file_requested.emit(path))
        dialog.open()

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

    def _has_databases(self) -> bool:
        """A list that cannot be read is told elsewhere."""
        try:
            return bool(self._service.profiles())
        except ProfileError:
            return True

    def _lead(self, *, is_pasted: bool) -> "FirstRunDialog":
        """Go on where it was left, as long as nothing was saved: what was typed is still there."""
        from pgbackup_gui.ui.dialogs.first_run_words import Way  # noqa: PLC0415 - lazily

        dialog = self._unfinished
        if dialog is None or dialog.is_over:
            dialog = self._first_run()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
            dialog.back_up_requested.connect(self.back_up_requested)
            dialog.finished.connect(self._on_first_run_closed)
            self._unfinished = dialog
        dialog.use(Way.PASTE if is_pasted else Way.FORM)
        dialog.open()
        return dialog

    def _first_run(self, *, is_for_restore: bool = False) -> "FirstRunDialog":
        from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog  # noqa: PLC0415 - lazily
        from pgbackup_gui.ui.dialogs.first_run_words import Way  # noqa: PLC0415 - lazily

        dialog = FirstRunDialog(
            service=self._service,
            default_folder=self._default_folder,
            way=Way.PASTE,
            is_for_restore=is_for_restore,
            parent=self._window,
        )
        dialog.saved.connect(self.saved)
        return dialog

    def _on_first_run_closed(self) -> None:
        if self._unfinished is not None and self._unfinished.is_over:
            self._unfinished.deleteLater()
            self._unfinished = None

    def _edit(self, profile: Profile | None) -> "ProfileEditor":
        from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor  # noqa: PLC0415 - lazily

        editor = ProfileEditor(
            service=self._service,
            profile=profile,
            default_folder=self._default_folder,
            parent=self._window,
        )
        editor.saved.connect(self.saved)
        editor.open()
        return editor

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
