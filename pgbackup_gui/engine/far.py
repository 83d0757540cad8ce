"""Far: the end of one route, as one operation uses it: sessions, commands, a folder there."""

import threading
import weakref
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pgbackup_gui.core.errors import Code, ReachError, SecretError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.reach.password_file import line_for_any
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import FarRoute, container_of, destination_of
from pgbackup_gui.core.work import diagnose
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.output import Redactor
from pgbackup_gui.engine import piped, statements
from pgbackup_gui.engine.near import Near
from pgbackup_gui.engine.piped import Piped
from pgbackup_gui.engine.psql import PsqlDatabase

END_SECONDS = 5.0

_ASKS = "no password supplied"
"""What libpq says when the server wants a password and has not been given any."""

_HOLD = """umask 077
d=$(mktemp -d /tmp/pgbackup.XXXXXXXX) || exit 1
trap 'rm -rf "$d"' EXIT
trap 'exit 1' HUP INT TERM PIPE
IFS= read -r line
if [ -n "$line" ]; then printf '%s\\n' "$line" > "$d/pgpass"; fi
df -Pk "$d" | tail -n 1
printf '%s\\n' "$d"
cat > /dev/null
"""
"""Holds a private folder there until our end of the pipe is closed, however that happens."""


@dataclass(frozen=True, slots=True)
class FarFolder:
    """A folder at the end of a route; `free` is bytes, 0 when unknown."""

    path: str
    free: int


class Far:
    """Goes to the end of `profile.route`. The password stays in memory, and in a private file
    there for as long as this object lives: on no command line, in no environment."""

    def __init__(
        self, *, profile: Profile, route: FarRoute, password: str | None, near: Near
    ) -> None:
        self._profile = profile
        self._route = route
        self._password = password
        self._near = near
        self._redact = Redactor([password] if password else [])
        self._lock = threading.Lock()
        self._held: FarFolder | None = None

    def carry(self, spec: CommandSpec) -> CommandSpec:
        """The command that runs the far `spec`. Raises AppError."""
        passfile = f"{self.folder().path}/pgpass" if self._password else ""
        return self._near.carry(spec, self._route, passfile=passfile)

    def session(self, dbname: str, cancel: CancelToken) -> PsqlDatabase:
        """A session in `dbname`. Raises AppError: who refused it, on whichever station."""

        def interrupt(pid: int) -> None:
            with self.session(dbname, CancelToken()) as database:
                database.rows(statements.cancel(pid))

        spec = commands.psql_session(self._profile, dbname, inherited=self._near.environ)
        carried = self.carry(spec)
        named = {"database": dbname, **self._named()}
        database = PsqlDatabase(
            carried, cancel=cancel, redact=self._redact, interrupt=interrupt, named=named
        )
        try:
            database.open()
        except ReachError as error:
            if error.code is Code.LOGIN_REFUSED and not self._password and _ASKS in error.detail:
                raise SecretError(
                    Code.PASSWORD_NEEDED, detail=error.detail, **error.params
                ) from None
            raise
        return database

    def _named(self) -> dict[str, str]:
        """What the words for an error may mention."""
        container = container_of(self._route)
        profile = self._profile
        return {
            "server": profile.server,
            "host": destination_of(self._route) or profile.server,
            "port": str(profile.port),
            "user": profile.user,
            "container": container.name if container else "",
            "program": container.engine[-1] if container else "psql",
        }

    def folder(self) -> FarFolder:
        """The folder that is held there, made when it is first asked for. Raises AppError."""
        with self._lock:
            if self._held is None:
                self._held = self._hold()
            return self._held

    def _hold(self) -> FarFolder:
        spec = commands.far_program(
            "sh", ("-c", _HOLD), inherited=self._near.environ, operation="hold"
        )
        carried = self._near.carry(spec, self._route)
        holder = piped.start(carried)
        weakref.finalize(self, _let_go, holder)
        line = line_for_any(self._password) if self._password else ""
        with suppress(OSError):
            holder.send(f"{line}\n")
        space = holder.stdout.readline().decode(errors="replace").split()
        path = holder.stdout.readline().decode(errors="replace").rstrip("\r\n")
        if not path.startswith("/"):
            said = self._redact(holder.stderr.read().decode(errors="replace"))
            raise diagnose.from_lines(said.splitlines(), ReachError, **self._named())
        return FarFolder(path, _free_bytes(space))

    def copying(self, archive: Path) -> tuple[CommandSpec, str]:
        """The command that copies `archive` into the far folder, and its path there."""
        path = f"{self.folder().path}/archive"
        return self._shell('cat > "$1"', path, stdin=archive), path

    def removal(self, path: str) -> CommandSpec:
        """The command that removes a copy."""
        return self._shell('rm -f "$1"', path)

    def _shell(self, script: str, argument: str, *, stdin: Path | None = None) -> CommandSpec:
        spec = commands.far_program(
            "sh", ("-c", script, "sh", argument), inherited=self._near.environ, operation="copy",
            stdin=stdin,
        )  # fmt: skip
        return self._near.carry(spec, self._route)


def _free_bytes(columns: list[str]) -> int:
    """From the last line of `df -Pk`: device, size, used, available, percent, place."""
    return int(columns[3]) * 1024 if len(columns) >= 6 and columns[3].isdigit() else 0


def _let_go(holder: Piped) -> None:
    """Closing the pipe makes the far shell remove its folder and end."""
    holder.end(END_SECONDS)
    holder.close()
