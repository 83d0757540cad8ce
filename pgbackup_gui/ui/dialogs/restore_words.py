"""What a restore will do, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.work.plans import RestorePlan, RestoreRequest
from pgbackup_gui.ui import formats

translate = QCoreApplication.translate


def question(request: RestoreRequest) -> str:
    """The one question that the dialog asks."""
    if request.beside:
        text = translate(
            "restore",
            "Restore the backup of {moment} into the new database “{target}” on {server}?",
        )
    else:
        text = translate(
            "restore",
            "Replace the database “{target}” on {server} with the backup of {moment}?",
        )
    return text.format(
        moment=formats.moment(request.backup.taken_at),
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
    if plan is not None and plan.live_size is None:
        return translate(
            "restore", "There is no such database on the server now, so nothing is replaced."
        )
    size = "" if plan is None or plan.live_size is None else formats.size(plan.live_size)
    text = translate(
        "restore",
        "Changes made since then ({age}) will disappear. The current database is kept on the "
        "server, so you can undo.",
    )
    if size:
        text = translate(
            "restore",
            "Changes made since then ({age}) will disappear. The current database ({size}) is "
            "kept on the server, so you can undo.",
        )
    return text.format(age=formats.age(request.backup.taken_at, now), size=size)


def verb(request: RestoreRequest) -> str:
    """What the button is called."""
    if request.beside:
        return translate("restore", "Restore into new database")
    return translate("restore", "Replace database")
