"""Row 29: the same causes on a server that speaks German as on one that speaks English."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

import psycopg
import pytest

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.profiles import SslMode
from pgbackup_gui.engine.flows import swap
from tests.faults.disks import can_mount, mounted, resize
from tests.faults.matrix import Ledger
from tests.faults.worlds import back_up_hearing, grow
from tests.postgres.conftest import OpenWorld
from tests.support.binaries import MAJORS
from tests.support.databases import Database, drop_databases, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.programs import only
from tests.support.sample_data import fill_media_library
from tests.support.server_account import server_account, shared_folder
from tests.support.system_server import GERMAN, system_server, what_german_lacks
from tests.support.waiting import wait_until
from tests.support.world import Hooks, World

pytestmark = pytest.mark.skipif(bool(what_german_lacks()), reason=what_german_lacks())

LANGUAGES = {"English": "C", "German": GERMAN}
LOCK = "LOCK TABLE genres IN ACCESS EXCLUSIVE MODE"
MEGABYTE = 2**20
PARAMETER_SINCE = 17


@pytest.fixture(scope="module")
def spoken() -> Iterator[Mapping[str, EmbeddedServer]]:
    """Two servers of the same program, one for each language."""
    with ExitStack() as ends:
        yield {
            name: ends.enter_context(
                system_server(lc_messages=language, max_prepared_transactions="2")
            )
            for name, language in LANGUAGES.items()
        }


@pytest.fixture(params=LANGUAGES)
def speaking(
    request: pytest.FixtureRequest,
    spoken: Mapping[str, EmbeddedServer],
    open_world: OpenWorld,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[World]:
    """The media library on either server, for a user who speaks German."""
    monkeypatch.setattr(commands, "LOCK_WAIT_MILLISECONDS", 300)
    monkeypatch.setattr(swap, "SESSIONS_SECONDS", 0.3)
    with temporary_database(spoken[request.param]) as database:
        with database.connect() as connection:
            fill_media_library(connection, items=50)
        world = open_world(database.server, database.name)
        world.environ |= {"LANG": GERMAN, "LC_ALL": GERMAN, "LANGUAGE": "de"}
        world.reopen()
        yield world


@pytest.fixture
def role(speaking: World) -> Iterator[str]:
    """A login without any rights."""
    name = f"{speaking.profile.dbname}_login"
    speaking.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'secret'")
    yield name
    drop_databases(speaking.server, prefix=speaking.profile.dbname)
    speaking.execute(f"DROP ROLE IF EXISTS {name}")


def test_servers_speak_their_language(spoken: Mapping[str, EmbeddedServer]) -> None:
    said = {}
    for name, server in spoken.items():
        with (
            psycopg.connect(**server.connection_kwargs()) as connection,
            pytest.raises(psycopg.Error) as caught,
        ):
            connection.execute("SELECT nothing")
        said[name] = str(caught.value).splitlines()[0]
    assert said == {
        "English": 'column "nothing" does not exist',
        "German": "Spalte »nothing« existiert nicht",
    }


@dataclass(frozen=True)
class Given:
    """What stands in the way of a backup, and what it is to be called."""

    code: Code
    statement: str = ""
    login: str = "secret"
    change: Mapping[str, object] = field(default_factory=dict)


REFUSALS = {
    "28P01 wrong password": Given(Code.LOGIN_REFUSED, login="falsch"),
    "28P01 expired password": Given(
        Code.LOGIN_REFUSED, "ALTER ROLE {role} VALID UNTIL '2001-01-01'"
    ),
    "28P01 no such role": Given(Code.LOGIN_REFUSED, change={"user": "niemand"}),
    "28000 may not log in": Given(Code.LOGIN_REFUSED, "ALTER ROLE {role} NOLOGIN"),
    "3D000 no such database": Given(Code.NO_SUCH_DATABASE, change={"dbname": "gibt es nicht"}),
    "55000 closed database": Given(
        Code.DATABASE_CLOSED, "ALTER DATABASE {live} ALLOW_CONNECTIONS false"
    ),
    "53300 too many of the role": Given(Code.SERVER_FULL, "ALTER ROLE {role} CONNECTION LIMIT 0"),
    "53300 too many in the database": Given(
        Code.SERVER_FULL, "ALTER DATABASE {live} CONNECTION LIMIT 0"
    ),
    "42501 may not connect": Given(
        Code.PERMISSION_DENIED, "REVOKE CONNECT ON DATABASE {live} FROM PUBLIC"
    ),
    "42501 may not read": Given(Code.CANNOT_READ_ALL),
    "no TLS": Given(Code.TLS_REFUSED, change={"sslmode": SslMode.REQUIRE}),
    "no server": Given(Code.CONNECTION_REFUSED, change={"port": 1}),
}


def _fails(world: World, code: Code, at: Hooks | None = None) -> AppError:
    """The backup fails for this reason and leaves nothing."""
    before = world.files()
    with pytest.raises(AppError) as caught:
        world.back_up(at)
    assert caught.value.code is code, caught.value
    assert world.files() == before
    return caught.value


@pytest.mark.parametrize("given", REFUSALS.values(), ids=REFUSALS)
def test_refused_backup(speaking: World, role: str, given: Given, faults: Ledger) -> None:
    with faults.once(29):
        if given.statement:
            speaking.execute(given.statement.replace("{role}", role))
        speaking.log_in_as(role, given.login)
        speaking.change(**given.change)
        speaking.reopen()
        _fails(speaking, given.code)


def test_rule_of_the_server(speaking: World, role: str, faults: Ledger) -> None:
    rules = speaking.server.data_folder / "pg_hba.conf"
    before = rules.read_text(encoding="utf-8")
    with faults.once(29):
        rules.write_text(f"host all {role} 127.0.0.1/32 reject\n{before}", encoding="utf-8")
        speaking.server.restart()
        speaking.log_in_as(role, "secret")
        _fails(speaking, Code.ACCESS_RULE)
    rules.write_text(before, encoding="utf-8")
    speaking.server.restart()


@contextmanager
def _holding(world: World) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    with psycopg.connect(**world.server.connection_kwargs(world.profile.dbname)) as other:
        yield other


def test_table_locked_while_counting(speaking: World, faults: Ledger) -> None:
    with faults.once(29), _holding(speaking) as other:
        other.execute(LOCK)
        _locked(speaking)


def test_table_locked_for_pg_dump(speaking: World, faults: Ledger) -> None:
    """Somebody waits for the lock that we hold, and stands before pg_dump in the queue."""
    with faults.once(29), ThreadPoolExecutor() as pool, _holding(speaking) as other:

        def queue_up() -> None:
            pool.submit(other.execute, LOCK)
            wait_until(lambda: _is_waiting(speaking))

        _locked(speaking, {"B3": queue_up})


def _locked(world: World, at: Hooks | None = None) -> None:
    assert _fails(world, Code.TABLE_LOCKED, at).params["table"] == "public.genres"


def _is_waiting(world: World) -> bool:
    with world.server_connection() as connection:
        return bool(connection.execute("SELECT FROM pg_locks WHERE NOT granted").fetchall())


def test_ended_backend(speaking: World, faults: Ledger) -> None:
    with faults.once(29):
        grow(Database(speaking.server, speaking.profile.dbname), rows=50000)
        end = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'pgbackup_gui/backup'"
        )
        with pytest.raises(AppError) as caught:
            back_up_hearing(speaking, lambda _: speaking.execute(end))
        assert caught.value.code is Code.CONNECTION_LOST


def _restore_fails(
    world: World,
    code: Code,
    step: str,
    act: Callable[[], object],
    *,
    mend: Callable[[], object] = lambda: None,
) -> None:
    """A restore in whose way something comes after everything was looked at."""
    backup, live = world.back_up().value, Database(world.server, world.profile.dbname)
    before = live.fingerprint()
    with pytest.raises(AppError) as caught:
        world.restore(backup, {step: lambda: (act(), None)[1]})
    assert caught.value.code is code, caught.value
    mend()
    assert live.fingerprint() == before
    assert world.side_databases() == []


def test_role_that_is_dropped_meanwhile(speaking: World, role: str, faults: Ledger) -> None:
    with faults.once(29), _holding(speaking) as owner:
        owner.autocommit = True
        owner.execute(f"ALTER TABLE genres OWNER TO {role}".encode())
        drop = f"REASSIGN OWNED BY {role} TO postgres; DROP ROLE {role}".encode()
        _restore_fails(speaking, Code.ROLE_MISSING, "R3", lambda: owner.execute(drop))


def test_transaction_that_is_prepared_meanwhile(speaking: World, faults: Ledger) -> None:
    with faults.once(29), _holding(speaking) as other:

        def prepare() -> None:
            other.execute("DELETE FROM activity_log")
            other.execute("PREPARE TRANSACTION 'later'")
            other.commit()

        _restore_fails(speaking, Code.SESSIONS_REMAIN, "R4", prepare)
    with _holding(speaking) as other:
        other.autocommit = True
        other.execute("ROLLBACK PREPARED 'later'")


def test_one_harmless_error_is_known(speaking: World, faults: Ledger) -> None:
    """Programs of version 18 set a parameter that older servers do not know."""
    with faults.once(29):
        folder = speaking.home / "newer"
        speaking.bundled = only(MAJORS[-1], folder)
        speaking.reopen()
        done = speaking.restore(speaking.back_up().value)
        is_older = speaking.server.major < PARAMETER_SINCE
        assert [note.code for note in done.notes].count("harmless-line") == int(is_older)


@pytest.mark.skipif(not can_mount(), reason="only root can give a server a small disk")
def test_full_disk_of_the_server(speaking: World, faults: Ledger) -> None:
    grow(Database(speaking.server, speaking.profile.dbname), rows=120_000)
    place, account = shared_folder("disk"), server_account()
    owner = (f"uid={account.uid}", f"gid={account.gid}", "mode=700")
    with mounted(place, 200 * MEGABYTE, *owner):
        speaking.execute(f"CREATE TABLESPACE small LOCATION '{place}'")
        speaking.execute("ALTER DATABASE {live} SET TABLESPACE small")
        used = sum(path.stat().st_blocks * 512 for path in place.rglob("*"))
        with faults.once(29):
            _restore_fails(
                speaking,
                Code.SERVER_DISK_FULL,
                "R1",
                lambda: resize(place, used + 11 * MEGABYTE),
                mend=lambda: resize(place, 200 * MEGABYTE),
            )
        speaking.execute("ALTER DATABASE {live} SET TABLESPACE pg_default")
        speaking.execute("DROP TABLESPACE small")
    place.rmdir()
