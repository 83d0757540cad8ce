"""The hash is computed while a program reads the file; what ends one of them ends both."""

import hashlib
import os
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.folder import OnBytes, sha256_of
from pgbackup_gui.core.errors import Cancelled, Code, FileError, FolderError
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.flows import hashing, programs
from pgbackup_gui.engine.flows.hashing import hashed_beside
from tests.support.programs import stand_in
from tests.support.world import World

NEVER_ENDS = "exec sleep 3600"


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """A file without blocks that takes an hour to hash."""
    path = tmp_path / "endless"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 1 << 40)
    return path


def test_hash_is_told_as_it_goes(tmp_path: Path) -> None:
    told: list[Progress] = []
    path = tmp_path / "f"
    path.write_bytes(b"backup")
    with hashed_beside(path, JobContext(report=told.append)) as sha256:
        assert sha256.result() == hashlib.sha256(b"backup").hexdigest()
    assert told == [Progress(Step.HASH, 1.0)]


def test_hash_ends_with_the_reading(endless: Path) -> None:
    with pytest.raises(RuntimeError), hashed_beside(endless, JobContext()) as sha256:
        raise RuntimeError
    assert isinstance(sha256.exception(), Cancelled)


def test_hash_ends_on_cancel(endless: Path) -> None:
    token = CancelToken()
    with hashed_beside(endless, JobContext(cancel=token)) as sha256:
        token.cancel()
        assert isinstance(sha256.exception(), Cancelled)


@pytest.fixture
def read_by(newest_world: World, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """From now on a script reads the backups, however long that takes."""
    monkeypatch.setattr(programs, "READ_SECONDS", 3600.0)

    def use(script: str) -> None:
        real = newest_world.server.bin_folder / "pg_restore"
        program = stand_in(real, newest_world.home / "stand-in", script)
        newest_world.use_settings(Settings(pg_restore=str(program)))

    return use


def test_both_run_side_by_side(
    newest_world: World,
    read_by: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """The program begins to read when the hash is there; one after the other never ended."""
    hashed = tmp_path / "hashed"

    def noted(path: Path, on_bytes: OnBytes | None = None) -> str:
        found = sha256_of(path, on_bytes)
        hashed.touch()
        return found

    monkeypatch.setattr(hashing, "sha256_of", noted)
    wait = f"until [ -e {shlex.quote(str(hashed))} ]; do sleep 0.05; done;"
    read_by(wait + ' exec REAL "$@"')
    backup = newest_world.back_up().value
    hashed.unlink()
    newest_world.check(backup)


def test_changed_backup_is_not_read_to_the_end(
    newest_world: World, read_by: Callable[[str], None]
) -> None:
    backup = newest_world.back_up().value
    _change(backup)
    read_by(NEVER_ENDS)
    with pytest.raises(FileError) as caught:
        newest_world.check(backup)
    assert caught.value.code is Code.BACKUP_CHANGED
    assert newest_world.backups()[0].badge is Badge.DAMAGED


def _change(backup: Backup) -> None:
    with backup.path.open("r+b") as file:
        file.seek(-9, os.SEEK_END)
        file.write(b"!")


def test_file_that_cannot_be_hashed_makes_no_backup(
    newest_world: World, read_by: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_path: Path, _on_bytes: OnBytes | None = None) -> str:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(hashing, "sha256_of", broken)
    read_by(NEVER_ENDS)
    with pytest.raises(FolderError, match="Input/output error"):
        newest_world.back_up()
    assert newest_world.files() == {}
