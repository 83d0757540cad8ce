"""The servers that the user's ssh knows by name: reads ~/.ssh/config and what it includes."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from pgbackup_gui.core.reach.ssh_config import host_names

MAX_BYTES = 1_000_000
"""More than a configuration ever is; a pipe or a disk by mistake is not read without end."""


def ssh_hosts(home: Path | None = None) -> tuple[str, ...]:
    """The names in the order written; none when there is no such file, or no reading it."""
    folder = (home or Path.home()) / ".ssh"
    texts = list(_texts([folder / "config"]))
    return host_names("\n".join(texts), lambda pattern: tuple(_included(folder, pattern)))


def _included(folder: Path, pattern: str) -> Iterator[str]:
    """ssh looks for relative names in ~/.ssh (manual, ssh_config(5), Include)."""
    with suppress(OSError, ValueError, NotImplementedError, RuntimeError):
        wanted = Path(pattern).expanduser()
        base = Path(wanted.anchor) if wanted.is_absolute() else folder
        relative = wanted.relative_to(base) if wanted.is_absolute() else wanted
        yield from _texts(sorted(base.glob(str(relative))))


def _texts(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        with suppress(OSError):
            if path.is_file():
                with path.open("rb") as file:
                    yield file.read(MAX_BYTES).decode("utf-8", "replace")
