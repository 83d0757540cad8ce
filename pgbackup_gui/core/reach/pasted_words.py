"""Reads libpq's keyword strings, and ADO strings such as Npgsql and Jellyfin keep."""

import html
import re

_LIBPQ_WORDS = re.compile(
    "host|hostaddr|port|dbname|user|password|service|passfile|require_auth|channel_binding|"
    "connect_timeout|client_encoding|options|application_name|fallback_application_name|"
    "keepalives\\w*|tcp_user_timeout|replication|gss\\w+|ssl\\w*|requirepeer|krbsrvname|"
    "target_session_attrs|load_balance_hosts|m(?:ax|in)_protocol_version|scram_\\w+|oauth_\\w+"
)
"""The keywords of libpq 18 (manual 32.1.2)."""

_TELLING = frozenset({"host", "hostaddr", "dbname", "user", "port", "password"})
_WORD = re.compile(
    r"\s*(?P<name>[a-z_]+)\s*=\s*(?:'(?P<quoted>(?:[^'\\]|\\.)*)'(?=\s|$)"
    r"|(?P<bare>(?:[^\s'\\]|\\.)(?:[^\s\\]|\\.)*)?)",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def read_keywords(text: str) -> dict[str, str] | None:
    """What a keyword string says (manual 34.1.1.1), or None when `text` is none."""
    fields: dict[str, str] = {}
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _WORD.match(text, at)
        if found is None or not _LIBPQ_WORDS.fullmatch(found["name"]):
            return None
        value = found["quoted"] if found["quoted"] is not None else found["bare"] or ""
        fields[found["name"]] = _ESCAPED.sub(r"\1", value)
        at = found.end()
    return fields if _TELLING & fields.keys() else None


_ADO_WORDS = {
    "host": ["host", "server", "datasource", "address", "addr", "networkaddress"],
    "port": ["port"],
    "dbname": ["database", "initialcatalog", "db"],
    "user": ["userid", "username", "uid", "user"],
    "password": ["password", "pwd", "psw"],
    "sslmode": ["sslmode"],
}
_ADO_FIELD = {word: field for field, words in _ADO_WORDS.items() for word in words}
_ADO_PAIR = re.compile(
    r"\s*(?P<name>[A-Za-z][A-Za-z _]{0,40}?)\s*=\s*"
    r"(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^;]*))\s*(?:;|$)"
)
_ADO_SSL = {"verifyca": "verify-ca", "verifyfull": "verify-full"}


def read_ado(text: str) -> dict[str, str] | None:
    """What a string like `Host=nas;Username=me;` says, or None when `text` is none."""
    fields: dict[str, str] = {}
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _ADO_PAIR.match(text, at)
        if found is None:
            return None
        word = found["name"].replace(" ", "").replace("_", "").lower()
        value = next((it for it in found.group("double", "single", "bare") if it is not None), "")
        fields[_ADO_FIELD.get(word, found["name"])] = value.strip()
        at = found.end()
    if "host" not in fields or len(fields) == 1:
        return None
    if mode := fields.get("sslmode", "").lower():
        fields["sslmode"] = _ADO_SSL.get(mode.replace("-", ""), mode)
    return fields


def find_ado(text: str) -> dict[str, str] | None:
    """The first ADO string within a settings file in XML or JSON, or None."""
    for segment in re.split(r"[<>\"\n]", html.unescape(text)):
        for part in (segment, segment.partition(":")[2], segment.partition("=")[2]):
            fields = read_ado(part) if ";" in part and "=" in part else None
            if fields is not None:
                return fields
    return None
