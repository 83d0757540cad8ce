"""Asks ssh's question as the program does, and answers it: as the person in front of it would.

It is started by ssh, so what to do comes by the environment. What was asked goes to a file.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from pgbackup_gui import __main__, asking
from pgbackup_gui.ui.dialogs.askpass import SecretDialog, SshQuestionDialog, YesNoDialog

ANSWER, ASKED = "PGB_TEST_ANSWER", "PGB_TEST_ASKED"


def _answer(dialog: SshQuestionDialog) -> None:
    """An empty answer is a press on the button that is the default, or Escape."""
    answer = os.environ[ANSWER]
    if isinstance(dialog, SecretDialog) and answer:
        dialog.field.set_text(answer)
        dialog.log_in.click()
    elif isinstance(dialog, YesNoDialog) and answer == "yes":
        dialog.yes.click()
    else:
        dialog.reject()


def _note(dialog: SshQuestionDialog) -> None:
    question = dialog.question
    noted = {"asked": question.asked, "subject": question.subject, "key": question.fingerprint}
    with Path(os.environ[ASKED]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(noted) + "\n")


def _show(dialog: SshQuestionDialog) -> None:
    _shown(dialog)
    _note(dialog)
    QTimer.singleShot(0, lambda: _answer(dialog))


_shown = asking.show
asking.show = _show

if __name__ == "__main__":
    sys.exit(__main__.main())
