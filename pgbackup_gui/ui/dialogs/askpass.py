"""The small windows in which ssh asks: is this your server, and what is the password."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from pgbackup_gui.core.reach.ssh_questions import Asked, SshQuestion
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.code_box import CodeBox
from pgbackup_gui.ui.dialogs.button_row import button_row
from pgbackup_gui.ui.dialogs.password_field import PasswordField
from pgbackup_gui.ui.dialogs.wrapping import heading, set_width_in_letters, wrapped

_WIDTH_IN_LETTERS = 68


class SshQuestionDialog(QDialog):
    """One question of ssh's; `answer` is what it is told, None when nothing is to be said."""

    def __init__(self, question: SshQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.answer: str | None = None
        self.question = question
        # The main window is another program's for the desktop, and must not hide the question.
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle(self.tr("PG Backup – question of ssh"))
        set_width_in_letters(self, _WIDTH_IN_LETTERS)
        self.column = QVBoxLayout(self)
        self.buttons = button_row(QDialogButtonBox.StandardButton.NoButton, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def finish_layout(self) -> None:
        """The buttons come last."""
        self.column.addStretch(1)
        self.column.addWidget(self.buttons)

    def add_button(self, text: str, *, accepts: bool, name: str) -> QPushButton:
        """A button that says yes or no."""
        roles = QDialogButtonBox.ButtonRole
        button = self.buttons.addButton(text, roles.AcceptRole if accepts else roles.RejectRole)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def make_default(self, button: QPushButton) -> None:
        """Enter presses it."""
        button.setDefault(True)
        button.setFocus()


class YesNoDialog(SshQuestionDialog):
    """Yes or no, and no unless the user says otherwise. The server's key is one such question."""

    def __init__(self, question: SshQuestion, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.answer = "no"
        if question.asked is Asked.HOST_KEY:
            self._show_host_key()
        else:
            self.title = heading(self.tr("A question of ssh"), self)
            self.column.addWidget(self.title)
            self.column.addWidget(wrapped(question.text, self))
        yes = self.tr("&Yes, this is my server")
        if question.asked is not Asked.HOST_KEY:
            yes = self.tr("&Yes")
        self.yes = self.add_button(yes, accepts=True, name="sshYesButton")
        self.no = self.add_button(self.tr("&No"), accepts=False, name="sshNoButton")
        self.finish_layout()
        self.make_default(self.no)

    def accept(self) -> None:
        """Yes."""
        self.answer = "yes"
        super().accept()

    def _show_host_key(self) -> None:
        host = formats.breakable(self.question.subject)
        self.title = heading(self.tr("Is {host} your server?").format(host=host), self)
        self.column.addWidget(self.title)
        text = self.tr(
            "This computer has not connected to {host} before, so ssh cannot tell whether it is "
            "the right one. The server shows this key ({kind}):"
        )
        shown = text.format(host=host, kind=self.question.key or "?")
        self.column.addWidget(wrapped(shown, self))
        self.fingerprint = CodeBox(self.tr("Fingerprint of the server's key"), lines=1, parent=self)
        self.fingerprint.setObjectName("sshFingerprint")
        self.fingerprint.setPlainText(self.question.fingerprint or self.question.text)
        self.column.addWidget(self.fingerprint)
        self.column.addWidget(wrapped(self._advice(), self))

    def _advice(self) -> str:
        if self.question.known_as:
            return self.tr(
                "This computer knows the same key already, under another name or address: {names}"
            ).format(names=formats.breakable(self.question.known_as))
        return self.tr(
            "Compare it with what the server shows on its own screen after “{command}”. If it is "
            "another one, somebody else may be answering: say No. Nothing is sent before you "
            "answer."
        ).format(command=formats.breakable(self._command()))

    def _command(self) -> str:
        kind = self.question.key.lower() or "*"
        return f"ssh-keygen -lf /etc/ssh/ssh_host_{kind}_key.pub"


class SecretDialog(SshQuestionDialog):
    """A passphrase, a password, a code: hidden, handed to ssh, and kept nowhere."""

    def __init__(self, question: SshQuestion, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.field = PasswordField(self)
        self.title = heading(self._words(), self)
        label = QLabel(self._label(), self)
        label.setBuddy(self.field.line)
        self.field.line.setAccessibleName(self._label().replace("&", "").rstrip(":"))
        self.column.addWidget(self.title)
        self.column.addWidget(label)
        self.column.addWidget(self.field)
        kept = self.tr("It is handed to ssh, and neither kept nor written anywhere.")
        self.column.addWidget(wrapped(kept, self))
        self.log_in = self.add_button(self.tr("&Log in"), accepts=True, name="sshLogInButton")
        self.cancel = self.add_button(self.tr("Cancel"), accepts=False, name="sshCancelButton")
        self.finish_layout()
        self.log_in.setDefault(True)
        self.log_in.setEnabled(False)
        self.field.changed.connect(self._on_changed)
        self.field.setFocus()

    def accept(self) -> None:
        """Hand it over and forget it here."""
        self.answer = self.field.text
        self.field.clear()
        super().accept()

    def _words(self) -> str:
        subject = formats.breakable(self.question.subject)
        if self.question.asked is Asked.PASSPHRASE:
            return self.tr("Passphrase of the key {file}").format(file=subject)
        if self.question.asked is Asked.PASSWORD:
            return self.tr("Password of {user}").format(user=subject)
        return formats.breakable(self.question.text)

    def _label(self) -> str:
        if self.question.asked is Asked.PASSPHRASE:
            return self.tr("&Passphrase:")
        return self.tr("&Password:") if self.question.subject else self.tr("&Answer:")

    def _on_changed(self) -> None:
        self.log_in.setEnabled(bool(self.field.text))


class ConfirmDialog(SshQuestionDialog):
    """Whether a key may be used; answered by going on, not by a word."""

    def __init__(self, question: SshQuestion, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.title = heading(self.tr("May ssh use this key?"), self)
        self.column.addWidget(self.title)
        self.column.addWidget(wrapped(question.text, self))
        self.yes = self.add_button(self.tr("&Use the key"), accepts=True, name="sshYesButton")
        self.no = self.add_button(self.tr("Cancel"), accepts=False, name="sshNoButton")
        self.finish_layout()
        self.make_default(self.no)

    def accept(self) -> None:
        """It may."""
        self.answer = "yes"
        super().accept()


class NoticeDialog(SshQuestionDialog):
    """Something to do elsewhere, such as touching a security key; ssh takes it away itself."""

    def __init__(self, question: SshQuestion, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.answer = ""
        self.title = heading(self.tr("ssh waits for you"), self)
        self.column.addWidget(self.title)
        self.column.addWidget(wrapped(question.text, self))
        self.close_button = self.add_button(self.tr("Clos&e"), accepts=False, name="sshCloseButton")
        self.finish_layout()
        self.make_default(self.close_button)


_DIALOGS: dict[Asked, type[SshQuestionDialog]] = {
    Asked.HOST_KEY: YesNoDialog,
    Asked.YES_NO: YesNoDialog,
    Asked.CONFIRM: ConfirmDialog,
    Asked.NOTICE: NoticeDialog,
}


def dialog_for(question: SshQuestion) -> SshQuestionDialog:
    """The window for a question."""
    return _DIALOGS.get(question.asked, SecretDialog)(question)
