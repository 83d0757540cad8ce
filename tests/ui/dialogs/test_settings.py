"""The settings dialog shows the programs, tries unsaved places, and saves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import FolderError
from pgbackup_gui.core.reach.tools import BrokenTool, Place, Program, Source, Tool, Version
from pgbackup_gui.core.settings import Settings, Theme
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.ui.dialogs.connection_fields import select
from pgbackup_gui.ui.dialogs.settings import SettingsDialog
from pgbackup_gui.ui.dialogs.tool_table import Column, PathDelegate, ToolTableModel
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BROKEN = BrokenTool(
    Place(Program.PG_DUMP, Path("/home/anna/pg_dump"), Source.PATH), "cannot open\nlibzstd.so.1"
)


def programs(major: int, source: Source = Source.SYSTEM) -> tuple[Tool, ...]:
    folder = Path(f"/opt/{major}")
    return tuple(Tool(it, folder / it.value, Version(major, 1), source) for it in Program)


REPORT = ToolReport((*programs(15), *programs(18)), (BROKEN,))


def opened(qtbot: QtBot, service: ScriptedService, report: ToolReport = REPORT) -> SettingsDialog:
    service.answer(Kind.TOOLS, report)
    dialog = SettingsDialog(service=as_service(service))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.programs.answer.text != "Looking for programs…")
    return dialog


def column(model: ToolTableModel, which: Column) -> list[str]:
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def test_programs_are_listed_newest_first_and_broken_last(
    qtbot: QtBot, service: ScriptedService
) -> None:
    dialog = opened(qtbot, service)
    model = dialog.programs.table.programs
    assert column(model, Column.VERSION) == ["18.1"] * 3 + ["15.1"] * 3 + ["–"]
    assert column(model, Column.STATE) == ["Works"] * 6 + ["Does not run"]
    assert column(model, Column.PROGRAM)[:3] == ["pg_dump", "pg_restore", "psql"]


def test_a_path_begins_at_the_left_from_right_to_left_too(
    qtbot: QtBot, service: ScriptedService
) -> None:
    dialog = opened(qtbot, service)
    table = dialog.programs.table
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    index = table.programs.index(0, Column.PATH)
    option = QStyleOptionViewItem()
    option.initFrom(table)
    delegate = table.itemDelegateForIndex(index)
    assert isinstance(delegate, PathDelegate)
    delegate.initStyleOption(option, index)
    assert option.direction is Qt.LayoutDirection.LeftToRight
    assert option.displayAlignment & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("which", Column)
def test_every_column_sorts_both_ways(
    qtbot: QtBot, service: ScriptedService, which: Column
) -> None:
    dialog = opened(qtbot, service)
    model = dialog.programs.table.programs
    model.sort(which, Qt.SortOrder.AscendingOrder)
    first = column(model, which)[0]
    model.sort(which, Qt.SortOrder.DescendingOrder)
    assert column(model, which)[-1] == first
    assert model.headerData(which, Qt.Orientation.Horizontal)


def test_reason_of_a_broken_program_is_shown_when_it_is_chosen(
    qtbot: QtBot, service: ScriptedService
) -> None:
    dialog = opened(qtbot, service)
    page = dialog.programs
    page.table.selectRow(6)
    assert page.broken.text == (
        f"{Path('/home/anna/pg_dump')} does not run: cannot open libzstd.so.1"
    )
    page.table.selectRow(0)
    assert page.broken.text == ""


def test_broken_state_has_another_icon_and_a_tooltip(
    qtbot: QtBot, service: ScriptedService
) -> None:
    dialog = opened(qtbot, service)
    model = dialog.programs.table.programs
    state = model.index(6, Column.STATE)
    assert "libzstd" in state.data(Qt.ItemDataRole.ToolTipRole)
    assert not state.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(6, Column.PATH).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_result_is_told_in_words(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    page = dialog.programs
    assert page.answer.text == ("Ready for PostgreSQL servers up to version 18 (found: 18, 15).")


def test_pair_must_be_of_one_version(qtbot: QtBot, service: ScriptedService) -> None:
    halves = ToolReport((programs(15)[0], programs(18)[1]), ())
    dialog = opened(qtbot, service, halves)
    page = dialog.programs
    assert page.answer.text.startswith("No pg_dump and pg_restore of one version")


def test_place_without_a_program_is_told(qtbot: QtBot, service: ScriptedService) -> None:
    service.current_settings = Settings(tool_folder="/nothing", psql="/nowhere/psql")
    dialog = opened(qtbot, service)
    page = dialog.programs
    assert page.answer.text.endswith("Nothing that works was found in: /nothing, /nowhere/psql.")


def test_place_with_programs_is_fine(qtbot: QtBot, service: ScriptedService) -> None:
    service.current_settings = Settings(tool_folder=str(Path("/opt/18")))
    dialog = opened(qtbot, service, ToolReport(programs(18, Source.SETTINGS), ()))
    page = dialog.programs
    assert page.answer.text.startswith("Ready")
    assert "Nothing" not in page.answer.text


def test_failed_search_shows_the_next_step(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    service.fail(Kind.TOOLS, FolderError())
    dialog.programs.test_button.click()
    qtbot.waitUntil(lambda: "Copy the details" in dialog.programs.answer.text)


def test_test_uses_the_places_as_typed(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    dialog.programs.folder.set_path("/opt/pg")
    dialog.programs.test_button.click()
    assert service.of_kind(Kind.TOOLS) == [Settings(), Settings(tool_folder="/opt/pg")]
    assert service.current_settings == Settings()


def test_typing_a_place_stops_a_search(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    dialog.programs.test_button.click()
    dialog.programs.folder.set_path("/x")
    assert service.cancelled == [2]
    assert dialog.programs.answer.text == ""


def test_save_stores_both_pages_and_keeps_the_rest(qtbot: QtBot, service: ScriptedService) -> None:
    service.current_settings = Settings(last_profile="abc")
    dialog = opened(qtbot, service)
    dialog.programs.programs[Program.PSQL].set_path(" /opt/psql ")
    select(dialog.general.theme, Theme.DARK.value)
    dialog.general.log_lines.setValue(9000)
    dialog.general.restore_jobs.setValue(3)
    with qtbot.waitSignal(dialog.saved):
        dialog.accept()
    assert service.current_settings == Settings(
        psql="/opt/psql", theme=Theme.DARK, log_lines=9000, restore_jobs=3, last_profile="abc"
    )


def test_settings_that_cannot_be_written_keep_the_dialog_open(
    qtbot: QtBot, service: ScriptedService
) -> None:
    dialog = opened(qtbot, service)
    service.settings_refusal = OSError("read-only file system")
    dialog.accept()
    assert dialog.isVisible()
    assert "read-only file system" in dialog.findChildren(QMessageBox)[0].informativeText()


def test_cancel_stops_the_search_and_saves_nothing(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    dialog.general.log_lines.setValue(9000)
    dialog.programs.test_button.click()
    dialog.reject()
    assert service.cancelled == [2]
    assert service.current_settings == Settings()


def test_automatic_is_a_word(qtbot: QtBot, service: ScriptedService) -> None:
    dialog = opened(qtbot, service)
    assert dialog.general.restore_jobs.text() == "Automatic"
