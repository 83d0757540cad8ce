"""Row 23 with ICU: the system's PostgreSQL has it, the test servers have not."""

from collections.abc import Iterator

import pytest

from tests.faults.matrix import Ledger, times
from tests.faults.test_same_contents import database_section
from tests.postgres.conftest import OpenWorld
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.system_server import system_server, what_a_server_lacks
from tests.support.world import World

pytestmark = pytest.mark.skipif(bool(what_a_server_lacks()), reason=what_a_server_lacks())

RULES_SINCE = 16
LOCALES = {
    "German phone book": "LOCALE_PROVIDER icu ICU_LOCALE 'de-u-co-phonebk'",
    "undetermined, case first": "LOCALE_PROVIDER icu ICU_LOCALE 'und-u-kf-upper'",
    "with rules": "LOCALE_PROVIDER icu ICU_LOCALE 'und' ICU_RULES '&V << w <<< W'",
}


@pytest.fixture(scope="module")
def with_icu() -> Iterator[EmbeddedServer]:
    """A server that has ICU."""
    with system_server() as server:
        yield server


@pytest.fixture(params=LOCALES)
def sorted_by_icu(
    request: pytest.FixtureRequest, with_icu: EmbeddedServer, open_world: OpenWorld
) -> Iterator[World]:
    """A database that sorts by rules of ICU; by a plain locale where a server knows no rules."""
    options = LOCALES[request.param]
    if "ICU_RULES" in options and with_icu.major < RULES_SINCE:
        options = "LOCALE_PROVIDER icu ICU_LOCALE 'sv'"
    with temporary_database(with_icu) as database:
        world = open_world(with_icu, database.name)
        world.execute("DROP DATABASE {live}")
        world.execute(f"CREATE DATABASE {{live}} TEMPLATE template0 {options}")
        with database.connect() as connection:
            fill_media_library(connection, items=20)
            connection.execute("CREATE TABLE words AS SELECT unnest('{o,z,ö,O,w,V}'::text[]) AS w")
        yield world


def _told(world: World) -> tuple[object, ...]:
    """Provider, locale and rules by the server's catalog, and the order they make."""
    database = Database(world.server, world.profile.dbname)
    with database.connect() as connection:
        (record,) = connection.execute(
            "SELECT to_jsonb(d) - 'oid' - 'datfrozenxid' - 'datminmxid' - 'datcollversion'"
            " FROM pg_database d WHERE datname = current_database()"
        ).fetchone() or ({},)
        order = connection.execute("SELECT string_agg(w, ' ' ORDER BY w) FROM words").fetchone()
    return record, order, database_section(world)


def test_icu_comes_back(sorted_by_icu: World, faults: Ledger) -> None:
    before = _told(sorted_by_icu)
    assert "icu" in str(before[2])
    for _ in range(times(1, 5)):
        with faults.once(23):
            sorted_by_icu.restore(sorted_by_icu.back_up().value)
            assert _told(sorted_by_icu) == before


def test_icu_comes_back_when_the_database_was_lost(sorted_by_icu: World, faults: Ledger) -> None:
    before, backup = _told(sorted_by_icu), sorted_by_icu.back_up().value
    with faults.once(23):
        sorted_by_icu.execute("DROP DATABASE {live}")
        sorted_by_icu.restore(backup)
        assert _told(sorted_by_icu) == before
