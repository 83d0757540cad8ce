"""Diagnosis: every measured text gets its cause, and nothing but one line is harmless."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import (
    AppError,
    Code,
    DumpError,
    ReachError,
    RestoreError,
)
from pgbackup_gui.core.work.diagnose import from_lines, from_sqlstate, from_text, judge_restore
from pgbackup_gui.core.work.server_words import TRANSLATED

QUERY = "pg_restore: error: could not execute query: ERROR:  "
FALLBACKS: dict[str, type[AppError]] = {"dump": DumpError, "restore": RestoreError}


@dataclass(frozen=True)
class Said:
    """A block of `said.txt`."""

    program: str
    kind: str
    code: str
    lines: tuple[str, ...]


def _blocks() -> list[Said]:
    text = Path(__file__).with_name("said.txt").read_text(encoding="utf-8")
    found = re.findall(r"^\[(\w+)\] (\w+) ([\w-]+)\n((?: {4}.*\n)+)", text, re.MULTILINE)
    return [
        Said(program, kind, code, tuple(line[4:] for line in lines.splitlines()))
        for program, kind, code, lines in found
    ]


SAID = _blocks()


def test_every_block_of_the_file_is_read() -> None:
    text = Path(__file__).with_name("said.txt").read_text(encoding="utf-8")
    assert text.count("\n[") == len(SAID) > 70


@pytest.mark.parametrize("said", SAID, ids=[f"{said.code}: {said.lines[0][-40:]}" for said in SAID])
def test_each_measured_text_has_its_cause(said: Said) -> None:
    lines = ["pg_dump: last built-in OID is 16383", *said.lines]
    error = from_lines(lines, FALLBACKS[said.program], database="live")
    assert (type(error).__name__, error.code.value) == (said.kind, said.code)
    assert said.lines[0] in error.detail
    assert "database" in error.params


def test_values_are_read_from_the_text() -> None:
    values = {
        "database": from_text('FATAL:  database "a b" does not exist', AppError()),
        "version": from_text("unsupported version (1.16) in file header", AppError()),
        "table": from_text('row-level security policy for table "t"', AppError()),
        "what": from_text("permission denied for large object 7", AppError()),
        "extension": from_text('extension "postgis" is not available', AppError()),
        "role": from_text('ERROR:  role "anna" does not exist', AppError()),
    }
    read = {name: error.params[name] for name, error in values.items()}
    assert read == {
        "database": "a b",
        "version": "1.16",
        "table": "t",
        "what": "large object 7",
        "extension": "postgis",
        "role": "anna",
    }


def test_the_statement_stays_in_the_detail_but_does_not_decide() -> None:
    lines = ["pg_dump: error: odd", "pg_dump: detail: Query was: SELECT 'Connection refused'"]
    error = from_lines(lines, DumpError)
    assert (error.code, error.detail) == (Code.DUMP_FAILED, "\n".join(lines))


def test_without_a_telling_line_the_last_ones_are_kept() -> None:
    error = from_lines([f"line {number}" for number in range(9)], RestoreError, database="a")
    assert error.detail.splitlines() == [f"line {number}" for number in range(4, 9)]
    assert (error.code, error.params) == (Code.RESTORE_FAILED, {"database": "a"})
    assert from_lines([], DumpError).detail == ""


def test_an_unknown_text_is_the_fallback_itself() -> None:
    fallback = RestoreError(detail="x")
    assert from_text("never seen", fallback) is fallback


@pytest.mark.parametrize(
    ("state", "text", "kind", "code"),
    [
        ("28P01", "FATAL: Passwort-Authentifizierung für Benutzer »a« fehlgeschlagen",
         ReachError, Code.LOGIN_REFUSED),
        ("28000", "FATAL: Rolle »a« existiert nicht", ReachError, Code.LOGIN_REFUSED),
        ("28000", 'FATAL: Peer authentication failed for user "a"', ReachError, Code.LOGIN_REFUSED),
        ("28000", 'no pg_hba.conf entry for "x", user "controller"', ReachError, Code.ACCESS_RULE),
        ("28000", "kein pg_hba.conf-Eintrag für Host »x«, Rolle »r«", ReachError, Code.ACCESS_RULE),
        ("3D000", "Datenbank »nope« existiert nicht", ReachError, Code.NO_SUCH_DATABASE),
        ("53300", "zu viele Verbindungen", ReachError, Code.SERVER_FULL),
        ("57P03", "Datenbanksystem startet gerade", ReachError, Code.SERVER_STARTING),
        ("57P01", "Verbindung wird abgebrochen", ReachError, Code.CONNECTION_LOST),
        ("55000", "akzeptiert gegenwärtig keine Verbindungen", ReachError, Code.DATABASE_CLOSED),
        ("42501", "keine Berechtigung", ReachError, Code.PERMISSION_DENIED),
        ("53100", "kein Platz", RestoreError, Code.SERVER_DISK_FULL),
        ("55006", "wird von anderen Benutzern verwendet", RestoreError, Code.SESSIONS_REMAIN),
        ("55P03", "Sperre", DumpError, Code.TABLE_LOCKED),
        ("0A000", "geht nicht", ReachError, Code.SQL_FAILED),
        (None, "connection failed: Connection refused", ReachError, Code.CONNECTION_REFUSED),
        ("XX000", "cache lookup failed", ReachError, Code.SQL_FAILED),
    ],
)  # fmt: skip
def test_sqlstate_comes_before_text(
    state: str | None, text: str, kind: type[AppError], code: Code
) -> None:
    error = from_sqlstate(state, text, host="nas")
    assert (type(error), error.code, error.detail) == (kind, code, text)
    assert error.params["host"] == "nas"


HARMLESS = [
    "pg_restore: while INITIALIZING:",
    f'{QUERY}unrecognized configuration parameter "transaction_timeout"',
    "Command was: SET transaction_timeout = 0;",
]
ONE_IGNORED = "pg_restore: warning: errors ignored on restore: 1"
VERBOSE = ['pg_restore: creating TABLE "public.items"', "pg_restore: WARNING:  wal_level is low"]


@pytest.mark.parametrize("lines", [[], VERBOSE])
def test_no_error_and_exit_code_0_is_clean(lines: list[str]) -> None:
    verdict = judge_restore(lines, 0)
    assert verdict.is_clean
    assert verdict.harmless == ()


@pytest.mark.parametrize("language", ["ERROR:  unrecognized", "FEHLER:  unbekannt:"])
def test_the_one_harmless_error_is_clean_in_any_language(language: str) -> None:
    lines = [*VERBOSE, *HARMLESS, *VERBOSE, ONE_IGNORED]
    lines = [line.replace("ERROR:  unrecognized", language) for line in lines]
    verdict = judge_restore(lines, 1)
    assert verdict.is_clean
    assert len(verdict.harmless) == 1


OTHER_ERROR = [
    "pg_restore: from TOC entry 226; 1259 16521 TABLE activity_log postgres",
    f'{QUERY}relation "activity_log" already exists',
    "Command was: CREATE TABLE public.activity_log (",
]

UNCLEAN = {
    "exit code without an error": ([], 1),
    "killed": (VERBOSE, -9),
    "another error": ([*OTHER_ERROR, ONE_IGNORED], 1),
    "another error beside it": (
        [*HARMLESS, *OTHER_ERROR, "pg_restore: warning: errors ignored on restore: 2"],
        1,
    ),
    "more counted than seen": (
        [*HARMLESS, "pg_restore: warning: errors ignored on restore: 2"],
        1,
    ),
    "not counted": (HARMLESS, 1),
    "counted but not seen": ([ONE_IGNORED], 1),
    "exit code 0 all the same": ([*HARMLESS, ONE_IGNORED], 0),
    "twice": (
        [*HARMLESS, *HARMLESS, "pg_restore: warning: errors ignored on restore: 2"],
        1,
    ),
    "of another statement": (
        [*HARMLESS[:2], "Command was: SELECT evil();", ONE_IGNORED],
        1,
    ),
    "without its statement": ([*HARMLESS[:2], ONE_IGNORED], 1),
    "another parameter": (
        [f'{QUERY}unrecognized configuration parameter "x.y"', HARMLESS[2], ONE_IGNORED],
        1,
    ),
    "an error that sounds like a hint": (
        [f"{QUERY}bad hint: use detail: more", *HARMLESS, ONE_IGNORED],
        1,
    ),
    "fatal": (["pg_restore: error: connection failed: FATAL:  shutting down"], 1),
}


@pytest.mark.parametrize("name", UNCLEAN)
def test_anything_else_is_not_clean(name: str) -> None:
    lines, code = UNCLEAN[name]
    verdict = judge_restore(lines, code)
    assert not verdict.is_clean
    assert verdict.errors


def test_the_errors_are_those_that_count() -> None:
    verdict = judge_restore([*HARMLESS, *OTHER_ERROR], 1)
    assert verdict.errors == (OTHER_ERROR[1],)
    assert verdict.harmless == (HARMLESS[1],)


FOREIGN = {
    "pg_dump: error: query failed: FEHLER:  storniere Anfrage wegen Zeitüberschreitung der Anfrage":
    (DumpError, Code.TABLE_LOCKED, {}),
    "pg_dump: error: query failed: ERROR:  permiso denegado a la tabla genres":
    (DumpError, Code.CANNOT_READ_ALL, {"what": "genres"}),
    "pg_restore: error: could not execute query: ERREUR:  le rôle « anna » n'existe pas":
    (RestoreError, Code.ROLE_MISSING, {"role": "anna"}),
    'pg_restore: error: could not execute query: ОШИБКА:  расширение "vector" отсутствует':
    (RestoreError, Code.EXTENSION_MISSING, {"extension": "vector"}),
    'pg_restore: error: COPY failed: エラー:  ファイル"base/5/1"を拡張できませんでした: x':
    (RestoreError, Code.SERVER_DISK_FULL, {}),
    "pg_dump: error: connection to server failed: FATAL:  desidero, troppi client già connessi":
    (DumpError, Code.DUMP_FAILED, {}),
    "pg_dump: error: connection to server failed: FATAL:  spiacente, troppi client già connessi":
    (ReachError, Code.SERVER_FULL, {}),
}  # fmt: skip


@pytest.mark.parametrize("line", FOREIGN)
def test_what_a_program_passes_on_in_another_language(line: str) -> None:
    kind, code, params = FOREIGN[line]
    error = from_lines([line], RestoreError if kind is RestoreError else DumpError)
    assert (type(error), error.code, error.params) == (kind, code, params)
    assert error.detail == line


def test_every_translated_message_has_a_cause_and_is_found() -> None:
    for code, texts in TRANSLATED.items():
        for text in texts:
            error = from_text(f"ERROR:  {text.replace('%s', 'thing')}", DumpError())
            assert error.code is code, text
