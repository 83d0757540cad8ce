"""No program is run on a file that this computer did not make, unless the user trusts it."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.manifest import encode
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.plans import RestoreRequest
from tests.support.programs import stand_in
from tests.support.world import World, manifest_of

type Open = Callable[[World, Backup, bool], object]


@pytest.fixture
def record(world: World, tmp_path: Path) -> Path:
    """Where every start of pg_restore is noted; there is no such file before the first."""
    file = tmp_path / "started"
    real = world.server.bin_folder / "pg_restore"
    then = f'echo "$*" >> {file}; exec REAL "$@"'
    script = stand_in(real, tmp_path / "recorder", then)
    world.use_settings(Settings(pg_restore=str(script)))
    return file


@pytest.fixture
def foreign(world: World, record: Path) -> Backup:
    """A backup which another computer made, with no record of it here."""
    made = world.back_up().value
    folder = world.home / "from elsewhere"
    folder.mkdir()
    shutil.copyfile(made.path, folder / made.path.name)
    shutil.copyfile(made.manifest_path, folder / made.manifest_path.name)
    (world.home / "state" / "history.sqlite3").unlink()
    record.unlink()
    world.change(folder=folder)
    world.reopen()
    (found,) = world.backups()
    return found


@pytest.fixture
def bare(world: World, foreign: Backup) -> Backup:
    """The same without the file beside it."""
    foreign.manifest_path.unlink()
    (found,) = world.backups()
    return found


def check(world: World, backup: Backup, is_trusted: bool) -> object:
    return world.check(backup, is_trusted=is_trusted)


def restore(world: World, backup: Backup, is_trusted: bool) -> object:
    return world.restore(backup, is_trusted=is_trusted)


def try_out(world: World, backup: Backup, is_trusted: bool) -> object:
    request = RestoreRequest(world.profile, backup, is_trusted=is_trusted)
    return world.ops.test_restore(request, world.context())


@pytest.fixture(params=[check, restore, try_out])
def open_file(request: pytest.FixtureRequest) -> Open:
    """What reads a backup: check, restore or test restore."""
    found: Open = request.param
    return found


def refused(world: World, backup: Backup, open_file: Open, record: Path) -> FileError:
    """Why the file is not opened; no program was run on it and nothing was made."""
    with pytest.raises(FileError) as caught:
        open_file(world, backup, False)
    assert not record.exists()
    assert world.side_databases() == []
    return caught.value


def test_foreign_file_is_opened_by_no_program(
    world: World, bare: Backup, record: Path, open_file: Open
) -> None:
    error = refused(world, bare, open_file, record)
    assert error.code is Code.NOT_TRUSTED
    assert error.params["version"] == world.server.version
    assert world.backups()[0].badge is Badge.FOUND


def test_foreign_file_with_a_record_of_its_maker_is_foreign_too(
    world: World, foreign: Backup, record: Path, open_file: Open
) -> None:
    assert foreign.has_manifest
    assert refused(world, foreign, open_file, record).code is Code.NOT_TRUSTED


def test_forged_record_does_not_help(
    world: World, foreign: Backup, record: Path, open_file: Open
) -> None:
    forged = replace(manifest_of(foreign), made_by="PG Backup", profile=world.profile.name)
    foreign.manifest_path.write_bytes(encode(forged))
    (found,) = world.backups()
    assert refused(world, found, open_file, record).code is Code.NOT_TRUSTED


def test_trusted_file_is_opened(world: World, bare: Backup, record: Path, open_file: Open) -> None:
    open_file(world, bare, True)
    assert bare.path.name in record.read_text()


def test_once_trusted_it_is_known_by_its_bytes(world: World, bare: Backup, open_file: Open) -> None:
    world.check(bare, is_trusted=True)
    open_file(world, world.backups()[0], False)


def test_own_backup_is_known_under_another_name_and_in_another_folder(
    world: World, record: Path, open_file: Open
) -> None:
    made = world.back_up().value
    record.unlink()
    folder = world.home / "usb"
    folder.mkdir()
    shutil.copyfile(made.path, folder / "renamed.backup")
    world.change(folder=folder)
    (found,) = world.backups()
    open_file(world, found, False)
    assert "renamed.backup" in record.read_text()


def test_own_backup_with_a_byte_more_is_foreign(
    world: World, record: Path, open_file: Open
) -> None:
    made = world.back_up().value
    record.unlink()
    folder = world.home / "usb"
    folder.mkdir()
    (folder / "grown.backup").write_bytes(made.path.read_bytes() + b"\0")
    world.change(folder=folder)
    (found,) = world.backups()
    assert refused(world, found, open_file, record).code is Code.NOT_TRUSTED
