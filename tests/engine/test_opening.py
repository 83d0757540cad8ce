"""Opening: window and terminal get the same operations on the files of one home."""

from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.opening import open_operations
from pgbackup_gui.engine.operations import Operations
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.store import SettingsStore
from tests.core.samples import PROFILE, write_backup
from tests.support.binaries import HOMES, available_majors
from tests.support.databases import Database
from tests.support.world import profile_for

pytestmark = pytest.mark.usefixtures("qapp")


def opened(
    home: Path, *, secrets: SecretStore | None = None, bundled: Path | None = HOMES
) -> Operations:
    """The operations on the files below `home`."""
    places = find_places(home)
    return open_operations(
        places=places,
        secrets=secrets or SecretStore(),
        settings=SettingsStore(file=places.settings_file),
        log=LogFile(file=places.log_file),
        environ={"PATH": ""},
        bundled=bundled,
    )


def test_opening_writes_nothing(tmp_path: Path) -> None:
    opened(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_bundled_programs_are_found(tmp_path: Path) -> None:
    report = opened(tmp_path).tools(Settings()).value
    assert {tool.version.major for tool in report.tools} >= set(available_majors())


def test_bundled_programs_are_looked_for_by_default(tmp_path: Path) -> None:
    found = opened(tmp_path, bundled=None).tools(Settings()).value
    assert found == opened(tmp_path).tools(Settings()).value


def test_settings_are_read_anew_each_time(tmp_path: Path) -> None:
    operations = opened(tmp_path)
    assert operations.settings().restore_jobs == 0
    SettingsStore(file=find_places(tmp_path).settings_file).save(Settings(restore_jobs=3))
    assert operations.settings().restore_jobs == 3


def test_environment_is_a_copy_of_this_processs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "before")
    places = find_places(tmp_path)
    operations = open_operations(
        places=places,
        secrets=SecretStore(),
        settings=SettingsStore(file=places.settings_file),
        log=LogFile(file=places.log_file),
    )
    monkeypatch.setenv("LANG", "after")
    assert operations.environ["LANG"] == "before"


def test_two_openings_share_what_is_known(tmp_path: Path, database: Database) -> None:
    """Window and terminal at the same time: a backup of one is verified for the other."""
    profile = profile_for(database.server, database.name, tmp_path)
    profile.folder.mkdir()
    secrets = SecretStore()
    secrets.use_once(profile, database.server.password)
    first, second = (opened(tmp_path, secrets=secrets) for _ in range(2))
    backup = first.back_up(profile, JobContext()).value
    assert second.scan(profile).value == (backup,)
    assert second.check(profile, backup, JobContext()).value.sha256_known
    assert [operation.kind for operation in first.history.operations()] == ["check", "backup"]
    for operations in (first, second):
        assert operations.log.path.read_text(encoding="utf-8")
        operations.log.close()


def test_folders_need_no_server(tmp_path: Path) -> None:
    profile = replace(PROFILE, folder=tmp_path)
    write_backup(tmp_path)
    (backup,) = opened(tmp_path / "home").scan(profile).value
    assert opened(tmp_path / "home").details(backup).value.error is None
