"""Real containers: podman runs a server which only a Unix socket reaches, and an app beside it.

They start from this machine's own root folder (`--rootfs /:O`: what they write is thrown away),
so no image has to be fetched, and without any network. All of it needs root: podman mounts that
folder as an overlay, runc makes the namespaces, and the server changes to an account without
rights; no ordinary user may. `what_containers_lack` says why there can be none.
"""

import functools
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.support.check_system import what_lacks
from tests.support.embedded_server import ConnectionKwargs, EmbeddedServer
from tests.support.parent_death import ends_with_us
from tests.support.processes import is_alive
from tests.support.server_account import server_account, server_home
from tests.support.waiting import wait_until

PODMAN = ("podman", "--runtime", "runc")
_LIMITS = ("--ulimit", "nproc=4096:4096", "--ulimit", "nofile=4096:4096")
_ALONE = ("--network=none", "--log-driver=none", "--tmpfs", "/tmp:mode=1777,notmpcopyup")  # noqa: S108
_SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_PROGRAMS = "/opt/postgresql"
_DATA = "/var/lib/postgresql/data"
_SOCKETS = "/run/postgresql"
_OURS = re.compile(r"pgb-(\d+)-\w+")


class ContainerError(RuntimeError):
    """podman refused; the text says why."""


@functools.cache
def what_containers_lack() -> str:
    """Why no container can run here; empty when one can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "a container of this machine's own root folder needs root on Linux"
    if lacking := what_lacks("podman", "runc"):
        return lacking
    try:
        podman("run", "--rm", *_LIMITS, "--network=none", "--rootfs", "/:O", "true")
    except ContainerError as error:
        return f"podman cannot run a container here: {error}"
    return ""


@functools.cache
def what_docker_lacks() -> str:
    """Why Docker's own client cannot be tried; empty when it can."""
    return what_containers_lack() or ("" if shutil.which("docker") else "no docker client here")


def podman(*words: str) -> str:
    """What podman says to this command. Raises ContainerError."""
    done = subprocess.run([*PODMAN, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ContainerError(f"podman {words[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


class ContainerServer(EmbeddedServer):
    """A server whose process runs in a container, as the official image runs it.

    Its programs are on the container's PATH, its environment and compose labels are there.
    The tests look into it through the socket's folder, which is mounted from here; the
    program under test does not know that one. `stop` and `start` keep the container.
    """

    def __init__(
        self,
        major: int,
        *,
        dbname: str = "postgres",
        project: str = "",
        service: str = "database",
        settings: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(major, settings={**(settings or {}), "listen_addresses": ""})
        self.port = 5432
        self.project = project or _unique()
        self.container = f"{self.project}-{service}-1"
        self._service = service
        self._dbname = dbname
        self._is_made = False

    @property
    def socket_folder(self) -> Path:
        """Where the Unix socket is, seen from outside."""
        return self._made_base() / "run"

    def connection_kwargs(self, dbname: str = "postgres") -> ConnectionKwargs:
        """Arguments for `psycopg.connect`, through the socket."""
        return {**super().connection_kwargs(dbname), "host": str(self.socket_folder)}

    def close(self) -> None:
        """Ends the server and removes the container and all files."""
        if self._is_made:
            self._is_made = False
            podman("rm", "--force", "--ignore", "--time", "0", self.container)
        super().close()

    def _create(self) -> None:
        super()._create()
        self.socket_folder.mkdir(mode=0o755)
        server_account().take(self.socket_folder)
        _remove_abandoned()
        podman("create", *self._options(), "--rootfs", "/:O", *self._command())
        self._is_made = True

    def _options(self) -> list[str]:
        environment = {
            "PATH": f"{_PROGRAMS}/bin:{_SYSTEM_PATH}",
            "PG_MAJOR": str(self.major),
            "PGDATA": _DATA,
            "POSTGRES_USER": self.user,
            "POSTGRES_PASSWORD": self.password,
            "POSTGRES_DB": self._dbname,
        }
        mounts = {
            server_home(self.major): f"{_PROGRAMS}:ro",
            self.data_folder: _DATA,
            self.socket_folder: _SOCKETS,
        }
        return [
            *_common_options(self.container, self.project, self._service),
            *(f"--env={name}={value}" for name, value in environment.items()),
            *(f"--volume={here}:{there}" for here, there in mounts.items()),
            "--stop-signal=SIGINT",
        ]

    def _command(self) -> list[str]:
        account = server_account()
        return [
            *("setpriv", f"--reuid={account.uid}", f"--regid={account.gid}", "--clear-groups"),
            *("postgres", "-D", _DATA, "-p", str(self.port), "-k", f"{_SOCKETS},/tmp"),
        ]

    def _spawn(self) -> subprocess.Popen[bytes]:
        """podman stays attached, so that its end is the server's and signals are passed on."""
        with (self._made_base() / "server.log").open("ab") as log:
            return subprocess.Popen(
                [*PODMAN, "start", "--attach", "--sig-proxy", self.container],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=ends_with_us(signal.SIGQUIT),  # noqa: PLW1509
            )


@contextmanager
def app_container(project: str, service: str = "server") -> Iterator[str]:
    """A container that does nothing, as the app of a compose project; gives its name."""
    name = f"{project}-{service}-1"
    options = [*_common_options(name, project, service), "--stop-signal=SIGKILL"]
    podman("run", "--detach", *options, "--rootfs", "/:O", "sleep", "infinity")
    try:
        yield name
    finally:
        podman("rm", "--force", "--ignore", "--time", "0", name)


@contextmanager
def engine_socket(folder: Path) -> Iterator[str]:
    """podman's API; Docker's own client reaches it by the DOCKER_HOST that is given."""
    socket = folder / "podman.sock"
    service = subprocess.Popen(
        [*PODMAN, "system", "service", "--time=0", f"unix://{socket}"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=ends_with_us(signal.SIGTERM),  # noqa: PLW1509
    )
    try:
        wait_until(socket.exists)
        yield f"unix://{socket}"
    finally:
        service.terminate()
        service.wait()


def is_container_running(name: str) -> bool:
    """Whether the container's own process lives."""
    return podman("inspect", "--format", "{{.State.Running}}", name) == "true"


def _common_options(name: str, project: str, service: str) -> list[str]:
    return [
        f"--name={name}",
        f"--label=com.docker.compose.project={project}",
        f"--label=com.docker.compose.service={service}",
        *_LIMITS,
        *_ALONE,
    ]


def _unique() -> str:
    return f"pgb-{os.getpid()}-{secrets.token_hex(3)}"


def _remove_abandoned() -> None:
    """Removes the containers that killed runs have left behind."""
    for name in podman("ps", "--all", "--format", "{{.Names}}").split():
        found = _OURS.match(name)
        if found and not is_alive(int(found[1])):
            podman("rm", "--force", "--ignore", "--time", "0", name)
