"""A password store that another process can use: PYTHON_KEYRING_BACKEND names it."""

import json
import os
from pathlib import Path
from typing import Any

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

BACKEND = f"{__name__}.FileKeyring"
LOCKED = f"{__name__}.LockedFileKeyring"
FILE_VARIABLE = "TEST_KEYRING_FILE"


class FileKeyring(KeyringBackend):
    """Passwords in a JSON file, whose path is in the environment."""

    priority: Any = 0.1

    def get_password(self, service: str, username: str) -> str | None:
        password = _read().get(f"{service}/{username}")
        return password if isinstance(password, str) else None

    def set_password(self, service: str, username: str, password: str) -> None:
        _write({**_read(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = _read()
        if kept.pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError("not found")
        _write(kept)


class LockedFileKeyring(FileKeyring):
    """Passes the probe, and is then found locked."""

    def get_password(self, service: str, username: str) -> str | None:
        if "probe" not in username:
            raise KeyringLocked("locked")
        return super().get_password(service, username)


def _file() -> Path:
    return Path(os.environ[FILE_VARIABLE])


def _read() -> dict[str, str]:
    return dict(json.loads(_file().read_text(encoding="utf-8"))) if _file().exists() else {}


def _write(kept: dict[str, str]) -> None:
    _file().write_text(json.dumps(kept), encoding="utf-8")
