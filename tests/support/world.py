"""One saved database with everything that works on it: operations on a home of their own."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
from psycopg import Connection, sql

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.backups.folder import CONTROL
from pgbackup_gui.core.backups.manifest import Manifest, decode
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import Done, JobContext
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.plans import (
    CheckReport,
    KeptDatabase,
    Method,
    Recovered,
    RestorePlan,
    RestoreReport,
    RestoreRequest,
    UndoReport,
)
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.opening import open_operations
from pgbackup_gui.engine.operations import Operations
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.store import SettingsStore
from tests.support.databases import database_names
from tests.support.embedded_server import EmbeddedServer
from tests.support.programs import only

type Hooks = Mapping[str, Callable[[], None]]


def profile_for(server: EmbeddedServer, dbname: str, home: Path) -> Profile:
    """The superuser's login to one database, with backups below `home`."""
    return Profile(
        name="Tested",
        host=server.host,
        dbname=dbname,
        user=server.user,
        folder=home / "backups",
        port=server.port,
        password_policy=PasswordPolicy.SESSION,
    )


def operations_for(
    profile: Profile,
    password: str | None,
    home: Path,
    *,
    bundled: Path,
    environ: Mapping[str, str] | None = None,
) -> Operations:
    """Operations whose own files lie in `home`, as another start of the program has them."""
    places = find_places(home)
    secrets = SecretStore()
    if password is not None:
        secrets.use_once(profile, password)
    return open_operations(
        places=places,
        secrets=secrets,
        settings=SettingsStore(file=places.settings_file),
        log=LogFile(file=places.log_file),
        environ={"PATH": ""} if environ is None else environ,
        bundled=bundled,
    )


class World:
    """Operations on one database, and a record of what they told."""

    def __init__(self, server: EmbeddedServer, dbname: str, home: Path) -> None:
        self.server = server
        self.home = home
        self.profile = profile_for(server, dbname, home)
        self.password: str | None = server.password
        self.bundled = only(server.major, home / "programs", home=server.home)
        self.lines: list[OutputLine] = []
        self.progress: list[Progress] = []
        self.steps: list[str] = []
        self.environ = {"PATH": ""}
        self.profile.folder.mkdir(exist_ok=True)
        self.ops = self._operations()

    def log_in_as(self, user: str, password: str | None) -> None:
        """From now on with another login."""
        self.change(user=user)
        self.password = password
        self.reopen()

    def change(self, **fields: object) -> None:
        """Change the saved database; it keeps its id and so its password."""
        self.profile = replace(self.profile, **fields)  # type: ignore[arg-type]

    def close(self) -> None:
        """The end of the program."""
        self.ops.log.close()

    def reopen(self) -> None:
        """Another start of the program."""
        self.close()
        self.ops = self._operations()

    def _operations(self) -> Operations:
        return operations_for(
            self.profile, self.password, self.home, bundled=self.bundled, environ=self.environ
        )

    def use_settings(self, settings: Settings) -> None:
        """Save these settings."""
        SettingsStore(file=find_places(self.home).settings_file).save(settings)

    def context(self, at: Hooks | None = None, *, cancel_at: str = "") -> JobContext:
        """A context that records, runs `at[step]` as a step begins, and may cancel at one."""
        token = CancelToken()
        hooks = {**(at or {}), **({cancel_at: token.cancel} if cancel_at else {})}

        def reached(step: str) -> None:
            self.steps.append(step)
            if step in hooks:
                hooks[step]()

        return JobContext(self.progress.append, self.lines.append, token, reached)

    def back_up(self, at: Hooks | None = None, *, cancel_at: str = "") -> Done[Backup]:
        """Make a backup."""
        return self.ops.back_up(self.profile, self.context(at, cancel_at=cancel_at))

    def check(self, backup: Backup, *, is_trusted: bool = False) -> Done[CheckReport]:
        """Read a backup in full."""
        return self.ops.check(self.profile, backup, self.context(), is_trusted=is_trusted)

    def restore(
        self,
        backup: Backup,
        at: Hooks | None = None,
        *,
        beside: str = "",
        cancel_at: str = "",
        is_trusted: bool = False,
        safety_backup: bool = False,
        method: Method = Method.SWAP,
        stop: tuple[str, ...] = (),
    ) -> Done[RestoreReport]:
        """Restore a backup."""
        request = RestoreRequest(
            self.profile, backup, beside, is_trusted, safety_backup=safety_backup, method=method,
            stop=stop,
        )  # fmt: skip
        return self.ops.restore(request, self.context(at, cancel_at=cancel_at))

    def plan(
        self, backup: Backup, *, beside: str = "", method: Method = Method.SWAP
    ) -> RestorePlan:
        """What a restore would do."""
        request = RestoreRequest(self.profile, backup, beside, method=method)
        return self.ops.plan_restore(request, self.context()).value

    def kept(self) -> tuple[KeptDatabase, ...]:
        """The databases kept aside."""
        return self.ops.kept(self.profile, self.context()).value

    def undo(self, kept: KeptDatabase, at: Hooks | None = None) -> UndoReport:
        """Put a kept database back."""
        return self.ops.undo(self.profile, kept.journal_id, self.context(at)).value

    def undo_only(self) -> UndoReport:
        """Put back the one database that is kept."""
        (kept,) = self.kept()
        return self.undo(kept)

    def recover(self, at: Hooks | None = None) -> tuple[Recovered, ...]:
        """Set right what a crash left, in a program started anew."""
        self.reopen()
        return self.ops.recover(self.profile, self.context(at)).value

    def backups(self) -> tuple[Backup, ...]:
        """What is listed."""
        return self.ops.scan(self.profile).value

    def files(self) -> dict[str, bytes]:
        """Every file in the backup folder but for the lock, with its bytes."""
        folder = self.profile.folder
        return {
            str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path != folder / CONTROL / "lock"
        }

    def server_connection(self) -> Connection[tuple[Any, ...]]:
        """The superuser's session outside the database."""
        return psycopg.connect(**self.server.connection_kwargs(), autocommit=True)

    def execute(self, statement: str) -> None:
        """Run a statement as the superuser; `{live}` in it is the database's quoted name."""
        name = sql.Identifier(self.profile.dbname).as_string(None)
        with self.server_connection() as connection:
            connection.execute(statement.replace("{live}", name).encode())

    def side_databases(self) -> list[str]:
        """The databases that a restore or undo has made or put aside."""
        names = database_names(self.server, prefix=self.profile.dbname)
        return [name for name in names if name != self.profile.dbname]

    def log(self) -> str:
        """Everything written to the log file."""
        self.ops.log.flush()
        return self.ops.log.path.read_text(encoding="utf-8")


def manifest_of(backup: Backup) -> Manifest:
    """The record beside a backup."""
    return decode(backup.manifest_path.read_bytes())
