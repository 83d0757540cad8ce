"""The self-test against a server: back up, check, restore and undo a database of its own."""

import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile, SslMode
from pgbackup_gui.core.reach.tools import Source
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.opening import open_operations
from pgbackup_gui.engine.operations import Operations
from pgbackup_gui.engine.places import find_places, forget_libpq_variables
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.self_test_facts import Facts, SelfTestError, is_frozen
from pgbackup_gui.engine.store import SettingsStore

ROWS, ROWS_AFTER_ACCIDENT = 1000, 1

_FILL = (
    "CREATE TABLE item (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL)",
    "INSERT INTO item (title) SELECT 'Nr. ' || n FROM generate_series(1, 1000) AS n",
    "CREATE INDEX item_title ON item (title)",
)
_ACCIDENT = "DELETE FROM item WHERE id > 1"


@dataclass(frozen=True)
class _Scratch:
    """The database that the test makes for itself."""

    dsn: str
    password: str | None
    profile: Profile

    def run(self, *statements: str) -> None:
        """Run `statements` in it."""
        with psycopg.connect(self._conninfo(), password=self.password) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def rows(self) -> int:
        """How many rows its table has."""
        with psycopg.connect(self._conninfo(), password=self.password) as connection:
            row = connection.execute("SELECT count(*) FROM item").fetchone()
        return int(row[0]) if row else 0

    def _conninfo(self) -> str:
        return make_conninfo(self.dsn, dbname=self.profile.dbname)


def round_trip(dsn: str, password: str | None) -> Facts:
    """Back up, check, have an accident, restore, undo; leaves nothing on the server.

    Raises:
        SelfTestError: when the contents are not what they must be, or when the programs are
            not those that came along.
    """
    forget_libpq_variables()
    with (
        tempfile.TemporaryDirectory(prefix="pgbackup-") as folder,
        _scratch(dsn, password, Path(folder)) as scratch,
        _operations(scratch, Path(folder)) as operations,
    ):
        facts = _server_facts(operations, scratch.profile)
        size = _back_up_and_undo(operations, scratch)
    return {**facts, "rows": ROWS, "backup bytes": size}


def _back_up_and_undo(operations: Operations, scratch: _Scratch) -> int:
    profile, context = scratch.profile, JobContext()
    try:
        backup = operations.back_up(profile, context).value
        operations.check(profile, backup, context)
        scratch.run(_ACCIDENT)
        report = operations.restore(RestoreRequest(profile, backup), context).value
        _expect(scratch.rows(), ROWS, "restore")
        if report.kept is None:
            raise SelfTestError("the restore has kept nothing")
        operations.undo(profile, report.kept.journal_id, context)
        _expect(scratch.rows(), ROWS_AFTER_ACCIDENT, "undo")
    except AppError as error:
        raise SelfTestError(f"{error.code.value}: {error.detail or error}") from error
    finally:
        for kept in operations.kept(profile, context).value:
            operations.delete_kept(profile, kept.journal_id, context)
    return backup.size


def _expect(found: int, wanted: int, after: str) -> None:
    if found != wanted:
        raise SelfTestError(f"{found} rows after {after}, not {wanted}")


def _server_facts(operations: Operations, profile: Profile) -> Facts:
    found = operations.test(profile, None, JobContext()).value
    if found.tools is None:
        raise SelfTestError("no programs for this server")
    dump = found.tools.tools.pg_dump
    if is_frozen() and not (dump.source is Source.BUNDLED and found.tools.same_major):
        raise SelfTestError(f"{dump.path} {dump.version} serves {found.version}")
    return {"server": str(found.version), "pg_dump": str(dump.version), "from": dump.source.value}


@contextmanager
def _operations(scratch: _Scratch, folder: Path) -> Iterator[Operations]:
    places = find_places(folder)
    secrets = SecretStore()
    if scratch.password is not None:
        secrets.use_once(scratch.profile, scratch.password)
    log = LogFile(file=places.log_file)
    try:
        yield open_operations(
            places=places,
            secrets=secrets,
            settings=SettingsStore(file=places.settings_file),
            log=log,
        )
    finally:
        log.close()


@contextmanager
def _scratch(dsn: str, password: str | None, folder: Path) -> Iterator[_Scratch]:
    profile = _profile(dsn, folder)
    name = sql.Identifier(profile.dbname)
    with psycopg.connect(dsn, password=password, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(name))
        try:
            made = _Scratch(dsn, password, profile)
            made.run(*_FILL)
            yield made
        finally:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))


def _profile(dsn: str, folder: Path) -> Profile:
    """The login of `dsn` to a database that is not there yet."""
    given = conninfo_to_dict(dsn)
    if "password" in given:
        raise SelfTestError("a password does not belong on a command line: use PGPASSWORD")
    backups = folder / "backups"
    backups.mkdir()
    return Profile(
        name="self-test",
        host=str(given.get("host") or "localhost"),
        port=int(given.get("port") or 5432),
        user=str(given.get("user") or "postgres"),
        dbname=f"pgbackup_self_test_{uuid.uuid4().hex[:8]}",
        folder=backups,
        sslmode=SslMode(str(given.get("sslmode") or SslMode.PREFER.value)),
        password_policy=PasswordPolicy.SESSION,
    )
