"""The pictures of the window, in every state of a database and of a backup."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.progress import Progress, Step
from tests.demo.screens_first import Screen
from tests.demo.screens_stage import NotReady, Stage
from tests.demo.screens_world import EMPTY, FAILED, OLD
from tests.demo.world import NAME

_SMALL = (1024, 640)
_HALF_WAY = Progress(Step.DUMP, 0.43, "public.media_items", 1_200_000_000, 130)
_SLOW = replace(_HALF_WAY, link_rate=11_000_000)


def _window(stage: Stage) -> QWidget:
    stage.select_database(NAME)
    stage.select_backup()
    return stage.window


def _small(stage: Stage) -> QWidget:
    stage.window.resize(*_SMALL)
    return _window(stage)


def _database(name: str, *, has_backup: bool) -> Screen:
    def show(stage: Stage) -> QWidget:
        stage.select_database(name)
        if has_backup:
            stage.select_backup()
        return stage.window

    return show


def _damaged(stage: Stage) -> QWidget:
    stage.select_database(NAME)
    stage.select_damaged()
    return stage.window


def _foreign(stage: Stage) -> QWidget:
    stage.select_backup("pg_dump")
    return stage.window


def _nothing_found(stage: Stage) -> QWidget:
    search = stage.window.findChild(QLineEdit, "searchField")
    if not isinstance(search, QLineEdit):
        raise NotReady("there is no search")
    search.setText("photos 2019")
    stage.settle()
    return stage.window


def _search_over(stage: Stage) -> None:
    search = stage.window.findChild(QLineEdit, "searchField")
    if isinstance(search, QLineEdit):
        search.clear()


def _backing_up(stage: Stage) -> QWidget:
    _search_over(stage)
    _window(stage)
    stage.run(lambda: stage.act("backUp"), kind=Kind.BACK_UP, progress=_SLOW)
    return stage.window


def _log(stage: Stage) -> QWidget:
    stage.act("log")
    stage.settle()
    return stage.window


def _log_small(stage: Stage) -> QWidget:
    stage.window.resize(*_SMALL)
    stage.settle()
    return stage.window


def _backed_up(stage: Stage) -> QWidget:
    stage.settle()
    return stage.window


def _quitting(stage: Stage) -> QWidget:
    """With the log closed again, which the picture before has opened."""
    stage.act("log")
    stage.run(lambda: stage.act("backUp"), kind=Kind.BACK_UP, progress=_HALF_WAY)
    return stage.asked(stage.window.close)


def _checked(stage: Stage) -> QWidget:
    stage.act("check")
    stage.settle()
    return stage.window


def _deleted(stage: Stage) -> QWidget:
    stage.act("delete")
    stage.settle()
    return stage.window


def _only_backup(stage: Stage) -> QWidget:
    stage.select_database(OLD)
    stage.select_backup()
    return stage.dialog("delete")


def _failing(stage: Stage) -> QWidget:
    """What went wrong is said above the list."""
    stage.select_database(NAME)
    stage.select_damaged()
    stage.act("check")
    stage.settle()
    return stage.window


WINDOW_SCREENS: dict[str, Screen] = {
    "window": _window,
    "window-small": _small,
    "window-getting-old": _database(OLD, has_backup=True),
    "window-not-protected": _database(EMPTY, has_backup=False),
    "window-failed": _database(FAILED, has_backup=False),
    "window-damaged": _damaged,
    "window-foreign": _foreign,
    "window-nothing-found": _nothing_found,
    "backup-running": _backing_up,
    "backup-done": _backed_up,
    "window-log": _log,
    "window-log-small": _log_small,
    "quit": _quitting,
    "checked": _checked,
    "deleted": _deleted,
    "delete-only-backup": _only_backup,
    "check-failed": _failing,
}
