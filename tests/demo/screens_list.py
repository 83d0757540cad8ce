"""Every screen and state that is drawn: add yours with one entry, in the order of the work."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.ui.dialogs.choose_database import ChooseDatabaseDialog
from pgbackup_gui.ui.dialogs.password import PasswordDialog
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.profile_paste import PastePanel
from pgbackup_gui.ui.dialogs.profile_reach import Reach
from tests.demo.screens_first import FIRST_SCREENS, Screen
from tests.demo.screens_restore import RESTORE_SCREENS
from tests.demo.screens_stage import NotReady, Stage
from tests.demo.screens_window import WINDOW_SCREENS

_COMPOSE = """\
services:
  database:
    image: ghcr.io/immich-app/postgres:14
    environment:
      POSTGRES_USER: immich
      POSTGRES_PASSWORD: photos
"""


def _error(stage: Stage) -> QWidget:
    error = AppError(Code.UNEXPECTED, detail="Traceback: made up for this picture")
    stage.window.show_error(error)
    stage.settle()
    return stage.window.findChildren(QWidget, "qt_msgbox_label")[-1].window()


def _error_details(stage: Stage) -> QWidget:
    box = _error(stage)
    # The button that shows the raw text is Qt's own, and is not among the named ones.
    shown = [it for it in box.findChildren(QPushButton) if "…" in it.text() or "..." in it.text()]
    shown[0].click()
    stage.settle()
    return box


def _tab(action: str, page: int) -> Screen:
    def show(stage: Stage) -> QWidget:
        dialog = stage.dialog(action)
        tabs = dialog.findChild(QTabWidget)
        if isinstance(tabs, QTabWidget):
            tabs.setCurrentIndex(page)
        stage.settle()
        return dialog

    return show


def _dialog(action: str) -> Screen:
    return lambda stage: stage.dialog(action)


def _pasted(stage: Stage) -> QWidget:
    QGuiApplication.clipboard().setText(stage.address.replace("jellyfin", "jellyfin?sslmode=allow"))
    dialog = stage.dialog("add")
    panel = dialog.findChild(PastePanel)
    if not isinstance(panel, PastePanel):
        raise NotReady("nothing can be pasted here")
    panel.button.click()
    stage.settle()
    return dialog


def _reached(reach: Reach) -> Screen:
    """The editor with a database that is reached in this way."""

    def show(stage: Stage) -> QWidget:
        fields = _editor(stage).form.reach
        fields.choose(reach)
        fields.ssh.setEditText("pi@homeserver")
        fields.container.setText("immich_postgres")
        stage.settle()
        return fields.way.window()

    return show


def _dropped(stage: Stage) -> QWidget:
    """The editor after a compose file that publishes no port was dropped on it."""
    editor = _editor(stage)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "immich" / "docker-compose.yml"
        file.parent.mkdir()
        file.write_text(_COMPOSE, encoding="utf-8")
        editor.known.read_file(file)
    stage.settle()
    return editor


def _editor(stage: Stage) -> ProfileEditor:
    editor = stage.dialog("add")
    if not isinstance(editor, ProfileEditor):
        raise NotReady("the editor did not open")
    return editor


def _choose(stage: Stage) -> QWidget:
    dialog = stage.opened(lambda: stage.window.open_file(Path(stage.backup_file)))
    if not isinstance(dialog, ChooseDatabaseDialog):
        raise NotReady("nobody asked for which database")
    return dialog


def _password(stage: Stage) -> QWidget:
    profile = stage.service.profiles()[0]
    dialog = PasswordDialog(
        profile=profile, keyring_available=False, refused=True, parent=stage.window
    )
    return stage.opened(dialog.open)


def _licences(stage: Stage) -> QWidget:
    stage.dialog("about")
    return stage.opened(lambda: stage.click("licencesButton"))


SCREENS: dict[str, Screen] = {
    **WINDOW_SCREENS,
    "database-add": _dialog("add"),
    "database-pasted": _pasted,
    "database-edit": _dialog("edit"),
    "database-tunnel": _reached(Reach.TUNNEL),
    "database-container": _reached(Reach.FAR_CONTAINER),
    "database-server-tools": _reached(Reach.FAR_TOOLS),
    "database-dropped": _dropped,
    "database-remove": _dialog("remove"),
    "password": _password,
    "backup-look-ahead": _dialog("lookAhead"),
    "test-restore": _dialog("testRestore"),
    **RESTORE_SCREENS,
    "choose-database": _choose,
    "history-backups": _tab("history", 0),
    "history-restores": _tab("history", 1),
    "settings-programs": _tab("settings", 0),
    "settings-general": _tab("settings", 1),
    "guide": _dialog("guide"),
    "about": _dialog("about"),
    "licences": _licences,
    "error": _error,
    "error-details": _error_details,
}
"""On the library; in this order, as some go on where the one before has ended."""

ALL_SCREENS: dict[str, Screen] = {**FIRST_SCREENS, **SCREENS}
