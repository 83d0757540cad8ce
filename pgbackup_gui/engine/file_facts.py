"""What a file says of itself: its first bytes are read in Python, and no program is run."""

import zlib
from datetime import UTC, datetime
from pathlib import Path

from pgbackup_gui.core.backups import archive
from pgbackup_gui.core.backups.archive import HEADER_BYTES, Sniffed
from pgbackup_gui.core.errors import AppError, Code, FileError
from pgbackup_gui.core.work.plans import FileFacts

_INNER_BYTES = 64 * 1024


def file_facts(path: Path) -> FileFacts:
    """What kind of backup `path` is. Raises FileError (BACKUP_UNKNOWN) or OSError."""
    try:
        status = path.stat()
        with path.open("rb") as file:
            start = file.read(HEADER_BYTES)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise FileError(Code.BACKUP_UNKNOWN, name=path.name, path=path) from error
    kind = archive.sniff(start)
    inner = archive.sniff(_unzipped(start)) if kind is Sniffed.GZIP else kind
    changed = datetime.fromtimestamp(status.st_mtime, UTC)
    facts = FileFacts(path, status.st_size, changed, inner, kind is Sniffed.GZIP)
    return _with_header(facts) if kind is Sniffed.CUSTOM else facts


def _with_header(facts: FileFacts) -> FileFacts:
    """A header that is damaged is a fact too."""
    error: AppError | None = None
    header = None
    try:
        header = archive.read_header(facts.path)
    except FileError as damage:
        error = damage
    return FileFacts(
        facts.path, facts.size, facts.changed, facts.kind, facts.is_zipped, header, error
    )


def _unzipped(start: bytes) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(start, _INNER_BYTES)
    except zlib.error:
        return b"?"
