"""The window's command line; `--version` and `--help` answer without loading Qt."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from pgbackup_gui import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the arguments, then open the window."""
    chosen = _parser().parse_args(arguments)
    # Here and not above: loading Qt takes a third of a second and needs a display.
    from pgbackup_gui.app import run  # noqa: PLC0415

    return run(home=chosen.home)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pgbackup-gui",
        description="Back up, check, restore and delete PostgreSQL databases, with undo.",
        epilog="For the terminal there is pgbackup.",
    )
    parser.add_argument("--version", action="version", version=f"PG Backup {__version__}")
    parser.add_argument(
        "--home",
        type=Path,
        metavar="FOLDER",
        help="keep settings, history and log in this folder (for portable use)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
