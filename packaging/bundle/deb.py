"""Makes the Debian package from the frozen program: `python -m bundle.deb`."""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bundle import version
from bundle.paths import DIST, ICONS, PACKAGING, PROGRAM, ROOT, megabytes, size_of

NAME = "pgbackup-gui"
HOME = Path("opt") / NAME
PROGRAMS = ("pgbackup-gui", "pgbackup")
ICON_SIDES = (16, 24, 32, 48, 64, 128, 256, 512)

DEPENDS = (
    "libc6 (>= {glibc})",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "fontconfig-config",
    "fonts-dejavu-core | fonts-freefont-ttf | fonts-noto-core",
    "libxkbcommon0",
    "libdbus-1-3",
    "libwayland-client0",
    "libwayland-cursor0",
)
"""What the bundle leaves to the system: the C library, the graphics driver and the fonts."""

_CONTROL = """Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The PG Backup contributors <noreply@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager, xdg-utils
Section: database
Priority: optional
Description: back up, check, restore and delete PostgreSQL databases, with undo
 A window, and the program pgbackup for the terminal, for those who run Jellyfin,
 Immich, Nextcloud or another app on a PostgreSQL database at home. PostgreSQL's
 own programs of the versions 14 to 18 are inside.
"""
_COPYRIGHT = """PG Backup

What comes along in /opt/{name}/_internal is its authors'; their licences are in the folders
/opt/{name}/_internal/licences and /opt/{name}/_internal/pgtools/licences.

PG Backup itself:

{text}"""


def lay_out(root: Path) -> None:
    """Everything that the package installs, below `root`."""
    shutil.copytree(PROGRAM, root / HOME, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    for program in PROGRAMS:
        (root / "usr/bin" / program).symlink_to(f"../../{HOME}/{program}")
    share = root / "usr/share"
    linux = PACKAGING / "linux"
    _copy(linux / "pgbackup_gui.desktop", share / "applications" / "pgbackup_gui.desktop")
    _copy(linux / "pgbackup_gui.metainfo.xml", share / "metainfo" / "pgbackup_gui.metainfo.xml")
    _copy(linux / "pgbackup_gui.mime.xml", share / "mime/packages" / "pgbackup_gui.xml")
    icons = share / "icons/hicolor"
    for side in ICON_SIDES:
        _copy(ICONS / f"{side}.png", icons / f"{side}x{side}/apps/pgbackup_gui.png")
    _copy(ROOT / "resources/icons/app.svg", icons / "scalable/apps/pgbackup_gui.svg")
    _document(share / "doc" / NAME)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _document(folder: Path) -> None:
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (folder / "copyright").write_text(_COPYRIGHT.format(name=NAME, text=licence), encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def control(root: Path) -> str:
    """The package's description of itself."""
    glibc = os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.36"
    return _CONTROL.format(
        name=NAME,
        version=version.read(),
        architecture=_told("dpkg", "--print-architecture"),
        kilobytes=size_of(root) // 1024,
        depends=", ".join(DEPENDS).format(glibc=glibc.rpartition(" ")[2]),
    )


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def build() -> Path:
    """The package's file, in dist/."""
    architecture = _told("dpkg", "--print-architecture")
    file = DIST / f"{NAME}_{version.read()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "root"
        lay_out(root)
        described = control(root)
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN/control").write_text(described, encoding="utf-8")
        for folder in (root, *(path for path in root.rglob("*") if path.is_dir())):
            folder.chmod(0o755)
        _told("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(file))
    return file


def main() -> int:
    """Builds it and tells its size."""
    file = build()
    print(f"{file.name}: {megabytes(file.stat().st_size)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
