"""BackupPreflight: everything that can be known to fail before a byte is written (B0)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pgbackup_gui.core.backups.folder import BackupFolder
from pgbackup_gui.core.errors import AppError, Code, DumpError, FolderError, ToolError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Choice
from pgbackup_gui.core.work.plans import CheckName, CheckState, PreflightCheck
from pgbackup_gui.engine import inventory, statements
from pgbackup_gui.engine.database import Database
from pgbackup_gui.engine.inventory import ServerFacts
from pgbackup_gui.engine.rights import Rights, rights, role_sql

FIRST_BACKUP_SHARE = 0.3
"""Free space a first backup needs, of the database's size: archives measure 0.2 of it."""

GROWTH = 1.2
"""Free space a backup needs, of the last backup's size."""

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Examined:
    """All checks, and what was found on the way. Sizes are bytes."""

    server: ServerFacts
    choice: Choice | None
    database_size: int
    needed: int
    checks: tuple[PreflightCheck, ...]

    @property
    def refusal(self) -> AppError | None:
        """Why the backup cannot be made; None when it can."""
        failed = (check for check in self.checks if check.state is CheckState.FAILED)
        return next((check.error for check in failed), None)


@dataclass(frozen=True)
class BackupPreflight:
    """Looks at folder, server and login for one backup; changes nothing."""

    profile: Profile
    folder: BackupFolder
    choose_tools: Callable[[ServerFacts], Choice]
    last_size: int | None

    def run(self, database: Database) -> Examined:
        """Every check, in the order they are shown."""
        server = inventory.server_facts(database)
        size = int(database.rows(statements.DATABASE_SIZE)[0][0])
        needed = int(self.last_size * GROWTH if self.last_size else size * FIRST_BACKUP_SHARE)
        tools, choice = self._tools(server)
        checks = (
            *self._folder(needed),
            tools,
            *self._login(database, server),
            PreflightCheck(CheckName.NOT_INCLUDED, CheckState.NOTE, self.profile.dbname),
        )
        return Examined(server, choice, size, needed, checks)

    def _folder(self, needed: int) -> Iterator[PreflightCheck]:
        try:
            self.folder.examine()
            free = self.folder.free_bytes()
        except FolderError as error:
            yield PreflightCheck(CheckName.FOLDER, CheckState.FAILED, error=error)
            return
        yield PreflightCheck(CheckName.FOLDER, CheckState.OK, str(self.folder.path))
        if free < needed:
            full = FolderError(Code.FOLDER_FULL, path=self.folder.path, free=free, needed=needed)
            yield PreflightCheck(CheckName.FOLDER_SPACE, CheckState.FAILED, error=full)
        else:
            yield PreflightCheck(CheckName.FOLDER_SPACE, CheckState.OK, str(free))

    def _tools(self, server: ServerFacts) -> tuple[PreflightCheck, Choice | None]:
        try:
            choice = self.choose_tools(server)
        except ToolError as error:
            return PreflightCheck(CheckName.TOOLS, CheckState.FAILED, error=error), None
        state = CheckState.OK if choice.same_major else CheckState.NOTE
        version = str(choice.tools.pg_dump.version)
        return PreflightCheck(CheckName.TOOLS, state, version), choice

    def _login(self, database: Database, server: ServerFacts) -> Iterator[PreflightCheck]:
        """Too weak: the backup would be incomplete. Needlessly strong: worth a note."""
        found = rights(database)
        fitting = (
            role_sql(database, self.profile.dbname) if found.hidden or server.is_superuser else ""
        )
        if found.hidden:
            yield PreflightCheck(
                CheckName.READABLE, CheckState.FAILED, error=self._hidden(found), remedy=fitting
            )
        else:
            yield PreflightCheck(CheckName.READABLE, CheckState.OK)
        if server.is_superuser:
            user = self.profile.user
            yield PreflightCheck(CheckName.LOGIN, CheckState.NOTE, user, remedy=fitting)
        if server.is_standby:
            yield PreflightCheck(CheckName.STANDBY, CheckState.NOTE, self.profile.server)

    def _hidden(self, found: Rights) -> DumpError:
        return DumpError(
            Code.CANNOT_READ_ALL,
            what=", ".join(found.hidden[:_NAMED]),
            count=len(found.hidden),
            user=self.profile.user,
            database=self.profile.dbname,
        )
