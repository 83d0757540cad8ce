"""What psql says of a server's databases, read as hostile input."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.reach.profiles import (
    DEFAULT_PORT,
    check_database_name,
    dbname_conninfo,
    is_text,
)

MAX_DATABASES = 500
MAX_LETTERS = 1_000_000

_LISTING = """\
SELECT pg_catalog.json_build_object('user', current_user,
 'port', pg_catalog.current_setting('port')::int, 'databases', pg_catalog.json_agg(
 pg_catalog.json_build_object('name', d.datname, 'size',
 CASE WHEN pg_catalog.has_database_privilege(d.oid, 'CONNECT')
 THEN pg_catalog.pg_database_size(d.oid) END) ORDER BY d.datname))::jsonb
 FROM pg_catalog.pg_database d WHERE d.datallowconn AND NOT d.datistemplate
""".replace("\n", "")
_SOCKET = r"\echo :HOST"


@dataclass(frozen=True, slots=True)
class ListedDatabase:
    """A database as its server lists it; `size` is bytes, None for one that is closed to us."""

    name: str
    size: int | None


@dataclass(frozen=True, slots=True)
class ListedServer:
    """A server's databases, and who asked over which socket and port; the socket only here."""

    databases: tuple[ListedDatabase, ...]
    user: str = ""
    port: int = DEFAULT_PORT
    socket: str = ""


def list_words(
    *, user: str = "", dbname: str = "postgres", port: int = DEFAULT_PORT, socket: bool = False
) -> tuple[str, ...]:
    """psql and its arguments, over the server's usual socket; asks for no password."""
    login = (f"--username={user}",) if user else ()
    port_words = (f"--port={port}",) if port != DEFAULT_PORT else ()
    base = ("psql", "--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--no-password")
    asks = (*(("--command", _SOCKET) if socket else ()), "--command", _LISTING)
    return (*base, *port_words, *login, f"--dbname={dbname_conninfo(dbname)}", *asks)


def read_listing(text: str) -> ListedServer | None:
    """The answer to `list_words`; None when it is none. Notices of the server are passed over."""
    lines = text[:MAX_LETTERS].splitlines()
    for line in lines:
        value = _object(line)
        if isinstance(listed := value.get("databases"), list):
            socket = next((it for it in lines if it.startswith("/") and is_text(it)), "")
            user = value.get("user")
            return ListedServer(
                databases=tuple(islice(_databases(listed), MAX_DATABASES)),
                user=user if isinstance(user, str) and is_text(user) else "",
                port=_port(value.get("port")),
                socket=socket,
            )
    return None


def _object(line: str) -> dict[str, object]:
    try:
        value = json.loads(line) if line.startswith("{") else {}
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _databases(listed: Iterable[object]) -> Iterator[ListedDatabase]:
    for entry in listed:
        name = entry.get("name") if isinstance(entry, dict) else None
        if isinstance(entry, dict) and isinstance(name, str) and _is_database(name):
            size = entry.get("size")
            yield ListedDatabase(name, size if type(size) is int and size >= 0 else None)


def _is_database(name: str) -> bool:
    try:
        check_database_name(name)
    except ProfileError:
        return False
    return True


def _port(value: object) -> int:
    return value if type(value) is int and 0 < value < 65536 else DEFAULT_PORT
