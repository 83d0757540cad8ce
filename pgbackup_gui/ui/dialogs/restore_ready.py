"""RestoreReady: the assistant's third page, what was looked at and what stands in the way."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import CheckState, RestorePlan, RestoreRequest
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs import restore_words
from pgbackup_gui.ui.dialogs.check_list import CheckList
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.log_in import ask_password_for
from pgbackup_gui.ui.dialogs.remedy_box import RemedyBox
from pgbackup_gui.ui.dialogs.restore_apps import RestoreApps
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import heading, wrapped

_TYPING_PAUSE_MS = 400
_LEAST_LINES = 6


class RestoreReady(QWidget):
    """Looks at the server for one request at a time; `changed` tells of every step of that."""

    changed = Signal()

    def __init__(
        self, *, service: Service, request: RestoreRequest, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._request = request
        self._plan: RestorePlan | None = None
        self._asks_password = False
        self._inquiry = Inquiry(service, self)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._make_parts()
        self._lay_out()
        self._inquiry.answered.connect(self._on_planned)
        self._pause.timeout.connect(self._on_typing_paused)
        self.again.clicked.connect(self._on_again_clicked)
        self._refresh()

    @property
    def plan(self) -> RestorePlan | None:
        """What was found for the last request; None while that is not known."""
        return self._plan

    @property
    def is_possible(self) -> bool:
        """Whether it is known that the restore can be done, and what it would stop."""
        return self._plan is not None and self._plan.is_possible and self.apps.is_known

    @property
    def request(self) -> RestoreRequest:
        """What was looked at last, or is to be."""
        return self._request

    def look(self, request: RestoreRequest, *, is_asked_for: bool = True) -> None:
        """Look whether `request` is possible; unasked for, no password is asked for either."""
        self._asks_password = is_asked_for
        self._forget(request)
        self._inquiry.ask(lambda: self._service.plan_restore(request))
        self._refresh()

    def look_soon(self, request: RestoreRequest) -> None:
        """Look once nothing has been changed for a moment."""
        self._forget(request)
        self._pause.start()
        self._refresh()

    def wait(self, request: RestoreRequest) -> None:
        """Look at nothing: `request` cannot be yet."""
        self._forget(request)
        self._refresh()

    def attend(self, request: RestoreRequest) -> None:
        """Somebody looks at this page now: look at the server unless that was or is being done."""
        self._asks_password = True
        if self._plan is None and not self._inquiry.is_pending:
            self.look(request)

    def stop(self) -> None:
        """Stop looking."""
        self._pause.stop()
        self._inquiry.drop()
        self.apps.stop_looking()

    def _make_parts(self) -> None:
        self.question = heading("", self)
        self.consequence = wrapped("", self)
        self.checks_label = QLabel(self.tr("W&hat was looked at:"), self)
        self.checks = CheckList(self)
        self.checks_label.setBuddy(self.checks)
        self.checks.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)
        self.apps = RestoreApps(service=self._service, parent=self)
        self.apps.changed.connect(self._refresh)
        self.remedy = RemedyBox(self)
        self.filler = QWidget(self)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("Looking whether the restore is possible"))
        self.answer = ResultLine(self)
        self.again = QPushButton(self.tr("&Look again"), self)
        self.again.setObjectName("lookAgainButton")
        self.again.setAutoDefault(False)

    def _lay_out(self) -> None:
        outcome = QHBoxLayout()
        outcome.addWidget(self.answer, 1)
        outcome.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.question)
        layout.addWidget(self.consequence)
        layout.addWidget(self.apps)
        layout.addWidget(self.checks_label)
        layout.addWidget(self.checks, 1)
        layout.addWidget(self.remedy)
        layout.addLayout(outcome)
        layout.addWidget(self.busy)
        layout.addWidget(self.filler, 1)

    def _forget(self, request: RestoreRequest) -> None:
        self.stop()
        self._request, self._plan = request, None
        self.answer.clear()
        self.checks.lines.set_checks((), ())
        self.remedy.show_remedies(())

    def _refresh(self) -> None:
        is_waiting = self._inquiry.is_pending or self._pause.isActive()
        self.busy.setVisible(is_waiting)
        if is_waiting:
            self.answer.show_busy(self.tr("Looking whether the restore is possible…"))
        self.again.setEnabled(not is_waiting)
        has_checks = self._plan is not None
        self.checks_label.setVisible(has_checks)
        self.checks.setVisible(has_checks)
        self.filler.setHidden(has_checks)
        self.question.setText(restore_words.question(self._request, self._plan))
        self.consequence.setText(restore_words.consequence(self._request, self._plan))
        self.changed.emit()

    def _on_again_clicked(self) -> None:
        self.look(self._request)

    def _on_typing_paused(self) -> None:
        self.look(self._request, is_asked_for=False)

    def _on_planned(self, result: JobResult) -> None:
        self.answer.clear()
        if isinstance(result.value, RestorePlan):
            self._show_plan(result.value)
        elif result.error is not None:
            self._show_failure(result.error)
        self._refresh()

    def _show_plan(self, plan: RestorePlan) -> None:
        self._plan = plan
        # Not before: two first connections at once would ask twice whether this is the server.
        self.apps.look(self._request)
        problems_first = sorted(plan.checks, key=lambda check: check.state is not CheckState.FAILED)
        self.checks.lines.set_checks(problems_first, plan.sessions)
        self.remedy.show_remedies(plan.checks)
        if plan.is_possible:
            self.answer.show_good(self.tr("Everything is ready."))
        else:
            self.answer.show_warning(
                self.tr("The restore cannot start until every problem in the list is solved.")
            )

    def _show_failure(self, error: AppError) -> None:
        self.answer.show_error(error)
        if not self._asks_password:
            return
        ask_password_for(
            error,
            service=self._service,
            profile=self._request.profile,
            then=self._on_again_clicked,
            parent=self,
        )
