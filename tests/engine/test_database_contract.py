"""One contract for both kinds of Database: over psycopg, and over psql behind a real ssh."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from psycopg.sql import SQL, Identifier, Literal

from pgbackup_gui.core.errors import AppError, Cancelled, Code, ReachError
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.engine import inventory, statements
from pgbackup_gui.engine.database import Database
from tests.support.both_kinds import KINDS, PSQL, PSYCOPG, BothKinds
from tests.support.databases import drop_databases, temporary_database
from tests.support.sample_data import fill_rich
from tests.support.servers import Servers, chosen_majors
from tests.support.sshd import Sshd, what_sshd_lacks
from tests.support.statement_samples import (
    COMMANDS,
    ENDINGS,
    PROPERTIES,
    QUERIES,
    VARYING,
    functions,
    orders,
    questions,
)
from tests.support.waiting import wait_until

pytestmark = pytest.mark.skipif(bool(what_sshd_lacks()), reason=what_sshd_lacks())

type Rows = list[tuple[Any, ...]]

HOSTILE = (
    "it's",
    'say "hi"',
    "back\\slash\\",
    "two\nlines\r\nand\ttab",
    ":colon :'quoted' :\"name\"",
    "100% %s %(x)s",
    "$HOME `id` $(id) ; & | > *",
    "\\q \\! id",
    "naïve 北京 🐘",
    "E'\\\\'",
    "--comment /* open",
    "{} {0}",
    "ü" * 31 + "x",
)
ENDLESS = SQL("SELECT count(*) FROM generate_series(1, 1000000000000) AS i")
VALUES = SQL(
    "SELECT 1, true, NULL, 'x', 9007199254740993::int8, (-1)::int2, '', 1, '[1, {\"a\": 2}]'::text"
)


@pytest.fixture(scope="module")
def sshd() -> Iterator[Sshd]:
    """The ssh server that psql is behind."""
    with Sshd() as made:
        yield made


@pytest.fixture(scope="module", params=chosen_majors(), ids=lambda major: f"pg{major}")
def both(request: pytest.FixtureRequest, servers: Servers, sshd: Sshd) -> Iterator[BothKinds]:
    """A database with every awkward feature."""
    with temporary_database(servers.get(request.param), suffix=" it's") as made:
        with made.connect() as connection:
            fill_rich(connection)
        yield BothKinds(made, sshd)


@pytest.fixture(scope="module")
def pair(both: BothKinds) -> Iterator[tuple[Database, Database]]:
    """A session of each kind, side by side."""
    with both.open(PSYCOPG) as one, both.open(PSQL) as other:
        yield one, other


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each kind in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def session(both: BothKinds, kind: str) -> Iterator[Database]:
    """A session of each kind in turn."""
    with both.open(kind) as database:
        yield database


@pytest.fixture
def own(both: BothKinds, kind: str) -> Iterator[Database]:
    """The same for one test alone."""
    with both.open(kind) as database:
        yield database


def typed(rows: Rows) -> list[list[tuple[str, Any]]]:
    """The rows with the type of each value beside it: 1 and 1.0 and true are not the same."""
    return [[(type(value).__name__, value) for value in row] for row in rows]


def types(rows: Rows) -> list[list[str]]:
    """The types alone."""
    return [[type(value).__name__ for value in row] for row in rows]


def named(text: str) -> str:
    """The longest name that a text makes."""
    return text.encode()[:63].decode(errors="ignore")


def code_of(work: Callable[[], object]) -> tuple[type[AppError], Code]:
    """What kind of error the work ends with."""
    with pytest.raises(AppError) as caught:
        work()
    return type(caught.value), caught.value.code


def test_every_function_is_tried(both: BothKinds) -> None:
    assert functions() == {*questions(both), *orders("a", "b", "c"), *ENDINGS}


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_query_gives_equal_rows(pair: tuple[Database, Database], name: str) -> None:
    one, other = (session.rows(QUERIES[name]) for session in pair)
    assert types(one) == types(other)
    assert one == other or name in VARYING


def test_made_queries_give_equal_rows(both: BothKinds, pair: tuple[Database, Database]) -> None:
    for name, question in questions(both).items():
        one, other = (session.rows(question) for session in pair)
        if name == "try_lock":  # the first has it
            assert (one, other) == ([(True,)], [(False,)])
        elif name == "database":  # its size moves
            assert types(one) == types(other)
        else:
            assert typed(one) == typed(other), name


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_command_runs(session: Database, name: str) -> None:
    session.run(statements.BEGIN)
    session.run(COMMANDS[name])
    session.run(statements.ROLLBACK)


def test_made_commands_do_the_same(both: BothKinds) -> None:
    assert _after_orders(both, PSYCOPG) == _after_orders(both, PSQL)


def _after_orders(both: BothKinds, kind: str) -> object:
    """What is on record of a database after all commands, with its oid and size left out."""
    prefix = both.database.name
    name, renamed, role = f"{prefix} 1", f"{prefix} 2", f"{prefix} role"
    with both.open(kind) as session:
        try:
            for made in orders(name, renamed, role).values():
                for order in made:
                    session.run(order)
            facts = inventory.database_facts(session, renamed)
            assert facts is not None
            return facts.properties
        finally:
            session.run(statements.is_template(renamed, template=False))
            session.run(statements.drop_database(renamed))
            session.run(SQL("DROP ROLE {}").format(Identifier(role)))


def test_values_keep_their_types(pair: tuple[Database, Database]) -> None:
    one, other = (session.rows(VALUES) for session in pair)
    assert typed(one) == typed(other)


def test_no_rows_are_an_empty_list(session: Database) -> None:
    assert session.rows(SQL("SELECT 1 WHERE false")) == []


def test_many_rows_come_in_their_order(session: Database) -> None:
    rows = session.rows(SQL("SELECT i, repeat('ä', i) FROM generate_series(5000, 1, -1) AS i"))
    assert rows == [(i, "ä" * i) for i in range(5000, 0, -1)]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back(session: Database, text: str) -> None:
    name = named(text)
    query = SQL("SELECT {} || '', q.{} FROM (SELECT {} AS {}) AS q")
    values = (Literal(text), Identifier(name), Literal(text), Identifier(name))
    assert session.rows(query.format(*values)) == [(text, text)]


@pytest.mark.parametrize("start", range(4))
def test_hostile_name_is_entered(both: BothKinds, kind: str, start: int) -> None:
    name = named(" ".join(HOSTILE[start::4]))
    with both.open(kind) as session:
        session.run(statements.create_database(name, PROPERTIES, has_strategies=False))
    try:
        with both.open_in(kind, name) as inside:
            assert inside.rows(SQL("SELECT current_database()")) == [(name,)]
    finally:
        drop_databases(both.database.server, prefix=name)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("SELECT 1/0", Code.SQL_FAILED),
        ("SELECT 1/0;", Code.SQL_FAILED),
        ("SELECT nonsense FROM", Code.SQL_FAILED),
        ("SET ROLE no_such_role", Code.ROLE_MISSING),
        ("DROP DATABASE no_such_database", Code.NO_SUCH_DATABASE),
        ("DO $$ BEGIN RAISE EXCEPTION E'two\\nlines' USING ERRCODE = '42501'; END $$",
         Code.PERMISSION_DENIED),
        ("DO $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$",
         Code.SERVER_DISK_FULL),
    ],
)  # fmt: skip
def test_errors_have_codes(session: Database, statement: str, code: Code) -> None:
    assert code_of(lambda: session.run(SQL(statement)))[1] is code
    assert session.rows(SQL("SELECT 1")) == [(1,)]


def test_error_keeps_the_words_of_the_server(session: Database) -> None:
    with pytest.raises(ReachError, match="division by zero"):
        session.rows(SQL("SELECT 1/0"))


def test_refused_login_has_the_same_code(both: BothKinds, kind: str) -> None:
    user, missing = both.server(kind, user="nobody at all"), both.server(kind, dbname="no 'such'")
    assert code_of(user.connect) == (ReachError, Code.LOGIN_REFUSED)
    assert code_of(missing.connect) == (ReachError, Code.NO_SUCH_DATABASE)


def test_transaction_commits_as_a_whole(both: BothKinds, session: Database) -> None:
    with session.transaction():
        session.run(SQL("CREATE TABLE kept (i int)"))
        session.run(SQL("INSERT INTO kept VALUES (1)"))
    with both.open(PSYCOPG) as another:
        assert another.rows(SQL("SELECT i FROM kept")) == [(1,)]
        another.run(SQL("DROP TABLE kept"))


@pytest.mark.parametrize("statement", ["SELECT 1/0", "SELECT 1"])
def test_transaction_rolls_back_as_a_whole(session: Database, statement: str) -> None:
    def fail() -> None:
        with session.transaction():
            session.run(SQL("CREATE TABLE lost (i int)"))
            session.run(SQL(statement))
            raise ReachError(Code.SQL_FAILED)

    assert code_of(fail) == (ReachError, Code.SQL_FAILED)
    assert session.rows(SQL("SELECT to_regclass('lost')::text")) == [(None,)]


def test_snapshot_is_held_open(both: BothKinds, session: Database) -> None:
    count = SQL("SELECT count(*) FROM held")
    with both.open(PSYCOPG) as another:
        another.run(SQL("CREATE TABLE held (i int)"))
        session.run(statements.BEGIN_SNAPSHOT)
        (exported,) = session.rows(statements.EXPORT_SNAPSHOT)
        another.run(SQL("INSERT INTO held VALUES (1)"))
        assert session.rows(count) == [(0,)]
        with another.transaction():
            another.run(SQL("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
            another.run(SQL("SET TRANSACTION SNAPSHOT {}").format(Literal(exported[0])))
            assert another.rows(count) == [(0,)]
        session.run(statements.ROLLBACK)
        assert session.rows(count) == [(1,)]
        another.run(SQL("DROP TABLE held"))


def test_cancel_ends_a_running_statement(both: BothKinds, kind: str) -> None:
    token = CancelToken()
    with both.open(kind, token) as session, both.open(PSYCOPG) as watcher:
        (pid,) = session.rows(statements.BACKEND_PID)
        waiter = threading.Thread(target=_cancel_when_busy, args=(watcher, pid[0], token))
        waiter.start()
        with pytest.raises(Cancelled):
            session.rows(ENDLESS)
        waiter.join()
        wait_until(lambda: not _is_busy(watcher, pid[0]))


def _cancel_when_busy(watcher: Database, pid: int, token: CancelToken) -> None:
    wait_until(lambda: _is_busy(watcher, pid))
    token.cancel()


def _is_busy(watcher: Database, pid: int) -> bool:
    query = SQL("SELECT FROM pg_stat_activity WHERE pid = {} AND query LIKE '%generate_series%'")
    active = SQL(" AND state = 'active'")
    return bool(watcher.rows(query.format(Literal(pid)) + active))


def test_cancelled_elsewhere_is_an_error_of_its_own(own: Database) -> None:
    own.run(SQL("SET statement_timeout = 50"))
    with pytest.raises(AppError) as caught:
        own.rows(ENDLESS)
    assert not isinstance(caught.value, Cancelled)
    assert own.rows(SQL("SELECT 1")) == [(1,)]


def test_cancelled_operation_opens_no_session(both: BothKinds, kind: str) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        both.open(kind, token)


@pytest.mark.parametrize("is_busy", [False, True])
def test_lost_session_says_so(both: BothKinds, own: Database, is_busy: bool) -> None:
    (pid,) = own.rows(statements.BACKEND_PID)
    with both.open(PSYCOPG) as another:
        ender = threading.Thread(target=_end, args=(another, pid[0]), kwargs={"when": is_busy})
        ender.start()
        if not is_busy:
            ender.join()
        assert code_of(lambda: own.rows(ENDLESS)) == (ReachError, Code.CONNECTION_LOST)
        ender.join()
    assert code_of(lambda: own.rows(SQL("SELECT 1"))) == (ReachError, Code.CONNECTION_LOST)


def _end(another: Database, pid: int, *, when: bool) -> None:
    """End a session, once it is busy or at once, and wait until it is gone."""
    if when:
        wait_until(lambda: _is_busy(another, pid))
    another.rows(statements.terminate(pid))
    gone = SQL("SELECT FROM pg_stat_activity WHERE pid = {}").format(Literal(pid))
    wait_until(lambda: not another.rows(gone))


def test_left_session_is_gone_on_the_server(both: BothKinds, kind: str) -> None:
    with both.open(kind) as session:
        (pid,) = session.rows(statements.BACKEND_PID)
    gone = SQL("SELECT FROM pg_stat_activity WHERE pid = {}").format(Literal(pid[0]))
    with both.open(PSYCOPG) as another:
        wait_until(lambda: not another.rows(gone))
