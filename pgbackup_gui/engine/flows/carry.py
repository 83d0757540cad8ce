"""Carry: gives a new database what a dump of one database does not bring (step R5)."""

from collections.abc import Iterable, Iterator

from psycopg.sql import Composable

from pgbackup_gui.core.backups.manifest import DatabaseProperties
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.engine import statements
from pgbackup_gui.engine.database import Database


def carry(admin: Database, name: str, properties: DatabaseProperties) -> tuple[str, ...]:
    """Apply `properties` to the database `name`; returns what could not be carried.

    Owner, locale and tablespace were given to CREATE DATABASE. Settings come after the
    data: `default_transaction_read_only` would stop the load (measured).
    """
    return tuple(what for what, group in _groups(name, properties) if not _applied(admin, group))


def _applied(admin: Database, group: Iterable[Composable]) -> bool:
    try:
        with admin.transaction():
            for statement in group:
                admin.run(statement)
    except AppError:
        return False
    return True


def _groups(
    name: str, properties: DatabaseProperties
) -> Iterator[tuple[str, tuple[Composable, ...]]]:
    """What is carried, each with the statements that stand or fall together."""
    for item in properties.settings:
        subject = f"{item.name} ({item.role})" if item.role else item.name
        yield subject, (statements.setting(name, item),)
    if properties.comment is not None:
        yield "comment", (statements.comment(name, properties.comment),)
    if properties.connection_limit != -1:
        yield (
            "connection limit",
            (statements.connection_limit(name, properties.connection_limit),),
        )
    if properties.is_template:
        yield "template", (statements.is_template(name),)
    if properties.grants is not None:
        yield (
            "privileges",
            (
                *statements.revoke_defaults(name, properties.owner),
                *(statements.grant(name, item) for item in properties.grants),
            ),
        )
