"""A backup that fails ends in one error, leaves nothing, and touches no earlier one."""

import os
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from pgbackup_gui.core.errors import AppError, Cancelled, Code, DumpError, FolderError, ToolError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.engine.flows import backup_preflight
from tests.faults.disks import can_mount
from tests.postgres.conftest import on_newest
from tests.support.databases import Database
from tests.support.programs import only, stand_in
from tests.support.sample_data import fill_rich
from tests.support.servers import Servers
from tests.support.waiting import wait_until
from tests.support.world import World


@pytest.fixture
def failure(newest_world: World) -> Callable[[], AppError]:
    """Makes a good backup; then gives the error of the next, which must change nothing."""
    world = newest_world
    world.back_up()
    before = world.files(), world.backups()

    def fail() -> AppError:
        with pytest.raises(AppError) as caught:
            world.back_up()
        assert (world.files(), world.backups()) == before
        assert world.ops.history.operations()[0].code == caught.value.code.value
        return caught.value

    return fail


@pytest.fixture
def without_folder(world: World) -> Path:
    """A folder that is not there."""
    world.change(folder=world.home / "unplugged")
    return world.profile.folder


def test_missing_folder_is_not_made(world: World, without_folder: Path) -> None:
    with pytest.raises(FolderError) as caught:
        world.back_up()
    assert caught.value.code is Code.FOLDER_NOT_FOUND
    assert not without_folder.exists()


def test_file_in_place_of_the_folder_is_left_alone(world: World, without_folder: Path) -> None:
    without_folder.write_text("a letter")
    with pytest.raises(FolderError) as caught:
        world.back_up()
    assert caught.value.code is Code.FOLDER_NOT_FOUND
    assert without_folder.read_text() == "a letter"


def test_folder_without_room_is_refused_before_the_dump(
    newest_world: World, failure: Callable[[], AppError], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_preflight, "GROWTH", 1e15)
    newest_world.steps.clear()
    error = failure()
    assert (type(error), error.code) == (FolderError, Code.FOLDER_FULL)
    assert int(error.params["needed"]) > int(error.params["free"])
    assert newest_world.steps == ["B0"]


def test_folder_in_use_names_who_uses_it(
    newest_world: World, failure: Callable[[], AppError]
) -> None:
    errors: list[AppError] = []
    newest_world.back_up({"B3": lambda: errors.append(_second_backup(newest_world))})
    assert [error.code for error in errors] == [Code.FOLDER_BUSY]
    assert str(os.getpid()) in errors[0].params["holder"]


def _second_backup(world: World) -> AppError:
    with pytest.raises(AppError) as caught:
        world.ops.back_up(world.profile, JobContext())
    return caught.value


def test_without_programs_nothing_is_tried(
    newest_world: World, failure: Callable[[], AppError], tmp_path: Path
) -> None:
    newest_world.bundled = tmp_path
    newest_world.reopen()
    error = failure()
    assert (type(error), error.code) == (ToolError, Code.TOOLS_MISSING)


def test_programs_older_than_the_server_are_refused(
    servers: Servers, newest_world: World, tmp_path: Path
) -> None:
    newest_world.bundled = only(14, tmp_path / "old")
    newest_world.reopen()
    with pytest.raises(ToolError) as caught:
        newest_world.back_up()
    assert caught.value.code is Code.TOOLS_TOO_OLD
    assert caught.value.params["server"] == newest_world.server.version
    assert newest_world.files() == {}


LYING_DUMPS = {
    "truncated by a byte": 'REAL "$@" && truncate -s -1 "$file"',
    "truncated by a page": 'REAL "$@" && truncate -s -4096 "$file"',
    "cut in half": 'REAL "$@" && truncate -s $(($(wc -c < "$file") / 2)) "$file"',
    "empty": 'REAL "$@" && : > "$file"',
    "no file": 'REAL "$@" && rm "$file"',
    "text": 'echo "-- PostgreSQL database dump" > "$file"',
    "another database": 'REAL "$@" --dbname=postgres',
    "one table missing": 'REAL "$@" --exclude-table-data=genres',
}


@pytest.mark.parametrize("then", LYING_DUMPS.values(), ids=LYING_DUMPS)
def test_dump_that_only_says_it_succeeded_is_no_backup(
    newest_world: World, failure: Callable[[], AppError], tmp_path: Path, then: str
) -> None:
    _use_dump(newest_world, tmp_path, then)
    error = failure()
    assert error.code in (Code.DUMP_INCOMPLETE, Code.FOLDER_NOT_FOUND, Code.DUMP_FAILED)


FAILING_DUMPS = {
    "killed": ("kill -9 $$", Code.DUMP_FAILED),
    "exit 1 after a whole dump": ('REAL "$@"; exit 1', Code.DUMP_FAILED),
    "disk full": (
        'echo "pg_dump: error: could not write to file: No space left on device" >&2; exit 1',
        Code.FOLDER_FULL,
    ),
    "file too large": ("trap '' XFSZ; ulimit -f 8; exec REAL \"$@\"", Code.FOLDER_FULL),
}


@pytest.mark.parametrize(("then", "code"), FAILING_DUMPS.values(), ids=FAILING_DUMPS)
def test_dump_that_fails_says_why(
    newest_world: World, failure: Callable[[], AppError], tmp_path: Path, then: str, code: Code
) -> None:
    _use_dump(newest_world, tmp_path, then)
    assert failure().code is code


def test_program_that_was_set_and_does_not_run_is_named(
    newest_world: World, failure: Callable[[], AppError], tmp_path: Path
) -> None:
    broken = tmp_path / "pg_dump"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    newest_world.use_settings(Settings(pg_dump=str(broken)))
    error = failure()
    assert (error.code, error.params["path"]) == (Code.TOOL_BROKEN, str(broken))


@on_newest
def test_dump_that_does_not_stop_is_killed(world: World, tmp_path: Path) -> None:
    _use_dump(world, tmp_path, "trap '' TERM INT; while :; do sleep 0.05; done")
    world.ops.runner.grace = 0.2
    context = world.context()
    hook = JobContext(
        context.report, lambda _: context.cancel.cancel(), context.cancel, context.reached
    )
    with pytest.raises(Cancelled):
        world.ops.back_up(world.profile, hook)
    assert world.files() == {}


def _use_dump(world: World, folder: Path, then: str) -> None:
    script = stand_in(world.server.bin_folder / "pg_dump", folder / "stand-in", then)
    world.use_settings(Settings(pg_dump=str(script)))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, where only root can make one; else a folder."""
    place = tmp_path / "disk"
    place.mkdir()
    if not can_mount():
        yield place
        return
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    subprocess.run(command, check=True)
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("missing_pages", [1, 3])
def test_disk_that_fills_up_leaves_no_backup(
    world: World,
    small_disk: Path,
    monkeypatch: pytest.MonkeyPatch,
    missing_pages: int,
) -> None:
    """Within the last page pg_dump itself does not notice (measured)."""
    monkeypatch.setattr(backup_preflight, "FIRST_BACKUP_SHARE", 0.0)
    size = world.back_up().value.size
    world.change(folder=small_disk)
    if can_mount():
        _leave_free(small_disk, size // 4096 * 4096 - (missing_pages - 1) * 4096)
    else:
        script_folder = world.home / "limited"
        script_folder.mkdir()
        _use_dump(world, script_folder, f'ulimit -f {size // 512 - missing_pages}; REAL "$@"')
    with pytest.raises(AppError) as caught:
        world.back_up()
    assert caught.value.code in (Code.FOLDER_FULL, Code.DUMP_INCOMPLETE, Code.DUMP_FAILED)
    assert set(world.files()) <= {"filler"}
    assert world.backups() == ()


def _leave_free(disk: Path, wanted: int) -> None:
    (disk / ".pgbackup").mkdir()
    filler = disk / "filler"
    status = os.statvfs(disk)
    lock = 4096
    filler.write_bytes(bytes(status.f_bavail * status.f_frsize - wanted - lock))


@pytest.fixture
def quick_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked table is waited for only briefly."""
    monkeypatch.setattr(commands, "LOCK_WAIT_MILLISECONDS", 300)


@pytest.mark.usefixtures("quick_locks")
def test_locked_table_is_named(world: World, database: Database) -> None:
    with database.connect(autocommit=False) as other:
        other.execute("LOCK TABLE genres IN ACCESS EXCLUSIVE MODE")
        with pytest.raises(DumpError) as caught:
            world.back_up()
    assert caught.value.code is Code.TABLE_LOCKED
    assert caught.value.params["table"] == "public.genres"
    assert world.files() == {}


@pytest.mark.usefixtures("quick_locks")
def test_table_that_another_waits_to_lock_is_named(world: World, database: Database) -> None:
    """Who waits for a lock that we hold ourselves stands before pg_dump in the queue."""
    with ThreadPoolExecutor() as pool, database.connect(autocommit=False) as other:
        lock = "LOCK TABLE genres IN ACCESS EXCLUSIVE MODE"

        def queue_up() -> None:
            pool.submit(other.execute, lock)
            wait_until(lambda: _is_waiting(database))

        with pytest.raises(DumpError) as caught:
            world.back_up({"B3": queue_up})
    assert caught.value.code is Code.TABLE_LOCKED
    assert caught.value.params["table"] == "public.genres"
    assert world.files() == {}


def _is_waiting(database: Database) -> bool:
    with database.connect() as connection:
        rows = connection.execute("SELECT FROM pg_locks WHERE NOT granted").fetchall()
    return bool(rows)


def test_session_lost_during_the_dump_leaves_nothing(world: World) -> None:
    with pytest.raises(AppError) as caught:
        world.back_up({"B3": lambda: _end_sessions(world)})
    assert caught.value.code in (Code.DUMP_FAILED, Code.CONNECTION_LOST)
    assert world.files() == {}


def _end_sessions(world: World) -> None:
    world.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name LIKE 'pgbackup_gui%' AND pid <> pg_backend_pid()"
    )


@on_newest
@pytest.mark.parametrize("step", ["B0", "B1", "B2", "B3", "B4", "B5"])
def test_cancelled_backup_leaves_nothing(world: World, step: str) -> None:
    with pytest.raises(Cancelled):
        world.back_up(cancel_at=step)
    assert world.steps[-1] == step
    assert world.files() == {}
    assert world.backups() == ()
    assert world.ops.history.operations()[0].result == "cancelled"
    wait_until(lambda: not _our_sessions(world))


@on_newest
def test_backup_that_is_published_can_no_longer_be_cancelled(world: World) -> None:
    backup = world.back_up(cancel_at="B6").value
    assert world.backups() == (backup,)
    assert world.ops.history.operations()[0].result == "done"


def _our_sessions(world: World) -> list[tuple[object, ...]]:
    with world.server_connection() as connection:
        return connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'pgbackup_gui%%'"
            " AND datname = %s",
            [world.profile.dbname],
        ).fetchall()


NOT_READABLE = {
    "table": ("", "public.genres"),
    "sequence": ("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}", "public.genres_id_seq"),
    "schema": (
        """CREATE SCHEMA hidden; CREATE TABLE hidden.t ();
        GRANT SELECT ON ALL TABLES IN SCHEMA public, hidden TO {role};
        GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}""",
        "hidden.t",
    ),
    "large object": (
        "GRANT pg_read_all_data TO {role}; SELECT lo_from_bytea(4711, 'x')",
        "large object 4711",
    ),
    "row security": (
        "GRANT pg_read_all_data TO {role}; ALTER TABLE users ENABLE ROW LEVEL SECURITY",
        "public.users",
    ),
}


@pytest.mark.parametrize(("given", "missing"), NOT_READABLE.values(), ids=NOT_READABLE)
def test_login_that_cannot_read_all_is_told_what(
    world: World, database: Database, reader: str, given: str, missing: str
) -> None:
    with database.connect() as connection:
        connection.execute(given.format(role=reader).encode())
    world.log_in_as(reader, "secret")
    with pytest.raises(DumpError) as caught:
        world.back_up()
    assert caught.value.code is Code.CANNOT_READ_ALL
    assert missing in caught.value.params["what"]
    assert world.files() == {}


def test_login_that_may_read_all_makes_a_backup(
    world: World, database: Database, reader: str
) -> None:
    with database.connect() as connection:
        fill_rich(connection, rows=5)
        role = sql.Identifier(reader)
        connection.execute(sql.SQL("ALTER ROLE {} BYPASSRLS").format(role))
        connection.execute(sql.SQL("GRANT pg_read_all_data, app_owner TO {}").format(role))
    world.log_in_as(reader, "secret")
    backup = world.back_up().value
    world.log_in_as(world.server.user, world.server.password)
    assert world.restore(backup).value.after.rows > 0


@pytest.fixture
def reader(database: Database) -> Iterator[str]:
    """A login without any rights of its own."""
    role = f"reader_{database.name}"
    with psycopg.connect(**database.server.connection_kwargs(), autocommit=True) as connection:
        name = sql.Identifier(role)
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD 'secret'").format(name))
        yield role
        with database.connect() as inside:
            inside.execute(sql.SQL("DROP OWNED BY {}").format(name))
        drop = sql.SQL("DROP DATABASE {} WITH (FORCE)")
        for (other,) in connection.execute(
            "SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [database.name]
        ).fetchall():
            connection.execute(
                sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS true").format(sql.Identifier(other))
            )
            connection.execute(drop.format(sql.Identifier(other)))
        connection.execute(sql.SQL("DROP ROLE {}").format(name))
