"""Service: jobs answer by signal, one long one per database, and can be stopped."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.backups.folder import CONTROL
from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.job import JobResult, Result
from pgbackup_gui.core.work.plans import (
    BackupDetails,
    CheckReport,
    Deleted,
    KeptDatabase,
    RestorePlan,
    RestoreReport,
    RestoreRequest,
    ServerInfo,
    ToolReport,
    UndoReport,
)
from pgbackup_gui.engine.service import Service
from tests.core.samples import NOON, write_backup
from tests.support.databases import Database
from tests.support.window import Window

pytestmark = pytest.mark.timeout(120)


@contextmanager
def locked_table(database: Database) -> Iterator[None]:
    """Makes a backup wait for as long as the block lasts."""
    with database.connect(autocommit=False) as connection:
        connection.execute("LOCK TABLE users IN ACCESS EXCLUSIVE MODE")
        yield


class TestJobs:
    """What runs on a thread and answers by signal."""

    def test_backup_from_making_to_deleting(self, window: Window, profile: Profile) -> None:
        service, name = window.service, profile.id
        backup = window.value(Backup, service.back_up(name))
        assert (backup.badge, backup.database) == (Badge.VERIFIED, profile.dbname)
        assert window.value(CheckReport, service.check(name, backup)).sha256_known
        details = window.value(BackupDetails, service.details(name, backup))
        assert details.manifest is not None
        assert window.value(tuple, service.scan(name)) == (backup,)
        deleted = window.value(Deleted, service.delete(name, backup))
        assert window.value(tuple, service.scan(name)) == ()
        assert window.value(Backup, service.undo_delete(name, deleted)) == backup
        assert window.value(tuple, service.recover(name)) == ()

    def test_restore_undo_and_delete_previous(
        self, window: Window, profile: Profile, database: Database
    ) -> None:
        service, name = window.service, profile.id
        backup = window.value(Backup, service.back_up(name))
        request = RestoreRequest(profile, backup)
        assert window.value(RestorePlan, service.plan_restore(request)).is_possible
        before = database.fingerprint()
        assert window.value(RestoreReport, service.restore(request)).kept is not None
        assert database.fingerprint() == before
        (kept,) = window.value(tuple, service.kept(name))
        undone = window.value(UndoReport, service.undo(name, kept))
        assert undone.kept is not None
        assert window.value(KeptDatabase, service.delete_kept(name, undone.kept)) == undone.kept
        assert window.value(tuple, service.kept(name)) == ()

    def test_connection_is_tested_with_the_stored_password_and_another(
        self, window: Window, profile: Profile, database: Database
    ) -> None:
        service = window.service
        info = window.value(ServerInfo, service.test(profile, None))
        assert str(info.version) == database.server.version
        assert info.tools is not None
        assert info.tools.same_major
        assert window.code(service.test(profile, "wrong")) is Code.LOGIN_REFUSED
        assert database.name in window.value(tuple, service.databases(profile, None))

    def test_unsaved_profile_without_a_password_needs_one(
        self, window: Window, profile: Profile
    ) -> None:
        unsaved = replace(profile, id="unsaved")
        assert window.code(window.service.test(unsaved, None)) is Code.PASSWORD_NEEDED

    def test_tools_are_those_of_the_given_settings(self, window: Window, tmp_path: Path) -> None:
        missing = str(tmp_path / "pg_dump")
        report = window.value(ToolReport, window.service.tools(Settings(pg_dump=missing)))
        assert [str(broken.place.path) for broken in report.broken] == [missing]
        assert report.tools

    @pytest.mark.parametrize(
        "start",
        [
            lambda service: service.scan("nobody"),
            lambda service: service.back_up("nobody"),
            lambda service: service.kept("nobody"),
            lambda service: service.recover("nobody"),
        ],
    )
    def test_unknown_profile_fails_by_its_result(
        self, window: Window, start: Callable[[Service], int]
    ) -> None:
        assert window.code(start(window.service)) is Code.PROFILE_UNKNOWN

    def test_missing_folder_fails_by_its_result(self, window: Window) -> None:
        profile = window.saved()
        profile.folder.rmdir()
        assert window.code(window.service.scan(profile.id)) is Code.FOLDER_NOT_FOUND

    def test_nothing_answers_before_the_call_returns(self, window: Window) -> None:
        job = window.service.scan(window.saved().id)
        assert window.updates == []
        window.result(job)

    def test_each_job_has_an_id_and_one_result_which_comes_last(
        self, window: Window, profile: Profile
    ) -> None:
        jobs = [window.service.back_up(profile.id), window.service.scan(profile.id)]
        for job in jobs:
            window.result(job)
        assert len(set(jobs)) == 2
        for job in jobs:
            told = [bool(update.result) for update in window.updates if update.id == job]
            assert told == [False] * (len(told) - 1) + [True]
        assert any(update.progress for update in window.updates)

    def test_lines_come_in_batches_and_all_are_in_the_log(
        self, window: Window, profile: Profile
    ) -> None:
        window.value(Backup, window.service.back_up(profile.id))
        heard = [line.text for batch in window.batches for line in batch]
        logged = window.service.log_file().read_text(encoding="utf-8").splitlines()
        assert len(logged) == len(heard) + window.left_out
        assert all(text in logged[number] for number, text in enumerate(heard))
        assert len(window.batches) < len(heard)

    def test_password_is_in_no_line_and_no_file(
        self, window: Window, profile: Profile, database: Database
    ) -> None:
        window.value(Backup, window.service.back_up(profile.id))
        window.service.log_file()
        secret = database.server.password.encode()
        files = [path for path in window.home.rglob("*") if path.is_file()]
        assert not [path for path in files if secret in path.read_bytes()]
        assert secret.decode() not in str(window.updates) + str(window.batches)

    def test_history_knows_how_each_ended(self, window: Window, profile: Profile) -> None:
        window.value(Backup, window.service.back_up(profile.id))
        with sqlite3.connect(window.service.places().history_file) as connection:
            rows = connection.execute("SELECT kind, result FROM operation").fetchall()
        connection.close()
        assert rows == [("backup", "done")]


class TestOneAtATime:
    """One long job per database."""

    def test_second_is_refused_and_the_first_goes_on(
        self, window: Window, profile: Profile, database: Database
    ) -> None:
        service = window.service
        with locked_table(database):
            first = service.back_up(profile.id)
            second = service.back_up(profile.id)
            assert window.updates == []
            busy = window.result(second).error
            assert busy is not None
            assert (busy.code, busy.params) == (Code.TARGET_BUSY, {"database": profile.dbname})
            assert service.is_running()
            assert window.results(first) == []
        assert window.result(first).error is None
        assert not service.is_running()
        assert window.result(service.back_up(profile.id)).error is None

    def test_quick_jobs_and_other_databases_are_not_refused(
        self, window: Window, profile: Profile, database: Database
    ) -> None:
        service = window.service
        other = replace(profile.duplicate("Other"), folder=window.home / "other")
        service.save_profile(other, password=database.server.password)
        with locked_table(database):
            first = service.back_up(profile.id)
            assert window.value(tuple, service.scan(profile.id)) == ()
            assert window.value(ServerInfo, service.test(profile, None))
            assert window.code(service.check(other.id, _missing(other))) is not Code.TARGET_BUSY
            assert window.results(first) == []
        assert window.result(first).error is None

    def test_quick_jobs_do_not_count_as_running(self, window: Window) -> None:
        job = window.service.scan(window.saved().id)
        assert not window.service.is_running()
        window.result(job)


def _missing(profile: Profile) -> Backup:
    """A backup whose file is gone."""
    path = write_backup(profile.folder)
    backup = Backup(
        key="20261122120000",
        path=path,
        taken_at=NOON,
        size=1,
        database="x",
        server_version=None,
        made_by="",
        badge=Badge.FOUND,
        has_manifest=True,
    )
    path.unlink()
    return backup


class TestCancel:
    """Stopping what runs."""

    def test_cancelled_backup_leaves_nothing(
        self, window: Window, profile: Profile, database: Database
    ) -> None:
        with locked_table(database):
            job = window.service.back_up(profile.id)
            window.wait(lambda: bool(window.batches))
            window.service.cancel(job)
            assert window.result(job) == JobResult(Result.CANCELLED)
        files = [path.name for path in profile.folder.rglob("*") if path.is_file()]
        assert files == []
        assert window.result(window.service.back_up(profile.id)).error is None

    def test_unknown_or_finished_job_is_left_alone(self, window: Window) -> None:
        job = window.service.scan(window.saved().id)
        window.result(job)
        window.service.cancel(job)
        window.service.cancel(999)
        assert len(window.results(job)) == 1


class TestShutDown:
    """The end of the program."""

    def test_waits_for_the_clean_up(
        self, window: Window, profile: Profile, database: Database
    ) -> None:
        with locked_table(database):
            job = window.service.back_up(profile.id)
            window.wait(lambda: bool(window.batches))
            assert list((profile.folder / CONTROL).iterdir())
            window.service.shut_down()
            assert list((profile.folder / CONTROL).iterdir()) == []
        assert window.result(job) == JobResult(Result.CANCELLED)
