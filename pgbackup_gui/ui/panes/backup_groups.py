"""Which backups are shown: the filter by state, and the groups by day."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.protection import is_good
from pgbackup_gui.ui import formats

_DAYS_APART = 7
"""Older backups are grouped by month: a heading for each row would help nobody."""


class Filter(StrEnum):
    """What the list is narrowed down to."""

    ALL = "all"
    PROVEN = "proven"
    UNPROVEN = "unproven"
    DAMAGED = "damaged"
    ELSEWHERE = "elsewhere"


PASSES: dict[Filter, Callable[[Backup], bool]] = {
    Filter.PROVEN: is_good,
    Filter.UNPROVEN: lambda backup: backup.badge is Badge.FOUND,
    Filter.DAMAGED: lambda backup: backup.badge is Badge.DAMAGED,
    Filter.ELSEWHERE: lambda backup: not backup.has_manifest,
}
"""Without ALL, which lets everything through."""


def grouped(newest_first: Iterable[Backup], now: datetime) -> list[tuple[str, list[Backup]]]:
    """Headings, each with its backups: days of the last week, months before that.

    Where a group ends is worked out once for each: to make a local day of every moment would
    take longer than to sort them.
    """
    groups: list[tuple[str, list[Backup]]] = []
    start: datetime | None = None
    for backup in newest_first:
        if start is None or backup.taken_at < start:
            heading, start = _group_of(backup.taken_at, now)
            groups.append((heading, []))
        groups[-1][1].append(backup)
    return groups


def has_day_of_its_own(when: datetime, now: datetime) -> bool:
    """True when backups of that day stand below a heading with the day."""
    return _day(when) > _day(now) - timedelta(days=_DAYS_APART)


def _group_of(when: datetime, now: datetime) -> tuple[str, datetime]:
    """The heading, and the first moment that belongs below it."""
    local = _day(when)
    if has_day_of_its_own(when, now):
        return formats.day(when, now), _midnight(local)
    return formats.month(when), _midnight(local.replace(day=1))


def _day(when: datetime) -> date:
    return when.astimezone().date()


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
