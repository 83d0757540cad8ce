"""The tables that the terminal prints."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.text import aligned, table
from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import BackupDetails, KeptDatabase, KeptReason, ToolReport
from pgbackup_gui.ui import formats, messages

translate = QCoreApplication.translate


def local(when: datetime) -> str:
    """Local date and time in the one order that sorts."""
    return when.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def backups(rows: tuple[Backup, ...]) -> str:
    """A backup a line."""
    headings = (
        translate("tables", "KEY"),
        translate("tables", "TAKEN"),
        translate("tables", "SIZE"),
        translate("tables", "DATABASE"),
        translate("tables", "SERVER"),
    )
    return table(
        (*headings, translate("tables", "MADE BY"), translate("tables", "STATE")),
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
        (
            translate("tables", "NAME"),
            translate("tables", "DATABASE"),
            translate("tables", "LOGIN"),
            translate("tables", "ENCRYPTION"),
            translate("tables", "BACKUP FOLDER"),
        ),
        [
            (row.name, row.dbname, f"{row.user}@{row.server}", row.sslmode.value, str(row.folder))
            for row in rows
        ],
    )


def kept(rows: tuple[KeptDatabase, ...]) -> str:
    """A kept database a line."""
    reasons = {
        KeptReason.BEFORE_RESTORE: translate("tables", "replaced by a restore"),
        KeptReason.BEFORE_UNDO: translate("tables", "replaced by an undo"),
    }
    return table(
        (
            translate("tables", "KEPT"),
            translate("tables", "SINCE"),
            translate("tables", "SIZE"),
            translate("tables", "WHY"),
        ),
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
            translate("tables", "Does not run: {reason}").format(reason=_last_line(broken.reason)),
            str(broken.place.path),
        )
        for broken in report.broken
    ]
    return table(
        (
            translate("tables", "PROGRAM"),
            translate("tables", "VERSION"),
            translate("tables", "FOUND"),
            translate("tables", "PATH"),
        ),
        rows,
    )


def facts(details: BackupDetails) -> str:
    """What is known of one backup, a fact a line."""
    backup, manifest = details.backup, details.manifest
    tool = str(details.tool_version or "")
    known = [
        (translate("tables", "Database"), backup.database),
        (translate("tables", "Taken"), local(backup.taken_at)),
        (translate("tables", "Size"), formats.size(backup.size)),
        (translate("tables", "State"), messages.badge_text(backup.badge)),
        (translate("tables", "Server"), str(backup.server_version or "")),
        (translate("tables", "Made by"), backup.made_by),
        (
            translate("tables", "pg_dump"),
            f"{tool}, {details.compression}" if details.compression else tool,
        ),
        (translate("tables", "SHA-256"), manifest.sha256 if manifest else ""),
        (translate("tables", "File"), str(backup.path)),
    ]
    return aligned([(name, text) for name, text in known if text])


def contents(details: BackupDetails) -> str:
    """The tables in a backup, with what was counted if that is known."""
    if details.manifest is None:
        return table((translate("tables", "TABLE"),), [(name,) for name in details.tables])
    return table(
        (translate("tables", "TABLE"), translate("tables", "ROWS"), translate("tables", "SIZE")),
        [
            (row.full_name, formats.count(row.rows), formats.size(row.bytes))
            for row in details.manifest.contents.tables
        ],
    )


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else ""
