"""Files of settings that lie on this computer: those of apps, and libpq's services."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach.pasted import MAX_TEXT, Pasted, from_service
from pgbackup_gui.core.reach.pasted_files import is_compose
from pgbackup_gui.core.reach.service_file import Services, read_services, service_files
from pgbackup_gui.engine.pasting import read_pasted


def read_settings_file(file: Path) -> Pasted:
    """What `file` says of a database; compose's variables come from the .env beside it.

    Raises:
        ProfileError: PASTED_UNKNOWN when it cannot be read or says nothing.
    """
    parts = [_text(file)]
    if is_compose(file.name):
        with suppress(ProfileError):
            parts.append(_text(file.with_name(".env")))
    return read_pasted("\n".join(parts), folder=file.resolve().parent.name)


def read_service_files(environ: Mapping[str, str] = os.environ) -> Services:
    """The services that libpq of this user knows, by name; the user's own win."""
    found: dict[str, Mapping[str, str]] = {}
    for services in _each_file(environ):
        found = {**services, **found}
    return found


def read_service(name: str, environ: Mapping[str, str] = os.environ) -> Pasted:
    """What the service says. Raises ProfileError (PASTED_UNKNOWN) when there is none."""
    keywords = read_service_files(environ).get(name)
    if keywords is None:
        raise ProfileError(Code.PASTED_UNKNOWN)
    return from_service(keywords)


def _each_file(environ: Mapping[str, str]) -> Iterator[Services]:
    home = None
    with suppress(RuntimeError):
        home = Path.home()
    for file in service_files(environ, home, is_windows=sys.platform == "win32"):
        with suppress(ProfileError):
            yield read_services(_text(file))


def _text(file: Path) -> str:
    """A small text; a pipe or a disk by mistake is not read without end."""
    try:
        if not file.is_file():
            raise ProfileError(Code.PASTED_UNKNOWN)
        with file.open("rb") as opened:
            return opened.read(MAX_TEXT + 1).decode("utf-8-sig", "replace")
    except OSError as error:
        raise ProfileError(Code.PASTED_UNKNOWN) from error
