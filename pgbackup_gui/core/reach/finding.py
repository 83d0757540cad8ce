"""What was found on a computer: databases, each with the way to it, and what stood against it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from pathlib import Path

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.found import FoundContainer
from pgbackup_gui.core.reach.known_apps import KnownApp
from pgbackup_gui.core.reach.profiles import DEFAULT_PORT, PasswordPolicy, Profile
from pgbackup_gui.core.reach.routes import Route

MAINTENANCE = "postgres"
"""Every server has it, and hardly an app keeps anything in it."""


class LookedAt(StrEnum):
    """What is looked at, in that order."""

    PLACE = "place"
    ENGINE = "engine"
    CONTAINER = "container"
    SERVER = "server"
    DATABASES = "databases"


@dataclass(frozen=True, slots=True)
class Looked:
    """How one look came out.

    Attributes:
        subject: what it was: the ssh destination, the engine's command, a container.
        count: how many containers or databases there are.
        error: why it told nothing.
    """

    what: LookedAt
    subject: str = ""
    count: int = 0
    error: AppError | None = None


class FoundState(StrEnum):
    """Whether a found database answered."""

    READY = "ready"
    STOPPED = "stopped"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class FoundDatabase:
    """A database that can be saved as a profile.

    Attributes:
        size: bytes; None when it was not told.
        host: a socket's folder for a direct route, else empty.
        container: None for a server's own PostgreSQL.
        app: whose database it probably is.
        state: of what does not answer, only the name that its container gives is known.
        is_only: nothing else is on that server.
    """

    dbname: str
    user: str
    route: Route
    size: int | None = None
    host: str = ""
    port: int = DEFAULT_PORT
    container: FoundContainer | None = None
    app: KnownApp | None = None
    state: FoundState = FoundState.READY
    is_only: bool = False

    @property
    def is_likely(self) -> bool:
        """Whether somebody would want it saved without having said so."""
        is_used = self.dbname != MAINTENANCE or self.is_only
        return self.state is FoundState.READY and is_used

    def is_saved(self, profiles: Iterable[Profile]) -> bool:
        """Whether one of `profiles` leads to it."""
        mine = (self.route, self.host, self.port, self.dbname)
        return any((it.route, it.host, it.port, it.dbname) == mine for it in profiles)

    def to_profile(self, name: str, folder: Path) -> Profile:
        """What is to be saved. No password is kept: it is asked for if the server wants one."""
        return Profile(
            name=name,
            host=self.host,
            dbname=self.dbname,
            user=self.user,
            folder=folder,
            port=self.port,
            password_policy=PasswordPolicy.ASK,
            route=self.route,
        )


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that one look at a computer found; `destination` is empty for this one."""

    destination: str
    databases: tuple[FoundDatabase, ...]
    looked: tuple[Looked, ...]

    @property
    def problems(self) -> tuple[AppError, ...]:
        """What failed without stopping the rest."""
        return tuple(look.error for look in self.looked if look.error is not None)


def free_name(found: FoundDatabase, destination: str, taken: Iterable[str]) -> str:
    """What to call it in the list: after its app, or its database, or where it is."""
    used = {name.casefold() for name in taken}
    place = found.container.name if found.container else destination
    base = found.app.name if found.app else found.dbname
    wanted = (base, f"{base} ({found.dbname})", f"{base} ({place})")
    numbered = (f"{base} ({number})" for number in count(2))
    named = next((it for it in wanted if it.casefold() not in used), "")
    return named or next(it for it in numbered if it.casefold() not in used)
