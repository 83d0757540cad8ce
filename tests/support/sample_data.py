"""Databases with known content: a media library, and a fixture with every awkward feature."""

from pathlib import Path

from psycopg import Connection, sql

SAMPLES = Path(__file__).parents[2] / "resources" / "sample"
_RICH = Path(__file__).with_name("rich_fixture.sql")
_ADD_AVATAR = """
    UPDATE users SET avatar = lo_from_bytea(0, decode(repeat('89504e47', 16384), 'hex'))
    WHERE name = 'admin'
"""
_PLAIN_TEXT = """
    SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL bytea_output = 'hex';
    SET LOCAL IntervalStyle = 'postgres'; SET LOCAL extra_float_digits = 3;
    SET LOCAL row_security = off; SET LOCAL search_path = pg_catalog;
"""


def fill_media_library(
    connection: Connection,
    *,
    items: int = 2000,
    seed: int = 1,
    with_large_object: bool = False,
) -> None:
    """Makes the media library in an empty database; the same seed gives the same rows."""
    with connection.transaction():
        _set(connection, "sample.items", items)
        _set(connection, "sample.seed", seed)
        _run_file(connection, SAMPLES / "media_library.sql")
        _run_file(connection, SAMPLES / "media_library_data.sql")
        if with_large_object:
            connection.execute(_ADD_AVATAR)
        connection.execute("ANALYZE")


def fill_rich(connection: Connection, *, rows: int = 200) -> None:
    """Makes the fixture with the awkward features; needs a superuser and an empty database."""
    with connection.transaction():
        _set(connection, "sample.rows", rows)
        _run_file(connection, _RICH)


def fingerprint(connection: Connection) -> dict[str, str]:
    """A checksum of each table, sequence and large object, to compare before and after.

    The keys are `table schema.name`, `sequence schema.name` and `large object oid`.
    """
    with connection.transaction():
        connection.execute(_PLAIN_TEXT)
        return {
            **{
                f"table {n}": _table_sum(connection, s, t)
                for n, s, t in _relations(connection, "rm")
            },
            **{
                f"sequence {n}": _state(connection, s, t) for n, s, t in _relations(connection, "S")
            },
            **_large_objects(connection),
        }


def _relations(connection: Connection, kinds: str) -> list[tuple[str, str, str]]:
    rows = connection.execute(
        """
        SELECT n.nspname || '.' || c.relname, n.nspname, c.relname
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = ANY (%s) AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        ORDER BY 1
        """,
        [list(kinds)],
    )
    return [(str(name), str(schema), str(relation)) for name, schema, relation in rows]


def _table_sum(connection: Connection, schema: str, table: str) -> str:
    query = sql.SQL(
        "SELECT count(*) || ' rows ' || md5(coalesce(string_agg(line, E'\\n'), ''))"
        ' FROM (SELECT t::text COLLATE "C" AS line FROM {} AS t ORDER BY 1) AS lines'
    ).format(sql.Identifier(schema, table))
    return _text(connection, query)


def _state(connection: Connection, schema: str, sequence: str) -> str:
    query = sql.SQL("SELECT last_value || ' called ' || is_called FROM {}")
    return _text(connection, query.format(sql.Identifier(schema, sequence)))


def _large_objects(connection: Connection) -> dict[str, str]:
    rows = connection.execute(
        "SELECT oid, md5(lo_get(oid)) FROM pg_largeobject_metadata ORDER BY oid"
    )
    return {f"large object {oid}": str(checksum) for oid, checksum in rows}


def _text(connection: Connection, query: sql.Composed) -> str:
    row = connection.execute(query).fetchone()
    return str(row[0]) if row else ""


def _set(connection: Connection, name: str, value: int) -> None:
    connection.execute("SELECT set_config(%s, %s, false)", [name, str(value)])


def _run_file(connection: Connection, path: Path) -> None:
    connection.execute(path.read_bytes())
