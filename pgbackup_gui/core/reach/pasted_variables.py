"""Reads environment variables: .env files, `export` lines, and what they mean to many apps."""

import re
from collections.abc import Mapping

MAX_LINES = 5_000
MAX_VALUE = 4_096
_MAX_DEPTH = 8

_LINE = re.compile(
    r"[ \t]*(?:(?:export|set|ENV|-e|--env|-)[ \t]+)?(?P<name>[A-Za-z_][\w.]{0,80})"
    r"[ \t]*=[ \t]*(?P<value>.*)"
)
_QUOTED = re.compile(r"(?P<quote>[\"'])(?P<text>(?:(?!(?P=quote)).)*)(?P=quote)\s*(?:#.*)?;?\s*$")
_COMMENT = re.compile(r"(?:^|\s)#.*$")


def read_lines(text: str) -> dict[str, str]:
    """The variables that lines of `text` set; the last of a name counts."""
    found: dict[str, str] = {}
    for line in text.splitlines()[:MAX_LINES]:
        if match := _LINE.fullmatch(line.rstrip("\\").rstrip()):
            found[match["name"]] = unquoted(match["value"])
    return found


def unquoted(value: str) -> str:
    """A value without its quotes, or without the comment behind it."""
    if quoted := _QUOTED.fullmatch(value.strip()):
        return quoted["text"]
    return _COMMENT.sub("", value).strip()


class Expander:
    """Resolves `${NAME:-default}` as docker compose does; notes the names that have no value."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables
        self.unset: dict[str, None] = {}

    def expand(self, text: str, depth: int = 0) -> str:
        """`text` with its variables replaced; values are not expanded again."""
        made: list[str] = []
        at = 0
        while (dollar := text.find("$", at)) >= 0:
            made.append(text[at:dollar])
            value, at = self._value_at(text, dollar, depth)
            made.append(value)
        return ("".join(made) + text[at:])[:MAX_VALUE]

    def _value_at(self, text: str, dollar: int, depth: int) -> tuple[str, int]:
        if text.startswith("$$", dollar):
            return "$", dollar + 2
        if text.startswith("${", dollar):
            end = _closing_brace(text, dollar + 2)
            return self._resolved(text[dollar + 2 : end], depth), end + 1
        if found := re.compile(r"[A-Za-z_]\w*").match(text, dollar + 1):
            return self._resolved(found[0], depth), found.end()
        return "$", dollar + 1

    def _resolved(self, inside: str, depth: int) -> str:
        found = re.match(r"([A-Za-z_]\w*)(:?[-+?])?", inside)
        if found is None or depth > _MAX_DEPTH:
            return ""
        name, operator, rest = found[1], found[2] or "", inside[found.end() :]
        value = self._variables.get(name)
        is_set = bool(value) if operator.startswith(":") else value is not None
        if operator.endswith("+"):
            return self.expand(rest, depth + 1) if is_set else ""
        if is_set:
            return (value or "")[:MAX_VALUE]
        if operator.endswith("-"):
            return self.expand(rest, depth + 1)
        self.unset[name] = None
        return ""


def _closing_brace(text: str, at: int) -> int:
    depth = 1
    for index in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if depth == 0:
            return index
    return len(text)


_FIELDS = {
    "host": "HOSTNAME HOST SERVER ADDRESS",
    "port": "PORT",
    "user": "USERNAME USER",
    "password": "PASSWORD PASSWD PASS PWD",
    "dbname": "DATABASE_NAME DATABASE DBNAME MAINDB NAME BASE DB",
    "sslmode": "SSLMODE SSL_MODE",
}
_FIELD_OF = {word: field for field, words in _FIELDS.items() for word in words.split()}
_ENDS = "|".join(sorted(_FIELD_OF, key=len, reverse=True))
_NAME = re.compile(
    rf"(?:.*[_.])?(?:POSTGRES(?:QL|DB)?|PGSQL|PG|DB|DATABASE)[_.]{{0,2}}(?P<end>{_ENDS})(?P<file>_FILE)?",
    re.IGNORECASE,
)
"""PGHOST, DB_HOSTNAME, PAPERLESS_DBHOST, GITEA__database__HOST, AUTHENTIK_POSTGRESQL__NAME..."""

_NOT_OURS = re.compile(r"MYSQL|MARIADB|REDIS|MONGO|SQLITE|LDAP|SMTP", re.IGNORECASE)
_SERVER_KIND = re.compile(
    r"(?:.*[_.])?(?:DB|DATABASE)_*(?:TYPE|ENGINE|CONNECTION|CLIENT|DRIVER)", re.IGNORECASE
)
_OTHER_KINDS = re.compile(r"mysql|maria|sqlite|mssql|oracle", re.IGNORECASE)


def fields_of(variables: Mapping[str, str]) -> dict[str, str]:
    """libpq's keywords from variables whose names tell; `password_file` names a file."""
    fields: dict[str, str] = {}
    for name, value in variables.items():
        found = None if _NOT_OURS.search(name) else _NAME.fullmatch(name)
        if found is not None and value:
            field = _FIELD_OF[found["end"].upper()]
            fields.setdefault(f"{field}_file" if found["file"] else field, value)
    if split := re.fullmatch(r"([^:/\[\]]+):([0-9]{1,5})", fields.get("host", "")):
        fields["host"] = split[1]
        fields.setdefault("port", split[2])
    return fields


def tells_another_server(variables: Mapping[str, str]) -> bool:
    """True when a variable like DB_TYPE says that the database is not PostgreSQL."""
    return any(
        _SERVER_KIND.fullmatch(name) and _OTHER_KINDS.search(value)
        for name, value in variables.items()
    )
