"""The options of `add` that say how to get to a database: read into a route, and written out."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.session import WrongUsage
from pgbackup_gui.core.reach.routes import (
    Container,
    Direct,
    OverSsh,
    Route,
    ServerTools,
    SshTunnel,
)

translate = QCoreApplication.translate

_DOCKER = ("docker",)


@dataclass(frozen=True)
class RouteOptions:
    """What was typed, or what a saved route would have been typed as."""

    ssh: str = ""
    container: str = ""
    engine: str = ""
    sudo_user: str = ""
    programs: str = ""
    tunnel: bool = False

    @classmethod
    def typed(cls, typed: Mapping[str, object]) -> "RouteOptions":
        """The options on the command line; what was left out is empty."""
        texts = {name: str(typed.get(name) or "") for name in _TEXTS}
        return cls(**texts, tunnel=bool(typed.get("tunnel")))

    @classmethod
    def of(cls, route: Route) -> "RouteOptions":
        """The options that make `route`."""
        match route:
            case SshTunnel(destination):
                return cls(ssh=destination, tunnel=True)
            case Container(engine, name):
                return cls(container=name, engine=shlex.join(engine))
            case OverSsh(destination, Container(engine, name)):
                return cls(ssh=destination, container=name, engine=shlex.join(engine))
            case OverSsh(destination, ServerTools(become, folder)):
                return cls(ssh=destination, sudo_user=become, programs=folder)
        return cls()

    def route(self) -> Route:
        """The route they mean. Raises WrongUsage for options that do not go together."""
        self._check()
        if self.container:
            inside = Container(self._engine_words(), self.container)
            return OverSsh(self.ssh, inside) if self.ssh else inside
        if self.tunnel:
            return SshTunnel(self.ssh)
        if self.ssh:
            return OverSsh(self.ssh, ServerTools(self.sudo_user, self.programs))
        return Direct()

    def words(self) -> tuple[str, ...]:
        """The options as they are typed."""
        pairs = [(name, str(getattr(self, name))) for name in _TEXTS]
        engine = "" if self.engine in _DOCKER else self.engine
        named = [(name, engine if name == "engine" else text) for name, text in pairs]
        words = [word for name, text in named if text for word in (_option(name), text)]
        return (*words, *(("--tunnel",) if self.tunnel else ()))

    def _engine_words(self) -> tuple[str, ...]:
        try:
            return tuple(shlex.split(self.engine)) or _DOCKER
        except ValueError:
            text = translate("routes", "--engine cannot be read: a quotation mark is missing")
            raise WrongUsage(text) from None

    def _check(self) -> None:
        if self.tunnel and (not self.ssh or self.container):
            raise WrongUsage(translate("routes", "--tunnel needs --ssh, and no --container"))
        if self.engine and not self.container:
            raise WrongUsage(translate("routes", "--engine needs --container"))
        is_server = self.ssh and not self.container and not self.tunnel
        if (self.sudo_user or self.programs) and not is_server:
            raise WrongUsage(
                translate("routes", "--sudo-user and --programs need --ssh, and no --container")
            )


_TEXTS = ("ssh", "container", "engine", "sudo_user", "programs")


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def route_of(typed: Mapping[str, object], saved: Route | None) -> Route:
    """The route that was typed; the saved one when nothing was said of it."""
    options = RouteOptions.typed(typed)
    if options == RouteOptions():
        return Direct() if saved is None or typed.get("direct") else saved
    if typed.get("direct"):
        raise WrongUsage(translate("routes", "--direct takes back what the other options say"))
    return options.route()
