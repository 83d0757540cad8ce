"""Service: quick answers at once, passwords on their way, and a watched folder."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import Code, ProfileError, SecretError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.core.settings import Settings, Theme
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.service import Service, open_service
from tests.core.samples import PROFILE, write_backup
from tests.support.keyrings import MemoryKeyring, system_keyring
from tests.support.window import ANSWER_MS, Window

pytestmark = pytest.mark.timeout(120)


class TestQuickMethods:
    """What answers at once."""

    def test_fresh_home_is_empty_and_stays_so(self, service: Service, tmp_path: Path) -> None:
        assert service.profiles() == ()
        assert service.settings() == Settings()
        assert not service.is_running()
        assert list(tmp_path.iterdir()) == []

    def test_saved_profile_is_listed_until_removed(self, window: Window, service: Service) -> None:
        profile = window.saved()
        assert service.profiles() == (profile,)
        assert profile.folder.is_dir()
        service.remove_profile(profile.id)
        assert service.profiles() == ()
        assert profile.folder.is_dir()

    def test_invalid_profile_is_refused_and_its_password_not_kept(self, service: Service) -> None:
        with system_keyring(MemoryKeyring()) as keyring:
            with pytest.raises(ProfileError):
                service.save_profile(replace(PROFILE, name=""), password="secret")
            assert keyring.kept == {}

    def test_removing_an_unknown_one_is_told(self, service: Service) -> None:
        with pytest.raises(ProfileError) as caught:
            service.remove_profile("nobody")
        assert caught.value.code is Code.PROFILE_UNKNOWN

    def test_unreadable_list_is_told(self, service: Service, tmp_path: Path) -> None:
        (tmp_path / "config").mkdir()
        (tmp_path / "config" / "databases.toml").write_bytes(b"\xff")
        with pytest.raises(ProfileError):
            service.profiles()

    def test_settings_are_kept(self, service: Service, tmp_path: Path) -> None:
        settings = Settings(theme=Theme.DARK, restore_jobs=2)
        service.save_settings(settings)
        other = Service(places=find_places(tmp_path), secrets=SecretStore())
        assert service.settings() == other.settings() == settings

    def test_log_file_lies_below_home(self, service: Service, tmp_path: Path) -> None:
        assert service.log_file() == service.places().log_file
        assert service.log_file().is_relative_to(tmp_path)

    @pytest.mark.usefixtures("qapp")
    def test_users_own_places_by_default(self, isolated_home: Path) -> None:
        assert open_service(None).log_file().is_relative_to(isolated_home)

    @pytest.mark.usefixtures("qapp")
    def test_given_home(self, tmp_path: Path) -> None:
        assert open_service(tmp_path).log_file().is_relative_to(tmp_path)


class TestPasswords:
    """Passwords on their way to the keyring."""

    @pytest.fixture
    def keyring(self) -> Iterator[MemoryKeyring]:
        with system_keyring(MemoryKeyring()) as backend:
            yield backend

    @pytest.fixture
    def kept(self, tmp_path: Path) -> Profile:
        return replace(PROFILE, folder=tmp_path / "backups")

    @pytest.mark.usefixtures("keyring")
    def test_keyring_is_known_after_its_probe(self, window: Window, service: Service) -> None:
        assert service.keyring_available() is False
        service.probe_keyring()
        window.wait(service.keyring_available)

    def test_password_is_kept_left_and_forgotten(
        self, service: Service, keyring: MemoryKeyring, kept: Profile
    ) -> None:
        service.save_profile(kept, password="secret")
        service.save_profile(replace(kept, port=6000))
        assert list(keyring.kept.values()) == ["secret"]
        service.remove_profile(kept.id)
        assert keyring.kept == {}

    def test_password_asked_for_is_kept_as_the_policy_says(
        self, service: Service, keyring: MemoryKeyring, kept: Profile
    ) -> None:
        asked = replace(kept, id="other", password_policy=PasswordPolicy.ASK)
        service.use_password(asked, "typed")
        service.use_password(kept, "kept")
        assert list(keyring.kept.values()) == ["kept"]

    def test_profile_is_saved_even_if_its_password_cannot_be(
        self, window: Window, service: Service, keyring: MemoryKeyring, kept: Profile
    ) -> None:
        service.probe_keyring()
        window.wait(service.keyring_available)
        keyring.refused = ("set",)
        with pytest.raises(SecretError):
            service.save_profile(kept, password="secret")
        assert service.profiles() == (kept,)

    @pytest.mark.usefixtures("keyring")
    def test_password_is_in_none_of_the_apps_files(
        self, service: Service, kept: Profile, tmp_path: Path
    ) -> None:
        service.save_profile(kept, password="hunter2")
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert files
        assert not [path for path in files if b"hunter2" in path.read_bytes()]


class TestWatching:
    """The folder of the profile that was looked at last."""

    def test_scan_answers_by_both_signals(self, window: Window) -> None:
        profile = window.saved()
        path = write_backup(profile.folder)
        found = window.value(tuple, window.service.scan(profile.id))
        assert [backup.path for backup in found] == [path]
        assert window.listed == [(profile.id, found)]

    def test_a_look_leaves_the_watched_folder_alone(self, window: Window) -> None:
        watched, other = window.saved(), window.saved("other", "Other")
        window.result(window.service.scan(watched.id))
        assert window.value(tuple, window.service.look(other.id)) == ()
        assert window.listed[-1] == (other.id, ())
        write_backup(watched.folder)
        window.wait(lambda: window.listed[-1][0] == watched.id)
        assert len(window.listed[-1][1]) == 1

    def test_failed_scan_lists_nothing(self, window: Window) -> None:
        window.result(window.service.scan("nobody"))
        assert window.listed == []

    def test_new_and_removed_files_are_noticed(self, window: Window) -> None:
        profile = window.saved()
        window.result(window.service.scan(profile.id))
        path = write_backup(profile.folder)
        window.wait(lambda: len(window.listed[-1][1]) == 1)
        path.unlink()
        window.wait(lambda: len(window.listed[-1][1]) == 0)

    def test_only_the_last_folder_is_watched(self, window: Window) -> None:
        first, second = window.saved("a", "A"), window.saved("b", "B")
        for profile in (first, second):
            window.result(window.service.scan(profile.id))
        assert window.service._folder_watch.watched() == [str(second.folder)]
        window.listed.clear()
        write_backup(first.folder)
        write_backup(second.folder)
        window.wait(lambda: bool(window.listed))
        assert {name for name, _ in window.listed} == {second.id}

    def test_folder_that_comes_back_is_watched_after_the_next_scan(self, window: Window) -> None:
        profile = window.saved()
        profile.folder.rmdir()
        window.result(window.service.scan(profile.id))
        profile.folder.mkdir()
        window.result(window.service.scan(profile.id))
        write_backup(profile.folder)
        window.wait(lambda: len(window.listed[-1][1]) == 1)

    @pytest.mark.parametrize("content", [b"", b"\xff"])
    def test_list_that_changes_under_the_watch_does_no_harm(
        self, window: Window, content: bytes
    ) -> None:
        profile = window.saved()
        window.result(window.service.scan(profile.id))
        window.service.places().profiles_file.write_bytes(content)
        with window.qtbot.waitSignal(window.service._folder_watch.changed, timeout=ANSWER_MS):
            write_backup(profile.folder)
        assert len(window.updates) == 1


class TestEnd:
    """The end of the program."""

    def test_idle_service_ends_at_once_and_twice(self, service: Service) -> None:
        service.shut_down()
        service.shut_down()
