"""Reads whatever a person pastes about a database: addresses, settings, compose files."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach.pasted_address import (
    find_address,
    is_address,
    names_another_server,
    read_address,
)
from pgbackup_gui.core.reach.pasted_compose import (
    ComposeFindings,
    Tree,
    read_compose,
    service_names,
    variables_in,
)
from pgbackup_gui.core.reach.pasted_variables import (
    Expander,
    fields_of,
    read_lines,
    tells_another_server,
)
from pgbackup_gui.core.reach.pasted_words import find_ado, read_ado, read_keywords
from pgbackup_gui.core.reach.profiles import SslMode, check_host, check_port, is_text

MAX_TEXT = 64 * 1024
"""More than any compose file of a home server; reading stays too short to be noticed."""

MAX_FIELD = 1024


class Source(StrEnum):
    """What the pasted text was."""

    ADDRESS = "address"
    SETTINGS = "settings"
    COMPOSE = "compose"
    SERVICE = "service"


class Remark(StrEnum):
    """What could not be used, or needs to be known."""

    OTHER_HOSTS = "other-hosts"
    LEFT_OUT = "left-out"
    WRONG_VALUE = "wrong-value"
    SERVICE_NAME = "service-name"
    PORT_NOT_PUBLISHED = "port-not-published"
    CONTAINER_UNNAMED = "container-unnamed"
    PORT_ON_THAT_COMPUTER = "port-on-that-computer"
    WHICH_COMPUTER = "which-computer"
    VARIABLE_UNSET = "variable-unset"
    PASSWORD_IN_A_FILE = "password-in-a-file"  # noqa: S105 - not a password
    OTHER_SERVICES = "other-services"


@dataclass(frozen=True, slots=True)
class Remarked:
    """A remark and the names it is about."""

    remark: Remark
    subject: str = ""


@dataclass(frozen=True, slots=True)
class PastedSettings:
    """What was found; None for what the text does not say. The password travels apart.

    `container` is the one that is the only way to the database; empty when its name is not told.
    """

    source: Source
    host: str | None = None
    port: int | None = None
    dbname: str | None = None
    user: str | None = None
    sslmode: SslMode | None = None
    container: str | None = None
    remarks: tuple[Remarked, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when nothing was found that a form could show."""
        is_named = self.host or self.dbname or self.user or self.port or self.container
        return not is_named


type Pasted = tuple[PastedSettings, str | None]
"""The settings, and the password or None."""


def read(text: str, tree_of: Callable[[str], Tree], *, folder: str = "") -> Pasted:
    """Read `text`; `tree_of` turns YAML into a tree, or gives None.

    `folder` is the name of the folder that the text was found in; compose names containers by it.

    Raises:
        ProfileError: URI_INVALID, PASTED_OTHER_SERVER or PASTED_UNKNOWN; the text is never
            repeated, as it may hold a password.
    """
    plain = text.strip().strip("\ufeff").strip()
    if not plain or len(plain) > MAX_TEXT or not is_text(plain):
        raise ProfileError(Code.PASTED_UNKNOWN)
    bare = _without_quotes(plain)
    if is_address(bare):
        return _pasted(Source.ADDRESS, read_address(bare))
    for reader in (read_keywords, read_ado):
        if (fields := reader(bare)) is not None:
            return _pasted(Source.ADDRESS, fields)
    found = _structured(plain, tree_of, folder) or _in_the_midst(plain)
    if found is None:
        raise ProfileError(_refusal(plain))
    return found


def from_service(keywords: Mapping[str, str]) -> Pasted:
    """The settings of a service in libpq's connection service file."""
    return _pasted(Source.SERVICE, keywords)


def _without_quotes(text: str) -> str:
    inner = text.rstrip(";")
    is_quoted = inner[:1] in {"'", '"', "`"} and inner.endswith(inner[:1])
    return inner[1:-1].strip() if is_quoted else text


def _refusal(text: str) -> Code:
    is_other = names_another_server(text) or tells_another_server(read_lines(text))
    return Code.PASTED_OTHER_SERVER if is_other else Code.PASTED_UNKNOWN


_VARIABLE_LINE = re.compile(r"^(?:export[ \t]+)?[A-Za-z_]\w*[ \t]*=.*$", re.MULTILINE)


def _structured(text: str, tree_of: Callable[[str], Tree], folder: str) -> Pasted | None:
    """A compose file, variables, or both pasted together."""
    lines = "\n".join(_VARIABLE_LINE.findall(text))
    variables = read_lines(lines)
    tree = tree_of(_VARIABLE_LINE.sub("", text))
    found = read_compose(tree, variables, folder=folder)
    if found is not None:
        return _from_compose(found)
    expander = Expander(variables)
    everything = read_lines(text) | variables_in(tree)
    expanded = {name: expander.expand(value) for name, value in everything.items()}
    return _from_variables(expanded, service_names(tree))


def _from_variables(variables: Mapping[str, str], services: Iterable[str]) -> Pasted | None:
    """An address in one of them says most; else their names tell."""
    for name, value in variables.items():
        if is_address(value):
            return _pasted(Source.SETTINGS, read_address(value), services=services)
        is_string = re.search(r"(?:URL|URI|DSN|CONN\w*)$", name, re.IGNORECASE)
        fields = (read_keywords(value) or read_ado(value)) if is_string or ";" in value else None
        if fields is not None:
            return _pasted(Source.SETTINGS, fields, services=services)
    fields = {} if tells_another_server(variables) else fields_of(variables)
    return _pasted(Source.SETTINGS, fields, services=services) if fields else None


def _from_compose(found: ComposeFindings) -> Pasted:
    fields = dict(found.fields)
    remarks = []
    container = None
    if found.port is None:
        fields.pop("host", None)
        fields.pop("port", None)
        container = found.container
        remarks.append(Remarked(Remark.PORT_NOT_PUBLISHED, found.service))
        remarks += [] if container else [Remarked(Remark.CONTAINER_UNNAMED, found.service)]
    else:
        fields |= {"host": found.port.host, "port": found.port.number}
        local = Remark.PORT_ON_THAT_COMPUTER if found.port.is_local else Remark.WHICH_COMPUTER
        remarks += [Remarked(local)] if found.port.host == "localhost" else []
    if found.others:
        remarks.append(Remarked(Remark.OTHER_SERVICES, _listed(found.others)))
    if found.unset:
        remarks.append(Remarked(Remark.VARIABLE_UNSET, _listed(found.unset)))
    settings, password = _pasted(Source.COMPOSE, fields, remarks)
    return replace(settings, container=container), password


def _in_the_midst(text: str) -> Pasted | None:
    """An address or connection string within a file or a command."""
    if (address := find_address(text)) is not None:
        return _pasted(Source.SETTINGS, read_address(address))
    fields = find_ado(text)
    return _pasted(Source.SETTINGS, fields) if fields else None


def _pasted(
    source: Source,
    fields: Mapping[str, str],
    remarks: Iterable[Remarked] = (),
    *,
    services: Iterable[str] = (),
) -> Pasted:
    """Settings from libpq's keywords; what a profile cannot hold becomes a remark."""
    sorter = _Sorter({name: value for name, value in fields.items() if value}, services)
    settings = PastedSettings(
        source,
        host=sorter.host(),
        port=sorter.port(),
        dbname=sorter.text("dbname"),
        user=sorter.text("user"),
        sslmode=sorter.sslmode(),
        remarks=(*remarks, *sorter.remarks()),
    )
    return settings, fields.get("password") or None


_USED = re.compile("host|hostaddr|port|dbname|user|password|sslmode|password_file")
_SERVICE_LIKE = re.compile(
    r"(?:[a-z0-9]+[-_])*(?:db|database|postgres(?:ql)?|pgsql|pg|timescaledb)(?:[-_][a-z0-9]+|\d*)",
    re.IGNORECASE,
)


class _Sorter:
    """Takes what can be used from libpq's keywords, and notes the rest."""

    def __init__(self, fields: Mapping[str, str], services: Iterable[str]) -> None:
        self._fields = fields
        self._services = frozenset(services)
        self._remarks: list[Remarked] = []
        self._wrong: list[str] = []

    def host(self) -> str | None:
        hosts = (self._fields.get("host") or self._fields.get("hostaddr") or "").split(",")
        if len(hosts) > 1:
            self._remarks.append(Remarked(Remark.OTHER_HOSTS, _listed(hosts[1:])))
        host = hosts[0].strip("[] ")
        try:
            check_host(host[: MAX_FIELD + 1])
        except ProfileError:
            self._wrong += ["host"] if host else []
            return None
        if len(host) > MAX_FIELD:
            self._wrong.append("host")
            return None
        if host in self._services or _SERVICE_LIKE.fullmatch(host[:100]):
            self._remarks.append(Remarked(Remark.SERVICE_NAME, host))
        return host

    def port(self) -> int | None:
        text = self._fields.get("port", "").split(",")[0].strip()
        if not text:
            return None
        try:
            port = int(text) if re.fullmatch("[0-9]{1,9}", text) else 0
            check_port(port)
        except ProfileError:
            self._wrong.append("port")
            return None
        return port

    def text(self, name: str) -> str | None:
        value = self._fields.get(name)
        if value is not None and (len(value) > MAX_FIELD or not is_text(value)):
            self._wrong.append(name)
            return None
        return value

    def sslmode(self) -> SslMode | None:
        mode = self._fields.get("sslmode", "").lower()
        if not mode:
            return None
        known = {"allow": "prefer", "true": "require", "false": "disable"}
        try:
            return SslMode(known.get(mode, mode))
        except ValueError:
            self._wrong.append("sslmode")
            return None

    def remarks(self) -> tuple[Remarked, ...]:
        """What there is to say, once everything was taken."""
        fields, said = self._fields, list(self._remarks)
        if self._wrong:
            said.append(Remarked(Remark.WRONG_VALUE, _listed(self._wrong)))
        if "password_file" in fields and "password" not in fields:
            said.append(Remarked(Remark.PASSWORD_IN_A_FILE, fields["password_file"][:100]))
        if unused := [name for name in fields if not _USED.fullmatch(name)]:
            said.append(Remarked(Remark.LEFT_OUT, _listed(unused)))
        return tuple(said)


def _listed(names: Iterable[str], most: int = 5) -> str:
    """The first few names; they come from elsewhere and may be long."""
    every = [name[:60] for name in names]
    return ", ".join(every[:most]) + (", …" if len(every) > most else "")
