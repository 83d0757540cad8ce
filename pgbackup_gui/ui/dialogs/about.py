"""AboutDialog: which program this is, what it runs on, what it is made of, on what terms."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui import __version__
from pgbackup_gui.core.work.job import JobUpdate
from pgbackup_gui.core.work.report import ReportFacts
from pgbackup_gui.ui.app_icon import app_icon
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.licences import LicencesDialog
from pgbackup_gui.ui.dialogs.wrapping import heading, set_width_in_letters, wrapped

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

_ICON_SIDE = 64
_FACTS_LINES = 9


class AboutDialog(QDialog):
    """Version, versions of everything below it, the programs found, licences."""

    def __init__(self, *, service: "Service", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About PG Backup"))
        set_width_in_letters(self, 64)
        self._facts = self._make_facts()
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        layout.addWidget(wrapped(self._purpose(), self))
        layout.addWidget(self._facts)
        layout.addWidget(wrapped(self._trademark(), self))
        layout.addStretch()
        layout.addWidget(self._buttons())
        self._job = service.report()
        service.job_changed.connect(self._on_job_changed)

    def _head(self) -> QFormLayout:
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(_ICON_SIDE, _ICON_SIDE))
        picture.setAccessibleName(self.tr("Icon of PG Backup"))
        title = self.tr("PG Backup {version}").format(version=__version__)
        words = QVBoxLayout()
        words.addStretch()
        words.addWidget(heading(title, self))
        words.addWidget(wrapped(self.tr("with Qt {version}").format(version=qVersion()), self))
        words.addStretch()
        head = QFormLayout()
        head.addRow(picture, words)
        return head

    def _purpose(self) -> str:
        return self.tr(
            "Backs up, checks, restores and deletes PostgreSQL databases. A restore keeps the "
            "database from before, so that you can undo it."
        )

    def _make_facts(self) -> QPlainTextEdit:
        facts = QPlainTextEdit(self)
        facts.setObjectName("versions")
        facts.setAccessibleName(self.tr("Versions and programs"))
        facts.setReadOnly(True)
        facts.setTabChangesFocus(True)
        facts.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        facts.setFixedHeight(facts.fontMetrics().lineSpacing() * _FACTS_LINES)
        facts.setPlainText(self.tr("Looking for versions and programs…"))
        return facts

    def _trademark(self) -> str:
        return self.tr(
            "PostgreSQL is a trademark of the PostgreSQL Community Association of Canada. This "
            "program is not made by them."
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = button_row(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        licences = buttons.addButton(self.tr("&Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        licences.setObjectName("licencesButton")
        licences.clicked.connect(self._on_licences)
        return buttons

    def _on_licences(self) -> None:
        LicencesDialog(self).open()

    def _on_job_changed(self, update: JobUpdate) -> None:
        if update.id != self._job or update.result is None:
            return
        found = update.result.value
        if isinstance(found, ReportFacts):
            self._facts.setPlainText(_facts_text(found, none=self.tr("no programs found")))


def _facts_text(facts: ReportFacts, *, none: str) -> str:
    versions = [f"{name} {version}" for name, version in facts.versions]
    tools = [f"{tool.program.value} {tool.version}: {tool.path}" for tool in facts.tools.tools]
    return "\n".join([*versions, "", *(tools or [none])])
