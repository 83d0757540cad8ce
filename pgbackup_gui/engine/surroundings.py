"""What a report tells of the computer: versions, and the programs found."""

import platform

import psycopg
from PySide6.QtCore import QSysInfo, qVersion

from pgbackup_gui import __version__


def versions() -> tuple[tuple[str, str], ...]:
    """Pairs of a name and its version."""
    return (
        ("PG Backup", __version__),
        ("System", f"{QSysInfo.prettyProductName()} ({platform.machine()})"),
        ("Kernel", f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("psycopg", psycopg.__version__),
        ("libpq", _libpq(psycopg.pq.version())),
    )


def _libpq(number: int) -> str:
    """180006 is 18.6."""
    return f"{number // 10000}.{number % 10000}"
