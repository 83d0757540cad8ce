"""Which account a test server runs as: PostgreSQL refuses to run as root.

Started by root, the server runs as `postgres` or `nobody` from a copy of its programs which
that account can read; the checkout may well be below a folder that is closed to others.
"""

import atexit
import contextlib
import functools
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from tests.support.binaries import postgres_home

# A socket path may be 107 bytes long, and the file in the folder is called .s.PGSQL.12345.
_LONGEST_BASE = 60
_OURS = "pgb-"
_ABANDONED_AFTER_S = 3600


class ProcessOwner(TypedDict, total=False):
    """The arguments of `subprocess.Popen` that choose an account."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class Account:
    """A user that owns the server's process and files."""

    uid: int
    gid: int

    def owner(self) -> ProcessOwner:
        """Starts a program as this account."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def take(self, *paths: Path) -> None:
        """Hands files over to this account."""
        for path in paths:
            os.chown(path, self.uid, self.gid)


class CurrentUser(Account):
    """Whoever runs the tests: nothing has to change hands."""

    def owner(self) -> ProcessOwner:
        return {}

    def take(self, *paths: Path) -> None:
        pass


@functools.cache
def server_account() -> Account:
    """The current user, or for root an account without rights."""
    if sys.platform == "win32":
        return CurrentUser(-1, -1)
    if os.geteuid() != 0:
        return CurrentUser(os.geteuid(), os.getegid())
    return _unprivileged_account()


def server_home(major: int) -> Path:
    """The folder from which the server's account can run this major version."""
    home = postgres_home(major)
    return home if isinstance(server_account(), CurrentUser) else _readable_copy(home)


def shared_folder(prefix: str) -> Path:
    """A new folder which belongs to the server's account, with a short and reachable path."""
    name = f"{_OURS}{os.getpid()}-{prefix}-"
    folder = Path(tempfile.mkdtemp(prefix=name, dir=_shared_base()))
    server_account().take(folder)
    return folder


@functools.cache
def _readable_copy(home: Path) -> Path:
    copy = shared_folder(f"programs{home.name}")
    atexit.register(shutil.rmtree, copy, ignore_errors=True)
    for part in ("bin", "lib", "share"):
        shutil.copytree(home / part, copy / part, symlinks=True)
    _make_readable(copy)
    return copy


def _make_readable(folder: Path) -> None:
    """A root with a strict umask unpacked files that only root reads."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))
    for program in (folder / "bin").iterdir():
        program.chmod(0o755)


@functools.cache
def _shared_base() -> Path:
    base = Path(tempfile.gettempdir()).resolve()
    usable = len(os.fsencode(base)) <= _LONGEST_BASE and _is_reachable(base)
    if not usable and sys.platform != "win32":
        base = Path("/tmp")  # noqa: S108
    _remove_abandoned(base)
    return base


def _remove_abandoned(base: Path) -> None:
    """Removes what killed runs left behind, once they are surely over."""
    for folder in base.glob(f"{_OURS}[0-9]*-*"):
        with contextlib.suppress(OSError, ValueError):
            pid = int(folder.name.split("-")[1])
            if time.time() - folder.stat().st_mtime > _ABANDONED_AFTER_S and not _is_alive(pid):
                shutil.rmtree(folder, ignore_errors=True)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _is_reachable(folder: Path) -> bool:
    if isinstance(server_account(), CurrentUser):
        return True
    return all(path.stat().st_mode & 0o001 for path in (folder, *folder.parents))


def _unprivileged_account() -> Account:
    import pwd  # noqa: PLC0415 - not on Windows

    lookups: tuple[Callable[[], pwd.struct_passwd], ...] = (
        lambda: pwd.getpwnam("postgres"),
        lambda: pwd.getpwnam("nobody"),
    )
    for lookup in lookups:
        try:
            entry = lookup()
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    return Account(65534, 65534)
