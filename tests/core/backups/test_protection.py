"""A database is as safe as its last good backup is young, measured by its own habit."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.protection import (
    Level,
    Protection,
    is_last_good,
    protection,
)
from tests.ui import samples

NOW = samples.NEWEST + timedelta(hours=1)
FOUND, DAMAGED = samples.foreign(), samples.backup(badge=Badge.DAMAGED)
NAMED = replace(FOUND, database="jellyfin")


def level(backups: tuple[Backup, ...] | None, now: datetime = NOW) -> Level:
    return protection(backups, database="jellyfin", now=now).level


@pytest.mark.parametrize(
    ("backups", "expected"),
    [
        (None, Level.UNKNOWN),
        ((), Level.NONE),
        ((DAMAGED,), Level.NONE),
        ((DAMAGED, FOUND), Level.UNPROVEN),
        ((FOUND, samples.backup(1)), Level.SAFE),
        ((samples.backup(6),), Level.SAFE),
        ((DAMAGED, samples.backup(7)), Level.OLD),
        ((replace(samples.backup(), database="immich"),), Level.NONE),
    ],
)
def test_without_a_habit_seven_days_count(
    backups: tuple[Backup, ...] | None, expected: Level
) -> None:
    assert level(backups) is expected


@pytest.mark.parametrize(
    ("days", "last_safe"),
    [
        ((0, 1, 2, 3), 2),
        ((0, 7, 14, 21, 28), 14),
        ((0, 1, 2, 9), 2),
        ((0, 1, 2), 7),
    ],
)
def test_twice_the_usual_interval_is_old(days: tuple[int, ...], last_safe: int) -> None:
    backups = tuple(map(samples.backup, days))
    until = samples.NEWEST + timedelta(days=last_safe)
    assert protection(backups, database="jellyfin", now=until) == Protection(
        Level.SAFE, backups[0], until
    )
    assert level(backups, until + timedelta(minutes=1)) is Level.OLD


def test_many_backups_of_one_afternoon_are_no_habit() -> None:
    moments = [samples.NEWEST - timedelta(minutes=minutes) for minutes in range(0, 60, 10)]
    backups = tuple(samples.backup(taken_at=moment) for moment in moments)
    assert level(backups, NOW + timedelta(days=6)) is Level.SAFE


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ((), True),
        ((FOUND, DAMAGED), True),
        ((replace(samples.backup(1), database="immich"),), True),
        ((samples.backup(1),), False),
    ],
)
def test_last_good_one_is_known(others: tuple[Backup, ...], expected: bool) -> None:
    backup = samples.backup()
    assert is_last_good(backup, (backup, *others)) is expected


def test_unread_file_is_the_last_one_when_nothing_else_is_there() -> None:
    assert is_last_good(NAMED, (NAMED, DAMAGED))
    assert not is_last_good(NAMED, (NAMED, samples.backup(1)))
