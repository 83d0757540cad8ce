"""FolderLock: one writer per folder, across processes; who holds it; and folders that are none."""

import os
import threading
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.folder import BackupFolder
from pgbackup_gui.core.errors import Code, FolderError
from pgbackup_gui.engine.locks import FolderLock
from tests.support.children import lock_holder


@pytest.fixture
def folder(tmp_path: Path) -> BackupFolder:
    return BackupFolder(tmp_path)


def refusal(folder: BackupFolder) -> FolderError:
    """The error of an attempt to lock the folder."""
    with pytest.raises(FolderError) as caught, FolderLock(folder, patience=0):
        pass
    return caught.value


def test_lock_lasts_as_long_as_the_block(folder: BackupFolder) -> None:
    with FolderLock(folder):
        assert folder.lock_file.exists()
    assert not folder.lock_file.exists()


def test_lock_ends_with_an_exception(folder: BackupFolder) -> None:
    with pytest.raises(ValueError, match="x"), FolderLock(folder):
        raise ValueError("x")
    with FolderLock(folder):
        pass


def test_second_lock_of_the_same_process_is_refused(folder: BackupFolder) -> None:
    with FolderLock(folder):
        error = refusal(folder)
        assert error.code is Code.FOLDER_BUSY
        assert str(os.getpid()) in error.params["holder"]


def test_lock_that_is_let_go_soon_is_waited_for(folder: BackupFolder) -> None:
    """Who backs up while the look for leftovers is still at it must not be refused."""
    with FolderLock(folder) as held:
        letting_go = threading.Timer(0.2, held.__exit__, (None, None, None))
        letting_go.start()
        with FolderLock(folder):
            assert folder.lock_file.exists()
        letting_go.join()


def test_lock_that_went_away_with_its_share_is_taken_back(folder: BackupFolder) -> None:
    """It names this process, which lives; but nobody holds it."""
    with FolderLock(folder):
        left = folder.lock_file.read_bytes()
    folder.lock_file.write_bytes(left)
    with FolderLock(folder, patience=0):
        assert refusal(folder).code is Code.FOLDER_BUSY
    assert not folder.lock_file.exists()


def test_folders_are_locked_each_for_itself(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    with FolderLock(BackupFolder(one)), FolderLock(BackupFolder(other)):
        pass


def test_other_process_is_named(folder: BackupFolder) -> None:
    with lock_holder(folder.path) as process:
        error = refusal(folder)
        assert error.code is Code.FOLDER_BUSY
        assert f"({process.pid}, " in error.params["holder"]
        assert error.params["path"] == str(folder.path)


def test_lock_is_free_once_the_other_process_is_done(folder: BackupFolder) -> None:
    with lock_holder(folder.path) as process:
        process.communicate("")
        with FolderLock(folder):
            pass


def test_lock_of_a_killed_process_is_taken_over(folder: BackupFolder) -> None:
    with lock_holder(folder.path) as process:
        process.kill()
        process.wait()
        assert folder.lock_file.exists()
        with FolderLock(folder):
            assert str(os.getpid()) in folder.lock_file.read_text(encoding="utf-8")


@pytest.mark.parametrize("left", [b"", b"\0" * 40, b"not a number\n"])
def test_lock_that_a_power_cut_left_is_taken_over(folder: BackupFolder, left: bytes) -> None:
    folder.prepare()
    folder.lock_file.write_bytes(left)
    with FolderLock(folder):
        pass


def test_lock_in_use_is_kept_even_if_it_names_nobody(folder: BackupFolder) -> None:
    with lock_holder(folder.path):
        os.truncate(folder.lock_file, 0)
        assert refusal(folder).code is Code.FOLDER_BUSY


def test_lock_of_another_computer_is_never_taken_over(folder: BackupFolder) -> None:
    folder.prepare()
    folder.lock_file.write_text("1\npgbackup\nnas\n", encoding="utf-8")
    error = refusal(folder)
    assert error.code is Code.FOLDER_BUSY
    assert error.params["holder"] == "pgbackup (1, nas)"


def test_missing_folder_is_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "unplugged"
    assert refusal(BackupFolder(missing)).code is Code.FOLDER_NOT_FOUND
    assert not missing.exists()


def test_file_in_place_of_the_folder(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    assert refusal(BackupFolder(file)).code is Code.FOLDER_NOT_FOUND


def test_file_in_place_of_the_control_folder(folder: BackupFolder) -> None:
    folder.control.write_text("x", encoding="utf-8")
    assert refusal(folder).code is Code.FOLDER_FAILED


def test_folder_in_place_of_the_lock(folder: BackupFolder) -> None:
    (folder.lock_file / "x").mkdir(parents=True)
    assert refusal(folder).code in (Code.FOLDER_BUSY, Code.FOLDER_FAILED)


def test_read_only_folder() -> None:
    """Nobody may make a folder in /sys, root least of all."""
    assert refusal(BackupFolder(Path("/sys"))).code is Code.FOLDER_READ_ONLY
