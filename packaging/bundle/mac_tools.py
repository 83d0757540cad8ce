"""Gathers Homebrew's PostgreSQL programs with every library they need, made movable.

`python -m bundle.mac_tools --into FOLDER 18=/opt/homebrew/opt/postgresql@18 ...`, on a Mac.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bundle import licences, macho
from bundle.client_tools import PROGRAMS

_LIBPQ = "libpq."


class UnresolvedError(Exception):
    """A library that a program needs is not on this machine."""


@dataclass
class Plan:
    """Which file goes where below `into`, and which names in it are to be changed to what.

    libpq stays with its major; the other libraries are shared by all.
    """

    into: Path
    read: Callable[[Path], macho.Needs] = macho.read
    copies: dict[Path, Path] = field(default_factory=dict)
    renames: dict[Path, dict[str, str]] = field(default_factory=dict)

    def add(self, major: int, home: Path) -> None:
        """The programs below `home` with all that they need. Raises UnresolvedError."""
        for program in PROGRAMS:
            target = self.into / str(major) / "bin" / program
            self._add((home / "bin" / program).resolve(), target, major)

    def _add(self, source: Path, target: Path, major: int) -> None:
        if source in self.copies:
            return
        self.copies[source] = target
        needs = self.read(source)
        for name in needs.libraries:
            if macho.is_system(name) or Path(name).name == target.name:
                continue
            found = macho.resolved(name, source, needs.search_paths)
            if found is None:
                raise UnresolvedError(f"{source} needs {name}")
            self._add(found, self._place(Path(name).name, major), major)
            self.renames.setdefault(target, {})[name] = _way(target, self.copies[found])

    def _place(self, name: str, major: int) -> Path:
        folder = self.into / str(major) if name.startswith(_LIBPQ) else self.into
        return folder / "lib" / name


def _way(user: Path, library: Path) -> str:
    """How `user` names `library`, wherever both lie together."""
    return f"@loader_path/{library.relative_to(user.parent, walk_up=True).as_posix()}"


def carry_out(made: Plan) -> None:
    """Copy and rename; the signature, which the change breaks, is renewed ad hoc."""
    for source, target in made.copies.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o755)
    for target in made.copies.values():
        changes = made.renames.get(target, {})
        options = [word for pair in changes.items() for word in ("-change", *pair)]
        if target.parent.name == "lib":
            options += ["-id", f"@rpath/{target.name}"]
        if options:
            subprocess.run(["install_name_tool", *options, str(target)], check=True)
        subprocess.run(["codesign", "--force", "--sign", "-", str(target)], check=True)


def main(arguments: list[str]) -> int:
    """Gathers them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("homes", nargs="+", metavar="MAJOR=FOLDER")
    given = parser.parse_args(arguments)
    pairs = (home.split("=", 1) for home in given.homes)
    made = Plan(given.into)
    for major, folder in pairs:
        made.add(int(major), Path(folder))
    shutil.rmtree(given.into, ignore_errors=True)
    carry_out(made)
    licences.collect_beside(made.copies, given.into / "licences")
    return macho.main([str(given.into)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
