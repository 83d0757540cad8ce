"""A media library as a media server keeps it: ids, paths, prose, checksums, and their indexes.

Made as rows of COPY, ten times as fast as the tests' own library, and less regular: the prose
is a chain of words that follow each other in the documentation that Python brings along, so
that it packs like English and not like a list of phrases.
"""

import json
import random
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import batched
from pathlib import Path
from pydoc_data.topics import topics

from psycopg import Connection

SCHEMA = Path(__file__).with_name("media.sql")
INDEXES = Path(__file__).with_name("media_indexes.sql")
SEED = 18
ROWS_AT_ONCE = 5000
EPISODES = 10
"""Episodes of a series; of each eleven items, one is a series."""

type Make = Callable[[str], Iterator[str]]

KINDS = ("Actor", "GuestStar", "Director", "Writer", "Producer")
CODECS = (("Video", "h264"), ("Audio", "aac"), ("Subtitle", "subrip"), ("Video", "hevc"))


def fill(connection: Connection[tuple[object, ...]], items: int) -> None:
    """Make the library in an empty database; as many items give the same rows again."""
    with connection.transaction():
        connection.execute(SCHEMA.read_bytes())
        library = _Library(items)
        for table, rows in library.tables():
            _copy(connection, table, rows)
        connection.execute(INDEXES.read_bytes())


def _copy(connection: Connection[tuple[object, ...]], table: str, rows: Iterable[str]) -> None:
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN".encode()) as copy:
        for some in batched(rows, ROWS_AT_ONCE):
            copy.write("".join(some))


def _row(*values: object) -> str:
    return "\t".join("\\N" if value is None else str(value) for value in values) + "\n"


class _Library:
    """Rows in the text format of COPY; no value has a tab, a backslash or a line's end."""

    def __init__(self, items: int) -> None:
        self._random = random.Random(SEED)  # noqa: S311 - no secret
        self._prose = _Prose(self._random)
        self._ids = [self._id() for _ in range(items)]
        self._people = [self._id() for _ in range(items // 5 + 10)]
        self._users = [self._id() for _ in range(5)]

    def tables(self) -> Iterator[tuple[str, Iterator[str]]]:
        """The tables and their rows."""
        yield "people", (_row(it, self._prose.words(2).title()) for it in self._people)
        yield "items", self._items()
        yield "item_people", self._of_items(self._item_people)
        yield "images", self._of_items(self._images)
        yield "providers", self._of_items(self._providers)
        yield "streams", self._of_items(self._streams)
        yield "user_data", self._of_items(self._user_data)

    def _id(self) -> str:
        return f"{self._random.getrandbits(128):032x}"

    def _number(self, end: int) -> int:
        return int(self._random.random() * end)

    def _moment(self) -> str:
        return (
            f"20{10 + self._number(16)}-{1 + self._number(12):02}-{1 + self._number(28):02}"
            f" {self._number(24):02}:{self._number(60):02}:{self._random.random() * 60:09.6f}+00"
        )

    def _items(self) -> Iterator[str]:
        for number, item in enumerate(self._ids):
            series = number - number % (EPISODES + 1)
            name = self._prose.words(1 + self._number(5)).title()
            folder = f"/media/library{self._number(4)}/{name} ({1950 + self._number(75)})"
            data = {"Id": item, "Etag": self._id(), "Path": folder, "SortName": name.lower()}
            data["DateLastSaved"] = self._moment()
            yield _row(
                item, self._ids[series] if number != series else None,
                "Series" if number == series else "Episode", json.dumps(data),
                f"{folder}/{name}.{item[:8]}.mkv", name, name.lower(),
                self._prose.words(10 + self._number(70)), self._id(), self._number(100) / 10,
                1950 + self._number(75), self._moment(), self._moment(), self._moment(),
                self._number(8_000_000_000), self._number(90 * 600_000_000), self._prose.words(3),
            )  # fmt: skip

    def _of_items(self, make: Make) -> Iterator[str]:
        for item in self._ids:
            yield from make(item)

    def _item_people(self, item: str) -> Iterator[str]:
        for place in range(self._number(7)):
            person = self._people[self._number(len(self._people))]
            kind, role = KINDS[self._number(5)], self._prose.words(2).title()
            yield _row(item, place, person, kind, role)

    def _images(self, item: str) -> Iterator[str]:
        path = f"/config/metadata/library/{item[:2]}/{item}/poster.jpg"
        yield _row(self._id(), item, path, 680, 1000, self._id()[:28], self._moment())

    def _providers(self, item: str) -> Iterator[str]:
        yield _row(item, "Imdb", f"tt{self._number(10_000_000):07}")
        yield _row(item, "Tmdb", self._number(1_000_000))

    def _streams(self, item: str) -> Iterator[str]:
        for place, (kind, codec) in enumerate(CODECS[:3]):
            rate = self._number(18_000_000) if kind == "Video" else None
            yield _row(item, place, kind, codec, "eng", rate, self._prose.words(2))

    def _user_data(self, item: str) -> Iterator[str]:
        if self._random.random() < 1 / 2:
            user = self._users[self._number(5)]
            ticks, played = self._number(10**11), self._moment()
            yield _row(item, user, ticks, self._number(4), played)


class _Prose:
    """Half of the words follow the one before, half of them come from anywhere."""

    def __init__(self, source: random.Random) -> None:
        self._random = source.random
        text = " ".join(topics[name] for name in sorted(topics))
        self._words = re.findall(r"[A-Za-z]{1,13}[,.;]?", text)
        self._places: dict[str, list[int]] = {}
        for place, word in enumerate(self._words[:-1]):
            self._places.setdefault(word, []).append(place + 1)

    def words(self, count: int) -> str:
        """So many words."""
        found, words, draw = [], self._words, self._random
        word = words[int(draw() * (len(words) - 1))]
        for _ in range(count):
            found.append(word)
            places = self._places.get(word) if draw() < 1 / 2 else None
            place = places[int(draw() * len(places))] if places else int(draw() * len(words))
            word = words[place]
        return " ".join(found)
