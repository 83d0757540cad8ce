"""Reads libpq's connection URI, and what drivers made of it (JDBC, SQLAlchemy, PostGIS)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from pgbackup_gui.core.errors import Code, ProfileError


@dataclass(frozen=True, slots=True, repr=False)
class PastedAddress:
    """What a pasted `postgresql://` URI says. Lives only until the form is filled."""

    fields: Mapping[str, str]

    def get(self, name: str) -> str | None:
        """The value of libpq's keyword `name`, or None when the URI does not say."""
        return self.fields.get(name)


def looks_like_uri(text: str) -> bool:
    """True when `text` starts like a libpq connection URI."""
    return text.strip().lower().startswith(("postgresql://", "postgres://"))


_URI = re.compile(
    r"postgres(?:ql)?://"
    r"(?:(?P<user>[^:@/]*)(?::(?P<password>[^/]*))?@)?"
    r"(?P<hosts>[^/?]*)"
    r"(?:/(?P<dbname>[^?]*))?(?:\?(?P<query>.*))?",
    re.IGNORECASE | re.DOTALL,
)
"""As `conninfo_uri_parse_options` in libpq reads it, but for a password with a bare `@`."""

_HOST = re.compile(r"(?:\[(?P<address>[^\]]+)\]|(?P<host>[^:\[]*))(?::(?P<port>.*))?", re.DOTALL)


def parse_uri(text: str) -> PastedAddress:
    """Read a libpq connection URI (manual 34.1.1.2); several hosts stay a list with commas.

    Raises:
        ProfileError: URI_INVALID; the text is not repeated, as it may hold a password.
    """
    found = _URI.fullmatch(text.strip())
    if found is None:
        raise ProfileError(Code.URI_INVALID)
    named = found.groupdict(default="")
    query, hosts = named.pop("query"), named.pop("hosts")
    pairs = [
        *((name, value) for name, value in (named | _hosts(hosts)).items() if value),
        *(_pair(part) for part in query.split("&") if part),
    ]
    fields = {name: _decoded(value) for name, value in pairs}
    if not re.fullmatch("[0-9,]*", fields.get("port", "")):
        raise ProfileError(Code.URI_INVALID)
    if any(len(port) > 9 for port in fields.get("port", "").split(",")):
        raise ProfileError(Code.URI_INVALID)
    return PastedAddress(fields)


def _hosts(text: str) -> dict[str, str]:
    """The hosts and their ports, each as a list with commas, as libpq keeps them."""
    found = [_HOST.fullmatch(part) for part in text.split(",")]
    parts = [one for one in found if one is not None]
    if len(parts) != len(found):
        raise ProfileError(Code.URI_INVALID)
    ports = [one["port"] or "" for one in parts]
    return {
        "host": ",".join(one["address"] or one["host"] for one in parts),
        "port": ",".join(ports) if any(ports) else "",
    }


def _pair(part: str) -> tuple[str, str]:
    name, equals, value = part.partition("=")
    if not equals or "=" in value:
        raise ProfileError(Code.URI_INVALID)
    return ("sslmode", "require") if part == "ssl=true" else (_decoded(name), value)


def _decoded(value: str) -> str:
    """`value` without its %XX; a plus is a plus."""
    if re.search("%(?![0-9A-Fa-f]{2})|%00", value):
        raise ProfileError(Code.URI_INVALID)
    return unquote(value)


_SCHEME = re.compile(
    r"(?:jdbc:)?(?:postgres(?:ql)?(?:\+\w{1,20})?|postgis|pgsql|psql|timescale(?:db|gis)?)://",
    re.IGNORECASE,
)
_SHORT_JDBC = re.compile(r"jdbc:postgresql:/?(?=[^/]|$)", re.IGNORECASE)
_OTHER_SERVER = re.compile(
    r"\b(?:jdbc:)?(?:mysql2?|mariadb|sqlite3?|sqlserver|mssql|oracle|mongodb)"
    r"(?:\+\w{1,20})?:/?/?",
    re.IGNORECASE,
)
_IN_A_TEXT = re.compile(_SCHEME.pattern + r"[^\s\"'<>`]{1,2000}", re.IGNORECASE)


def is_address(text: str) -> bool:
    """True when `text` starts like an address of PostgreSQL, a driver's own kind included."""
    return bool(_SCHEME.match(text) or _SHORT_JDBC.match(text))


def names_another_server(text: str) -> bool:
    """True when `text` holds the address of another kind of server."""
    return bool(_OTHER_SERVER.search(text))


def find_address(text: str) -> str | None:
    """The first address in the midst of `text`, or None."""
    found = _IN_A_TEXT.search(text)
    return found[0].rstrip(".,;)") if found else None


def read_address(text: str) -> dict[str, str]:
    """libpq's keywords from an address of any kind. Raises ProfileError (URI_INVALID)."""
    plain = _SHORT_JDBC.sub("postgresql://localhost/", text, count=1)
    return dict(parse_uri(_SCHEME.sub("postgresql://", plain, count=1)).fields)
