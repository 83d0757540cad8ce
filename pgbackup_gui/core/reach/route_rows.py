"""Routes as rows of a file: written and read back, names of fields as in `routes`."""

from collections.abc import Mapping

from pgbackup_gui.core.reach.routes import (
    DIRECT,
    Container,
    OverSsh,
    Route,
    ServerTools,
    SshTunnel,
)

Row = dict[str, str | list[str]]


def route_row(route: Route) -> Row:
    """The row of a route; a direct one has none."""
    match route:
        case SshTunnel(destination):
            return {"kind": "tunnel", "destination": destination}
        case Container():
            return _container_row(route)
        case OverSsh(destination, Container() as container):
            return _container_row(container) | {"destination": destination}
        case OverSsh(destination, ServerTools(become, folder)):
            row: Row = {"kind": "server-tools", "destination": destination}
            return row | _given({"become": become, "folder": folder})
        case _:
            return {}


def route_of(row: Mapping[str, object]) -> Route:
    """The route of a row. Raises KeyError, TypeError or ValueError for one of none."""
    if not row:
        return DIRECT
    kind, destination = str(row["kind"]), str(row.get("destination", ""))
    if kind == "tunnel" and destination:
        return SshTunnel(destination)
    if kind == "server-tools" and destination:
        inner = ServerTools(str(row.get("become", "")), str(row.get("folder", "")))
        return OverSsh(destination, inner)
    if kind != "container":
        raise ValueError(kind)
    container = _container(row)
    return OverSsh(destination, container) if destination else container


def _container(row: Mapping[str, object]) -> Container:
    engine = row["engine"]
    if not isinstance(engine, list):
        raise TypeError(engine)
    return Container(tuple(map(str, engine)), str(row["name"]), str(row.get("user", "")))


def _container_row(container: Container) -> Row:
    row: Row = {"kind": "container", "engine": list(container.engine), "name": container.name}
    return row | _given({"user": container.user})


def _given(fields: Mapping[str, str]) -> Row:
    return {name: value for name, value in fields.items() if value}
