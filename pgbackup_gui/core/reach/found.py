"""What docker and podman say of their containers, read as hostile input.

The template asks for what is needed and leaves everything else where it is: a container's
environment holds passwords, and none of them ever travels.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from pgbackup_gui.core.errors import ProfileError
from pgbackup_gui.core.reach.profiles import DEFAULT_PORT, is_text
from pgbackup_gui.core.reach.routes import Container, check_container

MAX_CONTAINERS = 300
MAX_LETTERS = 4_000_000
MAX_VALUE = 1000

_USERS = ("POSTGRES_USER", "POSTGRESQL_USERNAME")
_DATABASES = ("POSTGRES_DB", "POSTGRESQL_DATABASE")
_MARKS = ("PGDATA", "PG_MAJOR", "PG_VERSION", "POSTGRESQL_VOLUME_DIR")
_VARIABLES = (*_USERS, *_DATABASES, "PGPORT", *_MARKS)
"""The official image's variables, and those of Bitnami's. `PGDATA` and `PG_MAJOR` are set by
the image itself: apps that only use a database have the others as well."""

_PROJECT = ("com.docker.compose.project", "io.podman.compose.project")
_SERVICE = ("com.docker.compose.service", "io.podman.compose.service")
_FILES = ("com.docker.compose.project.config_files",)

_ID = re.compile(r"[0-9a-f]{8,64}")
_SERVER_IMAGE = re.compile(r"postgres|postgis|pgvect|vectorchord|timescale|spilo|paradedb")
_OTHER_IMAGE = re.compile(r"backup|export|admin|bouncer|pgpool|postgrest|dump|proxy|pghero|migrat")


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another container of the same compose project."""

    name: str
    service: str
    image: str
    is_running: bool = True


@dataclass(frozen=True, slots=True)
class FoundContainer:
    """A container in which PostgreSQL runs, or would.

    Attributes:
        dbname: the database that its image made first; maybe not the only one.
        project, service: of compose; empty when it is not in use.
        compose_files: where they are on the computer that runs the container.
    """

    name: str
    image: str
    is_running: bool
    user: str = "postgres"
    dbname: str = "postgres"
    port: int = DEFAULT_PORT
    project: str = ""
    service: str = ""
    compose_files: tuple[str, ...] = ()
    siblings: tuple[Sibling, ...] = ()


def list_words() -> tuple[str, ...]:
    """What an engine is asked for the ids of all its containers."""
    return ("ps", "--all", "--quiet")


def read_ids(text: str) -> tuple[str, ...]:
    """The ids in the answer; warnings among them are passed over."""
    lines = (line.strip() for line in text[:MAX_LETTERS].splitlines())
    return tuple(islice((line for line in lines if _ID.fullmatch(line)), MAX_CONTAINERS))


def inspect_words(ids: Iterable[str]) -> tuple[str, ...]:
    """What an engine is asked about these containers. One that is gone is an error among them."""
    return ("inspect", "--type", "container", "--format", _template(), *ids)


def _template() -> str:
    """Go's template language, with the functions that docker and podman share."""
    is_wanted = " ".join(f'(eq $name "{name}")' for name in _VARIABLES)
    labels = ",".join(
        f'"{name}":{{{{json (index .Config.Labels "{name}")}}}}'
        for name in (*_PROJECT, *_SERVICE, *_FILES)
    )
    return (
        '{"Name":{{json .Name}},"State":{"Running":{{json .State.Running}}},'
        '"Config":{"Image":{{json .Config.Image}},"Labels":{' + labels + '},"Env":['
        '{{range .Config.Env}}{{$name := index (split . "=") 0}}'
        "{{if or " + is_wanted + "}}{{json .}},{{end}}{{end}}null]}}"
    )


def read_containers(text: str) -> tuple[FoundContainer, ...]:
    """Those that run PostgreSQL, each with its siblings, in the order given."""
    seen = list(islice(_seen(text[:MAX_LETTERS]), MAX_CONTAINERS))
    return tuple(_with_siblings(one, seen) for one in seen if one.is_server)


@dataclass(frozen=True, slots=True)
class _Seen:
    """Any container."""

    facts: FoundContainer
    is_server: bool


def _with_siblings(one: _Seen, seen: Iterable[_Seen]) -> FoundContainer:
    project = one.facts.project
    others = (
        Sibling(other.facts.name, other.facts.service, other.facts.image, other.facts.is_running)
        for other in seen
        if project and other.facts.project == project and other is not one
    )
    return replace(one.facts, siblings=tuple(others))


def _seen(text: str) -> Iterator[_Seen]:
    for value in _values(text):
        if isinstance(value, dict) and (found := _container(value)) is not None:
            yield found


def _values(text: str) -> Iterator[object]:
    """One JSON value after another, however they are parted; what is none is passed over."""
    decoder = json.JSONDecoder()
    for line in text.splitlines():
        rest = line.strip()
        if not rest.startswith("{"):
            continue
        try:
            yield decoder.decode(rest)
        except (ValueError, RecursionError):
            continue


def _container(value: Mapping[str, object]) -> _Seen | None:
    name = _text(value.get("Name")).removeprefix("/")
    if not _is_name(name):
        return None
    config, state = _mapping(value.get("Config")), _mapping(value.get("State"))
    labels, variables = _mapping(config.get("Labels")), _variables(config.get("Env"))
    image = _text(config.get("Image"))
    user = _first(variables, _USERS) or "postgres"
    files = _first(labels, _FILES).split(",")
    facts = FoundContainer(
        name=name,
        image=image,
        is_running=state.get("Running") is True,
        user=user,
        dbname=_first(variables, _DATABASES) or user,
        port=_port(variables.get("PGPORT", "")),
        project=_first(labels, _PROJECT),
        service=_first(labels, _SERVICE),
        compose_files=tuple(file for file in files if file),
    )
    return _Seen(facts, _is_server(image, variables))


def _is_name(text: str) -> bool:
    try:
        check_container(Container(("docker",), text))
    except ProfileError:
        return False
    return True


def _is_server(image: str, variables: Mapping[str, str]) -> bool:
    program = image_path(image).rpartition("/")[2]
    if _OTHER_IMAGE.search(program):
        return False
    return bool(_SERVER_IMAGE.search(program)) or any(name in variables for name in _MARKS)


def image_path(image: str) -> str:
    """`ghcr.io/immich-app/postgres:16@sha256:…` without registry, tag and digest."""
    path = image.lower().partition("@")[0]
    registry, slash, rest = path.partition("/")
    if slash and ("." in registry or ":" in registry or registry == "localhost"):
        path = rest
    return path.partition(":")[0].removeprefix("library/")


def _variables(value: object) -> dict[str, str]:
    """Only those that are wanted: a whole answer of `inspect` has secrets in it."""
    lines = value if isinstance(value, list) else []
    pairs = (_text(line).partition("=") for line in lines)
    return {name: text for name, _, text in pairs if name in _VARIABLES}


def _first(values: Mapping[str, object], names: Iterable[str]) -> str:
    """The first that is there and can be part of a command."""
    texts = (_text(values.get(name)) for name in names)
    return next((text for text in texts if text and text.isprintable()), "")


def _text(value: object) -> str:
    is_usable = isinstance(value, str) and len(value) <= MAX_VALUE and is_text(value)
    return str(value) if is_usable else ""


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _port(text: str) -> int:
    is_port = text.isascii() and text.isdigit() and len(text) < 6 and 0 < int(text) < 65536
    return int(text) if is_port else DEFAULT_PORT
