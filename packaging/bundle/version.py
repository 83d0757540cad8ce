"""The version, which stands in `pgbackup_gui/__init__.py` only.

`python -m bundle.version` prints it; with `--tag v1.2.3` it refuses a tag that differs, and
with `--windows FILE` it writes what Windows shows as the properties of a program.
"""

import argparse
import re
import sys
from pathlib import Path

from bundle.paths import ROOT

_WINDOWS = """VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers})),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("ProductName", "PG Backup"),
      StringStruct("FileDescription", "PG Backup"),
      StringStruct("ProductVersion", "{version}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "The PG Backup contributors, MIT licence"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def read() -> str:
    """The version of this checkout."""
    text = (ROOT / "pgbackup_gui" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("pgbackup_gui/__init__.py tells no version")
    return found[1]


def fits(tag: str) -> bool:
    """Whether `tag` is that of this version: `v1.2.3` for 1.2.3."""
    return tag == f"v{read()}"


def numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers, as Windows wants them: 1.2.3rc1 is 1.2.3.0."""
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise ValueError(f"{version} is not like 1.2.3")
    return int(found[1]), int(found[2]), int(found[3]), 0


def windows_resource() -> str:
    """The text of PyInstaller's version file."""
    version = read()
    return _WINDOWS.format(numbers=", ".join(map(str, numbers(version))), version=version)


def main(arguments: list[str]) -> int:
    """Prints, refuses or writes; 1 when the tag differs."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tag")
    parser.add_argument("--windows", type=Path, metavar="FILE")
    parser.add_argument("--numbers", action="store_true", help="print it as four numbers")
    given = parser.parse_args(arguments)
    if given.tag and not fits(given.tag):
        print(f"The tag {given.tag} is not v{read()}: change one of them.", file=sys.stderr)
        return 1
    if given.windows:
        given.windows.write_text(windows_resource(), encoding="utf-8")
    print(".".join(map(str, numbers(read()))) if given.numbers else read())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
