"""Which containers were stopped and are to be started again, whatever happens to this program."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.journal import write_durably


@dataclass(frozen=True, slots=True)
class Pause:
    """Containers that one operation stops.

    Attributes:
        mark: of the operation; when nobody holds it any more, it was interrupted.
        destination: the ssh destination; empty for this computer.
        engine: the words that call docker or podman there.
        names: those that ran before, in the order in which they were stopped.
    """

    mark: str
    profile_id: str
    destination: str
    engine: tuple[str, ...]
    names: tuple[str, ...]


class PauseBook:
    """A small file for each, written before anything is stopped."""

    def __init__(self, *, folder: Path) -> None:
        self._folder = folder

    def write(self, pause: Pause) -> Pause:
        """Store it durably; returns it. Raises OSError."""
        write_durably(self._file(pause), asdict(pause))
        return pause

    def remove(self, pause: Pause) -> None:
        """All of them run again. Raises OSError."""
        self._file(pause).unlink(missing_ok=True)

    def all(self) -> tuple[Pause, ...]:
        """Every one. Raises AppError for one that cannot be read."""
        files = sorted(self._folder.glob("*.json")) if self._folder.is_dir() else []
        return tuple(_read(file) for file in files)

    def _file(self, pause: Pause) -> Path:
        return self._folder / f"{pause.mark}.json"


def _read(file: Path) -> Pause:
    try:
        plain = json.loads(file.read_text(encoding="utf-8"))
        plain["engine"] = tuple(map(str, plain["engine"]))
        plain["names"] = tuple(map(str, plain["names"]))
        return Pause(**plain)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise AppError(Code.RECOVERY_BLOCKED, path=file, detail=repr(error)) from error
