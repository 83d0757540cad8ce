"""Known apps: what an app needs besides its database, and how it is recognised.

The records are in `resources/apps.toml`; adding an app is adding one. Their sentences are
English there, and translated by `ui.messages_apps`.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass

from pgbackup_gui.core.reach.found import FoundContainer, Sibling, image_path


@dataclass(frozen=True, slots=True)
class KnownApp:
    """One record.

    Attributes:
        key: stable, for programs; the name is for people.
        images: ends of the paths of its containers' images, its database's among them.
        databases: what its databases are mostly called.
        also_save: what is not in the database; a sentence each, in English.
        stop: ends of the paths of images that must not run during a restore.
        extensions: what its tables need of the server.
        locale: what its database must have been created with; any when empty.
    """

    key: str
    name: str
    images: tuple[str, ...]
    databases: tuple[str, ...]
    also_save: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    locale: str = ""


def read_apps(text: str) -> tuple[KnownApp, ...]:
    """The records of the file."""
    return tuple(_app(record) for record in tomllib.loads(text)["app"])


def _app(record: dict[str, object]) -> KnownApp:
    lists = {
        name: tuple(str(word) for word in words)
        for name, words in record.items()
        if isinstance(words, list)
    }
    texts = {name: str(value) for name, value in record.items() if not isinstance(value, list)}
    return KnownApp(**texts, **lists)  # type: ignore[arg-type]  # a wrong field is refused here


def recognise(
    apps: Iterable[KnownApp], dbname: str, container: FoundContainer | None = None
) -> KnownApp | None:
    """Whose database it is: by the images beside it and its name together, else by one of them.

    Images alone say nothing of the other databases of a server that several apps share.
    """
    known = tuple(apps)
    named = [app for app in known if dbname in app.databases]
    if container is None:
        return named[0] if named else None
    images = (container.image, *(sibling.image for sibling in container.siblings))
    beside = [app for app in known if any(_is_one_of(image, app.images) for image in images)]
    if both := [app for app in beside if app in named]:
        return both[0]
    if len(beside) == 1 and dbname == container.dbname:
        return beside[0]
    return named[0] if named and not beside else None


def services_to_stop(app: KnownApp | None, container: FoundContainer) -> tuple[Sibling, ...]:
    """Which containers beside it use the database; of an app that is not known, all of them."""
    return tuple(
        sibling
        for sibling in container.siblings
        if app is None or _is_one_of(sibling.image, app.stop)
    )


def _is_one_of(image: str, ends: Iterable[str]) -> bool:
    path = image_path(image)
    return any(path == end or path.endswith(f"/{end}") for end in ends)
