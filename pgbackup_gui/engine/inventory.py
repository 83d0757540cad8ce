"""Reads what is in a database: contents, properties, rights, sessions."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from psycopg.sql import Composable

from pgbackup_gui.core.backups.manifest import (
    Contents,
    DatabaseProperties,
    Grant,
    SequenceState,
    Setting,
    Stored,
    TableCount,
)
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.plans import Sessions
from pgbackup_gui.engine import statements
from pgbackup_gui.engine.database import Database

EXACT_COUNT_LIMIT = 20 * 1024**3
"""Tables larger than this many bytes are estimated: counting them would take minutes."""

_TABLES_PER_QUERY = 50
_BYTES_PER_QUERY = 200 * 1024**2


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """Version and rights, as the login sees them."""

    version: Version
    is_standby: bool
    is_superuser: bool
    can_create_databases: bool


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """One database of the server. `size` is bytes, None when the login may not know."""

    name: str
    oid: int
    size: int | None
    is_ours: bool
    properties: DatabaseProperties


def _ignore(_: float) -> None:
    """Nobody listens."""


def server_facts(database: Database) -> ServerFacts:
    """Version and rights."""
    number, standby, is_super, can_create = database.rows(statements.SERVER)[0]
    return ServerFacts(
        Version.from_number(number), bool(standby), bool(is_super), bool(can_create or is_super)
    )


def contents(database: Database, counted: Callable[[float], None] = _ignore) -> Contents:
    """Everything that a restore is compared by, exact unless a table is very large.

    Args:
        counted: hears which share of the tables' bytes was counted.
    """
    return Contents(
        tables=tuple(_tables(database, counted)),
        sequences=sequences(database),
        large_objects=int(database.rows(statements.LARGE_OBJECTS)[0][0]),
        objects=tuple((str(kind), int(count)) for kind, count in database.rows(statements.OBJECTS)),
    )


def is_empty(database: Database) -> bool:
    """True when the database holds nothing of a user's own."""
    holds = any(int(count) for _, count in database.rows(statements.OBJECTS))
    return not holds and not int(database.rows(statements.LARGE_OBJECTS)[0][0])


def table_oids(database: Database) -> dict[str, int]:
    """Every table with its oid, which a restore in place changes."""
    return {str(name): int(oid) for name, oid in database.rows(statements.TABLE_OIDS)}


def sequences(database: Database) -> tuple[SequenceState, ...]:
    """Where every sequence is now; no transaction holds them still."""
    return tuple(SequenceState(*row) for row in database.rows(statements.SEQUENCES))


def settled(counted: Contents, now: Iterable[SequenceState]) -> Contents:
    """`counted` with the sequences marked that have moved until `now`."""
    still = set(now)
    marked = (item if item in still else replace(item, exact=False) for item in counted.sequences)
    return replace(counted, sequences=tuple(marked))


def stored(database: Database) -> tuple[Stored, ...]:
    """What every table and index takes on the server's disk."""
    return tuple(Stored(*row) for row in database.rows(statements.STORED))


def _tables(database: Database, counted: Callable[[float], None]) -> Iterator[TableCount]:
    rows = database.rows(statements.TABLES)
    exact = {row[:2]: int(row[4]) for row in rows if row[4] <= EXACT_COUNT_LIMIT}
    counts = dict(_counts(database, exact, counted))
    for schema, name, size, estimate, _ in rows:
        table = schema, name
        count = counts.get(table, max(int(estimate), 0))
        yield TableCount(schema, name, count, int(size), exact=table in exact)


def _counts(
    database: Database, sizes: Mapping[tuple[str, str], int], counted: Callable[[float], None]
) -> Iterator[tuple[tuple[str, str], int]]:
    """Rows of each table; several small tables, or one large one, in a query."""
    total, done = sum(sizes.values()), 0
    for some in _batches(sizes):
        rows = database.rows(statements.count_rows(some))
        yield from ((some[index], int(count)) for index, count in rows)
        done += sum(sizes[table] for table in some)
        counted(done / total if total else 1.0)


def _batches(sizes: Mapping[tuple[str, str], int]) -> Iterator[list[tuple[str, str]]]:
    batch: list[tuple[str, str]] = []
    held = 0
    for table, size in sizes.items():
        if batch and (held + size > _BYTES_PER_QUERY or len(batch) == _TABLES_PER_QUERY):
            yield batch
            batch, held = [], 0
        batch.append(table)
        held += size
    if batch:
        yield batch


def extension_tables(database: Database) -> frozenset[str]:
    """Tables of extensions whose rows a dump carries although the app does not count them."""
    rows = database.rows(statements.EXTENSION_TABLES)
    return frozenset(f"{schema}.{name}" for schema, name in rows)


def names(database: Database, statement: Composable) -> tuple[str, ...]:
    """The first column of a statement, as text."""
    return tuple(str(row[0]) for row in database.rows(statement))


def database_facts(database: Database, name: str) -> DatabaseFacts | None:
    """What the server knows of the database `name`; None when there is none."""
    rows = database.rows(statements.database(name))
    if not rows:
        return None
    oid, owner, encoding, tablespace, comment, record, size, is_ours = rows[0]
    row = json.loads(record)
    properties = DatabaseProperties(
        owner=owner,
        encoding=encoding,
        collate=row["datcollate"],
        ctype=row["datctype"],
        locale_provider=row.get("datlocprovider") or "c",
        locale=row.get("datlocale") or row.get("daticulocale"),
        icu_rules=row.get("daticurules"),
        tablespace=tablespace,
        connection_limit=row["datconnlimit"],
        is_template=row["datistemplate"],
        allow_connections=row["datallowconn"],
        comment=comment,
        settings=_settings(database, oid),
        grants=None if row["datacl"] is None else _grants(database, oid),
    )
    return DatabaseFacts(name, int(oid), size, bool(is_ours), properties)


def _settings(database: Database, oid: int) -> tuple[Setting, ...]:
    pairs = database.rows(statements.database_settings(oid))
    return tuple(Setting(role, *str(pair).split("=", 1)) for role, pair in pairs)


def _grants(database: Database, oid: int) -> tuple[Grant, ...]:
    return tuple(Grant(*row) for row in database.rows(statements.database_grants(oid)))


def sessions(database: Database, name: str) -> tuple[tuple[int, str], ...]:
    """Pid and application of each client session in the database `name`."""
    return tuple((int(pid), app or "") for pid, app in database.rows(statements.sessions(name)))


def by_application(found: Iterable[tuple[int, str]]) -> tuple[Sessions, ...]:
    """The sessions counted by application, most first."""
    counts = Counter(application for _, application in found)
    return tuple(Sessions(application, count) for application, count in counts.most_common())
