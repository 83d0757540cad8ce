"""What this computer tells of a database to be saved: its backup folder and the password file."""

import os
import shutil
import socket
from contextlib import suppress
from pathlib import Path

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import destination_of
from pgbackup_gui.core.work.plans import FolderFacts, LocalFacts
from pgbackup_gui.engine.secrets import SecretStore

_SYSFS = Path("/sys/dev/block")
_MOUNTED_BY_HAND = ("/media/", "/run/media/", "/Volumes/")
_LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})


def local_facts(profile: Profile, data_directory: str, secrets: SecretStore) -> LocalFacts:
    """Look at the folder that `profile` names, and for a login that fits. Changes nothing."""
    password_file = secrets.password_file_state(profile)
    return LocalFacts(folder_facts(profile, data_directory), password_file)


def folder_facts(profile: Profile, data_directory: str) -> FolderFacts:
    """What is known of the volume on which the backups will lie."""
    there = _nearest(profile.folder)
    free = None
    with suppress(OSError):
        free = shutil.disk_usage(there).free
    is_local = _is_here(profile)
    # What a container calls its folder is another one here.
    is_seen = is_local and not profile.is_far
    return FolderFacts(
        folder=profile.folder,
        free=free,
        is_writable=there.is_dir() and os.access(there, os.W_OK | os.X_OK),
        is_removable=_is_removable(there),
        is_servers_computer=is_local,
        is_servers_disk=is_seen and _share_a_disk(there, Path(data_directory or "\0")),
    )


def _is_here(profile: Profile) -> bool:
    """True when the database is certainly on this computer; a tunnel's localhost is another."""
    if destination_of(profile.route):
        return False
    return profile.is_far or is_this_computer(profile.host)


def is_this_computer(host: str) -> bool:
    """True when `host` is certainly this computer; a container on it counts as well."""
    names = _LOCAL_NAMES | {socket.gethostname().casefold()}
    return host.startswith("/") or host.casefold() in names


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    for one in (folder, *folder.parents):
        with suppress(OSError):
            if one.exists():
                return one
    return folder


def _share_a_disk(one: Path, other: Path) -> bool:
    with suppress(OSError, ValueError):
        return one.stat().st_dev == other.stat().st_dev
    return False


def _is_removable(folder: Path) -> bool:
    """By the kernel's word, or by where desktops mount what is plugged in."""
    with suppress(OSError):
        device = folder.stat().st_dev
        block = (_SYSFS / f"{os.major(device)}:{os.minor(device)}").resolve(strict=True)
        marks = [one / "removable" for one in (block, block.parent)]
        if any(mark.is_file() and mark.read_text().strip() == "1" for mark in marks):
            return True
    return str(folder.resolve()).startswith(_MOUNTED_BY_HAND)
