"""A call of every statement that the engine has, for the contract of its sessions."""

import threading
from inspect import isfunction

from psycopg.sql import Composable

from pgbackup_gui.core.backups.manifest import DatabaseProperties, Grant, Setting
from pgbackup_gui.engine import glances, obstacles, statements
from tests.support.both_kinds import PSYCOPG, BothKinds

VARYING = {"BACKEND_PID", "EXPORT_SNAPSHOT", "DATABASE_SIZE"}
"""Each session has its own answer."""

MODULES = (glances, obstacles, statements)

PROPERTIES = DatabaseProperties(
    owner="postgres", encoding="UTF8", collate="C.UTF-8", ctype="C.UTF-8"
)


def constants() -> dict[str, Composable]:
    """Every statement that takes no argument."""
    return {
        name: value
        for module in MODULES
        for name, value in vars(module).items()
        if isinstance(value, Composable) and not name.startswith("_")
    }


def functions() -> set[str]:
    """Every function that makes one."""
    return {
        name
        for module in MODULES
        for name, value in vars(module).items()
        if isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }


QUERIES = {name: it for name, it in constants().items() if it.as_string(None).startswith("SELECT")}
COMMANDS = {name: it for name, it in constants().items() if name not in QUERIES}


def questions(both: BothKinds) -> dict[str, Composable]:
    """The functions that make a query, called for this database."""
    name, oid = both.database.name, _oid(both)
    return {
        "sessions_of": glances.sessions_of("no such application"),
        "working_sessions": glances.working_sessions("no such application", name),
        "download": glances.download(100_000),
        "upload": glances.upload(100_000),
        "blockers": glances.blockers("pgbackup_gui"),
        "count_rows": statements.count_rows(_tables(both)),
        "database": statements.database(name),
        "database_settings": statements.database_settings(oid),
        "database_grants": statements.database_grants(oid),
        "creating": statements.creating(name),
        "sessions": statements.sessions("postgres"),
        "cancel": statements.cancel(0),
        "terminate": statements.terminate(0),
        "prepared_transactions": statements.prepared_transactions(name),
        "try_lock": statements.try_lock(secret_name()),
        "replication": obstacles.replication(name),
        "may_act_as": obstacles.may_act_as("postgres", both.major),
    }


def secret_name() -> str:
    """A name that nobody has locked."""
    return f"nobody's {threading.get_ident()}"


def orders(name: str, renamed: str, role: str) -> dict[str, tuple[Composable, ...]]:
    """The functions that make a command, in an order in which each of them works."""
    return {
        "create_role": (obstacles.create_role(role),),
        "grant_role": (obstacles.grant_role(role, "postgres"),),
        "allow_creating": (statements.allow_creating(role),),
        "create_database": (statements.create_database(name, PROPERTIES, has_strategies=False),),
        "set_lock_timeout": (statements.set_lock_timeout(1000, local=False),),
        "rename_database": (statements.rename_database(name, renamed),),
        "allow_connections": (statements.allow_connections(renamed, allow=False),),
        "setting": (
            statements.setting(renamed, Setting("", "application_name", role)),
            statements.setting(renamed, Setting(role, "search_path", '"$user", public')),
        ),
        "comment": (statements.comment(renamed, role),),
        "connection_limit": (statements.connection_limit(renamed, 7),),
        "is_template": (statements.is_template(renamed),),
        "revoke_defaults": statements.revoke_defaults(renamed, "postgres"),
        "grant": (statements.grant(renamed, Grant(role, "CONNECT", grantable=True)),),
    }


ENDINGS = {"drop_database", "drop_slot", "drop_subscription"}
"""Called where what they drop is there."""


def _oid(both: BothKinds) -> int:
    with both.open(PSYCOPG) as session:
        return int(session.rows(statements.CURRENT_OID)[0][0])


def _tables(both: BothKinds) -> list[tuple[str, str]]:
    with both.open(PSYCOPG) as session:
        return [(row[0], row[1]) for row in session.rows(statements.TABLES)]
