"""The pages of the settings dialog: programs, and everything general."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.reach.tools import Program, Source
from pgbackup_gui.core.settings import Language, Settings, Theme
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.dialogs.connection_fields import choice, select
from pgbackup_gui.ui.dialogs.path_field import PathField
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.tool_table import ToolTable
from pgbackup_gui.ui.languages import OWN_NAMES


class ProgramsPage(QWidget):
    """What was found, and the places that the user sets instead."""

    test_requested = Signal()
    edited = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ToolTable(self)
        self.broken = ResultLine(self)
        self.answer = ResultLine(self)
        self.test_button = QPushButton(self.tr("&Test"), self)
        self.test_button.setAutoDefault(False)
        self.test_button.setAccessibleDescription(
            self.tr("Looks for programs again, with the places as they are typed")
        )
        self.folder = PathField(name=self.tr("Folder of the programs"), is_folder=True, parent=self)
        self.programs = {
            program: PathField(name=program.value, is_folder=False, parent=self)
            for program in Program
        }
        self._lay_out()
        self._show_settings(settings)
        self.test_button.clicked.connect(self._on_test_clicked)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        for field in (self.folder, *self.programs.values()):
            field.changed.connect(self._on_field_changed)

    def applied_to(self, settings: Settings) -> Settings:
        """`settings` with what this page says."""
        return replace(
            settings,
            tool_folder=self.folder.path,
            pg_dump=self.programs[Program.PG_DUMP].path,
            pg_restore=self.programs[Program.PG_RESTORE].path,
            psql=self.programs[Program.PSQL].path,
        )

    def show_busy(self) -> None:
        """Say that programs are being looked for."""
        self.answer.show_busy(self.tr("Looking for programs…"))

    def show_result(self, result: JobResult) -> None:
        """Show what was found."""
        self.answer.clear()
        if isinstance(result.value, ToolReport):
            self.table.programs.set_report(result.value)
            self._summarise(result.value)
        elif result.error is not None:
            self.answer.show_error(result.error)

    def _show_settings(self, settings: Settings) -> None:
        self.folder.set_path(settings.tool_folder)
        for program, field in self.programs.items():
            field.set_path(getattr(settings, program.value))

    def _lay_out(self) -> None:
        testing = QHBoxLayout()
        testing.addWidget(self.test_button)
        testing.addWidget(self.answer, 1)
        self.answer.line_up_with(self.test_button)
        found = QLabel(self.tr("Programs &found on this computer:"), self)
        found.setBuddy(self.table)
        layout = QVBoxLayout(self)
        layout.addWidget(found)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.broken)
        layout.addWidget(self._places())
        layout.addLayout(testing)

    def _places(self) -> QGroupBox:
        group = QGroupBox(self.tr("Use others (leave empty to let PG Backup choose)"), self)
        form = QFormLayout(group)
        labels = {
            Program.PG_DUMP: self.tr("pg_&dump:"),
            Program.PG_RESTORE: self.tr("pg_&restore:"),
            Program.PSQL: self.tr("ps&ql:"),
        }
        rows = [(self.tr("F&older:"), self.folder)]
        rows += [(labels[program], field) for program, field in self.programs.items()]
        for text, field in rows:
            label = QLabel(text, group)
            label.setBuddy(field.line)
            form.addRow(label, field)
        return group

    def _summarise(self, report: ToolReport) -> None:
        majors = _complete_majors(report)
        if not majors:
            self.answer.show_warning(
                self.tr(
                    "No pg_dump and pg_restore of one version were found. Install the "
                    "PostgreSQL client programs, or choose their folder above."
                )
            )
            return
        text = self.tr("Ready for PostgreSQL servers up to version {newest} (found: {majors}).")
        text = text.format(newest=majors[0], majors=", ".join(map(str, majors)))
        if missing := self._ignored_places(report):
            self.answer.show_warning(
                self.tr("{text} Nothing that works was found in: {missing}.").format(
                    text=text, missing=", ".join(missing)
                )
            )
        else:
            self.answer.show_good(text)

    def _ignored_places(self, report: ToolReport) -> list[str]:
        chosen = [tool for tool in report.tools if tool.source is Source.SETTINGS]
        files = {str(tool.path) for tool in chosen}
        folder = self.folder.path
        is_folder_used = not folder or any(file.startswith(folder) for file in files)
        missing = [] if is_folder_used else [folder]
        paths = (field.path for field in self.programs.values())
        return missing + [path for path in paths if path and path not in files]

    def _on_row_changed(self, current: QModelIndex) -> None:
        """The reason is too long for its cell, and a tooltip needs a mouse."""
        reason = self.table.programs.reason(current.row()) if current.isValid() else ""
        if reason:
            self.broken.show_warning(reason)
        else:
            self.broken.clear()
        # The line may have taken the room of the row that it speaks of.
        QTimer.singleShot(0, self, self._show_current_row)

    def _show_current_row(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _on_test_clicked(self) -> None:
        self.test_requested.emit()

    def _on_field_changed(self) -> None:
        self.answer.clear()
        self.edited.emit()


def _complete_majors(report: ToolReport) -> list[int]:
    """The majors with both pg_dump and pg_restore, newest first."""
    by_program = {
        program: {tool.version.major for tool in report.tools if tool.program is program}
        for program in (Program.PG_DUMP, Program.PG_RESTORE)
    }
    return sorted(set.intersection(*by_program.values()), reverse=True)


class GeneralPage(QWidget):
    """Language, colours, the log, and how a restore is loaded."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language_now = settings.language
        self.language = choice(self._languages(), self)
        select(self.language, settings.language.value)
        self.restart = QLabel(
            self.tr("The language changes when PG Backup is started the next time."), self
        )
        self.restart.hide()
        self.theme = choice(self._themes(), self)
        select(self.theme, settings.theme.value)
        self.log_lines = _number(self, 100, 100_000, settings.log_lines)
        self.log_lines.setSingleStep(1000)
        self.log_lines.setGroupSeparatorShown(True)
        self.restore_jobs = _number(self, 0, 8, settings.restore_jobs)
        self.restore_jobs.setSpecialValueText(self.tr("Automatic"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._add(form, self.tr("Lang&uage:"), self.language)
        form.addRow("", self.restart)
        self._add(form, self.tr("&Colours:"), self.theme)
        self._add(form, self.tr("&Lines kept in the log:"), self.log_lines)
        self._add(form, self.tr("Tables loaded at the sa&me time:"), self.restore_jobs)
        self.language.currentIndexChanged.connect(self._on_language_changed)

    def applied_to(self, settings: Settings) -> Settings:
        """`settings` with what this page says."""
        return replace(
            settings,
            language=Language(self.language.currentData()),
            theme=Theme(self.theme.currentData()),
            log_lines=self.log_lines.value(),
            restore_jobs=self.restore_jobs.value(),
        )

    def _languages(self) -> list[tuple[str, str]]:
        own = [(name, language.value) for language, name in OWN_NAMES.items()]
        return [(self.tr("Like the system"), Language.SYSTEM.value), *own]

    def _on_language_changed(self) -> None:
        chosen = Language(self.language.currentData())
        self.restart.setVisible(chosen is not self._language_now)

    def _themes(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Like the system"), Theme.SYSTEM.value),
            (self.tr("Light"), Theme.LIGHT.value),
            (self.tr("Dark"), Theme.DARK.value),
        ]

    def _add(self, form: QFormLayout, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(formats.without_key(text).rstrip(":"))
        form.addRow(label, field)


def _number(parent: QWidget, lowest: int, highest: int, value: int) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(lowest, highest)
    box.setValue(value)
    return box
