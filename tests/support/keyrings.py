"""Keyrings that are as good and as bad as real ones."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps passwords in memory, as a real backend does in the system.

    Attributes:
        refusal: what each method named in `refused` raises.
    """

    priority: Any = 0.1
    refused: tuple[str, ...] = ()
    refusal: type[Exception] = KeyringLocked

    def __init__(self) -> None:
        KeyringBackend.__init__(self)  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.asked: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self._ask("get")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask("set")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask("delete")
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if what in self.refused:
            raise self.refusal("no answer from the keyring")


class LosingKeyring(MemoryKeyring):
    """Accepts everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        self.kept.clear()


class CuttingKeyring(MemoryKeyring):
    """Keeps the beginning only."""

    longest = 8

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[: self.longest])


class UnforgettingKeyring(MemoryKeyring):
    """Never lets go."""

    def delete_password(self, service: str, username: str) -> None:
        kept = dict(self.kept)
        super().delete_password(service, username)
        self.kept = kept


class LockedKeyring(MemoryKeyring):
    """The user has not unlocked it."""

    refused = ("get", "set")


class CrashingKeyring(MemoryKeyring):
    """Raises what is not keyring's own, as D-Bus and Windows do, when read."""

    refused = ("get",)
    refusal = RuntimeError


@contextmanager
def system_keyring[Backend: KeyringBackend](backend: Backend) -> Iterator[Backend]:
    """Makes `backend` the system's keyring for a while."""
    former = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield backend
    finally:
        keyring.set_keyring(former)
