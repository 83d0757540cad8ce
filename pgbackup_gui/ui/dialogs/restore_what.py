"""RestoreWhat: the assistant's first page, which backup it is and what will happen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import heading, wrapped
from pgbackup_gui.ui.panes.labels import value_line

translate = QCoreApplication.translate


def is_foreign(backup: Backup) -> bool:
    """True for a file without a record of PG Backup's beside it."""
    return not backup.has_manifest


def foreign_words() -> str:
    """What a file that we did not make may be."""
    return translate(
        "restore",
        "This file is a program for your database, not just data. Only restore it if you trust "
        "where it comes from.",
    )


class RestoreWhat(QWidget):
    """Plain sentences first, then what is known of the backup, then what to be careful about."""

    def __init__(self, *, profile: Profile, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._backup = backup
        moment = formats.moment_within(backup.taken_at)
        self.title = heading(
            self.tr("Bring back the backup of {moment}").format(moment=moment), self
        )
        self.happens = wrapped(self._happens(), self)
        self.later = wrapped(
            self.tr("Nothing is changed before you have seen what it needs and have confirmed it."),
            self,
        )
        self.other_database = ResultLine(self)
        self.foreign = ResultLine(self)
        self.damaged = ResultLine(self)
        self._lay_out()
        self._warn()

    def facts(self, now: datetime | None = None) -> list[tuple[str, str]]:
        """Pairs of a name and what is known."""
        backup = self._backup
        made = self.tr("{moment} ({age} ago)").format(
            moment=formats.exact(backup.taken_at), age=formats.age(backup.taken_at, now)
        )
        state = self.tr("{badge}: {hint}").format(
            badge=messages.badge_text(backup.badge), hint=messages.badge_hint(backup.badge)
        )
        version = f"PostgreSQL {backup.server_version}" if backup.server_version else ""
        facts = [
            (self.tr("Made:"), made),
            (self.tr("Size:"), formats.size(backup.size)),
            (self.tr("State:"), state),
            (self.tr("Made by:"), backup.made_by),
            (self.tr("Of the database:"), formats.breakable(backup.database)),
            (self.tr("On the server:"), version),
        ]
        return [(name, text) for name, text in facts if text]

    def _happens(self) -> str:
        text = self.tr(
            "“{name}” will hold again what it held then. Changes made since then ({age}) will "
            "disappear from {name}. The current database is kept, so you can undo."
        )
        age = formats.age(self._backup.taken_at)
        return text.format(name=formats.breakable(self._profile.name), age=age)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, text) in enumerate(self.facts()):
            label = QLabel(name, self)
            grid.addWidget(label, row, 0, top)
            value = wrapped(text, self)
            value.setAccessibleName(f"{name} {text}")
            grid.addWidget(value, row, 1)
        label = QLabel(self.tr("File:"), self)
        self.file = value_line(self.tr("File"))
        self.file.show_value(str(self._backup.path))
        label.setBuddy(self.file)
        grid.addWidget(label, grid.rowCount(), 0, top)
        grid.addWidget(self.file, grid.rowCount() - 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.happens, self.later):
            layout.addWidget(widget)
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addLayout(grid)
        layout.addSpacing(self.fontMetrics().height() // 2)
        for line in (self.damaged, self.other_database, self.foreign):
            layout.addWidget(line)
        layout.addStretch(1)

    def _warn(self) -> None:
        backup = self._backup
        if backup.badge is Badge.DAMAGED:
            self.damaged.show_warning(
                self.tr(
                    "This backup failed a check. It is read again in full before anything is "
                    "changed; choose another one if you can."
                )
            )
        if backup.database and backup.database != self._profile.dbname:
            text = self.tr(
                "This is a backup of the database “{source}”. Look on the next page whether it is "
                "to go into “{target}”."
            )
            source, target = map(formats.breakable, (backup.database, self._profile.dbname))
            self.other_database.show_warning(text.format(source=source, target=target))
        if is_foreign(backup):
            self.foreign.show_warning(foreign_words())
