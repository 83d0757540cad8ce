"""WindowDialogs: the dialogs that belong to the program and not to a database.

Each is imported when it is first opened: the first paint does not wait for any of them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pgbackup_gui.ui.actions import Actions
from pgbackup_gui.ui.panes.log_pane import LogPane
from pgbackup_gui.ui.theme import apply_theme

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service
    from pgbackup_gui.ui.dialogs.guide import GuideDialog


class WindowDialogs(QObject):
    """Settings, history, guide and about, opened by their actions."""

    def __init__(
        self, *, service: "Service", actions: Actions, log: LogPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._service = service
        self._log = log
        self._window = window
        self._guide: GuideDialog | None = None
        actions.settings.triggered.connect(self._on_settings)
        actions.history.triggered.connect(self._on_history)
        actions.guide.triggered.connect(self._on_guide)
        actions.about.triggered.connect(self._on_about)

    def _on_history(self) -> None:
        from pgbackup_gui.ui.dialogs.history import HistoryDialog  # noqa: PLC0415 - lazily

        HistoryDialog(service=self._service, parent=self._window).open()

    def _on_settings(self) -> None:
        from pgbackup_gui.ui.dialogs.settings import SettingsDialog  # noqa: PLC0415 - lazily

        dialog = SettingsDialog(service=self._service, parent=self._window)
        dialog.saved.connect(self._on_settings_saved)
        dialog.open()

    def _on_settings_saved(self) -> None:
        settings = self._service.settings()
        apply_theme(settings.theme)
        self._log.set_max_lines(settings.log_lines)

    def _on_guide(self) -> None:
        """One beside the window, so that it can be read while something is done."""
        from pgbackup_gui.ui.dialogs.guide import GuideDialog  # noqa: PLC0415 - lazily

        if self._guide is None:
            self._guide = GuideDialog(self._window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _on_about(self) -> None:
        from pgbackup_gui.ui.dialogs.about import AboutDialog  # noqa: PLC0415 - lazily

        AboutDialog(service=self._service, parent=self._window).open()
