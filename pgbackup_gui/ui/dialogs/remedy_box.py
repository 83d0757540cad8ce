"""RemedyBox: the SQL that solves what a preflight found, to be copied."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.core.work.plans import PreflightCheck
from pgbackup_gui.ui import assets
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.code_box import CodeBox
from pgbackup_gui.ui.dialogs.wrapping import wrapped

_LINES = 4
_MAKES_ROLE = "CREATE ROLE"


class RemedyBox(QWidget):
    """Hidden when there is nothing to run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = CodeBox(self.tr("SQL that helps"), lines=_LINES, parent=self)
        self.code.setObjectName("remedySql")
        self.copy = QPushButton(assets.icon(Art.COPY), self.tr("Cop&y"), self)
        self.copy.setObjectName("copyRemedyButton")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._on_copy_clicked)
        self._caption = wrapped("", self)
        self._lay_out()
        self.hide()

    def show_remedies(self, checks: Iterable[PreflightCheck]) -> None:
        """Show what the checks say is to be run, each once."""
        remedies = dict.fromkeys(check.remedy for check in checks if check.remedy)
        self.code.setPlainText("\n".join(remedies))
        self._caption.setText(self._words(makes_role=_MAKES_ROLE in self.code.toPlainText()))
        self.setVisible(bool(remedies))

    def _words(self, *, makes_role: bool) -> str:
        if makes_role:
            return self.tr(
                "What helps: run this on the server as a superuser, for example in psql. Then use "
                "the login that it makes."
            )
        return self.tr(
            "What helps: run this on the server as a superuser, for example in psql. Then look "
            "again."
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._caption, 1)
        top.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.code)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.code.toPlainText())
