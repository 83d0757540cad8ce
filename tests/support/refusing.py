"""Restores that are refused: by the plan and by the restore alike, and nothing has changed."""

import psycopg
import pytest

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.plans import CheckState
from tests.support.databases import Database
from tests.support.world import World


def refusal(world: World, backup: Backup, *, is_planned: bool = True) -> AppError:
    """Why the restore is refused; the plan says the same, and nothing has changed."""
    live = Database(world.server, world.profile.dbname)
    before = live.fingerprint()
    failed = [item.error for item in world.plan(backup).checks if item.state is CheckState.FAILED]
    with pytest.raises(AppError) as caught:
        world.restore(backup)
    assert [error.code for error in failed if error] == [caught.value.code] * is_planned
    assert live.fingerprint() == before
    assert world.side_databases() == []
    assert world.recover() == ()
    return caught.value


def own_everything(world: World, role: str) -> None:
    """The database with one table, all of which belongs to `role`."""
    world.execute(f"ALTER DATABASE {{live}} OWNER TO {role}")
    world.log_in_as(role, "secret")
    kwargs = {**world.server.connection_kwargs(world.profile.dbname)}
    with psycopg.connect(**kwargs, autocommit=True) as connection:  # type: ignore[arg-type]
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute(f"CREATE SCHEMA public AUTHORIZATION {role}".encode())
        connection.execute(f"SET ROLE {role}".encode())
        connection.execute("CREATE TABLE mine AS SELECT generate_series(1, 9) AS id")
