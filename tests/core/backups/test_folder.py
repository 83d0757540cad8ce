"""The backup folder: whatever kills the writer, only whole backups bear a final name."""

import errno
import hashlib
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pgbackup_gui.core.backups import folder as folder_module
from pgbackup_gui.core.backups.backup import manifest_path
from pgbackup_gui.core.backups.folder import (
    BackupFolder,
    Draft,
    folder_error,
    load_manifest,
    sha256_of,
    sync_file,
)
from pgbackup_gui.core.backups.manifest import encode
from pgbackup_gui.core.errors import Code, FolderError
from pgbackup_gui.core.work.plans import Recovered, RecoveredWhat
from tests.core.samples import ARCHIVE, NOON, manifest_with, write_backup

SHA256 = hashlib.sha256(ARCHIVE).hexdigest()
RECORD = manifest_with(sha256=SHA256, size=len(ARCHIVE))
NAME = "20261122120000_jellyfin.backup"


class KilledError(BaseException):
    """Stands for the end of the process: no handler of the app catches it."""


@pytest.fixture
def folder(tmp_path: Path) -> BackupFolder:
    made = BackupFolder(tmp_path)
    made.prepare()
    return made


@pytest.fixture
def draft(folder: BackupFolder) -> Draft:
    """A dump that pg_dump has finished."""
    begun = folder.begin("jellyfin", NOON)
    begun.partial.write_bytes(ARCHIVE)
    return begun


def _files(folder: BackupFolder) -> set[str]:
    found = (path for path in folder.path.rglob("*") if path.is_file())
    return {path.relative_to(folder.path).as_posix() for path in found}


def test_prepare_makes_only_the_control_folder(tmp_path: Path) -> None:
    BackupFolder(tmp_path).prepare()
    BackupFolder(tmp_path).prepare()
    assert [path.name for path in tmp_path.rglob("*")] == [".pgbackup"]
    assert stat.S_IMODE((tmp_path / ".pgbackup").stat().st_mode) == 0o700
    assert BackupFolder(tmp_path).lock_file == tmp_path / ".pgbackup" / "lock"


def test_two_threads_prepare_at_the_same_time(tmp_path: Path) -> None:
    folder = BackupFolder(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(folder.prepare) for _ in range(400)]:
            done.result()


def test_an_unplugged_drive_does_not_become_a_folder(tmp_path: Path) -> None:
    missing = BackupFolder(tmp_path / "usb")
    for act in (missing.prepare, missing.free_bytes):
        with pytest.raises(FolderError) as caught:
            act()
        assert caught.value.code is Code.FOLDER_NOT_FOUND
    assert not missing.path.exists()
    assert missing.recover() == ()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for path in (file, file / "below"):
        with pytest.raises(FolderError) as caught:
            BackupFolder(path).prepare()
        assert caught.value.code is Code.FOLDER_NOT_FOUND
        assert caught.value.params == {"path": str(path)}


def test_a_file_in_the_place_of_the_control_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / ".pgbackup").touch()
    with pytest.raises(FolderError) as caught:
        BackupFolder(tmp_path).prepare()
    assert caught.value.code is Code.FOLDER_FAILED
    assert ".pgbackup" in caught.value.detail


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOENT, Code.FOLDER_NOT_FOUND),
        (errno.ENOTDIR, Code.FOLDER_NOT_FOUND),
        (errno.EACCES, Code.FOLDER_READ_ONLY),
        (errno.EPERM, Code.FOLDER_READ_ONLY),
        (errno.EROFS, Code.FOLDER_READ_ONLY),
        (errno.ENOSPC, Code.FOLDER_FULL),
        (errno.EDQUOT, Code.FOLDER_FULL),
        (errno.EIO, Code.FOLDER_FAILED),
        (None, Code.FOLDER_FAILED),
    ],
)
def test_what_the_system_says_gets_its_code(number: int | None, code: Code, tmp_path: Path) -> None:
    said = OSError(number, "text") if number else OSError("text")
    error = folder_error(said, tmp_path)
    assert error.code is code
    assert "text" in error.detail


def test_free_space_is_told(folder: BackupFolder) -> None:
    assert folder.free_bytes() > 0


def test_publish_makes_a_backup_of_private_files(folder: BackupFolder, draft: Draft) -> None:
    folder.publish(draft, RECORD)
    assert _files(folder) == {NAME, f"{NAME}.json"}
    assert draft.final.read_bytes() == ARCHIVE
    assert load_manifest(draft.final) == RECORD
    assert stat.S_IMODE(manifest_path(draft.final).stat().st_mode) == 0o600
    assert folder.recover() == ()


def test_a_taken_key_waits_for_the_next_second(folder: BackupFolder, draft: Draft) -> None:
    second = folder.begin("other", NOON)
    folder.publish(draft, RECORD)
    third = folder.begin("jellyfin", NOON + timedelta(microseconds=999_999))
    assert (draft.key, second.key, third.key) == ("20261122120000", *["20261122120001"] * 2)
    assert third.taken_at == NOON + timedelta(seconds=1)


def test_a_manifest_alone_keeps_its_key(folder: BackupFolder) -> None:
    manifest_path(folder.path / NAME).write_bytes(encode(RECORD))
    assert folder.begin("jellyfin", NOON).key == "20261122120001"


def test_nothing_is_ever_overwritten(folder: BackupFolder, draft: Draft) -> None:
    """Another computer wrote the same name while this one was dumping."""
    theirs = manifest_with(sha256="cd" * 32, size=5)
    write_backup(folder.path, content=b"PGDMP", record=lambda _: theirs)
    with pytest.raises(FolderError) as caught:
        folder.publish(draft, RECORD)
    folder.discard(draft)
    assert caught.value.code is Code.FOLDER_FAILED
    assert draft.final.read_bytes() == b"PGDMP"
    assert load_manifest(draft.final) == theirs
    assert _files(folder) == {NAME, f"{NAME}.json"}


def test_discard_leaves_nothing_and_may_come_twice(folder: BackupFolder, draft: Draft) -> None:
    folder.discard(draft)
    folder.discard(draft)
    assert _files(folder) == set()


def test_discard_after_publishing_keeps_the_backup(folder: BackupFolder, draft: Draft) -> None:
    folder.publish(draft, RECORD)
    folder.discard(draft)
    assert _files(folder) == {NAME, f"{NAME}.json"}


def test_discard_takes_back_the_manifest_of_a_failed_rename(
    folder: BackupFolder, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, target: Path) -> Path:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(FolderError):
        folder.publish(draft, RECORD)
    assert manifest_path(draft.final).exists()
    folder.discard(draft)
    assert _files(folder) == set()


def test_discard_does_not_fail_where_nothing_can_be_removed(tmp_path: Path) -> None:
    (tmp_path / "partial").mkdir()
    draft = Draft("k", NOON, tmp_path / "partial", tmp_path / "final")
    BackupFolder(tmp_path).discard(draft)
    assert (tmp_path / "partial").is_dir()


def _kill_at(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """The process ends just before `name` of the folder would begin."""

    def die(*_: object) -> None:
        raise KilledError

    monkeypatch.setattr(BackupFolder, name, die)


@pytest.mark.parametrize("step", ["_write_manifest", "_finish"])
def test_recovery_after_a_kill(
    folder: BackupFolder, draft: Draft, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the manifest: not a backup. Between manifest and rename: a backup."""
    with monkeypatch.context() as patched:
        _kill_at(patched, step)
        with pytest.raises(KilledError):
            folder.publish(draft, RECORD)
    what = RecoveredWhat.BACKUP_FINISHED if step == "_finish" else RecoveredWhat.PARTIAL_REMOVED
    assert folder.recover() == (Recovered(what, NAME),)
    assert folder.recover() == ()
    assert _files(folder) == ({NAME, f"{NAME}.json"} if step == "_finish" else set())


def test_recovery_removes_half_a_manifest(folder: BackupFolder, draft: Draft) -> None:
    (folder.control / f"{NAME}.manifest").write_bytes(encode(RECORD)[:50])
    assert folder.recover() == (Recovered(RecoveredWhat.PARTIAL_REMOVED, NAME),)
    assert _files(folder) == set()


def test_recovery_removes_bytes_that_are_not_the_recorded_ones(
    folder: BackupFolder, draft: Draft
) -> None:
    manifest_path(draft.final).write_bytes(encode(RECORD))
    draft.partial.write_bytes(ARCHIVE[:-1])
    assert folder.recover() == (Recovered(RecoveredWhat.PARTIAL_REMOVED, NAME),)
    assert _files(folder) == set()


def test_recovery_keeps_the_backup_that_has_the_name(folder: BackupFolder, draft: Draft) -> None:
    write_backup(folder.path, content=ARCHIVE + b"more")
    before = load_manifest(draft.final)
    folder.recover()
    assert _files(folder) == {NAME, f"{NAME}.json"}
    assert load_manifest(draft.final) == before


def test_recovery_of_several(folder: BackupFolder, draft: Draft) -> None:
    other = folder.begin("immich", NOON)
    other.partial.write_bytes(ARCHIVE)
    manifest_path(other.final).write_bytes(encode(replace(RECORD, database="immich")))
    assert [found.what for found in folder.recover()] == [
        RecoveredWhat.PARTIAL_REMOVED,
        RecoveredWhat.BACKUP_FINISHED,
    ]


def test_recovery_that_fails_says_so(folder: BackupFolder) -> None:
    (folder.control / "x.partial").mkdir()
    with pytest.raises(FolderError):
        folder.recover()


@pytest.mark.parametrize("data", [b"", b"{}", encode(RECORD)[:-5]])
def test_an_unreadable_manifest_is_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / NAME
    assert load_manifest(path) is None
    manifest_path(path).write_bytes(data)
    assert load_manifest(path) is None


def test_the_hash_is_reported_by_chunks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_module, "CHUNK", 100)
    file = tmp_path / "f"
    file.write_bytes(ARCHIVE)
    chunks: list[int] = []
    assert sha256_of(file, chunks.append) == sha256_of(file) == SHA256
    assert sum(chunks) == len(ARCHIVE)
    assert set(chunks[:-1]) == {100}


def test_hashing_can_be_stopped(tmp_path: Path) -> None:
    def stop(_: int) -> None:
        raise KilledError

    (tmp_path / "f").write_bytes(b"x")
    with pytest.raises(KilledError):
        sha256_of(tmp_path / "f", stop)


def test_sync_needs_the_file(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"x")
    sync_file(tmp_path / "f")
    with pytest.raises(FileNotFoundError):
        sync_file(tmp_path / "g")


def test_a_link_in_the_place_of_a_record_is_not_followed(
    tmp_path: Path, folder: BackupFolder
) -> None:
    target = tmp_path / "elsewhere"
    draft = folder.begin("jellyfin", NOON)
    draft.partial.write_bytes(ARCHIVE)
    (folder.control / f"{NAME}.manifest").symlink_to(target)
    with pytest.raises(FolderError):
        folder.publish(draft, RECORD)
    assert not target.exists()
