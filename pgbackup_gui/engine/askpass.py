"""ssh's questions: names this program as the one that asks them, in a small window of its own."""

import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path

from pgbackup_gui import ASKPASS_VARIABLE

LOCALE_VARIABLE = "PGBACKUP_LOCALE"
"""The language of the session: what ssh itself says has to stay in English."""

_PROGRAM = "pgbackup-gui"
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_SHOWN_BY = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XDG_RUNTIME_DIR",
    "XDG_CURRENT_DESKTOP",
    "XDG_CONFIG_HOME",
    "XDG_DATA_DIRS",
    "DBUS_SESSION_BUS_ADDRESS",
    "PGBACKUP_HOME",
    "QT_QPA_PLATFORM",
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_PLUGIN_PATH",
)
"""What the small window needs to find the screen, and to look and speak like the large one."""


def askpass_program() -> Path | None:
    """The program that ssh may start to ask; None where only a person's terminal could."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    name = f"{_PROGRAM}.exe" if sys.platform == "win32" else _PROGRAM
    folders = (Path(sys.executable).parent, Path(sysconfig.get_path("scripts")))
    return next((found for folder in folders if (found := folder / name).is_file()), None)


def askpass_environment(program: Path, inherited: Mapping[str, str]) -> dict[str, str]:
    """What ssh's environment needs besides its own, so that `program` is asked.

    `SSH_ASKPASS_REQUIRE` came with OpenSSH 8.4; older ones, such as Windows 10's, ask a program
    only where `DISPLAY` is set, to whatever it may be (manual, ssh(1)).
    """
    env = {"DISPLAY": ":0"}
    env |= {name: inherited[name] for name in _SHOWN_BY if name in inherited}
    if spoken := next((inherited[name] for name in _LOCALE if inherited.get(name)), ""):
        env[LOCALE_VARIABLE] = spoken
    return env | {
        "SSH_ASKPASS": str(program),
        "SSH_ASKPASS_REQUIRE": "force",
        ASKPASS_VARIABLE: "1",
    }
