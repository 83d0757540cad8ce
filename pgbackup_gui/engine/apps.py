"""The known apps, read once from the file that comes with the program."""

from functools import cache
from importlib.resources import files

from pgbackup_gui.core.reach.known_apps import KnownApp, read_apps


@cache
def known_apps() -> tuple[KnownApp, ...]:
    """Every record."""
    file = files("pgbackup_gui.resources") / "apps.toml"
    return read_apps(file.read_text(encoding="utf-8"))
