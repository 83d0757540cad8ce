"""A slow network is named, with what it carries, in a backup and in a restore."""

from collections.abc import Iterator

import pytest

from pgbackup_gui.core.work.progress import Step
from tests.support.databases import Database
from tests.support.proxies import Proxy, SlowProxy
from tests.support.world import World

RATE = 3_000_000.0


@pytest.fixture
def slow(newest_world: World) -> Iterator[World]:
    """A database of 15 MB of text, five seconds away."""
    database = Database(newest_world.server, newest_world.profile.dbname)
    with database.connect() as connection:
        connection.execute(
            "CREATE TABLE fat AS SELECT repeat('x', 10000) AS text FROM generate_series(1, 1500)"
        )
    with SlowProxy(newest_world.server.port, rate=RATE) as proxy:
        newest_world.change(port=proxy.port)
        yield newest_world


def _rates(world: World, step: Step) -> list[float]:
    return [it.link_rate for it in world.progress if it.step is step and it.link_rate]


def test_slow_network_is_named(slow: World) -> None:
    slow.restore(slow.back_up().value)
    for step in (Step.DUMP, Step.LOAD):
        rates = _rates(slow, step)
        assert rates, step
        assert all(0.75 * RATE <= rate <= 1.3 * RATE for rate in rates), rates
    assert slow.log().count("the network was the limit: ") == 2


def test_fast_network_is_not(newest_world: World) -> None:
    with Proxy(newest_world.server.port) as proxy:
        newest_world.change(port=proxy.port)
        newest_world.restore(newest_world.back_up().value)
    assert not any(it.link_rate for it in newest_world.progress)
    assert "the network was the limit" not in newest_world.log()
