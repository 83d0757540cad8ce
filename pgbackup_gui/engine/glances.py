"""What the server is asked while a program of ours runs, or just before."""

from psycopg.sql import SQL, Composable, Literal

SLOW_STATEMENTS_END = SQL("SET statement_timeout = 5000")
CONNECTION_LIMIT = SQL(
    "SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user AND NOT rolsuper"
)


def sessions_of(application: str) -> Composable:
    """Pids of the sessions that call themselves `application`."""
    return SQL("SELECT pid FROM pg_stat_activity WHERE application_name = {}").format(
        Literal(application)
    )


def working_sessions(application: str, dbname: str) -> Composable:
    """What the sessions of one program do in one database (views of version 14 and newer)."""
    return SQL(
        "SELECT left(a.query, 400), a.state = 'active'"
        " AND coalesce(a.wait_event_type, '') <> 'Client', c.tuples_processed,"
        " c.bytes_processed,"
        " coalesce(i.phase, ''), coalesce(i.blocks_done, 0), coalesce(i.blocks_total, 0),"
        " coalesce(i.tuples_done, 0), coalesce(i.tuples_total, 0)"
        " FROM pg_stat_activity a LEFT JOIN pg_stat_progress_copy c ON c.pid = a.pid"
        " LEFT JOIN pg_stat_progress_create_index i ON i.pid = a.pid"
        " WHERE a.application_name = {} AND a.datname = {} AND a.pid <> pg_backend_pid()"
        " ORDER BY a.pid"
    ).format(Literal(application), Literal(dbname))


def blockers(application: str) -> Composable:
    """Who the session called `application` waits for: applications, or users without one."""
    return SQL(
        "SELECT DISTINCT coalesce(nullif(b.application_name, ''), b.usename, '?')"
        " FROM pg_stat_activity r CROSS JOIN unnest(pg_blocking_pids(r.pid)) AS p (pid)"
        " JOIN pg_stat_activity b ON b.pid = p.pid WHERE r.application_name = {} ORDER BY 1"
    ).format(Literal(application))


def download(size: int) -> Composable:
    """So many bytes from the server, which cost it nothing."""
    return SQL("SELECT pg_catalog.repeat('x', {})").format(Literal(size))


def upload(size: int) -> Composable:
    """So many bytes to the server."""
    return SQL("SELECT pg_catalog.length({})").format(Literal("x" * size))
