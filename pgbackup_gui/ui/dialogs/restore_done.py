"""RestoreDone: the assistant's last page, what was restored or why not, and what to do now."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.plans import KeptDatabase, KeptReason
from pgbackup_gui.ui import assets, formats, messages
from pgbackup_gui.ui.assets import Art
from pgbackup_gui.ui.code_box import CodeBox
from pgbackup_gui.ui.dialogs import restore_end_words as words
from pgbackup_gui.ui.dialogs.restore_end_words import Line, Look
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import heading

_LOG_LINES = 9


class RestoreDone(QWidget):
    """Says how it ended.

    Signals:
        undo_requested: go back to the database from before.
        delete_requested: delete the database from before.
        trust_requested: try again with a file that is now trusted.
        copy_requested: copy a report about the failure.
    """

    undo_requested = Signal()
    delete_requested = Signal()
    trust_requested = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = heading("", self)
        self._lines: list[ResultLine] = []
        self._column = QVBoxLayout()
        self._make_buttons()
        self.log = CodeBox(self.tr("The last lines of the log"), lines=_LOG_LINES, parent=self)
        self.log.setObjectName("restoreLog")
        self._lay_out()
        self._show((), title="")

    def texts(self) -> list[str]:
        """Everything that is said."""
        return [line.text for line in self._lines]

    def show_end(self, title: str, lines: Iterable[Line], kept: KeptDatabase | None) -> None:
        """It ended well; `kept` can be gone back to or deleted."""
        self._show(lines, title=title)
        for button in (self.undo, self.delete):
            button.setVisible(kept is not None)
        if kept is not None:
            is_undone = kept.reason is KeptReason.BEFORE_UNDO
            self.undo.setText(self.tr("Restore aga&in") if is_undone else self.tr("&Undo restore"))
            self.delete.setText(
                self.tr("Delete what the restore had &put there…")
                if is_undone
                else self.tr("Delete the &previous database…")
            )

    def show_cancelled(self) -> None:
        """The user stopped it."""
        text = self.tr("Your current database is untouched, and what was begun is cleaned up.")
        self._show((Line(text, Look.GOOD),), title=self.tr("Cancelled"))

    def show_failure(
        self, error: AppError, *, trail: tuple[str, ...], is_untouched: bool, can_trust: bool
    ) -> None:
        """It failed; `trail` is what the programs said last."""
        self._show(words.of_failure(error, is_untouched=is_untouched), title=words.title_of(error))
        self.log.setPlainText("\n".join(trail) or messages.error_details(error))
        self.show_log.show()
        self.copy.show()
        self.trust.setVisible(can_trust)

    def _make_buttons(self) -> None:
        self.undo = self._button("undoRestoreNowButton", self.tr("&Undo restore"), Art.UNDO)
        self.undo.clicked.connect(self.undo_requested)
        self.delete = self._button(
            "deletePreviousNowButton", self.tr("Delete the &previous database…"), Art.DELETE
        )
        self.delete.clicked.connect(self.delete_requested)
        self.trust = self._button("trustNowButton", self.tr("I trust this &file"))
        self.trust.clicked.connect(self.trust_requested)
        self.show_log = self._button("showRestoreLogButton", self.tr("Show lo&g"), Art.LOG)
        self.show_log.clicked.connect(self._on_show_log_clicked)
        self.copy = self._button("copyRestoreReportButton", self.tr("&Copy report"), Art.COPY)
        self.copy.clicked.connect(self.copy_requested)

    def _button(self, name: str, text: str, art: Art | None = None) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if art is not None:
            button.setIcon(assets.icon(art))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.undo, self.delete, self.trust, self.show_log, self.copy):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addLayout(self._column)
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addLayout(row)
        layout.addWidget(self.log)
        layout.addStretch(1)

    def _show(self, lines: Iterable[Line], *, title: str) -> None:
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(line) for line in lines]
        for button in (self.undo, self.delete, self.trust, self.show_log, self.copy, self.log):
            button.hide()
        self.title.setText(title)

    def _line(self, line: Line) -> ResultLine:
        shown = ResultLine(self)
        say = {
            Look.GOOD: shown.show_good,
            Look.NOTE: shown.show_note,
            Look.WARNING: shown.show_warning,
            Look.ERROR: shown.show_bad,
        }
        self._column.addWidget(shown)
        say[line.look](" ".join(map(formats.breakable, line.text.split(" "))))
        return shown

    def _on_show_log_clicked(self) -> None:
        self.log.setVisible(self.log.isHidden())
        if self.log.isVisible():
            self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())
