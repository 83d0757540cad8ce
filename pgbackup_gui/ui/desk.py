"""Desk: what is selected, what is known of it, and what the panes show of that."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import BackupPlan, KeptDatabase
from pgbackup_gui.ui import notices
from pgbackup_gui.ui.actions import Actions, Situation
from pgbackup_gui.ui.backup_work import BackupWork
from pgbackup_gui.ui.database_work import DatabaseWork
from pgbackup_gui.ui.jobs import Jobs, Task
from pgbackup_gui.ui.overview import Overview
from pgbackup_gui.ui.restore_work import RestoreWork
from pgbackup_gui.ui.shown_backups import show_backups
from pgbackup_gui.ui.window_panes import WindowPanes

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

_DETAILS_AFTER_MS = 120
"""Holding an arrow key must not start a job per row."""

_MINUTE_MS = 60_000
_CHANGING = frozenset({Kind.BACK_UP, Kind.CHECK, Kind.TEST_RESTORE, Kind.DELETE, Kind.UNDO_DELETE})
"""What may change a row of the list. Badges are not in the folder, which is watched."""


class Desk(QObject):
    """Keeps the panes in step with the selection and with what comes back.

    Signals:
        status_changed(str): a word on the backups that are listed.
        failed(AppError): the saved databases could not be read.
    """

    status_changed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        *,
        service: "Service",
        actions: Actions,
        panes: WindowPanes,
        jobs: Jobs,
        work: tuple[BackupWork, RestoreWork, DatabaseWork],
    ) -> None:
        super().__init__(jobs)
        self._service = service
        self._actions = actions
        self._panes = panes
        self._jobs = jobs
        self._backup_work, self._restore_work, self._database_work = work
        self._profile: Profile | None = None
        self._overview = Overview(service=service, jobs=jobs)
        self._kept: tuple[KeptDatabase, ...] = ()
        self._details_timer = QTimer(self, singleShot=True, interval=_DETAILS_AFTER_MS)
        self._minute_timer = QTimer(self, interval=_MINUTE_MS)
        self._connect_panes()
        self._connect_answers()
        self.update_actions()

    def begin(self) -> None:
        """Set right what was interrupted, then show the databases."""
        for profile in self._profiles():
            self._restore_work.recover(profile)
        self.show_profiles(select=self._service.settings().last_profile)
        self.look_at_others()
        self._minute_timer.start()

    def look_at_others(self) -> None:
        """Find out how the databases fare that are not selected."""
        profiles = self._panes.sidebar.profiles()
        self._overview.look_at(tuple(it for it in profiles if it != self._profile))
        if profiles:
            self._overview.read_failures(profiles[0])

    def stop(self) -> None:
        """Start nothing any more: the window is closing."""
        self._overview.stop()
        self._details_timer.stop()
        self._minute_timer.stop()

    def show_profiles(self, select: str = "") -> None:
        """Show the saved databases; select the one with this id, else keep the selection."""
        profiles = self._profiles()
        self._panes.show_first_run(is_first_run=not profiles)
        self._panes.sidebar.set_profiles(profiles, select=select)
        self._show_standings()
        self.update_actions()

    @property
    def profile(self) -> Profile | None:
        """The selected database."""
        return self._profile

    @property
    def backup(self) -> Backup | None:
        """The selected backup."""
        return self._panes.backups.selected()

    @property
    def backups(self) -> tuple[Backup, ...]:
        """All backups of the selected database, as far as they are known."""
        return (self._overview.backups(self._profile.id) or ()) if self._profile else ()

    @property
    def kept(self) -> KeptDatabase | None:
        """The newest database that a restore put aside."""
        return self._kept[0] if self._kept else None

    def update_actions(self) -> None:
        """Enable the verbs that are possible now."""
        self._actions.update(
            Situation(
                has_database=self._profile is not None,
                has_backup=self.backup is not None,
                is_running=self._jobs.shown() is not None,
                has_deleted=self._backup_work.has_deleted,
                kept=self.kept.reason if self.kept else None,
            )
        )

    def _profiles(self) -> tuple[Profile, ...]:
        try:
            return self._service.profiles()
        except ProfileError as error:
            self.failed.emit(error)
            return ()

    def _connect_panes(self) -> None:
        actions, panes = self._actions, self._panes
        first = panes.first_run
        first.find_requested.connect(self._database_work.find)
        first.paste_requested.connect(self._database_work.add_by_pasting)
        first.form_requested.connect(self._database_work.add_by_form)
        first.file_requested.connect(self._database_work.open_file)
        panes.sidebar.profile_selected.connect(self._on_profile_selected)
        panes.sidebar.edit_activated.connect(actions.edit.trigger)
        panes.backups.selection_changed.connect(self._on_backup_selected)
        panes.backups.activated.connect(actions.restore.trigger)
        panes.backups.delete_requested.connect(actions.delete.trigger)
        panes.backups.back_up_requested.connect(actions.back_up.trigger)
        panes.details.show_in_folder_requested.connect(actions.show_in_folder.trigger)
        self._details_timer.timeout.connect(self._on_details_wanted)
        self._minute_timer.timeout.connect(self._on_minute)

    def _connect_answers(self) -> None:
        self._overview.changed.connect(self._on_known)
        self._overview.failures_read.connect(self._show_standings)
        self._backup_work.appeared.connect(self._panes.backups.select)
        self._backup_work.details_read.connect(self._panes.details.show_details)
        self._backup_work.scan_failed.connect(self._overview.note_trouble)
        self._backup_work.changed.connect(self.update_actions)
        self._backup_work.looked_ahead.connect(self._on_looked_ahead)
        self._jobs.began.connect(self._show_standings)
        self._jobs.ended.connect(self._on_ended)
        self._restore_work.recovered.connect(self._on_recovered)
        self._restore_work.kept_read.connect(self._on_kept_read)
        self._database_work.saved.connect(self._on_database_saved)
        self._database_work.removed.connect(self.show_profiles)

    def _on_profile_selected(self, profile: Profile | None) -> None:
        self._profile, self._kept = profile, ()
        if profile is not None:
            self._panes.headline.show_profile(profile)
            self._show_standings()
            self._show_backups(profile)
            self._backup_work.scan(profile)
            self._restore_work.read_kept(profile)
            self._backup_work.look_ahead(profile)
        self.update_actions()

    def _on_known(self, profile_id: str) -> None:
        self._show_standings()
        if self._profile is not None and self._profile.id == profile_id:
            self._show_backups(self._profile)

    def _show_standings(self) -> None:
        """Say of each database how it fares."""
        now = datetime.now(UTC)
        profiles = self._panes.sidebar.profiles()
        standings = {profile.id: self._overview.standing(profile, now) for profile in profiles}
        self._panes.sidebar.set_standings(standings)
        if self._profile is not None and self._profile.id in standings:
            self._panes.headline.show_standing(standings[self._profile.id])

    def _show_backups(self, profile: Profile) -> None:
        backups = self._overview.backups(profile.id)
        show_backups(self._panes, profile, backups, trouble=self._overview.trouble(profile.id))
        self.status_changed.emit(notices.folder_words(profile, backups))

    def _on_ended(self, task: Task) -> None:
        self._show_standings()
        if task.kind not in _CHANGING or self._profile is None:
            return
        # A test restore may run on the server of another database.
        if task.profile == self._profile or task.kind is Kind.TEST_RESTORE:
            self._backup_work.scan(self._profile)
        if task.kind is Kind.BACK_UP and task.profile == self._profile:
            self._backup_work.look_ahead(self._profile)

    def _on_recovered(self, profile_id: str) -> None:
        if self._profile is not None and self._profile.id == profile_id:
            self._backup_work.scan(self._profile)
            self._restore_work.read_kept(self._profile)

    def _on_looked_ahead(self, profile_id: str, plan: BackupPlan) -> None:
        if self._profile is not None and self._profile.id == profile_id:
            self._panes.headline.show_worry(notices.worry_words(plan))

    def _on_backup_selected(self, backup: Backup | None) -> None:
        self.update_actions()
        if backup is None:
            self._details_timer.stop()
            self._panes.details.clear()
            return
        self._panes.details.show_backup(backup)
        self._details_timer.start()

    def _on_details_wanted(self) -> None:
        if self._profile is not None and self.backup is not None:
            self._backup_work.read_details(self._profile, self.backup)

    def _on_kept_read(self, profile_id: str, kept: tuple[KeptDatabase, ...]) -> None:
        if self._profile is None or self._profile.id != profile_id:
            return
        self._kept = kept
        self._panes.headline.show_kept(notices.kept_words(kept[0]) if kept else "")
        self.update_actions()

    def _on_minute(self) -> None:
        self._panes.backups.refresh_words()
        self._show_standings()

    def _on_database_saved(self, profile_id: str) -> None:
        self._overview.forget(profile_id)
        self.show_profiles(select=profile_id)
        self.look_at_others()
