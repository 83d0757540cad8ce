"""Linux programs: which of the build machine's libraries they need, and where they look."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_EVERY_LINUX_HAS = re.compile(
    r"(linux-vdso|ld-linux[\w-]*|libc|libm|libresolv|libpthread|libdl|librt|libgcc_s)\.so"
)


class LibraryMissingError(Exception):
    """A program needs a library that this machine does not have."""


def system_libraries(files: Iterable[Path]) -> dict[str, Path]:
    """The libraries outside the bundle that `files` need, by name, with what those need.

    Raises:
        LibraryMissingError: naming the library.
    """
    return {
        name: path
        for file in files
        for name, path in _needed(file).items()
        if not (_EVERY_LINUX_HAS.match(name) or name.startswith("libpq."))
    }


def _needed(file: Path) -> dict[str, Path]:
    """What `ldd` says, libraries of libraries included."""
    told = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=True).stdout
    missing = re.findall(r"(\S+) => not found", told)
    if missing:
        raise LibraryMissingError(f"{file.name} needs {', '.join(missing)}")
    return {name: Path(path) for name, path in re.findall(r"(\S+) => (/\S+) \(", told)}


def set_search_path(file: Path, search_path: str) -> None:
    """Where the loader looks for what `file` needs, before the system's own folders."""
    subprocess.run(["patchelf", "--set-rpath", search_path, str(file)], check=True)


def strip(file: Path) -> None:
    """Drop symbols that only a debugger reads."""
    subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)
