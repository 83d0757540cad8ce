"""How tests drive the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.ui.main_window import MainWindow
from pgbackup_gui.ui.panes.backup_model import BackupModel
from tests.ui.finding import child

LONG_MS = 30_000


def click(window: QWidget, name: str) -> None:
    button = child(window, QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def title(window: MainWindow) -> str:
    label = child(window, QLabel, "noticeTitle")
    return label.text() if label.isVisible() else ""


def table(window: MainWindow) -> QTableView:
    return child(window, QTableView, "backupTable")


def listed(window: MainWindow) -> tuple[Backup, ...]:
    """The backups that the list shows, without its headings."""
    model = table(window).model()
    assert isinstance(model, BackupModel)
    return model.backups()


def select_newest(window: MainWindow) -> None:
    """Below the heading of its day."""
    table(window).selectRow(1)


def visible_text(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def wait_for_title(window: MainWindow, qtbot: QtBot, words: str) -> None:
    def found() -> None:
        assert words in title(window), visible_text(window)

    qtbot.waitUntil(found, timeout=LONG_MS)


def opened[Kind: QWidget](window: QWidget, qtbot: QtBot, kind: type[Kind]) -> Kind:
    """The dialog of this kind, once it is there."""

    def find() -> Kind | None:
        return next((it for it in window.findChildren(kind) if it.isVisible()), None)

    qtbot.waitUntil(lambda: find() is not None, timeout=LONG_MS)
    dialog = find()
    assert dialog is not None
    return dialog


def back_up(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "backupButton")
    wait_for_title(window, qtbot, "is backed up")
    qtbot.waitUntil(child(window, QPushButton, "restoreButton").isEnabled)
