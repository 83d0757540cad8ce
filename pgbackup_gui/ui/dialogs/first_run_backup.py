"""FirstBackup: how the first backup comes along, and what is protected by it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import wrapped

_FINE = 1000


class FirstBackup(QWidget):
    """Listens to the backup of one database, which somebody else starts.

    Signals:
        ended: the backup is there, or it is not.
    """

    ended = Signal()

    def __init__(self, *, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        self.is_protected = False
        self.is_running = False
        self.headline = ""
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.words = wrapped("", self)
        self.outcome = ResultLine(self)
        self.not_included = ResultLine(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.bar, self.words, self.outcome, self.not_included):
            layout.addWidget(part)
        service.job_changed.connect(self._on_job_changed)

    def begin(self, profile: Profile) -> None:
        """The backup of `profile` is about to start."""
        self._profile, self.is_protected, self.is_running = profile, False, True
        self.headline = self.tr("Backing up {name}…").format(name=profile.name)
        self.words.setText(self.tr("You can close this window; the backup goes on."))
        self.outcome.clear()
        self.not_included.clear()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.words.show()

    def _on_job_changed(self, update: JobUpdate) -> None:
        profile = self._profile
        if profile is None or update.kind is not Kind.BACK_UP or update.profile_id != profile.id:
            return
        if update.progress is not None:
            self._show_progress(update.progress)
        if update.result is not None:
            self._show_end(profile, update.result)

    def _show_progress(self, progress: Progress) -> None:
        self.words.setText(messages.step_text(progress.step, progress.subject))
        if progress.fraction is None:
            self.bar.setRange(0, 0)
            return
        self.bar.setRange(0, _FINE)
        self.bar.setValue(round(min(progress.fraction, 1.0) * _FINE))

    def _show_end(self, profile: Profile, result: JobResult) -> None:
        self.is_running = False
        self.is_protected = result.result in {Result.DONE, Result.NOTES}
        # A bar without an end animates even while it is hidden.
        self.bar.setRange(0, _FINE)
        self.bar.hide()
        self.words.hide()
        if self.is_protected and isinstance(result.value, Backup):
            self._show_protected(profile, result.value)
        elif result.error is not None:
            self.headline = self.tr("Not protected yet")
            self.outcome.show_error(result.error)
        else:
            self.headline = self.tr("Not protected yet")
            self.outcome.show_warning(self.tr("The backup was cancelled. Nothing was changed."))
        self.ended.emit()

    def _show_protected(self, profile: Profile, backup: Backup) -> None:
        self.headline = self.tr("Protected")
        text = self.tr("{name} is backed up: {size} in {folder}, read again in full and fine.")
        folder: Path = backup.path.parent
        self.outcome.show_good(
            text.format(name=profile.name, size=formats.size(backup.size), folder=folder)
        )
        self.not_included.show_note(
            self.tr(
                "Not included: the files that your app keeps outside the database, such as photos "
                "and documents. Copy those as well."
            )
        )
