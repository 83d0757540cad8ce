"""Draws every screen in every look: `make screenshots`, then open its index.html.

`python -m tests.demo.screens [LOOK ...]`; the looks are drawn by a process each, as Qt takes
its scale at the start only.
"""

import html
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

from pgbackup_gui import app, loading
from pgbackup_gui.app import Application
from pgbackup_gui.engine.places import HOME_VARIABLE, find_places, forget_libpq_variables
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.service import Service
from pgbackup_gui.engine.store import ProfileBook
from tests.demo.screens_first import FIRST_SCREENS, Screen
from tests.demo.screens_list import ALL_SCREENS, SCREENS
from tests.demo.screens_looks import LOOKS, Look
from tests.demo.screens_stage import Stage
from tests.demo.screens_world import FOREIGN, NEW_COMPUTER, Library, furnish
from tests.demo.world import NAME, open_world

FOLDER = Path("build/screenshots")
_PASSWORD = "DEMO_PASSWORD"
_CHILD = "--draw"
_SECONDS = 600
_SCREEN = (1280, 800)


def main(arguments: list[str]) -> int:
    """Draw the named looks, or all; returns 0 when every screen was there."""
    if arguments[:1] == [_CHILD]:
        return _draw(_look(arguments[1]), Path(arguments[2]))
    looks = [_look(name) for name in arguments] or list(LOOKS)
    _forget(looks)
    with (
        tempfile.TemporaryDirectory(prefix="pgbackup-") as folder,
        open_world(Path(folder) / "home") as world,
    ):
        library = furnish(world, Path(folder) / "saved")
        failed = [look.name for look in looks if _start(look, library) != 0]
    _write_index()
    print(f"pictures: {FOLDER / 'index.html'}")
    return 1 if failed else 0


def _forget(looks: list[Look]) -> None:
    """Remove the pictures of these looks; those of the others stay."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for look in looks:
        for file in FOLDER.glob(f"*.{look.name}.png"):
            file.unlink()


def _look(name: str) -> Look:
    return next(look for look in LOOKS if look.name == name)


def _start(look: Look, library: Library) -> int:
    """Draw one look in a process of its own, on a screen of its own where there is Xvfb."""
    library.reset()
    command = [sys.executable, "-m", "tests.demo.screens", _CHILD, look.name, str(FOLDER)]
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    if xvfb := shutil.which("xvfb-run"):
        width, height = _SCREEN[0] * look.scale, _SCREEN[1] * look.scale
        command = [xvfb, "-a", "-s", f"-screen 0 {width}x{height}x24", *command]
        platform = "xcb"
    home, password = library.world.home, library.world.server.password
    environment = os.environ | look.environment()
    environment |= {
        "QT_QPA_PLATFORM": platform,
        HOME_VARIABLE: str(home),
        _PASSWORD: password,
        # What is deleted goes to a trash of the demonstration's own.
        "XDG_DATA_HOME": str(home / "data"),
    }
    print(f"look: {look.name}", flush=True)
    return subprocess.run(command, env=environment, timeout=_SECONDS, check=False).returncode


def _draw(look: Look, folder: Path) -> int:
    forget_libpq_variables()
    application = app.make_application()
    look.speak(application)
    home = Path(os.environ[HOME_VARIABLE])
    failures = 0
    for place, screens in ((home / NEW_COMPUTER, FIRST_SCREENS), (home, SCREENS)):
        stage = _stage(application, look, home=home, place=place)
        files = {name: folder / f"{name}.{look.name}.png" for name in screens}
        failures += sum([not _take(stage, screens[name], file) for name, file in files.items()])
        stage.window.close()
        stage.service.shut_down()
    return 1 if failures else 0


def _stage(application: Application, look: Look, *, home: Path, place: Path) -> Stage:
    """The window on what is set up in `place`; the library is that in `home`."""
    library = ProfileBook(file=find_places(home).profiles_file).all()
    jellyfin = next(profile for profile in library if profile.name == NAME)
    password = os.environ[_PASSWORD]
    service = _service(place, password)
    window = loading.make_window(service)
    look.paint(application)
    window.resize(*look.size)
    window.show()
    window.begin()
    address = f"postgresql://{jellyfin.user}:{password}@{jellyfin.server}/{jellyfin.dbname}"
    file = str(jellyfin.folder / FOREIGN)
    stage = Stage(application, service, window, look.size, address=address, backup_file=file)
    stage.settle()
    return stage


def _service(home: Path, password: str) -> Service:
    places = find_places(home)
    secrets = SecretStore()
    for profile in ProfileBook(file=places.profiles_file).all():
        secrets.use_once(profile, password)
    return Service(places=places, secrets=secrets)


def _take(stage: Stage, screen: Screen, file: Path) -> bool:
    """One picture; a screen that fails is told and does not keep the others from being drawn."""
    try:
        screen(stage).grab().save(str(file))
    except Exception:
        traceback.print_exc()
        print(f"no picture: {file.name}", file=sys.stderr)
        return False
    finally:
        stage.clear()
    return True


def _write_index() -> None:
    """One page: a row for each screen, a column for each look."""
    heads = "".join(f"<th>{html.escape(look.name)}</th>" for look in LOOKS)
    rows = "\n".join(_row(name) for name in ALL_SCREENS)
    style = "img{max-width:480px;border:1px solid #888} th{text-align:left}"
    page = f"<meta charset=utf-8><title>PG Backup</title><style>{style}</style>\n"
    page += f"<table><tr><th>screen</th>{heads}</tr>\n{rows}\n</table>\n"
    (FOLDER / "index.html").write_text(page, encoding="utf-8")


def _row(name: str) -> str:
    files = [f"{name}.{look.name}.png" for look in LOOKS]
    cells = "".join(f'<td><a href="{it}"><img src="{it}" alt="{it}"></a></td>' for it in files)
    return f"<tr><th>{html.escape(name)}</th>{cells}</tr>"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
