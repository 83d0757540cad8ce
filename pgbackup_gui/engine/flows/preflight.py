"""RestorePreflight: everything that can be known to fail before the server is touched (R0)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pgbackup_gui.core.errors import AppError, Code, RestoreError, ToolError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.profiles import check_database_name
from pgbackup_gui.core.reach.tools import Choice, Version
from pgbackup_gui.core.work.plans import (
    CheckName,
    CheckState,
    Method,
    PreflightCheck,
    RestoreRequest,
    Sessions,
)
from pgbackup_gui.engine import inventory, obstacles, statements
from pgbackup_gui.engine.database import Database
from pgbackup_gui.engine.flows.check import Checked
from pgbackup_gui.engine.flows.needs import Needs, missing_roles, without_role
from pgbackup_gui.engine.flows.replication import replication_check
from pgbackup_gui.engine.inventory import DatabaseFacts, ServerFacts

LOCK_SHARE = 0.5
"""The part of the server's room for locks that one restore may take."""

LOCKED_KINDS = frozenset(
    {"TABLE", "INDEX", "CONSTRAINT", "SEQUENCE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE"}
)


@dataclass(frozen=True, slots=True)
class Preflight:
    """All checks, and what was found on the way."""

    server: ServerFacts
    checks: tuple[PreflightCheck, ...]
    choice: Choice | None
    sessions: tuple[Sessions, ...]


@dataclass(frozen=True)
class RestorePreflight:
    """Looks at the server for one restore; changes nothing.

    Attributes:
        is_empty: whether the database of this name holds nothing; asked only if there is one.
    """

    request: RestoreRequest
    choose_tools: Callable[[ServerFacts], Choice]
    is_empty: Callable[[str], bool] = lambda _: False

    def run(
        self, admin: Database, checked: Checked | None, facts: DatabaseFacts | None
    ) -> Preflight:
        """Every check in order. `checked` is None while the file was not read yet."""
        server = inventory.server_facts(admin)
        tools, choice = self._tools(server, checked)
        checks = (
            PreflightCheck(CheckName.FILE, CheckState.OK, self.request.backup.path.name),
            tools,
            self._target(facts),
            *(() if self._is_filling(facts) else (self._create(server, facts),)),
            self._owner(admin, server, checked, facts),
            *self._needs(server, facts).checks(admin, checked),
        )
        found = inventory.sessions(admin, facts.name) if facts else ()
        sessions = inventory.by_application(found)
        if self.request.method is Method.IN_PLACE:
            checks += self._for_in_place(admin, facts, checked, sessions)
            return Preflight(server, checks, choice, ())
        if self._is_filling(facts):
            return Preflight(server, checks, choice, ())
        checks += (
            self._prepared(admin, facts),
            replication_check(admin, facts),
            self._sessions(sessions),
            *self._space(facts),
            *self._properties(server, facts),
        )
        return Preflight(server, checks, choice, sessions)

    def _is_filling(self, facts: DatabaseFacts | None) -> bool:
        """True when the database that is to hold the contents is there and stays."""
        in_place = self.request.method is Method.IN_PLACE
        return in_place or bool(self.request.beside and facts)

    def _for_in_place(
        self,
        admin: Database,
        facts: DatabaseFacts | None,
        checked: Checked | None,
        sessions: tuple[Sessions, ...],
    ) -> tuple[PreflightCheck, ...]:
        state = CheckState.NOTE if sessions else CheckState.OK
        return (
            self._prepared(admin, facts),
            *self._locks(admin, checked),
            PreflightCheck(CheckName.CONNECTED, state, _listed(sessions)),
            *self._space(facts),
        )

    @staticmethod
    def _locks(admin: Database, checked: Checked | None) -> Iterator[PreflightCheck]:
        """One transaction holds a lock for every object until its end (measured)."""
        if checked is None:
            return
        count = _count_lockable(checked)
        limit = int(int(admin.rows(statements.LOCK_SLOTS)[0][0]) * LOCK_SHARE)
        if count > limit:
            error = RestoreError(Code.TOO_MANY_OBJECTS, count=count, limit=limit)
            yield _failed(CheckName.LOCKS, error)
        else:
            yield PreflightCheck(CheckName.LOCKS, CheckState.OK)

    def choose(self, admin: Database, checked: Checked) -> Choice:
        """The tools for a trial, which replaces nothing.

        Raises:
            AppError: the first check that failed.
        """
        server = inventory.server_facts(admin)
        tools, choice = self._tools(server, checked)
        owner = self._owner(admin, server, checked, None)
        needs = self._needs(server, None).checks(admin, checked)
        checks = (tools, self._create(server, None), owner, *needs)
        refuse(checks)
        assert choice is not None  # noqa: S101 - a missing choice is a failed check
        return choice

    def _tools(
        self, server: ServerFacts, checked: Checked | None
    ) -> tuple[PreflightCheck, Choice | None]:
        """The server's own major, which must also be able to read the file."""
        try:
            choice = self.choose_tools(server)
        except ToolError as error:
            return _failed(CheckName.TOOLS, error), None
        made_with = checked.toc.header.tool_version if checked else None
        restoring = choice.tools.pg_restore.version
        if made_with and not _can_read(restoring, made_with):
            refusal = ToolError(
                Code.ARCHIVE_TOO_NEW, version=made_with, server=server.version, tool=restoring
            )
            return _failed(CheckName.TOOLS, refusal), choice
        is_whole = commands.is_atomic(restoring, server.version)
        if self.request.method is Method.IN_PLACE and not is_whole:
            refusal = ToolError(Code.TOOLS_TOO_NEW, tool=restoring, server=server.version)
            return _failed(CheckName.TOOLS, refusal), choice
        state = CheckState.OK if choice.same_major else CheckState.NOTE
        return PreflightCheck(CheckName.TOOLS, state, str(restoring)), choice

    def _target(self, facts: DatabaseFacts | None) -> PreflightCheck:
        try:
            check_database_name(self.request.target)
        except AppError as error:
            return _failed(CheckName.TARGET, error)
        in_place = self.request.method is Method.IN_PLACE
        if in_place and not (facts and facts.properties.allow_connections):
            missing = RestoreError(Code.TARGET_MISSING, database=self.request.target)
            return _failed(CheckName.TARGET, missing)
        if self.request.beside and facts and not self._is_free(facts):
            taken = RestoreError(Code.TARGET_EXISTS, database=self.request.beside)
            return _failed(CheckName.TARGET, taken)
        return PreflightCheck(CheckName.TARGET, CheckState.OK, self.request.target)

    def _is_free(self, facts: DatabaseFacts) -> bool:
        """A database may be filled that is open to its users and holds nothing."""
        properties = facts.properties
        if properties.is_template or not properties.allow_connections:
            return False
        return self.is_empty(facts.name)

    def _create(self, server: ServerFacts, facts: DatabaseFacts | None) -> PreflightCheck:
        if server.is_standby:
            return _failed(CheckName.CREATE, RestoreError(Code.PERMISSION_DENIED, what="standby"))
        if not server.can_create_databases:
            user = self.request.profile.user
            error = RestoreError(Code.CANNOT_CREATE_DATABASE, user=user)
            remedy = statements.allow_creating(user).as_string(None)
            return PreflightCheck(CheckName.CREATE, CheckState.FAILED, error=error, remedy=remedy)
        return PreflightCheck(CheckName.CREATE, CheckState.OK, facts.name if facts else "")

    def _needs(self, server: ServerFacts, facts: DatabaseFacts | None) -> Needs:
        is_giving = not self._is_filling(facts)
        owner = facts.properties.owner if facts else ""
        return Needs(server, self.request.profile.user, owner, is_giving=is_giving)

    def _owner(
        self,
        admin: Database,
        server: ServerFacts,
        checked: Checked | None,
        facts: DatabaseFacts | None,
    ) -> PreflightCheck:
        """Renaming needs the owner, or somebody who may act as the owner."""
        if facts is None and checked and checked.manifest:
            return self._recorded_owner(admin, server, checked.manifest.properties.owner)
        if facts and not (facts.is_ours or server.is_superuser):
            error = RestoreError(
                Code.NOT_THE_OWNER, database=facts.name, role=facts.properties.owner,
                user=self.request.profile.user,
            )  # fmt: skip
            return _failed(CheckName.OWNER, error)
        return PreflightCheck(CheckName.OWNER, CheckState.OK)

    def _recorded_owner(self, admin: Database, server: ServerFacts, owner: str) -> PreflightCheck:
        """The live database is gone: whose it was, the backup knows."""
        if missing_roles(admin, {owner}):
            return without_role(CheckName.OWNER, [owner])
        if admin.rows(obstacles.may_act_as(owner, server.version.major))[0][0]:
            return PreflightCheck(CheckName.OWNER, CheckState.OK)
        user = self.request.profile.user
        error = RestoreError(
            Code.NOT_THE_OWNER, database=self.request.target, role=owner, user=user
        )
        remedy = obstacles.grant_role(owner, user).as_string(None)
        return PreflightCheck(CheckName.OWNER, CheckState.FAILED, error=error, remedy=remedy)

    def _prepared(self, admin: Database, facts: DatabaseFacts | None) -> PreflightCheck:
        """Prepared transactions block a rename for as long as they exist."""
        rows = admin.rows(statements.prepared_transactions(facts.name)) if facts else [(0,)]
        if count := int(rows[0][0]):
            error = RestoreError(
                Code.PREPARED_TRANSACTIONS, count=count, database=self.request.target
            )
            return _failed(CheckName.PREPARED, error)
        return PreflightCheck(CheckName.PREPARED, CheckState.OK)

    @staticmethod
    def _space(facts: DatabaseFacts | None) -> Iterator[PreflightCheck]:
        """No server tells how much space it has left; so what is needed is said."""
        if facts and facts.size:
            yield PreflightCheck(CheckName.SPACE, CheckState.NOTE, str(facts.size))

    @staticmethod
    def _properties(server: ServerFacts, facts: DatabaseFacts | None) -> Iterator[PreflightCheck]:
        """Settings of single roles need a superuser (42501, measured on 14 to 18)."""
        settings = facts.properties.settings if facts and not server.is_superuser else ()
        lost = [f"{item.name} ({item.role})" for item in settings if item.role]
        if lost:
            yield PreflightCheck(CheckName.PROPERTIES, CheckState.NOTE, ", ".join(lost))

    @staticmethod
    def _sessions(sessions: tuple[Sessions, ...]) -> PreflightCheck:
        state = CheckState.NOTE if sessions else CheckState.OK
        return PreflightCheck(CheckName.SESSIONS, state, _listed(sessions))


def refuse(checks: Iterable[PreflightCheck]) -> None:
    """Raises the error of the first failed check, if there is one."""
    for check in checks:
        if check.state is CheckState.FAILED:
            raise check.error or RestoreError(Code.RESTORE_FAILED, detail=check.name.value)


def _can_read(restoring: Version, made_with: Version) -> bool:
    """Archive formats changed with 16 and with 17 (1.14, 1.15, 1.16; measured)."""

    def generation(version: Version) -> int:
        return max(15, min(version.major, 17))

    return generation(restoring) >= generation(made_with)


def _listed(sessions: tuple[Sessions, ...]) -> str:
    return ", ".join(f"{item.application or '?'} ({item.count})" for item in sessions)


def _count_lockable(checked: Checked) -> int:
    """Relations and large objects of the backup; newer archives list the latter in groups."""
    count = sum(entry.kind in LOCKED_KINDS for entry in checked.toc.entries)
    single = len(checked.toc.names("BLOB"))
    return count + (checked.manifest.contents.large_objects if checked.manifest else single)


def _failed(name: CheckName, error: AppError) -> PreflightCheck:
    return PreflightCheck(name, CheckState.FAILED, error=error)
