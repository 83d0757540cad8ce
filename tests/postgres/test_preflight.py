"""What can be known to fail before a backup is known, and the SQL that helps really helps."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.plans import BackupPlan, CheckName, CheckState, PreflightCheck
from pgbackup_gui.engine.flows import backup_preflight
from pgbackup_gui.engine.rights import BACKUP_ROLE
from tests.faults.disks import PAGE, can_mount, mounted
from tests.support.databases import Database
from tests.support.programs import only
from tests.support.world import World

OK, NOTE, FAILED = CheckState.OK, CheckState.NOTE, CheckState.FAILED


def plan(world: World) -> BackupPlan:
    """What a backup would meet; looking changes nothing in the folder."""
    before = world.files() if world.profile.folder.is_dir() else None
    found = world.ops.plan_backup(world.profile, JobContext()).value
    assert (world.files() if world.profile.folder.is_dir() else None) == before
    return found


def the(name: CheckName, found: BackupPlan) -> PreflightCheck:
    (check,) = (check for check in found.checks if check.name is name)
    return check


def states(found: BackupPlan) -> dict[CheckName, CheckState]:
    return {check.name: check.state for check in found.checks}


def error_code(check: PreflightCheck) -> Code:
    assert isinstance(check.error, AppError)
    return check.error.code


def as_superuser(database: Database, statements: str) -> None:
    with database.connect() as connection:
        connection.execute(statements.encode())


def dropped(database: Database, role: str) -> None:
    """Drop the role with everything that it was given."""
    with database.connect() as connection:
        found = connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).fetchall()
        if found:
            name = sql.Identifier(role)
            connection.execute(sql.SQL("DROP OWNED BY {}").format(name))
            connection.execute(sql.SQL("DROP ROLE {}").format(name))


@pytest.fixture
def weak(database: Database) -> Iterator[str]:
    """A login without any rights of its own."""
    role = f"weak_{database.name}"
    as_superuser(database, f"CREATE ROLE {role} LOGIN PASSWORD 'secret'")
    yield role
    dropped(database, role)


@pytest.fixture
def fitting(database: Database) -> Iterator[str]:
    """The role that the remedy makes."""
    yield BACKUP_ROLE
    dropped(database, BACKUP_ROLE)


def test_superuser_can_back_up_and_is_told_that_less_is_enough(world: World, fitting: str) -> None:
    found = plan(world)
    assert states(found) == {
        CheckName.FOLDER: OK,
        CheckName.FOLDER_SPACE: OK,
        CheckName.TOOLS: OK,
        CheckName.READABLE: OK,
        CheckName.LOGIN: NOTE,
        CheckName.NOT_INCLUDED: NOTE,
    }
    assert found.is_possible
    assert found.server_version.major == world.server.major
    assert found.database_size > found.needed > 0
    assert fitting in the(CheckName.LOGIN, found).remedy


GUARDED = """
    ALTER TABLE users ENABLE ROW LEVEL SECURITY; ALTER TABLE users FORCE ROW LEVEL SECURITY;
    SELECT lo_from_bytea(4711, 'x'), lo_from_bytea(4712, 'y')
"""
HIDDEN = {
    "table": ("", "public.genres"),
    "sequence": ("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}", "public.genres_id_seq"),
    "large object": (
        f"{GUARDED}; GRANT pg_read_all_data TO {{role}}; ALTER ROLE {{role}} BYPASSRLS",
        "large object 4711",
    ),
    "row security": (f"{GUARDED}; GRANT pg_read_all_data TO {{role}}", "public.users"),
    "all of them": (GUARDED, "public.genres"),
}


@pytest.mark.parametrize(("given", "hidden"), HIDDEN.values(), ids=HIDDEN)
def test_sql_for_a_login_that_is_too_weak_helps(
    world: World, database: Database, weak: str, fitting: str, given: str, hidden: str
) -> None:
    as_superuser(database, given.format(role=weak) or "SELECT 1")
    world.log_in_as(weak, "secret")
    found = plan(world)
    check = the(CheckName.READABLE, found)
    assert (check.state, error_code(check)) == (FAILED, Code.CANNOT_READ_ALL)
    assert check.error is not None
    assert hidden in check.error.params["what"]
    assert not found.is_possible
    as_superuser(database, check.remedy)
    world.log_in_as(fitting, "choose-a-password")
    assert the(CheckName.READABLE, plan(world)).state is OK
    assert CheckName.LOGIN not in states(plan(world))
    world.back_up()


def test_sql_for_a_superuser_makes_a_login_that_is_enough(
    world: World, database: Database, fitting: str
) -> None:
    as_superuser(database, GUARDED)
    as_superuser(database, the(CheckName.LOGIN, plan(world)).remedy)
    world.log_in_as(fitting, "choose-a-password")
    assert plan(world).is_possible
    assert world.back_up().value.size > 0


def test_role_that_is_there_is_only_given_what_it_lacks(
    world: World, database: Database, fitting: str
) -> None:
    as_superuser(database, f"CREATE ROLE {fitting} LOGIN PASSWORD 'secret'")
    world.log_in_as(fitting, "secret")
    remedy = the(CheckName.READABLE, plan(world)).remedy
    assert "CREATE ROLE" not in remedy
    as_superuser(database, remedy)
    assert plan(world).is_possible


def test_full_folder_is_known(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_preflight, "FIRST_BACKUP_SHARE", 1e15)
    check = the(CheckName.FOLDER_SPACE, plan(world))
    assert (check.state, error_code(check)) == (FAILED, Code.FOLDER_FULL)


def test_need_follows_the_last_backup(world: World) -> None:
    backup = world.back_up().value
    assert plan(world).needed == int(backup.size * backup_preflight.GROWTH)


def test_absent_folder_is_known_and_not_made(world: World) -> None:
    world.change(folder=world.home / "unplugged")
    check = the(CheckName.FOLDER, plan(world))
    assert (check.state, error_code(check)) == (FAILED, Code.FOLDER_NOT_FOUND)
    assert not world.profile.folder.exists()


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder that cannot be written to; root may write to all but a read-only disk."""
    place = tmp_path / "locked"
    place.mkdir(mode=0o500)
    if not can_mount():
        yield place
        return
    with mounted(place, 64 * PAGE, "ro"):
        yield place


def test_folder_that_cannot_be_written_is_known(world: World, read_only: Path) -> None:
    world.change(folder=read_only)
    check = the(CheckName.FOLDER, plan(world))
    assert (check.state, error_code(check)) == (FAILED, Code.FOLDER_READ_ONLY)


def test_missing_programs_are_known(world: World, tmp_path: Path) -> None:
    world.bundled = tmp_path / "empty"
    world.bundled.mkdir()
    world.reopen()
    check = the(CheckName.TOOLS, plan(world))
    assert (check.state, error_code(check)) == (FAILED, Code.TOOLS_MISSING)


def test_programs_of_another_version_are_judged(world: World, tmp_path: Path) -> None:
    world.bundled = only(16, tmp_path / "others")
    world.reopen()
    is_newer = world.server.major < 16
    assert the(CheckName.TOOLS, plan(world)).state is (NOTE if is_newer else FAILED)


def test_every_failed_check_refuses_the_backup_for_the_same_reason(world: World, weak: str) -> None:
    world.log_in_as(weak, "secret")
    (failed,) = (check for check in plan(world).checks if check.state is FAILED)
    with pytest.raises(AppError) as caught:
        world.back_up()
    assert caught.value.code is error_code(failed)


def test_nothing_is_left_in_the_database(world: World, database: Database) -> None:
    before = database.fingerprint()
    plan(world)
    assert database.fingerprint() == before
    with psycopg.connect(**database.kwargs) as connection:
        roles = connection.execute("SELECT rolname FROM pg_roles").fetchall()
    assert (BACKUP_ROLE,) not in roles
