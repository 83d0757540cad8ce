"""How tests walk through the restore assistant in the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from pgbackup_gui.ui.dialogs.restore import Page, RestoreDialog
from pgbackup_gui.ui.main_window import MainWindow
from tests.ui.driving import LONG_MS, click, opened, visible_text


def assistant(window: MainWindow, qtbot: QtBot) -> RestoreDialog:
    """The assistant for the selected backup."""
    click(window, "restoreButton")
    return opened(window, qtbot, RestoreDialog)


def press(button: QPushButton) -> None:
    """Click with the mouse what can be clicked."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def walk_to_ready(dialog: RestoreDialog, qtbot: QtBot) -> None:
    """Accept what the first pages propose, and wait until everything is ready."""
    while dialog.page is not Page.READY:
        press(dialog.verb_button)

    def is_ready() -> None:
        assert dialog.verb_button.isEnabled(), dialog.ready.checks.lines.texts()

    qtbot.waitUntil(is_ready, timeout=LONG_MS)


def wait_for_end(dialog: RestoreDialog, qtbot: QtBot, title: str) -> None:
    """The last page says so."""

    def is_there() -> None:
        assert dialog.page is Page.DONE
        assert dialog.end.title.text() == title, visible_text(dialog)

    qtbot.waitUntil(is_there, timeout=LONG_MS)


def close(dialog: RestoreDialog, qtbot: QtBot) -> None:
    """Away with it."""
    press(dialog.cancel_button)
    qtbot.waitUntil(lambda: not isValid(dialog))


def restore(window: MainWindow, qtbot: QtBot) -> None:
    """Restore the selected backup as the assistant proposes it."""
    dialog = assistant(window, qtbot)
    walk_to_ready(dialog, qtbot)
    press(dialog.verb_button)
    wait_for_end(dialog, qtbot, "Restored")
    close(dialog, qtbot)
