"""The user's own libpq password file: read when needed, never written."""

import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from pgbackup_gui.core.reach.password_file import find_password, password_file
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import Direct
from pgbackup_gui.core.work.plans import PasswordFile

MAX_BYTES = 1024 * 1024


class UserPasswordFile:
    """The file at `path`; None means that there is none to look at."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def state(self, profile: Profile) -> PasswordFile:
        """Whether it has a password for `profile`, and whether libpq would use it."""
        if self._password(profile) is None or self._path is None:
            return PasswordFile.NONE
        return PasswordFile.FITS if is_private(self._path) else PasswordFile.NOT_PRIVATE

    def password(self, profile: Profile) -> str | None:
        """The password that libpq would use for `profile`, or None."""
        return self._password(profile) if self.state(profile) is PasswordFile.FITS else None

    def _password(self, profile: Profile) -> str | None:
        # What it says of localhost is of this one, not of where a tunnel or a container ends.
        if not isinstance(profile.route, Direct):
            return None
        try:
            if self._path is None or not self._path.is_file():
                return None
            with self._path.open("rb") as file:
                text = file.read(MAX_BYTES).decode()
        except (OSError, ValueError):
            return None
        return find_password(text, profile)


def is_private(file: Path) -> bool:
    """False when others may read `file`: libpq ignores it then (manual 34.16)."""
    return sys.platform == "win32" or not file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def find_password_file(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Where libpq keeps this user's passwords, None when nobody knows the user's home."""
    try:
        return password_file(environ, Path.home(), is_windows=sys.platform == "win32")
    except RuntimeError:
        return None
