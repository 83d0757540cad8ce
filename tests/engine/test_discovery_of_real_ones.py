"""What is found with real containers, through a real ssh, and by Docker's own client."""

import shlex
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL

from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.reach.finding import Found, FoundDatabase, FoundState
from pgbackup_gui.core.reach.routes import Container, Direct, OverSsh, ServerTools
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.engine.apps import known_apps
from pgbackup_gui.engine.discovery import Discovery
from pgbackup_gui.engine.far_shell import FarShell
from pgbackup_gui.engine.near import Near
from pgbackup_gui.engine.process import ProcessRunner
from tests.support.check_system import program
from tests.support.containers import (
    ContainerServer,
    app_container,
    engine_socket,
    podman,
    what_containers_lack,
    what_docker_lacks,
)
from tests.support.embedded_server import EmbeddedServer
from tests.support.servers import Servers, chosen_majors
from tests.support.sshd import Sshd, what_sshd_lacks

needs_containers = pytest.mark.skipif(bool(what_containers_lack()), reason=what_containers_lack())
needs_docker = pytest.mark.skipif(bool(what_docker_lacks()), reason=what_docker_lacks())
needs_sshd = pytest.mark.skipif(bool(what_sshd_lacks()), reason=what_sshd_lacks())

NEWEST = max(chosen_majors())


@pytest.fixture(scope="module")
def server() -> Iterator[ContainerServer]:
    """Immich's database, with its app beside it."""
    with ExitStack() as stack:
        made = stack.enter_context(ContainerServer(NEWEST, dbname="immich"))
        with psycopg.connect(**made.connection_kwargs(), autocommit=True) as connection:
            connection.execute(SQL("CREATE DATABASE immich"))
        stack.enter_context(app_container(made.project))
        yield made


def look(environ: Mapping[str, str], destination: str = "") -> Found:
    shell = FarShell(
        runner=ProcessRunner(),
        near=Near(environ=environ),
        cancel=CancelToken(),
        destination=destination,
    )
    return Discovery(shell=shell, apps=known_apps(), report=lambda _: None).run()


def carriers(folder: Path, *names: str) -> dict[str, str]:
    """An environment whose PATH has these programs of this computer and no others."""
    for name in names:
        (folder / name).symlink_to(program(name))
    return {"PATH": str(folder), "HOME": str(folder)}


def immich(found: Found, server: ContainerServer) -> FoundDatabase:
    """The app's database among others that may be on this computer."""
    (one,) = [
        it
        for it in found.databases
        if it.dbname == "immich" and it.container and it.container.name == server.container
    ]
    return one


def seen(one: FoundDatabase, server: ContainerServer) -> None:
    """What is the same however it was reached."""
    assert one.state is FoundState.READY
    assert one.size is not None
    assert one.size > 1_000_000
    assert one.user == server.user
    assert one.app is not None
    assert one.app.name == "Immich"
    assert one.container is not None
    assert (one.container.project, one.container.service) == (server.project, "database")
    assert [it.service for it in one.container.siblings] == ["server"]


@needs_containers
def test_podman_on_this_computer(server: ContainerServer, tmp_path: Path) -> None:
    found = look(carriers(tmp_path, "podman"))
    one = immich(found, server)
    seen(one, server)
    assert one.route == Container(("podman",), server.container)
    assert server.password not in repr(found)


@needs_docker
def test_dockers_own_client(server: ContainerServer, tmp_path: Path) -> None:
    with engine_socket(tmp_path) as host:
        found = look(carriers(tmp_path, "docker") | {"DOCKER_HOST": host})
    one = immich(found, server)
    seen(one, server)
    assert one.route == Container(("docker",), server.container)


@needs_containers
@needs_sshd
def test_a_server_behind_ssh(server: ContainerServer) -> None:
    with Sshd() as sshd:
        found = look(sshd.environ, sshd.name)
    one = immich(found, server)
    seen(one, server)
    inside = Container(("podman",), server.container)
    assert one.route == OverSsh(sshd.name, inside)


@needs_containers
def test_a_container_that_is_stopped(tmp_path: Path) -> None:
    with ContainerServer(NEWEST, dbname="immich") as server:
        podman("stop", "--time", "5", server.container)
        one = immich(look(carriers(tmp_path, "podman")), server)
    assert (one.state, one.size) == (FoundState.STOPPED, None)


@needs_sshd
def test_a_server_that_does_not_answer() -> None:
    with Sshd() as sshd:
        sshd.stop()
        with pytest.raises(ReachError) as refused:
            look(sshd.environ, sshd.name)
    assert refused.value.code is Code.SSH_UNREACHABLE


def knowing_psql(server: EmbeddedServer, file: Path, *before: str) -> None:
    """A psql that knows by itself where the server is, as a system's own does."""
    known = {
        "PGHOST": server.socket_folder,
        "PGPORT": server.port,
        "PGUSER": server.user,
        "PGPASSWORD": server.password,
    }
    lines = [f"export {name}={shlex.quote(str(value))}" for name, value in known.items()]
    real = shlex.quote(str(server.bin_folder / "psql"))
    write_program(file, *before, *lines, f'exec {real} "$@"')


def write_program(file: Path, *lines: str) -> None:
    file.write_text("\n".join(("#!/bin/sh", *lines)), encoding="utf-8")
    file.chmod(0o755)


def test_the_computers_own_server(servers: Servers, tmp_path: Path) -> None:
    server = servers.get(NEWEST)
    knowing_psql(server, tmp_path / "psql")
    found = look({"PATH": str(tmp_path)})
    one = next(it for it in found.databases if it.container is None)
    assert (one.route, one.user, one.port) == (Direct(), server.user, server.port)
    assert one.host == str(server.socket_folder)


def test_a_servers_own_server_as_its_own_user(servers: Servers, tmp_path: Path) -> None:
    """The stand-in for ssh stays here; there, only who has become another is let in."""
    server, there = servers.get(NEWEST), tmp_path / "there"
    there.mkdir()
    refusal = "echo 'psql: error: FATAL:  role \"pi\" does not exist' >&2; exit 2"
    knowing_psql(server, there / "psql", f'test "$BECAME" = postgres || {{ {refusal}; }}')
    become = 'test "$1 $2 $4" = "-n -u --" || exit 1'
    write_program(there / "sudo", become, "BECAME=$3; export BECAME; shift 4", 'exec "$@"')
    last = "for last; do :; done"
    path = f"PATH={shlex.quote(str(there))}:/usr/bin:/bin; export PATH"
    write_program(tmp_path / "ssh", last, path, 'exec sh -c "$last"')
    found = look({"PATH": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}, "nas")
    one = next(it for it in found.databases if it.container is None)
    assert one.route == OverSsh("nas", ServerTools("postgres"))
    assert (one.user, one.host, one.port) == (server.user, "", server.port)
