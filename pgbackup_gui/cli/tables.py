"""The tables that the terminal prints."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.text import aligned, table
from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import BackupDetails, KeptDatabase, KeptReason, ToolReport
from pgbackup_gui.ui import formats, messages


def _tr(text: str) -> str:
    return QCoreApplication.translate("tables", text)


def local(when: datetime) -> str:
    """Local date and time in the one order that sorts."""
    return when.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def backups(rows: tuple[Backup, ...]) -> str:
    """A backup a line."""
    headings = (_tr("KEY"), _tr("TAKEN"), _tr("SIZE"), _tr("DATABASE"), _tr("SERVER"))
    return table(
        (*headings, _tr("MADE BY"), _tr("STATE")),
        [
            (
                row.key,
                local(row.taken_at),
                formats.size(row.size),
                row.database,
                str(row.server_version or ""),
                row.made_by,
                messages.badge_text(row.badge),
            )
            for row in rows
        ],
    )


def profiles(rows: tuple[Profile, ...]) -> str:
    """A saved database a line."""
    return table(
        (_tr("NAME"), _tr("DATABASE"), _tr("LOGIN"), _tr("ENCRYPTION"), _tr("BACKUP FOLDER")),
        [
            (row.name, row.dbname, f"{row.user}@{row.server}", row.sslmode.value, str(row.folder))
            for row in rows
        ],
    )


def kept(rows: tuple[KeptDatabase, ...]) -> str:
    """A kept database a line."""
    reasons = {
        KeptReason.BEFORE_RESTORE: _tr("replaced by a restore"),
        KeptReason.BEFORE_UNDO: _tr("replaced by an undo"),
    }
    return table(
        (_tr("KEPT"), _tr("SINCE"), _tr("SIZE"), _tr("WHY")),
        [
            (row.name, local(row.kept_at), formats.size(row.size), reasons[row.reason])
            for row in rows
        ],
    )


def tools(report: ToolReport) -> str:
    """A program a line, those that do not run at the end."""
    rows = [
        (tool.program.value, str(tool.version), messages.source_text(tool.source), str(tool.path))
        for tool in report.tools
    ]
    rows += [
        (
            broken.place.program.value,
            "-",
            _tr("Does not run: {reason}").format(reason=_last_line(broken.reason)),
            str(broken.place.path),
        )
        for broken in report.broken
    ]
    return table((_tr("PROGRAM"), _tr("VERSION"), _tr("FOUND"), _tr("PATH")), rows)


def facts(details: BackupDetails) -> str:
    """What is known of one backup, a fact a line."""
    backup, manifest = details.backup, details.manifest
    tool = str(details.tool_version or "")
    known = [
        (_tr("Database"), backup.database),
        (_tr("Taken"), local(backup.taken_at)),
        (_tr("Size"), formats.size(backup.size)),
        (_tr("State"), messages.badge_text(backup.badge)),
        (_tr("Server"), str(backup.server_version or "")),
        (_tr("Made by"), backup.made_by),
        (_tr("pg_dump"), f"{tool}, {details.compression}" if details.compression else tool),
        (_tr("SHA-256"), manifest.sha256 if manifest else ""),
        (_tr("File"), str(backup.path)),
    ]
    return aligned([(name, text) for name, text in known if text])


def contents(details: BackupDetails) -> str:
    """The tables in a backup, with what was counted if that is known."""
    if details.manifest is None:
        return table((_tr("TABLE"),), [(name,) for name in details.tables])
    return table(
        (_tr("TABLE"), _tr("ROWS"), _tr("SIZE")),
        [
            (row.full_name, formats.count(row.rows), formats.size(row.bytes))
            for row in details.manifest.contents.tables
        ],
    )


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else ""
