"""The PostgreSQL that the system has installed: unlike ours it has ICU and speaks German."""

import functools
import re
import subprocess
from pathlib import Path

from tests.support.embedded_server import EmbeddedServer

GERMAN = "de_DE.UTF-8"
_INSTALLED = Path("/usr/lib/postgresql")
_TRANSLATIONS = Path("/usr/share/locale/de/LC_MESSAGES")


@functools.cache
def installed() -> Path | None:
    """The folder of the newest server that Debian or Ubuntu has installed."""
    found = [program.parents[1] for program in _INSTALLED.glob("*/bin/initdb")]
    return max(found, key=lambda home: float(home.name), default=None)


def what_a_server_lacks() -> str:
    """Why the system has no server of its own; empty when it has."""
    return "" if installed() else f"no PostgreSQL in {_INSTALLED}: install the package postgresql"


@functools.cache
def what_german_lacks() -> str:
    """Why there is no German server here; empty when there can be one."""
    home = installed()
    if home is None:
        return what_a_server_lacks()
    if not (_TRANSLATIONS / f"postgres-{home.name}.mo").exists():
        return f"PostgreSQL {home.name} of this system has no German translation"
    listed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=True).stdout
    if not re.search(r"^de_DE\.utf-?8$", listed, re.MULTILINE | re.IGNORECASE):
        return f"no locale {GERMAN}: generate it, or install the package locales-all"
    return ""


def system_server(**settings: str) -> EmbeddedServer:
    """A server of the system's own PostgreSQL with these settings."""
    home = installed()
    assert home is not None, what_a_server_lacks()
    return EmbeddedServer(int(home.name), installed=home, settings=settings)
