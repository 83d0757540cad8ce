"""Collects the licence texts of everything that comes along."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

from bundle.paths import PACKAGING, ROOT

_POSTGRES_FILES = ("COPYRIGHT", "server_license.txt", "commandlinetools_3rd_party_licenses.txt")
_SYSTEM = ("/lib/", "/usr/lib/", "/lib64/")
_LICENCE = re.compile(r"(licen[cs]es?/|/?(licen[cs]e|copying|notice|authors)[^/]*$)", re.IGNORECASE)


def collect_postgres(homes: Mapping[int, Path], into: Path) -> None:
    """PostgreSQL's own, and on Windows those of its libraries."""
    into.mkdir(parents=True, exist_ok=True)
    for major, home in homes.items():
        for name in _POSTGRES_FILES:
            if (home / name).is_file():
                shutil.copyfile(home / name, into / f"postgresql-{major}-{name}")


def collect_system(libraries: Iterable[Path], into: Path) -> None:
    """What Debian says of the packages that those of the `libraries` come from that are its own.

    Raises:
        FileNotFoundError: a package has no licence text; nothing is shipped without one.
    """
    into.mkdir(parents=True, exist_ok=True)
    known = [library for library in libraries if library.as_posix().startswith(_SYSTEM)]
    for package in sorted({_package_of(library) for library in known}):
        text = Path("/usr/share/doc") / package / "copyright"
        shutil.copyfile(text, into / f"{package}.txt")


def _package_of(library: Path) -> str:
    """The Debian package of a file; dpkg may know it by the path before /usr was merged."""
    real = library.resolve()
    for path in (library, real, Path("/", *real.parts[2:])):
        asked = subprocess.run(
            ["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            return asked.stdout.split(":", maxsplit=1)[0]
    raise FileNotFoundError(f"no package owns {library}")


def collect_beside(files: Iterable[Path], into: Path) -> None:
    """The licence files in the folders above `files`, as Homebrew lays them out."""
    into.mkdir(parents=True, exist_ok=True)
    for file in files:
        for folder in file.parents[1:4]:
            texts = [text for text in folder.iterdir() if _is_licence(text)]
            for text in texts:
                shutil.copyfile(text, into / f"{folder.parent.name}-{text.name}")
            if texts:
                break


def _is_licence(file: Path) -> bool:
    name = file.name.lower()
    return file.is_file() and name.startswith(("licen", "copying", "copyright", "notice"))


def collect_program(libraries: Iterable[Path], into: Path) -> None:
    """Those of the program itself, its Python packages, and the system's `libraries`."""
    shutil.rmtree(into, ignore_errors=True)
    # Not with the usual copy2: wine 8 has no CopyFile2.
    shutil.copytree(ROOT / "resources" / "licences", into, copy_function=shutil.copyfile)
    shutil.copyfile(PACKAGING / "licences" / "README.txt", into / "README.txt")
    shutil.copyfile(ROOT / "LICENSE", into / "PG-Backup.txt")
    for package in metadata.distributions():
        for file in package.files or ():
            if ".dist-info/" in str(file) and _LICENCE.search(str(file)):
                made = into / "python" / package.name / file.name
                made.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(Path(str(file.locate())), made)
    _collect_python(into / "python" / "LICENSE.txt")
    collect_system(libraries, into)


def _collect_python(into: Path) -> None:
    """Python's own, which lies with the standard library or beside it."""
    for folder in (Path(os.__file__).parent, Path(sys.base_prefix)):
        if (folder / "LICENSE.txt").is_file():
            shutil.copyfile(folder / "LICENSE.txt", into)
            return
    into.write_text(_copyright(), encoding="utf-8")


def _copyright() -> str:
    """What Python says where its text was not installed."""
    return f"{sys.copyright}\nPython Software Foundation License 2\n"
