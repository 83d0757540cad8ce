"""Toolbox: programs are proven by running them, made-up ones and all real majors."""

import os
import shlex
from dataclasses import dataclass
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.archive import Compression, read_header
from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.reach import tools
from pgbackup_gui.core.reach.tools import Choice, Program, Source, Version
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.engine import toolbox
from pgbackup_gui.engine.process import ProcessRunner
from pgbackup_gui.engine.toolbox import Toolbox
from tests.support.binaries import HOMES, available_majors, postgres_home
from tests.support.databases import Database
from tests.support.dumps import pg_dump

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.timeout(60, method="thread")]

NO_ZSTD = "pg_dump: error: this build does not support compression with zstd"
NO_SERVER = "pg_dump: error: connection to server on socket failed"


@pytest.fixture(autouse=True)
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What this machine has installed is not looked at."""
    monkeypatch.setattr(tools, "_system_folders", lambda *_: ())


@dataclass(frozen=True)
class Folder:
    """A folder for made-up programs, which note each of their runs."""

    path: Path

    def script(self, name: str, body: str) -> Path:
        """A shell script which runs in an empty environment."""
        self.path.mkdir(exist_ok=True, parents=True)
        file = self.path / name
        runs = shlex.quote(str(self.path / f"{name}.runs"))
        file.write_text(f'#!/bin/sh\necho "$*" >> {runs}\n{body}\n', encoding="utf-8")
        file.chmod(0o755)
        return file

    def program(self, name: str, version: str = "18.1", complaint: str = NO_SERVER) -> Path:
        """A program that tells its version and can do nothing else."""
        told = f"echo '{name} (PostgreSQL) {version} (Made up 1)'"
        return self.script(name, f"[ $1 = --version ] && {told} && exit\necho '{complaint}' >&2")

    def pair(self, version: str) -> "Folder":
        """What a choice needs at least."""
        self.program("pg_dump", version)
        self.program("pg_restore", version)
        return self

    def runs(self, name: str) -> list[str]:
        """The arguments of each run so far."""
        return (self.path / f"{name}.runs").read_text(encoding="utf-8").splitlines()


@pytest.fixture
def made_up(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "made up")


def box(*path: Folder, bundled: Path | None = None) -> Toolbox:
    """A toolbox which looks in these folders as the PATH, and in the bundled one."""
    environ = {"PATH": os.pathsep.join(str(folder.path) for folder in path)}
    return Toolbox(runner=ProcessRunner(grace=0.2), environ=environ, bundled=bundled)


def found(folder: Folder) -> ToolReport:
    return box(folder).find(Settings())


def refusal(toolbox: Toolbox, settings: Settings, server: Version) -> ToolError:
    with pytest.raises(ToolError) as caught:
        toolbox.choose(settings, server)
    return caught.value


def test_program_that_tells_its_version_is_proven(made_up: Folder) -> None:
    path = made_up.program("pg_restore", "17.6")
    (tool,) = found(made_up).tools
    assert (tool.program, tool.path, tool.version, tool.source) == (
        Program.PG_RESTORE,
        path,
        Version(17, 6),
        Source.PATH,
    )


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("echo 'error while loading shared libraries: libpq.so.5' >&2; exit 127", "libpq.so.5"),
        ("echo 'pg_dump (PostgreSQL) 18.1'; exit 1", "18.1"),
        ("echo hello", "hello"),
        ("echo 'pg_dumpall (PostgreSQL) 18.1'", "pg_dumpall"),
        ("echo 'psql (PostgreSQL) 18.1'", "psql"),
        ("echo 'pg_dump (PostgreSQL)'", "pg_dump"),
        ("exit 0", "succeeded"),
        ("exit 3", "failed"),
        ("kill -9 $$", "crashed"),
    ],
)
def test_what_is_no_pg_dump_is_broken_and_says_why(made_up: Folder, body: str, reason: str) -> None:
    path = made_up.script("pg_dump", body)
    report = found(made_up)
    assert report.tools == ()
    (broken,) = report.broken
    assert broken.place.path == path
    assert reason in broken.reason


def test_program_that_hangs_is_broken(made_up: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toolbox, "PROBE_SECONDS", 0.2)
    made_up.script("pg_dump", "exec /bin/sleep 600")
    (broken,) = found(made_up).broken
    assert broken.reason == "timed-out"


def test_program_that_hung_once_is_asked_again(
    made_up: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    awake = made_up.path / "awake"
    waits = f"[ -e {shlex.quote(str(awake))} ] || exec /bin/sleep 600"
    made_up.script("pg_restore", f"{waits}\necho 'pg_restore (PostgreSQL) 18.1'")
    toolbox_ = box(made_up)
    with monkeypatch.context() as impatient:
        impatient.setattr(toolbox, "PROBE_SECONDS", 0.2)
        assert toolbox_.find(Settings()).broken
    awake.touch()
    assert [tool.version for tool in toolbox_.find(Settings()).tools] == [Version(18, 1)]


def test_program_without_the_right_to_run_is_broken(made_up: Folder) -> None:
    made_up.program("pg_dump").chmod(0o644)
    (broken,) = found(made_up).broken
    assert broken.reason


def test_what_is_known_is_not_asked_again(made_up: Folder) -> None:
    made_up.program("pg_restore")
    toolbox = box(made_up)
    assert toolbox.find(Settings()) == toolbox.find(Settings())
    assert made_up.runs("pg_restore") == ["--version"]


def test_broken_program_is_not_asked_again(made_up: Folder) -> None:
    made_up.script("psql", "exit 1")
    toolbox = box(made_up)
    assert toolbox.find(Settings()) == toolbox.find(Settings())
    assert made_up.runs("psql") == ["--version"]


def test_changed_program_is_asked_again(made_up: Folder) -> None:
    toolbox = box(made_up)
    for number, version in enumerate((Version(17, 6), Version(18, 1))):
        path = made_up.program("pg_restore", str(version))
        os.utime(path, ns=(number, number))
        assert toolbox.find(Settings()).tools[0].version == version
    assert len(made_up.runs("pg_restore")) == 2


def test_removed_program_is_gone(made_up: Folder) -> None:
    path = made_up.program("pg_restore")
    toolbox = box(made_up)
    toolbox.find(Settings())
    path.unlink()
    assert toolbox.find(Settings()) == ToolReport((), ())


@pytest.mark.parametrize(
    ("version", "complaint", "has_zstd"),
    [
        ("18.1", NO_SERVER, True),
        ("16.0", NO_SERVER, True),
        ("18.1", NO_ZSTD, False),
        ("15.9", NO_SERVER, False),
    ],
)
def test_zstd_is_found_out(made_up: Folder, version: str, complaint: str, has_zstd: bool) -> None:
    made_up.program("pg_dump", version, complaint)
    (tool,) = found(made_up).tools
    assert tool.has_zstd is has_zstd


def test_probes_get_nothing_of_our_environment(made_up: Folder) -> None:
    told = 'echo "pg_restore (PostgreSQL) 18.1"; echo "host=$PGHOST pass=$PGPASSWORD" >&2'
    made_up.script("pg_restore", f"{told}; exit 1")
    environ = {"PATH": str(made_up.path), "PGHOST": "h", "PGPASSWORD": "p"}
    report = Toolbox(runner=ProcessRunner(), environ=environ, bundled=None).find(Settings())
    assert "host= pass=" in report.broken[0].reason


class TestChoose:
    """Which programs serve which server."""

    @pytest.fixture
    def folders(self, tmp_path: Path) -> list[Folder]:
        return [Folder(tmp_path / major).pair(f"{major}.3") for major in ("15", "17", "18")]

    @pytest.mark.parametrize(
        ("server", "chosen"), [(15, 15), (16, 17), (17, 17), (18, 18), (14, 15)]
    )
    def test_same_major_else_the_smallest_newer(
        self, folders: list[Folder], server: int, chosen: int
    ) -> None:
        choice = box(*folders).choose(Settings(), Version(server, 9))
        assert choice.tools.pg_dump.version.major == chosen
        assert choice.tools.pg_restore.version.major == chosen
        assert choice.same_major is (server == chosen)

    def test_older_programs_are_refused(self, folders: list[Folder]) -> None:
        error = refusal(box(*folders), Settings(), Version(19, 1))
        assert error.code is Code.TOOLS_TOO_OLD
        assert (error.params["found"], error.params["server"]) == ("18", "19.1")

    def test_no_programs_at_all(self, made_up: Folder) -> None:
        error = refusal(box(made_up), Settings(), Version(18))
        assert (error.code, error.params["major"]) == (Code.TOOLS_MISSING, "18")

    def test_one_program_alone_is_not_enough(self, made_up: Folder) -> None:
        made_up.program("pg_dump")
        assert refusal(box(made_up), Settings(), Version(18)).code is Code.TOOLS_MISSING

    def test_broken_program_on_the_path_is_passed_over(
        self, folders: list[Folder], made_up: Folder
    ) -> None:
        made_up.script("pg_dump", "exit 1")
        choice = box(made_up, *folders).choose(Settings(), Version(18))
        assert choice.tools.pg_dump.path.parent == folders[2].path


class TestOverrides:
    """What the user set wins, or is told to be broken."""

    def choice(self, settings: Settings, *path: Folder) -> Choice:
        return box(*path).choose(settings, Version(18, 4))

    @pytest.mark.parametrize("below", ["", "bin"])
    def test_folder_wins(self, tmp_path: Path, made_up: Folder, below: str) -> None:
        own = Folder(tmp_path / "own" / below).pair("18.0")
        settings = Settings(tool_folder=str(tmp_path / "own"))
        choice = self.choice(settings, made_up.pair("18.4"))
        assert choice.tools.pg_dump.path == own.path / "pg_dump"
        assert choice.tools.pg_restore.source is Source.SETTINGS

    def test_single_program_wins_over_the_folder(self, tmp_path: Path, made_up: Folder) -> None:
        folder, single = Folder(tmp_path / "folder").pair("18.0"), made_up.program("pg_dump")
        settings = Settings(tool_folder=str(folder.path), pg_dump=str(single))
        choice = self.choice(settings)
        assert choice.tools.pg_dump.path == single
        assert choice.tools.pg_restore.path == folder.path / "pg_restore"

    def test_program_of_another_name_is_taken(self, tmp_path: Path, made_up: Folder) -> None:
        other = made_up.program("pg_dump").rename(tmp_path / "my-dump")
        choice = self.choice(Settings(pg_dump=str(other)), Folder(tmp_path / "x").pair("18.2"))
        assert choice.tools.pg_dump.path == other

    @pytest.mark.parametrize("body", ["exit 1", "echo 'pg_dumpall (PostgreSQL) 18.1'"])
    def test_broken_one_is_told_even_if_others_work(
        self, tmp_path: Path, made_up: Folder, body: str
    ) -> None:
        path = made_up.script("pg_dump", body)
        works = Folder(tmp_path / "works").pair("18.4")
        error = refusal(box(works), Settings(pg_dump=str(path)), Version(18))
        assert (error.code, error.params["path"]) == (Code.TOOL_BROKEN, str(path))

    def test_missing_one_is_told(self, tmp_path: Path, made_up: Folder) -> None:
        missing = str(tmp_path / "gone" / "pg_dump")
        error = refusal(box(made_up.pair("18.1")), Settings(pg_dump=missing), Version(18))
        assert (error.code, error.params["path"]) == (Code.TOOL_BROKEN, missing)

    def test_fixed_one_works_at_once(self, made_up: Folder) -> None:
        path = made_up.pair("18.1").script("pg_dump", "exit 1")
        os.utime(path, ns=(1, 1))
        toolbox, settings = box(made_up), Settings(pg_dump=str(path))
        assert refusal(toolbox, settings, Version(18)).code is Code.TOOL_BROKEN
        made_up.program("pg_dump", "18.1")
        assert toolbox.choose(settings, Version(18)).tools.pg_dump.path == path


WRAPPER = """
case "${0##*/}" in
    pg_dump | pg_restore | psql) echo "${0##*/} (PostgreSQL) 16.4 (Debian 16.4-1)" ;;
    *) echo "called as $0" >&2; exit 1 ;;
esac
"""


def test_one_script_for_all_programs_acts_by_its_name(made_up: Folder) -> None:
    script = made_up.script("all-of-them", WRAPPER)
    for program in Program:
        (made_up.path / program).symlink_to(script)
    report = found(made_up)
    assert report.broken == ()
    assert {(tool.program, tool.path.name) for tool in report.tools} == {
        (program, program.value) for program in Program
    }
    assert box(made_up).choose(Settings(), Version(16, 4)).same_major


def test_debians_wrapper_is_passed_over(made_up: Folder) -> None:
    """With `--host` it runs another version than the one `--version` tells."""
    script = made_up.script("pg_wrapper", WRAPPER)
    for program in Program:
        (made_up.path / program).symlink_to(script)
    assert found(made_up) == ToolReport((), ())


def test_all_real_programs_are_proven() -> None:
    report = box(bundled=HOMES).find(Settings())
    assert report.broken == ()
    expected = {(major, program) for major in available_majors() for program in Program}
    assert {(tool.version.major, tool.program) for tool in report.tools} == expected
    assert {tool.source for tool in report.tools} == {Source.BUNDLED}


@pytest.mark.parametrize("major", available_majors())
def test_each_server_gets_its_own_major(major: int) -> None:
    choice = box(bundled=HOMES).choose(Settings(), Version(major, 1))
    assert choice.same_major
    assert choice.tools.pg_dump.path.is_relative_to(postgres_home(major))
    assert choice.tools.psql is not None


def test_zstd_is_known_as_the_real_program_proves_it(database: Database, tmp_path: Path) -> None:
    dump = box(bundled=HOMES).choose(Settings(), Version(database.server.major)).tools.pg_dump
    file = tmp_path / "x.backup"
    pg_dump(database, file, "--compress=zstd:1", check=False)
    written = file.exists() and read_header(file).compression is Compression.ZSTD
    assert dump.has_zstd is written
