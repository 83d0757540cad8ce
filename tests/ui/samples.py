"""Saved databases, backups and log lines that tests of the window show."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pgbackup_gui.core.backups.backup import Backup, Badge, key_of
from pgbackup_gui.core.backups.manifest import (
    Contents,
    DatabaseProperties,
    Manifest,
    TableCount,
)
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.output import OutputLine, Severity, Stream
from pgbackup_gui.core.work.plans import BackupDetails, KeptDatabase, KeptReason

FOLDER = Path("/backups/Jellyfin")
NEWEST = datetime(2026, 11, 21, 3, 30, tzinfo=UTC)

JELLYFIN = Profile("Jellyfin", "homeserver", "jellyfin", "anna", FOLDER, id="j")
IMMICH = Profile("Immich", "homeserver", "immich", "anna", Path("/backups/Immich"), id="i")


def backup(
    days_ago: int = 0, *, taken_at: datetime = NEWEST, badge: Badge = Badge.VERIFIED
) -> Backup:
    """A backup of Jellyfin, `days_ago` days older than `taken_at`; each day a little smaller."""
    when = taken_at - timedelta(days=days_ago)
    return Backup(
        key=key_of(when),
        path=FOLDER / f"{key_of(when)}_jellyfin.backup",
        taken_at=when,
        size=182_000_000 - days_ago * 1_000_000,
        database="jellyfin",
        server_version=Version(18, 1),
        made_by="PG Backup",
        badge=badge,
        has_manifest=True,
    )


def backups(number: int) -> tuple[Backup, ...]:
    """One backup a day, newest first."""
    return tuple(backup(days_ago) for days_ago in range(number))


def foreign(days_ago: int = 0) -> Backup:
    """A backup another program made, of which little is known."""
    return replace(
        backup(days_ago, badge=Badge.FOUND),
        made_by="Immich",
        server_version=None,
        database="",
        has_manifest=False,
    )


def manifest(*tables: TableCount) -> Manifest:
    """What our own backups have beside them."""
    return Manifest(
        database="jellyfin",
        taken_at=NEWEST,
        sha256="9f86d081" * 8,
        size=182_000_000,
        entries=len(tables),
        server_version=Version(18, 1),
        tool_version=Version(18, 6),
        made_by="PG Backup",
        duration=12.5,
        contents=Contents(tables=tables),
        properties=DatabaseProperties("jellyfin", "UTF8", "C", "C"),
        extensions=(),
        roles=(),
        server="homeserver:5432",
        profile="Jellyfin",
        command="pg_dump",
    )


TABLES = (
    TableCount("public", "items", 12_000, 9_000_000),
    TableCount("public", "people", 34_000, 2_000_000),
    TableCount("audit", "log", 500, 3_000_000),
)


def details(of: Backup) -> BackupDetails:
    """The details of one of our own backups."""
    return BackupDetails(of, manifest(*TABLES), (), "zstd", None, "pg_restore --dbname=new file")


def foreign_details(of: Backup) -> BackupDetails:
    """The details of a file that names its tables and nothing more."""
    return BackupDetails(of, None, ("public.b", "public.a"), "gzip", None, "pg_restore file")


def kept(reason: KeptReason = KeptReason.BEFORE_RESTORE) -> KeptDatabase:
    """A database that a restore put aside."""
    return KeptDatabase("j1", "jellyfin_before", "jellyfin", NEWEST, 2_100_000_000, reason)


def line(text: str, severity: Severity = Severity.INFO) -> OutputLine:
    """A line of a program."""
    return OutputLine(Stream.STDERR, text, severity, NEWEST)
