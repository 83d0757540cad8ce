"""Protection: how safe a database is, by the backups there are of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median

from pgbackup_gui.core.backups.backup import Backup, Badge

WITHOUT_HABIT = timedelta(days=7)
"""How old a good backup may get while there is no habit yet."""

_GOOD = frozenset({Badge.VERIFIED, Badge.RESTORE_TESTED, Badge.CHECKED})
_LATENESS = 2
_DAYS_OF_A_HABIT = 4
_DAYS_LOOKED_AT = 8


class Level(StrEnum):
    """How safe a database is."""

    UNKNOWN = "unknown"
    NONE = "none"
    UNPROVEN = "unproven"
    OLD = "old"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Protection:
    """How safe a database is, by which backup, and when that one gets old."""

    level: Level
    last: Backup | None = None
    safe_until: datetime | None = None


def protection(backups: Iterable[Backup] | None, *, database: str, now: datetime) -> Protection:
    """What these backups, newest first, are worth at `now`; None when they are not known yet.

    A database is safe while its last good backup is younger than twice the usual interval:
    the median of the days between the last eight days that saw a good backup. Days, because
    three backups in one afternoon are no habit of hours. With fewer than four such days there
    is no habit yet, and a backup is good for 7 days.
    """
    if backups is None:
        return Protection(Level.UNKNOWN)
    own = [backup for backup in backups if is_of(backup, database)]
    good = [backup for backup in own if is_good(backup)]
    if not good:
        has_hope = any(backup.badge is Badge.FOUND for backup in own)
        return Protection(Level.UNPROVEN if has_hope else Level.NONE)
    until = good[0].taken_at + (_usual_interval(good) * _LATENESS or WITHOUT_HABIT)
    return Protection(Level.SAFE if now <= until else Level.OLD, good[0], until)


def is_good(backup: Backup) -> bool:
    """True for a backup that was read in full and found whole."""
    return backup.badge in _GOOD


def is_of(backup: Backup, database: str) -> bool:
    """True unless the file tells that it was made from another database: folders get shared."""
    return backup.database in ("", database)


def is_last_good(backup: Backup, backups: Iterable[Backup]) -> bool:
    """True when no other good backup of the same database would be left.

    A backup that is no good itself is the last one only when nothing at all is left.
    """
    others = [other for other in backups if other != backup and is_of(other, backup.database)]
    if is_good(backup):
        return not any(map(is_good, others))
    return all(other.badge is Badge.DAMAGED for other in others)


def _usual_interval(good: Sequence[Backup]) -> timedelta:
    """Zero when there is no habit yet."""
    days = list(dict.fromkeys(backup.taken_at.date() for backup in good))[:_DAYS_LOOKED_AT]
    if len(days) < _DAYS_OF_A_HABIT:
        return timedelta()
    return timedelta(days=median((later - earlier).days for later, earlier in pairwise(days)))
