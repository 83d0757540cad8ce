"""What is wrong with a profile as typed, field by field."""

from collections.abc import Callable, Iterable
from enum import StrEnum

from pgbackup_gui.core.errors import AppError, Code, ProfileError
from pgbackup_gui.core.reach.pasted_address import looks_like_uri
from pgbackup_gui.core.reach.profiles import (
    Profile,
    check_database_name,
    check_host,
)


class Field(StrEnum):
    """The fields, in the order of the form."""

    HOST = "host"
    DATABASE = "database"
    USER = "user"
    PASSWORD = "password"  # noqa: S105 - a field, not a password
    POLICY = "policy"
    ENCRYPTION = "encryption"
    FOLDER = "folder"
    NAME = "name"


CONNECTION = (Field.HOST, Field.DATABASE, Field.USER)
"""The fields that a connection needs."""

CHECKED = (*CONNECTION, Field.FOLDER, Field.NAME)
"""The fields that can be wrong."""

ABOUT_CONNECTION = (*CONNECTION, Field.PASSWORD, Field.POLICY, Field.ENCRYPTION)
ABOUT_KEEPING = (Field.FOLDER, Field.NAME)


def problems(profile: Profile, others: Iterable[Profile]) -> dict[Field, AppError]:
    """Every field of `profile` that cannot be saved beside `others`, and why."""
    checks: dict[Field, Callable[[], None]] = {
        Field.HOST: lambda: _check_host(profile.host),
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


def _check_host(host: str) -> None:
    if looks_like_uri(host):
        raise ProfileError(Code.URI_INVALID)
    check_host(host)


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
