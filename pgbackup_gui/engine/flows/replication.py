"""Replication: what other servers and programs read of a database, or it reads of others.

Measured on 14 and 18: a logical slot that is being read, and a subscription, refuse both the
rename (55006, after 5 s) and DROP DATABASE WITH (FORCE). A slot that nobody reads refuses
nothing: it goes with the database that is put aside, and DROP DATABASE drops it silently.
"""

from psycopg.sql import Composable

from pgbackup_gui.core.errors import Code, RestoreError
from pgbackup_gui.core.work.plans import CheckName, CheckState, PreflightCheck
from pgbackup_gui.engine import obstacles
from pgbackup_gui.engine.database import Database
from pgbackup_gui.engine.inventory import DatabaseFacts


def replication_check(admin: Database, facts: DatabaseFacts | None) -> PreflightCheck:
    """Whether replication stands against a swap, with the SQL that ends it."""
    rows = admin.rows(obstacles.replication(facts.name)) if facts else []
    in_use = [(kind, str(name)) for kind, name, is_active in rows if is_active]
    if in_use:
        listed = ", ".join(name for _, name in in_use)
        error = RestoreError(
            Code.REPLICATION_IN_USE,
            what=listed,
            count=len(in_use),
            database=facts.name if facts else "",
        )
        remedy = "\n".join(
            statement.as_string(None) for item in in_use for statement in _remedy(*item)
        )
        return PreflightCheck(
            CheckName.REPLICATION, CheckState.FAILED, listed, error=error, remedy=remedy
        )
    idle = ", ".join(str(name) for _, name, _ in rows)
    return PreflightCheck(CheckName.REPLICATION, CheckState.NOTE if idle else CheckState.OK, idle)


def refuse_replication(admin: Database, facts: DatabaseFacts | None) -> None:
    """Raises RestoreError: REPLICATION_IN_USE when it would refuse the rename."""
    if error := replication_check(admin, facts).error:
        raise error


def _remedy(kind: str, name: str) -> tuple[Composable, ...]:
    if kind == "subscription":
        return obstacles.drop_subscription(name)
    return obstacles.drop_slot(name)
