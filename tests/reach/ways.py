"""The ways to a server that are tried, each with a world that takes it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pgbackup_gui.core.reach.routes import Container, Direct, OverSsh, Route, ServerTools, SshTunnel
from tests.reach.ends import Ends
from tests.support.check_system import what_lacks
from tests.support.containers import what_containers_lack, what_docker_lacks
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.server_account import CurrentUser, server_account, server_home
from tests.support.sshd import what_sshd_lacks
from tests.support.strays import no_strays
from tests.support.world import World

HOSTILE = ' it\'s 9% "é" \\$HOME;|&`*'
"""The end of each database's name: a shell, ssh, psql and libpq all have to leave it alone."""


@dataclass(frozen=True)
class Reach:
    """What is saved to reach a server: the route, and the host and port as seen from its end."""

    server: EmbeddedServer
    route: Route
    host: str = ""
    password: str | None = None


@dataclass(frozen=True)
class Way:
    """One way to a server; `lacks` says why it cannot be tried here."""

    name: str
    reach: Callable[[Ends], Reach]
    lacks: Callable[[], str] = lambda: ""

    @property
    def has_ssh(self) -> bool:
        """True when there is an ssh connection in it that can be cut."""
        return self.name.startswith("ssh")


def _direct(ends: Ends) -> Reach:
    return Reach(ends.server, Direct(), ends.server.host, ends.server.password)


def _socket(ends: Ends) -> Reach:
    return Reach(ends.server, Direct(), str(ends.server.socket_folder))


def _tunnel(ends: Ends) -> Reach:
    route = SshTunnel(ends.sshd.name)
    return Reach(ends.server, route, ends.server.host, ends.server.password)


def _podman(ends: Ends) -> Reach:
    return Reach(ends.container, Container(("podman",), ends.container.container))


def _docker(ends: Ends) -> Reach:
    return Reach(ends.container, Container(("docker",), ends.container.container))


def _ssh_podman(ends: Ends) -> Reach:
    inner = Container(("podman",), ends.container.container)
    return Reach(ends.container, OverSsh(ends.sshd.name, inner))


def _ssh_tools(ends: Ends) -> Reach:
    inner = ServerTools(folder=str(ends.server.bin_folder))
    return Reach(ends.server, OverSsh(ends.sshd.name, inner), str(ends.server.socket_folder))


def _ssh_sudo(ends: Ends) -> Reach:
    programs = server_home(ends.major) / "bin"
    inner = ServerTools(become="postgres", folder=str(programs))
    return Reach(ends.server, OverSsh(ends.sshd.name, inner), str(ends.server.socket_folder))


def _ssh_containers_lack() -> str:
    return what_sshd_lacks() or what_containers_lack()


def _sudo_lacks() -> str:
    if isinstance(server_account(), CurrentUser):
        return "only root may become postgres by sudo without a rule made for it"
    return what_sshd_lacks() or what_lacks("sudo")


WAYS = (
    Way("direct, TCP", _direct),
    Way("direct, socket", _socket),
    Way("ssh tunnel", _tunnel, what_sshd_lacks),
    Way("container, podman", _podman, what_containers_lack),
    Way("container, docker", _docker, what_docker_lacks),
    Way("ssh, container", _ssh_podman, _ssh_containers_lack),
    Way("ssh, server's tools", _ssh_tools, what_sshd_lacks),
    Way("ssh, sudo to postgres", _ssh_sudo, _sudo_lacks),
)


@contextmanager
def world_over(way: Way, ends: Ends, home: Path, *, items: int = 50) -> Iterator[World]:
    """A media library whose saved database takes this way, and nothing left afterwards."""
    reach = way.reach(ends)
    with temporary_database(reach.server, suffix=HOSTILE) as database, no_strays(home):
        with database.connect() as connection:
            fill_media_library(connection, items=items)
        world = _world(database, reach, ends, home)
        if way.has_ssh:
            ends.sshd.cut_connections()  # nobody comes in by the shared connection of another
        try:
            yield world
        finally:
            world.close()


def _world(database: Database, reach: Reach, ends: Ends, home: Path) -> World:
    world = World(reach.server, database.name, home)
    world.change(route=reach.route, host=reach.host, port=reach.server.port)
    world.password = reach.password
    own = {"PATH": str(ends.carriers(home)), "HOME": str(home)}
    world.environ = {**ends.sshd.environ, **own}
    if "docker" in _engine(reach.route):
        world.environ["DOCKER_HOST"] = ends.docker_host
    world.reopen()
    return world


def _engine(route: Route) -> tuple[str, ...]:
    return route.engine if isinstance(route, Container) else ()
