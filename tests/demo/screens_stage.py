"""The stage on which screens are set: the real window on the demonstration's library."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QElapsedTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QListView, QTableView, QWidget

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.work.job import JobUpdate, Kind
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.main_window import MainWindow

_SECONDS = 60
_QUIET_MS = 250


class NotReady(Exception):  # noqa: N818 - says what it is
    """What was waited for did not come."""


@dataclass(frozen=True)
class Stage:
    """What a screen is set with.

    Attributes:
        size: of the window.
        address: of the library, as it is pasted; its password is in it.
        backup_file: a backup that is in no list.
    """

    app: QApplication
    service: Service
    window: MainWindow
    size: tuple[int, int]
    address: str
    backup_file: str

    def act(self, name: str) -> None:
        """Do what the menu entry with this object name does."""
        action = self.window.findChild(QAction, name)
        if action is None or not action.isEnabled():
            raise NotReady(f"the window cannot do {name} now")
        action.trigger()

    def _can(self, name: str) -> bool:
        action = self.window.findChild(QAction, name)
        return action is not None and action.isEnabled()

    def click(self, name: str) -> None:
        """Press the button with this object name."""
        buttons = self.window.findChildren(QAbstractButton, name)
        found = [it for it in buttons if it.isVisible() and it.isEnabled()]
        if not found:
            raise NotReady(f"there is no button {name} to press")
        found[-1].click()

    def dialog(self, name: str) -> QWidget:
        """The dialog that the menu entry `name` opens, once everything in it is there."""
        return self.opened(lambda: self.act(name))

    def opened(self, act: Callable[[], object]) -> QWidget:
        """The dialog that `act` opens, once everything in it is there."""
        self.asked(act)
        self.settle()
        return self._dialogs()[-1]

    def settle(self) -> None:
        """Wait until nothing runs, and everything is painted."""
        self.until(lambda: not self.service.has_jobs())
        quiet = QElapsedTimer()
        quiet.start()
        self.until(lambda: quiet.hasExpired(_QUIET_MS))

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the program run until `holds`."""
        deadline = QDeadlineTimer(_SECONDS * 1000)
        while not holds():
            if deadline.hasExpired():
                raise NotReady("waited too long")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def run(self, act: Callable[[], object], *, kind: Kind, progress: Progress) -> None:
        """Begin a job by `act`, and stop the clock where it has come as far as `progress`.

        The sample is too small to be caught half way; the job is real, its report is not.
        """
        seen: list[JobUpdate] = []

        def note(update: JobUpdate) -> None:
            seen.append(update)

        self.service.job_changed.connect(note)
        act()
        self.until(lambda: any(update.kind is kind for update in seen))
        self.service.job_changed.disconnect(note)
        began = next(update for update in seen if update.kind is kind)
        shown = JobUpdate(began.id, kind, began.profile_id, progress)
        self.service.job_changed.emit(shown)
        self._lay_out()

    def select_database(self, name: str) -> None:
        """The database that is saved under this name."""
        view = self.window.findChild(QListView, "databaseList")
        if not isinstance(view, QListView):
            raise NotReady("the window has no list of databases")
        model = view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        view.setCurrentIndex(next(row for row in rows if row.data() == name))
        self.settle()

    def select_backup(self, text: str = "") -> None:
        """The newest backup of the list, or the first one with `text` in one of its columns."""
        table = self._table()
        self.until(lambda: table.model().rowCount() > 0)
        rows = range(table.model().rowCount())
        # A list in groups has headings, which cannot be selected.
        row = next(row for row in rows if self._is_backup(table, row, text))
        # Not selectRow: from right to left it may select nothing.
        table.setCurrentIndex(table.model().index(row, 0))
        self.until(lambda: self._can("restore"))
        self.settle()

    def select_damaged(self) -> None:
        """The first damaged backup."""
        self.select_backup(messages.badge_text(Badge.DAMAGED))

    def asked(self, act: Callable[[], object]) -> QWidget:
        """The question that `act` opens while something still runs."""
        before = len(self._dialogs())
        act()
        self.until(lambda: len(self._dialogs()) > before)
        self._lay_out()
        return self._dialogs()[-1]

    def clear(self) -> None:
        """Close what a screen has opened, and make the window as large as it was."""
        for dialog in reversed(self._dialogs()):
            dialog.close()
        self.settle()
        self.window.resize(*self.size)

    def _lay_out(self) -> None:
        """Give longer words their room, without letting a real job go on."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _table(self) -> QTableView:
        table = self.window.findChild(QTableView, "backupTable")
        if not isinstance(table, QTableView):
            raise NotReady("the window has no list of backups")
        return table

    def _is_backup(self, table: QTableView, row: int, text: str) -> bool:
        model = table.model()
        flags = model.flags(model.index(row, 0))
        if not flags & Qt.ItemFlag.ItemIsSelectable:
            return False
        columns = range(model.columnCount())
        return any(text in str(model.index(row, column).data()) for column in columns)

    def _dialogs(self) -> list[QDialog]:
        found = self.window.findChildren(QDialog)
        return [dialog for dialog in found if dialog.isVisible()]
