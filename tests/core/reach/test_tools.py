"""Tools: found where each system keeps them, and only those that fit are chosen."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.reach import tools
from pgbackup_gui.core.reach.tools import (
    Choice,
    Overrides,
    Place,
    Program,
    Source,
    Tool,
    Version,
    choose,
)


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("pg_dump (PostgreSQL) 18.6", Version(18, 6)),
        ("pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", Version(15, 18)),
        ("psql (PostgreSQL) 16.4 (Homebrew)", Version(16, 4)),
        ("pg_dump (PostgreSQL) 19devel", Version(19)),
        ("pg_dump (PostgreSQL) 19beta2", Version(19)),
        ("pg_dump (PostgreSQL) 19rc1", Version(19)),
        ("9.6.24", Version(9, 6)),
        ("PostgreSQL 17.11 on x86_64-pc-linux-gnu, compiled by gcc 12.2.0", Version(17, 11)),
        ("no number", None),
        ("18", None),
        ("1234.5", None),
        ("", None),
    ],
)
def test_versions_are_read(text: str, version: Version | None) -> None:
    assert Version.parse(text) == version


def test_versions_compare_and_print() -> None:
    assert Version.from_number(180006) == Version(18, 6) > Version(9, 24)
    assert str(Version(18)) == "18.0"


def _make(root: Path, *folders: str, suffix: str = "") -> None:
    for folder in folders:
        (root / folder).mkdir(parents=True)
        for program in Program:
            (root / folder / f"{program.value}{suffix}").touch()


def _search(
    root: Path,
    platform: str = "linux",
    *,
    overrides: Overrides | None = None,
    bundled: Path | None = None,
    environ: Mapping[str, str] | None = None,
    registry: Iterable[Path] = (),
) -> list[tuple[str, Source]]:
    """Folders, relative to `root`, in which pg_dump was found."""
    found = tools.search(
        overrides=overrides or Overrides(),
        bundled=bundled,
        environ=environ or {},
        registry=registry,
        root=root,
        platform=platform,
    )
    dumps = [place for place in found if place.program is Program.PG_DUMP]
    return [(place.path.parent.relative_to(root).as_posix(), place.source) for place in dumps]


def _folders(root: Path, platform: str) -> list[str]:
    return [folder for folder, _ in _search(root, platform)]


def test_linux_newest_first(tmp_path: Path) -> None:
    _make(
        tmp_path,
        "usr/bin",
        "usr/local/bin",
        "usr/local/pgsql/bin",
        "usr/pgsql-9.6/bin",
        "usr/pgsql-17/bin",
        *(f"usr/lib/postgresql/{major}/bin" for major in (9, 14, 18)),
    )
    assert _folders(tmp_path, "linux") == [
        *(f"usr/lib/postgresql/{major}/bin" for major in (18, 14, 9)),
        "usr/pgsql-17/bin",
        "usr/pgsql-9.6/bin",
        "usr/local/pgsql/bin",
        "usr/local/bin",
        "usr/bin",
    ]


def test_the_wrapper_of_debian_is_not_a_tool(tmp_path: Path) -> None:
    """With --host it runs another version than its --version tells."""
    _make(tmp_path, "usr/lib/postgresql/15/bin")
    wrapper = tmp_path / "usr/share/postgresql-common/pg_wrapper"
    wrapper.parent.mkdir(parents=True)
    wrapper.touch()
    (tmp_path / "usr/bin").mkdir()
    (tmp_path / "usr/bin/pg_dump").symlink_to(wrapper)
    environ = {"PATH": str(tmp_path / "usr/bin")}
    assert _search(tmp_path, environ=environ) == [("usr/lib/postgresql/15/bin", Source.SYSTEM)]


@pytest.mark.parametrize("prefix", ["opt/homebrew", "usr/local"])
def test_homebrew(tmp_path: Path, prefix: str) -> None:
    _make(
        tmp_path,
        f"{prefix}/bin",
        f"{prefix}/opt/libpq/bin",
        f"{prefix}/opt/postgresql@16/bin",
        f"{prefix}/opt/postgresql@18/bin",
    )
    assert _folders(tmp_path, "darwin") == [
        f"{prefix}/opt/postgresql@18/bin",
        f"{prefix}/opt/postgresql@16/bin",
        f"{prefix}/opt/libpq/bin",
        f"{prefix}/bin",
    ]


def test_postgres_app_and_the_installer_on_macos(tmp_path: Path) -> None:
    versions = "Applications/Postgres.app/Contents/Versions"
    _make(tmp_path, f"{versions}/16/bin", f"{versions}/18/bin", "Library/PostgreSQL/17/bin")
    (tmp_path / versions / "latest").symlink_to(tmp_path / versions / "18")
    assert _folders(tmp_path, "darwin") == [
        f"{versions}/18/bin",
        f"{versions}/16/bin",
        "Library/PostgreSQL/17/bin",
    ]


@pytest.mark.parametrize("name", ["ProgramFiles", "PROGRAMFILES"])
def test_windows(tmp_path: Path, name: str) -> None:
    """A copy of `os.environ` has its names in capitals there."""
    programs = tmp_path / "Program Files"
    _make(programs, "PostgreSQL/9.6/bin", "PostgreSQL/18/bin", suffix=".exe")
    _make(tmp_path, "D/pg/bin", suffix=".exe")
    _make(tmp_path, "x86/PostgreSQL/14/bin", suffix=".exe")
    environ = {name: str(programs), "ProgramFiles(x86)": str(tmp_path / "x86")}
    found = _search(tmp_path, "win32", environ=environ, registry=[tmp_path / "D/pg/bin"])
    assert [folder for folder, _ in found] == [
        "D/pg/bin",
        "Program Files/PostgreSQL/18/bin",
        "Program Files/PostgreSQL/9.6/bin",
        "x86/PostgreSQL/14/bin",
    ]


def test_windows_path_may_be_quoted(tmp_path: Path) -> None:
    _make(tmp_path, "my tools", suffix=".exe")
    environ = {"Path": f'C:\\nowhere;"{tmp_path / "my tools"}"'}
    assert _search(tmp_path, "win32", environ=environ) == [("my tools", Source.PATH)]


def test_settings_then_bundled_then_path_then_system(tmp_path: Path) -> None:
    _make(tmp_path, "mine/bin", "app/9/bin", "app/18/bin", "one", "two", "usr/bin", "app/docs/bin")
    (tmp_path / "special").touch()
    overrides = Overrides(tmp_path / "mine", {Program.PG_DUMP: tmp_path / "special"})
    environ = {"PATH": f"relative::{tmp_path / 'two'}:{tmp_path / 'one'}"}
    found = _search(tmp_path, overrides=overrides, bundled=tmp_path / "app", environ=environ)
    assert found == [
        (".", Source.SETTINGS),
        ("mine/bin", Source.SETTINGS),
        ("app/18/bin", Source.BUNDLED),
        ("app/9/bin", Source.BUNDLED),
        ("two", Source.PATH),
        ("one", Source.PATH),
        ("usr/bin", Source.SYSTEM),
    ]


def test_each_real_file_is_listed_once(tmp_path: Path) -> None:
    _make(tmp_path, "usr/bin")
    (tmp_path / "bin").symlink_to(tmp_path / "usr/bin")
    environ = {"PATH": f"{tmp_path / 'bin'}:{tmp_path / 'usr/bin'}"}
    assert _search(tmp_path, environ=environ) == [("bin", Source.PATH)]


def test_nothing_comes_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(tmp_path, "here")
    monkeypatch.chdir(tmp_path / "here")
    overrides = Overrides(Path(), {Program.PSQL: Path("psql")})
    assert _search(tmp_path, overrides=overrides, environ={"PATH": "."}, registry=[Path()]) == []


def test_folders_that_do_not_exist_are_passed_over(tmp_path: Path) -> None:
    assert _search(tmp_path, overrides=Overrides(tmp_path / "no"), bundled=tmp_path / "no") == []


def test_a_folder_is_not_a_program(tmp_path: Path) -> None:
    (tmp_path / "usr/bin/pg_dump").mkdir(parents=True)
    assert _search(tmp_path) == []


def test_a_place_names_its_program(tmp_path: Path) -> None:
    _make(tmp_path, "usr/bin")
    found = tools.search(
        overrides=Overrides(), bundled=None, environ={}, root=tmp_path, platform="linux"
    )
    assert found[2] == Place(Program.PSQL, tmp_path / "usr/bin/psql", Source.SYSTEM)
    assert tools.executable(Program.PG_DUMP, platform="win32") == "pg_dump.exe"


def _tool(program: Program, major: int, folder: str = "bin") -> Tool:
    return Tool(program, Path("/", folder, program.value), Version(major, 1), Source.PATH)


def _tools(*majors: int, folder: str = "bin") -> list[Tool]:
    pair = (Program.PG_DUMP, Program.PG_RESTORE)
    return [_tool(program, major, folder) for major in majors for program in pair]


def _chosen(found: list[Tool], server: int) -> Choice:
    return choose(found, Version(server, 3))


@pytest.mark.parametrize(
    ("majors", "server", "chosen"),
    [((14, 16, 18), 16, 16), ((18, 16), 15, 16), ((18, 17), 14, 17), ((18,), 18, 18)],
)
def test_the_own_major_else_the_smallest_newer(
    majors: tuple[int, ...], server: int, chosen: int
) -> None:
    choice = _chosen(_tools(*majors), server)
    assert choice.tools.pg_dump.version.major == choice.tools.pg_restore.version.major == chosen
    assert choice.same_major is (chosen == server)
    assert choice.tools.psql is None


def test_never_an_older_one() -> None:
    with pytest.raises(ToolError) as caught:
        _chosen(_tools(14, 17), 18)
    assert caught.value.code is Code.TOOLS_TOO_OLD
    assert caught.value.params == {"found": "17", "server": "18.3", "major": "18"}


@pytest.mark.parametrize(
    "found",
    [[], [_tool(Program.PG_DUMP, 18)], [_tool(Program.PG_DUMP, 18), _tool(Program.PG_RESTORE, 17)]],
)
def test_half_a_pair_is_none(found: list[Tool]) -> None:
    with pytest.raises(ToolError) as caught:
        _chosen(found, 16)
    assert caught.value.code is Code.TOOLS_MISSING
    assert caught.value.params == {"major": "16"}


def test_the_first_of_a_major_wins() -> None:
    found = [*_tools(18, folder="mine"), *_tools(18), _tool(Program.PSQL, 18)]
    choice = _chosen(found, 18)
    assert choice.tools.pg_dump.path == Path("/mine/pg_dump")
    assert choice.tools.psql == _tool(Program.PSQL, 18)


@pytest.mark.parametrize(
    ("version", "is_safe"),
    [
        *(("14.24", False), ("14.25", True), ("15.19", False), ("15.20", True)),
        *(("16.15", False), ("16.16", True), ("17.11", False), ("17.12", True)),
        *(("18.6", False), ("18.7", True), ("13.99", False), ("10.23", False), ("19.0", True)),
    ],
)
def test_only_repaired_versions_read_foreign_files(version: str, is_safe: bool) -> None:
    found = Version.parse(version)
    assert found is not None
    assert found.reads_foreign_files is is_safe
