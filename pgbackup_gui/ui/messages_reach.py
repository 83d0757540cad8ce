"""Words for errors before any work begins: the form, the server, the programs, the password."""

from collections.abc import Mapping

from pgbackup_gui.core.errors import Code
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP, Words

_PROFILE = {
    Code.NAME_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "Name missing"),
        QT_TRANSLATE_NOOP("messages", "This database has no name in the list yet."),
        QT_TRANSLATE_NOOP("messages", "Enter a name."),
    ),
    Code.NAME_TAKEN: Words(
        QT_TRANSLATE_NOOP("messages", "Name already used"),
        QT_TRANSLATE_NOOP("messages", "Another database in the list is called “{name}”."),
        QT_TRANSLATE_NOOP("messages", "Choose another name."),
    ),
    Code.HOST_INVALID: Words(
        QT_TRANSLATE_NOOP("messages", "Server address not usable"),
        QT_TRANSLATE_NOOP("messages", "The server is not given as one host name or IP address."),
        QT_TRANSLATE_NOOP("messages", "Enter one host name or IP address, without spaces."),
    ),
    Code.PORT_INVALID: Words(
        QT_TRANSLATE_NOOP("messages", "Port not usable"),
        QT_TRANSLATE_NOOP("messages", "The port {port} does not exist."),
        QT_TRANSLATE_NOOP("messages", "Enter a port from 1 to 65535; the usual one is 5432."),
    ),
    Code.DATABASE_NAME_INVALID: Words(
        QT_TRANSLATE_NOOP("messages", "Database name not usable"),
        QT_TRANSLATE_NOOP("messages", "A database cannot have an empty name."),
        QT_TRANSLATE_NOOP("messages", "Enter the name of the database."),
    ),
    Code.DATABASE_NAME_TOO_LONG: Words(
        QT_TRANSLATE_NOOP("messages", "Database name too long"),
        QT_TRANSLATE_NOOP(
            "messages", "This name takes {bytes} bytes, and PostgreSQL allows at most 63."
        ),
        QT_TRANSLATE_NOOP("messages", "Enter a shorter name."),
    ),
    Code.USER_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "User missing"),
        QT_TRANSLATE_NOOP("messages", "Without a user name nobody can log in."),
        QT_TRANSLATE_NOOP("messages", "Enter the user name, for example postgres."),
    ),
    Code.FOLDER_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "Backup folder missing"),
        QT_TRANSLATE_NOOP("messages", "There is no full path to a folder for the backups yet."),
        QT_TRANSLATE_NOOP("messages", "Choose a folder for the backups."),
    ),
    Code.URI_INVALID: Words(
        QT_TRANSLATE_NOOP("messages", "Address not understood"),
        QT_TRANSLATE_NOOP(
            "messages", "The text starts like a database address but cannot be read as one."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Enter an address like postgresql://user@host:5432/database."
        ),
    ),
    Code.PASTED_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("messages", "Nothing found in that text"),
        QT_TRANSLATE_NOOP(
            "messages", "The text names no PostgreSQL server, database or user that was understood."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Paste all of your app's docker compose or environment file, or fill in the form.",
        ),
    ),
    Code.PASTED_OTHER_SERVER: Words(
        QT_TRANSLATE_NOOP("messages", "Not PostgreSQL"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The text is about another kind of database, such as MySQL, MariaDB or SQLite.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Paste the settings of an app that keeps its data in PostgreSQL."
        ),
    ),
    Code.PROFILE_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("messages", "No such database in the list"),
        QT_TRANSLATE_NOOP("messages", "No saved database is called “{name}”."),
        QT_TRANSLATE_NOOP("messages", "Choose one of the saved databases, or add this one."),
    ),
    Code.PROFILES_UNREADABLE: Words(
        QT_TRANSLATE_NOOP("messages", "Saved databases not readable"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The list of saved databases cannot be read: {path}. The file was left as it is, "
            "and your backups are untouched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Repair or rename that file, then start PG Backup again."),
    ),
}

_REACH = {
    Code.HOST_NOT_FOUND: Words(
        QT_TRANSLATE_NOOP("messages", "Server not found"),
        QT_TRANSLATE_NOOP("messages", "No computer called “{host}” can be found on the network."),
        QT_TRANSLATE_NOOP(
            "messages", "Correct the spelling, or enter the IP address of the server."
        ),
    ),
    Code.CONNECTION_REFUSED: Words(
        QT_TRANSLATE_NOOP("messages", "No server at this address"),
        QT_TRANSLATE_NOOP(
            "messages", "The computer is there, but PostgreSQL does not listen at {server}."
        ),
        QT_TRANSLATE_NOOP("messages", "Start the database server, or correct the port."),
    ),
    Code.CONNECTION_TIMEOUT: Words(
        QT_TRANSLATE_NOOP("messages", "No answer"),
        QT_TRANSLATE_NOOP("messages", "No answer came from {server} in time."),
        QT_TRANSLATE_NOOP(
            "messages", "Turn the server on, and look for a firewall or a wrong port if it is on."
        ),
    ),
    Code.NOT_POSTGRESQL: Words(
        QT_TRANSLATE_NOOP("messages", "Not a PostgreSQL server"),
        QT_TRANSLATE_NOOP("messages", "Something answers at {server}, but it is not PostgreSQL."),
        QT_TRANSLATE_NOOP("messages", "Correct the port; PostgreSQL usually uses 5432."),
    ),
    Code.TLS_REFUSED: Words(
        QT_TRANSLATE_NOOP("messages", "No encryption on the server"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Encryption is demanded here, but {server} does not offer it. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Turn encryption on at the server, or choose “Encrypt if possible” for this database.",
        ),
    ),
    Code.TLS_UNTRUSTED: Words(
        QT_TRANSLATE_NOOP("messages", "Server certificate not trusted"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The certificate does not prove that this is {server}. No password was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Install the root certificate of the server on this computer, or choose another "
            "encryption for this database.",
        ),
    ),
    Code.LOGIN_REFUSED: Words(
        QT_TRANSLATE_NOOP("messages", "Login not accepted"),
        QT_TRANSLATE_NOOP(
            "messages", "The user name or the password was not accepted by {server}."
        ),
        QT_TRANSLATE_NOOP("messages", "Enter user name and password again."),
    ),
    Code.ACCESS_RULE: Words(
        QT_TRANSLATE_NOOP("messages", "Access not allowed by the server"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A rule on {server} keeps this user on this computer away from the database.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Add a line for this computer to pg_hba.conf on the server and let it read the file "
            "again.",
        ),
    ),
    Code.NO_SUCH_DATABASE: Words(
        QT_TRANSLATE_NOOP("messages", "Database not found"),
        QT_TRANSLATE_NOOP("messages", "There is no database “{database}” on {server}."),
        QT_TRANSLATE_NOOP("messages", "Choose one from the list of databases on the server."),
    ),
    Code.DATABASE_CLOSED: Words(
        QT_TRANSLATE_NOOP("messages", "Database closed"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The database “{database}” takes no connections at the moment, perhaps because a "
            "restore was interrupted.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Start PG Backup again, so that it can finish what was interrupted."
        ),
    ),
    Code.SERVER_FULL: Words(
        QT_TRANSLATE_NOOP("messages", "Server busy"),
        QT_TRANSLATE_NOOP("messages", "No connection is free on {server}."),
        QT_TRANSLATE_NOOP("messages", "Try again in a few minutes."),
    ),
    Code.SERVER_STARTING: Words(
        QT_TRANSLATE_NOOP("messages", "Server starting or stopping"),
        QT_TRANSLATE_NOOP("messages", "PostgreSQL on {server} is not ready yet."),
        QT_TRANSLATE_NOOP("messages", "Wait a minute, then try again."),
    ),
    Code.CONNECTION_LOST: Words(
        QT_TRANSLATE_NOOP("messages", "Connection lost"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The connection to {server} broke off in the middle. Your database and your earlier "
            "backups are untouched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Make sure that the server is running, then try again."),
    ),
    Code.PERMISSION_DENIED: Words(
        QT_TRANSLATE_NOOP("messages", "Not allowed"),
        QT_TRANSLATE_NOOP("messages", "This login may not do what is needed: {what}."),
        QT_TRANSLATE_NOOP(
            "messages", "Use the login that owns the database, or the main login of the server."
        ),
    ),
    Code.SQL_FAILED: Words(
        QT_TRANSLATE_NOOP("messages", "The server refused a command"),
        QT_TRANSLATE_NOOP("messages", "The server stopped with this message: {detail}"),
        QT_TRANSLATE_NOOP("messages", "Read the details, correct the cause, and try again."),
    ),
}

_TOOLS = {
    Code.TOOLS_MISSING: Words(
        QT_TRANSLATE_NOOP("messages", "PostgreSQL programs missing"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The programs pg_dump and pg_restore were not found together on this computer.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Install the PostgreSQL {major} client programs, or choose their folder in Settings.",
        ),
    ),
    Code.TOOLS_TOO_OLD: Words(
        QT_TRANSLATE_NOOP("messages", "PostgreSQL programs too old"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The newest programs found are version {found}, but the server is version {server}. "
            "Older programs cannot read a newer server.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Install the PostgreSQL {major} client programs on this computer."
        ),
    ),
    Code.TOOL_BROKEN: Words(
        QT_TRANSLATE_NOOP("messages", "Program does not work"),
        QT_TRANSLATE_NOOP("messages", "The program {path} was found but does not run."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Install the PostgreSQL client programs again, or choose others in Settings.",
        ),
    ),
    Code.READING_STOPPED: Words(
        QT_TRANSLATE_NOOP("messages", "Backup not read to its end"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The program that read the backup was ended by something else (signal {signal}). "
            "Nothing speaks against the backup itself.",
        ),
        QT_TRANSLATE_NOOP("messages", "Check the backup again."),
    ),
    Code.TOOL_HANGS: Words(
        QT_TRANSLATE_NOOP("messages", "Program stopped working"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The program {tool} did nothing for {seconds} seconds, so it was ended and cleaned "
            "up after. Nothing was lost.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Try again, and if it happens again choose other programs in Settings."
        ),
    ),
}

_SECRET = {
    Code.PASSWORD_NEEDED: Words(
        QT_TRANSLATE_NOOP("messages", "Password needed"),
        QT_TRANSLATE_NOOP(
            "messages", "A password is needed to log in to {server}, and none is known here."
        ),
        QT_TRANSLATE_NOOP("messages", "Enter the password."),
    ),
    Code.KEYRING_FAILED: Words(
        QT_TRANSLATE_NOOP("messages", "Password store not available"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The system's password store did not answer or is locked. The password was not "
            "written anywhere else.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Unlock the password store, or keep the password only until you quit."
        ),
    ),
}

REACH_WORDS: Mapping[Code, Words] = {**_PROFILE, **_REACH, **_TOOLS, **_SECRET}
"""Title, message and action of every code about reaching a server."""
