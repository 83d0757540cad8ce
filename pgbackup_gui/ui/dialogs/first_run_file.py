"""BackupFileDialog: says what a backup file is, and leads to where it can be restored."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pgbackup_gui.core.backups.archive import Sniffed
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import FileFacts
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import messages_files
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.path_field import PathField
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import grow, heading, set_width_in_letters, wrapped


class BackupFileDialog(QDialog):
    """Choose a file, see what it is, go on.

    Signals:
        chosen(Path): this file is to be restored.
    """

    chosen = Signal(object)

    def __init__(self, *, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup file"))
        set_width_in_letters(self, 80)
        self._service = service
        self._inquiry = Inquiry(service, self)
        self._facts: FileFacts | None = None
        self.file = PathField(name=self.tr("Backup file"), is_folder=False, parent=self)
        self.what = ResultLine(self)
        self.facts = wrapped("", self)
        self.advice = wrapped("", self)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = button_row(buttons.Cancel, self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.next_button = self.buttons.addButton(self.tr("Ne&xt: restore"), role)
        self.next_button.setObjectName("fileNext")
        self.next_button.setDefault(True)
        self._lay_out()
        self._inquiry.answered.connect(self._on_answered)
        self.file.changed.connect(self._on_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._refresh()

    def accept(self) -> None:
        """Close and go on with the file."""
        if self._facts is not None and self.next_button.isEnabled():
            super().accept()
            self.chosen.emit(self._facts.path)

    def done(self, result: int) -> None:
        """Close; ask no further."""
        self._inquiry.drop()
        super().done(result)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Backup &file:"), self)
        label.setBuddy(self.file.line)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.file, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(heading(self.tr("Which backup is it?"), self))
        layout.addWidget(wrapped(self.tr("The file is only looked at, and stays as it is."), self))
        layout.addLayout(row)
        for part in (self.what, self.facts, self.advice):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    def _on_changed(self) -> None:
        self._facts = None
        self._inquiry.drop()
        path = Path(self.file.path)
        if path.is_absolute():
            self._inquiry.ask(lambda: self._service.file_facts(path))
        self.what.clear()
        self._refresh()

    def _on_answered(self, result: JobResult) -> None:
        if isinstance(result.value, FileFacts):
            self._facts = result.value
            self._show(result.value)
        elif result.error is not None:
            self.what.show_error(result.error)
        self._refresh()

    def _show(self, facts: FileFacts) -> None:
        if facts.error is not None:
            self.what.show_error(facts.error)
        elif facts.kind is Sniffed.CUSTOM:
            self.what.show_good(messages_files.kind_text(facts))
        else:
            self.what.show_warning(messages_files.kind_text(facts))

    def _refresh(self) -> None:
        facts = self._facts
        is_readable = facts is not None and facts.error is None
        self.facts.setText(messages_files.facts_text(facts) if facts and is_readable else "")
        self.advice.setText(messages_files.advice_text(facts) if facts and is_readable else "")
        self.facts.setVisible(is_readable)
        self.advice.setVisible(is_readable)
        self.next_button.setEnabled(
            facts is not None and is_readable and facts.kind is Sniffed.CUSTOM
        )
        grow(self)
