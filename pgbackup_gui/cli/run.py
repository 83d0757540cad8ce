"""Composition of the terminal: builds the engine, runs a command, prints, picks the exit code."""

import argparse
import logging
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli import plain, show, words
from pgbackup_gui.cli.commands import COMMANDS, Command
from pgbackup_gui.cli.session import Session, WrongUsage
from pgbackup_gui.cli.terminal import Terminal
from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.settings import Language
from pgbackup_gui.core.work.job import JobResult, Result
from pgbackup_gui.core.work.output import Redactor
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.opening import open_operations
from pgbackup_gui.engine.password_files import find_password_file
from pgbackup_gui.engine.places import HOME_VARIABLE, Places, find_places, forget_libpq_variables
from pgbackup_gui.engine.records import recorded_in
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.store import ProfileBook, SettingsStore
from pgbackup_gui.ui import languages

EXIT_CODES = {Result.DONE: 0, Result.FAILED: 1, Result.NOTES: 3, Result.CANCELLED: 130}
FAILED = EXIT_CODES[Result.FAILED]
WRONG_USAGE = 2

_log = logging.getLogger(__name__)


def run(parsed: argparse.Namespace) -> int:
    """Run the command in `parsed`; returns the exit code."""
    application = QCoreApplication.instance() or QCoreApplication(["pgbackup"])
    languages.speak(application, Language.SYSTEM, draws=False)
    terminal = Terminal(json=parsed.json, verbose=parsed.verbose)
    command = COMMANDS[parsed.command]
    offered = os.environ.get("PGPASSWORD")
    forget_libpq_variables()
    home = os.environ.get(HOME_VARIABLE)
    places = find_places(Path(home).absolute() if home else None)
    log = LogFile(file=places.log_file)
    hidden = [offered] if offered else []
    open_session = partial(_open, places, terminal, log, hidden)
    try:
        with recorded_in(log, hidden):
            result = _result(command, parsed, open_session, hidden)
    except WrongUsage as error:
        terminal.refuse(f"pgbackup {parsed.command}: {error}")
        return WRONG_USAGE
    return _report(terminal, command, result, log.path)


def _result(
    command: Command,
    parsed: argparse.Namespace,
    open_session: Callable[[], Session],
    hidden: list[str],
) -> JobResult:
    """Whatever happens becomes a result, but for wrong usage."""
    try:
        return command.run(open_session(), parsed)
    except WrongUsage:
        raise
    except KeyboardInterrupt:
        return JobResult(Result.CANCELLED)
    except AppError as error:
        return JobResult(Result.FAILED, error=error)
    except Exception as error:
        _log.exception("command failed unexpectedly")
        detail = Redactor(hidden)(f"{type(error).__name__}: {error}")
        return JobResult(Result.FAILED, error=AppError(Code.UNEXPECTED, detail=detail))


def _open(places: Places, terminal: Terminal, log: LogFile, hidden: list[str]) -> Session:
    """The engine for one command; `hidden` holds PGPASSWORD if that was set."""
    secrets = SecretStore(password_file=find_password_file())
    operations = open_operations(
        places=places,
        secrets=secrets,
        settings=SettingsStore(file=places.settings_file),
        log=log,
    )
    profiles = ProfileBook(file=places.profiles_file)
    offered = hidden[0] if hidden else None
    return Session(terminal, places, profiles, secrets, operations, offered, hidden)


def _report(terminal: Terminal, command: Command, result: JobResult, log: Path) -> int:
    """Print the result; returns the exit code."""
    try:
        _print(terminal, command, result, log)
    except BrokenPipeError:
        _log.debug("the reader has seen enough")
    except OSError as error:
        terminal.refuse(f"pgbackup: {error}")
        return FAILED
    return EXIT_CODES[result.result]


def _print(terminal: Terminal, command: Command, result: JobResult, log: Path) -> None:
    if terminal.json:
        text = plain.report(command.shows, result, log, ascii_only=not terminal.speaks_utf8)
        terminal.print_json(text)
        return
    if result.value is not None:
        terminal.say(command.tells(result.value))
    for note in result.notes:
        terminal.say(words.note_text(note))
    if result.error:
        _complain(terminal, result.error, log)
    elif result.result is Result.CANCELLED:
        terminal.complain(show.cancelled())


def _complain(terminal: Terminal, error: AppError, log: Path) -> None:
    text = words.error_text(error, log)
    terminal.complain(f"{text.message}\n{text.action}")
    if terminal.verbose and error.detail:
        terminal.complain(error.detail)
