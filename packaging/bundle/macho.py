"""Mac programs: what each needs, read from its load commands, and what of that is missing.

`python -m bundle.macho FOLDER` fails when anything below FOLDER needs a library that is neither
there nor part of macOS, or that is meant for a newer macOS than the app says.
"""

import plistlib
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macholib import mach_o
from macholib.MachO import MachO

from bundle.paths import PACKAGING

_START = re.compile("^@(loader|executable)_path")
_SYSTEM = ("/usr/lib/", "/System/Library/")
_MAGIC = {
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"\xfe\xed\xfa\xcf",
    b"\xca\xfe\xba\xbe",
}
_LIBRARY_COMMANDS = (mach_o.LC_LOAD_DYLIB, mach_o.LC_LOAD_WEAK_DYLIB, mach_o.LC_REEXPORT_DYLIB)


@dataclass(frozen=True, slots=True)
class Needs:
    """What one file says: libraries, where to look for them, and the least macOS."""

    libraries: tuple[str, ...]
    search_paths: tuple[str, ...]
    minimum: tuple[int, int]


def is_macho(file: Path) -> bool:
    """Whether `file` is a program or library for a Mac (and not a link to one)."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as stream:
        return stream.read(4) in _MAGIC


def read(file: Path) -> Needs:
    """The load commands of `file`, of all its processors together."""
    libraries, search_paths, minimum = [], [], (0, 0)
    for header in MachO(str(file)).headers:
        for command, detail, data in header.commands:
            if command.cmd in _LIBRARY_COMMANDS:
                libraries.append(_text(data))
            elif command.cmd == mach_o.LC_RPATH:
                search_paths.append(_text(data))
            elif command.cmd == mach_o.LC_BUILD_VERSION:
                minimum = max(minimum, _release(int(detail.minos)))
            elif command.cmd == mach_o.LC_VERSION_MIN_MACOSX:
                minimum = max(minimum, _release(int(detail.version)))
    return Needs(tuple(dict.fromkeys(libraries)), tuple(dict.fromkeys(search_paths)), minimum)


def _text(data: bytes) -> str:
    return data.rstrip(b"\0").decode()


def _release(number: int) -> tuple[int, int]:
    """0x000f0000 is 15.0."""
    return number >> 16, (number >> 8) & 0xFF


def resolved(name: str, file: Path, search_paths: tuple[str, ...]) -> Path | None:
    """The file that `name` means in `file`; None when there is none."""
    for candidate in _candidates(name, search_paths):
        path = Path(_START.sub(str(file.parent), candidate))
        if path.is_absolute() and path.is_file():
            return path.resolve()
    return None


def _candidates(name: str, search_paths: tuple[str, ...]) -> list[str]:
    if name.startswith("@rpath/"):
        return [name.replace("@rpath", path, 1) for path in search_paths]
    return [name]


def is_system(name: str) -> bool:
    """Whether every Mac has it."""
    return name.startswith(_SYSTEM)


def problems(folder: Path, newest: tuple[int, int]) -> Iterator[str]:
    """What would keep the files below `folder` from running on macOS `newest`."""
    for file in sorted(folder.rglob("*")):
        if not is_macho(file):
            continue
        needs, name = read(file), file.relative_to(folder).as_posix()
        if needs.minimum > newest:
            yield f"{name} needs macOS {needs.minimum[0]}.{needs.minimum[1]}"
        for library in needs.libraries:
            if is_system(library) or Path(library).name == file.name:
                continue
            found = resolved(library, file, needs.search_paths)
            if found is None or folder.resolve() not in found.parents:
                yield f"{name} needs {library}"


def minimum_of_app() -> tuple[int, int]:
    """The least macOS that Info.plist promises."""
    with (PACKAGING / "macos" / "Info.plist").open("rb") as file:
        major, minor = plistlib.load(file)["LSMinimumSystemVersion"].split(".")
    return int(major), int(minor)


def main(arguments: list[str]) -> int:
    """Prints the problems; 1 when there are any."""
    found = list(problems(Path(arguments[0]), minimum_of_app()))
    print("\n".join(found) or "every library is there")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
