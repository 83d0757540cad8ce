"""The pictures of a computer on which nothing is set up yet."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.reach.finding import Found
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui.boxes import ConfirmBox
from pgbackup_gui.ui.dialogs.find_databases import FindDatabasesDialog
from pgbackup_gui.ui.dialogs.first_run import FirstRunDialog
from pgbackup_gui.ui.dialogs.first_run_file import BackupFileDialog
from pgbackup_gui.ui.dialogs.first_run_words import Step as Page
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from tests.demo.screens_stage import NotReady, Stage
from tests.ui import found_samples

Screen = Callable[[Stage], QWidget]
"""Brings the stage into a state; returns the widget to draw. The stage clears up afterwards."""

_COMPOSE = """\
services:
  database:
    image: postgres:16
    environment:
      POSTGRES_USER: immich
      POSTGRES_DB: immich
      POSTGRES_PASSWORD: ${DB_PASSWORD}
    ports: ["5433:5432"]
"""


def _empty(stage: Stage) -> QWidget:
    stage.settle()
    return stage.window


def _empty_small(stage: Stage) -> QWidget:
    stage.window.resize(1024, 640)
    stage.settle()
    return stage.window


def _first_run(stage: Stage, text: str, button: str = "firstPasteButton") -> FirstRunDialog:
    """The assistant, at its first page, with this text pasted."""
    dialog = stage.opened(lambda: stage.click(button))
    if not isinstance(dialog, FirstRunDialog):
        raise NotReady("the first run did not open")
    while dialog.step is not Page.WHERE:
        dialog.back_button.click()
    if text:
        dialog.paste.box.setPlainText(text)
        dialog.paste.read()
    stage.settle()
    return dialog


def _where(stage: Stage) -> QWidget:
    return _first_run(stage, "")


def _pasted(stage: Stage) -> QWidget:
    return _first_run(stage, _COMPOSE)


def _form(stage: Stage) -> QWidget:
    return _first_run(stage, "", "addFirstButton")


def _not_understood(stage: Stage) -> QWidget:
    return _first_run(stage, "This is a shopping list: eggs, milk")


def _tested(stage: Stage) -> QWidget:
    return _go_on(stage, stage.address, pages=1)


def _refused(stage: Stage) -> QWidget:
    return _go_on(stage, stage.address.replace("://postgres:", "://postgres:not"), pages=1)


def _folder(stage: Stage) -> QWidget:
    dialog = _go_on(stage, stage.address, pages=2)
    stage.until(lambda: any(line.text for line in dialog.folder_notes.findChildren(ResultLine)))
    return dialog


def _go_on(stage: Stage, text: str, *, pages: int) -> FirstRunDialog:
    dialog = _first_run(stage, text)
    for _ in range(pages):
        dialog.next_button.click()
        stage.settle()
    return dialog


def _protected(stage: Stage) -> QWidget:
    dialog = _go_on(stage, stage.address, pages=2)
    dialog.next_button.click()
    stage.settle()
    return dialog


def _backing_up(stage: Stage) -> QWidget:
    """Begins anew: the picture before has added the database."""
    box = stage.opened(lambda: stage.act("remove"))
    if not isinstance(box, ConfirmBox):
        raise NotReady("removing did not ask")
    box.verb_button.click()
    dialog = _go_on(stage, stage.address, pages=2)
    progress = Progress(Step.DUMP, 0.4, "public.media_items", 21_000_000, 40)
    stage.run(dialog.next_button.click, kind=Kind.BACK_UP, progress=progress)
    return dialog


def _file(stage: Stage) -> QWidget:
    return _with_file(stage, stage.backup_file)


def _wrong_file(stage: Stage) -> QWidget:
    return _with_file(stage, __file__)


def _with_file(stage: Stage, path: str) -> QWidget:
    dialog = stage.opened(lambda: stage.click("firstFileButton"))
    if not isinstance(dialog, BackupFileDialog):
        raise NotReady("the dialog for a file did not open")
    dialog.file.set_path(path)
    stage.settle()
    return dialog


def _find(stage: Stage) -> FindDatabasesDialog:
    dialog = stage.opened(lambda: stage.click("firstFindButton"))
    if not isinstance(dialog, FindDatabasesDialog):
        raise NotReady("the search did not open")
    return dialog


def _finding(stage: Stage) -> QWidget:
    """What this computer has is different everywhere: the search is real, its report is not."""
    dialog = _find(stage)
    stage.run(dialog.find_button.click, kind=Kind.FIND, progress=Progress(Step.CONTAINERS))
    return dialog


def _found(stage: Stage) -> QWidget:
    return _with_found(stage, found_samples.NAS)


def _nothing_found(stage: Stage) -> QWidget:
    return _with_found(stage, found_samples.NOTHING)


def _with_found(stage: Stage, found: Found) -> QWidget:
    dialog = _find(stage)
    seen: list[JobUpdate] = []
    stage.service.job_changed.connect(seen.append)
    dialog.find_button.click()
    stage.until(lambda: any(update.kind is Kind.FIND for update in seen))
    stage.service.job_changed.disconnect(seen.append)
    number = next(update.id for update in seen if update.kind is Kind.FIND)
    result = JobResult(Result.DONE, found)
    stage.service.job_changed.emit(JobUpdate(number, Kind.FIND, "", result=result))
    dialog.place.setEditText(found.destination or dialog.place.itemText(0))
    stage.settle()
    return dialog


FIRST_SCREENS: dict[str, Screen] = {
    "first-run": _empty,
    "first-run-small": _empty_small,
    "first-find": _find,
    "first-find-running": _finding,
    "first-find-found": _found,
    "first-find-nothing": _nothing_found,
    "first-run-1-where": _where,
    "first-run-1-pasted": _pasted,
    "first-run-1-not-understood": _not_understood,
    "first-run-1-form": _form,
    "first-run-2-tested": _tested,
    "first-run-2-refused": _refused,
    "first-run-3-folder": _folder,
    "first-run-file": _file,
    "first-run-file-wrong": _wrong_file,
    "first-run-4-protected": _protected,
    "first-run-4-backing-up": _backing_up,
}
