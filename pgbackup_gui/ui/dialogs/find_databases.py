"""FindDatabasesDialog: looks for databases on a computer, and saves those that are ticked."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.backups.backup import escape
from pgbackup_gui.core.errors import AppError, ProfileError
from pgbackup_gui.core.reach.finding import Found, FoundState
from pgbackup_gui.core.reach.known_apps import KnownApp
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import destination_of
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import messages_apps, messages_found
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.find_lines import FindLines
from pgbackup_gui.ui.dialogs.found_model import Column, FoundRow
from pgbackup_gui.ui.dialogs.found_table import FoundTable
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.path_field import PathField
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import heading, set_width_in_letters, wrapped
from pgbackup_gui.ui.panes.empty_state import EmptyState

_LETTERS = 132
_HIGHEST = 590
_LINES = 36
_MOST_APPS = 3


class FindDatabasesDialog(QDialog):
    """Where, what was found, where to keep backups.

    Signals:
        saved(str): the database with this id is in the list.
        back_ups_requested(tuple of Profile): make their first backups.
    """

    saved = Signal(str)
    back_ups_requested = Signal(object)

    def __init__(
        self, *, service: Service, default_folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find databases"))
        set_width_in_letters(self, _LETTERS)
        self._service = service
        self._found: Found | None = None
        self._search = Inquiry(service, self)
        self._hosts = Inquiry(service, self)
        self._make_parts(default_folder)
        self._lay_out()
        self._connect_parts()
        self._say_empty(
            self.tr("Nothing was looked at yet"),
            self.tr("Find looks for PostgreSQL in Docker and Podman, and for a server of its own."),
        )
        self._refresh()
        self.resize(self.width(), min(_HIGHEST, self.fontMetrics().lineSpacing() * _LINES))
        self.place.setFocus()
        self._hosts.ask(service.ssh_hosts)

    def done(self, result: int) -> None:
        """Close; ask no further."""
        self._search.drop()
        self._hosts.drop()
        super().done(result)

    def accept(self) -> None:
        """Save what is ticked, and close unless something was refused."""
        chosen = self.table.rows.chosen()
        profiles = [(row, self._profile(row)) for row in chosen]
        if not all(self._save(profile) for _, profile in profiles):
            self._show_again()
            return
        super().accept()
        if self.at_once.isChecked():
            running = (it for row, it in profiles if row.found.state is not FoundState.STOPPED)
            self.back_ups_requested.emit(tuple(running))

    def destination(self) -> str:
        """The ssh destination that is typed or chosen; empty for this computer."""
        text = self.place.currentText().strip()
        return "" if text == self._here else text

    def _make_parts(self, default_folder: Path) -> None:
        self._here = messages_found.place_text("")
        self.place = QComboBox(self)
        self.place.setEditable(True)
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.setObjectName("findPlace")
        self.place.addItem(self._here)
        self.find_button = self._button(self.tr("&Find"), "findButton")
        self.stop_button = self._button(self.tr("&Stop"), "findStop")
        self.lines = FindLines(self)
        self.table = FoundTable(self)
        self.empty = EmptyState(Art.SEARCH, parent=self)
        self.pages = QStackedWidget(self)
        for page in (self.empty, self.table):
            self.pages.addWidget(page)
        self.besides = ResultLine(self)
        self.folder = PathField(name=self.tr("Folder for backups"), is_folder=True, parent=self)
        self.folder.set_path(str(default_folder))
        self.at_once = QCheckBox(self.tr("Make the first backup of each &now"), self)
        self.at_once.setObjectName("findBackUp")
        self.at_once.setChecked(True)
        self.answer = ResultLine(self)
        self.buttons = button_row(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.add_button = self.buttons.addButton(self.tr("&Add"), role)
        self.add_button.setObjectName("findAdd")

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(heading(self.tr("Where do your databases run?"), self))
        words = self.tr(
            "Choose this computer, or type how you log in to your server by ssh, such as pi@nas. "
            "Nothing is changed there."
        )
        layout.addWidget(wrapped(words, self))
        layout.addLayout(self._row(self.tr("&Where:"), self.place, self.find_button))
        layout.addWidget(self.lines)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.besides)
        layout.addLayout(self._row(self.tr("Folder for &backups:"), self.folder))
        layout.addWidget(self.at_once)
        layout.addWidget(self.answer)
        layout.addWidget(self.buttons)

    def _row(self, words: str, content: QWidget, *more: QWidget) -> QHBoxLayout:
        label = QLabel(words, self)
        label.setBuddy(content.focusProxy() or content)
        self.place.setAccessibleName(self.tr("Where"))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(content, 1)
        for widget in more:
            row.addWidget(widget)
        if self.find_button in more:
            row.addWidget(self.stop_button)
        return row

    def _connect_parts(self) -> None:
        self._hosts.answered.connect(self._on_hosts)
        self._search.progressed.connect(self._on_progressed)
        self._search.answered.connect(self._on_found)
        self.place.editTextChanged.connect(self._refresh)
        if (line := self.place.lineEdit()) is not None:
            line.returnPressed.connect(self._on_find)
        self.find_button.clicked.connect(self._on_find)
        self.stop_button.clicked.connect(self._on_stop)
        self.table.rows.ticked.connect(self._refresh)
        self.table.selectionModel().currentRowChanged.connect(self._refresh)
        self.folder.changed.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _refresh(self) -> None:
        is_busy, chosen = self._search.is_pending, self.table.rows.chosen()
        self.find_button.setVisible(not is_busy)
        self.stop_button.setVisible(is_busy)
        self.find_button.setEnabled(bool(self.place.currentText().strip()))
        has_rows = self.table.rows.rowCount() > 0
        self.pages.setCurrentWidget(self.table if has_rows else self.empty)
        self.add_button.setEnabled(bool(chosen) and Path(self.folder.path).is_absolute())
        self.add_button.setText(
            self.tr("&Add %n database(s)", "", len(chosen)) if chosen else self.tr("&Add")
        )
        (self.add_button if chosen else self.find_button).setDefault(True)
        self._say_besides(chosen)

    def _say_besides(self, chosen: tuple[FoundRow, ...]) -> None:
        """What these apps keep that no backup of a database holds; the selected one's first."""
        current = self.table.rows.app_at(self.table.currentIndex().row())
        apps = {row.found.app.key: row.found.app for row in chosen if row.found.app}
        ordered = sorted(apps.values(), key=lambda app: app != current)
        lines = list(map(self._beside, ordered[:_MOST_APPS]))
        if more := len(ordered) - len(lines):
            words = self.tr(
                "%n more app(s) keep something elsewhere: select one to see what.", "", more
            )
            lines.append(words)
        if lines:
            self.besides.show_warning("\n".join(lines))
        else:
            self.besides.clear()

    def _beside(self, app: KnownApp) -> str:
        words = self.tr("Not in the backups of {app}: {what}")
        return words.format(app=app.name, what=" ".join(messages_apps.also_save_texts(app)))

    def _say_empty(self, title: str, text: str = "") -> None:
        self.empty.say(title, text)

    def _on_hosts(self, result: JobResult) -> None:
        """Servers that saved databases are on come first."""
        known = [destination_of(profile.route) for profile in self._saved()]
        if isinstance(result.value, tuple):
            known += [str(name) for name in result.value]
        self.place.addItems([name for name in dict.fromkeys(known) if name])

    def _on_find(self) -> None:
        """Enter in the line presses the dialog's button as well, but not every time."""
        if self._search.is_pending or not self.place.currentText().strip():
            return
        destination = self.destination()
        self.answer.clear()
        self.table.rows.set_found(None)
        self._say_empty(self.tr("Looking…"))
        self.lines.begin(destination)
        self._search.ask(lambda: self._service.find(destination))
        self._refresh()

    def _on_stop(self) -> None:
        self._search.drop()
        self.lines.clear()
        self._say_empty(self.tr("Stopped"))
        self._refresh()

    def _on_progressed(self, progress: Progress) -> None:
        self.lines.advance(progress.step)

    def _on_found(self, result: JobResult) -> None:
        if isinstance(result.value, Found):
            self._show_found(result.value)
        elif result.error is not None:
            self.lines.show_refusal(result.error)
            self._say_empty(self.tr("Nothing could be looked at"))
        self._refresh()

    def _show_found(self, found: Found) -> None:
        self._found = found
        self.lines.show_found(found)
        self._say_empty(
            self.tr("No database was found there"),
            self.tr("If there is one all the same, add it by its address."),
        )
        self._show_again()
        if found.databases:
            self.table.setFocus()
            self.table.setCurrentIndex(self.table.rows.index(0, Column.NAME))

    def _show_again(self) -> None:
        self.table.rows.set_found(self._found, self._saved())
        self._refresh()

    def _saved(self) -> tuple[Profile, ...]:
        """A list that cannot be read is the window's to complain about."""
        try:
            return self._service.profiles()
        except ProfileError:
            return ()

    def _profile(self, row: FoundRow) -> Profile:
        return row.found.to_profile(row.name, Path(self.folder.path) / escape(row.name))

    def _save(self, profile: Profile) -> bool:
        """False when it was refused, which is told then."""
        try:
            self._service.save_profile(profile)
        except AppError as error:
            self.answer.show_error(error)
            return False
        self.saved.emit(profile.id)
        return True
