"""Opens the window on a sample library; without a display, does the same in the terminal."""

import os
import sys
import tempfile
from pathlib import Path

from tests.demo.world import World, open_world


def main() -> int:
    """Run the demonstration; returns 0 when everything in it worked."""
    with (
        tempfile.TemporaryDirectory(prefix="pgbackup-demo-") as folder,
        open_world(Path(folder)) as world,
    ):
        return _in_window(world) if _has_display() else _in_terminal(world)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _in_window(world: World) -> int:
    from tests.demo import window  # noqa: PLC0415 - needs a display

    return window.show(world)


def _in_terminal(world: World) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tests.demo import screenshots, terminal  # noqa: PLC0415 - after the platform is set

    worked = terminal.run(world)
    screenshots.take(world, Path("demo-output"))
    return 0 if worked else 1


if __name__ == "__main__":
    sys.exit(main())
