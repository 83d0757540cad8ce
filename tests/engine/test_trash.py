"""The trash: the system's, our own beside the files, and back; never half."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup, manifest_path
from pgbackup_gui.core.backups.folder import TRASH
from pgbackup_gui.core.backups.scan import Scanner
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.engine import trash
from tests.core.samples import ARCHIVE, write_backup


@pytest.fixture
def system_trash(isolated_home: Path) -> Path:
    """Where the desktop of a fresh user keeps what was deleted."""
    return Path(os.environ["XDG_DATA_HOME"]) / "Trash"


@pytest.fixture
def no_system_trash(isolated_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a network share: the system has no trash for these files."""
    blocked = isolated_home / "file"
    blocked.write_text("no folder can be below this", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(blocked))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def listed(folder: Path) -> Backup:
    """The newest backup in the folder."""
    return Scanner().scan(folder, {})[0]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def failure(action: Callable[[], object]) -> FileError:
    """The TRASH_FAILED that the action ends with."""
    with pytest.raises(FileError) as caught:
        action()
    assert caught.value.code is Code.TRASH_FAILED
    return caught.value


def test_both_files_go_to_the_systems_trash(folder: Path, system_trash: Path) -> None:
    path = write_backup(folder)
    deleted = trash.delete(listed(folder))
    assert names(folder) == set()
    assert names(system_trash / "files") == {path.name, manifest_path(path).name}
    assert [trashed.parent for _, trashed in deleted.moves] == [system_trash / "files"] * 2


def test_undo_puts_both_back_and_the_trash_is_empty(folder: Path, system_trash: Path) -> None:
    write_backup(folder)
    before, backup = content(folder), listed(folder)
    assert trash.undo_delete(trash.delete(backup)) == backup
    assert content(folder) == before
    assert names(system_trash / "files") == names(system_trash / "info") == set()


def test_foreign_file_without_manifest(folder: Path, system_trash: Path) -> None:
    (folder / "foreign.dump").write_bytes(ARCHIVE)
    deleted = trash.delete(listed(folder))
    assert len(deleted.moves) == 1
    trash.undo_delete(deleted)
    assert content(folder) == {"foreign.dump": ARCHIVE}


def test_same_name_deleted_twice_comes_back_each_as_itself(
    folder: Path, system_trash: Path
) -> None:
    write_backup(folder, content=ARCHIVE + b"first")
    first = trash.delete(listed(folder))
    path = write_backup(folder, content=ARCHIVE + b"second")
    second = trash.delete(listed(folder))
    trash.undo_delete(first)
    assert path.read_bytes().endswith(b"first")
    trash.delete(listed(folder))
    trash.undo_delete(second)
    assert path.read_bytes().endswith(b"second")


@pytest.mark.usefixtures("no_system_trash")
def test_without_a_system_trash_our_own_is_used(folder: Path) -> None:
    path = write_backup(folder)
    before, backup = content(folder), listed(folder)
    deleted = trash.delete(backup)
    assert names(folder) == {TRASH}
    assert names(folder / TRASH) == {path.name, manifest_path(path).name}
    trash.undo_delete(deleted)
    assert content(folder) == before
    assert names(folder / TRASH) == set()


@pytest.mark.usefixtures("no_system_trash")
def test_our_own_trash_keeps_files_of_the_same_name_apart(folder: Path) -> None:
    write_backup(folder, content=ARCHIVE + b"first")
    first = trash.delete(listed(folder))
    path = write_backup(folder, content=ARCHIVE + b"second")
    trash.delete(listed(folder))
    assert len(names(folder / TRASH)) == 4
    trash.undo_delete(first)
    assert path.read_bytes().endswith(b"first")


def test_deleted_backup_is_not_listed(folder: Path, no_system_trash: None) -> None:
    write_backup(folder)
    trash.delete(listed(folder))
    assert Scanner().scan(folder, {}) == ()


@pytest.mark.usefixtures("no_system_trash")
def test_nothing_moves_when_there_is_no_trash_at_all(folder: Path) -> None:
    write_backup(folder)
    (folder / TRASH).write_text("a file is in the way", encoding="utf-8")
    before, backup = content(folder), listed(folder)
    assert failure(lambda: trash.delete(backup)).params["path"] == str(backup.path)
    assert content(folder) == before


def test_archive_comes_back_when_its_manifest_cannot_follow(folder: Path) -> None:
    """The manifest's name has 255 bytes: too long for the system's note, and for a `.2`."""
    archive = folder / ("x" * 243 + ".backup")
    archive.write_bytes(ARCHIVE)
    manifest_path(archive).write_text("{}", encoding="utf-8")
    (folder / TRASH).mkdir()
    (folder / TRASH / manifest_path(archive).name).write_text("of another", encoding="utf-8")
    before, backup = content(folder), listed(folder)
    failure(lambda: trash.delete(backup))
    assert content(folder) == before


@pytest.mark.parametrize("taken", ["archive", "manifest"])
def test_undo_moves_nothing_when_a_place_is_taken(
    folder: Path, system_trash: Path, taken: str
) -> None:
    path = write_backup(folder)
    deleted = trash.delete(listed(folder))
    blocking = path if taken == "archive" else manifest_path(path)
    blocking.write_text("newer", encoding="utf-8")
    assert str(blocking) in failure(lambda: trash.undo_delete(deleted)).detail
    assert content(folder) == {blocking.name: b"newer"}
    assert len(names(system_trash / "files")) == 2


@pytest.mark.parametrize("gone", [0, 1])
def test_undo_moves_nothing_when_the_trash_was_emptied(
    folder: Path, system_trash: Path, gone: int
) -> None:
    write_backup(folder)
    deleted = trash.delete(listed(folder))
    deleted.moves[gone][1].unlink()
    failure(lambda: trash.undo_delete(deleted))
    assert content(folder) == {}
