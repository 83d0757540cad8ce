"""RestoreDialog: says what a restore will do, looks whether it can, and asks."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import RestorePlan, RestoreRequest
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.dialogs import restore_words
from pgbackup_gui.ui.dialogs.check_list import CheckList
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.log_in import ask_password_for
from pgbackup_gui.ui.dialogs.remedy_box import RemedyBox
from pgbackup_gui.ui.dialogs.restore_choice import RestoreChoice
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import grow, heading, set_width_in_letters, wrapped

_TYPING_PAUSE_MS = 400
_HEIGHT_IN_LINES = 34


class RestoreDialog(QDialog):
    """`restore_requested` carries the RestoreRequest; the dialog restores nothing itself."""

    restore_requested = Signal(object)

    def __init__(
        self,
        *,
        service: Service,
        profile: Profile,
        backup: Backup,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._service = service
        self._profile = profile
        self._backup = backup
        self._plan: RestorePlan | None = None
        self._inquiry = Inquiry(service, self)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self.setWindowTitle(self.tr("Restore “{name}”").format(name=profile.name))
        set_width_in_letters(self, 80)
        self._make_parts()
        self._lay_out()
        self.resize(self.minimumWidth(), self.fontMetrics().lineSpacing() * _HEIGHT_IN_LINES)
        self._connect_parts()
        self._start_plan()

    @property
    def request(self) -> RestoreRequest:
        """What would be restored now."""
        return RestoreRequest(
            self._profile,
            self._backup,
            self.choice.new_name,
            safety_backup=self.choice.safety_backup,
            method=self.choice.method,
        )

    def accept(self) -> None:
        """Ask for the restore, if it is possible, and close."""
        if self._plan is None or not self._plan.is_possible:
            return
        super().accept()
        safety = self.choice.safety_backup  # needs no other plan
        self.restore_requested.emit(replace(self._plan.request, safety_backup=safety))

    def reject(self) -> None:
        """Close; nothing is restored."""
        self._pause.stop()
        self._inquiry.drop()
        super().reject()

    def _make_parts(self) -> None:
        self.question = heading("", self)
        self.consequence = wrapped("", self)
        self.choice = RestoreChoice(database=self._profile.dbname, parent=self)
        self.checks_label = QLabel(self.tr("&Before the restore:"), self)
        self.checks = CheckList(self)
        self.checks_label.setBuddy(self.checks)
        self.remedy = RemedyBox(self)
        self.filler = QWidget(self)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("Looking whether the restore is possible"))
        self.answer = ResultLine(self)
        self.again = QPushButton(self.tr("&Try again"), self)
        self.again.setAutoDefault(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.verb_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb_button.setAutoDefault(False)
        self.cancel_button = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    def _lay_out(self) -> None:
        outcome = QHBoxLayout()
        outcome.addWidget(self.answer, 1)
        outcome.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.addWidget(self.question)
        layout.addWidget(self.consequence)
        layout.addWidget(self.choice)
        layout.addWidget(self.checks_label)
        layout.addWidget(self.checks, 1)
        layout.addWidget(self.remedy)
        layout.addLayout(outcome)
        layout.addWidget(self.busy)
        layout.addWidget(self.filler, 1)
        layout.addWidget(self.buttons)

    def _connect_parts(self) -> None:
        self._inquiry.answered.connect(self._on_planned)
        self._pause.timeout.connect(self._on_typing_paused)
        self.choice.changed.connect(self._on_choice_changed)
        self.again.clicked.connect(self._on_again_clicked)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _start_plan(self) -> None:
        request = self.request
        self._forget_plan()
        self._inquiry.ask(lambda: self._service.plan_restore(request))
        self._refresh()

    def _forget_plan(self) -> None:
        self._pause.stop()
        self._inquiry.drop()
        self._plan = None
        self.answer.clear()
        self.again.hide()
        self.checks.lines.set_checks((), ())
        self.remedy.show_remedies(())

    def _refresh(self) -> None:
        is_waiting = self._inquiry.is_pending or self._pause.isActive()
        self.busy.setVisible(is_waiting)
        if is_waiting:
            self.answer.show_busy(self.tr("Looking whether the restore is possible…"))
        has_checks = self._plan is not None
        self.checks_label.setVisible(has_checks)
        self.checks.setVisible(has_checks)
        self.filler.setHidden(has_checks)
        self.question.setText(restore_words.question(self.request, self._plan))
        self.consequence.setText(restore_words.consequence(self.request, self._plan))
        self.verb_button.setText(restore_words.verb(self.request, self._plan))
        self.verb_button.setEnabled(self._plan is not None and self._plan.is_possible)
        grow(self)

    def _on_choice_changed(self) -> None:
        self._forget_plan()
        if self.choice.problem() is None:
            self._pause.start()
        self._refresh()

    def _on_typing_paused(self) -> None:
        self._start_plan()

    def _on_again_clicked(self) -> None:
        self._start_plan()

    def _on_planned(self, result: JobResult) -> None:
        self.answer.clear()
        if isinstance(result.value, RestorePlan):
            self._show_plan(result.value)
        elif result.error is not None:
            self._show_failure(result.error)
        else:
            self.again.show()
        self._refresh()

    def _show_plan(self, plan: RestorePlan) -> None:
        self._plan = plan
        self.checks.lines.set_checks(plan.checks, plan.sessions)
        self.remedy.show_remedies(plan.checks)
        if restore_words.lacks_createdb(plan):
            self.choice.offer_in_place()
        if not plan.is_possible:
            self.answer.show_warning(
                self.tr("The restore cannot start until every problem in the list is solved.")
            )
            self.again.show()

    def _show_failure(self, error: AppError) -> None:
        self.answer.show_error(error)
        self.again.show()
        ask_password_for(
            error,
            service=self._service,
            profile=self._profile,
            then=self._start_plan,
            parent=self,
        )
