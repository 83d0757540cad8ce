"""From SQLSTATE, or a program's last lines, to an AppError; and the benign list.

The texts were measured against servers and clients 14 to 18. Programs run with LC_ALL=C,
so their own texts are stable; the server's part may be translated, hence SQLSTATE first
wherever one is at hand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pgbackup_gui.core.errors import (
    AppError,
    Code,
    DumpError,
    FileError,
    FolderError,
    ReachError,
    RestoreError,
    ToolError,
)
from pgbackup_gui.core.work.diagnose_reach import reach_error
from pgbackup_gui.core.work.rules import Rule, rule
from pgbackup_gui.core.work.server_words import TRANSLATED

_RULES = (
    rule(
        ReachError,
        Code.LOGIN_REFUSED,
        "(?:password|peer|ident) authentication failed",
        "no password supplied",
        "role .* is not permitted to log in",
        "FATAL:\\s+role .* does not exist",
    ),
    rule(ReachError, Code.ACCESS_RULE, r"no pg_hba\.conf entry", r"pg_hba\.conf rejects"),
    rule(ReachError, Code.NO_SUCH_DATABASE, 'database "(?P<database>.*)" does not exist'),
    rule(ReachError, Code.DATABASE_CLOSED, "is not currently accepting connections"),
    rule(  # before the network's own errors: a share may be lost as a server may
        FolderError,
        Code.FOLDER_FAILED,
        r"could not write to (?:output |data )?file: (?:Connection timed out|No route to host"
        r"|Network is unreachable|Host is down|Stale file handle|Input/output error)",
    ),
    rule(
        ReachError,
        Code.HOST_NOT_FOUND,
        "could not translate host name",
        "Name or service not known",
    ),
    rule(
        ReachError,
        Code.CONNECTION_REFUSED,
        "Connection refused",
        "connection to server on socket .* failed: No such file or directory",
    ),
    rule(
        ReachError,
        Code.CONNECTION_TIMEOUT,
        "timeout expired",
        "Connection timed out",
        "No route to host",
        "Network is unreachable",
    ),
    rule(
        ReachError,
        Code.TLS_REFUSED,
        "server does not support SSL",
        "SSL is not enabled",
    ),
    rule(
        ReachError,
        Code.TLS_UNTRUSTED,
        "certificate verify failed",
        "root certificate file .* does not exist",
        "does not match host name",
    ),
    rule(
        ReachError,
        Code.SERVER_FULL,
        "too many clients",
        "remaining connection slots",
        "too many connections",
    ),
    rule(
        ReachError,
        Code.SERVER_STARTING,
        "database system is (?:starting up|shutting down|in recovery)",
        "database system is not (?:yet )?accepting connections",
    ),
    rule(ToolError, Code.TOOLS_TOO_OLD, "server version mismatch"),
    rule(
        FileError,
        Code.ARCHIVE_TOO_NEW,
        r"unsupported version \((?P<version>[\d.]+)\) in file header",
    ),
    rule(DumpError, Code.TABLE_LOCKED, "lock timeout", "statement timeout"),
    rule(
        DumpError,
        Code.CANNOT_READ_ALL,
        "permission denied for (?P<what>(?:table|schema|sequence|large object|view) .+)",
        'row-level security policy for table "(?P<table>.+)"',
    ),
    rule(
        RestoreError,
        Code.SERVER_DISK_FULL,
        "could not extend file.*(?:No space left|wrote only)",
        'could not write to file ".*No space left',
        "Check free disk space",
        r"(?-i:ERROR|FATAL|PANIC):\s.*No space left",  # of the server; programs say "error:"
        "could not write init file",  # of a login as well; up to 16 it does not say why
    ),
    rule(
        FolderError,
        Code.FOLDER_FULL,
        "No space left on device",
        "Disk quota exceeded",
        "File too large",
    ),
    rule(
        FolderError,
        Code.FOLDER_READ_ONLY,
        "could not open output file .*: Permission denied",
        "Read-only file system",
    ),
    rule(
        FolderError,
        Code.FOLDER_NOT_FOUND,
        "could not open output file .*: No such file or directory",
    ),
    rule(
        FolderError,
        Code.FOLDER_FAILED,
        "could not open output file",
        "could not create directory",
        "could not fsync file",
        "could not write to (?:output |data )?file",
        "could not close (?:output|archive) file",
    ),
    rule(
        FileError,
        Code.NOT_A_BACKUP,
        "text format dump",
        "does not appear to be a valid archive",
        "is too short",
    ),
    rule(
        FileError,
        Code.BACKUP_DAMAGED,
        "could not read from input file",
        "unexpected end of file",
        "could not (?:un|de)compress data",
        "could not close data file",
        "could not find block ID",
        "found unexpected block ID",
        "unrecognized data block type",
        "sanity check on integer size",
        "corrupt (?:TOC|tar header)",
    ),
    rule(
        RestoreError,
        Code.EXTENSION_MISSING,
        'extension "(?P<extension>.+)" is not available',
        "could not open extension control file",
    ),
    rule(RestoreError, Code.ROLE_MISSING, 'role "(?P<role>.*)" does not exist'),
    rule(RestoreError, Code.SESSIONS_REMAIN, "being accessed by other users"),
    rule(RestoreError, Code.CANNOT_CREATE_DATABASE, "permission denied to create database"),
    rule(
        RestoreError,
        Code.NOT_THE_OWNER,
        "must be owner of database",
        "must be member of role",
        "must be able to SET ROLE",
        "permission denied to rename database",
    ),
    rule(
        ReachError,
        Code.CONNECTION_LOST,
        "closed the connection unexpectedly",
        "terminating connection",
        "connection to server was lost",
        "could not (?:receive data from|send data to) server",
        "connection has been closed unexpectedly",
        "EOF detected",
        r"PQgetCopyData\(\) failed",
        "the connection is (?:closed|lost)",
        # pg_dump is given the snapshot of a session of ours, which is gone then.
        'snapshot "[^"]+" does not exist',
        "invalid snapshot identifier",
        "could not import the requested snapshot",
    ),
    rule(ReachError, Code.PERMISSION_DENIED, "permission denied"),
)

_TRANSLATED_KINDS: Mapping[Code, tuple[type[AppError], str]] = {
    Code.SERVER_DISK_FULL: (RestoreError, ""),
    Code.ROLE_MISSING: (RestoreError, "role"),
    Code.EXTENSION_MISSING: (RestoreError, "extension"),
    Code.TABLE_LOCKED: (DumpError, ""),
    Code.CANNOT_READ_ALL: (DumpError, "what"),
    Code.SERVER_FULL: (ReachError, ""),
    Code.CONNECTION_LOST: (ReachError, ""),
}
"""The kind of error, and what the name in the message is."""


def _translated_rules() -> Iterator[Rule]:
    """One rule for each message in each language."""
    for code, texts in TRANSLATED.items():
        kind, name = _TRANSLATED_KINDS[code]
        named = f"(?P<{name}>.+?)" if name else ".+?"
        for text in texts:
            pattern = re.escape(text).replace("%s", named)
            # A message may end with the name: then it is the rest of the line.
            yield rule(kind, code, pattern + ("$" if text.endswith("%s") else ""))


_TRANSLATED = tuple(_translated_rules())

QUERY_CANCELED = "57014"
"""SQLSTATE of a statement that was cancelled, by the user or by a time limit."""

_SQLSTATES: Mapping[str, tuple[type[AppError], Code]] = {
    "28P01": (ReachError, Code.LOGIN_REFUSED),
    "28000": (ReachError, Code.ACCESS_RULE),
    "3D000": (ReachError, Code.NO_SUCH_DATABASE),
    "53300": (ReachError, Code.SERVER_FULL),
    "57P03": (ReachError, Code.SERVER_STARTING),
    "57P01": (ReachError, Code.CONNECTION_LOST),
    "57P02": (ReachError, Code.CONNECTION_LOST),
    "08006": (ReachError, Code.CONNECTION_LOST),
    "42501": (ReachError, Code.PERMISSION_DENIED),
    "53100": (RestoreError, Code.SERVER_DISK_FULL),
    "55006": (RestoreError, Code.SESSIONS_REMAIN),
    "55P03": (DumpError, Code.TABLE_LOCKED),
    "0A000": (ReachError, Code.SQL_FAILED),
    "55000": (ReachError, Code.DATABASE_CLOSED),
}

_DEPENDENT_LINE = re.compile(
    r"^Command was: |^pg_restore: (?:detail: |hint: |from TOC entry|while (?:INIT|PROC|FINAL))"
)
_LAST = 30
_STATEMENT = re.compile(r"\b(?:command|query) was: ", re.IGNORECASE)


def from_text(text: str, fallback: AppError, **params: object) -> AppError:
    """The error that `text` (one or more lines) tells of, else `fallback`."""
    for known in (*_RULES, *_TRANSLATED):
        if known.kind is DumpError and isinstance(fallback, RestoreError):
            continue  # the same words of the server mean something else while restoring
        if (named := known.names(text)) is not None:
            return known.kind(known.code, detail=fallback.detail or text, **{**params, **named})
    return fallback


def from_lines(lines: Iterable[str], fallback: type[AppError], **params: object) -> AppError:
    """The error that the last lines of a program tell of; raw text kept, never success.

    What ssh or docker says comes first: a program that was carried elsewhere ends with them.
    """
    kept = list(lines)
    if (stopped := reach_error(map(_without_statement, kept[-_LAST:]), **params)) is not None:
        return stopped
    telling = [line for line in kept if _is_telling(line)] or kept[-5:]
    told = fallback(None, detail="\n".join(telling[-20:]), **params)
    # The names in a statement are the user's: a table may be called `end of file`.
    said = [_without_statement(line) for line in telling[-20:]]
    return from_text("\n".join(said), told, **params)


def _without_statement(line: str) -> str:
    return "" if _STATEMENT.search(line) else line


def _is_telling(line: str) -> bool:
    return bool(re.search(r"(?:error|fatal|panic|warning|detail|hint): ", line, re.IGNORECASE))


def from_sqlstate(state: str | None, text: str, **params: object) -> AppError:
    """The error of one SQL statement or login."""
    if state == "28000" and "pg_hba.conf" not in text:
        return ReachError(Code.LOGIN_REFUSED, detail=text, **params)
    if state and state in _SQLSTATES:
        kind, code = _SQLSTATES[state]
        return kind(code, detail=text, **params)
    return from_text(text, ReachError(Code.SQL_FAILED, detail=text, **params), **params)


@dataclass(frozen=True, slots=True)
class RestoreVerdict:
    """What pg_restore's error lines amount to."""

    harmless: tuple[str, ...]
    errors: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """True when nothing but harmless lines was said."""
        return not self.errors


_TRANSACTION_TIMEOUT = re.compile(r"could not execute query: \S+:\s.*\btransaction_timeout\b")
_SET_TIMEOUT = "Command was: SET transaction_timeout = 0;"
_IGNORED = re.compile(r"errors ignored on restore: (\d+)")
_ERROR_LINE = re.compile(r"\b(?:error|fatal|panic): ", re.IGNORECASE)


def judge_restore(lines: Sequence[str], code: int) -> RestoreVerdict:
    """Judge a restore into an empty staging database by every error line and the exit code.

    Harmless is exactly one thing: pg_restore 17 and newer sets `transaction_timeout`, which
    servers up to 16 do not know. The number of errors pg_restore counts must equal the
    number of those lines, or the restore is not clean. `commands.jobs_for` sees to it that
    one process says it once.
    """
    harmless: list[str] = []
    others: list[str] = []
    for line, following in pairwise((*lines, "")):
        if _ERROR_LINE.search(line) and not _DEPENDENT_LINE.search(line):
            known = following == _SET_TIMEOUT and _TRANSACTION_TIMEOUT.search(line)
            (harmless if known else others).append(line)
    counted = sum(int(found[1]) for line in lines if (found := _IGNORED.search(line)))
    if len(harmless) > 1 or counted != len(harmless) or (code != 0) != bool(harmless):
        others = others or [f"exit code {code}, {counted} errors ignored", *harmless]
    return RestoreVerdict(tuple(harmless), tuple(others))
