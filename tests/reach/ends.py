"""Ends: the real servers, containers and ssh that a route can lead to."""

import shutil
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.check_system import program
from tests.support.containers import ContainerServer, app_container, engine_socket
from tests.support.embedded_server import EmbeddedServer
from tests.support.server_account import shared_folder
from tests.support.servers import Servers
from tests.support.sshd import Sshd

CARRIERS = ("docker", "podman", "sudo")


class Ends:
    """The other ends for one major version: each starts when first asked for, all end together.

    Attributes:
        major: the PostgreSQL version of the servers.
    """

    def __init__(self, major: int) -> None:
        self.major = major
        self._stack = ExitStack()

    @cached_property
    def server(self) -> EmbeddedServer:
        """A server on this computer."""
        return self._stack.enter_context(Servers()).get(self.major)

    @cached_property
    def container(self) -> ContainerServer:
        """A server in a container."""
        return self._stack.enter_context(ContainerServer(self.major))

    @cached_property
    def app(self) -> str:
        """The container of the app that uses the server in the container."""
        return self._stack.enter_context(app_container(self.container.project))

    @cached_property
    def sshd(self) -> Sshd:
        """An ssh server, behind which everything else here is."""
        return self._stack.enter_context(Sshd())

    @cached_property
    def docker_host(self) -> str:
        """Where Docker's own client reaches podman."""
        folder = shared_folder("api")
        self._stack.callback(shutil.rmtree, folder)
        return self._stack.enter_context(engine_socket(folder))

    def carriers(self, home: Path) -> Path:
        """A folder for the PATH that has ssh, docker, podman and sudo, and nothing else."""
        folder = home / "carriers"
        folder.mkdir()
        (folder / "ssh").symlink_to(self.sshd.bin_folder / "ssh")
        for name in CARRIERS:
            if found := program(name):
                (folder / name).symlink_to(found)
        return folder

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()
