"""The verbs of the window: menu entries, buttons and shortcuts, and when each is possible."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QPushButton, QWidget

from pgbackup_gui.core.work.plans import KeptReason
from pgbackup_gui.ui import assets, formats
from pgbackup_gui.ui.assets import Art


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides which verbs are possible."""

    has_database: bool = False
    has_backup: bool = False
    is_running: bool = False
    has_deleted: bool = False
    kept: KeptReason | None = None


class Actions(QObject):
    """One QAction per verb; a button or menu that shows it follows its state."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._make_backup_actions()
        self._make_database_actions()
        self._make_other_actions()

    def update(self, situation: Situation) -> None:
        """Enable what is possible now."""
        is_free = not situation.is_running
        has_database, has_backup = situation.has_database, situation.has_backup
        self.back_up.setEnabled(has_database and is_free)
        self.look_ahead.setEnabled(has_database)
        self.refresh.setEnabled(has_database)
        self.duplicate.setEnabled(has_database)
        for action in (self.restore, self.check, self.test_restore, self.delete):
            action.setEnabled(has_backup and is_free)
        for action in (self.edit, self.remove):
            action.setEnabled(has_database and is_free)
        for action in (self.undo_restore, self.delete_previous):
            action.setEnabled(situation.kept is not None and is_free)
        is_undone = situation.kept is KeptReason.BEFORE_UNDO
        self.undo_restore.setText(
            self.tr("Re&store again…") if is_undone else self.tr("Undo re&store…")
        )
        self.show_in_folder.setEnabled(has_backup)
        self.undo_delete.setEnabled(situation.has_deleted and is_free)

    def fill(self, bar: QMenuBar) -> None:
        """Put every verb into the menus."""
        database = bar.addMenu(self.tr("&Database"))
        database.addActions([self.add, self.find, self.edit, self.duplicate, self.remove])
        database.addSeparator()
        database.addActions([self.undo_restore, self.delete_previous])
        database.addSeparator()
        database.addActions([self.settings, self.quit])
        backup = bar.addMenu(self.tr("&Backup"))
        backup.addActions([self.back_up, self.look_ahead])
        backup.addSeparator()
        backup.addActions([self.restore, self.check, self.test_restore, self.restore_file])
        backup.addSeparator()
        backup.addActions([self.delete, self.undo_delete, self.show_in_folder])
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.search, self.refresh, self.log, self.history])
        bar.addMenu(self.tr("&Help")).addActions([self.guide, self.about])

    def _make_backup_actions(self) -> None:
        self.back_up = self._make("backUp", Art.BACK_UP, self.tr("&Back up now"), "Ctrl+B")
        self.restore = self._make("restore", Art.RESTORE, self.tr("&Restore…"))
        self.check = self._make("check", Art.CHECK, self.tr("&Check"))
        self.test_restore = self._make("testRestore", Art.STATE_TESTED, self.tr("&Test restore…"))
        self.look_ahead = self._make("lookAhead", Art.STATE_INFO, self.tr("&Look before a backup…"))
        self.restore_file = self._make(
            "restoreFile", Art.OPEN, self.tr("Restore from a f&ile…"), QKeySequence.StandardKey.Open
        )
        self.delete = self._make("delete", Art.DELETE, self.tr("&Delete"))
        self.undo_delete = self._make(
            "undoDelete", Art.UNDO, self.tr("&Undo delete"), QKeySequence.StandardKey.Undo
        )
        self.show_in_folder = self._make("showInFolder", Art.FOLDER, self.tr("Show in &folder"))
        self.back_up.setToolTip(self.tr("Make a backup of this database and check it"))
        self.restore.setToolTip(self.tr("Put the selected backup back; it can be undone"))
        self.check.setToolTip(self.tr("Read the selected backup in full"))
        self.test_restore.setToolTip(self.tr("Try the selected backup out; nothing is replaced"))
        self.look_ahead.setToolTip(self.tr("See what a backup would meet, without making one"))
        self.delete.setToolTip(self.tr("Move the selected backup to the trash"))

    def _make_database_actions(self) -> None:
        self.add = self._make(
            "add", Art.ADD, self.tr("&Add a database…"), QKeySequence.StandardKey.New
        )
        self.find = self._make("find", Art.SEARCH, self.tr("F&ind databases…"), "Ctrl+Shift+F")
        self.edit = self._make("edit", Art.EDIT, self.tr("&Edit…"))
        self.duplicate = self._make("duplicate", Art.DUPLICATE, self.tr("D&uplicate…"))
        self.remove = self._make("remove", Art.REMOVE, self.tr("&Remove from the list…"))
        self.undo_restore = self._make("undoRestore", Art.UNDO, self.tr("Undo re&store…"))
        self.delete_previous = self._make(
            "deletePrevious", Art.DELETE, self.tr("Delete the &previous database…")
        )
        self.add.setToolTip(self.tr("Add a database"))
        self.find.setToolTip(self.tr("Find databases on this computer or on a server"))
        self.edit.setToolTip(self.tr("Edit this database"))
        self.duplicate.setToolTip(self.tr("Add another database like this one"))
        self.remove.setToolTip(self.tr("Remove this database from the list; its backups stay"))

    def _make_other_actions(self) -> None:
        self.settings = self._make("settings", Art.SETTINGS, self.tr("Se&ttings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.search = self._make(
            "search", Art.SEARCH, self.tr("&Search"), QKeySequence.StandardKey.Find
        )
        self.refresh = self._make("refresh", Art.REFRESH, self.tr("&Refresh"), Qt.Key.Key_F5)
        self.log = self._make("log", Art.LOG, self.tr("Show or hide the &log"), "Ctrl+L")
        self.history = self._make("history", Art.STATE_INFO, self.tr("&History…"), "Ctrl+H")
        self.guide = self._make(
            "guide", Art.STATE_UNKNOWN, self.tr("&Guide"), QKeySequence.StandardKey.HelpContents
        )
        self.about = self._make("about", Art.STATE_INFO, self.tr("&About PG Backup"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit = self._make("quit", Art.QUIT, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make(
        self,
        name: str,
        art: Art,
        text: str,
        shortcut: QKeySequence.StandardKey | Qt.Key | str | None = None,
    ) -> QAction:
        action = QAction(assets.icon(art), text, self)
        action.setObjectName(name)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        return action


class ActionButton(QPushButton):
    """A push button that looks and does as its action says."""

    def __init__(self, action: QAction, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._action = action
        self._follow()
        self.clicked.connect(self._on_clicked)
        action.changed.connect(self._follow)

    def _follow(self) -> None:
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        hint = self._action.toolTip()
        self.setText(formats.without_key(self._action.text()))
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(f"{hint} ({keys})" if keys else hint)
        self.setAccessibleDescription(hint)

    def _on_clicked(self) -> None:
        self._action.trigger()
