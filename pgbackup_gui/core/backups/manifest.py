"""Manifest: what was in the database when it was dumped; encode and decode."""

import json
from collections.abc import Callable, Mapping, Set
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.reach.profiles import is_text
from pgbackup_gui.core.reach.tools import Version

SCHEMA = 1
MAX_BYTES = 64 * 1024 * 1024
_BIGINT = range(-(2**63), 2**63)
_LONGEST = 1e9
"""Seconds; thirty years."""

_COUNTS = {"rows", "bytes", "size", "entries"}
_NEWER = {"stored", "parts", "tables"}
"""What records of earlier versions do not have."""


@dataclass(frozen=True, slots=True)
class TableCount:
    """Rows of one table as seen in the snapshot; `bytes` on disk with indexes and toast.

    Attributes:
        exact: False when the rows were estimated, as the table is very large.
    """

    schema: str
    name: str
    rows: int
    bytes: int = 0
    exact: bool = True

    @property
    def full_name(self) -> str:
        """The name with its schema, for people."""
        return f"{self.schema}.{self.name}"


@dataclass(frozen=True, slots=True)
class SequenceState:
    """A sequence as seen in the snapshot; `last` is None before its first use.

    Attributes:
        exact: False when it moved while the dump was made: no snapshot holds a sequence
            still, so the archive has a value of its own (measured).
    """

    schema: str
    name: str
    last: int | None
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Contents:
    """What can be counted in a database; equal contents mean an equal restore."""

    tables: tuple[TableCount, ...] = ()
    sequences: tuple[SequenceState, ...] = ()
    large_objects: int = 0
    objects: tuple[tuple[str, int], ...] = ()

    @property
    def rows(self) -> int:
        """Rows of all tables together."""
        return sum(table.rows for table in self.tables)


@dataclass(frozen=True, slots=True)
class Setting:
    """`ALTER DATABASE .. SET`, or `ALTER ROLE .. IN DATABASE .. SET` when `role` is set."""

    role: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Grant:
    """One privilege on the database; an empty `grantee` is PUBLIC."""

    grantee: str
    privilege: str
    grantable: bool


@dataclass(frozen=True, slots=True)
class DatabaseProperties:
    """What belongs to a database and not to its contents; a dump does not carry it.

    `grants` is None when the database has the default privileges.
    """

    owner: str
    encoding: str
    collate: str
    ctype: str
    locale_provider: str = "c"
    locale: str | None = None
    icu_rules: str | None = None
    tablespace: str = "pg_default"
    connection_limit: int = -1
    is_template: bool = False
    allow_connections: bool = True
    comment: str | None = None
    settings: tuple[Setting, ...] = ()
    grants: tuple[Grant, ...] | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """What a table's rows or an index took on the server's disk, for the progress of a restore.

    Attributes:
        bytes: of a table with its toast, but without its indexes.
        table: the table that the index belongs to; empty for a table.
    """

    schema: str
    name: str
    bytes: int
    table: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds that one part of a backup took, for the progress of the next."""

    part: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Manifest:
    """The record beside a backup. It holds no secret.

    Attributes:
        sha256: of the archive, lower-case hex.
        size: of the archive, bytes.
        entries: table data entries in the archive.
        duration: seconds from snapshot to published file.
        command: the command line that made it, without the password.
        stored: sizes on the server; records of earlier versions have none.
        parts: what each part took, but for the last; records of earlier versions have none.
        tables: what the data of each larger table took; the empty name is all before the first.
    """

    database: str
    taken_at: datetime
    sha256: str
    size: int
    entries: int
    server_version: Version
    tool_version: Version
    made_by: str
    duration: float
    contents: Contents
    properties: DatabaseProperties
    extensions: tuple[str, ...]
    roles: tuple[str, ...]
    server: str
    profile: str
    command: str
    stored: tuple[Stored, ...] = ()
    parts: tuple[Taken, ...] = ()
    tables: tuple[Taken, ...] = ()


def encode(manifest: Manifest) -> bytes:
    """The manifest as UTF-8 JSON, tables one a line for people who open it."""
    plain = {"schema": SCHEMA, **asdict(manifest)}
    text = json.dumps(plain, default=_plain, ensure_ascii=False, indent=1) + "\n"
    return text.encode(errors="replace")  # the command may hold a path that is not UTF-8


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def decode(data: bytes) -> Manifest:
    """The manifest in `data`.

    Raises:
        FileError: NOT_A_BACKUP when it is not a manifest this version can read.
    """
    try:
        plain = json.loads(data)
        _check_schema(plain)
        return _manifest(plain)
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        raise FileError(Code.NOT_A_BACKUP, detail=repr(error)) from error


@dataclass(frozen=True, slots=True)
class Summary:
    """The few facts of a manifest that the backup list shows."""

    database: str
    server_version: Version
    made_by: str
    size: int


def summarize(data: bytes) -> Summary:
    """The list's facts from a manifest, several times faster than `decode`.

    Raises:
        FileError: NOT_A_BACKUP with `manifest` set, when it cannot be read.
    """
    try:
        plain = json.loads(data)
        _check_schema(plain)
        version = _checked(Version, plain["server_version"])
        values = {field.name: plain[field.name] for field in fields(Summary)}
        return _checked(Summary, values | {"server_version": version})
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FileError(Code.NOT_A_BACKUP, manifest=True, detail=repr(error)) from error


def _check_schema(plain: Mapping[str, Any]) -> None:
    if plain["schema"] != SCHEMA:
        raise ValueError(f"schema {plain['schema']}")


def _manifest(plain: Mapping[str, Any]) -> Manifest:
    values = {
        field.name: plain[field.name] for field in fields(Manifest) if field.name not in _NEWER
    }
    values["parts"] = tuple(_taken(item) for item in plain.get("parts", ()))
    values["tables"] = tuple(_taken(item) for item in plain.get("tables", ()))
    values["stored"] = tuple(_checked(Stored, item) for item in plain.get("stored", ()))
    values["taken_at"] = datetime.fromisoformat(plain["taken_at"])
    if values["taken_at"].tzinfo is None:
        raise ValueError("a time without its zone")
    values["server_version"] = _checked(Version, plain["server_version"])
    values["tool_version"] = _checked(Version, plain["tool_version"])
    values["duration"] = float(plain["duration"])
    values["contents"] = _contents(plain["contents"])
    values["properties"] = _properties(plain["properties"])
    values["extensions"] = tuple(map(str, plain["extensions"]))
    values["roles"] = tuple(map(str, plain["roles"]))
    return _checked(Manifest, values)


def _taken(plain: Mapping[str, Any]) -> Taken:
    seconds = float(plain["seconds"])
    if not 0 <= seconds <= _LONGEST:
        raise ValueError(f"seconds: {seconds}")
    return _checked(Taken, {**plain, "seconds": seconds})


def _checked[Plain](kind: Callable[..., Plain], values: Mapping[str, Any]) -> Plain:
    """`kind` from `values`; anyone can write a manifest, so every value's type is looked at.

    Raises:
        TypeError: a value is of another type, missing, or not of this class.
    """
    made = kind(**values)
    for name, wanted in _types(kind).items():
        value = getattr(made, name)
        is_other = isinstance(value, bool) and wanted is not bool
        if not isinstance(value, wanted) or is_other or not _is_possible(name, value):
            raise TypeError(f"{name}: {value!r}")
    return made


def _is_possible(name: str, value: object) -> bool:
    """False for half a character, a number that no server can have, and a negative count."""
    if isinstance(value, str):
        return is_text(value)
    if isinstance(value, int):
        return value in _BIGINT and not (name in _COUNTS and value < 0)
    return True


@cache
def _types(kind: Callable[..., object]) -> Mapping[str, Any]:
    return {name: _plain_type(hint) for name, hint in get_type_hints(kind).items()}


def _plain_type(hint: Any) -> Any:
    """What `isinstance` takes: `tuple` for `tuple[str, ...]`, also within a union."""
    if isinstance(hint, UnionType):
        return tuple(_plain_type(part) for part in get_args(hint))
    return get_origin(hint) or hint


def _contents(plain: Mapping[str, Any]) -> Contents:
    return Contents(
        tables=tuple(_checked(TableCount, table) for table in plain["tables"]),
        sequences=tuple(_checked(SequenceState, sequence) for sequence in plain["sequences"]),
        large_objects=int(plain["large_objects"]),
        objects=tuple((str(kind), int(count)) for kind, count in plain["objects"]),
    )


def _properties(plain: Mapping[str, Any]) -> DatabaseProperties:
    grants = plain["grants"]
    values = {
        **plain,
        "settings": tuple(_checked(Setting, setting) for setting in plain["settings"]),
        "grants": None if grants is None else tuple(_checked(Grant, grant) for grant in grants),
    }
    return _checked(DatabaseProperties, values)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as the manifest says."""

    what: str
    expected: str
    found: str


def compare(expected: Contents, found: Contents) -> tuple[Difference, ...]:
    """Every difference in rows, sequences, large objects and numbers of objects.

    Of a table whose rows were estimated, and of a sequence that moved, only the existence
    is compared.
    """
    tables = (*expected.tables, *found.tables)
    sequences = (*expected.sequences, *found.sequences)
    estimated = {(item.schema, item.name) for item in tables if not item.exact}
    estimated |= {(item.schema, item.name) for item in sequences if not item.exact}
    return tuple(
        difference
        for before, after in zip(
            _numbers(expected, estimated), _numbers(found, estimated), strict=True
        )
        for difference in _differing(before, after)
    )


def without_newer(found: Contents, expected: Contents) -> Contents:
    """`found` without what `expected` does not have: no table, sequence or object too many."""
    tables = {(it.schema, it.name) for it in expected.tables}
    sequences = {(it.schema, it.name) for it in expected.sequences}
    numbers = dict(expected.objects)
    return replace(
        found,
        tables=tuple(it for it in found.tables if (it.schema, it.name) in tables),
        sequences=tuple(it for it in found.sequences if (it.schema, it.name) in sequences),
        objects=tuple(
            (kind, min(count, numbers[kind])) for kind, count in found.objects if kind in numbers
        ),
        large_objects=min(found.large_objects, expected.large_objects),
    )


_Name = tuple[str, ...]
_Numbers = Mapping[_Name, int | None]


def _numbers(contents: Contents, estimated: Set[_Name]) -> tuple[_Numbers, ...]:
    """By schema and name apart: `a.b`.`c` and `a`.`b.c` are two tables."""
    rows = {(table.schema, table.name): table.rows for table in contents.tables}
    lasts = {(item.schema, item.name): item.last for item in contents.sequences}
    return (
        {name: None if name in estimated else count for name, count in rows.items()},
        {name: None if name in estimated else last for name, last in lasts.items()},
        {(kind,): count for kind, count in contents.objects},
        {("large objects",): contents.large_objects},
    )


def _differing(expected: _Numbers, found: _Numbers) -> list[Difference]:
    names = [*expected, *(name for name in found if name not in expected)]
    return [
        Difference(".".join(name), str(expected.get(name, "-")), str(found.get(name, "-")))
        for name in names
        if (name in expected, expected.get(name)) != (name in found, found.get(name))
    ]
