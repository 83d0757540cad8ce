"""Rows 10, 17, 27, 28 and 33: others on the same server, folder and computer."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.plans import RestoreRequest
from pgbackup_gui.engine.operations import Operations
from pgbackup_gui.engine.places import forget_libpq_variables
from tests.faults.matrix import FULL, Ledger, times
from tests.faults.worlds import back_up_hearing, grow
from tests.support.databases import Database
from tests.support.waiting import wait_until
from tests.support.world import World, operations_for

CLIENTS = 20
INHERITED = {
    "PGHOST": "192.0.2.1",
    "PGHOSTADDR": "192.0.2.1",
    "PGPORT": "1",
    "PGDATABASE": "template1",
    "PGUSER": "somebody",
    "PGPASSWORD": "wrong",
    "PGPASSFILE": "/dev/zero/pgpass",
    "PGSERVICE": "missing",
    "PGSERVICEFILE": "/dev/zero/pg_service.conf",
    "PGOPTIONS": "-c default_transaction_read_only=on -c search_path=nowhere",
    "PGAPPNAME": "somebody else",
    "PGSSLMODE": "verify-full",
    "PGSSLROOTCERT": "/nonexistent/root.crt",
    "PGSSLCERT": "/nonexistent/client.crt",
    "PGREQUIREPEER": "somebody",
    "PGREQUIREAUTH": "none",
    "PGCHANNELBINDING": "require",
    "PGGSSENCMODE": "require",
    "PGCONNECT_TIMEOUT": "-1",
    "PGCLIENTENCODING": "LATIN1",
    "PGTARGETSESSIONATTRS": "standby",
    "PGLOADBALANCEHOSTS": "random",
    "PGTZ": "Asia/Kathmandu",
    "PGDATESTYLE": "German",
}


@dataclass
class Client:
    """A program that stays connected and reconnects at once; notes how long it could not."""

    database: Database
    ended: threading.Event
    connected: int = 0
    refused_seconds: list[float] = field(default_factory=list)

    def run(self) -> None:
        """Until the end."""
        since = 0.0
        while not self.ended.is_set():
            try:
                with self.database.connect(application_name="player") as connection:
                    if since:
                        self.refused_seconds.append(time.monotonic() - since)
                    since = 0.0
                    self.connected += 1
                    while not self.ended.wait(0.01):
                        connection.execute("SELECT 1")
            except psycopg.Error:
                since = since or time.monotonic()


@contextmanager
def _clients(database: Database) -> Iterator[list[Client]]:
    ended = threading.Event()
    clients = [Client(database, ended) for _ in range(CLIENTS)]
    threads = [threading.Thread(target=client.run) for client in clients]
    for thread in threads:
        thread.start()
    try:
        yield clients
    finally:
        ended.set()
        for thread in threads:
            thread.join()


def test_clients_that_come_back_at_once(world: World, database: Database, faults: Ledger) -> None:
    backup = world.back_up().value
    before, longest = database.fingerprint(), 0.0
    for _ in range(times(1, 20)):
        with faults.once(17):
            longest = max(longest, _swap_under_clients(world, database, backup_name=backup.key))
            assert database.fingerprint() == before
    faults.figure(17, f"PostgreSQL {database.server.major}: refused at most {longest:.2f} s")


def _swap_under_clients(world: World, database: Database, *, backup_name: str) -> float:
    """The longest time in which a client was refused."""
    (backup,) = [item for item in world.backups() if item.key == backup_name]
    with database.connect() as connection:
        connection.execute("DELETE FROM activity_log")
    with _clients(database) as clients:
        wait_until(lambda: all(client.connected for client in clients))
        world.restore(backup)
        wait_until(lambda: all(client.connected > 1 for client in clients))
    return max(max(client.refused_seconds, default=0.0) for client in clients)


def _inheriting(world: World) -> Operations:
    """The program as it starts in the environment of this process."""
    return operations_for(
        world.profile, world.password, world.home, bundled=world.bundled, environ=dict(os.environ)
    )


def _sets_of_variables() -> list[dict[str, str]]:
    """All at once; with full counts also each alone."""
    return [INHERITED, *({name: value} for name, value in INHERITED.items() if FULL)]


def test_inherited_variables_change_nothing(
    world: World, database: Database, faults: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = database.fingerprint()
    for variables in _sets_of_variables():
        with faults.once(27):
            with monkeypatch.context() as patch:
                for name, value in variables.items():
                    patch.setenv(name, value)
                operations = _inheriting(world)
                forget_libpq_variables()  # as window and terminal do at their start
                backup = operations.back_up(world.profile, JobContext()).value
                operations.restore(RestoreRequest(world.profile, backup), JobContext())
                operations.log.close()
            assert database.fingerprint() == before


def _command_lines() -> bytes:
    """Every command line on this computer, where it shows them."""
    found = b""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found += file.read_bytes()
        except OSError:
            continue
    return found


def test_password_is_written_nowhere(
    world: World, database: Database, faults: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    """After every operation, also those that fail, with the password in the environment too."""
    caplog.set_level(0)
    seen: list[bytes] = []
    back_up_hearing(world, lambda line: seen.append(_command_lines() + line.text.encode()))
    backup = world.backups()[0]
    world.check(backup)
    world.restore(backup)
    world.undo_only()
    for kept in world.kept():
        world.ops.delete_kept(world.profile, kept.journal_id, world.context())
    backup.path.write_bytes(backup.path.read_bytes()[:-1])
    errors = [_failure_of_a_check(world), _failure_with_a_wrong_password(world)]
    written = [path.read_bytes() for path in world.home.rglob("*") if path.is_file()]
    texts = [*seen, *written, *errors, caplog.text.encode()]
    assert any(b"--host=" in text for text in seen)
    for text in texts:
        with faults.once(28):
            assert world.server.password.encode() not in text


def _failure_of_a_check(world: World) -> bytes:
    with pytest.raises(AppError) as caught:
        world.check(world.backups()[0])
    return repr(caught.value).encode()


def _failure_with_a_wrong_password(world: World) -> bytes:
    """The message of the server, to a password that begins like the right one."""
    world.log_in_as(world.server.user, world.server.password + "!")
    with pytest.raises(AppError) as caught:
        world.back_up()
    assert caught.value.code is Code.LOGIN_REFUSED
    return repr(caught.value).encode()


def test_locked_table_ends_the_backup_in_time(
    world: World, database: Database, faults: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = 2.0 if FULL else 0.2
    monkeypatch.setattr(commands, "LOCK_WAIT_MILLISECONDS", int(limit * 1000))
    with database.connect(autocommit=False) as other:
        other.execute("LOCK TABLE genres IN ACCESS EXCLUSIVE MODE")
        for _ in range(times(1, 10)):
            begun = time.monotonic()
            with faults.once(10):
                with pytest.raises(AppError) as caught:
                    world.back_up()
                assert caught.value.code is Code.TABLE_LOCKED
                assert caught.value.params["table"] == "public.genres"
                assert not FULL or abs(time.monotonic() - begun - limit) <= 5


def test_two_apps_at_once(world: World, database: Database, faults: Ledger) -> None:
    """Two starts of the program write to one folder: one waits for nobody and is refused."""
    grow(database, rows=20000)
    for _ in range(times(1, 20)):
        codes: list[Code] = []
        number = len(world.backups())
        with faults.once(33):
            back_up_hearing(world, _Second(world, codes))
            assert set(codes) == {Code.FOLDER_BUSY}
            assert len(world.backups()) == number + 1
            world.check(world.backups()[0])


class _Second:
    """Another start of the program that wants to write to the same folder."""

    def __init__(self, world: World, codes: list[Code]) -> None:
        self._world = world
        self._codes = codes

    def __call__(self, _: OutputLine) -> None:
        if self._codes:
            return
        other = _inheriting(self._world)
        with pytest.raises(AppError) as caught:
            other.back_up(self._world.profile, JobContext())
        self._codes.append(caught.value.code)
        other.log.close()
