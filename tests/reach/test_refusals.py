"""What stands on the way to a server, from the real programs: one cause, one code each."""

import os
from dataclasses import replace

import pytest

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.routes import Container, OverSsh, Route, ServerTools, SshTunnel
from tests.reach.conftest import OpenWay
from tests.reach.ends import Ends
from tests.reach.ways import WAYS, Way
from tests.support.containers import podman
from tests.support.world import World

BY_NAME = {way.name: way for way in WAYS}
SSH = [BY_NAME["ssh tunnel"], BY_NAME["ssh, server's tools"]]
CONTAINERS = [BY_NAME["container, podman"], BY_NAME["container, docker"]]


def code_of(world: World) -> Code:
    """Why there is no backup; nothing is written."""
    before = world.files()
    with pytest.raises(AppError) as caught:
        world.back_up()
    assert world.files() == before
    return caught.value.code


def rerouted(world: World, route: Route) -> World:
    """The same saved database over another route."""
    world.change(route=route)
    world.reopen()
    return world


@pytest.mark.parametrize("way", SSH, ids=lambda way: way.name)
def test_changed_host_key(way: Way, open_way: OpenWay, ends: Ends) -> None:
    world = open_way(way)
    ends.sshd.change_host_key()
    try:
        assert code_of(world) is Code.SSH_HOST_CHANGED
    finally:
        ends.sshd.know_host()


@pytest.mark.parametrize("way", SSH, ids=lambda way: way.name)
def test_unknown_host_key_is_not_accepted_unasked(way: Way, open_way: OpenWay, ends: Ends) -> None:
    world = open_way(way)
    ends.sshd.forget_host()
    try:
        assert code_of(world) is Code.SSH_HOST_UNKNOWN
        assert ends.sshd.known_hosts.read_text(encoding="utf-8") == ""
    finally:
        ends.sshd.know_host()


@pytest.mark.parametrize("way", SSH, ids=lambda way: way.name)
def test_refused_key(way: Way, open_way: OpenWay, ends: Ends) -> None:
    world = open_way(way)
    with ends.sshd.locked_out():
        assert code_of(world) is Code.SSH_REFUSED


@pytest.mark.parametrize("way", SSH, ids=lambda way: way.name)
def test_server_that_is_off(way: Way, open_way: OpenWay, ends: Ends) -> None:
    world = open_way(way)
    ends.sshd.stop()
    try:
        assert code_of(world) is Code.SSH_UNREACHABLE
    finally:
        ends.sshd.start()


def test_name_that_nobody_knows(open_way: OpenWay) -> None:
    world = open_way(BY_NAME["ssh tunnel"])
    rerouted(world, SshTunnel("no-such-host.invalid"))
    assert code_of(world) is Code.SSH_UNREACHABLE


@pytest.mark.parametrize("way", CONTAINERS, ids=lambda way: way.name)
def test_unknown_container(way: Way, open_way: OpenWay) -> None:
    world = open_way(way)
    assert isinstance(world.profile.route, Container)
    rerouted(world, replace(world.profile.route, name="no-such-container"))
    assert code_of(world) is Code.CONTAINER_UNKNOWN


@pytest.mark.parametrize("way", CONTAINERS, ids=lambda way: way.name)
def test_stopped_container(way: Way, open_way: OpenWay, ends: Ends) -> None:
    world = open_way(way)
    assert isinstance(world.profile.route, Container)
    rerouted(world, replace(world.profile.route, name=ends.app))
    podman("stop", "--time", "0", ends.app)
    try:
        assert code_of(world) is Code.CONTAINER_STOPPED
    finally:
        podman("start", ends.app)


def test_container_without_postgresql(open_way: OpenWay, ends: Ends) -> None:
    world = open_way(BY_NAME["container, podman"])
    podman("exec", ends.app, "sh", "-c", "rm -f /usr/bin/psql /usr/bin/pg_dump /usr/bin/pg_restore")
    rerouted(world, Container(("podman",), ends.app))
    assert code_of(world) is Code.FAR_TOOLS_MISSING


def test_docker_that_does_not_run(open_way: OpenWay) -> None:
    world = open_way(BY_NAME["container, docker"])
    world.environ["DOCKER_HOST"] = f"unix://{world.home}/nobody.sock"
    world.reopen()
    assert code_of(world) is Code.ENGINE_STOPPED


def test_server_without_docker(open_way: OpenWay, ends: Ends) -> None:
    world = open_way(BY_NAME["ssh, server's tools"])
    inner = Container(("/nowhere/docker",), "anything")
    rerouted(world, OverSsh(ends.sshd.name, inner))
    assert code_of(world) is Code.ENGINE_MISSING


def test_computer_without_ssh(open_way: OpenWay, monkeypatch: pytest.MonkeyPatch) -> None:
    world = open_way(BY_NAME["ssh, server's tools"])
    monkeypatch.setattr("pgbackup_gui.engine.near._FOLDERS", ())
    world.environ["PATH"] = os.devnull
    world.reopen()
    assert code_of(world) is Code.SSH_MISSING


def test_user_that_sudo_does_not_know(open_way: OpenWay, ends: Ends) -> None:
    world = open_way(BY_NAME["ssh, sudo to postgres"])
    rerouted(world, OverSsh(ends.sshd.name, ServerTools(become="no-such-user")))
    assert code_of(world) is Code.SUDO_REFUSED


@pytest.mark.parametrize("host", ["127.0.0.1", "/nowhere"])
def test_tunnel_that_leads_to_nobody(open_way: OpenWay, host: str) -> None:
    world = open_way(BY_NAME["ssh tunnel"])
    world.change(host=host, port=1)
    world.reopen()
    assert code_of(world) is Code.CONNECTION_REFUSED


def test_tunnel_to_a_name_that_the_server_does_not_know(open_way: OpenWay) -> None:
    world = open_way(BY_NAME["ssh tunnel"])
    world.change(host="no-such-host.invalid")
    world.reopen()
    assert code_of(world) is Code.HOST_NOT_FOUND
