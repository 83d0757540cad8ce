"""The servers that a user has named for ssh: the `Host` names of an ssh_config text."""

import re
from collections.abc import Callable, Iterator

ReadIncluded = Callable[[str], tuple[str, ...]]
"""Gives the texts of the files that an `Include` pattern names."""

MAX_DEPTH = 16
"""How deep ssh follows `Include` (OpenSSH, READCONF_MAX_DEPTH)."""
MAX_FILES = 200
MAX_NAMES = 500

_LINE = re.compile(r"\s*(?P<word>\w+)(?:\s*=\s*|\s+)(?P<rest>.*)")
_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')
_PATTERN = re.compile(r"[*?!]|^-")


def host_names(text: str, read_included: ReadIncluded) -> tuple[str, ...]:
    """The names in the order written, each once; patterns are no names.

    `Match` is left alone: its conditions decide about names that are typed.
    """
    found: dict[str, None] = {}
    for name in _Names(read_included).of(text, depth=0):
        found[name] = None
        if len(found) >= MAX_NAMES:
            break
    return tuple(found)


class _Names:
    """Walks through a text and those it includes, as many as somebody may have written."""

    def __init__(self, read_included: ReadIncluded) -> None:
        self._read_included = read_included
        self._files = 0

    def of(self, text: str, *, depth: int) -> Iterator[str]:
        for line in text.splitlines():
            keyword, words = _parts(line)
            if keyword == "host":
                yield from (word for word in words if word and not _PATTERN.search(word))
            elif keyword == "include" and depth < MAX_DEPTH:
                for pattern in words:
                    yield from self._included(pattern, depth=depth + 1)

    def _included(self, pattern: str, *, depth: int) -> Iterator[str]:
        if self._files >= MAX_FILES:
            return
        for text in self._read_included(pattern):
            self._files += 1
            yield from self.of(text, depth=depth)


def _parts(line: str) -> tuple[str, tuple[str, ...]]:
    """The keyword in small letters and what follows it, quotes taken off, remarks left out."""
    found = _LINE.fullmatch(line)
    if found is None:
        return "", ()
    words = [quoted or plain for quoted, plain in _WORD.findall(found["rest"])]
    ends = next((at for at, word in enumerate(words) if word.startswith("#")), len(words))
    return found["word"].lower(), tuple(words[:ends])
