"""Tunnels: ports of this computer that ssh forwards to a database only a server can reach."""

import socket
import threading
import time
import weakref
from collections import deque
from contextlib import suppress
from dataclasses import replace

from pgbackup_gui.core.errors import AppError, Code, ReachError
from pgbackup_gui.core.reach.commands import LOOPBACK
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import SshTunnel, ssh_argument
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.diagnose_reach import reach_error
from pgbackup_gui.engine import piped
from pgbackup_gui.engine.near import Near
from pgbackup_gui.engine.piped import Piped

OPEN_SECONDS = 60.0
_POLL_SECONDS = 0.05
_END_SECONDS = 5.0
_HEAR_SECONDS = 0.5
"""How long what ssh has just said may take to be heard."""
_KEPT = 20

_Key = tuple[str, str, int]


class _Tunnel:
    """One ssh that forwards a port. What it says is read as it comes, or it would block."""

    def __init__(self, ssh: Piped, port: int) -> None:
        self._ssh = ssh
        self.port = port
        self._said: deque[str] = deque(maxlen=_KEPT)
        self._ear = threading.Thread(target=_listen, args=(ssh, self._said), daemon=True)
        self._ear.start()

    @property
    def has_ended(self) -> bool:
        """True once ssh has."""
        return self._ssh.has_ended

    def said(self) -> tuple[str, ...]:
        """Its last lines; all of them once it has ended."""
        self._ear.join(_HEAR_SECONDS)
        return tuple(self._said)

    def close(self) -> None:
        """End it."""
        self._ssh.child.terminate()
        self._ssh.end(_END_SECONDS)
        self._ear.join(_END_SECONDS)
        self._ssh.close()


class Tunnels:
    """The open tunnels. They stay open while this object lives; a lost one is made anew."""

    def __init__(self, *, near: Near) -> None:
        self._near = near
        self._lock = threading.Lock()
        self._open: dict[_Key, _Tunnel] = {}
        weakref.finalize(self, _close_all, self._open)

    def port(self, profile: Profile, route: SshTunnel, cancel: CancelToken) -> int:
        """The port of this computer that leads to the profile's host and port.

        Raises:
            AppError: what ssh said; ToolError when there is none.
            Cancelled: the user asked to stop.
        """
        key = _key(profile, route)
        with self._lock:
            if key in self._open and self._open[key].has_ended:
                self._open.pop(key).close()
            if key not in self._open:
                self._open[key] = self._make(profile, route)
            known = self._open[key]
        _wait(known, cancel)
        return known.port

    def refusal(self, profile: Profile, route: SshTunnel, **params: object) -> AppError | None:
        """Why a connection through the tunnel has failed, if the tunnel knows.

        A server sees ssh's end of a tunnel accept and close, whatever is wrong behind it.
        """
        with self._lock:
            known = self._open.get(_key(profile, route))
        if known is None:
            return None
        said = known.said()
        text = "\n".join(said)
        if known.has_ended:
            lost = ReachError(Code.CONNECTION_LOST, detail=text, **params)
            return reach_error(said, **params) or lost
        if "open failed" not in text:
            return None
        refused = ReachError(Code.CONNECTION_REFUSED, detail=text, **params)
        return diagnose.from_text(text, refused, **params)

    def close(self) -> None:
        """End all of them."""
        _close_all(self._open)

    def _make(self, profile: Profile, route: SshTunnel) -> _Tunnel:
        port = _free_port()
        target = _socket_file(profile) if profile.is_socket else f"{profile.host}:{profile.port}"
        own = ("ExitOnForwardFailure=yes", "ControlMaster=no", "ControlPath=none")
        command = self._near.command(("true",), destination=route.destination, label="ssh")
        argv = (
            *(word for option in own for word in ("-o", option)),
            *self._near.ssh_options(),
            *("-N", "-L", f"{LOOPBACK}:{port}:{target}", "--", ssh_argument(route.destination)),
        )
        return _Tunnel(piped.start(replace(command, argv=argv)), port)


def _key(profile: Profile, route: SshTunnel) -> _Key:
    return route.destination, profile.host, profile.port


def _listen(ssh: Piped, said: "deque[str]") -> None:
    for line in ssh.stderr:
        said.append(line.decode(errors="replace").rstrip("\r\n"))


def _wait(tunnel: _Tunnel, cancel: CancelToken) -> None:
    deadline = time.monotonic() + OPEN_SECONDS
    while not _answers(tunnel.port):
        if tunnel.has_ended or time.monotonic() > deadline:
            raise diagnose.from_lines(tunnel.said(), ReachError)
        cancel.wait(_POLL_SECONDS)


def _answers(port: int) -> bool:
    """ssh listens only after it has logged in."""
    with suppress(OSError), socket.create_connection((LOOPBACK, port), timeout=1):
        return True
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def _socket_file(profile: Profile) -> str:
    return f"{profile.host.rstrip('/')}/.s.PGSQL.{profile.port}"


def _close_all(tunnels: dict[_Key, _Tunnel]) -> None:
    while tunnels:
        tunnels.popitem()[1].close()
