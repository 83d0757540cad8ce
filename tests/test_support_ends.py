"""The ssh server and the containers that the tests stand on do what they promise."""

import subprocess
from pathlib import Path

import psycopg
import pytest

from tests.support import check_system
from tests.support.containers import (
    ContainerServer,
    app_container,
    is_container_running,
    podman,
    what_containers_lack,
)
from tests.support.servers import chosen_majors
from tests.support.sshd import Sshd, what_sshd_lacks

needs_sshd = pytest.mark.skipif(bool(what_sshd_lacks()), reason=what_sshd_lacks())
needs_containers = pytest.mark.skipif(bool(what_containers_lack()), reason=what_containers_lack())


def test_missing_program_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_system, "program", {}.get)
    assert check_system.what_lacks("sshd", "ssh", "ssh-keygen") == (
        "sshd, ssh, ssh-keygen not found here."
        " On Debian or Ubuntu: sudo apt-get install openssh-client openssh-server"
    )
    assert check_system.reach_problem() != ""


def test_program_that_is_there_lacks_nothing() -> None:
    assert check_system.what_lacks() == ""
    assert check_system.program("sh").startswith("/")


@needs_sshd
def test_sshd_lets_us_in_and_leaves_no_files() -> None:
    with Sshd() as sshd:
        ssh = [str(sshd.bin_folder / "ssh"), "-o", "BatchMode=yes", sshd.name, "echo", "inside"]
        done = subprocess.run(ssh, capture_output=True, text=True, check=True)
        assert done.stdout == "inside\n"
    assert not sshd.folder.exists()


@needs_sshd
def test_cut_connection_ends_ssh() -> None:
    with Sshd() as sshd:
        ssh = [str(sshd.bin_folder / "ssh"), "-o", "BatchMode=yes", sshd.name, "echo on; sleep 60"]
        with subprocess.Popen(ssh, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"on\n"
            assert sshd.cut_connections() > 0
            assert child.wait() == 255


@needs_containers
def test_container_serves_through_its_socket_alone_and_is_removed() -> None:
    with ContainerServer(chosen_majors()[-1]) as server, app_container(server.project) as app:
        with psycopg.connect(**server.connection_kwargs()) as connection:
            (listening,) = connection.execute("SHOW listen_addresses").fetchone() or ("?",)
        assert listening == ""
        assert is_container_running(server.container)
        assert is_container_running(app)
        assert Path(podman("exec", app, "readlink", "/proc/self/ns/net")).name != _own_network()
        folder = server.socket_folder
    assert not folder.exists()
    assert not {server.container, app} & set(podman("ps", "-a", "--format", "{{.Names}}").split())


def _own_network() -> str:
    return Path("/proc/self/ns/net").readlink().name
