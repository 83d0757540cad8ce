"""Archives of the real pg_dump, read by us and by the pg_restore of the same major."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pgbackup_gui.core.backups import archive
from pgbackup_gui.core.backups.archive import Compression, TableOfContents
from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.backups.scan import Scanner
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.reach import commands
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Program, Source, Tool, Version
from pgbackup_gui.core.work.diagnose import judge_restore
from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_rich
from tests.support.servers import Servers

ENTRY = re.compile(r"\d+; \d+ \d+ (?P<entry>.*)")


@pytest.fixture
def rich(server: EmbeddedServer) -> Iterator[Database]:
    """A database with every kind of object."""
    with temporary_database(server) as made:
        with made.connect() as connection:
            fill_rich(connection, rows=20)
        yield made


def _run(server: EmbeddedServer, program: str, *arguments: str | Path) -> str:
    """Standard output of a program of the server's major, or of another server's."""
    done = subprocess.run(
        [server.bin_folder / program, *arguments],
        env={"PGPASSWORD": server.password, "LC_ALL": "C", "TZ": "UTC"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def _list(server: EmbeddedServer, file: Path) -> str:
    """Every entry; without --verbose it leaves out what needs no restoring."""
    return _run(server, "pg_restore", "--list", "--verbose", file)


def _dump(database: Database, folder: Path, *options: str) -> Path:
    server, file = database.server, folder / "made.dump"
    to_server = (f"--host={server.host}", f"--port={server.port}", f"--username={server.user}")
    _run(server, "pg_dump", "-Fc", *options, f"--file={file}", *to_server, database.name)
    return file


def _listed(toc: TableOfContents) -> Counter[str]:
    """Our entries as `pg_restore --list` prints them."""
    texts = (f"{e.kind} {e.schema or '-'} {e.name} {e.owner}" for e in toc.entries)
    return Counter(re.sub("[\r\n]", " ", text) for text in texts)


@dataclass(frozen=True)
class Listing:
    """The output of `pg_restore --list`."""

    text: str

    def fact(self, name: str) -> str:
        """A line of the comment at its top."""
        found = re.search(rf"^; +{name}:? (.*)$", self.text, re.MULTILINE)
        assert found
        return found[1]

    @property
    def entries(self) -> Counter[str]:
        """Every entry, without its numbers."""
        found = map(ENTRY.fullmatch, self.text.splitlines())
        return Counter(entry["entry"] for entry in found if entry)


def test_entries_and_facts_are_those_that_pg_restore_lists(rich: Database, tmp_path: Path) -> None:
    file = _dump(rich, tmp_path)
    toc, listing = archive.read_toc(file), Listing(_list(rich.server, file))
    assert _listed(toc) == listing.entries
    assert toc.header == archive.read_header(file)
    assert toc.header.entries == len(toc.entries) == int(listing.fact("TOC Entries"))
    assert toc.header.database == listing.fact("dbname") == rich.name
    assert str(toc.header.server_version) == listing.fact("Dumped from database version")
    assert str(toc.header.tool_version) == listing.fact("Dumped by pg_dump version")
    assert listing.fact("Dump Version").startswith("{}.{}-".format(*toc.header.format))
    assert f"{toc.header.local_time} UTC" == listing.fact("Archive created at")


def test_its_tables_are_those_of_the_server(rich: Database, tmp_path: Path) -> None:
    query = """
        SELECT schemaname || '.' || tablename FROM pg_tables JOIN pg_class AS c
            ON c.oid = format('%I.%I', schemaname, tablename)::regclass
        WHERE schemaname !~ '^pg_' AND schemaname <> 'information_schema' AND c.relkind = 'r'
    """
    with rich.connect() as connection:
        tables = {str(name) for (name,) in connection.execute(query)}
    toc = archive.read_toc(_dump(rich, tmp_path))
    assert tables == set(toc.names("TABLE DATA"))
    assert "postgres" in toc.roles


@pytest.mark.parametrize(
    ("option", "compression"),
    [("--compress=0", Compression.NONE), ("--compress=6", Compression.GZIP)],
)
def test_compression_is_read(
    database: Database, tmp_path: Path, option: str, compression: Compression
) -> None:
    assert archive.read_toc(_dump(database, tmp_path, option)).header.compression is compression


def _tables(file: Path) -> set[str]:
    return set(archive.read_toc(file).names("TABLE DATA"))


def test_data_only_and_schema_only_archives_are_read(database: Database, tmp_path: Path) -> None:
    whole = _tables(_dump(database, tmp_path))
    assert _tables(_dump(database, tmp_path, "--data-only")) == whole
    assert _tables(_dump(database, tmp_path, "--schema-only")) == set()


def test_no_truncation_of_its_table_of_contents_is_missed(
    database: Database, tmp_path: Path
) -> None:
    file = _dump(database, tmp_path, "--schema-only")
    data = file.read_bytes()
    for length in range(0, len(data), 97):
        file.write_bytes(data[:length])
        with pytest.raises(FileError) as caught:
            archive.read_toc(file)
        assert caught.value.code in (Code.NOT_A_BACKUP, Code.BACKUP_DAMAGED)


def test_the_list_shows_it(database: Database, tmp_path: Path) -> None:
    _dump(database, tmp_path)
    (found,) = Scanner().scan(tmp_path, {})
    assert (found.badge, found.database) == (Badge.FOUND, database.name)
    assert str(found.server_version) == database.server.version
    assert abs((datetime.now(UTC) - found.taken_at).total_seconds()) < 600


def _tool(server: EmbeddedServer, program: Program) -> Tool:
    path = server.bin_folder / program.value
    return Tool(program, path, Version(server.major), Source.BUNDLED)


def _restore(tools: EmbeddedServer, file: Path, target: Database) -> tuple[list[str], int]:
    """Lines and exit code of the very command that the app runs."""
    server, tool = target.server, _tool(tools, Program.PG_RESTORE)
    profile = Profile("a", server.host, target.name, server.user, Path("/"), port=server.port)
    jobs = commands.jobs_for(tool.version, Version(server.major), 4)
    spec = commands.pg_restore(tool, profile, file, target.name, jobs=jobs, inherited={})
    done = subprocess.run(
        [spec.program, *spec.argv],
        env={**spec.env, "PGPASSWORD": server.password},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stderr.splitlines(), done.returncode


@pytest.mark.parametrize("tools_major", [14, 18])
def test_a_restore_is_judged_by_what_pg_restore_says(
    database: Database, servers: Servers, tools_major: int, tmp_path: Path
) -> None:
    """Programs of 18 always complain once to a server of 14, and that is harmless."""
    tools = servers.get(tools_major)
    file = _dump(database, tmp_path)
    with temporary_database(servers.get(14)) as target:
        lines, code = _restore(tools, file, target)
        again = judge_restore(*_restore(tools, file, target))
    readable = tools_major == 18 or database.server.major < 16  # 16 changed the format
    verdict = judge_restore(lines, code)
    assert verdict.is_clean is readable
    assert len(verdict.harmless) == (tools_major > 14)
    assert not again.is_clean


def test_definitions_tell_what_takes_a_superuser(rich: Database, tmp_path: Path) -> None:
    with rich.connect() as connection:
        connection.execute("CREATE PUBLICATION everything FOR ALL TABLES")
        connection.execute(
            "CREATE FUNCTION own_pid() RETURNS int LANGUAGE internal AS 'pg_backend_pid'"
        )
    toc = archive.read_toc(_dump(rich, tmp_path))
    said = {entry.name: entry.definition for entry in toc.entries}
    assert " FOR ALL TABLES" in said["everything"]
    assert "\n    LANGUAGE internal" in said["own_pid()"]
    others = {entry.definition for entry in toc.entries if entry.kind not in archive.DEFINED}
    assert others == {""}
