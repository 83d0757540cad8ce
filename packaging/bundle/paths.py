"""Where things lie in a checkout."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build" / "package"
TOOLS = Path(os.environ.get("PGTOOLS") or BUILD / "pgtools")
"""PostgreSQL's programs as `bundle.client_tools` lays them out."""

ICONS = BUILD / "icons"
DIST = ROOT / "dist"
PROGRAM = DIST / "pgbackup-gui"
"""The frozen program's folder; its two programs share all files in it."""


def size_of(folder: Path) -> int:
    """Bytes of all files below `folder`; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def megabytes(count: int) -> str:
    """For people: `12.3 MB`."""
    return f"{count / 1e6:.1f} MB"
