"""Words for errors while working: folder, backup file, backup, restore, and the rest."""

from collections.abc import Mapping

from pgbackup_gui.core.errors import Code
from pgbackup_gui.ui.messages_in_place import IN_PLACE_WORDS
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP, Words

_FOLDER = {
    Code.FOLDER_NOT_FOUND: Words(
        QT_TRANSLATE_NOOP("messages", "Backup folder not found"),
        QT_TRANSLATE_NOOP("messages", "The backup folder is not there: {path}."),
        QT_TRANSLATE_NOOP(
            "messages", "Connect the disk or network share, or choose another folder."
        ),
    ),
    Code.FOLDER_READ_ONLY: Words(
        QT_TRANSLATE_NOOP("messages", "Backup folder is read-only"),
        QT_TRANSLATE_NOOP("messages", "Nothing can be written to the backup folder: {path}."),
        QT_TRANSLATE_NOOP("messages", "Allow yourself to write there, or choose another folder."),
    ),
    Code.FOLDER_FULL: Words(
        QT_TRANSLATE_NOOP("messages", "Not enough space for the backup"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The backup needs {needed}, and the disk of the backup folder has {free} free. Your "
            "earlier backups are untouched.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Free some space, or choose a backup folder on another disk."
        ),
    ),
    Code.FOLDER_BUSY: Words(
        QT_TRANSLATE_NOOP("messages", "Backup folder in use"),
        QT_TRANSLATE_NOOP(
            "messages", "The backup folder is being used by {holder}. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("messages", "Wait until the other one has finished, then try again."),
    ),
    Code.FOLDER_FAILED: Words(
        QT_TRANSLATE_NOOP("messages", "Backup folder does not work"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The disk or network share of the backup folder reported a failure: {detail}",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Look after the disk or share, or choose a backup folder elsewhere."
        ),
    ),
}

_FILE = {
    Code.BACKUP_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("messages", "No such backup"),
        QT_TRANSLATE_NOOP("messages", "The backup “{name}” is no longer in the backup folder."),
        QT_TRANSLATE_NOOP("messages", "Refresh the list and choose another backup."),
    ),
    Code.NOT_A_BACKUP: Words(
        QT_TRANSLATE_NOOP("messages", "Not a backup"),
        QT_TRANSLATE_NOOP("messages", "This file is not a backup in PostgreSQL's custom format."),
        QT_TRANSLATE_NOOP("messages", "Choose a file that pg_dump wrote with --format=custom."),
    ),
    Code.BACKUP_DAMAGED: Words(
        QT_TRANSLATE_NOOP("messages", "Backup damaged"),
        QT_TRANSLATE_NOOP(
            "messages",
            "This backup cannot be read to its end. Your database and your other backups are "
            "untouched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose another backup, and make a new one soon."),
    ),
    Code.BACKUP_CHANGED: Words(
        QT_TRANSLATE_NOOP("messages", "Backup changed since it was made"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The file is not the same as when it was written, so it cannot be trusted. Your "
            "database is untouched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose another backup, or fetch this one from a copy."),
    ),
    Code.ARCHIVE_TOO_NEW: Words(
        QT_TRANSLATE_NOOP("messages", "Backup newer than the programs"),
        QT_TRANSLATE_NOOP(
            "messages",
            "This backup was made by PostgreSQL programs newer than those on this computer. "
            "The backup itself is fine.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Install the PostgreSQL {major} client programs on this computer."
        ),
    ),
    Code.NOT_TRUSTED: Words(
        QT_TRANSLATE_NOOP("messages", "Made by somebody else"),
        QT_TRANSLATE_NOOP(
            "messages",
            "This computer did not make the backup {name}. A backup is also a program for the "
            "database, and a crafted one could do harm. Nothing was opened.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Go on only if you trust where the file comes from: choose Trust this file."
        ),
    ),
    Code.TRASH_FAILED: Words(
        QT_TRANSLATE_NOOP("messages", "Backup not moved to the trash"),
        QT_TRANSLATE_NOOP(
            "messages", "The system did not move the file to the trash; it is where it was: {path}."
        ),
        QT_TRANSLATE_NOOP("messages", "Close programs that use the file, then try again."),
    ),
}

_DUMP = {
    Code.DUMP_FAILED: Words(
        QT_TRANSLATE_NOOP("messages", "Backup failed"),
        QT_TRANSLATE_NOOP(
            "messages",
            "No backup was made, and your earlier backups are untouched. The program said: "
            "{detail}",
        ),
        QT_TRANSLATE_NOOP("messages", "Read the log, correct the cause, and back up again."),
    ),
    Code.DUMP_INCOMPLETE: Words(
        QT_TRANSLATE_NOOP("messages", "Backup incomplete"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Reading the new backup back showed that something is missing: {what}. It was thrown "
            "away, and your earlier backups are untouched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Look at the free space of the disk, then back up again."),
    ),
    Code.CANNOT_READ_ALL: Words(
        QT_TRANSLATE_NOOP("messages", "Login cannot read everything"),
        QT_TRANSLATE_NOOP(
            "messages",
            "This login may not read all of the database: {what}. A backup would have gaps, so "
            "none is made.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Use the login that owns the database, or let this one read everything "
            "(pg_read_all_data).",
        ),
    ),
    Code.TABLE_LOCKED: Words(
        QT_TRANSLATE_NOOP("messages", "Table in use"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Another program holds a table for itself: {table}. No backup was made, and your "
            "earlier backups are untouched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Wait until that program has finished, then back up again."),
    ),
}

_RESTORE_BEFORE = {
    Code.CANNOT_CREATE_DATABASE: Words(
        QT_TRANSLATE_NOOP("messages", "Login cannot create databases"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A restore fills a new database first, and this login may not create one. Nothing was "
            "changed.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Use the main login of the server, give this login the right CREATEDB, or replace "
            "the contents in place.",
        ),
    ),
    Code.NOT_THE_OWNER: Words(
        QT_TRANSLATE_NOOP("messages", "Login is not the owner"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The database belongs to “{role}”, and this login may not act for that role. Nothing "
            "was changed.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Use the login that owns the database, or the main login of the server."
        ),
    ),
    Code.ROLE_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "Role missing on the server"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The backup needs a role that the server does not have: {role}. Your database is as "
            "it was.",
        ),
        QT_TRANSLATE_NOOP("messages", "Create the role on the server, then try again."),
    ),
    Code.EXTENSION_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "Extension missing on the server"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The backup needs an extension that the server does not have: {extension}. Your "
            "database is as it was.",
        ),
        QT_TRANSLATE_NOOP("messages", "Install the extension on the server, then try again."),
    ),
    Code.PREPARED_TRANSACTIONS: Words(
        QT_TRANSLATE_NOOP("messages", "Unfinished transactions"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Transactions were prepared in this database and never ended: {count}. They block a "
            "replacement. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Let the app that began them end them, or restore into a new database."
        ),
    ),
    Code.REPLICATION_IN_USE: Words(
        QT_TRANSLATE_NOOP("messages", "Database is being copied elsewhere"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The database “{database}” cannot be replaced while its changes are passed on to "
            "another program or server, or come from one: {what}. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "End the replication in “{database}” and set it up anew after the restore, or restore "
            "into a new database.",
        ),
    ),
    Code.NEEDS_SUPERUSER: Words(
        QT_TRANSLATE_NOOP("messages", "The login may not create everything"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The backup holds what only the server's administrator may create: {what} "
            "({count} in all), and the user “{user}” is not one. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Restore with the login of the server's administrator (superuser)."
        ),
    ),
    Code.SESSIONS_REMAIN: Words(
        QT_TRANSLATE_NOOP("messages", "Database still in use"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Some programs could not be disconnected from the database: {applications}. Your "
            "database is as it was.",
        ),
        QT_TRANSLATE_NOOP("messages", "Stop the app that uses the database, then try again."),
    ),
    Code.TARGET_EXISTS: Words(
        QT_TRANSLATE_NOOP("messages", "Database already exists"),
        QT_TRANSLATE_NOOP(
            "messages",
            "There is already a database “{target}” on the server. It was left untouched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose another name for the new database."),
    ),
    Code.TARGET_BUSY: Words(
        QT_TRANSLATE_NOOP("messages", "Something is already running"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Another operation works on “{database}” right now. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("messages", "Wait until it has finished, then try again."),
    ),
}

_RESTORE = {
    Code.RESTORE_FAILED: Words(
        QT_TRANSLATE_NOOP("messages", "Restore failed"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The restore was stopped, and your database is as it was. The program said: {detail}",
        ),
        QT_TRANSLATE_NOOP("messages", "Read the log, correct the cause, and restore again."),
    ),
    Code.RESTORE_DIFFERS: Words(
        QT_TRANSLATE_NOOP("messages", "Restored data is not the same"),
        QT_TRANSLATE_NOOP(
            "messages",
            "What was restored is not what the backup recorded: {what}. It was not put in place, "
            "and your database is as it was.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose another backup, and keep the log of this one."),
    ),
    Code.SWAP_FAILED: Words(
        QT_TRANSLATE_NOOP("messages", "Databases not switched"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The restored database could not take the place of “{database}”. Your database is as "
            "it was.",
        ),
        QT_TRANSLATE_NOOP("messages", "Stop the app that uses the database, then restore again."),
    ),
    Code.SERVER_DISK_FULL: Words(
        QT_TRANSLATE_NOOP("messages", "Server disk full"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The disk of the server has too little space for a second copy of the database. Your "
            "database is as it was.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Free space on the server, for example by deleting a kept database."
        ),
    ),
    Code.NOTHING_TO_UNDO: Words(
        QT_TRANSLATE_NOOP("messages", "Nothing to undo"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The database from before the restore is no longer on the server. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("messages", "Restore an older backup instead."),
    ),
    Code.RECOVERY_BLOCKED: Words(
        QT_TRANSLATE_NOOP("messages", "Interrupted restore not finished"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A restore of “{database}” was interrupted earlier and cannot be brought to an end "
            "now. No data was lost.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Make sure that the server can be reached, then start PG Backup again."
        ),
    ),
}

_REST = {
    Code.CANCELLED: Words(
        QT_TRANSLATE_NOOP("messages", "Cancelled"),
        QT_TRANSLATE_NOOP("messages", "You stopped this. Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Start it again whenever you like."),
    ),
    Code.UNEXPECTED: Words(
        QT_TRANSLATE_NOOP("messages", "Something unexpected happened"),
        QT_TRANSLATE_NOOP("messages", "PG Backup has no words for this failure: {detail}"),
        QT_TRANSLATE_NOOP("messages", "Copy the details and look at the log."),
    ),
}

WORK_WORDS: Mapping[Code, Words] = {
    **_FOLDER,
    **_FILE,
    **_DUMP,
    **_RESTORE_BEFORE,
    **_RESTORE,
    **IN_PLACE_WORDS,
    **_REST,
}
"""Title, message and action of every code about backups, restores and the rest."""
