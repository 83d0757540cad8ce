"""Command lines: exactly these arguments, exactly this environment, never a secret."""

import shlex
from pathlib import Path

import pytest

from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.tools import Program, Source, Tool, Version
from tests.core.samples import PROFILE

DUMP = Tool(Program.PG_DUMP, Path("/pg/18/bin/pg_dump"), Version(18, 6), Source.BUNDLED)
RESTORE = Tool(Program.PG_RESTORE, Path("/pg/18/bin/pg_restore"), Version(18, 6), Source.BUNDLED)

INHERITED_PG = """
    PGHOST PGHOSTADDR PGPORT PGUSER PGDATABASE PGPASSWORD PGPASSFILE PGSERVICE PGSERVICEFILE
    PGOPTIONS PGSSLMODE PGSSLCERT PGSSLKEY PGSSLROOTCERT PGREQUIREAUTH PGCHANNELBINDING
    PGTARGETSESSIONATTRS PGTZ PGDATESTYLE PGGEQO PGCLIENTENCODING PGCONNECT_TIMEOUT PGAPPNAME
    PGGSSENCMODE
    """
INHERITED = {
    **dict.fromkeys(INHERITED_PG.split(), "evil"),
    "HOME": "/home/me",
    "LD_PRELOAD": "/evil.so",
    "PATH": "/evil",
    "LC_MESSAGES": "de_DE",
    "SystemRoot": "C:\\Windows",
}
ENVIRONMENT = {
    "HOME": "/home/me",
    "SystemRoot": "C:\\Windows",
    "LC_ALL": "C",
    "LANGUAGE": "C",
    "PGCLIENTENCODING": "UTF8",
    "PGCONNECT_TIMEOUT": "10",
    "PGPASSFILE": "/nonexistent/pgpass",
    "PGSERVICEFILE": "/nonexistent/pg_service.conf",
}


def test_of_the_environment_only_the_listed_names_pass() -> None:
    assert len(INHERITED_PG.split()) == 24
    made = commands.child_environment(INHERITED, operation="test")
    assert made == {**ENVIRONMENT, "PGAPPNAME": "pgbackup_gui/test"}


def test_dump() -> None:
    spec = commands.pg_dump(
        DUMP,
        PROFILE,
        Path("/b/.pgbackup/x.partial"),
        compression="zstd:1",
        snapshot="00000003-1B-1",
        inherited=INHERITED,
    )
    assert spec.argv == (
        "--format=custom",
        "--compress=zstd:1",
        "--lock-wait-timeout=60000",
        "--snapshot=00000003-1B-1",
        "--verbose",
        "--file=/b/.pgbackup/x.partial",
        "--host=localhost",
        "--port=5433",
        "--username=media",
        "--no-password",
        "--dbname=dbname='jellyfin'",
    )
    assert spec.env == {**ENVIRONMENT, "PGAPPNAME": "pgbackup_gui/backup", "PGSSLMODE": "prefer"}
    assert (spec.program, spec.label, spec.allowed_codes) == (DUMP.path, "pg_dump", frozenset({0}))
    assert spec.display().startswith("/pg/18/bin/pg_dump --format=custom ")


def test_restore() -> None:
    spec = commands.pg_restore(
        RESTORE, PROFILE, Path("/b/x.backup"), "it's", jobs=3, inherited=INHERITED
    )
    assert spec.argv == (
        "--jobs=3",
        "--verbose",
        "--host=localhost",
        "--port=5433",
        "--username=media",
        "--no-password",
        "--dbname=dbname='it\\'s'",
        "/b/x.backup",
    )
    assert spec.env == {
        **ENVIRONMENT,
        "PGAPPNAME": "pgbackup_gui/restore",
        "PGSSLMODE": "prefer",
        "PGOPTIONS": "-c synchronous_commit=off",
    }
    assert (spec.label, spec.allowed_codes) == ("pg_restore", frozenset({0, 1}))


def test_reading_through_needs_no_server() -> None:
    spec = commands.read_through(RESTORE, Path("/b/x.backup"), inherited=INHERITED)
    assert spec.argv == ("--file=/dev/null", "/b/x.backup")
    assert spec.env == {**ENVIRONMENT, "PGAPPNAME": "pgbackup_gui/check"}


@pytest.mark.parametrize(
    ("major", "has_zstd", "expected"),
    [(15, True, "6"), (16, True, "zstd:2"), (16, False, "gzip:6"), (18, True, "zstd:2")],
)
def test_the_fastest_compression_both_know(major: int, has_zstd: bool, expected: str) -> None:
    assert commands.compression_for(Version(major), has_zstd=has_zstd) == expected


@pytest.mark.parametrize(
    ("tool", "server", "jobs"), [(18, 18, 4), (17, 16, 1), (18, 14, 1), (16, 16, 4), (16, 14, 4)]
)
def test_one_job_where_every_job_would_complain(tool: int, server: int, jobs: int) -> None:
    assert commands.jobs_for(Version(tool), Version(server), 4) == jobs


@pytest.mark.parametrize(
    ("name", "restored"),
    [("jellyfin", "jellyfin_restored"), ("-x", "-x_restored"), ("é" * 31, "é" * 27 + "_restored")],
)
def test_restore_by_hand(name: str, restored: str) -> None:
    create, load = commands.restore_by_hand(Path("/b/my x.backup"), name).splitlines()
    assert shlex.split(create) == ["createdb", "--template=template0", "--", restored]
    assert shlex.split(load) == [
        "pg_restore",
        f"--dbname=dbname='{restored}'",
        "/b/my x.backup",
    ]
