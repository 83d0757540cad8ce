"""Text as a terminal shows it: printable, clipped to its columns, laid out in tables."""

import re
import unicodedata
from collections.abc import Sequence

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_PLAIN = str.maketrans({"✓": "+", "✗": "x", "“": '"', "”": '"', "’": "'", "…": "...", "–": "-"})
_GAP = "  "


def printable(text: str) -> str:
    """`text` without characters that would steer the terminal: names come from servers."""
    return _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def encodable(text: str, encoding: str) -> str:
    """`text` in what `encoding` can hold; typographic signs become plain ones."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        plain = text.translate(_PLAIN)
        return plain.encode(encoding, "backslashreplace").decode(encoding)
    return text


def columns(text: str) -> int:
    """How many columns `text` takes: wide characters take two, combining ones none."""
    return sum(map(_width, text))


def clipped(text: str, limit: int) -> str:
    """As much of `text` as fits into `limit` columns."""
    taken = 0
    for index, char in enumerate(text):
        taken += _width(char)
        if taken > limit:
            return text[:index]
    return text


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their widest cell, below their headings; nothing for no rows."""
    if not rows:
        return ""
    return aligned([headings, *rows])


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """The rows, each on one line, their columns below each other."""
    cells = [[_one_line(cell) for cell in row] for row in rows]
    widths = [max(map(columns, column)) for column in zip(*cells, strict=True)]
    return "\n".join(_row(row, widths) for row in cells)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell + " " * (width - columns(cell)) for cell, width in zip(cells, widths, strict=True)
    )
    return _GAP.join(padded).rstrip()


def _one_line(cell: str) -> str:
    return printable(cell).replace("\n", "\\n").replace("\t", "\\t")


def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
