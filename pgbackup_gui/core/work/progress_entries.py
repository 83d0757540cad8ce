"""How far pg_dump or pg_restore is, from the entries that it names and what the server shows."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pgbackup_gui.core.work.progress_samples import Sample, SessionSample

DATA = "TABLE DATA"
_LEAD_LINES = 60
_LAUNCHED = re.compile(r"launching item (?P<item>\d+) (?P<kind>[A-Z][A-Z ]*[A-Z]) (?P<name>.*)$")
_FINISHED = re.compile(r"finished item (?P<item>\d+) ")
_DATA_LINE = re.compile(
    r"(?:dumping contents of table|processing data for table) (?P<name>\".*\"|\S+)"
)
_ENTRY_LINE = re.compile(r"(?:creating|executing) (?P<kind>[A-Z][A-Z ]*[A-Z]) \"?(?P<name>.*?)\"?$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to dump or to load.

    Attributes:
        kind: as the table of contents calls it.
        name: with the schema; `tag` is without it, as parallel jobs name it.
        word: the table, index or constraint as a statement names it.
        weight: what it takes, in any unit; `bytes` of a table's data.
        rows: of a table.
    """

    kind: str
    name: str
    tag: str
    word: str
    weight: float
    bytes: int = 0
    rows: int = 0


class EntryProgress:
    """Adds up what is done.

    One job: an entry is done when the next begins. Parallel jobs: when they say so. Within an
    entry the server's counters tell how far it is.

    Args:
        entries: all that there is to do.
        lead: the weight of what comes before the first entry, some fifty lines.
    """

    def __init__(self, entries: Iterable[Entry], *, lead: float = 0.0) -> None:
        self._entries = tuple(entries)
        self._total = sum(entry.weight for entry in self._entries) + lead
        self._lead = self._lead_left = lead
        self._done = self._done_bytes = 0.0
        self._is_parallel = False
        self._waiting: dict[tuple[str, str], list[Entry]] = {}
        for entry in reversed(self._entries):
            for name in {entry.name, entry.tag}:
                self._waiting.setdefault((entry.kind, name), []).append(entry)
        self._running: dict[str, Entry] = {}
        self._inner: dict[Entry, float] = {}
        self._started: set[Entry] = set()
        self.subject = ""

    def line(self, text: str) -> None:
        """A line of the program."""
        self._pay_lead(self._lead / _LEAD_LINES)
        if found := _LAUNCHED.search(text):
            self._is_parallel = True
            self._start(found["item"], found["kind"], found["name"])
        elif found := _FINISHED.search(text):
            self._finish(found["item"])
        elif not self._is_parallel:
            self._serial(text)

    def _serial(self, text: str) -> None:
        if found := _DATA_LINE.search(text):
            self._finish("")
            self._start("", DATA, re.sub(r'^"(.*)"$', r"\1", found["name"]))
        elif found := _ENTRY_LINE.search(text):
            self._finish("")
            self._start("", found["kind"], found["name"])

    def _pay_lead(self, weight: float) -> None:
        paid = min(weight, self._lead_left)
        self._lead_left -= paid
        self._done += paid

    def _start(self, item: str, kind: str, name: str) -> None:
        self._pay_lead(self._lead_left)
        waiting = self._waiting.get((kind, name), [])
        while waiting and waiting[-1] in self._started:
            waiting.pop()
        if waiting:
            entry = self._running[item] = waiting.pop()
            self._started.add(entry)
            self.subject = entry.name if kind == DATA else self.subject

    def _finish(self, item: str) -> None:
        if entry := self._running.pop(item, None):
            self._inner.pop(entry, None)
            self._done += entry.weight
            self._done_bytes += entry.bytes

    def sample(self, sample: Sample) -> None:
        """What the server shows of the program's sessions."""
        for entry in self._running.values():
            inner = max((_inner(entry, it) for it in sample.sessions), default=0.0)
            self._inner[entry] = max(self._inner.get(entry, 0.0), inner)

    @property
    def fraction(self) -> float | None:
        """How far it is; None when there is nothing to tell it from."""
        if not self._total:
            return None
        return (self._done + sum(e.weight * part for e, part in self._inner.items())) / self._total

    @property
    def bytes_done(self) -> int:
        """Bytes of tables, as they were recorded."""
        return round(self._done_bytes + sum(e.bytes * part for e, part in self._inner.items()))


def _inner(entry: Entry, session: SessionSample) -> float:
    """How far this session is with `entry`; 0 when it works on something else."""
    if not entry.word or not session.names(entry.word):
        return 0.0
    if entry.kind == DATA:
        return min((session.tuples or 0) / entry.rows, 1.0) if entry.rows else 0.0
    return session.index_fraction
