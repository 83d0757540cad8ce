"""Profile: a saved connection to one database, its validation and its libpq form."""

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach.routes import DIRECT, Route, check_route, is_far, place_of

MAX_NAME_BYTES = 63
"""Longest database name: NAMEDATALEN - 1; a longer one is cut silently (measured)."""

DEFAULT_PORT = 5432
_NO_TEXT = re.compile(r"[\0\ud800-\udfff]")


class SslMode(StrEnum):
    """libpq's `sslmode` (manual, "SSL Mode Descriptions")."""

    DISABLE = "disable"
    PREFER = "prefer"
    REQUIRE = "require"
    VERIFY_CA = "verify-ca"
    VERIFY_FULL = "verify-full"


class PasswordPolicy(StrEnum):
    """Where the password of a profile is kept."""

    KEYRING = "keyring"
    SESSION = "session"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Profile:
    """A saved database. The password is not in it: `engine.secrets` holds that by `id`.

    An empty `host` is the server's own socket, which only a far route may name.
    """

    name: str
    host: str
    dbname: str
    user: str
    folder: Path
    port: int = DEFAULT_PORT
    sslmode: SslMode = SslMode.PREFER
    password_policy: PasswordPolicy = PasswordPolicy.KEYRING
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    route: Route = DIRECT

    @property
    def is_socket(self) -> bool:
        """True when `host` is a folder with a Unix-domain socket."""
        return self.host.startswith("/")

    @property
    def server(self) -> str:
        """The server in one readable word: `host:port`, or where the route leads."""
        place = place_of(self.route)
        return " @ ".join(part for part in (self._address, place) if part)

    @property
    def is_far(self) -> bool:
        """True when programs run elsewhere and SQL goes over psql there."""
        return is_far(self.route)

    @property
    def _address(self) -> str:
        return f"{self.host}:{self.port}" if self.host else ""

    def duplicate(self, name: str) -> "Profile":
        """The same database saved under another name, with an id of its own."""
        return replace(self, name=name, id=uuid.uuid4().hex)


def validate(profile: Profile, others: Iterable[Profile] = ()) -> Profile:
    """Return `profile` if it can be saved beside `others`.

    Raises:
        ProfileError: naming the first field that is wrong.
    """
    if not profile.name.strip() or not is_text(profile.name):
        raise ProfileError(Code.NAME_MISSING)
    taken = {other.name.casefold() for other in others if other.id != profile.id}
    if profile.name.casefold() in taken:
        raise ProfileError(Code.NAME_TAKEN, name=profile.name)
    check_route(profile.route)
    if profile.host or not profile.is_far:
        check_host(profile.host)
    check_port(profile.port)
    check_database_name(profile.dbname)
    if not profile.user or not is_text(profile.user):
        raise ProfileError(Code.USER_MISSING)
    if not profile.folder.is_absolute() or not is_text(str(profile.folder)):
        raise ProfileError(Code.FOLDER_MISSING)
    return profile


def is_text(value: str) -> bool:
    """False for a NUL, and for what a file name or argument that is not UTF-8 turns into."""
    return not _NO_TEXT.search(value)


def check_host(host: str) -> None:
    """Refuse what libpq reads as several hosts, and what no host name holds.

    Raises:
        ProfileError: HOST_INVALID.
    """
    unusable = "," if host.startswith("/") else r"[,\s]|^-"
    if not host or not is_text(host) or re.search(unusable, host):
        raise ProfileError(Code.HOST_INVALID, host=host)


def check_port(port: int) -> None:
    """Raises ProfileError (PORT_INVALID) unless 1 <= port <= 65535."""
    if not 1 <= port <= 65535:
        raise ProfileError(Code.PORT_INVALID, port=port)


def check_database_name(name: str) -> None:
    """Raises ProfileError for a name that is empty, holds a NUL, or would be cut at 63 bytes."""
    if not name or not is_text(name):
        raise ProfileError(Code.DATABASE_NAME_INVALID, database=name)
    if len(name.encode()) > MAX_NAME_BYTES:
        raise ProfileError(Code.DATABASE_NAME_TOO_LONG, database=name, bytes=len(name.encode()))


def quoted(value: str) -> str:
    """`value` as libpq reads it inside a connection string (manual 34.1.1.1)."""
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def dbname_conninfo(name: str) -> str:
    """A connection string that can mean only the database `name`.

    A bare `--dbname=a=b` would be parsed as settings, even as another host (measured).
    """
    return f"dbname={quoted(name)}"
