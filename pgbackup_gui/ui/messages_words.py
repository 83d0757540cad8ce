"""Words of one error before translation, and how their placeholders are filled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.ui import formats

translate = QCoreApplication.translate

_LONGEST_DETAIL = 300


@dataclass(frozen=True, slots=True)
class Words:
    """Untranslated title, message and action; each may hold placeholders."""

    title: str
    message: str
    action: str


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks `text` for translation; PySide6's own returns an untyped object."""
    return text


_STAND_INS = {
    "server": ("host",),
    "host": ("server",),
    "what": ("table", "detail"),
    "table": ("what", "detail"),
    "target": ("database",),
    "database": ("target",),
    "major": ("version", "server"),
}
"""Which other parameters say nearly the same when the first one is missing."""

_NEUTRAL = {
    "server": QT_TRANSLATE_NOOP("messages", "the server"),
    "host": QT_TRANSLATE_NOOP("messages", "the server"),
    "path": QT_TRANSLATE_NOOP("messages", "its place is not known"),
    "what": QT_TRANSLATE_NOOP("messages", "see the details"),
    "holder": QT_TRANSLATE_NOOP("messages", "another program"),
    "applications": QT_TRANSLATE_NOOP("messages", "other programs"),
    "detail": QT_TRANSLATE_NOOP("messages", "it gave no reason."),
    "free": QT_TRANSLATE_NOOP("messages", "too little"),
    "needed": QT_TRANSLATE_NOOP("messages", "more"),
    "bytes": QT_TRANSLATE_NOOP("messages", "too many"),
    "count": QT_TRANSLATE_NOOP("messages", "some"),
    "tool": QT_TRANSLATE_NOOP("messages", "the program"),
    "container": QT_TRANSLATE_NOOP("messages", "of the database"),
}

_KNOWN_VALUES = {
    ("what", "standby"): QT_TRANSLATE_NOOP(
        "messages", "the server is a read-only copy of another server"
    ),
}


class Values(dict[str, str]):
    """The parameters of an error for `str.format_map`: never a KeyError, numbers in words."""

    def __init__(self, params: Mapping[str, str], detail: str) -> None:
        super().__init__({name: _shown(name, value) for name, value in params.items() if value})
        if line := essence(detail):
            self["detail"] = line

    def __missing__(self, name: str) -> str:
        for stand_in in _STAND_INS.get(name, ()):
            if stand_in in self:
                return self[stand_in]
        return translate("messages", _NEUTRAL[name]) if name in _NEUTRAL else "…"


def essence(detail: str) -> str:
    """The most telling line of raw text: its first error, else its last line; cut if long."""
    lines = [line.strip() for line in detail.splitlines() if line.strip()]
    telling = [line for line in lines if re.search(r"\b(error|fatal)\b", line, re.IGNORECASE)]
    line = (telling or lines[-1:] or [""])[0]
    return line if len(line) <= _LONGEST_DETAIL else line[:_LONGEST_DETAIL] + "…"


def _shown(name: str, value: str) -> str:
    if (name, value) in _KNOWN_VALUES:
        return translate("messages", _KNOWN_VALUES[name, value])
    if not value.isdecimal():
        return value
    if name in ("free", "needed"):
        return formats.size(int(value))
    return formats.count(int(value)) if name in ("bytes", "count") else value
