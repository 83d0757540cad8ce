"""The swap journal: its states, its file, and the decision after a crash (pure).

A swap puts `incoming` in the place of `live` and keeps the former as `aside`. Restore and
undo are both swaps. The journal names the former by its oid: after a crash, where that oid
is tells whether the renames were committed; names alone never decide.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.profiles import MAX_NAME_BYTES


class SwapKind(StrEnum):
    """What a swap is part of; BESIDE makes a new database and swaps nothing."""

    RESTORE = "restore"
    BESIDE = "beside"
    UNDO = "undo"


class SwapState(StrEnum):
    """How far it came, as last written."""

    BEGUN = "begun"
    SWAPPING = "swapping"
    DONE = "done"
    ABANDONED = "abandoned"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class SwapJournal:
    """One restore or undo.

    Attributes:
        live: the name that matters to the user's application.
        live_oid: the database that bore it when the swap began; None when there was none.
        incoming: the name of the database to take its place.
        incoming_oid: its oid, once it exists.
        aside: the name under which the former is kept.
        allow_connections: whether the former accepted connections.
        apps: the containers that were stopped meanwhile; an undo stops them again.
    """

    id: str
    kind: SwapKind
    state: SwapState
    profile_id: str
    host: str
    port: int
    live: str
    live_oid: int | None
    incoming: str
    incoming_oid: int | None
    aside: str
    allow_connections: bool
    backup: str
    sha256: str
    begun_at: datetime
    apps: tuple[str, ...] = ()

    def moved(self, state: SwapState) -> "SwapJournal":
        """The journal in another state."""
        return replace(self, state=state)

    @property
    def is_open(self) -> bool:
        """True when a crash may have left something to set right."""
        return self.state in (SwapState.BEGUN, SwapState.SWAPPING)


class Decision(StrEnum):
    """What recovery must do."""

    ABANDON = "abandon"
    FINISH = "finish"
    BLOCKED = "blocked"


def decide(journal: SwapJournal, names: Mapping[int, str]) -> Decision:
    """Where the journal's oids are now tells what happened; `names` maps oid to name."""
    if journal.kind is SwapKind.BESIDE:
        return _decide_new(journal, names)
    if journal.live_oid is None:
        return _decide_new(journal, names)
    former = names.get(journal.live_oid)
    if former == journal.live:
        return Decision.ABANDON
    if former == journal.aside:
        return Decision.FINISH
    return Decision.BLOCKED


def _decide_new(journal: SwapJournal, names: Mapping[int, str]) -> Decision:
    """Nothing was replaced: done when the new database already has its final name."""
    final = journal.incoming_oid is not None and names.get(journal.incoming_oid) == journal.live
    return Decision.FINISH if final else Decision.ABANDON


def side_name(live: str, word: str, moment: datetime) -> str:
    """`<live>_<word>_<yyyyMMddHHmmss>`, at most 63 bytes, cut on a character's boundary."""
    tail = f"_{word}_{moment.astimezone(UTC):%Y%m%d%H%M%S}"
    head = live.encode()[: MAX_NAME_BYTES - len(tail.encode())]
    return head.decode(errors="ignore") + tail


class JournalBook:
    """The journals of this computer, one JSON file each, written before each step."""

    def __init__(self, *, folder: Path) -> None:
        self._folder = folder

    def write(self, journal: SwapJournal) -> SwapJournal:
        """Store `journal` durably; returns it. Raises OSError."""
        write_durably(self._folder / f"{journal.id}.json", asdict(journal))
        return journal

    def all(self) -> tuple[SwapJournal, ...]:
        """Every journal, oldest first. Raises AppError for one that cannot be read."""
        files = sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []
        found = [self._read(file) for file in files]
        return tuple(sorted(found, key=lambda journal: (journal.begun_at, journal.id)))

    @staticmethod
    def _read(file: Path) -> SwapJournal:
        try:
            plain = json.loads(file.read_text(encoding="utf-8"))
            plain["kind"] = SwapKind(plain["kind"])
            plain["state"] = SwapState(plain["state"])
            plain["begun_at"] = datetime.fromisoformat(plain["begun_at"])
            plain["apps"] = tuple(map(str, plain.get("apps", ())))
            return SwapJournal(**plain)
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise AppError(Code.RECOVERY_BLOCKED, path=file, detail=repr(error)) from error


def write_durably(target: Path, plain: Mapping[str, object]) -> None:
    """Write a JSON file that is there as a whole or not at all. Raises OSError."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = target.with_suffix(".tmp")
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(plain, file, default=str, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable where the system can (Windows cannot open folders)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        # Some network file systems cannot sync a folder; the rename itself has happened.
        return
    finally:
        os.close(descriptor)
