"""Programs at the end of a route: what they need besides a command line."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pgbackup_gui.core.errors import AppError, Cancelled
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.reach.tools import Tool
from pgbackup_gui.core.work.output import Ended, Severity
from pgbackup_gui.engine import glances, statements
from pgbackup_gui.engine.database import Server
from pgbackup_gui.engine.flows.programs import Programs

COPY_BYTES = 16 * 1024**2
"""Below this size a second job saves less than the copy costs."""

_ROOM = 1.1


@contextmanager
def ended_far(server: Server, spec: CommandSpec) -> Iterator[None]:
    """When the block fails, end the sessions of the far program.

    Docker leaves a program running whose `docker exec` was ended (measured).
    """
    try:
        yield
    except BaseException:
        if spec.is_far:
            with suppress(AppError):
                _end_sessions(server, spec.env["PGAPPNAME"])
        raise


def _end_sessions(server: Server, application: str) -> None:
    with server.for_cleanup().maintenance(avoid="") as admin:
        for (pid,) in admin.rows(glances.sessions_of(application)):
            admin.rows(statements.terminate(pid))


@contextmanager
def far_copy(
    server: Server, programs: Programs, tool: Tool, archive: Path, *, jobs: int
) -> Iterator[str]:
    """The path of a copy beside the far pg_restore, which several jobs can read.

    Empty when there is nothing to gain, no room, or the copy fails: then one job reads the
    archive as it comes through the route.
    """
    size = archive.stat().st_size
    if server.far is None or not tool.is_far or jobs == 1 or size < COPY_BYTES:
        yield ""
        return
    if server.far.folder().free < size * _ROOM:
        programs.say("no room for a copy there: one job reads the backup as it comes")
        yield ""
        return
    command, path = server.far.copying(archive)
    try:
        yield path if _succeeds(programs, command) else ""
    finally:
        with suppress(AppError):
            programs.run(server.far.removal(path))


def _succeeds(programs: Programs, command: CommandSpec) -> bool:
    try:
        outcome = programs.run(command)
    except Cancelled:
        raise
    except AppError as error:
        programs.say(f"no copy there: {error}", Severity.WARNING)
        return False
    return outcome.ended is Ended.SUCCEEDED
