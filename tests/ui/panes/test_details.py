"""DetailsPane says what is known, and never shows one backup's facts for another."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.work.plans import BackupDetails
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.panes.details import DetailsPane
from tests.ui import samples
from tests.ui.finding import child

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BACKUP = samples.backup()


@pytest.fixture
def pane(qtbot: QtBot) -> DetailsPane:
    pane = DetailsPane()
    qtbot.addWidget(pane)
    pane.resize(360, 900)
    pane.show()
    return pane


def texts(pane: QWidget) -> str:
    labels = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    lines = [line.text() for line in pane.findChildren(QLineEdit) if line.isVisible()]
    return "\n".join([*labels, *lines])


def button(pane: DetailsPane, text: str) -> QPushButton:
    return next(button for button in pane.findChildren(QPushButton) if button.text() == text)


def test_nothing_selected_says_so(pane: DetailsPane) -> None:
    assert "No backup selected" in texts(pane)


def test_facts_of_the_list_are_shown_at_once(pane: DetailsPane) -> None:
    pane.show_backup(BACKUP)
    shown = texts(pane)
    for fact in (
        messages.badge_text(Badge.VERIFIED),
        "21 November 2026",
        formats.size(182_000_000),
        "jellyfin",
        "18.1",
        str(BACKUP.path),
    ):
        assert fact in shown


def test_details_follow(pane: DetailsPane) -> None:
    pane.show_backup(BACKUP)
    pane.show_details(samples.details(BACKUP))
    assert "9f86d081" in texts(pane)
    assert "Tables (3), 46,500 rows" in texts(pane)
    assert child(pane, QTableView, "tablesTable").model().rowCount() == 3
    command = child(pane, QPlainTextEdit, "restoreByHand")
    assert command.toPlainText() == "pg_restore --dbname=new file"


def test_what_was_recorded_is_told(pane: DetailsPane) -> None:
    known = replace(samples.details(BACKUP), checked_at=samples.NEWEST)
    pane.show_backup(BACKUP)
    pane.show_details(known)
    assert formats.exact(samples.NEWEST) in texts(pane)
    assert "UTF8" in texts(pane)
    assert "none" in texts(pane)


def test_what_is_not_in_a_backup_is_told(pane: DetailsPane) -> None:
    pane.show_backup(BACKUP)
    assert "the files of the app" in child(pane, QLabel, "notIncluded").text()


def test_details_of_another_backup_are_dropped(pane: DetailsPane) -> None:
    pane.show_backup(BACKUP)
    pane.show_details(samples.details(samples.backup(1)))
    assert "9f86d081" not in texts(pane)


def test_another_backup_clears_what_the_first_had(pane: DetailsPane) -> None:
    pane.show_backup(BACKUP)
    pane.show_details(samples.details(BACKUP))
    pane.show_backup(samples.backup(1))
    assert "9f86d081" not in texts(pane)
    assert child(pane, QTableView, "tablesTable").model().rowCount() == 0
    assert not child(pane, QPlainTextEdit, "restoreByHand").toPlainText()


def test_what_a_foreign_file_does_not_tell_is_called_not_recorded(pane: DetailsPane) -> None:
    found = samples.foreign()
    pane.show_backup(found)
    pane.show_details(samples.foreign_details(found))
    assert messages.badge_text(Badge.FOUND) in texts(pane)
    assert texts(pane).count("not recorded") == 7
    assert "Tables (2)" in texts(pane)


def test_a_damaged_file_says_why(pane: DetailsPane) -> None:
    damaged = samples.backup(badge=Badge.DAMAGED)
    pane.show_backup(damaged)
    error = FileError(Code.NOT_A_BACKUP, path=damaged.path)
    pane.show_details(BackupDetails(damaged, None, (), "", None, "", error))
    assert "Damaged" in texts(pane)
    assert "A check failed" not in texts(pane)


def test_commands_can_be_copied(pane: DetailsPane, qtbot: QtBot) -> None:
    pane.show_backup(BACKUP)
    pane.show_details(samples.details(BACKUP))
    QTest.mouseClick(button(pane, "Copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "pg_restore --dbname=new file"


def test_folder_is_asked_for(pane: DetailsPane, qtbot: QtBot) -> None:
    pane.show_backup(BACKUP)
    with qtbot.waitSignal(pane.show_in_folder_requested) as asked:
        QTest.mouseClick(button(pane, "Show in folder"), Qt.MouseButton.LeftButton)
    assert asked.args == [Path(BACKUP.path)]


def test_a_long_name_does_not_widen_the_pane(pane: DetailsPane) -> None:
    width = pane.minimumSizeHint().width()
    pane.show_backup(BACKUP)
    pane.show_details(samples.details(BACKUP))
    assert pane.minimumSizeHint().width() <= width + 60


def test_every_value_is_read_out_with_its_name(pane: DetailsPane) -> None:
    fields = [label.buddy() for label in pane.findChildren(QLabel) if label.buddy()]
    assert len(fields) == 11
    assert all(field.accessibleName() for field in fields)
