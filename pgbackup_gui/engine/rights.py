"""What a login may read, and the SQL that makes a login fit for backups."""

from dataclasses import dataclass

from psycopg.sql import SQL, Composable, Identifier, Literal

from pgbackup_gui.engine import statements
from pgbackup_gui.engine.database import Database

BACKUP_ROLE = "pgbackup"

_LARGE_OBJECTS = SQL("""\
DO $$ DECLARE id oid; BEGIN
  FOR id IN SELECT oid FROM pg_largeobject_metadata LOOP
    EXECUTE format('GRANT SELECT ON LARGE OBJECT %s TO %I', id, {});
  END LOOP;
END $$;""")
"""No role can be given all of them at once, and there may be millions."""


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


def role_sql(database: Database, dbname: str, role: str = BACKUP_ROLE) -> str:
    """Statements for a superuser's psql in `dbname` that make `role` able to read all of it."""
    has_row_security, has_large_objects = database.rows(statements.GUARDED)[0]
    exists = (role,) in database.rows(statements.ROLES)
    name = Identifier(role)
    lines: list[Composable] = [
        SQL("GRANT CONNECT ON DATABASE {} TO {};").format(Identifier(dbname), name),
        SQL("GRANT pg_read_all_data TO {};").format(name),
    ]
    if not exists:
        create = SQL("CREATE ROLE {} LOGIN PASSWORD 'choose-a-password';")
        lines.insert(0, create.format(name))
    if has_row_security:
        lines.append(SQL("ALTER ROLE {} BYPASSRLS;").format(name))
    if has_large_objects:
        lines.append(_LARGE_OBJECTS.format(Literal(role)))
    return "\n".join(line.as_string(None) for line in lines)
