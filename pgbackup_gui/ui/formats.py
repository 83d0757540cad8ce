"""Sizes, moments, ages and numbers in the words and digits of the user's language."""

import re
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTime

translate = QCoreApplication.translate

_SHORT = QLocale.FormatType.ShortFormat
_NEXT_UNIT = 1000
_LONGEST_PIECE = 32
_ZERO_WIDTH_SPACE = "\u200b"


def size(size_in_bytes: int) -> str:
    """A number of bytes as people say it: `1.2 MB`, `182 MB`."""
    leading = float(size_in_bytes)
    while leading >= _NEXT_UNIT:
        leading /= _NEXT_UNIT
    precision = 1 if leading < 100 and size_in_bytes >= _NEXT_UNIT else 0
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(size_in_bytes, precision, form)


def count(number: int) -> str:
    """A number with the separators of the user's language."""
    return QLocale().toString(number)


def tables(number: int) -> str:
    """`10 tables`."""
    if number == 1:
        return translate("formats", "1 table")
    return _with_separators(translate("formats", "%n tables", None, number), number)


def rows(number: int) -> str:
    """`233,213 rows`."""
    if number == 1:
        return translate("formats", "1 row")
    return _with_separators(translate("formats", "%n rows", None, number), number)


def moment(when: datetime, now: datetime | None = None) -> str:
    """Local time: `Today 15:30`, `Yesterday 03:30`, else date and time."""
    today = _local(now or datetime.now(UTC)).date()
    local = _local(when)
    time = QLocale().toString(QTime(local.hour, local.minute), _SHORT)
    if local.date() == today:
        return translate("formats", "Today {time}").format(time=time)
    if local.date() == today - timedelta(days=1):
        return translate("formats", "Yesterday {time}").format(time=time)
    date = QLocale().toString(_qt(when).date(), _SHORT)
    return translate("formats", "{date} {time}").format(date=date, time=time)


def moment_within(when: datetime, now: datetime | None = None) -> str:
    """The same in the middle of a sentence: `today 15:30`, `yesterday 03:30`.

    It begins with a digit or with one of these words, which no language writes large there.
    """
    text = moment(when, now)
    return text[:1].lower() + text[1:]


def time_of_day(when: datetime) -> str:
    """Local time: `03:30`."""
    local = _local(when)
    return QLocale().toString(QTime(local.hour, local.minute), _SHORT)


def day(when: datetime, now: datetime | None = None) -> str:
    """Local day: `Today`, `Yesterday`, `Tomorrow`, `Friday 20/11/2026`."""
    local, today = _local(when).date(), _local(now or datetime.now(UTC)).date()
    words = {
        0: translate("formats", "Today"),
        -1: translate("formats", "Yesterday"),
        1: translate("formats", "Tomorrow"),
    }
    if (word := words.get((local - today).days)) is not None:
        return word
    date = QLocale().toString(_qt(when).date(), _SHORT)
    weekday = QLocale().dayName(local.isoweekday())
    return translate("formats", "{weekday} {date}").format(weekday=weekday, date=date)


def month(when: datetime) -> str:
    """Local month and year: `October 2026`."""
    local = _local(when)
    name = QLocale().standaloneMonthName(local.month)
    return translate("formats", "{month} {year}").format(month=name, year=local.year)


def exact(when: datetime) -> str:
    """Local date and time, written out to the second."""
    qt = _qt(when)
    date = QLocale().toString(qt.date(), QLocale.FormatType.LongFormat)
    return translate("formats", "{date} {time}").format(
        date=date, time=QLocale().toString(qt.time(), "HH:mm:ss")
    )


def age(when: datetime, now: datetime | None = None) -> str:
    """How long ago `when` was: `28 hours`, `3 days`."""
    seconds = ((now or datetime.now(UTC)) - when).total_seconds()
    minutes, hours, days = (int(seconds // part) for part in (60, 3600, 86400))
    if minutes < 1:
        return translate("formats", "less than a minute")
    if minutes < 60:
        return (
            translate("formats", "1 minute")
            if minutes == 1
            else translate("formats", "%n minutes", None, minutes)
        )
    if hours < 48:
        return (
            translate("formats", "1 hour")
            if hours == 1
            else translate("formats", "%n hours", None, hours)
        )
    return translate("formats", "%n days", None, days)


def duration(seconds: float) -> str:
    """How long something took or will take: `45 s`, `2 min 05 s`, `1 h 05 min`."""
    whole = max(0, round(seconds))
    if whole < 60:
        return translate("formats", "{seconds} s").format(seconds=whole)
    if whole < 3600:
        return translate("formats", "{minutes} min {seconds:02} s").format(
            minutes=whole // 60, seconds=whole % 60
        )
    minutes = whole // 60
    return translate("formats", "{hours} h {minutes:02} min").format(
        hours=minutes // 60, minutes=minutes % 60
    )


def without_key(text: str) -> str:
    """The text of a label or menu entry without its access key: `&Next`, or `下一步(&N)`."""
    return re.sub(r"\(&.\)", "", text).replace("&", "")


def breakable(name: str) -> str:
    """`name` with places to break a line in, where it is long and offers none itself."""
    parts = (name[start : start + _LONGEST_PIECE] for start in range(0, len(name), _LONGEST_PIECE))
    return _ZERO_WIDTH_SPACE.join(parts)


def _with_separators(text: str, number: int) -> str:
    """Qt puts a number into a plural without them."""
    return text.replace(str(number), count(number), 1)


def _local(when: datetime) -> datetime:
    return when.astimezone()


def _qt(when: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
