"""The about dialog names versions and programs, and shows the licences in full."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from pgbackup_gui import __version__
from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.core.work.report import ReportFacts
from pgbackup_gui.ui.dialogs.about import AboutDialog
from pgbackup_gui.ui.dialogs.licences import LICENCES, LicencesDialog
from tests.ui.finding import child
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FACTS = ReportFacts((("libpq", "18.6"),), ToolReport((), ()))


def opened(service: ScriptedService, qtbot: QtBot) -> AboutDialog:
    dialog = AboutDialog(service=as_service(service))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_names_version(service: ScriptedService, qtbot: QtBot) -> None:
    dialog = opened(service, qtbot)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"PG Backup {__version__}" in texts


def test_names_what_it_runs_on(service: ScriptedService, qtbot: QtBot) -> None:
    service.answer(Kind.REPORT, FACTS)
    dialog = opened(service, qtbot)
    facts = child(dialog, QPlainTextEdit, "versions")
    qtbot.waitUntil(lambda: "libpq 18.6" in facts.toPlainText())
    assert "no programs found" in facts.toPlainText()


def test_unknown_versions_are_no_reason_to_fail(service: ScriptedService, qtbot: QtBot) -> None:
    service.fail(Kind.REPORT, AppError(Code.UNEXPECTED))
    dialog = opened(service, qtbot)
    with qtbot.waitSignal(service.job_changed):
        pass
    assert child(dialog, QPlainTextEdit, "versions").toPlainText().startswith("Looking")


def test_licences_are_a_click_away(service: ScriptedService, qtbot: QtBot) -> None:
    dialog = opened(service, qtbot)
    child(dialog, QPushButton, "licencesButton").click()
    assert child(dialog, LicencesDialog).isVisible()


def test_every_licence_is_there_in_full(qtbot: QtBot) -> None:
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    texts = set()
    for index in range(len(LICENCES)):
        child(dialog, QComboBox).setCurrentIndex(index)
        texts.add(child(dialog, QPlainTextEdit).toPlainText())
    assert len(texts) == len({file for _, _, file in LICENCES})
    assert all(len(text) > 1000 for text in texts)
