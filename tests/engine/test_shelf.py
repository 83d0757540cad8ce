"""Shelf: what lies in the folder, with archives of the real pg_dump and with garbage."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.folder import sha256_of
from pgbackup_gui.core.errors import Code, FileError, FolderError
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.history import History
from pgbackup_gui.engine.shelf import Shelf
from tests.core.samples import ARCHIVE, NOON, PROFILE, manifest_with, write_backup
from tests.support.databases import Database
from tests.support.dumps import pg_dump


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(file=tmp_path / "state" / "history.sqlite3")


@pytest.fixture
def shelf(history: History) -> Shelf:
    return Shelf(history=history, clock=lambda: NOON)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "backups"
    made.mkdir()
    return made


@pytest.fixture
def archive(database: Database, folder: Path) -> Path:
    """A file as pg_dump alone makes it."""
    return pg_dump(database, folder / "by hand.dump")


def only(shelf: Shelf, folder: Path) -> Backup:
    """The one backup in the folder."""
    (backup,) = shelf.scan(folder)
    return backup


class TestRealArchives:
    """Files that pg_dump made."""

    def test_is_found_and_described(
        self, shelf: Shelf, folder: Path, archive: Path, database: Database
    ) -> None:
        backup = only(shelf, folder)
        assert (backup.path, backup.badge, backup.has_manifest) == (archive, Badge.FOUND, False)
        assert backup.database == database.name
        assert backup.server_version is not None
        assert str(backup.server_version) == database.server.version
        assert backup.made_by == f"pg_dump {database.server.version}"

    def test_details_name_its_tables(
        self, shelf: Shelf, folder: Path, archive: Path, database: Database
    ) -> None:
        details = shelf.details(only(shelf, folder))
        expected = {
            name.removeprefix("table ")
            for name in database.fingerprint()
            if name.startswith("table ")
        }
        assert set(details.tables) == expected != set()
        assert (details.error, details.manifest, details.compression) == (None, None, "gzip")
        assert details.tool_version == Version(*map(int, database.server.version.split(".")))
        assert str(archive) in details.restore_by_hand

    def test_cut_archive_says_what_is_wrong(
        self, shelf: Shelf, folder: Path, archive: Path
    ) -> None:
        os.truncate(archive, 1000)
        details = shelf.details(only(shelf, folder))
        assert details.error is not None
        assert details.error.code is Code.BACKUP_DAMAGED
        assert details.tables == ()

    def test_what_a_check_found_is_shown(self, shelf: Shelf, folder: Path, archive: Path) -> None:
        shelf.record(archive, sha256_of(archive), Badge.CHECKED)
        assert only(shelf, folder).badge is Badge.CHECKED

    def test_changed_file_is_no_longer_what_was_checked(
        self, shelf: Shelf, folder: Path, archive: Path
    ) -> None:
        shelf.record(archive, sha256_of(archive), Badge.CHECKED)
        with archive.open("ab") as file:
            file.write(b"x")
        assert only(shelf, folder).badge is Badge.FOUND


def test_scan_lists_the_newest_first(shelf: Shelf, folder: Path) -> None:
    paths = [write_backup(folder, at=NOON + timedelta(hours=hour)) for hour in (1, 3, 2)]
    found = [backup.path for backup in shelf.scan(folder)]
    assert found == [paths[1], paths[2], paths[0]]


@pytest.mark.parametrize("content", [b"", b"PGDMP", b"PGDMP\xff\xff", b"\0" * 5000, b"-- SQL"])
@pytest.mark.parametrize("name", ["20261122120000_jellyfin.backup", "other.dump"])
def test_garbage_never_raises(shelf: Shelf, folder: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)
    for backup in shelf.scan(folder):
        assert backup.badge is Badge.DAMAGED
        assert shelf.details(backup).error is not None


@pytest.mark.parametrize("name", ["folder.backup", "link.backup", "note.txt"])
def test_what_is_no_backup_is_not_listed(shelf: Shelf, folder: Path, name: str) -> None:
    if name == "folder.backup":
        (folder / name).mkdir()
    elif name == "link.backup":
        (folder / name).symlink_to(folder / "nowhere")
    else:
        (folder / name).write_bytes(ARCHIVE)
    assert shelf.scan(folder) == ()


def test_missing_folder_is_told(shelf: Shelf, folder: Path) -> None:
    with pytest.raises(FolderError) as caught:
        shelf.scan(folder / "unplugged")
    assert caught.value.code is Code.FOLDER_NOT_FOUND


CALLED: tuple[Callable[[Backup], str], ...] = (
    lambda backup: backup.key,
    lambda backup: backup.path.name,
    lambda backup: str(backup.path),
)


@pytest.mark.parametrize("called", CALLED)
def test_find_knows_key_name_and_path(
    shelf: Shelf, folder: Path, called: Callable[[Backup], str]
) -> None:
    write_backup(folder, at=NOON + timedelta(days=1))
    write_backup(folder)
    wanted = shelf.scan(folder)[1]
    assert shelf.find(replace(PROFILE, folder=folder), called(wanted)) == wanted


def test_find_takes_a_path_outside_the_folder(shelf: Shelf, folder: Path, tmp_path: Path) -> None:
    path = write_backup(folder)
    elsewhere = replace(PROFILE, folder=tmp_path)
    assert shelf.find(elsewhere, str(path)).path == path


@pytest.mark.parametrize("wanted", ["", "nothing", "20990101000000", "/nowhere/x.backup"])
def test_find_says_what_it_did_not_find(shelf: Shelf, folder: Path, wanted: str) -> None:
    write_backup(folder)
    with pytest.raises((FileError, FolderError)) as caught:
        shelf.find(replace(PROFILE, folder=folder), wanted)
    assert caught.value.code in (Code.BACKUP_UNKNOWN, Code.FOLDER_NOT_FOUND)


def test_last_good_size_is_of_this_database_and_not_damaged(shelf: Shelf, folder: Path) -> None:
    profile = replace(PROFILE, folder=folder)
    assert shelf.last_good_size(profile) is None
    good = write_backup(folder)
    write_backup(folder, at=NOON + timedelta(days=1), database="other", content=ARCHIVE * 2)
    broken = NOON + timedelta(days=2)
    write_backup(folder, at=broken, record=lambda size: manifest_with(size=size + 1))
    assert shelf.last_good_size(profile) == good.stat().st_size


def test_last_record_is_that_of_the_newest_whole_backup(shelf: Shelf, folder: Path) -> None:
    profile = replace(PROFILE, folder=folder)
    assert shelf.last_manifest(profile) is None
    write_backup(folder)
    assert shelf.last_manifest(profile) == manifest_with(size=len(ARCHIVE))


def test_without_a_folder_there_is_no_last_record(shelf: Shelf, folder: Path) -> None:
    assert shelf.last_manifest(replace(PROFILE, folder=folder / "gone")) is None


def test_details_have_the_manifest(shelf: Shelf, folder: Path) -> None:
    write_backup(folder)
    details = shelf.details(only(shelf, folder))
    assert details.manifest == manifest_with(size=len(ARCHIVE))
    assert (details.tables, details.error) == (("public.items",), None)


def test_details_of_a_file_that_is_gone(shelf: Shelf, folder: Path) -> None:
    path = write_backup(folder)
    backup = only(shelf, folder)
    path.unlink()
    error = shelf.details(backup).error
    assert error is not None
    assert error.params["path"] == str(path)


def test_record_keeps_the_sha256(shelf: Shelf, folder: Path, history: History) -> None:
    path = write_backup(folder)
    backup = only(shelf, folder)
    assert shelf.recorded_sha256(backup) is None
    sha256 = hashlib.sha256(ARCHIVE).hexdigest()
    shelf.record(path, sha256, Badge.VERIFIED)
    assert shelf.recorded_sha256(backup) == sha256
    assert history.checks(folder)[path].checked == NOON


def test_damaged_mark_is_shown_and_keeps_the_sha256(shelf: Shelf, folder: Path) -> None:
    path = write_backup(folder)
    shelf.record(path, "ab" * 32, Badge.VERIFIED)
    shelf.mark_damaged(only(shelf, folder))
    backup = only(shelf, folder)
    assert (backup.badge, shelf.recorded_sha256(backup)) == (Badge.DAMAGED, "ab" * 32)


def test_damaged_mark_without_a_former_record(shelf: Shelf, folder: Path) -> None:
    write_backup(folder)
    shelf.mark_damaged(only(shelf, folder))
    assert shelf.recorded_sha256(only(shelf, folder)) is None


def test_damaged_mark_of_a_file_that_is_gone_is_silent(shelf: Shelf, folder: Path) -> None:
    path = write_backup(folder)
    backup = only(shelf, folder)
    path.unlink()
    shelf.mark_damaged(backup)
    assert shelf.scan(folder) == ()


def test_another_shelf_knows_what_was_recorded(
    shelf: Shelf, folder: Path, history: History
) -> None:
    path = write_backup(folder)
    shelf.record(path, "ab" * 32, Badge.RESTORE_TESTED)
    other = Shelf(history=history, clock=lambda: datetime.now(UTC))
    assert only(other, folder).badge is Badge.RESTORE_TESTED


def test_delete_and_undo(shelf: Shelf, folder: Path) -> None:
    write_backup(folder)
    backup = only(shelf, folder)
    deleted = shelf.delete(backup)
    assert shelf.scan(folder) == ()
    assert shelf.undo_delete(deleted) == backup == only(shelf, folder)


def test_delete_of_a_file_that_is_gone(shelf: Shelf, folder: Path) -> None:
    path = write_backup(folder)
    backup = only(shelf, folder)
    path.unlink()
    with pytest.raises(FileError) as caught:
        shelf.delete(backup)
    assert caught.value.code is Code.BACKUP_UNKNOWN


class TestFilesInNoList:
    """A file that was opened with the app, wherever it lies."""

    @pytest.mark.parametrize("name", ["from a friend.dump", "no suffix", "odd.suffix"])
    def test_is_found_under_any_name(self, shelf: Shelf, folder: Path, name: str) -> None:
        (folder / name).write_bytes(ARCHIVE)
        backup = shelf.find_file(folder / name)
        assert (backup.path, backup.badge) == (folder / name, Badge.FOUND)

    def test_is_found_by_a_relative_path(
        self, shelf: Shelf, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (folder / "a.dump").write_bytes(ARCHIVE)
        monkeypatch.chdir(folder)
        assert shelf.find_file(Path("a.dump")).path == folder / "a.dump"

    def test_something_else_is_no_backup(self, shelf: Shelf, folder: Path) -> None:
        (folder / "letter.txt").write_text("Dear Anna", encoding="utf-8")
        with pytest.raises(FileError) as caught:
            shelf.find_file(folder / "letter.txt")
        assert caught.value.code is Code.NOT_A_BACKUP

    def test_missing_file_is_unknown(self, shelf: Shelf, folder: Path) -> None:
        with pytest.raises(FileError) as caught:
            shelf.find_file(folder / "gone.dump")
        assert caught.value.code is Code.BACKUP_UNKNOWN


def test_details_tell_when_a_file_was_last_read(shelf: Shelf, folder: Path) -> None:
    path = write_backup(folder)
    assert shelf.details(only(shelf, folder)).checked_at is None
    shelf.record(path, sha256_of(path), Badge.CHECKED)
    assert shelf.details(only(shelf, folder)).checked_at == NOON
    path.write_bytes(path.read_bytes() + b"more")
    assert shelf.details(only(shelf, folder)).checked_at is None
