"""Sizes, moments and ages read the way people say them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from pgbackup_gui.ui import formats

NOON = datetime(2026, 11, 22, 12, 0).astimezone()


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (512, "512 bytes"),
        (999, "999 bytes"),
        (1_234, "1.2 kB"),
        (1_234_567, "1.2 MB"),
        (182_000_000, "182 MB"),
        (2_100_000_000, "2.1 GB"),
    ],
)
def test_size(size: int, text: str) -> None:
    assert formats.size(size) == text


def test_size_follows_the_language() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert formats.size(1_234_567) == "1,2 MB"


def test_count_has_separators() -> None:
    assert formats.count(1234567) == "1,234,567"


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (NOON.replace(minute=5), "Today 12:05"),
        (NOON.replace(hour=0, minute=0), "Today 00:00"),
        (NOON.replace(day=21, hour=3, minute=30), "Yesterday 03:30"),
        (NOON.replace(day=20, hour=23, minute=59), "20/11/2026 23:59"),
        (NOON.replace(day=23, hour=0, minute=1), "23/11/2026 00:01"),
    ],
)
def test_moment(when: datetime, text: str) -> None:
    assert formats.moment(when, NOON) == text


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (NOON.replace(minute=5), "today 12:05"),
        (NOON.replace(day=21, hour=3, minute=30), "yesterday 03:30"),
        (NOON.replace(day=20, hour=23, minute=59), "20/11/2026 23:59"),
    ],
)
def test_moment_within_a_sentence(when: datetime, text: str) -> None:
    assert formats.moment_within(when, NOON) == text


@pytest.mark.parametrize(
    ("number", "texts"),
    [
        (0, ("0 tables", "0 rows")),
        (1, ("1 table", "1 row")),
        (2, ("2 tables", "2 rows")),
        (46_500, ("46,500 tables", "46,500 rows")),
    ],
)
def test_tables_and_rows_are_counted(number: int, texts: tuple[str, str]) -> None:
    assert (formats.tables(number), formats.rows(number)) == texts


def test_moment_of_another_zone_is_local() -> None:
    assert formats.moment(NOON.astimezone(UTC), NOON) == "Today 12:00"


def test_moment_counts_from_the_real_clock_when_not_told() -> None:
    assert formats.moment(datetime.now(UTC) - timedelta(days=30))[0].isdigit()


def test_exact_is_local_and_has_seconds() -> None:
    when = NOON.replace(second=7).astimezone(UTC)
    assert formats.exact(when) == "Sunday, 22 November 2026 12:00:07"


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (timedelta(seconds=-5), "less than a minute"),
        (timedelta(seconds=59), "less than a minute"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(minutes=59), "59 minutes"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=28), "28 hours"),
        (timedelta(hours=47, minutes=59), "47 hours"),
        (timedelta(days=2), "2 days"),
        (timedelta(days=400), "400 days"),
    ],
)
def test_age(passed: timedelta, text: str) -> None:
    assert formats.age(NOON - passed, NOON) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0 s"),
        (0.4, "0 s"),
        (45, "45 s"),
        (59.6, "1 min 00 s"),
        (125, "2 min 05 s"),
        (3900, "1 h 05 min"),
        (100_000, "27 h 46 min"),
    ],
)
def test_duration(seconds: float, text: str) -> None:
    assert formats.duration(seconds) == text


def test_short_name_is_left_alone() -> None:
    assert formats.breakable("jellyfin") == "jellyfin"


def test_long_name_can_be_broken_and_loses_nothing() -> None:
    name = "x" * 63
    broken = formats.breakable(name)
    assert broken.replace("\u200b", "") == name
    assert max(map(len, broken.split("\u200b"))) == 32


def test_days_and_months_are_words() -> None:
    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    days = [formats.day(now + timedelta(days=days), now) for days in (0, -1, 1)]
    assert days == ["Today", "Yesterday", "Tomorrow"]
    assert formats.day(now - timedelta(days=2), now) == "Friday 20/11/2026"
    assert formats.month(now) == "November 2026"


def test_time_of_day_is_local() -> None:
    now = datetime(2026, 11, 22, 12, 34, tzinfo=UTC)
    assert formats.time_of_day(now) == f"{now.astimezone():%H:%M}"


@pytest.mark.parametrize("text", ["&Next", "Ne&xt", "Next", "Next(&N)"])
def test_access_keys_are_left_out(text: str) -> None:
    assert formats.without_key(text) == "Next"
