"""Builds command lines: pure functions from choices to a CommandSpec."""

import os
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pgbackup_gui.core.reach.profiles import MAX_NAME_BYTES, Profile, dbname_conninfo
from pgbackup_gui.core.reach.tools import Tool, Version

APPLICATION_NAME = "pgbackup_gui"
CONNECT_TIMEOUT_SECONDS = 10
LOCK_WAIT_MILLISECONDS = 60_000

ZSTD = "zstd:1"
GZIP = "gzip:6"
GZIP_BEFORE_16 = "6"

PASSED_ON = (
    "HOME",
    "LANG",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "SystemRoot",
    "WINDIR",
    "APPDATA",
    "LOCALAPPDATA",
    "USERPROFILE",
    "KRB5CCNAME",
    "KRB5_CONFIG",
)
"""What a child inherits; everything else, all of `PG*` above all, is dropped."""


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """One program to run, without its secret.

    Attributes:
        program: absolute path.
        argv: arguments, one string each; never a shell line.
        env: the whole environment of the child, but for the password.
        label: the program's plain name, for logs.
        allowed_codes: exit codes that are not a failure by themselves.
    """

    program: Path
    argv: tuple[str, ...]
    env: Mapping[str, str]
    label: str
    allowed_codes: frozenset[int] = field(default=frozenset({0}))

    def display(self) -> str:
        """The command line as an expert would type it; it holds no secret."""
        return shlex.join((str(self.program), *self.argv))


def child_environment(inherited: Mapping[str, str], *, operation: str) -> dict[str, str]:
    """The allow-listed environment of a PostgreSQL program.

    `LC_ALL=C` keeps the client's texts stable; a password file that cannot exist keeps a
    stray `.pgpass` from winning over the password the user gave (measured: /dev/null draws
    a warning, a missing file does not).
    """
    env = {name: inherited[name] for name in PASSED_ON if name in inherited}
    return env | {
        "LC_ALL": "C",
        "LANGUAGE": "C",
        "PGCLIENTENCODING": "UTF8",
        "PGAPPNAME": f"{APPLICATION_NAME}/{operation}",
        "PGCONNECT_TIMEOUT": str(CONNECT_TIMEOUT_SECONDS),
        "PGPASSFILE": str(Path(os.sep) / "nonexistent" / "pgpass"),
        "PGSERVICEFILE": str(Path(os.sep) / "nonexistent" / "pg_service.conf"),
    }


def _server_arguments(profile: Profile, dbname: str) -> tuple[str, ...]:
    return (
        f"--host={profile.host}",
        f"--port={profile.port}",
        f"--username={profile.user}",
        "--no-password",
        f"--dbname={dbname_conninfo(dbname)}",
    )


def _environment(profile: Profile, inherited: Mapping[str, str], operation: str) -> dict[str, str]:
    return child_environment(inherited, operation=operation) | {"PGSSLMODE": profile.sslmode.value}


def pg_dump(
    tool: Tool,
    profile: Profile,
    target: Path,
    *,
    compression: str,
    snapshot: str,
    inherited: Mapping[str, str],
) -> CommandSpec:
    """Dump `profile.dbname` as a custom archive to `target`, as of the exported `snapshot`."""
    argv = (
        "--format=custom",
        f"--compress={compression}",
        f"--lock-wait-timeout={LOCK_WAIT_MILLISECONDS}",
        f"--snapshot={snapshot}",
        "--verbose",
        f"--file={target}",
        *_server_arguments(profile, profile.dbname),
    )
    return CommandSpec(tool.path, argv, _environment(profile, inherited, "backup"), "pg_dump")


def read_through(tool: Tool, archive: Path, *, inherited: Mapping[str, str]) -> CommandSpec:
    """Read and unpack every byte of `archive`, writing to the null device."""
    argv = (f"--file={os.devnull}", str(archive))
    return CommandSpec(
        tool.path, argv, child_environment(inherited, operation="check"), "pg_restore"
    )


def pg_restore(
    tool: Tool,
    profile: Profile,
    archive: Path,
    dbname: str,
    *,
    jobs: int,
    inherited: Mapping[str, str],
) -> CommandSpec:
    """Load `archive` into the empty database `dbname`, collecting errors to classify."""
    argv = (
        f"--jobs={jobs}",
        "--verbose",
        *_server_arguments(profile, dbname),
        str(archive),
    )
    env = _environment(profile, inherited, "restore") | {"PGOPTIONS": "-c synchronous_commit=off"}
    return CommandSpec(tool.path, argv, env, "pg_restore", frozenset({0, 1}))


def pg_restore_whole(
    tool: Tool,
    profile: Profile,
    archive: Path,
    dbname: str,
    *,
    operation: str,
    inherited: Mapping[str, str],
    is_single: bool = True,
    is_replacing: bool = False,
) -> CommandSpec:
    """Load `archive` into a database that is there already, as a whole or not at all.

    Everything belongs to the login then, which may not be able to give it away.
    """
    argv = (
        *(("--single-transaction",) if is_single else ()),
        *(("--clean", "--if-exists", "--no-privileges") if is_replacing else ()),
        "--no-owner",
        "--verbose",
        *_server_arguments(profile, dbname),
        str(archive),
    )
    env = _environment(profile, inherited, operation)
    return CommandSpec(tool.path, argv, env, "pg_restore", frozenset({0, 1}))


def is_atomic(tool: Version, server: Version) -> bool:
    """Whether a restore in one transaction can work.

    pg_restore 17 and newer sets `transaction_timeout`; a server up to 16 does not know it,
    and the error ends the transaction (measured).
    """
    return not tool.major >= 17 > server.major


def jobs_for(tool: Version, server: Version, jobs: int) -> int:
    """`jobs`, or 1 where each job of pg_restore would report the one harmless error.

    pg_restore 17 and newer sets `transaction_timeout` in every job. To a server up to 16 the
    jobs complain at the same time, and their lines run into each other (measured: in 1 of
    10 restores), so that `diagnose.judge_restore` could not tell them from real errors.
    """
    return 1 if tool.major >= 17 > server.major else jobs


def compression_for(version: Version, *, has_zstd: bool) -> str:
    """The fastest compression this major's pg_dump and pg_restore both know.

    zstd:1 takes 0.22 of the time of gzip:9 and is smaller (measured); `method:level` came
    with 16 (manual, pg_dump --compress).
    """
    if version.major < 16:
        return GZIP_BEFORE_16
    return ZSTD if has_zstd else GZIP


def restore_by_hand(archive: Path, dbname: str) -> str:
    """The commands that restore `archive` into a new database without this app."""
    tail = "_restored"
    head = dbname.encode()[: MAX_NAME_BYTES - len(tail)].decode(errors="ignore")
    # A name may look like an option.
    create = shlex.join(("createdb", "--template=template0", "--", head + tail))
    load = shlex.join(("pg_restore", f"--dbname={dbname_conninfo(head + tail)}", str(archive)))
    return f"{create}\n{load}"
