"""Builds command lines: pure functions from choices to a CommandSpec."""

import os
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from pgbackup_gui.core.reach.profiles import (
    DEFAULT_PORT,
    MAX_NAME_BYTES,
    Profile,
    dbname_conninfo,
)
from pgbackup_gui.core.reach.tools import Tool, Version

APPLICATION_NAME = "pgbackup_gui"
LOOPBACK = "127.0.0.1"
CONNECT_TIMEOUT_SECONDS = 10
LOCK_WAIT_MILLISECONDS = 60_000

_FAR_NULL = "/dev/null"
"""The null device where containers and servers are, whatever this computer calls its own."""

ZSTD = "zstd:2"
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
        is_far: to be carried to the end of a route before it can run.
        stdin, stdout: files that its bytes come from and go to; never through Python.
    """

    program: Path
    argv: tuple[str, ...]
    env: Mapping[str, str]
    label: str
    allowed_codes: frozenset[int] = field(default=frozenset({0}))
    is_far: bool = False
    stdin: Path | None = None
    stdout: Path | None = None

    def display(self) -> str:
        """The command line as an expert would type it; it holds no secret."""
        words = shlex.join((str(self.program), *self.argv))
        source = f" < {shlex.quote(str(self.stdin))}" if self.stdin else ""
        return words + source + (f" > {shlex.quote(str(self.stdout))}" if self.stdout else "")


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
    """Without a host, far programs take the socket and the port that are usual where they are."""
    is_named = bool(profile.host)
    return (
        *((f"--host={profile.host}",) if is_named else ()),
        *((f"--port={profile.port}",) if is_named or profile.port != DEFAULT_PORT else ()),
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
    operation: str = "backup",
) -> CommandSpec:
    """Dump `profile.dbname` as a custom archive to `target`, as of the exported `snapshot`.

    A far one writes to its standard output, which is `target`.
    """
    argv = (
        "--format=custom",
        f"--compress={compression}",
        f"--lock-wait-timeout={LOCK_WAIT_MILLISECONDS}",
        f"--snapshot={snapshot}",
        "--verbose",
        *(() if tool.is_far else (f"--file={target}",)),
        *_server_arguments(profile, profile.dbname),
    )
    env = _environment(profile, inherited, operation)
    stdout = target if tool.is_far else None
    return CommandSpec(tool.path, argv, env, "pg_dump", is_far=tool.is_far, stdout=stdout)


def read_through(tool: Tool, archive: Path, *, inherited: Mapping[str, str]) -> CommandSpec:
    """Read and unpack every byte of `archive`, writing to the null device."""
    env = child_environment(inherited, operation="check")
    if tool.is_far:
        argv: tuple[str, ...] = ("--format=custom", f"--file={_FAR_NULL}")
        return CommandSpec(tool.path, argv, env, "pg_restore", is_far=True, stdin=archive)
    argv = (f"--file={os.devnull}", str(archive))
    return CommandSpec(tool.path, argv, env, "pg_restore")


def pg_restore(
    tool: Tool,
    profile: Profile,
    archive: Path,
    dbname: str,
    *,
    jobs: int,
    inherited: Mapping[str, str],
    far_copy: str = "",
) -> CommandSpec:
    """Load `archive` into the empty database `dbname`, collecting errors to classify.

    A far one reads its standard input, with one job, or `far_copy`: the copy that is there.
    """
    is_fed = tool.is_far and not far_copy
    argv = (
        *(("--format=custom",) if is_fed else (f"--jobs={jobs}",)),
        "--verbose",
        *_server_arguments(profile, dbname),
        *(() if is_fed else (far_copy or str(archive),)),
    )
    env = _environment(profile, inherited, "restore") | {"PGOPTIONS": "-c synchronous_commit=off"}
    stdin = archive if is_fed else None
    return CommandSpec(
        tool.path, argv, env, "pg_restore", frozenset({0, 1}), is_far=tool.is_far, stdin=stdin
    )


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
        *(("--format=custom",) if tool.is_far else (str(archive),)),
    )
    env = _environment(profile, inherited, operation)
    stdin = archive if tool.is_far else None
    return CommandSpec(
        tool.path, argv, env, "pg_restore", frozenset({0, 1}), is_far=tool.is_far, stdin=stdin
    )


def is_atomic(tool: Version, server: Version) -> bool:
    """Whether a restore in one transaction can work.

    pg_restore 17 and newer sets `transaction_timeout`; a server up to 16 does not know it,
    and the error ends the transaction (measured).
    """
    return not tool.major >= 17 > server.major


def far_program(
    program: str,
    argv: tuple[str, ...],
    *,
    inherited: Mapping[str, str],
    operation: str,
    stdin: Path | None = None,
) -> CommandSpec:
    """Any other program at the end of a route."""
    env = child_environment(inherited, operation=operation)
    return CommandSpec(Path(program), argv, env, program, is_far=True, stdin=stdin)


def through_tunnel(spec: CommandSpec, profile: Profile, port: int) -> CommandSpec:
    """`spec` with its server at `port` of this computer; the name is kept for certificates."""
    host = "localhost" if profile.is_socket else profile.host
    named = {f"--host={profile.host}": f"--host={host}", f"--port={profile.port}": f"--port={port}"}
    argv = tuple(named.get(word, word) for word in spec.argv)
    return replace(spec, argv=argv, env={**spec.env, "PGHOSTADDR": LOOPBACK})


def psql_session(profile: Profile, dbname: str, *, inherited: Mapping[str, str]) -> CommandSpec:
    """A psql that reads statements from its standard input, at the end of a route."""
    argv = (
        "--no-psqlrc",
        "--quiet",
        "--no-align",
        "--tuples-only",
        "--set=ON_ERROR_STOP=0",
        "--set=VERBOSITY=terse",
        *_server_arguments(profile, dbname),
    )
    env = _environment(profile, inherited, "sql") | {"PGAPPNAME": APPLICATION_NAME}
    return CommandSpec(Path("psql"), argv, env, "psql", is_far=True)


def jobs_for(tool: Version, server: Version, jobs: int) -> int:
    """`jobs`, or 1 where each job of pg_restore would report the one harmless error.

    pg_restore 17 and newer sets `transaction_timeout` in every job. To a server up to 16 the
    jobs complain at the same time, and their lines run into each other (measured: in 1 of
    10 restores), so that `diagnose.judge_restore` could not tell them from real errors.
    """
    return 1 if tool.major >= 17 > server.major else jobs


def compression_for(version: Version, *, has_zstd: bool) -> str:
    """The fastest compression this major's pg_dump and pg_restore both know.

    zstd:2 takes 0.15 of the time of gzip:9 and 0.94 of its size; zstd:1 is a tenth quicker
    and larger than gzip:9 (docs/performance.md). `method:level` came with 16 (manual, pg_dump
    --compress).
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
