"""What is in a database: counted in as many queries as its size wants, and told meanwhile."""

from pathlib import Path

import pytest

from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.engine import inventory
from pgbackup_gui.engine.database import Server
from tests.support.databases import Database
from tests.support.world import profile_for


@pytest.mark.parametrize("size", [1, 10**12])
def test_counting_tells_how_far_it_is(
    database: Database, size: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A table a query, or all in one: the rows are the same."""
    monkeypatch.setattr(inventory, "_BYTES_PER_QUERY", size)
    profile = profile_for(database.server, database.name, tmp_path)
    server = Server(profile=profile, password=database.server.password, cancel=CancelToken())
    told: list[float] = []
    with server.connect() as session:
        found = inventory.contents(session, told.append)
        assert found == inventory.contents(session)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) == (1 if size > 1 else len(found.tables))
