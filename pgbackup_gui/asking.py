"""Asking: this program as ssh's askpass: one question, one answer, and neither service nor lock."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication

from pgbackup_gui.core.reach.ssh_questions import Asked, read_question
from pgbackup_gui.engine.askpass import LOCALE_VARIABLE
from pgbackup_gui.engine.places import HOME_VARIABLE, find_places
from pgbackup_gui.engine.store import SettingsStore
from pgbackup_gui.ui import languages
from pgbackup_gui.ui.app_icon import app_icon
from pgbackup_gui.ui.dialogs.askpass import SshQuestionDialog, dialog_for
from pgbackup_gui.ui.theme import apply_theme

_HINT = "SSH_ASKPASS_PROMPT"
_REFUSED = 1
_STDOUT = 1


def ask(prompt: str) -> int:
    """Show `prompt`, tell ssh the answer; 0 when there is one."""
    question = read_question(prompt, os.environ.get(_HINT, ""))
    if question.asked is Asked.CHANGED_KEY:
        return _tell("no")
    app = make_application()
    dialog = dialog_for(question)
    show(dialog)
    app.exec()
    return _tell(dialog.answer)


def make_application() -> QApplication:
    """An application in the user's language and colours, without anything else."""
    if spoken := os.environ.get(LOCALE_VARIABLE):
        os.environ["LC_ALL"] = spoken
    app = QApplication(sys.argv[:1])
    app.setApplicationName("pgbackup_gui")
    app.setApplicationDisplayName("PG Backup")
    app.setDesktopFileName("pgbackup_gui")
    app.setWindowIcon(app_icon())
    home = os.environ.get(HOME_VARIABLE)
    places = find_places(Path(home) if home else None)
    settings = SettingsStore(file=places.settings_file).load()
    languages.speak(app, settings.language, draws=True)
    apply_theme(settings.theme)
    return app


def show(dialog: SshQuestionDialog) -> None:
    """Bring it in front of the window whose work waits for the answer."""
    dialog.finished.connect(QApplication.quit)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _tell(answer: str | None) -> int:
    """To ssh's pipe, past Python's buffers; a frozen program for Windows has no `sys.stdout`."""
    if answer is None:
        return _REFUSED
    with suppress(OSError):
        os.write(_STDOUT, f"{answer}\n".encode())
        return 0
    return _REFUSED
