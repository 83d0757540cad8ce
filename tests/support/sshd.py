"""A real sshd on this computer, with everything of its own: nothing of the user's is touched.

It lets in whoever runs the tests, by a key made for it. Root needs no more; an ordinary user's
sshd can let in that user only, as it may not become anybody else.
"""

import contextlib
import getpass
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.check_system import program, what_lacks
from tests.support.parent_death import ends_with_us
from tests.support.waiting import wait_until

HOST = "127.0.0.1"
_PORT_ATTEMPTS = 3
_SERVER_CONFIG = """
ListenAddress {host}:{port}
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/authorized_keys
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
PermitUserRC no
MaxStartups 100
MaxSessions 100
SetEnv SHLVL=2
"""
"""With that level, a bash that sshd starts leaves the user's ~/.bashrc alone."""

_CLIENT_CONFIG = """
Host {name}
  HostName {host}
  Port {port}
  User {user}
  IdentityFile {folder}/user_key
  IdentitiesOnly yes
  IdentityAgent none
  UserKnownHostsFile {folder}/known_hosts
  GlobalKnownHostsFile /dev/null
  LogLevel INFO
"""


class SshdError(RuntimeError):
    """sshd could not be started."""


def what_sshd_lacks() -> str:
    """Why there can be no sshd here; empty when there can."""
    if not sys.platform.startswith("linux"):
        return "sshd is tried on Linux only"
    return what_lacks("sshd", "ssh", "ssh-keygen")


class Sshd:
    """One sshd on a free port of 127.0.0.1.

    Attributes:
        name: what to call it on a command line; only `ssh` in `bin_folder` knows that name.
    """

    name = "home-server"

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=f"pgb-{os.getpid()}-s-"))
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def bin_folder(self) -> Path:
        """A folder whose `ssh` is the system's with our config; for the front of a PATH."""
        return self.folder / "bin"

    @property
    def environ(self) -> dict[str, str]:
        """What a program needs that goes by `name`: our ssh, a place for shared connections."""
        return {"PATH": str(self.bin_folder), "XDG_RUNTIME_DIR": str(self.folder)}

    @property
    def known_hosts(self) -> Path:
        """The host keys that `ssh` knows."""
        return self.folder / "known_hosts"

    def log(self) -> str:
        """What sshd has logged."""
        return (self.folder / "sshd.log").read_text(encoding="utf-8", errors="replace")

    def forget_host(self) -> None:
        """From now on `ssh` has never seen this host."""
        self.known_hosts.write_text("", encoding="utf-8")

    def change_host_key(self) -> None:
        """From now on `ssh` expects another key of this host."""
        if not (self.folder / "another_key").exists():
            _make_key(self.folder / "another_key")
        self._know(self.folder / "another_key.pub")

    def know_host(self) -> None:
        """`ssh` knows this host's key, as it does at first."""
        self._know(self.folder / "host_key.pub")

    @contextmanager
    def locked_out(self) -> Iterator[None]:
        """Inside the block nobody's key is accepted."""
        keys = self.folder / "authorized_keys"
        keys.rename(self.folder / "no_longer_authorized")
        try:
            yield
        finally:
            (self.folder / "no_longer_authorized").rename(keys)

    def cut_connections(self) -> int:
        """Ends every connection at once, as a lost network does; gives how many processes."""
        ours = _descendants(self._running().pid)
        sessions = [pid for pid in ours if _name_of(pid).startswith("sshd")]
        for pid in sessions:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return len(sessions)

    def start(self) -> Self:
        """Starts it, with keys made at first; returns once it answers."""
        if not self.bin_folder.exists():
            self._make_files()
        for _ in range(_PORT_ATTEMPTS):
            if self._launch():
                return self
        raise SshdError(f"sshd does not start:\n{self.log()}")

    def stop(self) -> None:
        """Ends it and every connection; the files stay, so that `start` goes on with them."""
        if self._process is None:
            return
        self.cut_connections()
        self._process.terminate()
        self._process.wait()
        self._process = None

    def close(self) -> None:
        """Ends it and removes its files."""
        self.stop()
        shutil.rmtree(self.folder)

    def __enter__(self) -> Self:
        try:
            return self.start()
        except BaseException:
            self.close()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise SshdError("sshd does not run")
        return self._process

    def _make_files(self) -> None:
        _make_key(self.folder / "host_key")
        _make_key(self.folder / "user_key")
        shutil.copy(self.folder / "user_key.pub", self.folder / "authorized_keys")
        self.bin_folder.mkdir()
        ssh = self.bin_folder / "ssh"
        config = shlex.quote(str(self.folder / "ssh_config"))
        ssh.write_text(f'#!/bin/sh\nexec {program("ssh")} -F {config} "$@"\n', encoding="utf-8")
        ssh.chmod(0o755)

    def _configure(self) -> None:
        facts = {
            "folder": self.folder,
            "host": HOST,
            "name": self.name,
            "port": self.port,
            "user": getpass.getuser(),
        }
        for file, text in (("sshd_config", _SERVER_CONFIG), ("ssh_config", _CLIENT_CONFIG)):
            (self.folder / file).write_text(text.format(**facts), encoding="utf-8")
        self.know_host()

    def _know(self, key: Path) -> None:
        public = key.read_text(encoding="utf-8")
        self.known_hosts.write_text(f"[{HOST}]:{self.port} {public}", encoding="utf-8")

    def _launch(self) -> bool:
        """Whether it runs now; False when another program took the port."""
        self.port = self.port or _free_port()
        self._configure()
        self._process = process = self._spawn()
        wait_until(lambda: process.poll() is not None or self._answers())
        if process.poll() is None:
            return True
        self.port, self._process = 0, None
        return False

    def _spawn(self) -> subprocess.Popen[bytes]:
        if os.geteuid() == 0:
            Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # its own, empty: sshd(8)
        with (self.folder / "sshd.log").open("ab") as log:
            return subprocess.Popen(
                [program("sshd"), "-D", "-e", "-f", str(self.folder / "sshd_config")],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=ends_with_us(signal.SIGTERM),  # noqa: PLW1509
            )

    def _answers(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection((HOST, self.port), 5) as end:
            return end.recv(4) == b"SSH-"
        return False


def _make_key(file: Path) -> None:
    command = [program("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", str(file)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _descendants(pid: int) -> list[int]:
    """The processes that a process has started, and those that these have."""
    parents = {int(entry.name): _parent_of(entry) for entry in Path("/proc").glob("[1-9]*")}
    found = [pid]
    for parent in found:
        found += [child for child, its in parents.items() if its == parent]
    return found[1:]


def _parent_of(process: Path) -> int:
    with contextlib.suppress(OSError):
        return int((process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
    return 0


def _name_of(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8")
    return ""
