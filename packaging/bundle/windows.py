"""Small steps of the Windows build; `packaging/windows/wine.sh` and the workflow call them.

`python -m bundle.windows requirements|stdlib|runtime|forward|unpack|closure|patch ...`
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pefile
from packaging.markers import Marker

from bundle.client_tools import WINDOWS_RUNTIME
from bundle.paths import ROOT
from tests.support.fetch_postgres import REQUIREMENTS, unpack

WINE_PYTHON = "3.12"
_TARGET = {
    "sys_platform": "win32",
    "os_name": "nt",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
    "python_version": WINE_PYTHON,
    "python_full_version": f"{WINE_PYTHON}.10",
}

_SYSTEM_DLL = re.compile(
    r"(api-ms-win-|ext-ms-)|^(advapi32|bcrypt|comctl32|comdlg32|crypt32|cryptbase|dnsapi|gdi32"
    r"|imm32|iphlpapi|kernel32|mpr|msvcrt|mswsock|netapi32|ntdll|ole32|oleaut32|psapi|rpcrt4"
    r"|secur32|shell32|shlwapi|ucrtbase|user32|userenv|version|winmm|wldap32|ws2_32|wsock32)\.dll$",
    re.IGNORECASE,
)

_WINE_LACKS, _WINE_HAS = b"NtFlushBuffersFileEx\0", b"NtFlushBuffersFile\0\0\0"


def requirements() -> str:
    """requirements/package.txt as it is for Windows: pip would read the markers for Linux."""
    text = (ROOT / "requirements" / "package.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    return "\n".join(kept for entry in entries for kept in _for_windows(entry)) + "\n"


def _for_windows(entry: str) -> Iterator[str]:
    head, newline, hashes = entry.partition(" \\\n")
    pinned, _, marker = head.partition(" ; ")
    if not marker or Marker(marker).evaluate({**_TARGET}):
        yield pinned + newline + hashes


def stdlib() -> str:
    """The standard library's folder of some Python of the version that wine gets.

    Raises:
        FileNotFoundError: there is none on this machine.
    """
    found = [f"python{WINE_PYTHON}", *map(str, _pyenv_pythons())]
    for program in found:
        if shutil.which(program):
            asked = "import os; print(os.path.dirname(os.__file__))"
            done = subprocess.run(
                [program, "-c", asked], capture_output=True, text=True, check=False
            )
            if done.returncode == 0:
                return done.stdout.strip()
    raise FileNotFoundError(f"Python {WINE_PYTHON} is needed for its standard library")


def runtime() -> Path:
    """Microsoft's runtime DLL, which lies beside every Python for Windows."""
    return Path(sys.base_prefix) / WINDOWS_RUNTIME


def _pyenv_pythons() -> list[Path]:
    versions = Path.home() / ".pyenv" / "versions"
    return sorted(versions.glob(f"{WINE_PYTHON}.*/bin/python"))


def forward(library: str, target: Path, suffix: str = "") -> str:
    """A linker's definition of a DLL `library` that passes on to the DLL `target`.

    Only names that end in `suffix` are passed on, without it.
    """
    stem = target.stem
    names = [name for name in exports(target) if name.endswith(suffix)]
    lines = [f"  {name.removesuffix(suffix)} = {stem}.{name}" for name in names]
    return "\n".join([f'LIBRARY "{library}.dll"', "EXPORTS", *lines])


def exports(library: Path) -> list[str]:
    """The names that a DLL offers."""
    found = pefile.PE(str(library), fast_load=True)
    found.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
    symbols = found.DIRECTORY_ENTRY_EXPORT.symbols
    return [symbol.name.decode() for symbol in symbols if symbol.name]


def imports(program: Path) -> list[str]:
    """The DLLs that a program or DLL asks for when it starts."""
    found = pefile.PE(str(program), fast_load=True)
    found.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
    return [entry.dll.decode() for entry in getattr(found, "DIRECTORY_ENTRY_IMPORT", [])]


def missing_dlls(
    folder: Path, read: Callable[[Path], list[str]] = imports
) -> list[tuple[str, str]]:
    """Pairs of a file below `folder` and a DLL that neither lies beside it nor is Windows' own."""
    files = [file for file in folder.rglob("*") if file.suffix.lower() in {".exe", ".dll"}]
    lacking = []
    for file in sorted(files):
        beside = {other.name.lower() for other in file.parent.iterdir()}
        lacking += [
            (file.relative_to(folder).as_posix(), name)
            for name in read(file)
            if name.lower() not in beside and not _SYSTEM_DLL.search(name)
        ]
    return lacking


def patch(folder: Path) -> int:
    """Make copies run under wine 8, whose ntdll lacks NtFlushBuffersFileEx. Never ship them.

    Every `stat` of PostgreSQL 16 and newer looks the function up and fails without it.
    """
    patched = 0
    for file in folder.rglob("*"):
        if file.suffix.lower() in {".exe", ".dll"} and _WINE_LACKS in (data := file.read_bytes()):
            file.write_bytes(data.replace(_WINE_LACKS, _WINE_HAS))
            patched += 1
    return patched


def unpack_postgres(major: str, into: Path) -> None:
    """All of PostgreSQL for Windows of this major."""
    with tempfile.TemporaryDirectory() as temporary:
        requirement = REQUIREMENTS / f"postgres-{major}.txt"
        tree = unpack(requirement, Path(temporary), platform="win_amd64")
        shutil.copytree(tree, into)


def main(arguments: list[str]) -> int:
    """Runs one step; returns 1 when the closure has a hole."""
    step, *rest = arguments
    if step == "requirements":
        print(requirements(), end="")
    elif step == "stdlib":
        print(stdlib())
    elif step == "runtime":
        print(runtime().as_posix())
    elif step == "forward":
        print(forward(rest[0], Path(rest[1]), *rest[2:]))
    elif step == "unpack":
        unpack_postgres(rest[0], Path(rest[1]))
    elif step == "patch":
        print(f"{patch(Path(rest[0]))} files patched for wine, for this test only")
    elif lacking := missing_dlls(Path(rest[0])):
        print("\n".join(f"{file} needs {name}" for file, name in lacking), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
