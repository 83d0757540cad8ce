"""KeyringStore: passwords in the system's keyring. Imported late, by `secrets` only."""

from collections.abc import Callable

import keyring
import keyring.errors

from pgbackup_gui.core.errors import Code, SecretError

SERVICE = "pgbackup_gui"


class KeyringStore:
    """The system's keyring: Credential Locker, Keychain, Secret Service or KWallet."""

    def get(self, profile_id: str) -> str | None:
        """The password, or None when there is none. Raises SecretError."""
        return _guarded(lambda: keyring.get_password(SERVICE, profile_id))

    def put(self, profile_id: str, password: str) -> None:
        """Keep the password in place of an older one. Raises SecretError."""
        _guarded(lambda: keyring.set_password(SERVICE, profile_id, password))

    def remove(self, profile_id: str) -> None:
        """Forget the password; silent when there is none. Raises SecretError."""
        if self.get(profile_id) is not None:
            _guarded(lambda: keyring.delete_password(SERVICE, profile_id))


def _guarded[Value](action: Callable[[], Value]) -> Value:
    """Backends raise far more than KeyringError: D-Bus, wallet and Windows errors as well."""
    try:
        return action()
    except Exception as error:
        raise SecretError(Code.KEYRING_FAILED, detail=f"{type(error).__name__}: {error}") from error
