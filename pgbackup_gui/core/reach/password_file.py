"""libpq's password file (manual 34.16): which line fits a login. Reading it is the engine's."""

import re
from collections.abc import Mapping
from pathlib import Path

from pgbackup_gui.core.reach.profiles import Profile

_DEFAULT_SOCKET_FOLDERS = ("/var/run/postgresql", "/run/postgresql", "/tmp")  # noqa: S108
_FIELDS = 5


def find_password(text: str, profile: Profile) -> str | None:
    """The password of the first line that fits, as libpq chooses it; None when none fits."""
    host = "localhost" if _is_default_socket(profile.host) else profile.host
    wanted = (host, str(profile.port), profile.dbname, profile.user)
    for line in text.split("\n"):  # other line ends are characters like any other to libpq
        fields = _fields(line.removesuffix("\r"))
        if len(fields) >= _FIELDS and all(map(_fits, fields, wanted)):
            return _unescaped(fields[4]) or None
    return None


def line_for_any(password: str) -> str:
    """A line that gives `password` to every login; empty for one that no line can hold."""
    if "\n" in password:
        return ""
    escaped = re.sub(r"([\\:])", r"\\\1", password)
    return f"*:*:*:*:{escaped}"


def password_file(environ: Mapping[str, str], home: Path, *, is_windows: bool) -> Path:
    """Where libpq looks when nothing else is said."""
    if is_windows:
        return Path(environ.get("APPDATA", str(home))) / "postgresql" / "pgpass.conf"
    return home / ".pgpass"


def _is_default_socket(host: str) -> bool:
    return not host or host.rstrip("/") in _DEFAULT_SOCKET_FOLDERS


def _fields(line: str) -> list[str]:
    """The parts between colons, with their escapes; a comment has none."""
    if line.startswith("#"):
        return []
    return re.findall(r"(?:^|(?<=:))((?:\\.|[^\\:])*)(?::|$)", line)


def _fits(field: str, wanted: str) -> bool:
    return field == "*" or _unescaped(field) == wanted


def _unescaped(field: str) -> str:
    return re.sub(r"\\(.)", r"\1", field)
