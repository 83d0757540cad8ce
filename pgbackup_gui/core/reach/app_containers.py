"""The containers of an app: which of them may be stopped while its database is replaced."""

from collections.abc import Iterable
from dataclasses import dataclass

from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.reach.found import FoundContainer
from pgbackup_gui.core.reach.known_apps import KnownApp, recognise, services_to_stop
from pgbackup_gui.core.reach.routes import Container, Route, check_container, container_of

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AppContainer:
    """A container of the same compose project as the database's own.

    `is_advised` when it runs now and is known to use the database, or may do so.
    """

    name: str
    service: str = ""
    is_running: bool = True
    is_advised: bool = True


def beside(
    name: str, dbname: str, containers: Iterable[FoundContainer], apps: Iterable[KnownApp]
) -> tuple[AppContainer, ...]:
    """Those beside the database's container `name`, by name.

    Where none is known to use it, as of an image that somebody made, any of them may.
    """
    own = next((one for one in containers if one.name == name), None)
    if own is None:
        return ()
    known = services_to_stop(recognise(apps, dbname, own), own) or own.siblings
    advised = {one.name for one in known}
    found = (
        AppContainer(one.name, one.service, one.is_running, one.is_running and one.name in advised)
        for one in own.siblings
    )
    return tuple(sorted(found, key=lambda one: one.name))


def engine_for(route: Route, names: Iterable[str]) -> Words:
    """How the engine is called that runs the database and the containers `names`.

    Raises:
        ProfileError: CONTAINER_INVALID for what no container is called.
        ReachError: APP_NOT_STOPPED for what cannot be stopped over this route: anything where
            the database is in no container, and the database's own.
    """
    container = container_of(route)
    engine = container.engine if container else ()
    for name in names:
        if container is None or name == container.name:
            raise ReachError(Code.APP_NOT_STOPPED, container=name)
        check_container(Container(engine, name))
    return engine


def state_words(engine: Words, name: str) -> Words:
    """Asks whether it runs; docker and podman print `true` or `false`."""
    return (*engine, "inspect", "--type", "container", "--format", "{{.State.Running}}", name)


def stop_words(engine: Words, name: str) -> Words:
    """Stops it, as gently as its image wants."""
    return (*engine, "stop", name)


def start_words(engine: Words, name: str) -> Words:
    """Starts it; one that runs already is left alone."""
    return (*engine, "start", name)
