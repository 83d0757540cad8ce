"""Version, Tool, ToolSet: where PostgreSQL's programs live and which may serve a server."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pgbackup_gui.core.errors import Code, ToolError

OLDEST_SERVER = 14
NEWEST_SERVER = 18

_DEBIAN_WRAPPER = "pg_wrapper"
"""Runs another version with `--host` than `--version` told (manual pg_wrapper(1))."""


_VERSION = re.compile(r"(?<![\w.])(\d{1,3})(?:\.(\d{1,4})|(?:beta|rc|devel)\d*)")
_FIRST_SAFE_MINOR = {14: 25, 15: 20, 16: 16, 17: 12, 18: 7}
"""First minors whose pg_restore cannot be made to run code by a crafted file (CVE-2026-116314)."""


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A PostgreSQL version, 10 or later: `18.6` is Version(18, 6)."""

    major: int
    minor: int = 0

    @property
    def reads_foreign_files(self) -> bool:
        """True when this pg_restore may be run on a file whose maker is not known."""
        if self.major > max(_FIRST_SAFE_MINOR):
            return True
        return self.minor >= _FIRST_SAFE_MINOR.get(self.major, self.minor + 1)

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"

    @classmethod
    def from_number(cls, number: int) -> "Version":
        """From `server_version_num`, for example 180006 (manual, "Preset Options")."""
        return cls(number // 10_000, number % 10_000)

    @classmethod
    def parse(cls, text: str) -> "Version | None":
        """The first version in `text`, such as `pg_dump (PostgreSQL) 18.6 (Debian ..)`."""
        found = _VERSION.search(text)
        return cls(int(found[1]), int(found[2] or 0)) if found else None


class Program(StrEnum):
    """A client program the app can run."""

    PG_DUMP = "pg_dump"
    PG_RESTORE = "pg_restore"
    PSQL = "psql"


class Source(StrEnum):
    """Why the app looked at a place."""

    SETTINGS = "settings"
    BUNDLED = "bundled"
    PATH = "path"
    SYSTEM = "system"
    FAR = "far"


@dataclass(frozen=True, slots=True)
class Place:
    """A file that may be one of the programs, before it was proven by `--version`."""

    program: Program
    path: Path
    source: Source


@dataclass(frozen=True, slots=True)
class Tool:
    """A program that answered `--version`."""

    program: Program
    path: Path
    version: Version
    source: Source
    has_zstd: bool = False

    @property
    def is_far(self) -> bool:
        """True when it runs at the end of a route, by the name `path`."""
        return self.source is Source.FAR


@dataclass(frozen=True, slots=True)
class BrokenTool:
    """A program that was found but did not answer; `reason` is its own text."""

    place: Place
    reason: str


@dataclass(frozen=True, slots=True)
class ToolSet:
    """pg_dump and pg_restore of one major; psql where there is one."""

    pg_dump: Tool
    pg_restore: Tool
    psql: Tool | None = None

    @property
    def is_wished(self) -> bool:
        """True when the user set one of the two in the settings."""
        return Source.SETTINGS in (self.pg_dump.source, self.pg_restore.source)


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the user set: a folder, and single programs that win over it."""

    folder: Path | None = None
    programs: Mapping[Program, Path] | None = None


def executable(program: Program, *, platform: str = sys.platform) -> str:
    """The file name of `program` on `platform`."""
    return f"{program.value}.exe" if platform == "win32" else program.value


def search(
    *,
    overrides: Overrides,
    bundled: Path | None,
    environ: Mapping[str, str],
    registry: Iterable[Path] = (),
    root: Path = Path("/"),
    platform: str = sys.platform,
) -> tuple[Place, ...]:
    """Every file that may be a program, best first, each real file once per program.

    `bundled` holds a folder per major with `bin` in it; `registry` holds folders that
    Windows' registry names; `root` is the file system's root. A relative path is passed
    over: no program is taken from whatever folder is the current one.
    """
    environ = _caseless(environ) if platform == "win32" else environ
    folders = [
        *((folder, Source.SETTINGS) for folder in (overrides.folder,) if folder),
        *((folder, Source.BUNDLED) for folder in _majors(bundled)),
        *((folder, Source.PATH) for folder in _path_folders(environ, platform)),
        *((folder, Source.SYSTEM) for folder in registry),
        *((folder, Source.SYSTEM) for folder in _system_folders(environ, root, platform)),
    ]
    named = [
        Place(program, file, Source.SETTINGS)
        for program, file in (overrides.programs or {}).items()
        if file.is_absolute()
    ]
    in_folders = [
        Place(program, file, source)
        for folder, source in folders
        if folder.is_absolute()
        for program in Program
        for file in _programs_in(folder, executable(program, platform=platform))
    ]
    return _once([*named, *in_folders])


def _programs_in(folder: Path, name: str) -> Iterator[Path]:
    """The program in `folder`, or in its `bin`: people choose either."""
    for file in (folder / name, folder / "bin" / name):
        if file.is_file() and file.resolve().name != _DEBIAN_WRAPPER:
            yield file
            return


def _caseless(environ: Mapping[str, str]) -> Mapping[str, str]:
    """Windows' variables in capitals, which is how a copy of `os.environ` has them."""
    return {name.upper(): value for name, value in environ.items()}


def _majors(bundled: Path | None) -> Iterator[Path]:
    if bundled is None or not bundled.is_dir():
        return
    yield from sorted(
        (folder for folder in bundled.iterdir() if folder.name.isdigit()),
        key=lambda folder: int(folder.name),
        reverse=True,
    )


def _path_folders(environ: Mapping[str, str], platform: str) -> Iterator[Path]:
    separator = ";" if platform == "win32" else ":"
    for entry in environ.get("PATH", "").split(separator):
        yield Path(entry.strip('"'))


def _system_folders(environ: Mapping[str, str], root: Path, platform: str) -> Iterator[Path]:
    if platform == "win32":
        for name in ("PROGRAMFILES", "PROGRAMW6432", "PROGRAMFILES(X86)"):
            if base := environ.get(name):
                yield from _newest_first(Path(base), "PostgreSQL/*/bin")
        return
    if platform == "darwin":
        for prefix in ("opt/homebrew", "usr/local"):
            yield from _newest_first(root, f"{prefix}/opt/postgresql@*/bin")
            yield from _newest_first(root, f"{prefix}/opt/libpq/bin")
            yield root / prefix / "bin"
        yield from _newest_first(root, "Applications/Postgres.app/Contents/Versions/*/bin")
        yield from _newest_first(root, "Library/PostgreSQL/*/bin")
        return
    yield from _newest_first(root, "usr/lib/postgresql/*/bin")
    yield from _newest_first(root, "usr/pgsql-*/bin")
    yield from (root / "usr/local/pgsql/bin", root / "usr/local/bin", root / "usr/bin")


def _newest_first(base: Path, pattern: str) -> list[Path]:
    return sorted(base.glob(pattern), key=_numbers, reverse=True)


def _numbers(path: Path) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", str(path)))


def _once(places: Iterable[Place]) -> tuple[Place, ...]:
    seen: dict[tuple[Program, Path], Place] = {}
    for place in places:
        seen.setdefault((place.program, place.path.resolve()), place)
    return tuple(seen.values())


@dataclass(frozen=True, slots=True)
class Choice:
    """The programs chosen for a server and whether they are of its own major."""

    tools: ToolSet
    server: Version

    @property
    def same_major(self) -> bool:
        """True when dump and restore come from the server's own major."""
        return self.tools.pg_dump.version.major == self.server.major


def choose(tools: Iterable[Tool], server: Version) -> Choice:
    """The programs for `server`: its own major, else the smallest newer one, never older.

    A program set by the user wins, unless it is older than the server.

    Raises:
        ToolError: TOOLS_MISSING when there is no pair at all, TOOLS_TOO_OLD when every
            pair is older than the server.
    """
    pairs = _pairs(list(tools))
    if not pairs:
        raise ToolError(Code.TOOLS_MISSING, major=server.major)
    fitting = [pair for major, pair in pairs.items() if major >= server.major]
    if not fitting:
        raise ToolError(Code.TOOLS_TOO_OLD, found=max(pairs), server=server, major=server.major)
    wished = (pair for pair in fitting if pair.is_wished)
    return Choice(next(wished, fitting[0]), server)


def _pairs(found: list[Tool]) -> dict[int, ToolSet]:
    """pg_dump and pg_restore of each major that has both, oldest major first."""
    pairs = {}
    for major in sorted({tool.version.major for tool in found}):
        dump, restore, psql = (_first(found, program, major) for program in Program)
        if dump and restore:
            pairs[major] = ToolSet(dump, restore, psql)
    return pairs


def _first(tools: list[Tool], program: Program, major: int) -> Tool | None:
    fitting = (tool for tool in tools if (tool.program, tool.version.major) == (program, major))
    return next(fitting, None)
