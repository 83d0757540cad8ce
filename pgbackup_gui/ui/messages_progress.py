"""Words for progress: how much was written, and how long it still takes."""

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.ui import formats

translate = QCoreApplication.translate

_SURE_FROM = 0.25
"""Before this share an estimate is called one (measured: it may be a third off)."""

_FEW_SECONDS = 15
_MINUTE = 60
_HOUR = 3600


def amount_text(progress: Progress) -> str:
    """`1.2 GB written, about 2 minutes left`; as much of it as is known."""
    words = (_written(progress), _left(progress))
    known = [text for text in words if text]
    if len(known) < len(words):
        return "".join(known)
    written, left = known
    return translate("messages", "{written}, {left}").format(written=written, left=left)


def limit_text(progress: Progress) -> str:
    """Why it takes so long, when that is known; else empty."""
    if progress.link_rate is None:
        return ""
    words = translate("messages", "Your network is the limit: {size}/s")
    return words.format(size=formats.size(round(progress.link_rate)))


def limit_hint() -> str:
    """What makes it faster."""
    return translate(
        "messages",
        "A cable is faster than Wi-Fi. Reached “With the server's own programs (SSH)”, a database"
        " is packed before it is sent.",
    )


def _written(progress: Progress) -> str:
    if progress.bytes_done is None:
        return ""
    words = (
        translate("messages", "{size} loaded")
        if progress.step is Step.LOAD
        else translate("messages", "{size} written")
    )
    return words.format(size=formats.size(progress.bytes_done))


def _left(progress: Progress) -> str:
    seconds, fraction = progress.seconds_left, progress.fraction
    if seconds is None or fraction is None:
        return ""
    if seconds < _FEW_SECONDS:
        return translate("messages", "a few seconds left")
    if seconds < _MINUTE:
        return translate("messages", "less than a minute left")
    return _about(seconds) if fraction < _SURE_FROM else _surely(seconds)


def _about(seconds: float) -> str:
    minutes = _minutes(seconds)
    if seconds >= _HOUR:
        return translate("messages", "about {duration} left").format(duration=_hours(seconds))
    if minutes == 1:
        return translate("messages", "about 1 minute left")
    return translate("messages", "about %n minutes left", None, minutes)


def _surely(seconds: float) -> str:
    minutes = _minutes(seconds)
    if seconds >= _HOUR:
        return translate("messages", "{duration} left").format(duration=_hours(seconds))
    if minutes == 1:
        return translate("messages", "1 minute left")
    return translate("messages", "%n minutes left", None, minutes)


def _minutes(seconds: float) -> int:
    return round(seconds / _MINUTE)


def _hours(seconds: float) -> str:
    return formats.duration(_minutes(seconds) * _MINUTE)
