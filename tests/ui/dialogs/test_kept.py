"""The list of the databases that restores put aside."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import KeptReason
from pgbackup_gui.ui.dialogs.kept import KeptDialog
from tests.ui import samples

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NEWER = replace(samples.kept(KeptReason.BEFORE_UNDO), journal_id="j2", name="jellyfin_undone")
OLDER = samples.kept()


@pytest.fixture
def dialog(qtbot: QtBot, profile: Profile) -> KeptDialog:
    dialog = KeptDialog(profile=profile, kept=(NEWER, OLDER))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def lines(dialog: KeptDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_each_says_when_it_was_kept_what_it_holds_and_its_size(dialog: KeptDialog) -> None:
    newer, older = lines(dialog)
    assert newer.endswith(": what a restore had put there, 2.1 GB (jellyfin_undone)")
    assert older.endswith(": from before a restore, 2.1 GB (jellyfin_before)")
    assert "Together they take 4.2 GB" in dialog.meaning.text()


def test_newest_is_chosen_and_close_is_the_default(dialog: KeptDialog) -> None:
    assert dialog.selected is NEWER
    assert dialog.close_button.isDefault()
    assert dialog.undo.text() == "&Restore again…"


def test_another_is_chosen_by_key_and_gone_back_to(qtbot: QtBot, dialog: KeptDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.undo.text() == "&Undo restore…"
    with qtbot.waitSignal(dialog.undo_requested) as asked:
        dialog.undo.click()
    assert asked.args == [OLDER]


def test_one_is_deleted(qtbot: QtBot, dialog: KeptDialog) -> None:
    with qtbot.waitSignal(dialog.delete_requested) as asked:
        dialog.delete.click()
    assert asked.args == [NEWER]


def test_each_has_an_icon_and_nothing_below_it(dialog: KeptDialog) -> None:
    index = dialog.model.index(0, 0)
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert index.data(Qt.ItemDataRole.UserRole) is None
    assert dialog.model.rowCount(index) == 0
