"""The window's command line; `--version` and `--help` answer without loading Qt."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from pgbackup_gui import ASKPASS_VARIABLE, __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the arguments, then open the window."""
    given = sys.argv[1:] if arguments is None else arguments
    if os.environ.get(ASKPASS_VARIABLE) == "1" and len(given) == 1:
        # Loaded late, and apart: ssh asks one question, and needs no window.
        from pgbackup_gui import asking  # noqa: PLC0415

        return asking.ask(given[0])
    if given[:1] == ["--self-test"]:
        # Loaded late, and apart: it has options of its own.
        from pgbackup_gui import self_test  # noqa: PLC0415

        return self_test.main(given[1:])
    chosen = _parser().parse_args(given)
    # Here and not above: loading Qt takes a third of a second and needs a display.
    from pgbackup_gui.app import run  # noqa: PLC0415

    return run(home=chosen.home, file=chosen.file)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pgbackup-gui",
        description="Back up, check, restore and delete PostgreSQL databases, with undo.",
        epilog="For the terminal there is pgbackup. "
        "Whether an installation works is told by: pgbackup-gui --self-test",
    )
    parser.add_argument("--version", action="version", version=f"PG Backup {__version__}")
    parser.add_argument(
        "--home",
        type=Path,
        metavar="FOLDER",
        help="keep settings, history and log in this folder (for portable use)",
    )
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="restore from this backup"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
