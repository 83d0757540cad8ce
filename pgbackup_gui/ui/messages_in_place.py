"""The words of errors that only a restore into an existing database can meet."""

from collections.abc import Mapping

from pgbackup_gui.core.errors import Code
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP, Words

IN_PLACE_WORDS: Mapping[Code, Words] = {
    Code.TOO_MANY_OBJECTS: Words(
        QT_TRANSLATE_NOOP("messages", "Too much for one step"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The contents cannot be replaced in one step: the backup holds {count} tables, indexes "
            "and large objects, and the server's settings allow for {limit}. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Raise max_locks_per_transaction on the server, or use a login that may create "
            "databases.",
        ),
    ),
    Code.TOOLS_TOO_NEW: Words(
        QT_TRANSLATE_NOOP("messages", "Programs are too new for this"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The program pg_restore {tool} cannot replace the contents in one step on a server of "
            "version {server}. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Install the PostgreSQL programs of the server's version, or use a login that may "
            "create databases.",
        ),
    ),
    Code.TARGET_BLOCKED: Words(
        QT_TRANSLATE_NOOP("messages", "The database is in use"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The restore waited for {seconds} seconds and gave up. In the way: {applications}. "
            "Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("messages", "Stop these programs, then restore again."),
    ),
    Code.TARGET_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "No database to replace"),
        QT_TRANSLATE_NOOP(
            "messages",
            "There is no database “{database}” on the server whose contents could be replaced, or "
            "it lets nobody in. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("messages", "Have the database created on the server, then try again."),
    ),
    Code.REPLACED_DIFFERS: Words(
        QT_TRANSLATE_NOOP("messages", "Replaced contents are not the same"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The contents of “{database}” were replaced, but are not what the backup recorded: "
            "{what}. An app that wrote at the same time can be the reason. What was there before "
            "is in the backup {backup}.",
        ),
        QT_TRANSLATE_NOOP("messages", "Stop the app that uses the database, then restore again."),
    ),
    Code.RESTORED_IN_PART: Words(
        QT_TRANSLATE_NOOP("messages", "Restored only in part"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The restore into “{database}”, which was empty, did not end well, and it now holds "
            "part of the data. Your own database is as it was. The program said: {detail}",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Empty “{database}” or choose another database, and restore again."
        ),
    ),
}
