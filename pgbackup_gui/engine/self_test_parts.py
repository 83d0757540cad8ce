"""The self-test's checks of what came with the installation: libraries and programs."""

import os
import sys
from pathlib import Path
from pkgutil import resolve_name

import keyring as keyring_library
import psycopg
from keyring.backend import get_all_keyring

from pgbackup_gui.core.reach.tools import NEWEST_SERVER, OLDEST_SERVER, Program, Source, Tool
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.engine.places import find_bundled
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.self_test_facts import Facts, SelfTestError, is_frozen
from pgbackup_gui.engine.toolbox import Toolbox

MAJORS = range(OLDEST_SERVER, NEWEST_SERVER + 1)

_MODULES = (
    "sqlite3",
    "ssl",
    "tomllib",
    "tomli_w",
    "platformdirs",
    "wakepy",
    "yaml",
    "PySide6.QtCore",
    "PySide6.QtNetwork",
    "pgbackup_gui.cli.run",
    "pgbackup_gui.engine.opening",
    "pgbackup_gui.engine.keyring_store",
)
_PASSWORD_STORES = {
    "linux": ("secretstorage", "jeepney", "keyring.backends.SecretService"),
    "win32": ("win32ctypes.pywin32", "keyring.backends.Windows"),
    "darwin": ("keyring.backends.macOS",),
}
"""What the system's own password store needs; it may not run where the test does."""


def modules() -> Facts:
    """Everything that is imported late still comes with the installation.

    Raises:
        SelfTestError: when psycopg runs on its slow, system-dependent implementation.
    """
    for name in (*_MODULES, *_PASSWORD_STORES.get(sys.platform, ())):
        resolve_name(f"{name}:")
    implementation = psycopg.pq.__impl__
    if is_frozen() and implementation != "binary":
        raise SelfTestError(f"psycopg's implementation is {implementation}, not binary")
    return {"psycopg": psycopg.__version__, "libpq": psycopg.pq.version()}


def keyring() -> Facts:
    """Which password store is used here, and which ones came along.

    No password is stored: that could ask a person to unlock something.
    """
    backends = get_all_keyring()
    known = sorted({type(backend).__module__ for backend in backends})
    if not known:
        raise SelfTestError("no keyring backend came along")
    return {"used": str(keyring_library.get_keyring()), "known": known}


def tools() -> Facts:
    """Every program that came along answers `--version`; an installation has all of them.

    Raises:
        SelfTestError: naming what is missing or does not run.
    """
    toolbox = Toolbox(runner=ProcessRunner(), environ=dict(os.environ), bundled=find_bundled())
    report = toolbox.find(Settings())
    broken = [one for one in report.broken if one.place.source is Source.BUNDLED]
    bundled = [tool for tool in report.tools if tool.source is Source.BUNDLED]
    missing = _missing(bundled) if is_frozen() else []
    if broken or missing:
        told = [f"{one.place.path}: {one.reason}" for one in broken]
        raise SelfTestError("\n".join([*told, *(f"{name} is not there" for name in missing)]))
    return {_told(tool): _home(tool) for tool in bundled}


def _missing(bundled: list[Tool]) -> list[str]:
    have = {(tool.program, tool.version.major) for tool in bundled}
    wanted = [(program, major) for major in MAJORS for program in Program]
    return [f"{program.value} {major}" for program, major in wanted if (program, major) not in have]


def _told(tool: Tool) -> str:
    return f"{tool.program.value} {tool.version}{' with zstd' if tool.has_zstd else ''}"


def _home(tool: Tool) -> str:
    """Where it lies, from the folder of the bundled programs on."""
    bundled = find_bundled() or Path()
    return tool.path.relative_to(bundled).as_posix()
