"""Where the unpacked PostgreSQL programs of each major version are, and whether they can run."""

import re
import subprocess
import sys
from pathlib import Path

MAJORS = (14, 15, 16, 17, 18)
HOMES = Path(sys.prefix) / "postgres"
STAMP = "requirement.txt"

_LIBRARY_PACKAGES = {
    "libcom_err": "libcom-err2",
    "libcrypto": "libssl3",
    "libgcc_s": "libgcc-s1",
    "libgssapi_krb5": "libgssapi-krb5-2",
    "libicudata": "libicu72",
    "libicuuc": "libicu72",
    "libk5crypto": "libk5crypto3",
    "libkeyutils": "libkeyutils1",
    "libkrb5": "libkrb5-3",
    "libkrb5support": "libkrb5support0",
    "liblz4": "liblz4-1",
    "liblzma": "liblzma5",
    "libreadline": "libreadline8",
    "libssl": "libssl3",
    "libstdc++": "libstdc++6",
    "libtinfo": "libtinfo6",
    "libxml2": "libxml2",
    "libz": "zlib1g",
    "libzstd": "libzstd1",
}


class PostgresMissingError(RuntimeError):
    """PostgreSQL of this version is not unpacked here, or cannot run here."""


def postgres_home(major: int) -> Path:
    """The folder of this major version that holds bin/, lib/ and share/."""
    home = HOMES / str(major)
    if not (home / STAMP).is_file():
        raise PostgresMissingError(
            f"PostgreSQL {major} is not in {HOMES}. Run: make postgres "
            f"(or: python -m tests.support.fetch_postgres {major})"
        )
    return home


def available_majors() -> tuple[int, ...]:
    """The major versions that are unpacked, oldest first."""
    stamps = HOMES.glob(f"[1-9]*/{STAMP}")
    return tuple(sorted(int(stamp.parent.name) for stamp in stamps))


def check_runs(home: Path) -> str:
    """What `postgres --version` says; a clear error when it cannot start."""
    missing = missing_libraries(home)
    if missing:
        packages = " ".join(sorted({package_of(name) for name in missing}))
        raise PostgresMissingError(
            f"PostgreSQL in {home} needs system libraries that are not installed: "
            f"{', '.join(missing)}. On Debian or Ubuntu: sudo apt-get install {packages}"
        )
    return _run(home / "bin" / "postgres", "--version").strip()


def missing_libraries(home: Path) -> list[str]:
    """The shared libraries which the loader does not find for the server and its tools."""
    if not sys.platform.startswith("linux"):
        return []
    programs = [str(home / "bin" / name) for name in ("postgres", "initdb", "psql", "pg_dump")]
    listed = _run("ldd", *programs)
    return sorted(set(re.findall(r"(\S+) => not found", listed)))


def package_of(library: str) -> str:
    """The Debian package of a library file name such as `libssl.so.3`."""
    stem = library.split(".so", maxsplit=1)[0]
    return _LIBRARY_PACKAGES.get(stem, stem.lower())


def _run(*command: str | Path) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        detail = getattr(error, "stderr", None) or str(error)
        raise PostgresMissingError(f"{command[0]} does not run here: {detail.strip()}") from error
    return done.stdout
