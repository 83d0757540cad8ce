"""The steps of the first run and their words."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Step(IntEnum):
    """The steps, in order."""

    WHERE = 0
    TEST = 1
    FOLDER = 2
    BACKUP = 3


class Way(IntEnum):
    """How the address is given."""

    PASTE = 0
    FORM = 1


def title(step: Step) -> str:
    """The question that a step answers."""
    return {
        Step.WHERE: translate("first_run", "Where is your database?"),
        Step.TEST: translate("first_run", "Can it be reached?"),
        Step.FOLDER: translate("first_run", "Where to keep the backups?"),
        Step.BACKUP: translate("first_run", "The first backup"),
    }[step]


def explanation(step: Step, way: Way) -> str:
    """A sentence below the question; empty when the page says it all."""
    if step is Step.WHERE and way is Way.PASTE:
        return translate(
            "first_run",
            "Copy the compose file, the .env file or the database address of your app, and paste "
            "it here. What is found appears in the fields below.",
        )
    return {
        Step.WHERE: translate(
            "first_run", "The settings of your app name these: look for DB_HOST or DATABASE_URL."
        ),
        Step.TEST: translate("first_run", "Nothing is changed on the server."),
        Step.FOLDER: translate(
            "first_run", "Best on another disk than the database. Every backup is one file."
        ),
        Step.BACKUP: "",
    }[step]


def counter(step: Step, *, of: int) -> str:
    """How far one has come."""
    return translate("first_run", "Step {number} of {count}").format(number=step + 1, count=of)


def next_words(step: Step, *, is_for_restore: bool) -> str:
    """What the main button does."""
    if step is Step.FOLDER and is_for_restore:
        return translate("first_run", "Ne&xt: restore")
    return {
        Step.WHERE: translate("first_run", "Ne&xt: test it"),
        Step.TEST: translate("first_run", "Ne&xt"),
        Step.FOLDER: translate("first_run", "Save and back up &now"),
        Step.BACKUP: translate("first_run", "&Close"),
    }[step]


def skip_words(step: Step) -> str:
    """What passes over a step; empty when it cannot be passed over."""
    return {
        Step.WHERE: "",
        Step.TEST: translate("first_run", "&Skip the test"),
        Step.FOLDER: translate("first_run", "&Save without a backup"),
        Step.BACKUP: "",
    }[step]
