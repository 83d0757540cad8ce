"""A session that was cut off while it made a database, which shows only when it is done."""

import threading
from contextlib import suppress

import psycopg
import pytest
from psycopg import sql

from pgbackup_gui.engine import statements
from pgbackup_gui.engine.flows.swap import drop
from tests.postgres.conftest import on_newest
from tests.support.databases import database_names
from tests.support.waiting import wait_until
from tests.support.world import World


@on_newest
@pytest.mark.parametrize("suffix", [" made", ' "it\'s" \\ 100%'])
def test_database_that_is_still_being_made_is_not_left_behind(world: World, suffix: str) -> None:
    name = world.profile.dbname + suffix
    with (
        world.server_connection() as holder,
        world.ops._server(world.profile, world.context().cancel).maintenance(avoid=name) as admin,
    ):
        holder.autocommit = False
        holder.execute("LOCK TABLE pg_database IN EXCLUSIVE MODE")  # nobody can finish one now
        maker = threading.Thread(target=_make, args=(world, name))
        maker.start()
        wait_until(lambda: admin.rows(statements.creating(name)))
        drop(admin, name, None)
        assert admin.rows(statements.creating(name)) == []
        holder.rollback()
        maker.join()
    assert database_names(world.server, prefix=name) == []


def _make(world: World, name: str) -> None:
    with world.server_connection() as connection, suppress(psycopg.errors.AdminShutdown):
        connection.execute(sql.SQL("CREATE DATABASE {} ").format(sql.Identifier(name)))
