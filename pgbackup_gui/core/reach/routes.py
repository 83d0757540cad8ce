"""Routes: the ways from this computer to a PostgreSQL server, and their rules."""

import re
from dataclasses import dataclass

from pgbackup_gui.core.errors import Code, ProfileError

ENGINES: tuple[tuple[str, ...], ...] = (
    ("docker",),
    ("/usr/local/bin/docker",),
    ("sudo", "-n", "docker"),
    ("sudo", "-n", "/usr/local/bin/docker"),
    ("podman",),
    ("sudo", "-n", "podman"),
)
"""How a container engine may be called, in the order tried; NAS systems hide docker from PATH."""

_ENGINE = re.compile(r"(?:/[\w./-]+/)?(?:docker|podman)")
_SCOPES = ("--context", "--connection")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_USER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\$?")
_DESTINATION = re.compile(
    r"(?:ssh://)?(?:[\w.+-]+@)?(?:[\w.-]+|\[[0-9A-Fa-f:.]+(?:%\w+)?\])(?P<port>:\d{1,5})?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Direct:
    """Host and port, or a Unix-domain socket; SQL over psycopg."""


@dataclass(frozen=True, slots=True)
class SshTunnel:
    """A forwarded port: what `destination` reaches as the profile's host and port."""

    destination: str


@dataclass(frozen=True, slots=True)
class Container:
    """PostgreSQL's own programs inside a container.

    Attributes:
        engine: the words that call the engine, such as `("sudo", "-n", "docker")`.
        name: the container's name.
        user: who runs the programs in it; the image's default when empty.
    """

    engine: tuple[str, ...]
    name: str
    user: str = ""


@dataclass(frozen=True, slots=True)
class ServerTools:
    """PostgreSQL's own programs on a server, from `folder` or its PATH.

    `become` is the system user that runs them through `sudo -n`; nobody else when empty.
    """

    become: str = ""
    folder: str = ""


@dataclass(frozen=True, slots=True)
class OverSsh:
    """Something that the ssh destination can do: `user@host`, or a name of ~/.ssh/config."""

    destination: str
    inner: Container | ServerTools


FarRoute = Container | OverSsh
Route = Direct | SshTunnel | FarRoute
DIRECT = Direct()


def is_far(route: Route) -> bool:
    """True when programs run elsewhere and SQL goes over psql there."""
    return isinstance(route, Container | OverSsh)


def container_of(route: Route) -> Container | None:
    """The container at the end of a route, if one is there."""
    inner = route.inner if isinstance(route, OverSsh) else route
    return inner if isinstance(inner, Container) else None


def destination_of(route: Route) -> str:
    """Whom ssh talks to; empty when it is not used."""
    return route.destination if isinstance(route, OverSsh | SshTunnel) else ""


def place_of(route: Route) -> str:
    """The server in a few words that need no translation; empty for a direct one."""
    container, destination = container_of(route), destination_of(route)
    return " @ ".join(part for part in (container.name if container else "", destination) if part)


def check_route(route: Route) -> None:
    """Raises ProfileError (SSH_HOST_INVALID, CONTAINER_INVALID) for what no such thing is called.

    Words of it stand on command lines, so nothing may look like an option.
    """
    if isinstance(route, SshTunnel | OverSsh):
        check_destination(route.destination)
    if (container := container_of(route)) is not None:
        check_container(container)
    inner = route.inner if isinstance(route, OverSsh) else None
    if isinstance(inner, ServerTools):
        _check_server_tools(inner)


def ssh_argument(destination: str) -> str:
    """The destination as ssh takes it: a port needs the form of an address (manual, ssh(1))."""
    found = _DESTINATION.fullmatch(destination)
    has_port = found is not None and found["port"] and not destination.startswith("ssh://")
    return f"ssh://{destination}" if has_port else destination


def check_destination(destination: str) -> None:
    """Raises ProfileError (SSH_HOST_INVALID) unless it is `[ssh://][user@]host[:port]`."""
    if not _DESTINATION.fullmatch(destination) or destination.startswith("-"):
        raise ProfileError(Code.SSH_HOST_INVALID, host=destination)


def check_container(container: Container) -> None:
    """Raises ProfileError (CONTAINER_INVALID)."""
    is_named = _NAME.fullmatch(container.name)
    is_user = not container.user or _USER.fullmatch(container.user)
    if not (is_named and is_user and is_engine(container.engine)):
        raise ProfileError(Code.CONTAINER_INVALID, container=container.name)


def is_engine(words: tuple[str, ...]) -> bool:
    """Whether the words call docker or podman, maybe by sudo, maybe in another context."""
    rest = words[2:] if words[:2] == ("sudo", "-n") else words
    if len(rest) == 3 and rest[1] in _SCOPES and _NAME.fullmatch(rest[2]):
        rest = rest[:1]
    return len(rest) == 1 and bool(_ENGINE.fullmatch(rest[0]))


def _check_server_tools(inner: ServerTools) -> None:
    is_user = not inner.become or _USER.fullmatch(inner.become)
    is_folder = not inner.folder or inner.folder.startswith("/")
    if not (is_user and is_folder and inner.folder.isprintable()):
        raise ProfileError(Code.SSH_HOST_INVALID, host=inner.become or inner.folder)
