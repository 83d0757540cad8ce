"""Reaching: makes the Server of a profile by its route, and asks what programs are there."""

from dataclasses import dataclass, replace
from pathlib import Path

from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.reach import commands, tools
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import Container, OverSsh
from pgbackup_gui.core.reach.tools import Choice, Program, Source, Tool, Version
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.engine.database import Server
from pgbackup_gui.engine.far import Far
from pgbackup_gui.engine.far_shell import FarShell
from pgbackup_gui.engine.near import Near
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.tunnel import Tunnels

_PROBE = f"""for p in pg_dump pg_restore psql; do "$p" --version; done
pg_dump --format=custom --compress={commands.ZSTD} --file=/dev/null --no-password \
--host=/nonexistent 2>&1 || true"""
"""The versions; then what pg_dump says of zstd, before it looks for a server (measured)."""


@dataclass(frozen=True)
class Reaching:
    """What this computer has to reach servers with, shared by all operations."""

    near: Near
    tunnels: Tunnels
    runner: ProcessRunner

    def server(self, *, profile: Profile, password: str | None, cancel: CancelToken) -> Server:
        """Opens sessions for `profile`, over whatever route it has."""
        far = None
        if isinstance(profile.route, Container | OverSsh):
            far = Far(profile=profile, route=profile.route, password=password, near=self.near)
        return Server(
            profile=profile, password=password, cancel=cancel, far=far, tunnels=self.tunnels
        )

    def choose(self, profile: Profile, version: Version, cancel: CancelToken) -> Choice:
        """The far programs for the profile's server.

        Raises:
            AppError: FAR_TOOLS_MISSING, TOOLS_TOO_OLD, or why nobody could be asked.
        """
        return tools.choose(self.far_tools(profile, cancel), version)

    def far_tools(self, profile: Profile, cancel: CancelToken) -> tuple[Tool, ...]:
        """What there is at the end of the profile's route. Raises AppError."""
        route = profile.route
        assert isinstance(route, Container | OverSsh)  # noqa: S101 - asked of far profiles only
        spec = commands.far_program(
            "sh", ("-c", _PROBE), inherited=self.near.environ, operation="probe"
        )
        shell = FarShell(runner=self.runner, near=self.near, cancel=cancel)
        return _parsed(shell.run(self.near.carry(spec, route)).splitlines())


def _parsed(lines: list[str]) -> tuple[Tool, ...]:
    found = []
    for program in Program:
        told = next((line for line in lines if line.startswith(f"{program.value} (")), "")
        if (version := Version.parse(told)) is not None:
            found.append(Tool(program, Path(program.value), version, Source.FAR))
    known = {tool.program for tool in found}
    if known != set(Program):
        missing = ", ".join(sorted(set(Program) - known))
        raise ToolError(Code.FAR_TOOLS_MISSING, program=missing)
    rest = "\n".join(line for line in lines if "(PostgreSQL)" not in line)
    has_zstd = found[0].version.major >= 16 and "compression" not in rest.lower()
    return (replace(found[0], has_zstd=has_zstd), *found[1:])
