"""The message boxes: an error with its next step, and a question with a verb for an answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.ui import messages, report
from pgbackup_gui.ui.copy_report import ReportCopier

if TYPE_CHECKING:
    from pgbackup_gui.engine.service import Service

translate = QCoreApplication.translate


def show_error(
    parent: QWidget | None, error: AppError, *, service: "Service | None" = None
) -> QMessageBox:
    """Open a box about `error` and return it; the raw text is one click away.

    With `service` a whole report can be copied. Without a parent the caller has to hold on to
    the box while it is open.
    """
    words = messages.error_text(error)
    details = messages.error_details(error)
    box = _box(QMessageBox(parent), title=words.title, text=f"{words.message}\n\n{words.action}")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setDetailedText(details)
    _add_copy_button(box, error, service)
    close = box.addButton(QMessageBox.StandardButton.Close)
    close.setIcon(QIcon())
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.open()
    return box


def _add_copy_button(box: QMessageBox, error: AppError, service: "Service | None") -> None:
    role = QMessageBox.ButtonRole.ActionRole
    if service is None:
        details = messages.error_details(error)
        copy = box.addButton(translate("boxes", "&Copy details"), role)
        _keep_open(copy)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        return
    copier = ReportCopier(service=service, parent=box)
    copy = box.addButton(translate("boxes", "&Copy report"), role)
    _keep_open(copy)
    copy.clicked.connect(lambda: copier.copy(report.of_error(error)))


class ConfirmBox(QMessageBox):
    """Asks before something is done; the button that does it is named by its verb."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None, *, verb: str, dangerous: bool) -> None:
        super().__init__(parent)
        self.verb_button = self.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        self.cancel_button = self.addButton(QMessageBox.StandardButton.Cancel)
        # As on every other dialog: the style's icons would be on standard buttons only.
        self.cancel_button.setIcon(QIcon())
        self.setIcon(QMessageBox.Icon.Warning if dangerous else QMessageBox.Icon.Question)
        self.setDefaultButton(self.cancel_button if dangerous else self.verb_button)
        self.setEscapeButton(self.cancel_button)
        self.buttonClicked.connect(self._on_button_clicked)

    def name_cancel(self, text: str) -> None:
        """Say what cancelling means here; the box is measured anew, which Qt would not do."""
        self.cancel_button.setText(text)
        self.setInformativeText(self.informativeText())

    def _on_button_clicked(self, button: QWidget) -> None:
        if button is self.verb_button:
            self.confirmed.emit()


def confirm(
    parent: QWidget | None, *, title: str, text: str, verb: str, dangerous: bool
) -> ConfirmBox:
    """Open a question and return it; Cancel is the default when `dangerous`.

    Without a parent the caller has to hold on to the box while it is open.
    """
    box = ConfirmBox(parent, verb=verb, dangerous=dangerous)
    _box(box, title=title, text=text)
    box.open()
    return box


def _box[Box: QMessageBox](box: Box, *, title: str, text: str) -> Box:
    """Plain text throughout: names and raw texts come from elsewhere and may look like HTML."""
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(title)
    box.setInformativeText(text)
    _show_names_as_they_are(box)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return box


def _show_names_as_they_are(box: QMessageBox) -> None:
    """Qt guesses whether the lower text is HTML, and has no setting against that."""
    for name in ("qt_msgbox_label", "qt_msgbox_informativelabel"):
        for label in box.findChildren(QLabel, name):
            label.setTextFormat(Qt.TextFormat.PlainText)
    for title in box.findChildren(QLabel, "qt_msgbox_label"):
        font = title.font()
        font.setBold(True)
        title.setFont(font)


def _keep_open(button: QPushButton) -> None:
    """A message box closes on every button it was given, unless it does not hear the click."""
    button.clicked.disconnect()
