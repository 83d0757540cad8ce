"""What a login may read, and the SQL that makes a login fit for backups."""

from dataclasses import dataclass

from psycopg.sql import SQL, Composable, Identifier

from pgbackup_gui.engine import statements
from pgbackup_gui.engine.database import Database

BACKUP_ROLE = "pgbackup"


@dataclass(frozen=True, slots=True)
class Rights:
    """What this login cannot read; all empty when a backup would be complete."""

    tables: tuple[str, ...]
    row_security: tuple[str, ...]
    sequences: tuple[str, ...]
    large_objects: tuple[str, ...]

    @property
    def hidden(self) -> tuple[str, ...]:
        """Everything that cannot be read, named for people."""
        objects = tuple(f"large object {oid}" for oid in self.large_objects)
        return self.tables + self.row_security + self.sequences + objects


def rights(database: Database) -> Rights:
    """What the login cannot read of the database it is in.

    `pg_read_all_data` covers tables and sequences, not large objects (measured on 14 to 18)
    and not row security.
    """
    found: dict[str, list[str]] = {}
    for kind, name in database.rows(statements.UNREADABLE):
        found.setdefault(kind, []).append(name)
    kinds = ("table", "row security", "sequence", "large object")
    return Rights(*(tuple(found.get(kind, ())) for kind in kinds))


def role_sql(dbname: str, found: Rights, role: str = BACKUP_ROLE) -> str:
    """Statements for a superuser's psql that make `role` able to read all of the database."""
    lines: list[Composable] = [
        SQL("CREATE ROLE {} LOGIN PASSWORD 'choose-a-password';").format(Identifier(role)),
        *grant_statements(dbname, found, role),
    ]
    return "\n".join(line.as_string(None) for line in lines)


def grant_statements(dbname: str, found: Rights, role: str) -> tuple[Composable, ...]:
    """What an existing `role` lacks."""
    name = Identifier(role)
    lines = [
        SQL("GRANT CONNECT ON DATABASE {} TO {};").format(Identifier(dbname), name),
        SQL("GRANT pg_read_all_data TO {};").format(name),
    ]
    if found.row_security:
        lines.append(SQL("ALTER ROLE {} BYPASSRLS;").format(name))
    lines += [
        SQL("GRANT SELECT ON LARGE OBJECT {} TO {};").format(SQL(str(int(oid))), name)
        for oid in found.large_objects
    ]
    return tuple(lines)
