"""Reads the command line. Nothing heavy is imported before it is known what to do."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from pgbackup_gui import __version__

EXIT_TEXT = "exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with notes, 130 cancelled"

CANCELLED = 130

_VERSION = f"PG Backup {__version__}"

SSL_MODES = ("disable", "prefer", "require", "verify-ca", "verify-full")
POLICIES = ("keyring", "ask")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        if given[:1] == ["--self-test"]:
            # Loaded late, and apart: it has options of its own.
            self_test = importlib.import_module("pgbackup_gui.engine.self_test")
            return int(self_test.main(given[1:], program="pgbackup", window=lambda _wishes: {}))
        if list(given) == ["--version"]:
            # Scripts ask for it often, and making the parsers of all commands takes a while.
            print(_VERSION)
            return 0
        parsed = _parser().parse_args(given)
        # Loaded late: the engine takes longer than `--version` or a wrong option should.
        running = importlib.import_module("pgbackup_gui.cli.run")
        return int(running.run(parsed))
    except KeyboardInterrupt:
        return CANCELLED
    finally:
        for stream in (sys.stdout, sys.stderr):
            _drop_unwritten(stream)


def _drop_unwritten(stream: TextIO | None) -> None:
    """What could not be written Python would try again at its end, and exit with 120."""
    if stream is None or stream.closed:
        return
    try:
        stream.flush()
    except OSError:
        with suppress(OSError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pgbackup",
        description="Back up, check, restore and delete PostgreSQL databases.",
        epilog=EXIT_TEXT,
    )
    parser.add_argument("--version", action="version", version=_VERSION)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_connection_commands(commands)
    _add_backup_commands(commands)
    _add_restore_commands(commands)
    return parser


if TYPE_CHECKING:
    # Generic for the type checker only; argparse has no public name for it.
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001


def _command(commands: "Commands", name: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text, epilog=EXIT_TEXT)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--verbose", action="store_true", help="show every line of the programs")
    return parser


def _add_connection_commands(commands: "Commands") -> None:
    add = _command(commands, "add", "save a database, or change a saved one with --replace")
    add.add_argument("name", metavar="NAME", help="what you call it")
    add.add_argument(
        "--host",
        help="host, socket folder or postgresql:// address; if left out localhost, or the usual "
        "socket of the server or container",
    )
    add.add_argument("--port", type=int, help="5432 if left out")
    add.add_argument("--user")
    add.add_argument("--dbname", help="the name of the database on the server")
    add.add_argument("--sslmode", choices=SSL_MODES, help="prefer if left out")
    add.add_argument("--folder", help="where its backups go")
    add.add_argument("--password-stdin", action="store_true", help="read the password from stdin")
    add.add_argument(
        "--password-policy",
        choices=POLICIES,
        help="keep it in the system's password store (keyring, if left out) or always ask",
    )
    add.add_argument(
        "--replace",
        action="store_true",
        help="change the one of that name; what is left out stays as it is",
    )
    _add_route_options(add)
    find = _command(commands, "find", "look for databases on this computer or on a server")
    find.add_argument(
        "destination",
        metavar="USER@HOST",
        nargs="?",
        default="",
        help="a server that ssh reaches, or its name in ~/.ssh/config; this computer if left out",
    )
    _command(commands, "databases", "list the saved databases")
    _named(_command(commands, "remove", "forget a database; its backups stay"))
    _named(_command(commands, "test", "log in and look at the server"))
    _command(commands, "tools", "list PostgreSQL's programs on this computer")


def _add_route_options(add: argparse.ArgumentParser) -> None:
    add.add_argument("--ssh", metavar="USER@HOST", help="the server that ssh reaches")
    add.add_argument("--container", metavar="NAME", help="the container that PostgreSQL runs in")
    add.add_argument(
        "--engine", metavar="COMMAND", help='how to call docker or podman, such as "sudo -n docker"'
    )
    add.add_argument("--sudo-user", metavar="USER", help="who runs the programs on the server")
    add.add_argument("--programs", metavar="FOLDER", help="where they are, if on no PATH there")
    add.add_argument("--tunnel", action="store_true", help="reach --host and --port through --ssh")
    add.add_argument(
        "--direct", action="store_true", help="with --replace: no ssh and no container any more"
    )


def _add_backup_commands(commands: "Commands") -> None:
    _planned(_named(_command(commands, "backup", "make a backup")))
    _named(_command(commands, "list", "list the backups"))
    _with_backup(_command(commands, "show", "show what is in a backup"))
    _trusting(_with_backup(_command(commands, "check", "read a backup in full")))
    trial = _command(commands, "test-restore", "restore into a scratch database, and compare")
    _trusting(_with_backup(trial))
    trial.add_argument("--on", metavar="NAME", help="on the server of another saved database")
    _with_backup(_command(commands, "delete", "move a backup to the trash"))
    history = _command(commands, "history", "list what ran and how it ended")
    history.add_argument("name", metavar="NAME", nargs="?", help="of which one; all if left out")
    history.add_argument(
        "--report", metavar="NUMBER", type=int, help="print all that is known of one operation"
    )


def _add_restore_commands(commands: "Commands") -> None:
    restore = _with_backup(_command(commands, "restore", "restore a backup; can be undone"))
    _with_method(restore)
    _stopping(restore)
    _trusting(_planned(restore))
    _confirmed(restore)
    undo = _command(commands, "undo", "undo the last restore; keeps what is there now")
    _with_kept(undo, "which one to put back; that of the last restore if left out")
    _stopping(undo)
    undo.add_argument(
        "--keep-running",
        action="store_true",
        help="do not stop again what was stopped for the restore",
    )
    _named(_command(commands, "kept", "list the databases that restores have kept"))
    previous = _command(commands, "delete-previous", "delete a database that a restore has kept")
    _with_kept(previous, "which one to delete; the newest if left out")
    recover = _command(commands, "recover", "set right what a crash has left")
    recover.add_argument(
        "name", metavar="NAME", nargs="?", help="which one; all of them if left out"
    )


def _with_method(restore: argparse.ArgumentParser) -> None:
    way = restore.add_mutually_exclusive_group()
    way.add_argument(
        "--beside", metavar="DB", help="into a new or empty database, replacing nothing"
    )
    way.add_argument(
        "--in-place",
        action="store_true",
        help="replace the contents, for a login that may not create databases; cannot be undone "
        "by a click, but the backup made just before can be restored",
    )
    restore.add_argument(
        "--no-safety-backup",
        action="store_true",
        help="do not back up the present database first; it is kept on the server all the same",
    )


def _stopping(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--stop",
        metavar="CONTAINER",
        action="append",
        default=[],
        help="stop this container meanwhile, and start it again; may be given several times",
    )
    parser.add_argument(
        "--stop-app",
        action="store_true",
        help="the same for what uses the database in its compose project",
    )


def _named(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("name", metavar="NAME", help="the name the database was saved under")
    return parser


def _with_backup(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    _named(parser).add_argument("backup", metavar="BACKUP", help="its key, file name or path")
    return parser


def _planned(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, do nothing")
    return parser


def _trusting(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    text = "open a file that this computer did not make; a crafted one could do harm"
    parser.add_argument("--trust", action="store_true", help=text)
    return parser


def _with_kept(parser: argparse.ArgumentParser, text: str) -> None:
    _named(parser).add_argument("kept", metavar="KEPT", nargs="?", help=text)
    _confirmed(parser)


def _confirmed(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask")


if __name__ == "__main__":
    sys.exit(main())
