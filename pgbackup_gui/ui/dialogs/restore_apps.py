"""RestoreApps: which containers are to be stopped while their database is replaced."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from pgbackup_gui.core.reach.app_containers import AppContainer
from pgbackup_gui.core.reach.routes import container_of
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import wrapped


class RestoreApps(QWidget):
    """Hidden where nothing can be stopped, or where nothing is replaced.

    Signals:
        changed: it is known now what there is to stop.
    """

    changed = Signal()

    def __init__(self, *, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._profile_id = ""
        self._is_wanted = False
        self._found: tuple[AppContainer, ...] = ()
        self.boxes: list[QCheckBox] = []
        self._inquiry = Inquiry(service, self)
        self._inquiry.answered.connect(self._on_answered)
        self.caption = wrapped(self.tr("Stop these while restoring, and start them again:"), self)
        self.problem = ResultLine(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.caption)
        self._column.addWidget(self.problem)
        self._show()

    @property
    def stop(self) -> tuple[str, ...]:
        """The names that are ticked."""
        if not self._is_wanted:
            return ()
        pairs = zip(self._found, self.boxes, strict=True)
        return tuple(one.name for one, box in pairs if box.isChecked())

    @property
    def is_known(self) -> bool:
        """Whether it has been found out what there is to stop."""
        return not (self._is_wanted and self._inquiry.is_pending)

    def look(self, request: RestoreRequest) -> None:
        """Show what may be stopped for `request`; ticks stay while the database is the same."""
        profile = request.profile
        self._is_wanted = container_of(profile.route) is not None and not request.beside
        if self._is_wanted and profile.id != self._profile_id:
            self._profile_id = profile.id
            self._fill(())
            self.problem.clear()
            self._inquiry.ask(lambda: self._service.app_containers(profile))
        self._show()

    def stop_looking(self) -> None:
        """The answer is of no interest any more; a later look asks anew."""
        if self._inquiry.is_pending:
            self._inquiry.drop()
            self._profile_id = ""

    def _on_answered(self, result: JobResult) -> None:
        if isinstance(result.value, tuple):
            self._fill([one for one in result.value if one.is_running])
        else:
            self._profile_id = ""
            self.problem.show_note(
                self.tr(
                    "What uses this database could not be found out. If it is an app, stop it "
                    "before you restore."
                )
            )
        self._show()
        self.changed.emit()

    def _fill(self, found: Sequence[AppContainer]) -> None:
        for box in self.boxes:
            self._column.removeWidget(box)
            box.deleteLater()
        self._found = tuple(found)
        self.boxes = [self._box(one) for one in self._found]

    def _box(self, one: AppContainer) -> QCheckBox:
        box = QCheckBox(one.name.replace("&", "&&"), self)
        box.setObjectName(f"stop_{one.name}")
        box.setChecked(one.is_advised)
        box.setAccessibleDescription(self.caption.text())
        self._column.addWidget(box)
        return box

    def _show(self) -> None:
        self.caption.setVisible(bool(self.boxes))
        self.setVisible(self._is_wanted and bool(self.boxes or self.problem.text))
