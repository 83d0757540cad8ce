"""Words for what was found on a computer, and for what was looked at there."""

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.finding import FoundDatabase, FoundState, Looked, LookedAt
from pgbackup_gui.ui.messages import error_text
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STATES = {
    FoundState.READY: QT_TRANSLATE_NOOP("messages", "Running"),
    FoundState.STOPPED: QT_TRANSLATE_NOOP("messages", "Stopped"),
    FoundState.CLOSED: QT_TRANSLATE_NOOP("messages", "Does not let us in"),
}

_WANTS_PASSWORD = (Code.LOGIN_REFUSED, Code.PASSWORD_NEEDED, Code.ACCESS_RULE)


def place_text(destination: str) -> str:
    """The computer that was looked at."""
    return destination or translate("messages", "This computer")


def state_text(state: FoundState) -> str:
    """How a found database is."""
    return translate("messages", _STATES[state])


def app_text(found: FoundDatabase) -> str:
    """Whose database it is; empty when that is not known."""
    return found.app.name if found.app else ""


def where_text(found: FoundDatabase) -> str:
    """Its container, or the server itself."""
    if found.container is None:
        return translate("messages", "PostgreSQL of the server itself")
    return found.container.name


def where_hint(found: FoundDatabase) -> str:
    """The same, with what compose calls it."""
    container = found.container
    if container is None or not container.project:
        return where_text(found)
    text = translate("messages", "{container}: service “{service}” of the project “{project}”")
    return text.format(
        container=container.name, service=container.service, project=container.project
    )


def looked_text(looked: Looked) -> str:
    """How one look came out; what failed says what to do next."""
    if looked.error is not None:
        return _problem(looked, looked.error)
    match looked.what:
        case LookedAt.PLACE:
            text = translate("messages", "{place} answers")
            return text.format(place=looked.subject)
        case LookedAt.ENGINE if not looked.subject:
            return translate("messages", "Neither Docker nor Podman is there")
        case LookedAt.ENGINE:
            text = translate("messages", "%n container(s) in {engine}", None, looked.count)
            return text.format(engine=_engine_text(looked.subject))
        case LookedAt.CONTAINER:
            text = translate("messages", "%n database(s) in {container}", None, looked.count)
            return text.format(container=looked.subject)
        case LookedAt.SERVER:
            return translate(
                "messages", "%n database(s) in the server's own PostgreSQL", None, looked.count
            )
    return databases_text(looked.count)


def databases_text(count: int) -> str:
    """How many databases were found."""
    if not count:
        return translate("messages", "No PostgreSQL database was found")
    return translate("messages", "%n database(s) found", None, count)


def _engine_text(call: str) -> str:
    """The engine's name; how it is called only where that is not the usual way."""
    name = "Podman" if call.endswith("podman") else "Docker"
    return name if call == name.lower() else f"{name} ({call})"


def _problem(looked: Looked, error: AppError) -> str:
    if error.code in _WANTS_PASSWORD and looked.what is LookedAt.CONTAINER:
        text = translate(
            "messages",
            "{container} wants a password. Add it all the same: the password is asked for when "
            "it is needed.",
        )
        return text.format(container=looked.subject)
    if error.code in _WANTS_PASSWORD and looked.what is LookedAt.SERVER:
        return translate(
            "messages",
            "PostgreSQL runs there by itself as well, but does not let us in without a password. "
            "Add its databases by their address.",
        )
    words = error_text(error)
    text = translate("messages", "{message} {action}").format(
        message=words.message, action=words.action
    )
    is_container = looked.what is LookedAt.CONTAINER
    return f"{looked.subject}: {text}" if is_container else text
