"""Every SQL text, named. Values are inlined as literals, so that any route can carry them."""

from psycopg.sql import SQL, Composable, Identifier, Literal

from pgbackup_gui.core.backups.manifest import DatabaseProperties, Grant, Setting

LIST_SETTINGS = frozenset(
    {
        "local_preload_libraries",
        "search_path",
        "session_preload_libraries",
        "shared_preload_libraries",
        "temp_tablespaces",
        "unix_socket_directories",
    }
)
"""Settings whose value is a list of names: quoted as a whole they would mean one odd name."""

_USER_SCHEMAS = SQL(
    "n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')"
    " AND n.nspname !~ '^pg_(toast_)?temp_'"
)
_NOT_OF_EXTENSION = (
    "NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '{}'::regclass"
    " AND d.objid = {}.oid AND d.deptype = 'e')"
)
_NOT_EXTENSION_TABLE = SQL(_NOT_OF_EXTENSION.format("pg_class", "c"))

SERVER = SQL(
    "SELECT current_setting('server_version_num')::int, pg_is_in_recovery(),"
    " (SELECT rolsuper FROM pg_roles WHERE rolname = current_user),"
    " (SELECT rolcreatedb FROM pg_roles WHERE rolname = current_user)"
)
BEGIN_SNAPSHOT = SQL("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
EXPORT_SNAPSHOT = SQL("SELECT pg_export_snapshot()")
BEGIN = SQL("BEGIN")
COMMIT = SQL("COMMIT")
ROLLBACK = SQL("ROLLBACK")
BACKEND_PID = SQL("SELECT pg_backend_pid()")
ROW_SECURITY_OFF = SQL("SET LOCAL row_security = off")
ANALYZE = SQL("ANALYZE")
DATABASE_SIZE = SQL("SELECT pg_database_size(current_database())")
DATA_DIRECTORY = SQL("SELECT setting FROM pg_settings WHERE name = 'data_directory'")
CURRENT_OID = SQL("SELECT oid::int8 FROM pg_database WHERE datname = current_database()")

DATABASES = SQL(
    "SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate ORDER BY datname"
)
SYNCHRONOUS_COMMIT = SQL("SET LOCAL synchronous_commit = on")
"""For a commit that must outlive a crash of a server that is set to risk the last ones."""

TABLES_HELD = SQL(
    "SELECT DISTINCT n.nspname || '.' || c.relname FROM pg_locks l"
    " JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE l.mode = 'AccessExclusiveLock' AND c.relkind IN ('r', 'p')"
    " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    " AND l.pid <> pg_backend_pid() ORDER BY 1"
)
DATABASE_NAMES = SQL("SELECT oid::int8, datname FROM pg_database")
TABLES = SQL(
    "SELECT n.nspname, c.relname, pg_total_relation_size(c.oid), c.reltuples::int8,"
    " pg_relation_size(c.oid)"
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND {} AND {}"
    " ORDER BY n.nspname, c.relname"
).format(_USER_SCHEMAS, _NOT_EXTENSION_TABLE)
STORED = SQL(
    "SELECT n.nspname, c.relname, pg_table_size(c.oid), ''"
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND {schemas} AND {no_class}"
    " UNION ALL SELECT n.nspname, i.relname, pg_relation_size(i.oid), c.relname"
    " FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid"
    " JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE i.relkind = 'i' AND c.relkind IN ('r', 'm') AND c.relpersistence <> 't'"
    " AND {schemas} AND {no_class} ORDER BY 1, 4, 2"
).format(schemas=_USER_SCHEMAS, no_class=_NOT_EXTENSION_TABLE)
"""Bytes of each table with its toast, and of each index with the table it belongs to."""

EXTENSION_TABLES = SQL(
    "SELECT n.nspname, c.relname FROM pg_extension e"
    " JOIN pg_class c ON c.oid = ANY (e.extconfig) JOIN pg_namespace n ON n.oid = c.relnamespace"
)
UNREADABLE = SQL(
    "SELECT kind, name FROM (SELECT n.nspname || '.' || c.relname AS name,"
    " CASE WHEN c.relkind = 'S' THEN 'sequence'"
    " WHEN has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')"
    " THEN 'row security' ELSE 'table' END AS kind,"
    " has_schema_privilege(n.oid, 'USAGE') AND CASE c.relkind"
    " WHEN 'S' THEN has_sequence_privilege(c.oid, 'SELECT')"
    " ELSE has_table_privilege(c.oid, 'SELECT') AND NOT row_security_active(c.oid) END AS readable"
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind IN ('r', 'p', 'S') AND c.relpersistence <> 't' AND {} AND {}"
    " UNION ALL SELECT l.oid::text, 'large object', pg_has_role(l.lomowner, 'USAGE')"
    " OR EXISTS (SELECT FROM aclexplode(l.lomacl) a WHERE a.privilege_type = 'SELECT'"
    " AND (a.grantee = 0 OR pg_has_role(a.grantee, 'USAGE')))"
    " FROM pg_largeobject_metadata l) AS things WHERE NOT readable ORDER BY 1, 2"
).format(_USER_SCHEMAS, _NOT_EXTENSION_TABLE)
"""What the login cannot read completely. By oid: a name in a schema it may not use is an error."""

GUARDED = SQL(
    "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relrowsecurity AND {} AND {}), EXISTS (SELECT FROM pg_largeobject_metadata)"
).format(_USER_SCHEMAS, _NOT_EXTENSION_TABLE)
"""Whether there is what pg_read_all_data does not open: row security, large objects."""

SEQUENCES = SQL("SELECT schemaname, sequencename, last_value FROM pg_sequences ORDER BY 1, 2")
LARGE_OBJECTS = SQL("SELECT count(*) FROM pg_largeobject_metadata")
EXTENSIONS = SQL(
    "SELECT extname, extversion FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY 1"
)
AVAILABLE_EXTENSIONS = SQL("SELECT name FROM pg_available_extensions")
ROLES = SQL("SELECT rolname FROM pg_roles")
ROLES_USED = SQL(
    "SELECT DISTINCT r.rolname FROM pg_shdepend s JOIN pg_roles r ON r.oid = s.refobjid"
    " WHERE s.refclassid = 'pg_authid'::regclass AND s.dbid ="
    " (SELECT oid FROM pg_database WHERE datname = current_database()) ORDER BY 1"
)
INVALID_INDEXES = SQL("SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid")
OBJECTS = SQL(
    "SELECT 'relation ' || c.relkind::text, count(*) FROM pg_class c"
    " JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relpersistence <> 't' AND c.relkind <> 't' AND {schemas} AND {no_class} GROUP BY 1"
    " UNION ALL SELECT 'function', count(*) FROM pg_proc p"
    " JOIN pg_namespace n ON n.oid = p.pronamespace WHERE {schemas} AND {no_proc}"
    " UNION ALL SELECT 'type ' || t.typtype::text, count(*) FROM pg_type t"
    " JOIN pg_namespace n ON n.oid = t.typnamespace"
    " WHERE t.typtype IN ('d', 'e', 'r') AND {schemas} AND {no_type} GROUP BY 1"
    " UNION ALL SELECT 'constraint ' || k.contype::text, count(*) FROM pg_constraint k"
    " JOIN pg_namespace n ON n.oid = k.connamespace"
    " WHERE k.contype <> 'n' AND {schemas} AND {no_constraint} GROUP BY 1"
    " UNION ALL SELECT 'trigger', count(*) FROM pg_trigger WHERE NOT tgisinternal"
    " UNION ALL SELECT 'policy', count(*) FROM pg_policy ORDER BY 1"
).format(
    schemas=_USER_SCHEMAS,
    no_class=_NOT_EXTENSION_TABLE,
    no_proc=SQL(_NOT_OF_EXTENSION.format("pg_proc", "p")),
    no_type=SQL(_NOT_OF_EXTENSION.format("pg_type", "t")),
    no_constraint=SQL(_NOT_OF_EXTENSION.format("pg_constraint", "k")),
)


LOCK_SLOTS = SQL(
    "SELECT current_setting('max_locks_per_transaction')::int8"
    " * (current_setting('max_connections')::int8"
    " + current_setting('max_prepared_transactions')::int8)"
)
"""How many locks the server has room for, all sessions together."""

NAMED_OBJECTS = SQL(
    "SELECT n.nspname || '.' || c.relname FROM pg_class c"
    " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')"
    " AND c.relpersistence <> 't' AND {schemas} AND {no_class}"
    " UNION SELECT n.nspname || '.' || p.proname || '()' FROM pg_proc p"
    " JOIN pg_namespace n ON n.oid = p.pronamespace WHERE {schemas} AND {no_proc} ORDER BY 1"
).format(
    schemas=_USER_SCHEMAS,
    no_class=_NOT_EXTENSION_TABLE,
    no_proc=SQL(_NOT_OF_EXTENSION.format("pg_proc", "p")),
)
TABLE_OIDS = SQL(
    "SELECT n.nspname || '.' || c.relname, c.oid::int8 FROM pg_class c"
    " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND {}"
).format(_USER_SCHEMAS)


def allow_creating(role: str) -> Composable:
    """What a superuser runs to let `role` restore by swap."""
    return SQL("ALTER ROLE {} CREATEDB;").format(Identifier(role))


def count_rows(tables: list[tuple[str, str]]) -> Composable:
    """One row per table, in order: its exact number of rows."""
    counts = [
        SQL("SELECT {}::int, count(*) FROM ONLY {}").format(Literal(index), Identifier(*table))
        for index, table in enumerate(tables)
    ]
    return SQL(" UNION ALL ").join(counts) + SQL(" ORDER BY 1")


def database(name: str) -> Composable:
    """Oid, size and everything pg_database knows of `name`, as JSON (columns vary by major)."""
    return SQL(
        "SELECT d.oid::int8, pg_get_userbyid(d.datdba), pg_encoding_to_char(d.encoding),"
        " t.spcname, shobj_description(d.oid, 'pg_database'), to_jsonb(d)::text,"
        " CASE WHEN pg_has_role(d.datdba, 'USAGE')"
        " OR has_database_privilege(d.oid, 'CONNECT') THEN pg_database_size(d.oid) END,"
        " pg_has_role(d.datdba, 'USAGE')"
        " FROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace"
        " WHERE d.datname = {}"
    ).format(Literal(name))


def database_settings(oid: int) -> Composable:
    """`ALTER DATABASE .. SET` and `ALTER ROLE .. IN DATABASE .. SET` of a database."""
    return SQL(
        "SELECT coalesce(r.rolname, ''), unnest(s.setconfig) FROM pg_db_role_setting s"
        " LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE s.setdatabase = {} ORDER BY 1, 2"
    ).format(Literal(oid))


def database_grants(oid: int) -> Composable:
    """The privileges on a database; no rows when they are the default ones."""
    return SQL(
        "SELECT coalesce(r.rolname, ''), a.privilege_type, a.is_grantable"
        " FROM pg_database d, aclexplode(d.datacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee"
        " WHERE d.oid = {} ORDER BY 1, 2"
    ).format(Literal(oid))


def create_database(
    name: str, properties: DatabaseProperties, *, has_strategies: bool
) -> Composable:
    """CREATE DATABASE with the owner, encoding, locale and tablespace of `properties`.

    Versions with strategies (15 and newer) are asked for the older one: on a full disk the new
    one says `buffer is pinned in InvalidateBuffer`, and no checkpoint of that server succeeds
    any more until it is started anew (measured with 15 to 18).
    """
    parts: list[Composable] = [
        SQL("CREATE DATABASE {} TEMPLATE template0 OWNER {} ENCODING {}").format(
            Identifier(name), Identifier(properties.owner), Literal(properties.encoding)
        ),
        SQL("LC_COLLATE {} LC_CTYPE {}").format(
            Literal(properties.collate), Literal(properties.ctype)
        ),
    ]
    if properties.locale_provider == "i":
        parts.append(SQL("LOCALE_PROVIDER icu ICU_LOCALE {}").format(Literal(properties.locale)))
        if properties.icu_rules:
            parts.append(SQL("ICU_RULES {}").format(Literal(properties.icu_rules)))
    if properties.locale_provider == "b":
        parts.append(
            SQL("LOCALE_PROVIDER builtin BUILTIN_LOCALE {}").format(Literal(properties.locale))
        )
    if has_strategies:
        parts.append(SQL("STRATEGY file_copy"))
    if properties.tablespace != "pg_default":
        parts.append(SQL("TABLESPACE {}").format(Identifier(properties.tablespace)))
    return SQL(" ").join(parts)


def creating(name: str) -> Composable:
    """Pids of the sessions that are making the database `name`."""
    text = SQL("CREATE DATABASE {} ").format(Identifier(name)).as_string(None)
    return SQL(
        "SELECT pid FROM pg_stat_activity"
        " WHERE state = 'active' AND strpos(query, {}) > 0 AND pid <> pg_backend_pid()"
        " AND query NOT LIKE '%pg_stat_activity%'"
    ).format(Literal(text))


def drop_database(name: str) -> Composable:
    """DROP DATABASE, ending its sessions (13 and newer)."""
    return SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name))


def rename_database(name: str, new: str) -> Composable:
    """ALTER DATABASE .. RENAME."""
    return SQL("ALTER DATABASE {} RENAME TO {}").format(Identifier(name), Identifier(new))


def allow_connections(name: str, *, allow: bool) -> Composable:
    """ALTER DATABASE .. ALLOW_CONNECTIONS."""
    return SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}").format(
        Identifier(name), SQL("true" if allow else "false")
    )


def set_lock_timeout(milliseconds: int, *, local: bool = True) -> Composable:
    """For this transaction, or for the session."""
    scope = SQL("LOCAL" if local else "SESSION")
    return SQL("SET {} lock_timeout = {}").format(scope, Literal(milliseconds))


def sessions(name: str) -> Composable:
    """Pid and application of the client sessions in a database, but for our own.

    Of others' sessions an ordinary login sees no type, but a user, which autovacuum has not.
    """
    return SQL(
        "SELECT pid, application_name FROM pg_stat_activity WHERE datname = {}"
        " AND coalesce(backend_type, 'client backend') = 'client backend'"
        " AND usesysid IS NOT NULL AND pid <> pg_backend_pid()"
    ).format(Literal(name))


def cancel(pid: int) -> Composable:
    """Cancel what one session is doing."""
    return SQL("SELECT pg_cancel_backend({})").format(Literal(pid))


def terminate(pid: int) -> Composable:
    """End one session; one that may not be ended must not spare the others."""
    return SQL("SELECT pg_terminate_backend({})").format(Literal(pid))


def prepared_transactions(name: str) -> Composable:
    """How many prepared transactions hold a database (they block its rename)."""
    return SQL("SELECT count(*) FROM pg_prepared_xacts WHERE database = {}").format(Literal(name))


def try_lock(name: str) -> Composable:
    """A session's advisory lock for work on one database name of this server."""
    return SQL("SELECT pg_try_advisory_lock(hashtext('pgbackup_gui'), hashtext({}))").format(
        Literal(name)
    )


def setting(database_name: str, item: Setting) -> Composable:
    """`ALTER DATABASE .. SET` or `ALTER ROLE .. IN DATABASE .. SET`."""
    target = (
        SQL("ALTER ROLE {} IN DATABASE {}").format(Identifier(item.role), Identifier(database_name))
        if item.role
        else SQL("ALTER DATABASE {}").format(Identifier(database_name))
    )
    name = SQL(".").join(Identifier(part) for part in item.name.split("."))
    return SQL("{} SET {} TO {}").format(target, name, _setting_value(item))


def _setting_value(item: Setting) -> Composable:
    """A list as pg_db_role_setting stores it is already quoted, element by element."""
    if item.name.lower() in LIST_SETTINGS and item.value:
        return SQL(item.value)  # the server's own quoting
    return Literal(item.value)


def comment(database_name: str, text: str | None) -> Composable:
    """COMMENT ON DATABASE."""
    return SQL("COMMENT ON DATABASE {} IS {}").format(Identifier(database_name), Literal(text))


def connection_limit(database_name: str, limit: int) -> Composable:
    """ALTER DATABASE .. CONNECTION LIMIT."""
    return SQL("ALTER DATABASE {} CONNECTION LIMIT {}").format(
        Identifier(database_name), Literal(limit)
    )


def is_template(database_name: str, *, template: bool = True) -> Composable:
    """ALTER DATABASE .. IS_TEMPLATE."""
    return SQL("ALTER DATABASE {} IS_TEMPLATE {}").format(
        Identifier(database_name), SQL("true" if template else "false")
    )


def revoke_defaults(database_name: str, owner: str) -> tuple[Composable, Composable]:
    """Take away what a new database grants by itself."""
    revoke = SQL("REVOKE ALL ON DATABASE {} FROM {}")
    name = Identifier(database_name)
    return revoke.format(name, SQL("PUBLIC")), revoke.format(name, Identifier(owner))


def grant(database_name: str, item: Grant) -> Composable:
    """GRANT .. ON DATABASE."""
    return SQL("GRANT {} ON DATABASE {} TO {}{}").format(
        SQL(item.privilege),  # a keyword that aclexplode gives
        Identifier(database_name),
        Identifier(item.grantee) if item.grantee else SQL("PUBLIC"),
        SQL(" WITH GRANT OPTION" if item.grantable else ""),
    )
