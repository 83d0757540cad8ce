"""A backup file says what it is before anything is done with it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.archive import ArchiveHeader, Compression, Sniffed
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import FileFacts
from pgbackup_gui.ui import messages_files
from pgbackup_gui.ui.dialogs.first_run_file import BackupFileDialog
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_KEPT: list[QDialog] = []


@pytest.fixture(autouse=True)
def kept() -> Iterator[None]:
    """Dialogs without a parent live until the test is over.

    Python would free one, in a cycle as it is, at any moment: also while Qt is painting it.
    """
    yield
    _KEPT.clear()


WHEN = datetime(2026, 11, 21, 3, 30, tzinfo=UTC)
HEADER = ArchiveHeader(
    (1, 16), Compression.ZSTD, WHEN.replace(tzinfo=None), "photos", Version(18, 6), None, 3
)
GOOD = FileFacts(Path("/nas/x.backup"), 182_000_000, WHEN, Sniffed.CUSTOM, header=HEADER)


def opened(qtbot: QtBot, service: ScriptedService, facts: FileFacts) -> BackupFileDialog:
    service.answer(Kind.FILE_FACTS, facts)
    dialog = BackupFileDialog(service=as_service(service))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    _KEPT.append(dialog)
    dialog.open()
    dialog.file.set_path(str(facts.path))
    qtbot.waitUntil(lambda: bool(dialog.what.text))
    return dialog


def test_a_good_file_is_described_and_handed_on(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service, GOOD)
    assert "Database: photos" in dialog.facts.text()
    assert "From: PostgreSQL 18.6" in dialog.facts.text()
    assert "Size: 182 MB" in dialog.facts.text()
    with qtbot.waitSignal(dialog.chosen) as heard:
        dialog.next_button.click()
    assert heard.args == [GOOD.path]


@pytest.mark.parametrize("kind", [kind for kind in Sniffed if kind is not Sniffed.CUSTOM])
def test_another_kind_is_explained(qtbot: QtBot, service: ScriptedService, kind: Sniffed) -> None:
    dialog = opened(qtbot, service, replace(GOOD, kind=kind, header=None))
    assert dialog.what.text.endswith(".")
    assert dialog.advice.text().endswith(".")
    assert not dialog.next_button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()


def test_a_damaged_file_is_told(qtbot: QtBot, service: ScriptedService) -> None:
    error = FileError(Code.BACKUP_DAMAGED, name="x.backup", detail="cut")
    dialog = opened(qtbot, service, replace(GOOD, header=None, error=error))
    assert "\n" in dialog.what.text
    assert not dialog.facts.isVisible()
    assert not dialog.next_button.isEnabled()


def test_a_file_that_is_not_there_is_told(qtbot: QtBot, service: ScriptedService) -> None:
    service.fail(Kind.FILE_FACTS, FileError(Code.BACKUP_UNKNOWN, name="x"))
    dialog = BackupFileDialog(service=as_service(service))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    _KEPT.append(dialog)
    dialog.file.set_path("/x")
    qtbot.waitUntil(lambda: not dialog.what.isHidden())
    assert not dialog.next_button.isEnabled()


def test_a_compressed_text_is_called_so() -> None:
    facts = replace(GOOD, kind=Sniffed.PLAIN, is_zipped=True, header=None)
    assert messages_files.kind_text(facts).endswith("It is compressed.")
