"""SQL about what may stand against a restore, and the SQL that clears it away."""

from psycopg.sql import SQL, Composable, Identifier, Literal

SUPERUSER_EXTENSIONS = SQL(
    "SELECT e.name FROM pg_available_extensions e JOIN pg_available_extension_versions v"
    " ON v.name = e.name AND v.version = e.default_version WHERE v.superuser AND NOT v.trusted"
)
"""The extensions that only a superuser can install, though others may have marked theirs so."""


def replication(name: str) -> Composable:
    """Kind, name and whether it is in use: logical slots and subscriptions of a database.

    The apply worker of a subscription comes back by itself, so one is always in use.
    """
    return SQL(
        "SELECT 'slot', slot_name, active FROM pg_replication_slots WHERE database = {name}"
        " UNION ALL SELECT 'subscription', s.subname, true FROM pg_subscription s"
        " JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = {name} ORDER BY 1, 2"
    ).format(name=Literal(name))


def drop_slot(name: str) -> tuple[Composable, ...]:
    """What ends a logical slot, whoever reads it (the wait is new in 14)."""
    return (
        SQL(
            "SELECT pg_terminate_backend(active_pid, 10000) FROM pg_replication_slots"
            " WHERE slot_name = {} AND active;"
        ).format(Literal(name)),
        SQL("SELECT pg_drop_replication_slot({});").format(Literal(name)),
    )


def drop_subscription(name: str) -> tuple[Composable, ...]:
    """What ends a subscription, in its own database, without its publisher."""
    subscription = Identifier(name)
    return (
        SQL("ALTER SUBSCRIPTION {} DISABLE;").format(subscription),
        SQL("ALTER SUBSCRIPTION {} SET (slot_name = NONE);").format(subscription),
        SQL("DROP SUBSCRIPTION {};").format(subscription),
    )


def create_role(name: str) -> Composable:
    """A role that owns things and cannot log in."""
    return SQL("CREATE ROLE {};").format(Identifier(name))


def grant_role(name: str, member: str) -> Composable:
    """What lets `member` act as the role `name`."""
    return SQL("GRANT {} TO {};").format(Identifier(name), Identifier(member))


def may_act_as(role: str, major: int) -> Composable:
    """Whether the login may give things to `role` (SET is new in 16)."""
    right = "SET" if major >= 16 else "MEMBER"
    return SQL("SELECT pg_has_role({}, {})").format(Literal(role), Literal(right))
