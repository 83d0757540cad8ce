"""Sessions of both kinds in one database: over psycopg, and over psql behind a real ssh."""

from dataclasses import replace
from pathlib import Path

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import OverSsh, ServerTools
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.engine import database as engine
from pgbackup_gui.engine.database import Server
from pgbackup_gui.engine.far import Far
from pgbackup_gui.engine.near import Near
from tests.support.databases import Database
from tests.support.sshd import Sshd
from tests.support.world import profile_for

PSYCOPG, PSQL = KINDS = ("psycopg", "psql")


class BothKinds:
    """Opens sessions of either kind in one database."""

    def __init__(self, database: Database, sshd: Sshd) -> None:
        self.database = database
        self._sshd = sshd

    @property
    def major(self) -> int:
        """The server's major version."""
        return self.database.server.major

    def server(self, kind: str, cancel: CancelToken | None = None, **change: str) -> Server:
        """A Server whose sessions are of this kind; `change` is of the saved database."""
        at, token = self.database, cancel or CancelToken()
        direct = profile_for(at.server, at.name, Path("/nowhere"))
        if kind == PSYCOPG:
            profile = replace(direct, **change)  # type: ignore[arg-type]
            return Server(profile=profile, password=at.server.password, cancel=token)
        socket = replace(direct, host=str(at.server.socket_folder))
        return self._over_ssh(replace(socket, **change), token)  # type: ignore[arg-type]

    def open(self, kind: str, cancel: CancelToken | None = None) -> engine.Database:
        """A session in the database."""
        return self.server(kind, cancel).connect()

    def open_in(self, kind: str, dbname: str) -> engine.Database:
        """A session in another database."""
        return self.server(kind).connect(dbname)

    def _over_ssh(self, profile: Profile, cancel: CancelToken) -> Server:
        """Server's own programs, its socket."""
        route = OverSsh(self._sshd.name, ServerTools(folder=str(self.database.server.bin_folder)))
        profile = replace(profile, route=route)
        near = Near(environ=self._sshd.environ)
        far = Far(profile=profile, route=route, password=None, near=near)
        return Server(profile=profile, password=None, cancel=cancel, far=far)
