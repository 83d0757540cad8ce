"""What list and details show of one database's backups, or of there being none."""

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.panes.backup_list import BackupList
from pgbackup_gui.ui.window_panes import WindowPanes

translate = QCoreApplication.translate


def show_backups(
    panes: WindowPanes,
    profile: Profile,
    backups: tuple[Backup, ...] | None,
    *,
    trouble: AppError | None,
) -> None:
    """Show these; None while they are not known, `trouble` when they cannot be listed."""
    if backups is None:
        panes.backups.say_empty(translate("shown_backups", "Looking for backups…"))
    elif trouble is None:
        _say_none_yet(panes.backups, profile)
    elif trouble.code is Code.FOLDER_NOT_FOUND:
        _say_no_folder(panes.backups, profile)
    else:
        words = messages.error_text(trouble)
        panes.backups.say_empty(words.title, f"{words.message} {words.action}")
    panes.backups.set_backups(backups or ())
    panes.details.setVisible(bool(backups))


def _say_none_yet(shown: BackupList, profile: Profile) -> None:
    title = translate("shown_backups", "No backups of {name} yet")
    shown.say_empty(
        title.format(name=profile.name),
        translate("shown_backups", "A backup is one file. It is checked as soon as it is made."),
        action=translate("shown_backups", "Back up now"),
    )


def _say_no_folder(shown: BackupList, profile: Profile) -> None:
    title = translate("shown_backups", "No backups of {name} found")
    text = translate(
        "shown_backups",
        "The folder {folder} is not there. It is made with the first backup. If it is on a "
        "drive, connect the drive and press F5.",
    )
    shown.say_empty(
        title.format(name=profile.name),
        text.format(folder=profile.folder),
        action=translate("shown_backups", "Back up now"),
    )
