"""The words on what kind of backup a file is, and what to do with it."""

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.backups.archive import Sniffed
from pgbackup_gui.core.work.plans import FileFacts
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_KINDS = {
    Sniffed.CUSTOM: QT_TRANSLATE_NOOP("messages", "A backup that PG Backup can restore."),
    Sniffed.PLAIN: QT_TRANSLATE_NOOP("messages", "A backup of one database as plain SQL text."),
    Sniffed.CLUSTER: QT_TRANSLATE_NOOP(
        "messages", "A backup of a whole server as plain SQL text, made by pg_dumpall."
    ),
    Sniffed.TAR: QT_TRANSLATE_NOOP("messages", "A backup in the tar format of pg_dump."),
    Sniffed.GZIP: QT_TRANSLATE_NOOP("messages", "A compressed file without a database in it."),
    Sniffed.ZSTD: QT_TRANSLATE_NOOP("messages", "A file compressed with zstd."),
    Sniffed.ZIP: QT_TRANSLATE_NOOP("messages", "A zip file, such as the export of an app."),
    Sniffed.UTF16: QT_TRANSLATE_NOOP(
        "messages", "A text that was re-encoded, mostly by PowerShell's > sign."
    ),
    Sniffed.EMPTY: QT_TRANSLATE_NOOP("messages", "The file is empty."),
    Sniffed.UNKNOWN: QT_TRANSLATE_NOOP("messages", "This is no backup of PostgreSQL."),
}

_ADVICE = {
    Sniffed.CUSTOM: QT_TRANSLATE_NOOP(
        "messages", "Next: say which server it is to be restored to. Nothing is restored yet."
    ),
    Sniffed.PLAIN: QT_TRANSLATE_NOOP(
        "messages", "PG Backup cannot restore this kind. Use psql, into a new, empty database."
    ),
    Sniffed.CLUSTER: QT_TRANSLATE_NOOP(
        "messages", "PG Backup cannot restore this kind. Use psql, on a new, empty server."
    ),
    Sniffed.TAR: QT_TRANSLATE_NOOP(
        "messages", "PG Backup cannot restore this kind. Use pg_restore, into a new database."
    ),
    Sniffed.ZSTD: QT_TRANSLATE_NOOP("messages", "Unpack it, then choose the unpacked file."),
    Sniffed.ZIP: QT_TRANSLATE_NOOP(
        "messages", "Restore it with the app that made it, or unpack it and look for a backup."
    ),
    Sniffed.UTF16: QT_TRANSLATE_NOOP(
        "messages", "Look for another copy; this one may have lost data when it was written."
    ),
}
_OTHERWISE = QT_TRANSLATE_NOOP("messages", "Choose another file.")


def kind_text(facts: FileFacts) -> str:
    """What the file is, in one sentence."""
    words = translate("messages", _KINDS[facts.kind])
    if facts.is_zipped and facts.kind in {Sniffed.PLAIN, Sniffed.CLUSTER}:
        return translate("messages", "{what} It is compressed.").format(what=words)
    return words


def advice_text(facts: FileFacts) -> str:
    """What to do with it."""
    return translate("messages", _ADVICE.get(facts.kind, _OTHERWISE))


def facts_text(facts: FileFacts) -> str:
    """Database, date, version and size, as far as they are known; one to a line."""
    header = facts.header
    lines: list[str] = []
    when = facts.changed
    if header is not None:
        lines.append(translate("messages", "Database: {name}").format(name=header.database))
        when = header.local_time.astimezone() if header.local_time else when
    lines.append(translate("messages", "Made: {when}").format(when=formats.moment(when)))
    if header is not None and header.server_version is not None:
        lines.append(
            translate("messages", "From: PostgreSQL {version}").format(
                version=header.server_version
            )
        )
    lines.append(translate("messages", "Size: {size}").format(size=formats.size(facts.size)))
    return "\n".join(lines)
