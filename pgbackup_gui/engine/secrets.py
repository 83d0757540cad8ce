"""SecretStore: where passwords live: keyring, memory, or the user's own password file."""

import importlib
import logging
import uuid
from pathlib import Path
from typing import Protocol

from pgbackup_gui.core.errors import Code, SecretError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.core.work.plans import PasswordFile
from pgbackup_gui.engine.password_files import UserPasswordFile

_log = logging.getLogger(__name__)


class PasswordStore(Protocol):
    """Keeps one password per profile id."""

    def get(self, profile_id: str) -> str | None:
        """The password, or None when there is none."""

    def put(self, profile_id: str, password: str) -> None:
        """Keep the password in place of an older one."""

    def remove(self, profile_id: str) -> None:
        """Forget the password; silent when there is none."""


class SessionStore:
    """Passwords in memory only."""

    def __init__(self) -> None:
        self._passwords: dict[str, str] = {}

    def get(self, profile_id: str) -> str | None:
        """The password, or None when there is none."""
        return self._passwords.get(profile_id)

    def put(self, profile_id: str, password: str) -> None:
        """Keep the password in place of an older one."""
        self._passwords[profile_id] = password

    def remove(self, profile_id: str) -> None:
        """Forget the password; silent when there is none."""
        self._passwords.pop(profile_id, None)


def probe(store: PasswordStore) -> bool:
    """True when `store` really keeps, returns and forgets a value.

    A keyring that is present can still fail on first use: locked, no session, no backend.
    """
    name, value = f"probe-{uuid.uuid4().hex}", uuid.uuid4().hex
    try:
        store.put(name, value)
        kept = store.get(name) == value
        store.remove(name)
        return kept and store.get(name) is None
    except SecretError as error:
        _log.info("keyring cannot be used: %s", error.detail)
        return False


class SecretStore:
    """Passwords by the policy of each profile.

    The keyring is loaded and probed when first needed: importing it takes longer than
    painting the window.
    """

    def __init__(
        self, *, keyring: PasswordStore | None = None, password_file: Path | None = None
    ) -> None:
        self._session = SessionStore()
        self._file = UserPasswordFile(password_file)
        self._keyring = keyring
        self._works: bool | None = None

    def keyring(self) -> PasswordStore | None:
        """The system's keyring when it passed the probe, else None."""
        if self._keyring is None:
            # Loaded late: keyring costs 100 to 300 ms (measured).
            module = importlib.import_module("pgbackup_gui.engine.keyring_store")
            self._keyring = module.KeyringStore()
        if self._works is None:
            self._works = probe(self._keyring)
        return self._keyring if self._works else None

    @property
    def known_to_work(self) -> bool:
        """True when the keyring was probed and works; never probes."""
        return bool(self._works)

    def get(self, profile: Profile) -> str | None:
        """The password of `profile`, or None when it must be asked for.

        Raises:
            SecretError: KEYRING_FAILED when the keyring holds it but cannot be read.
        """
        if (kept := self._session.get(profile.id)) is not None:
            return kept
        if profile.password_policy is PasswordPolicy.ASK:
            return None
        return self._stored(profile) or self._file.password(profile)

    def password_file_state(self, profile: Profile) -> PasswordFile:
        """What the user's own password file has for `profile`."""
        return self._file.state(profile)

    def _stored(self, profile: Profile) -> str | None:
        if profile.password_policy is not PasswordPolicy.KEYRING:
            return None
        store = self.keyring()
        return store.get(profile.id) if store else None

    def put(self, profile: Profile, password: str) -> bool:
        """Keep the password as the policy says; False when only until the app quits.

        Raises:
            SecretError: KEYRING_FAILED when the keyring refuses to store it.
        """
        self._session.put(profile.id, password)
        if profile.password_policy is not PasswordPolicy.KEYRING:
            return False
        store = self.keyring()
        if store is None:
            return False
        store.put(profile.id, password)
        if store.get(profile.id) != password:
            raise SecretError(Code.KEYRING_FAILED, detail="read back another value")
        return True

    def use_once(self, profile: Profile, password: str) -> None:
        """Keep the password until the app quits, whatever the policy."""
        self._session.put(profile.id, password)

    def change_policy(self, former: Profile, profile: Profile) -> None:
        """A password that is no longer to be in the keyring leaves it, kept until the app quits.

        Raises:
            SecretError: KEYRING_FAILED when the keyring refuses to forget it.
        """
        keyring = PasswordPolicy.KEYRING
        if former.password_policy is not keyring or profile.password_policy is keyring:
            return
        password = self.get(former)
        self.forget(former)
        if password is not None:
            self.use_once(profile, password)

    def forget(self, profile: Profile) -> None:
        """Remove the password from memory and from the keyring."""
        self._session.remove(profile.id)
        if profile.password_policy is PasswordPolicy.KEYRING and (store := self.keyring()):
            store.remove(profile.id)
