"""The words on what a pasted text says, and on what it leaves open."""

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.reach.pasted import PastedSettings, Remark, Remarked
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_REMARKS = {
    Remark.OTHER_HOSTS: QT_TRANSLATE_NOOP(
        "messages", "Several servers are named; the first is used, not {subject}."
    ),
    Remark.LEFT_OUT: QT_TRANSLATE_NOOP("messages", "Not needed here and left out: {subject}."),
    Remark.WRONG_VALUE: QT_TRANSLATE_NOOP(
        "messages", "Not usable as it is written: {subject}. Fill it in below."
    ),
    Remark.SERVICE_NAME: QT_TRANSLATE_NOOP(
        "messages",
        "“{subject}” looks like the name of a container, which only other containers can find. "
        "Choose below that it is reached in a container, or enter the name or address of the "
        "computer that runs it, and the port it publishes.",
    ),
    Remark.PORT_NOT_PUBLISHED: QT_TRANSLATE_NOOP(
        "messages",
        "The compose file publishes no port for “{subject}”: only other containers can find it. "
        "So PG Backup goes into the container itself. If that runs on another computer, choose "
        "“In a container on a server (SSH)” below.",
    ),
    Remark.CONTAINER_UNNAMED: QT_TRANSLATE_NOOP(
        "messages",
        "What the container of “{subject}” is called depends on the folder of the compose file. "
        "Enter its name as “docker ps” shows it, or drop the file itself on this window.",
    ),
    Remark.PORT_ON_THAT_COMPUTER: QT_TRANSLATE_NOOP(
        "messages",
        "The port is only open on the computer that runs the containers. That is fine if it is "
        "this one.",
    ),
    Remark.WHICH_COMPUTER: QT_TRANSLATE_NOOP(
        "messages",
        "If the containers run on another computer, enter its name instead of localhost.",
    ),
    Remark.VARIABLE_UNSET: QT_TRANSLATE_NOOP(
        "messages",
        "The values of {subject} are in another file, mostly .env. Paste the text of both "
        "files together.",
    ),
    Remark.PASSWORD_IN_A_FILE: QT_TRANSLATE_NOOP(
        "messages", "The password is in a file on the server: {subject}. Enter it below."
    ),
    Remark.OTHER_SERVICES: QT_TRANSLATE_NOOP(
        "messages", "There are more databases in it: {subject}. Add them one after the other."
    ),
}

_HARMLESS = frozenset({Remark.LEFT_OUT, Remark.OTHER_SERVICES, Remark.PORT_ON_THAT_COMPUTER})


def remark_text(remarked: Remarked) -> str:
    """What could not be used or needs to be known, and what to do about it."""
    return translate("messages", _REMARKS[remarked.remark]).format(subject=remarked.subject)


def is_harmless(remarked: Remarked) -> bool:
    """True when nothing has to be done about it."""
    return remarked.remark in _HARMLESS


def found_text(found: PastedSettings, *, has_password: bool) -> str:
    """What the text said, without the password."""
    parts = [
        (found.container, translate("messages", "container {value}")),
        (found.host, translate("messages", "server {value}")),
        (found.port, translate("messages", "port {value}")),
        (found.dbname, translate("messages", "database {value}")),
        (found.user, translate("messages", "user {value}")),
    ]
    words = [text.format(value=value) for value, text in parts if value]
    if has_password:
        words.append(translate("messages", "a password"))
    return translate("messages", "Found: {list}.").format(list=", ".join(words))
