"""What the tests of the matrix do with a world."""

import random
from collections.abc import Callable

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.output import OutputLine
from tests.support.databases import Database
from tests.support.programs import stand_in
from tests.support.world import Hooks, World


def dice(seed: int) -> random.Random:
    """Chance that comes out the same each time."""
    return random.Random(seed)  # noqa: S311


def grow(database: Database, *, rows: int) -> None:
    """A table of about 64 bytes a row, which does not compress to much less."""
    with database.connect() as connection:
        connection.execute(
            "CREATE TABLE fat AS SELECT md5(i::text) || md5(random()::text) AS text"
            " FROM generate_series(1, %s) AS i",
            [rows],
        )


def sessions_of(world: World) -> list[tuple[object, ...]]:
    """Our own sessions in the world's database."""
    with world.server_connection() as connection:
        return connection.execute(
            "SELECT pid FROM pg_stat_activity"
            " WHERE application_name LIKE 'pgbackup_gui%%' AND datname = %s",
            [world.profile.dbname],
        ).fetchall()


def back_up_hearing(world: World, hear: Callable[[OutputLine], None]) -> None:
    """Make a backup; `hear` gets each line while the program runs."""
    context = world.context()
    world.ops.back_up(
        world.profile, JobContext(context.report, hear, context.cancel, context.reached)
    )


def try_to_back_up(world: World, *allowed: Code, at: Hooks | None = None) -> bool:
    """False when the backup failed for one of these reasons and left nothing listed.

    True when it succeeded, and is as good as it says.
    """
    before = world.backups()
    try:
        backup = world.back_up(at).value
    except AppError as failed:
        error = failed
    else:
        world.check(backup)
        return True
    assert error.code in allowed, error
    assert world.backups() == before
    assert not list(world.profile.folder.rglob("*.partial*"))
    return False


def use_stand_ins(world: World, *, dump: str = "", restore: str = "") -> None:
    """Scripts in place of the programs; `REAL` in one is the real program."""
    bin_folder = world.server.bin_folder
    settings = {
        name: str(stand_in(bin_folder / name, world.home / "stand-in", then))
        for name, then in (("pg_dump", dump), ("pg_restore", restore))
        if then
    }
    world.use_settings(Settings(**settings))  # type: ignore[arg-type]
