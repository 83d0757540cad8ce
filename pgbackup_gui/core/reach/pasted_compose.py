"""What a docker compose file, or a piece of one, says about its PostgreSQL."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pgbackup_gui.core.reach.pasted_variables import Expander, fields_of, unquoted

type Tree = Mapping[str, Tree] | Sequence[Tree] | str | None
"""YAML with every value as text: numbers of YAML 1.1 would turn 5432:5432 into seconds."""

MAX_SERVICES = 200
MAX_ITEMS = 500
POSTGRES_PORT = "5432"
_LOCAL_ADDRESSES = ("127.", "::1", "localhost")
_ANY_ADDRESS = ("", "0.0.0.0", "::")  # noqa: S104 - compared with, not listened on

_IMAGE = re.compile(
    r"postgres|postgis|pgvector|pgvecto|vectorchord|timescale|paradedb|citus|spilo", re.IGNORECASE
)
_NOT_A_SERVER = re.compile(
    r"backup|exporter|postgrest|admin|bouncer|pgcat|pooler|upgrade|client|meta|realtime",
    re.IGNORECASE,
)


_CONTAINER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,200}")


@dataclass(frozen=True, slots=True)
class Port:
    """A published port: where it is published, and whether only for that computer."""

    number: str
    address: str

    @property
    def is_local(self) -> bool:
        """True when only programs on the same computer reach it."""
        return self.address.startswith(_LOCAL_ADDRESSES)

    @property
    def host(self) -> str:
        """The host to fill in; the file does not say on which computer it is used."""
        is_vague = self.is_local or self.address in _ANY_ADDRESS
        return "localhost" if is_vague else self.address


@dataclass(frozen=True, slots=True, repr=False)
class ComposeFindings:
    """The first database in a compose file. Lives only until the form is filled.

    `container` is what compose calls it; empty when that depends on the file's folder.
    """

    service: str
    fields: Mapping[str, str]
    port: Port | None
    container: str = ""
    others: tuple[str, ...] = ()
    unset: tuple[str, ...] = field(default=())


def read_compose(
    tree: Tree, variables: Mapping[str, str], *, folder: str = ""
) -> ComposeFindings | None:
    """The PostgreSQL that the services in `tree` describe; None when there is none.

    `folder` is the name of the folder that the file lies in, when that is known.
    """
    services = dict(_databases(tree))
    if not services:
        return None
    name, service = next(iter(services.items()))
    expander = Expander(variables)
    environment = _environment(service.get("environment"), expander, variables)
    if "env_file" in service:
        environment = {**variables, **environment}
    fields = {"user": "postgres", **fields_of(environment)}
    fields.setdefault("dbname", fields["user"])
    port = _published(service, expander)
    container = _named(service, expander)
    if not container:
        own = variables.get("COMPOSE_PROJECT_NAME") or _text(tree, "name", expander)
        project = project_name(own or folder)
        container = f"{project}-{name}-1" if project and name else ""
    others = tuple(services)[1:]
    return ComposeFindings(name, fields, port, container, others, tuple(expander.unset))


def project_name(text: str) -> str:
    """What compose makes of the name of a folder (compose, "Specify a project name")."""
    return re.sub(r"[^a-z0-9_-]", "", text.lower()).lstrip("_-")


def _named(service: Mapping[str, Tree], expander: Expander) -> str:
    """The container's own name, if it has one that a container can have."""
    name = _text(service, "container_name", expander)
    return name if _CONTAINER.fullmatch(name) else ""


def _text(tree: Tree, key: str, expander: Expander) -> str:
    value = tree.get(key) if isinstance(tree, Mapping) else None
    return expander.expand(value) if isinstance(value, str) else ""


def service_names(tree: Tree) -> tuple[str, ...]:
    """What the services are called: names that only they can resolve."""
    return tuple(name for name, _ in _services(tree))


def variables_in(tree: Tree) -> dict[str, str]:
    """The variables in a piece of YAML that is an `environment` without its service."""
    inner = tree.get("environment", tree) if isinstance(tree, Mapping) else tree
    return dict(_pairs(inner))


def _services(tree: Tree) -> Iterator[tuple[str, Mapping[str, Tree]]]:
    if not isinstance(tree, Mapping):
        return
    if "image" in tree or "environment" in tree:
        yield str(tree.get("container_name") or ""), tree
        return
    services = tree.get("services", tree)
    if not isinstance(services, Mapping):
        return
    for name, service in list(services.items())[:MAX_SERVICES]:
        if isinstance(service, Mapping):
            yield name, service


def _databases(tree: Tree) -> Iterator[tuple[str, Mapping[str, Tree]]]:
    return ((name, service) for name, service in _services(tree) if _is_database(service))


def _is_database(service: Mapping[str, Tree]) -> bool:
    image = service.get("image")
    if not isinstance(image, str):
        names = [name for name, _ in _pairs(service.get("environment"))]
        return any(re.fullmatch("POSTGRES(QL)?_PASSWORD(_FILE)?", name) for name in names)
    # The registry and its port are no part of the name, nor is the digest.
    name = image.partition("@")[0]
    return bool(_IMAGE.search(name)) and not _NOT_A_SERVER.search(name.rpartition("/")[2])


def _pairs(node: Tree) -> Iterator[tuple[str, str]]:
    if isinstance(node, Mapping):
        for name, value in list(node.items())[:MAX_ITEMS]:
            if isinstance(value, str):
                yield name, value
    elif isinstance(node, Sequence) and not isinstance(node, str):
        for item in node[:MAX_ITEMS]:
            if isinstance(item, str):
                name, equals, value = item.partition("=")
                yield name.strip(), unquoted(value) if equals else f"${{{name.strip()}-}}"


def _environment(node: Tree, expander: Expander, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of a service; one without a value is taken from where compose runs."""
    found = {name: expander.expand(value) for name, value in _pairs(node)}
    return {name: value or variables.get(name, "") for name, value in found.items()}


def _published(service: Mapping[str, Tree], expander: Expander) -> Port | None:
    if service.get("network_mode") == "host":
        return Port(POSTGRES_PORT, "")
    ports = service.get("ports")
    if not isinstance(ports, Sequence) or isinstance(ports, str):
        return None
    found = (_port(entry, expander) for entry in ports[:MAX_ITEMS])
    return next((port for port in found if port is not None), None)


_SHORT_PORT = re.compile(
    r"(?:(?P<address>\[[^\]]+\]|[^:]*):)?(?P<published>[0-9]*):(?P<target>[0-9]+)(?:/tcp)?"
)


def _port(entry: Tree, expander: Expander) -> Port | None:
    """What publishes PostgreSQL's port; one that docker chooses anew each time is no use."""
    if isinstance(entry, Mapping):
        target, published, address = (
            expander.expand(value) if isinstance(value, str) else ""
            for value in (entry.get("target"), entry.get("published"), entry.get("host_ip"))
        )
    elif isinstance(entry, str) and (found := _SHORT_PORT.fullmatch(expander.expand(entry))):
        target, published = found["target"], found["published"]
        address = (found["address"] or "").strip("[]")
    else:
        return None
    is_ours = target == POSTGRES_PORT and re.fullmatch("[0-9]{1,5}", published)
    return Port(published, address) if is_ours else None
