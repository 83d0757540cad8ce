"""Says in plain words which system packages Qt and PostgreSQL lack on this machine.

`python -m tests.support.check_system` checks what the tests need, with `--display` also what
a window on a real screen needs, with `--reach` also what the tests with a real ssh server and
real containers need; else these are skipped, and this says so. Standard library only: it runs
before anything works.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

_PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libGLX": "libglx0",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libgssapi_krb5": "libgssapi-krb5-2",
    "libgthread-2.0": "libglib2.0-0",
    "libxcb": "libxcb1",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0",
    "libxcb-render": "libxcb-render0",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0",
    "libxcb-sync": "libxcb-sync1",
    "libxcb-util": "libxcb-util1",
    "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xkb": "libxcb-xkb1",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libz": "zlib1g",
    "libzstd": "libzstd1",
}
_PROGRAMS = {
    "sshd": "openssh-server",
    "ssh": "openssh-client",
    "ssh-keygen": "openssh-client",
    "podman": "podman",
    "runc": "runc",
    "sudo": "sudo",
}
_ROOT_ONLY = ("podman", "runc", "sudo")
_SBIN = "/usr/local/sbin:/usr/sbin:/sbin"
_TEST_FILES = (
    "QtGui.abi3.so",
    "QtNetwork.abi3.so",
    "QtSvg.abi3.so",
    "QtWidgets.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
_DISPLAY_FILES = ("Qt/plugins/platforms/libqxcb.so",)
_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local/share/fonts",
)
_NO_FONT = """No font is installed, so every text would be empty boxes.
On Debian or Ubuntu: sudo apt-get install fonts-dejavu-core"""


def problems(*, display: bool = False) -> list[str]:
    """What keeps the program or its tests from running, one sentence each."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return ["PySide6 is not installed here. Run: make setup"]
    if not sys.platform.startswith("linux"):
        return _import_problem()
    files = [*_TEST_FILES, *(_DISPLAY_FILES if display else ())]
    missing = missing_libraries([Path(spec.origin).parent / name for name in files])
    if missing:
        return [_advice(missing, display=display)]
    return [*_import_problem(), *_font_problem()]


def program(name: str) -> str:
    """The path of a program, which may be one of the system administrator's; empty if missing."""
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:{_SBIN}") or ""


def what_lacks(*names: str) -> str:
    """Which of these programs are not installed, in one sentence; empty when all are there."""
    missing = [name for name in names if not program(name)]
    if not missing:
        return ""
    packages = " ".join(sorted({_PROGRAMS[name] for name in missing}))
    return (
        f"{', '.join(missing)} not found here. On Debian or Ubuntu: sudo apt-get install {packages}"
    )


def reach_problem() -> str:
    """What keeps the tests with a real ssh server and real containers from running here."""
    if not sys.platform.startswith("linux"):
        return "A real ssh server and real containers are tried on Linux only."
    return what_lacks(*(name for name in _PROGRAMS if os.geteuid() == 0 or name not in _ROOT_ONLY))


def missing_libraries(files: list[Path]) -> list[str]:
    """The shared libraries of these files which the loader does not find."""
    try:
        listed = subprocess.run(
            ["ldd", *map(str, files)],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
    except OSError:
        return []
    return sorted(set(re.findall(r"(\S+) => not found", listed)))


def package_of(library: str) -> str:
    """The Debian package of a library file name such as `libEGL.so.1`."""
    stem = library.split(".so", maxsplit=1)[0]
    return _PACKAGES.get(stem, stem.lower())


def _advice(missing: list[str], *, display: bool) -> str:
    purpose = "to show windows" if display else "to run"
    packages = " ".join(sorted({package_of(name) for name in missing}))
    return (
        f"Qt needs system libraries {purpose} that are not installed: {', '.join(missing)}.\n"
        f"On Debian or Ubuntu: sudo apt-get install {packages}"
    )


def _import_problem() -> list[str]:
    child = [sys.executable, "-c", "import PySide6.QtWidgets"]
    done = subprocess.run(child, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    library = re.search(r"(lib\S+\.so[.\d]*): cannot open", done.stderr)
    if library:
        return [_advice([library[1]], display=False)]
    return [f"Qt does not start here:\n{done.stderr.strip()}"]


def _font_problem() -> list[str]:
    for folder in _FONT_FOLDERS:
        if next(folder.rglob("*.[to]t[fc]"), None):
            return []
    return [_NO_FONT]


def main(arguments: list[str]) -> int:
    """Prints the problems; the exit code is 1 when there is one."""
    found = problems(display="--display" in arguments)
    if lacking := reach_problem():
        if "--reach" in arguments:
            found.append(lacking)
        elif not arguments:
            print(f"Some tests will be skipped: {lacking}", file=sys.stderr)
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
