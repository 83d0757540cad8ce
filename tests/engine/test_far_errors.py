"""Real ssh, podman and sudo that refuse: each refusal is told as what it is."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.engine.far_shell import FarShell
from pgbackup_gui.engine.near import Near
from pgbackup_gui.engine.process import ProcessRunner
from tests.support.check_system import what_lacks
from tests.support.containers import app_container, podman, what_containers_lack
from tests.support.sshd import Sshd, what_sshd_lacks

ROUNDABOUT = ("/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin")


@pytest.fixture(autouse=True)
def application(qapp_cls: type, qapp: object) -> None:
    """Programs run on an event loop, which needs Qt's application."""


@pytest.fixture
def here(tmp_path: Path) -> FarShell:
    """Asks this computer."""
    environ = {"PATH": ":".join(ROUNDABOUT), "HOME": str(tmp_path)}
    return FarShell(runner=ProcessRunner(), near=Near(environ=environ), cancel=CancelToken())


@pytest.fixture
def sshd() -> Iterator[Sshd]:
    if lacks := what_sshd_lacks():
        pytest.skip(lacks)
    with Sshd() as sshd:
        yield sshd


@pytest.fixture
def there(here: FarShell, sshd: Sshd, tmp_path: Path) -> FarShell:
    """Asks a server, over a connection of its own each time."""
    path = ":".join((str(sshd.bin_folder), *ROUNDABOUT))
    folder = tmp_path / "too long a name for the socket of a shared connection"
    environ = {"PATH": path, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(folder)}
    return replace(here, near=Near(environ=environ), destination=sshd.name)


def refusal(shell: FarShell, *words: str) -> AppError:
    """Why `words` could not be asked."""
    with pytest.raises(AppError) as refused:
        shell.ask(words)
    return refused.value


def test_a_server_that_is_there_answers(there: FarShell) -> None:
    assert there.ask(("echo", "hello", "$HOME")) == "hello $HOME"


def test_a_server_that_is_not_known_yet(there: FarShell, sshd: Sshd) -> None:
    sshd.forget_host()
    error = refusal(there, "true")
    assert (error.code, error.params) == (Code.SSH_HOST_UNKNOWN, {"host": sshd.name})


def test_a_server_with_another_key(there: FarShell, sshd: Sshd) -> None:
    sshd.change_host_key()
    assert refusal(there, "true").code is Code.SSH_HOST_CHANGED


def test_a_key_that_is_not_accepted(there: FarShell, sshd: Sshd) -> None:
    (sshd.folder / "authorized_keys").write_text("", encoding="utf-8")
    assert refusal(there, "true").code is Code.SSH_REFUSED


def test_a_server_that_is_off(there: FarShell, sshd: Sshd) -> None:
    sshd.stop()
    assert refusal(there, "true").code is Code.SSH_UNREACHABLE


def test_a_server_that_nobody_knows(there: FarShell) -> None:
    error = refusal(replace(there, destination="no-such-host.invalid"), "true")
    assert error.code is Code.SSH_UNREACHABLE


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("/nowhere/docker", "ps"), Code.ENGINE_MISSING),
        (("env", "/nowhere/pg_dump", "--version"), Code.FAR_TOOLS_MISSING),
    ],
)
def test_programs_that_are_not_there(there: FarShell, words: tuple[str, ...], code: Code) -> None:
    assert refusal(there, *words).code is code


def test_an_engine_that_does_not_run(here: FarShell, tmp_path: Path) -> None:
    if lacks := what_lacks("docker"):
        pytest.skip(lacks)
    docker = ("docker", "--host", f"unix://{tmp_path}/none.sock", "ps")
    assert refusal(here, *docker).code is Code.ENGINE_STOPPED


@pytest.fixture
def containers() -> None:
    if lacks := what_containers_lack():
        pytest.skip(lacks)


@pytest.mark.usefixtures("containers")
def test_a_container_that_is_gone(here: FarShell) -> None:
    error = refusal(here, "podman", "exec", "pgb-gone", "true")
    assert (error.code, error.params["container"]) == (Code.CONTAINER_UNKNOWN, "pgb-gone")


@pytest.mark.usefixtures("containers")
@pytest.mark.parametrize(
    ("prepare", "program", "code"),
    [
        (lambda name: podman("stop", name), "true", Code.CONTAINER_STOPPED),
        (lambda name: podman("pause", name), "true", Code.CONTAINER_STOPPED),
        (lambda _name: None, "pg_dump_of_nobody", Code.FAR_TOOLS_MISSING),
    ],
)
def test_a_container_that_cannot_do_it(
    here: FarShell, prepare: Callable[[str], object], program: str, code: Code
) -> None:
    with app_container(f"pgb-{os.getpid()}-errors") as name:
        prepare(name)
        assert refusal(here, "podman", "exec", name, program).code is code


def test_sudo_that_would_ask(here: FarShell) -> None:
    if lacks := what_lacks("sudo"):
        pytest.skip(lacks)
    assert refusal(here, "sudo", "-n", "-u", "nobody-such", "true").code is Code.SUDO_REFUSED
