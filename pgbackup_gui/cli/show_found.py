"""What was found on a computer, for people in a terminal."""

import shlex
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.route_options import RouteOptions
from pgbackup_gui.cli.text import table
from pgbackup_gui.core.reach.finding import Found, FoundDatabase, LookedAt, free_name
from pgbackup_gui.core.reach.profiles import DEFAULT_PORT
from pgbackup_gui.ui import formats, messages_apps, messages_found

translate = QCoreApplication.translate


def found(made: object) -> str:
    """What was looked at, what was found, and how to save it."""
    all_of_it = cast("Found", made)
    parts = ["\n".join(_looks(all_of_it))]
    if all_of_it.databases:
        parts += [_table(all_of_it.databases), "\n".join(_commands(all_of_it))]
    parts.append("\n".join(_besides(all_of_it)))
    return "\n\n".join(part for part in parts if part)


def _looks(made: Found) -> Iterator[str]:
    for look in made.looked:
        is_bare = look.what is not LookedAt.PLACE and not look.count
        mark = "✗" if look.error else "!" if is_bare else "✓"
        yield f"  {mark} {messages_found.looked_text(look)}"


def _table(rows: tuple[FoundDatabase, ...]) -> str:
    return table(
        (
            translate("tables", "APP"),
            translate("tables", "DATABASE"),
            translate("tables", "SIZE"),
            translate("tables", "STATE"),
            translate("tables", "WHERE"),
        ),
        [
            (
                messages_found.app_text(row),
                row.dbname,
                "" if row.size is None else formats.size(row.size),
                messages_found.state_text(row.state),
                messages_found.where_text(row),
            )
            for row in rows
        ],
    )


def _commands(made: Found) -> Iterator[str]:
    """A line to type for each database that somebody would want."""
    likely = [row for row in made.databases if row.is_likely]
    if likely:
        yield translate("show", "To save one:")
    taken: list[str] = []
    for row in likely:
        taken.append(free_name(row, made.destination, taken))
        yield f"  {shlex.join(_words(row, taken[-1]))}"


def _words(row: FoundDatabase, name: str) -> tuple[str, ...]:
    port = () if row.port == DEFAULT_PORT else ("--port", str(row.port))
    host = ("--host", row.host) if row.host else ()
    login = ("--user", row.user, "--dbname", row.dbname)
    return ("pgbackup", "add", name, *RouteOptions.of(row.route).words(), *host, *port, *login)


def _besides(made: Found) -> Iterator[str]:
    """What is not in the databases, once for each app."""
    apps = {row.app.key: row.app for row in made.databases if row.app and row.is_likely}
    for app in apps.values():
        if texts := messages_apps.also_save_texts(app):
            words = translate("show", "{app} keeps more than its database. Save this as well:")
            yield words.format(app=app.name)
            yield from (f"  {text}" for text in texts)
