"""What is wrong with a profile as typed, field by field."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum

from pgbackup_gui.core.errors import AppError, Code, ProfileError
from pgbackup_gui.core.reach.pasted_address import looks_like_uri
from pgbackup_gui.core.reach.profiles import (
    Profile,
    check_database_name,
    check_host,
)
from pgbackup_gui.core.reach.routes import (
    OverSsh,
    Route,
    SshTunnel,
    check_container,
    check_destination,
    check_route,
    container_of,
)


class Field(StrEnum):
    """The fields, in the order of the form."""

    REACH = "reach"
    SSH = "ssh"
    CONTAINER = "container"
    BECOME = "become"
    HOST = "host"
    DATABASE = "database"
    USER = "user"
    PASSWORD = "password"  # noqa: S105 - a field, not a password
    POLICY = "policy"
    ENCRYPTION = "encryption"
    FOLDER = "folder"
    NAME = "name"


SERVER = (Field.SSH, Field.CONTAINER, Field.BECOME, Field.HOST)
"""The fields that say which server it is; each way to one needs a few of them."""

CONNECTION = (*SERVER, Field.DATABASE, Field.USER)
"""The fields that a connection needs."""

CHECKED = (*CONNECTION, Field.FOLDER, Field.NAME)
"""The fields that can be wrong."""

ABOUT_CONNECTION = (
    Field.REACH,
    *CONNECTION,
    Field.PASSWORD,
    Field.POLICY,
    Field.ENCRYPTION,
)
ABOUT_KEEPING = (Field.FOLDER, Field.NAME)


def problems(profile: Profile, others: Iterable[Profile]) -> dict[Field, AppError]:
    """Every field of `profile` that cannot be saved beside `others`, and why."""
    checks: dict[Field, Callable[[], None]] = {
        **_route_checks(profile.route),
        Field.HOST: lambda: _check_host(profile),
        Field.DATABASE: lambda: check_database_name(profile.dbname),
        Field.USER: lambda: _check_user(profile.user),
        Field.FOLDER: lambda: _check_folder(profile),
        Field.NAME: lambda: _check_name(profile, others),
    }
    found: dict[Field, AppError] = {}
    for field, check in checks.items():
        try:
            check()
        except ProfileError as error:
            found[field] = error
    return found


def _route_checks(route: Route) -> dict[Field, Callable[[], None]]:
    """One for each field that the way to the server needs."""
    checks: dict[Field, Callable[[], None]] = {}
    if isinstance(route, SshTunnel | OverSsh):
        checks[Field.SSH] = lambda: check_destination(route.destination)
    if (container := container_of(route)) is not None:
        checks[Field.CONTAINER] = lambda: check_container(container)
    elif isinstance(route, OverSsh):
        checks[Field.BECOME] = lambda: check_route(replace(route, destination="server"))
    return checks


def _check_host(profile: Profile) -> None:
    if looks_like_uri(profile.host):
        raise ProfileError(Code.URI_INVALID)
    if profile.host or not profile.is_far:
        check_host(profile.host)


def _check_user(user: str) -> None:
    if not user or "\0" in user:
        raise ProfileError(Code.USER_MISSING)


def _check_folder(profile: Profile) -> None:
    if not profile.folder.is_absolute():
        raise ProfileError(Code.FOLDER_MISSING)


def _check_name(profile: Profile, others: Iterable[Profile]) -> None:
    if not profile.name:
        raise ProfileError(Code.NAME_MISSING)
    taken = {other.name.casefold() for other in others if other.id != profile.id}
    if profile.name.casefold() in taken:
        raise ProfileError(Code.NAME_TAKEN, name=profile.name)
