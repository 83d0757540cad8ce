"""Words for errors on the way to a server: ssh, containers, sudo; and commands that help."""

from collections.abc import Mapping

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP, Words

_SSH = {
    Code.SSH_HOST_INVALID: Words(
        QT_TRANSLATE_NOOP("messages", "Address for ssh not usable"),
        QT_TRANSLATE_NOOP("messages", "The address {host} is nothing that ssh could connect to."),
        QT_TRANSLATE_NOOP(
            "messages", "Enter user@server, or a name from your ssh settings, without spaces."
        ),
    ),
    Code.SSH_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "Program ssh missing"),
        QT_TRANSLATE_NOOP("messages", "The program ssh was not found on this computer."),
        QT_TRANSLATE_NOOP("messages", "Install OpenSSH, then try again."),
    ),
    Code.SSH_UNREACHABLE: Words(
        QT_TRANSLATE_NOOP("messages", "Server not reached by ssh"),
        QT_TRANSLATE_NOOP(
            "messages", "No ssh connection to {host} came about. Nothing was changed there."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Make sure that the server is on, that its name is right, and that ssh is turned on "
            "there.",
        ),
    ),
    Code.SSH_HOST_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("messages", "Server not known to ssh yet"),
        QT_TRANSLATE_NOOP(
            "messages",
            "This computer has no confirmed key of {host}, so it cannot tell whether it is the "
            "right one. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Log in once in a terminal with “ssh {host}”, and confirm the key there."
        ),
    ),
    Code.SSH_HOST_CHANGED: Words(
        QT_TRANSLATE_NOOP("messages", "The server shows another key than before"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Under the name {host} another key answers than before. The server may have been "
            "installed anew, or another computer answers in its place. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Do not go on before whoever runs the server has told you why its key has changed.",
        ),
    ),
    Code.SSH_REFUSED: Words(
        QT_TRANSLATE_NOOP("messages", "Login by ssh not accepted"),
        QT_TRANSLATE_NOOP(
            "messages", "The login at {host} was refused: no key or password of yours was accepted."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Log in once in a terminal with “ssh {host}”, which shows what is missing."
        ),
    ),
}

_ENGINE = {
    Code.ENGINE_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "Docker or Podman not found"),
        QT_TRANSLATE_NOOP(
            "messages", "Neither was found where the database is said to live in a container."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose another way to this database."),
    ),
    Code.ENGINE_STOPPED: Words(
        QT_TRANSLATE_NOOP("messages", "Docker or Podman not running"),
        QT_TRANSLATE_NOOP(
            "messages", "The program that runs the containers is there, but does not answer."
        ),
        QT_TRANSLATE_NOOP("messages", "Start Docker or Podman, then try again."),
    ),
    Code.ENGINE_NOT_PERMITTED: Words(
        QT_TRANSLATE_NOOP("messages", "Docker not allowed for this user"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Docker is there, but the user who logs in there may not use it. Who may use it can "
            "do everything on that computer.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Run “sudo usermod -aG docker $USER” there, then log out and in again.",
        ),
    ),
    Code.CONTAINER_INVALID: Words(
        QT_TRANSLATE_NOOP("messages", "Container not usable"),
        QT_TRANSLATE_NOOP("messages", "A container cannot be called {container}."),
        QT_TRANSLATE_NOOP("messages", "Enter its name as “docker ps” shows it."),
    ),
    Code.CONTAINER_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("messages", "Container not found"),
        QT_TRANSLATE_NOOP("messages", "The container {container} is not there, or not any more."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose the container that the database lives in now; its name may be new."
        ),
    ),
    Code.CONTAINER_STOPPED: Words(
        QT_TRANSLATE_NOOP("messages", "Container stopped"),
        QT_TRANSLATE_NOOP(
            "messages", "The container {container} is there, but it is stopped or paused."
        ),
        QT_TRANSLATE_NOOP("messages", "Start the container of the database, then try again."),
    ),
    Code.SUDO_REFUSED: Words(
        QT_TRANSLATE_NOOP("messages", "No sudo without a password"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The user who logs in there may not do this by sudo without typing a password, which "
            "nobody can do from here.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Allow it in the settings of sudo there (NOPASSWD), or use another login."
        ),
    ),
    Code.FAR_TOOLS_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "PostgreSQL programs missing there"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The programs pg_dump, pg_restore and psql were not found where the database is said "
            "to live.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Choose the container or server that PostgreSQL itself runs on."
        ),
    ),
    Code.APP_NOT_STOPPED: Words(
        QT_TRANSLATE_NOOP("messages", "App not stopped"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The container {container} could not be stopped, so nothing was replaced.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Stop it yourself, or take the tick off it, and restore again."
        ),
    ),
}

ROUTE_WORDS: Mapping[Code, Words] = {**_SSH, **_ENGINE}
"""Title, message and action of every code about the way to a server."""

_COMMANDS = {
    Code.SSH_HOST_UNKNOWN: "ssh {host}",
    Code.SSH_REFUSED: "ssh {host}",
    Code.ENGINE_NOT_PERMITTED: "sudo usermod -aG docker $USER",
    Code.CONTAINER_STOPPED: "docker start {container}",
}


def helping_command(error: AppError) -> str:
    """A command to copy that solves `error`; empty when none is known in full."""
    try:
        known = {name: value for name, value in error.params.items() if value}
        return _COMMANDS.get(error.code, "").format_map(known)
    except KeyError:
        return ""
