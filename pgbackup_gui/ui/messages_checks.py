"""The words of every preflight check, by how it came out."""

from pgbackup_gui.core.work.plans import CheckName, CheckState
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP

CHECKS = {
    (CheckName.FILE, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "The backup is read in full before anything is changed"
    ),
    (CheckName.FILE, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "The backup can be read, but nothing was recorded to compare it with"
    ),
    (CheckName.FILE, CheckState.FAILED): QT_TRANSLATE_NOOP("messages", "The backup cannot be used"),
    (CheckName.TOOLS, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "The PostgreSQL programs fit the server and the backup"
    ),
    (CheckName.TOOLS, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Programs of a newer version than the server's will be used"
    ),
    (CheckName.TOOLS, CheckState.FAILED): QT_TRANSLATE_NOOP("messages", "No programs that fit"),
    (CheckName.TARGET, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "The name of the restored database can be used"
    ),
    (CheckName.TARGET, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "The name of the restored database deserves a look"
    ),
    (CheckName.TARGET, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "The name of the restored database cannot be used"
    ),
    (CheckName.CREATE, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "This login may create a database"
    ),
    (CheckName.CREATE, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Whether this login may create a database is not known"
    ),
    (CheckName.CREATE, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "This login may not create a database"
    ),
    (CheckName.OWNER, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "The restored database can get its owner"
    ),
    (CheckName.OWNER, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "The restored database will get another owner"
    ),
    (CheckName.OWNER, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "The restored database cannot get its owner"
    ),
    (CheckName.ROLES, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "All roles that the backup needs are on the server"
    ),
    (CheckName.ROLES, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Which roles the backup needs is not known for certain"
    ),
    (CheckName.ROLES, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "Roles are missing on the server"
    ),
    (CheckName.EXTENSIONS, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "All extensions that the backup needs are on the server"
    ),
    (CheckName.EXTENSIONS, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Which extensions the backup needs is not known for certain"
    ),
    (CheckName.EXTENSIONS, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "Extensions are missing on the server"
    ),
    (CheckName.SUPERUSER, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "This login may create everything that is in the backup"
    ),
    (CheckName.SUPERUSER, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Whether this login may create everything in the backup is not known"
    ),
    (CheckName.SUPERUSER, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "This login may not create everything that is in the backup"
    ),
    (CheckName.REPLICATION, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "Nobody copies changes from or to the database"
    ),
    (CheckName.REPLICATION, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages",
        "Replication slots stay with the database from before, and are deleted with it",
    ),
    (CheckName.REPLICATION, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "Changes are being copied from or to the database"
    ),
    (CheckName.PREPARED, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "No unfinished transactions are in the way"
    ),
    (CheckName.PREPARED, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Unfinished transactions could not be looked for"
    ),
    (CheckName.PREPARED, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "Unfinished transactions are in the way"
    ),
    (CheckName.SESSIONS, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "Nobody has to be disconnected"
    ),
    (CheckName.SESSIONS, CheckState.NOTE): QT_TRANSLATE_NOOP("messages", "Will be disconnected"),
    (CheckName.SESSIONS, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "Some programs cannot be disconnected"
    ),
    (CheckName.SPACE, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "The server has space for a second copy"
    ),
    (CheckName.SPACE, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages",
        "The server needs space for a second copy, and how much is free cannot be seen from here",
    ),
    (CheckName.SPACE, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "The server has too little space for a second copy"
    ),
    (CheckName.LOCKS, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "The server can replace all contents in one step"
    ),
    (CheckName.LOCKS, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Whether the server can replace all contents in one step is not known"
    ),
    (CheckName.LOCKS, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "The server cannot replace all contents in one step"
    ),
    (CheckName.CONNECTED, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "Nobody else is connected to the database"
    ),
    (CheckName.CONNECTED, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Stays connected, and the restore gives up if it is in the way for long"
    ),
    (CheckName.CONNECTED, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "Programs that are connected are in the way"
    ),
    (CheckName.FOLDER, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "The backup folder can be written to"
    ),
    (CheckName.FOLDER, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "The backup folder deserves a look"
    ),
    (CheckName.FOLDER, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "The backup folder cannot be used"
    ),
    (CheckName.FOLDER_SPACE, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "There is enough free space in the backup folder"
    ),
    (CheckName.FOLDER_SPACE, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "How much space is free in the backup folder is not known"
    ),
    (CheckName.FOLDER_SPACE, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "There is too little free space in the backup folder"
    ),
    (CheckName.READABLE, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "This login can read everything in the database"
    ),
    (CheckName.READABLE, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "What this login can read is not known for certain"
    ),
    (CheckName.READABLE, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "This login cannot read everything in the database"
    ),
    (CheckName.LOGIN, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "This login has no more rights than a backup needs"
    ),
    (CheckName.LOGIN, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages",
        "This login may do everything on the server; one with fewer rights is enough for backups",
    ),
    (CheckName.LOGIN, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "This login cannot be used"
    ),
    (CheckName.STANDBY, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "The server is not a read-only copy of another"
    ),
    (CheckName.STANDBY, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages",
        "The server is a read-only copy of another; a long backup may be interrupted by it",
    ),
    (CheckName.STANDBY, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "The server is a read-only copy of another"
    ),
    (CheckName.NOT_INCLUDED, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "Everything is in the backup"
    ),
    (CheckName.NOT_INCLUDED, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages",
        "Not in the backup: roles and their passwords, other databases, and the files of the app",
    ),
    (CheckName.NOT_INCLUDED, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "What is in the backup is not known"
    ),
    (CheckName.PROPERTIES, CheckState.OK): QT_TRANSLATE_NOOP(
        "messages", "Settings and privileges of the database are carried over"
    ),
    (CheckName.PROPERTIES, CheckState.NOTE): QT_TRANSLATE_NOOP(
        "messages", "Cannot be carried over to the restored database"
    ),
    (CheckName.PROPERTIES, CheckState.FAILED): QT_TRANSLATE_NOOP(
        "messages", "Settings of the database cannot be carried over"
    ),
}
