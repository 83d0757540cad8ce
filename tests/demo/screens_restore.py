"""The pictures of a restore, and of going back."""

from PySide6.QtWidgets import QWidget

from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui.dialogs.restore import Page, RestoreDialog
from tests.demo.screens_first import Screen
from tests.demo.screens_stage import NotReady, Stage
from tests.demo.screens_world import OLD


def _assistant(stage: Stage, page: Page, *, beside: str = "") -> RestoreDialog:
    """The assistant for the selected backup, at this page."""
    dialog = stage.dialog("restore")
    if not isinstance(dialog, RestoreDialog):
        raise NotReady("the restore assistant did not open")
    while dialog.page < page:
        if dialog.page is Page.WHERE and beside:
            _write_beside(dialog, beside)
        dialog.verb_button.click()
        stage.settle()
    return dialog


def _write_beside(dialog: RestoreDialog, name: str) -> None:
    dialog.choice.beside.setChecked(True)
    dialog.choice.name.setText(name)
    dialog.choice.name.textEdited.emit(name)


def _page(page: Page) -> Screen:
    def show(stage: Stage) -> QWidget:
        stage.select_backup()
        return _assistant(stage, page)

    return show


def _foreign(stage: Stage) -> QWidget:
    stage.select_backup("pg_dump")
    return _assistant(stage, Page.WHAT)


def _damaged(stage: Stage) -> QWidget:
    stage.select_damaged()
    return _assistant(stage, Page.WHAT)


def _beside(stage: Stage) -> QWidget:
    stage.select_backup()
    dialog = _assistant(stage, Page.WHERE)
    dialog.choice.beside.setChecked(True)
    stage.settle()
    return dialog


def _crosses(stage: Stage) -> QWidget:
    stage.select_backup()
    return _assistant(stage, Page.READY, beside=OLD.lower())


def _running(stage: Stage) -> QWidget:
    stage.select_backup()
    dialog = _assistant(stage, Page.READY)
    progress = Progress(Step.LOAD, 0.46, "public.media_items", 27_000_000, 50)
    stage.run(dialog.verb_button.click, kind=Kind.RESTORE, progress=progress)
    return dialog


def _done(stage: Stage) -> QWidget:
    stage.select_backup()
    return _to_the_end(stage)


def _failed(stage: Stage) -> QWidget:
    stage.select_damaged()
    return _to_the_end(stage)


def _to_the_end(stage: Stage) -> QWidget:
    dialog = _assistant(stage, Page.READY)
    dialog.verb_button.click()
    stage.until(lambda: dialog.page is Page.DONE)
    stage.settle()
    return dialog


def _restored(stage: Stage) -> QWidget:
    stage.settle()
    return stage.window


def _kept(stage: Stage) -> QWidget:
    return stage.dialog("undoRestore")


def _undo(stage: Stage) -> QWidget:
    _kept(stage)
    return stage.opened(lambda: stage.click("undoToKeptButton"))


def _delete_kept(stage: Stage) -> QWidget:
    _kept(stage)
    return stage.opened(lambda: stage.click("deleteKeptButton"))


RESTORE_SCREENS: dict[str, Screen] = {
    "restore-1-what": _page(Page.WHAT),
    "restore-1-foreign": _foreign,
    "restore-1-damaged": _damaged,
    "restore-2-where": _page(Page.WHERE),
    "restore-2-beside": _beside,
    "restore-3-ready": _page(Page.READY),
    "restore-3-crosses": _crosses,
    "restore-4-running": _running,
    "restore-5-done": _done,
    "window-restored": _restored,
    "restore-5-failed": _failed,
    "kept": _kept,
    "kept-undo": _undo,
    "kept-delete": _delete_kept,
}
