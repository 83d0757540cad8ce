"""ReportCopier: puts a report about a failure onto the clipboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from pgbackup_gui import __version__
from pgbackup_gui.core.work.history import Operation
from pgbackup_gui.core.work.job import JobUpdate
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.core.work.report import ReportFacts
from pgbackup_gui.ui import report
from pgbackup_gui.ui.report import Problem

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

_LITTLE = ReportFacts((("PG Backup", __version__),), ToolReport((), ()))


class ReportCopier(QObject):
    """Asks the service for what a report needs, then copies it.

    Signals:
        copied: the report is on the clipboard.
    """

    copied = Signal()

    def __init__(self, *, service: "Service", parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._problems: dict[int, Problem] = {}
        service.job_changed.connect(self._on_job_changed)

    def copy(self, problem: Problem) -> None:
        """Copy a report about what has just failed."""
        self._problems[self._service.report()] = problem

    def copy_past(self, operation: Operation) -> None:
        """Copy a report about an operation of the past."""
        self._problems[self._service.report(operation)] = report.of_operation(operation)

    def _on_job_changed(self, update: JobUpdate) -> None:
        if update.result is None or (problem := self._problems.pop(update.id, None)) is None:
            return
        found = update.result.value
        # Part of a report is better than none.
        facts = found if isinstance(found, ReportFacts) else _LITTLE
        QGuiApplication.clipboard().setText(report.report_text(problem, facts))
        self.copied.emit()
