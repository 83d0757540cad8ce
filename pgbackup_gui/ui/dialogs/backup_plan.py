"""BackupPlanDialog: what a backup would meet, looked at without making one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import BackupPlan, CheckState
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.check_list import CheckList
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.log_in import ask_password_for
from pgbackup_gui.ui.dialogs.remedy_box import RemedyBox
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import grow, heading, set_width_in_letters, wrapped

_HEIGHT_IN_LINES = 24


class BackupPlanDialog(QDialog):
    """The list of checks, what helps, and "Look again".

    Signals:
        looked(BackupPlan): what was found, each time.
    """

    looked = Signal(object)

    def __init__(
        self, *, service: Service, profile: Profile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._service = service
        self._profile = profile
        self._inquiry = Inquiry(service, self)
        self._inquiry.answered.connect(self._on_answered)
        self.setWindowTitle(self.tr("Before a backup of “{name}”").format(name=profile.name))
        set_width_in_letters(self, 80)
        self._make_parts()
        self._lay_out()
        self.resize(self.minimumWidth(), self.fontMetrics().lineSpacing() * _HEIGHT_IN_LINES)
        self._look()

    def reject(self) -> None:
        """Close; nothing was changed."""
        self._inquiry.drop()
        super().reject()

    def _make_parts(self) -> None:
        question = self.tr("Can “{name}” be backed up completely?").format(name=self._profile.name)
        self.question = heading(question, self)
        self.sizes = wrapped("", self)
        self.checks = CheckList(self)
        self.checks.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        self.checks.setAccessibleName(self.tr("What was looked at before the backup"))
        self.checks_label = QLabel(self.tr("&Before the backup:"), self)
        self.checks_label.setBuddy(self.checks)
        self.remedy = RemedyBox(self)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("Looking at the server and the folder"))
        self.answer = ResultLine(self)
        self.filler = QWidget(self)
        self.buttons = button_row(QDialogButtonBox.StandardButton.Close, self)
        self.again = QPushButton(self.tr("&Look again"), self)
        self.again.setObjectName("lookAgainButton")
        self.again.setAutoDefault(False)
        self.buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ActionRole)
        self.again.clicked.connect(self._on_again_clicked)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self.question)
        layout.addWidget(self.sizes)
        layout.addWidget(self.checks_label)
        layout.addWidget(self.checks, 1)
        layout.addWidget(self.remedy)
        layout.addWidget(self.answer)
        layout.addWidget(self.busy)
        layout.addWidget(self.filler, 1)
        layout.addWidget(self.buttons)

    def _look(self) -> None:
        self._show(None)
        self.answer.show_busy(self.tr("Looking at the server and the folder…"))
        self._inquiry.ask(lambda: self._service.plan_backup(self._profile.id))
        self.busy.setVisible(self._inquiry.is_pending)

    def _show(self, plan: BackupPlan | None) -> None:
        checks = plan.checks if plan else ()
        self.checks.lines.set_checks(checks, ())
        self.remedy.show_remedies(checks)
        self.sizes.setText(self._sizes(plan) if plan else "")
        for widget in (self.sizes, self.checks, self.checks_label):
            widget.setVisible(plan is not None)
        self.filler.setHidden(plan is not None)
        self.again.setEnabled(plan is not None)
        grow(self)

    def _sizes(self, plan: BackupPlan) -> str:
        text = self.tr("The database has {size}; the backup needs about {needed} in the folder.")
        size, needed = formats.size(plan.database_size), formats.size(plan.needed)
        return text.format(size=size, needed=needed)

    def _on_again_clicked(self) -> None:
        self._look()

    def _on_answered(self, result: JobResult) -> None:
        self.busy.hide()
        self.answer.clear()
        self.again.setEnabled(True)
        if isinstance(result.value, BackupPlan):
            self._judge(result.value)
        elif result.error is not None:
            self.answer.show_error(result.error)
            ask_password_for(
                result.error,
                service=self._service,
                profile=self._profile,
                then=self._look,
                parent=self,
            )
        grow(self)

    def _judge(self, plan: BackupPlan) -> None:
        self._show(plan)
        self.looked.emit(plan)
        if not plan.is_possible:
            self.answer.show_warning(
                self.tr("No backup can be made until every problem in the list is solved.")
            )
        elif any(check.state is CheckState.NOTE for check in plan.checks):
            self.answer.show_good(self.tr("A backup can be made. The notes are worth knowing."))
        else:
            self.answer.show_good(self.tr("A complete backup can be made."))
