"""Verbs: what the actions of the menus and buttons do to the selection."""

from PySide6.QtCore import QObject

from pgbackup_gui.ui.actions import Actions
from pgbackup_gui.ui.backup_work import BackupWork
from pgbackup_gui.ui.database_work import DatabaseWork
from pgbackup_gui.ui.desk import Desk
from pgbackup_gui.ui.restore_work import RestoreWork
from pgbackup_gui.ui.reveal import Revealer


class Verbs(QObject):
    """Hands what is selected on the desk to the work that was asked for."""

    def __init__(
        self,
        *,
        actions: Actions,
        desk: Desk,
        work: tuple[BackupWork, RestoreWork, DatabaseWork],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._revealer = Revealer(self)
        self._backup_work, self._restore_work, self._database_work = work
        for action, slot in (
            (actions.back_up, self._on_back_up),
            (actions.restore, self._on_restore),
            (actions.look_ahead, self._on_look_ahead),
            (actions.check, self._on_check),
            (actions.test_restore, self._on_test_restore),
            (actions.delete, self._on_delete),
            (actions.undo_delete, self._backup_work.undo_delete),
            (actions.show_in_folder, self._on_show_in_folder),
            (actions.restore_file, self._database_work.open_file),
            (actions.add, self._database_work.add),
            (actions.find, self._database_work.find),
            (actions.edit, self._on_edit),
            (actions.duplicate, self._on_duplicate),
            (actions.remove, self._on_remove),
            (actions.undo_restore, self._on_undo_restore),
            (actions.delete_previous, self._on_delete_previous),
            (actions.refresh, self._on_refresh),
        ):
            # The lambda keeps `checked` away from the slots.
            action.triggered.connect(lambda _checked=False, run=slot: run())
        self._database_work.back_up_requested.connect(self._backup_work.back_up)
        self._database_work.restore_file_requested.connect(self._restore_work.restore_file)
        self._restore_work.database_needed.connect(self._database_work.restore_file)

    def _on_back_up(self) -> None:
        if self._desk.profile is not None:
            self._backup_work.back_up(self._desk.profile)

    def _on_look_ahead(self) -> None:
        if self._desk.profile is not None:
            self._backup_work.show_plan(self._desk.profile)

    def _on_restore(self) -> None:
        if self._desk.profile is not None and self._desk.backup is not None:
            self._restore_work.ask(self._desk.profile, self._desk.backup)

    def _on_check(self) -> None:
        if self._desk.profile is not None and self._desk.backup is not None:
            self._backup_work.check(self._desk.profile, self._desk.backup)

    def _on_test_restore(self) -> None:
        if self._desk.profile is not None and self._desk.backup is not None:
            self._backup_work.ask_test_restore(self._desk.profile, self._desk.backup)

    def _on_delete(self) -> None:
        desk = self._desk
        if desk.profile is not None and desk.backup is not None:
            self._backup_work.delete(desk.profile, desk.backup, desk.backups)

    def _on_show_in_folder(self) -> None:
        if self._desk.backup is not None:
            self._revealer.show(self._desk.backup.path)

    def _on_edit(self) -> None:
        if self._desk.profile is not None:
            self._database_work.edit(self._desk.profile)

    def _on_duplicate(self) -> None:
        if self._desk.profile is not None:
            self._database_work.duplicate(self._desk.profile)

    def _on_remove(self) -> None:
        if self._desk.profile is not None:
            self._database_work.remove(self._desk.profile)

    def _on_undo_restore(self) -> None:
        if self._desk.profile is not None and self._desk.kept is not None:
            self._restore_work.ask_undo(self._desk.profile, self._desk.kept)

    def _on_delete_previous(self) -> None:
        if self._desk.profile is not None and self._desk.kept is not None:
            self._restore_work.ask_delete_kept(self._desk.profile, self._desk.kept)

    def _on_refresh(self) -> None:
        if self._desk.profile is not None:
            self._backup_work.scan(self._desk.profile, is_asked_for=True)
            self._backup_work.look_ahead(self._desk.profile)
            self._restore_work.read_kept(self._desk.profile)
            self._desk.look_at_others()
