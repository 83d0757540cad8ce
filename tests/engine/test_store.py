"""ProfileBook and SettingsStore: written whole or not at all, never over what cannot be read."""

import logging
import os
import stat
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import Code, FolderError, ProfileError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile, SslMode
from pgbackup_gui.core.settings import Settings, Theme
from pgbackup_gui.engine.store import ProfileBook, SettingsStore, write_toml

ODD = ("'quotes\"", "tab\tand\nnewline", "[table]", "# no comment", "ünïcode \U0001f3b5", "back\\")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "databases.toml"


@pytest.fixture
def book(file: Path) -> ProfileBook:
    return ProfileBook(file=file)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(
        name="Jellyfin",
        host="nas.lan",
        port=5433,
        dbname="jellyfin",
        user="media",
        folder=tmp_path / "backups",
        sslmode=SslMode.VERIFY_FULL,
        password_policy=PasswordPolicy.ASK,
    )


def mode(path: Path) -> int:
    """The rights of a file or folder."""
    return stat.S_IMODE(path.stat().st_mode)


class TestWriteToml:
    """Replaces a file as a whole."""

    def test_file_is_for_its_owner_only(self, file: Path) -> None:
        former = os.umask(0)
        try:
            write_toml(file, {"a": 1})
        finally:
            os.umask(former)
        assert (mode(file), mode(file.parent)) == (0o600, 0o700)

    def test_rewritten_file_is_still_private(self, file: Path) -> None:
        write_toml(file, {"a": 1})
        file.chmod(0o644)
        write_toml(file, {"a": 2})
        assert mode(file) == 0o600

    def test_failing_write_leaves_the_former_file_and_nothing_else(self, file: Path) -> None:
        write_toml(file, {"a": 1})
        with pytest.raises(TypeError):
            write_toml(file, {"a": 2, "b": object()})
        assert tomllib.loads(file.read_text(encoding="utf-8")) == {"a": 1}
        assert list(file.parent.iterdir()) == [file]

    def test_file_that_cannot_be_replaced_leaves_nothing_else(self, file: Path) -> None:
        (file / "folder in its place").mkdir(parents=True)
        with pytest.raises(OSError, match="directory"):
            write_toml(file, {"a": 1})
        assert list(file.parent.iterdir()) == [file]


class TestProfileBook:
    """The saved databases."""

    def test_empty_at_first(self, book: ProfileBook) -> None:
        assert book.all() == ()

    def test_gives_back_what_was_saved(self, book: ProfileBook, profile: Profile) -> None:
        book.save(profile)
        assert book.all() == (profile,)

    @pytest.mark.parametrize("odd", ODD)
    def test_odd_texts_survive(
        self, book: ProfileBook, profile: Profile, tmp_path: Path, odd: str
    ) -> None:
        folder = tmp_path / f"folder {odd}"
        saved = replace(profile, name=odd, user=odd, dbname=odd, folder=folder)
        book.save(saved)
        assert book.all() == (saved,)

    @pytest.mark.parametrize("host", ["/var/run/postgresql", "::1", "fe80::1%eth0", "db.lan"])
    def test_every_kind_of_host_survives(
        self, book: ProfileBook, profile: Profile, host: str
    ) -> None:
        book.save(replace(profile, host=host))
        assert book.get(profile.id).host == host

    def test_keeps_the_order_when_one_is_changed(self, book: ProfileBook, profile: Profile) -> None:
        others = [replace(profile, id=name, name=name) for name in ("a", "b", "c")]
        for other in others:
            book.save(other)
        changed = replace(others[0], port=6000)
        book.save(changed)
        assert book.all() == (changed, *others[1:])

    def test_finds_by_id_and_by_name(self, book: ProfileBook, profile: Profile) -> None:
        book.save(profile)
        assert book.get(profile.id) == book.get("Jellyfin") == book.get("JELLYFIN") == profile

    def test_an_id_goes_before_a_name(self, book: ProfileBook, profile: Profile) -> None:
        book.save(replace(profile, id="1", name="other"))
        book.save(replace(profile, id="other", name="2"))
        assert book.get("other").id == "other"

    def test_unknown_is_told(self, book: ProfileBook) -> None:
        with pytest.raises(ProfileError) as caught:
            book.get("nobody")
        assert caught.value.code is Code.PROFILE_UNKNOWN

    def test_makes_the_folder_for_its_owner_only(self, book: ProfileBook, profile: Profile) -> None:
        book.save(profile)
        assert mode(profile.folder) == 0o700

    def test_leaves_the_rights_of_a_folder_that_exists(
        self, book: ProfileBook, profile: Profile
    ) -> None:
        profile.folder.mkdir()
        profile.folder.chmod(0o755)
        book.save(profile)
        assert mode(profile.folder) == 0o755

    def test_folder_that_cannot_be_made_is_told_and_nothing_saved(
        self, book: ProfileBook, profile: Profile, tmp_path: Path
    ) -> None:
        (tmp_path / "file").write_text("x", encoding="utf-8")
        with pytest.raises(ProfileError) as caught:
            book.save(replace(profile, folder=tmp_path / "file" / "below"))
        assert caught.value.code is Code.FOLDER_MISSING
        assert book.all() == ()

    @pytest.mark.parametrize("name", ["Jellyfin", "JELLYFIN"])
    def test_taken_name_is_refused(self, book: ProfileBook, profile: Profile, name: str) -> None:
        book.save(profile)
        with pytest.raises(ProfileError) as caught:
            book.save(profile.duplicate(name))
        assert caught.value.code is Code.NAME_TAKEN
        assert book.all() == (profile,)

    def test_invalid_profile_makes_no_folder(self, book: ProfileBook, profile: Profile) -> None:
        with pytest.raises(ProfileError):
            book.save(replace(profile, port=0))
        assert not profile.folder.exists()

    def test_removed_one_is_gone_and_its_backups_stay(
        self, book: ProfileBook, profile: Profile
    ) -> None:
        other = replace(profile, id="other", name="other")
        book.save(profile)
        book.save(other)
        (profile.folder / "x.backup").write_bytes(b"x")
        book.remove(profile.id)
        assert book.all() == (other,)
        assert (profile.folder / "x.backup").exists()

    def test_removing_an_unknown_one_changes_nothing(
        self, book: ProfileBook, profile: Profile
    ) -> None:
        book.save(profile)
        book.remove("nobody")
        assert book.all() == (profile,)

    def test_two_books_on_one_file_see_each_other(
        self, book: ProfileBook, file: Path, profile: Profile
    ) -> None:
        book.save(profile)
        other = ProfileBook(file=file)
        other.save(replace(profile, id="other", name="other"))
        assert len(book.all()) == 2

    def test_list_that_cannot_be_written_is_told(self, profile: Profile, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("x", encoding="utf-8")
        book = ProfileBook(file=tmp_path / "file" / "databases.toml")
        with pytest.raises((FolderError, ProfileError)):
            book.save(profile)


UNREADABLE = {
    "no TOML": b"[[database",
    "no UTF-8": b"\xff\xfe\x00",
    "no list": b"database = 1",
    "no table": b'database = ["x"]',
    "a table": b'[database]\nid = "x"',
    "no id": b'[[database]]\nname = "x"',
    "no port": b'[[database]]\nid="1"\nname="x"\nhost="h"\nport="many"',
    "too deep": b"a = " + b"[" * 100_000,
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_unreadable_list_is_never_overwritten(
    book: ProfileBook, file: Path, profile: Profile, content: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    for action in (book.all, lambda: book.save(profile), lambda: book.remove("x")):
        with pytest.raises(ProfileError) as caught:
            action()
        assert caught.value.code is Code.PROFILES_UNREADABLE
        assert caught.value.params["path"] == str(file)
    assert file.read_bytes() == content


def test_unknown_values_make_the_list_unreadable(
    book: ProfileBook, file: Path, profile: Profile
) -> None:
    book.save(profile)
    text = file.read_text(encoding="utf-8").replace("verify-full", "verify-twice")
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError, match="verify-twice"):
        book.all()


def test_folder_in_place_of_the_list_is_unreadable(book: ProfileBook, file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(ProfileError) as caught:
        book.all()
    assert caught.value.code is Code.PROFILES_UNREADABLE


class TestSettingsStore:
    """The settings file."""

    @pytest.fixture
    def store(self, file: Path) -> SettingsStore:
        return SettingsStore(file=file)

    def test_default_at_first(self, store: SettingsStore) -> None:
        assert store.load() == Settings()

    def test_gives_back_what_was_saved(self, store: SettingsStore) -> None:
        settings = Settings(tool_folder="/odd 'path'\\", restore_jobs=3, theme=Theme.DARK)
        store.save(settings)
        assert store.load() == settings

    def test_bad_value_gives_its_default_and_is_logged(
        self, store: SettingsStore, file: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        file.parent.mkdir()
        file.write_text('restore_jobs = 99\npsql = "/bin/psql"\n', encoding="utf-8")
        assert store.load() == Settings(psql="/bin/psql")
        assert "restore_jobs" in caplog.text

    @pytest.mark.parametrize("content", [b"= x", b"\xff\xfe\x00", b"a = " + b"[" * 100_000])
    def test_unreadable_file_gives_the_defaults_and_is_logged(
        self, store: SettingsStore, file: Path, caplog: pytest.LogCaptureFixture, content: bytes
    ) -> None:
        file.parent.mkdir()
        file.write_bytes(content)
        assert store.load() == Settings()
        assert caplog.records[0].levelno == logging.WARNING

    def test_folder_in_place_of_the_file_gives_the_defaults(
        self, store: SettingsStore, file: Path
    ) -> None:
        file.mkdir(parents=True)
        assert store.load() == Settings()
