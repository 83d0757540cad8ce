"""FolderNotes: what is worth knowing of the folder that backups are to be kept in."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import FolderFacts, LocalFacts, ServerInfo
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.result_line import ResultLine

_AFTER_MS = 250


class FolderNotes(QWidget):
    """Space, and what would take the backups away together with the database.

    Signals:
        changed: what is said has changed.
    """

    changed = Signal()

    def __init__(self, *, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._inquiry = Inquiry(service, self)
        self._inquiry.answered.connect(self._on_answered)
        self._asked: tuple[Profile, ServerInfo | None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._on_due)
        self.space = ResultLine(self)
        self.place = ResultLine(self)
        self.drive = ResultLine(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for line in self._lines():
            layout.addWidget(line)

    def look_at(self, profile: Profile, info: ServerInfo | None) -> None:
        """Look at the folder of `profile`; `info` is what a test found, if there was one."""
        self._asked = profile, info
        self._timer.start()

    def stop(self) -> None:
        """Ask no further."""
        self._timer.stop()
        self._inquiry.drop()

    def _lines(self) -> tuple[ResultLine, ...]:
        return self.space, self.place, self.drive

    def _on_due(self) -> None:
        if self._asked is None:
            return
        profile, info = self._asked
        if not profile.folder.is_absolute() or profile.folder == Path():
            for line in self._lines():
                line.clear()
            self.changed.emit()
            return
        where = info.data_directory if info else ""
        self._inquiry.ask(lambda: self._service.local_facts(profile, where))

    def _on_answered(self, result: JobResult) -> None:
        for line in self._lines():
            line.clear()
        if isinstance(result.value, LocalFacts) and self._asked is not None:
            info = self._asked[1]
            self._show_space(result.value.folder, info.database_size if info else 0)
            self._show_place(result.value.folder)
        self.changed.emit()

    def _show_space(self, facts: FolderFacts, size: int) -> None:
        if not facts.is_writable:
            self.space.show_bad(
                self.tr("Nothing can be written to this folder. Choose another one.")
            )
        elif facts.free is None:
            self.space.show_warning(
                self.tr("The free space of this folder cannot be told. Choose another if in doubt.")
            )
        elif facts.free < size:
            text = self.tr("Only {free} are free, and the database takes {size}. Choose a volume "
                           "with more space.")  # fmt: skip
            self.space.show_warning(
                text.format(free=formats.size(facts.free), size=formats.size(size))
            )
        else:
            self.space.show_good(self._enough(facts.free, size))

    def _enough(self, free: int, size: int) -> str:
        if not size:
            return self.tr("{free} are free here.").format(free=formats.size(free))
        text = self.tr("{free} are free here. A backup takes less than the database, {size}.")
        return text.format(free=formats.size(free), size=formats.size(size))

    def _show_place(self, facts: FolderFacts) -> None:
        if facts.is_servers_disk:
            self.place.show_warning(
                self.tr(
                    "This is the same disk as the database. If it breaks, both are lost: choose "
                    "another disk, or copy the backups elsewhere."
                )
            )
        elif facts.is_servers_computer:
            self.place.show_warning(
                self.tr(
                    "The database runs on this computer too. A fire or a theft takes both: keep a "
                    "copy elsewhere."
                )
            )
        if facts.is_removable:
            self.drive.show_note(
                self.tr("This drive can be unplugged. Backups need it to be connected.")
            )
