"""Questions about what restores have put aside: go back to it, or delete it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import KeptDatabase, KeptReason
from pgbackup_gui.ui import boxes, formats
from pgbackup_gui.ui.boxes import ConfirmBox

translate = QCoreApplication.translate


def ask_undo(parent: QWidget, profile: Profile, kept: KeptDatabase) -> ConfirmBox:
    """Switch back to what was put aside some time ago, which has to be named first."""
    text = translate(
        "RestoreWork",
        "“{database}” will again hold what it held {age} ago ({moment}). Changes made since "
        "then disappear from it, but what it holds now is kept aside, so nothing is lost. "
        "Programs that use it are disconnected.",
    )
    title = translate("RestoreWork", "Undo the restore of {name}?")
    verb = translate("RestoreWork", "Undo restore")
    if kept.reason is KeptReason.BEFORE_UNDO:
        title = translate("RestoreWork", "Restore {name} again?")
        verb = translate("RestoreWork", "Restore again")
    moment, age = formats.moment_within(kept.kept_at), formats.age(kept.kept_at)
    box = boxes.confirm(
        parent,
        title=title.format(name=profile.name),
        text=text.format(database=kept.live, moment=moment, age=age),
        verb=verb,
        dangerous=True,
    )
    if kept.apps:
        text = translate("RestoreWork", "&Stop {apps} meanwhile, and start it again")
        stop = QCheckBox(text.format(apps=", ".join(kept.apps).replace("&", "&&")), box)
        stop.setObjectName("stopAppsBox")
        stop.setChecked(True)
        box.setCheckBox(stop)
    return box


def apps_to_stop(box: ConfirmBox, kept: KeptDatabase) -> tuple[str, ...]:
    """What the answer says is to be stopped."""
    stop = box.checkBox()
    return kept.apps if stop is not None and stop.isChecked() else ()


def ask_deletion(parent: QWidget, kept: KeptDatabase) -> ConfirmBox:
    """Delete a database that is kept aside, which cannot be undone."""
    text = translate(
        "RestoreWork",
        "You will no longer be able to undo the restore of {moment}: what “{database}” held "
        "until then is gone for good. This frees {size} on the server.",
    )
    if kept.reason is KeptReason.BEFORE_UNDO:
        text = translate(
            "RestoreWork",
            "You will no longer be able to go back to what “{database}” held until the undo "
            "of {moment}: it is gone for good. This frees {size} on the server.",
        )
    moment, size = formats.moment_within(kept.kept_at), formats.size(kept.size)
    return boxes.confirm(
        parent,
        title=translate("RestoreWork", "Delete {name}?").format(name=kept.name),
        text=text.format(moment=moment, database=kept.live, size=size),
        verb=translate("RestoreWork", "Delete it"),
        dangerous=True,
    )
