"""A language that nobody speaks: every text longer, with accents, in brackets; it shows at a
glance which words are not translated, and which do not fit."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tests.support.texts import TRANSLATIONS

OPENING, CLOSING = "⟦", "⟧"
_LONGER = 0.4
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%L?\d+|&\w|<[^<>]+>)")
_ACCENTED = str.maketrans("aceinouyACEINOU", "áçéíñóúýÁÇÉÍÑÓÚ")
_KEY_NAMES = ("QShortcut", "QKeySequence")


def pseudo(text: str) -> str:
    """`text` about 40 % longer; placeholders, keys after `&` and tags stay as they are."""
    parts = _KEPT.split(text)
    words = "".join(
        part if index % 2 else part.translate(_ACCENTED) for index, part in enumerate(parts)
    )
    # In words of their own, so that wrapped lines break as they would in a real language.
    padding = "·" * round(len(text) * _LONGER)
    padded = " ".join([words, *re.findall(".{1,7}", padding)])
    return f"{OPENING}{padded}{CLOSING}"


def outside(text: str) -> str:
    """What of `text` did not come from the translator; brackets may stand in brackets."""
    depth, kept = 0, []
    for char in text:
        depth += (char == OPENING) - (char == CLOSING)
        if depth == 0 and char != CLOSING:
            kept.append(char)
    return "".join(kept)


class PseudoTranslator(QTranslator):
    """Speaks the pseudo-language, in the place of Qt's own words as well."""

    def isEmpty(self) -> bool:
        """Never: no file is loaded, and Qt would not tell the widgets of an empty one."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text in brackets; names of keys and Qt's technical texts stay."""
        del disambiguation, n
        if context in _KEY_NAMES or source.startswith("QT_"):
            return source
        return pseudo(source)


@contextmanager
def spoken(app: QApplication, *, is_mirrored: bool = False) -> Iterator[None]:
    """Every widget made within speaks the pseudo-language, from right to left if `is_mirrored`."""
    translator = PseudoTranslator()
    before = app.layoutDirection()
    app.installTranslator(translator)
    right_to_left = Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right_to_left if is_mirrored else Qt.LayoutDirection.LeftToRight)
    try:
        yield
    finally:
        app.setLayoutDirection(before)
        app.removeTranslator(translator)


@contextmanager
def translated_into(app: QApplication, language: str) -> Iterator[None]:
    """Every widget made within speaks one of our languages; Qt's own words stay English."""
    translator = QTranslator()
    if not translator.load(f"pgbackup_{language}", str(TRANSLATIONS)):
        raise FileNotFoundError(language)
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
