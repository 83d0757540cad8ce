"""Needs: what a backup wants of a server before it can be loaded: roles, extensions, rights."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pgbackup_gui.core.backups.archive import TocEntry
from pgbackup_gui.core.errors import Code, RestoreError
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.plans import CheckName, CheckState, PreflightCheck
from pgbackup_gui.engine import inventory, obstacles, statements
from pgbackup_gui.engine.database import Database
from pgbackup_gui.engine.flows.check import Checked
from pgbackup_gui.engine.inventory import ServerFacts

_SUPERUSER_KINDS = frozenset(
    {
        "ACCESS METHOD",
        "EVENT TRIGGER",
        "FOREIGN DATA WRAPPER",
        "OPERATOR CLASS",
        "OPERATOR FAMILY",
        "PROCEDURAL LANGUAGE",
        "PUBLICATION TABLES IN SCHEMA",
        "SHELL TYPE",
        "TEXT SEARCH PARSER",
        "TEXT SEARCH TEMPLATE",
    }
)
"""What only a superuser can create (42501 for the owner of the database, measured on 14 and 18)."""

_SUBSCRIPTIONS_SINCE = 16
"""From then on the role pg_create_subscription is enough."""

_OWNED_KINDS = frozenset(
    {"FUNCTION", "MATERIALIZED VIEW", "PROCEDURE", "SEQUENCE", "TABLE", "TYPE", "VIEW"}
)
"""What pg_restore gives to its owner, which takes somebody who may act as that owner."""

_BUILT_IN_LANGUAGES = frozenset({"c", "internal"})
_LANGUAGE = re.compile(r'\n    LANGUAGE "?(\w+)')
_NAMED = 5


@dataclass(frozen=True)
class Needs:
    """Compares one backup with the server that is to hold it.

    Attributes:
        owner: of the live database; whether the login may act as it, another check tells.
        is_giving: everything gets the owner it had; else it belongs to the login.
    """

    server: ServerFacts
    user: str
    owner: str = ""
    is_giving: bool = True

    def checks(self, admin: Database, checked: Checked | None) -> Iterator[PreflightCheck]:
        """Every check; none while the file was not read."""
        if checked is None:
            return
        yield self._roles(admin, checked)
        yield self._extensions(admin, checked)
        if not self.server.is_superuser:
            yield self._rights(admin, checked)

    def _roles(self, admin: Database, checked: Checked) -> PreflightCheck:
        # Whose the database itself was, the check of the owner tells.
        owners = {entry.owner for entry in checked.toc.entries if entry.kind != "DATABASE"}
        roles = {*owners, *(checked.manifest.roles if checked.manifest else ())} - {""}
        missing = missing_roles(admin, roles)
        if not missing:
            return PreflightCheck(CheckName.ROLES, CheckState.OK)
        return without_role(CheckName.ROLES, missing)

    @staticmethod
    def _extensions(admin: Database, checked: Checked) -> PreflightCheck:
        wanted = set(checked.toc.names("EXTENSION"))
        absent = sorted(wanted - set(inventory.names(admin, statements.AVAILABLE_EXTENSIONS)))
        if not absent:
            return PreflightCheck(CheckName.EXTENSIONS, CheckState.OK)
        error = RestoreError(Code.EXTENSION_MISSING, extension=", ".join(absent), count=len(absent))
        return PreflightCheck(CheckName.EXTENSIONS, CheckState.FAILED, error=error)

    def _rights(self, admin: Database, checked: Checked) -> PreflightCheck:
        """A login that is no superuser would fail at these when half of the data is loaded."""
        guarded = frozenset(inventory.names(admin, obstacles.SUPERUSER_EXTENSIONS))
        found = [
            f"{entry.kind.lower()} {entry.name}"
            for entry in checked.toc.entries
            if _is_guarded(entry, guarded, self.server.version)
        ]
        found += self._of_others(admin, checked)
        if not found:
            return PreflightCheck(CheckName.SUPERUSER, CheckState.OK)
        named = dict.fromkeys(found)
        error = RestoreError(
            Code.NEEDS_SUPERUSER,
            what=", ".join([*named][:_NAMED]),
            count=len(named),
            user=self.user,
        )
        return PreflightCheck(CheckName.SUPERUSER, CheckState.FAILED, error=error)

    def _of_others(self, admin: Database, checked: Checked) -> list[str]:
        """What belongs to roles as which the login may not act."""
        owned = [entry for entry in checked.toc.entries if entry.kind in _OWNED_KINDS]
        recorded = checked.manifest.properties.owner if checked.manifest else ""
        roles = {entry.owner for entry in owned} - {"", self.owner or recorded}
        known = roles - set(missing_roles(admin, roles)) if self.is_giving else set()
        major = self.server.version.major
        others = {role for role in known if not admin.rows(obstacles.may_act_as(role, major))[0][0]}
        return [
            f"{entry.kind.lower()} {entry.name} ({entry.owner})"
            for entry in owned
            if entry.owner in others
        ]


def missing_roles(admin: Database, wanted: set[str]) -> list[str]:
    """Which of these roles the server does not have."""
    return sorted(wanted - set(inventory.names(admin, statements.ROLES)))


def without_role(name: CheckName, missing: Sequence[str]) -> PreflightCheck:
    """A check that failed for want of roles, and the SQL that makes them; they cannot log in."""
    error = RestoreError(Code.ROLE_MISSING, role=", ".join(missing), count=len(missing))
    remedy = "\n".join(obstacles.create_role(role).as_string(None) for role in missing)
    return PreflightCheck(name, CheckState.FAILED, error=error, remedy=remedy)


def _is_guarded(entry: TocEntry, extensions: frozenset[str], server: Version) -> bool:
    """Whether only a superuser can create what this entry describes."""
    if entry.kind == "EXTENSION":
        return entry.name in extensions
    if entry.kind == "SUBSCRIPTION":
        return server.major < _SUBSCRIPTIONS_SINCE
    if entry.kind == "PUBLICATION":
        return " FOR ALL " in entry.definition
    if entry.kind in ("FUNCTION", "PROCEDURE"):
        language = _LANGUAGE.search(entry.definition)
        return language is not None and language[1] in _BUILT_IN_LANGUAGES | extensions
    return entry.kind in _SUPERUSER_KINDS
