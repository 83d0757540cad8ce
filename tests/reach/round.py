"""One round: everything that can be done with a database, over one way, with its rows counted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.work.plans import RecoveredWhat, RestoreRequest
from tests.support.databases import Database
from tests.support.doomed import BackUp, Restore, killed
from tests.support.strays import kill_strays, strays
from tests.support.waiting import wait_until
from tests.support.world import World, manifest_of


@dataclass
class Round:
    """What a database holds at the backup (`new`) and since (`old`), and what became of it."""

    world: World
    is_full: bool = False
    made: list[Backup] = field(default_factory=list)
    new: dict[str, str] = field(default_factory=dict)
    old: dict[str, str] = field(default_factory=dict)

    @property
    def database(self) -> Database:
        """The database as the tests see it, past the route."""
        return Database(self.world.server, self.world.profile.dbname)

    @property
    def backup(self) -> Backup:
        """The backup that is restored."""
        return self.made[0]

    def steps(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """What is done, in this order; each asserts that it did what it promises."""
        yield "back up", self.back_up
        yield "check", self.check
        yield "test restore", self.test_restore
        yield "restore", self.restore
        yield "undo", self.undo
        yield "killed restore", self.killed_restore
        yield "killed backup", self.killed_backup

    def back_up(self) -> None:
        """A verified backup, in which every row is counted; then the database changes."""
        self.new = self.database.fingerprint()
        backup = self.world.back_up().value
        assert backup.badge is Badge.VERIFIED
        self.made.append(backup)
        assert counted_in(backup) == rows_in(self.new)
        with self.database.connect() as connection:
            connection.execute("DELETE FROM activity_log; SELECT nextval('scan_number')")
        self.old = self.database.fingerprint()
        assert self.old != self.new

    def check(self) -> None:
        """The backup is what it was."""
        assert self.world.check(self.backup).value.sha256_known

    def test_restore(self) -> None:
        """Its rows are counted in a scratch database, which is gone then."""
        request = RestoreRequest(self.world.profile, self.backup)
        assert self.world.ops.test_restore(request, self.world.context()).value.is_counted
        self.assert_live(self.old, kept=0)

    def restore(self) -> None:
        """The database holds what the backup holds."""
        self.world.restore(self.backup)
        self.assert_live(self.new, kept=1)

    def undo(self) -> None:
        """The database holds what it held, and what was restored is kept."""
        self.world.undo_only()
        self.assert_live(self.old, kept=1)
        self.forget()

    def killed_restore(self) -> None:
        """Killed while rows are loaded: the database is as it was; killed later: one or other."""
        self._kill(Restore(self.backup), line="processing data for table")
        assert self._recovered() == [RecoveredWhat.RESTORE_ABANDONED]
        self.assert_live(self.old, kept=0)
        if self.is_full:
            self._killed_at_the_swap()

    def killed_backup(self) -> None:
        """Killed while rows are dumped: only the earlier backup is there."""
        before = self.world.files()
        self._kill(BackUp(), line="dumping contents of table")
        self._recovered()
        assert self.world.files() == before
        assert self._recovered() == []
        self.assert_live(self.old, kept=0)

    def _killed_at_the_swap(self) -> None:
        self._kill(Restore(self.backup), step="R8 renamed")
        assert self._recovered() == [RecoveredWhat.RESTORE_ABANDONED]
        self.assert_live(self.old, kept=0)
        self._kill(Restore(self.backup), step="R9")
        assert self._recovered() == [RecoveredWhat.RESTORE_FINISHED]
        self.assert_live(self.new, kept=1)
        self.world.undo_only()
        self.assert_live(self.old, kept=1)
        self.forget()

    def _kill(self, operation: BackUp | Restore, *, line: str = "", step: str = "") -> None:
        """Kill the app in mid-operation, and then what it had started on this computer."""
        killed(self.world, operation, line=line, step=step)
        kill_strays(self.world.home)
        wait_until(lambda: not strays(self.world.home))

    def _recovered(self) -> list[RecoveredWhat]:
        return [item.what for item in self.world.recover()]

    def assert_live(self, contents: dict[str, str], *, kept: int) -> None:
        """The rows are these, and nothing lies on the server but what is kept."""
        assert self.database.fingerprint() == contents
        names = sorted(item.name for item in self.world.kept())
        assert len(names) == kept
        assert self.world.side_databases() == names
        wait_until(lambda: not sessions_of(self.world))

    def forget(self) -> None:
        for kept in self.world.kept():
            self.world.ops.delete_kept(self.world.profile, kept.journal_id, self.world.context())


def rows_in(fingerprint: dict[str, str]) -> dict[str, int]:
    """The rows of each table."""
    return {
        name.removeprefix("table "): int(what.split()[0])
        for name, what in fingerprint.items()
        if name.startswith("table ")
    }


def counted_in(backup: Backup) -> dict[str, int | None]:
    """The rows of each table, as the backup's own record has them."""
    return {table.full_name: table.rows for table in manifest_of(backup).contents.tables}


def sessions_of(world: World) -> list[tuple[object, ...]]:
    """The app's own sessions on the server."""
    with world.server_connection() as connection:
        return connection.execute(
            "SELECT pid, query FROM pg_stat_activity WHERE application_name LIKE 'pgbackup_gui%'"
        ).fetchall()
