"""Which containers a restore or an undo stops, from the options of the command line."""

import argparse

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.session import WrongUsage
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.plans import KeptDatabase
from pgbackup_gui.engine.operations import Operations

translate = QCoreApplication.translate


def check(arguments: argparse.Namespace) -> None:
    """Raises WrongUsage for options that contradict each other."""
    wants = bool(arguments.stop or arguments.stop_app)
    if wants and getattr(arguments, "beside", None):
        raise WrongUsage(
            translate("commands", "--beside replaces nothing, so there is nothing to stop")
        )
    if wants and getattr(arguments, "keep_running", False):
        raise WrongUsage(translate("commands", "--keep-running stops nothing"))


def for_restore(
    operations: Operations, arguments: argparse.Namespace, profile: Profile, context: JobContext
) -> tuple[str, ...]:
    """The names that are given and, if it is said so, those of the app that uses the database.

    Raises AppError, or WrongUsage where there is no app.
    """
    found = operations.app_containers(profile, context).value if arguments.stop_app else ()
    if arguments.stop_app and not found:
        text = translate("commands", "no app was found beside this database: name it with --stop")
        raise WrongUsage(text)
    app = (one.name for one in found if one.is_advised)
    return tuple(dict.fromkeys((*arguments.stop, *app)))


def for_undo(
    arguments: argparse.Namespace, given: tuple[str, ...], kept: KeptDatabase
) -> tuple[str, ...]:
    """`given` if anything was said; else what the restore had stopped."""
    is_said = arguments.stop or arguments.stop_app or arguments.keep_running
    return given if is_said else kept.apps
