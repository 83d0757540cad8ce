"""KeyringStore: what it writes to the system's keyring, and what it makes of its errors."""

from collections.abc import Callable

import pytest

from pgbackup_gui.core.errors import Code, SecretError
from pgbackup_gui.engine.keyring_store import SERVICE, KeyringStore
from tests.support.keyrings import CrashingKeyring, LockedKeyring, MemoryKeyring, system_keyring

ACTIONS: tuple[Callable[[KeyringStore], object], ...] = (
    lambda store: store.get("id"),
    lambda store: store.put("id", "hunter2"),
    lambda store: store.remove("id"),
)


def test_entry_bears_the_apps_name_and_the_profiles_id() -> None:
    with system_keyring(MemoryKeyring()) as backend:
        KeyringStore().put("id", "secret")
        assert backend.kept == {(SERVICE, "id"): "secret"}


@pytest.mark.parametrize("action", ACTIONS)
def test_locked_keyring_is_a_secret_error(action: Callable[[KeyringStore], object]) -> None:
    with system_keyring(LockedKeyring()), pytest.raises(SecretError) as caught:
        action(KeyringStore())
    assert caught.value.code is Code.KEYRING_FAILED
    assert "KeyringLocked: no answer" in caught.value.detail
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("action", ACTIONS)
def test_no_keyring_is_a_secret_error(action: Callable[[KeyringStore], object]) -> None:
    with pytest.raises(SecretError) as caught:
        action(KeyringStore())
    assert caught.value.code is Code.KEYRING_FAILED
    assert "NoKeyringError" in caught.value.detail


def test_foreign_errors_are_secret_errors() -> None:
    with system_keyring(CrashingKeyring()), pytest.raises(SecretError) as caught:
        KeyringStore().get("id")
    assert "RuntimeError" in caught.value.detail


def test_entry_that_cannot_be_deleted_is_told() -> None:
    with system_keyring(MemoryKeyring()) as backend:
        backend.refused = ("delete",)
        KeyringStore().put("id", "secret")
        with pytest.raises(SecretError, match="no answer"):
            KeyringStore().remove("id")
