"""The ways to a database as the form offers them, and the fields that each needs."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.reach.routes import Container, OverSsh, Route, ServerTools, SshTunnel
from pgbackup_gui.ui.dialogs.profile_problems import Field

translate = QCoreApplication.translate


class Reach(StrEnum):
    """How a database is reached."""

    ADDRESS = "address"
    TUNNEL = "tunnel"
    CONTAINER = "container"
    FAR_CONTAINER = "far-container"
    FAR_TOOLS = "far-tools"


OVER_SSH = frozenset({Reach.TUNNEL, Reach.FAR_CONTAINER, Reach.FAR_TOOLS})
FAR = frozenset({Reach.CONTAINER, Reach.FAR_CONTAINER, Reach.FAR_TOOLS})
"""Where PostgreSQL's programs run at the database, and log in without a network."""

_ADDRESS = (Field.HOST, Field.ENCRYPTION, Field.POLICY)
_FIELDS = {
    Reach.ADDRESS: _ADDRESS,
    Reach.TUNNEL: (Field.SSH, *_ADDRESS),
    Reach.CONTAINER: (Field.CONTAINER,),
    Reach.FAR_CONTAINER: (Field.SSH, Field.CONTAINER),
    Reach.FAR_TOOLS: (Field.SSH, Field.BECOME),
}
_ALWAYS = frozenset(Field) - {field for fields in _FIELDS.values() for field in fields}


def fields_of(reach: Reach, *, has_password: bool) -> frozenset[Field]:
    """What has to be asked; where to keep a password only when there may be one."""
    kept = {Field.POLICY} if has_password else set()
    return _ALWAYS.union(_FIELDS[reach], kept)


def reach_of(route: Route) -> Reach:
    """Which of the ways a route is."""
    if isinstance(route, OverSsh):
        is_container = isinstance(route.inner, Container)
        return Reach.FAR_CONTAINER if is_container else Reach.FAR_TOOLS
    if isinstance(route, SshTunnel):
        return Reach.TUNNEL
    return Reach.CONTAINER if isinstance(route, Container) else Reach.ADDRESS


def server_tools_of(route: Route) -> ServerTools:
    """The server's own programs that a route uses, or those of any server."""
    inner = route.inner if isinstance(route, OverSsh) else None
    return inner if isinstance(inner, ServerTools) else ServerTools()


def reach_words(reach: Reach) -> str:
    """A way as the list calls it."""
    return {
        Reach.ADDRESS: translate("reach", "At an address"),
        Reach.TUNNEL: translate("reach", "Through an SSH tunnel"),
        Reach.CONTAINER: translate("reach", "In a container on this computer"),
        Reach.FAR_CONTAINER: translate("reach", "In a container on a server (SSH)"),
        Reach.FAR_TOOLS: translate("reach", "With the server's own programs (SSH)"),
    }[reach]


def engine_words(engine: tuple[str, ...]) -> str:
    """How an engine is called: programs have the same name in every language."""
    words = list(engine)
    if words[:2] == ["sudo", "-n"]:
        return translate("reach", "{program} with sudo").format(program=" ".join(words[2:]))
    return " ".join(words)


def password_words(reach: Reach) -> str:
    """Why there is mostly nothing to enter; empty where there is."""
    if reach is Reach.FAR_TOOLS:
        return translate(
            "reach", "Usually none is needed: on the server itself, the system user may log in."
        )
    if reach in FAR:
        return translate(
            "reach", "Usually none is needed: inside the container, PostgreSQL asks for none."
        )
    return ""
