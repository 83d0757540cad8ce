"""What a restore will do, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.work.plans import CheckState, Method, RestorePlan, RestoreRequest
from pgbackup_gui.ui import formats

translate = QCoreApplication.translate


def question(request: RestoreRequest, plan: RestorePlan | None = None) -> str:
    """The one question that the dialog asks."""
    if request.beside and _is_there(plan):
        text = translate(
            "restore", "Restore the backup of {moment} into the database “{target}” on {server}?"
        )
    elif request.beside:
        text = translate(
            "restore",
            "Restore the backup of {moment} into the new database “{target}” on {server}?",
        )
    elif request.method is Method.IN_PLACE:
        text = translate(
            "restore",
            "Replace the contents of “{target}” on {server} with the backup of {moment}?",
        )
    else:
        text = translate(
            "restore",
            "Replace the database “{target}” on {server} with the backup of {moment}?",
        )
    return text.format(
        moment=formats.moment_within(request.backup.taken_at),
        target=formats.breakable(request.target),
        server=formats.breakable(request.profile.server),
    )


def consequence(
    request: RestoreRequest, plan: RestorePlan | None, now: datetime | None = None
) -> str:
    """What becomes of the data that is there now."""
    if request.beside:
        return translate("restore", "The database “{database}” stays as it is.").format(
            database=request.profile.dbname
        )
    name = formats.breakable(request.profile.name)
    if request.method is Method.IN_PLACE:
        text = translate(
            "restore",
            "Changes made since then ({age}) will disappear from {name}. This cannot be undone by "
            "a click, but the backup made just before can be restored.",
        )
        return text.format(age=formats.age(request.backup.taken_at, now), name=name)
    if plan is not None and plan.live_size is None:
        return translate(
            "restore", "There is no such database on the server now, so nothing is replaced."
        )
    size = "" if plan is None or plan.live_size is None else formats.size(plan.live_size)
    text = translate(
        "restore",
        "Changes made since then ({age}) will disappear from {name}. The current database is "
        "kept on the server, so you can undo.",
    )
    if size:
        text = translate(
            "restore",
            "Changes made since then ({age}) will disappear from {name}. The current database "
            "({size}) is kept on the server, so you can undo.",
        )
    age = formats.age(request.backup.taken_at, now)
    return text.format(age=age, size=size, name=name)


def lacks_createdb(plan: RestorePlan) -> bool:
    """Whether the login may not create the database that a restore fills first."""
    failed = [check.error for check in plan.checks if check.state is CheckState.FAILED]
    return any(error and error.code is Code.CANNOT_CREATE_DATABASE for error in failed)


def _is_there(plan: RestorePlan | None) -> bool:
    """Whether the database that is to hold the contents exists already."""
    return plan is not None and plan.live_size is not None


def verb(request: RestoreRequest, plan: RestorePlan | None = None) -> str:
    """What the button is called."""
    if request.beside and _is_there(plan):
        return translate("restore", "Restore into that database")
    if request.beside:
        return translate("restore", "Restore into the new database")
    if request.method is Method.IN_PLACE:
        return translate("restore", "Replace the contents")
    return translate("restore", "Replace the database")
