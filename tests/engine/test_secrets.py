"""SecretStore: one contract for both stores, the policies, and keyrings that cannot be trusted."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest

from pgbackup_gui.core.errors import Code, SecretError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.engine.keyring_store import KeyringStore
from pgbackup_gui.engine.secrets import PasswordStore, SecretStore, SessionStore, probe
from tests.support.keyrings import (
    CrashingKeyring,
    CuttingKeyring,
    LockedKeyring,
    LosingKeyring,
    MemoryKeyring,
    UnforgettingKeyring,
    system_keyring,
)

PASSWORDS = (
    "plain",
    "two\nlines\r\n",
    "quo'te\"s and \\",
    "pässwörd \U0001f511",
    "x" * 2000,
    " ",
    "%s {} $HOME",
)


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    """A keyring that works is the system's."""
    with system_keyring(MemoryKeyring()) as backend:
        yield backend


def profile(policy: PasswordPolicy = PasswordPolicy.KEYRING, name: str = "p") -> Profile:
    return Profile(
        id=name,
        name=name,
        host="localhost",
        dbname="d",
        user="u",
        folder=Path("/backups"),
        password_policy=policy,
    )


class TestPasswordStore:
    """What every store of passwords promises."""

    @pytest.fixture(params=[SessionStore, KeyringStore])
    def store(self, request: pytest.FixtureRequest) -> PasswordStore:
        request.getfixturevalue("memory")
        made: PasswordStore = request.param()
        return made

    @pytest.mark.parametrize("password", PASSWORDS)
    def test_gives_back_what_was_put(self, store: PasswordStore, password: str) -> None:
        store.put("a", password)
        assert store.get("a") == password

    def test_knows_nothing_at_first(self, store: PasswordStore) -> None:
        assert store.get("a") is None

    def test_keeps_each_profile_apart(self, store: PasswordStore) -> None:
        store.put("a", "1")
        store.put("b", "2")
        assert (store.get("a"), store.get("b")) == ("1", "2")

    def test_the_newer_password_wins(self, store: PasswordStore) -> None:
        store.put("a", "1")
        store.put("a", "2")
        assert store.get("a") == "2"

    def test_forgets_only_what_is_removed(self, store: PasswordStore) -> None:
        store.put("a", "1")
        store.put("b", "2")
        store.remove("a")
        assert (store.get("a"), store.get("b")) == (None, "2")

    def test_removing_nothing_is_silent(self, store: PasswordStore) -> None:
        store.remove("a")
        store.remove("a")
        assert store.get("a") is None

    def test_passes_the_probe_and_keeps_nothing_of_it(
        self, store: PasswordStore, memory: MemoryKeyring
    ) -> None:
        assert probe(store)
        assert memory.kept == {}


UNUSABLE = (
    LosingKeyring,
    CuttingKeyring,
    UnforgettingKeyring,
    LockedKeyring,
    CrashingKeyring,
)


@pytest.mark.parametrize("kind", UNUSABLE)
def test_keyring_that_fails_the_probe_is_not_used(kind: type[MemoryKeyring]) -> None:
    with system_keyring(kind()) as backend:
        secrets = SecretStore()
        assert secrets.keyring() is None
        backend.kept.clear()
        assert secrets.put(profile(), "secret") is False
        assert secrets.get(profile()) == "secret"
        assert backend.kept == {}


def test_no_keyring_at_all_fails_the_probe() -> None:
    assert isinstance(keyring.get_keyring(), keyring.backends.fail.Keyring)
    assert probe(KeyringStore()) is False


def test_probe_says_why_it_failed_and_no_value(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with system_keyring(LockedKeyring()):
        probe(KeyringStore())
    assert "no answer from the keyring" in caplog.text


def test_keyring_policy_keeps_the_password_for_the_next_start(memory: MemoryKeyring) -> None:
    assert SecretStore().put(profile(), "secret") is True
    assert SecretStore().get(profile()) == "secret"


@pytest.mark.parametrize("policy", [PasswordPolicy.SESSION, PasswordPolicy.ASK])
def test_other_policies_keep_it_until_the_end(
    memory: MemoryKeyring, policy: PasswordPolicy
) -> None:
    secrets = SecretStore()
    assert secrets.put(profile(policy), "secret") is False
    assert secrets.get(profile(policy)) == "secret"
    assert memory.kept == {}
    assert SecretStore().get(profile(policy)) is None


def test_use_once_never_reaches_the_keyring(memory: MemoryKeyring) -> None:
    secrets = SecretStore()
    secrets.use_once(profile(), "secret")
    assert secrets.get(profile()) == "secret"
    assert memory.kept == {}


@pytest.mark.parametrize("policy", list(PasswordPolicy))
def test_forgotten_password_is_gone_everywhere(
    memory: MemoryKeyring, policy: PasswordPolicy
) -> None:
    secrets = SecretStore()
    secrets.put(profile(policy), "secret")
    secrets.put(profile(policy, "other"), "another")
    secrets.forget(profile(policy))
    assert secrets.get(profile(policy)) is None
    assert "secret" not in memory.kept.values()
    assert secrets.get(profile(policy, "other")) == "another"


def test_password_typed_now_wins_over_the_keyring(memory: MemoryKeyring) -> None:
    SecretStore().put(profile(), "old")
    secrets = SecretStore()
    secrets.use_once(profile(), "typed")
    assert secrets.get(profile()) == "typed"


def test_keyring_that_is_locked_later_says_so() -> None:
    with system_keyring(MemoryKeyring()) as backend:
        secrets = SecretStore()
        secrets.put(profile(), "secret")
        fresh = SecretStore()
        fresh.keyring()
        backend.refused = ("get", "set")
        with pytest.raises(SecretError) as caught:
            fresh.get(profile())
        assert caught.value.code is Code.KEYRING_FAILED
        assert secrets.get(profile()) == "secret"


def test_password_that_could_not_be_stored_works_until_the_end() -> None:
    with system_keyring(MemoryKeyring()) as backend:
        secrets = SecretStore()
        secrets.keyring()
        backend.refused = ("get", "set")
        with pytest.raises(SecretError):
            secrets.put(profile(), "secret")
        assert secrets.get(profile()) == "secret"


def test_password_that_reads_back_differently_is_refused() -> None:
    with system_keyring(CuttingKeyring()) as backend:
        backend.longest = 100
        secrets = SecretStore()
        with pytest.raises(SecretError) as caught:
            secrets.put(profile(), "x" * 2000)
        assert "xxx" not in str(caught.value)


def test_known_to_work_never_probes(memory: MemoryKeyring) -> None:
    secrets = SecretStore()
    assert secrets.known_to_work is False
    secrets.keyring()
    assert secrets.known_to_work is True


def test_keyring_is_probed_once(memory: MemoryKeyring) -> None:
    secrets = SecretStore()
    assert secrets.keyring()
    memory.asked.clear()
    assert secrets.keyring()
    assert memory.asked == []


def test_given_store_takes_the_place_of_the_keyring() -> None:
    kept = SessionStore()
    SecretStore(keyring=kept).put(profile(), "secret")
    assert kept.get("p") == "secret"


def test_password_is_in_no_representation(memory: MemoryKeyring) -> None:
    secrets = SecretStore()
    secrets.put(profile(), "hunter2")
    assert "hunter2" not in repr(secrets) + repr(profile()) + repr(secrets.keyring())


def test_keyring_is_imported_late() -> None:
    """Importing it takes longer than painting the window."""
    code = "import sys, pgbackup_gui.engine.service; print('keyring' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_password_leaves_the_keyring_with_its_policy(tmp_path: Path) -> None:
    memory = SessionStore()
    store = SecretStore(keyring=memory)
    former = Profile("Media", "nas", "jellyfin", "anna", tmp_path)
    store.put(former, "geheim")
    asking = replace(former, password_policy=PasswordPolicy.ASK)
    store.change_policy(former, asking)
    assert memory.get(former.id) is None
    assert store.get(asking) == "geheim"


def test_a_password_stays_in_the_keyring_while_its_policy_does(tmp_path: Path) -> None:
    memory = SessionStore()
    store = SecretStore(keyring=memory)
    profile = Profile("Media", "nas", "jellyfin", "anna", tmp_path)
    store.put(profile, "geheim")
    store.change_policy(profile, replace(profile, name="Films"))
    assert memory.get(profile.id) == "geheim"
