"""SettingsDialog: the programs that are used, the colours, the log."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import boxes
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.settings_pages import GeneralPage, ProgramsPage
from pgbackup_gui.ui.dialogs.wrapping import set_width_in_letters

_HEIGHT_IN_LINES = 38


class SettingsDialog(QDialog):
    """Edits the settings; `saved` tells that they were written."""

    saved = Signal()

    def __init__(self, *, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._service = service
        self._inquiry = Inquiry(service, self)
        self.setWindowTitle(self.tr("Settings"))
        set_width_in_letters(self, 116)
        settings = service.settings()
        self.programs = ProgramsPage(settings, self)
        self.general = GeneralPage(settings, self)
        self._lay_out()
        self.resize(self.minimumWidth(), self.fontMetrics().lineSpacing() * _HEIGHT_IN_LINES)
        self.programs.test_requested.connect(self._on_test_requested)
        self.programs.edited.connect(self._inquiry.drop)
        self._inquiry.answered.connect(self._on_tools_answered)
        self._on_test_requested()

    def settings(self) -> Settings:
        """The settings as typed."""
        return self.general.applied_to(self.programs.applied_to(self._service.settings()))

    def accept(self) -> None:
        """Save and close."""
        self._inquiry.drop()
        try:
            self._service.save_settings(self.settings())
        except OSError as error:
            boxes.show_error(self, AppError(detail=str(error)), service=self._service)
            return
        super().accept()
        self.saved.emit()

    def reject(self) -> None:
        """Close without saving."""
        self._inquiry.drop()
        super().reject()

    def _lay_out(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.programs, self.tr("&Programs"))
        self.tabs.addTab(self.general, self.tr("&General"))
        buttons = QDialogButtonBox.StandardButton
        self.buttons = button_row(buttons.Save | buttons.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.buttons)

    def _on_test_requested(self) -> None:
        settings = self.settings()
        self.programs.show_busy()
        self._inquiry.ask(lambda: self._service.tools(settings))

    def _on_tools_answered(self, result: JobResult) -> None:
        self.programs.show_result(result)
