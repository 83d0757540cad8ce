"""What ssh, docker and sudo say gets its cause, and is not taken for what PostgreSQL says."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import AppError, Code, DumpError, ReachError, RestoreError
from pgbackup_gui.core.work.diagnose import from_lines
from pgbackup_gui.core.work.diagnose_reach import cut_error, reach_error
from pgbackup_gui.core.work.output import Ended, Outcome

_FILE = Path(__file__).with_name("said_reach.txt")
_HEAD = re.compile(r"^\[(\w+)\] (\w+) ([\w-]+)(?: (\w+)=(\S+))?\n((?: {4}.*\n)+)", re.MULTILINE)


@dataclass(frozen=True)
class Said:
    """A block of `said_reach.txt`."""

    program: str
    kind: str
    code: str
    name: str
    value: str
    lines: tuple[str, ...]


def _blocks() -> list[Said]:
    found = _HEAD.findall(_FILE.read_text(encoding="utf-8"))
    return [
        Said(program, kind, code, name, value, tuple(line[4:] for line in lines.splitlines()))
        for program, kind, code, name, value, lines in found
    ]


SAID = _blocks()


def test_every_block_of_the_file_is_read() -> None:
    assert _FILE.read_text(encoding="utf-8").count("\n[") == len(SAID) > 40


@pytest.mark.parametrize("said", SAID, ids=[f"{said.code}: {said.lines[0][-40:]}" for said in SAID])
@pytest.mark.parametrize("fallback", [DumpError, RestoreError])
def test_each_measured_text_has_its_cause(said: Said, fallback: type[AppError]) -> None:
    """Also when a carried pg_dump had said something before it, as a warning."""
    before = ("pg_dump: warning: there are circular foreign-key constraints",)
    error = from_lines((*before, *said.lines), fallback, database="live")
    assert (type(error).__name__, error.code.value) == (said.kind, said.code)
    assert said.lines[0] in error.detail
    assert error.params["database"] == "live"
    assert error.params.get(said.name, "") == said.value


def test_what_is_asked_for_is_called_what_the_user_calls_it() -> None:
    line = "ssh: connect to host 192.168.1.7 port 22: Connection refused"
    error = from_lines([line], DumpError, host="nas")
    assert error.params == {"host": "nas"}


def test_what_is_not_known_hides_nothing() -> None:
    error = from_lines(["ssh: Could not resolve hostname nas: unknown"], DumpError, host="")
    assert error.params == {"host": "nas"}


def test_a_server_behind_ssh_that_does_not_listen_is_not_the_ssh_server() -> None:
    line = 'pg_dump: error: connection to server at "127.0.0.1", port 1 failed: Connection refused'
    assert from_lines([line], DumpError).code is Code.CONNECTION_REFUSED


@pytest.mark.parametrize(
    "line",
    [
        'pg_dump: dumping contents of table "public.docker: command not found"',
        "pg_restore: error: could not open input file: No such file or directory",
        "pg_dump: error: could not open output file: Permission denied",
        "Command was: COMMENT ON TABLE t IS 'sudo: a password is required';",
        "Warning: Permanently added '[127.0.0.1]:2322' (ED25519) to the list of known hosts.",
    ],
)
def test_what_a_program_of_postgresql_says_is_none_of_it(line: str) -> None:
    assert reach_error([line]) is None


@pytest.mark.parametrize("code", [129, 137, 143, 255])
def test_program_that_was_cut_off_is_a_lost_connection(code: int) -> None:
    error = cut_error(Outcome(Ended.FAILED, code, ("pg_dump: saving",)), server="nas")
    assert isinstance(error, ReachError)
    assert (error.code, error.detail) == (Code.CONNECTION_LOST, "pg_dump: saving")
    assert error.params == {"server": "nas"}


def test_killed_carrier_is_a_lost_connection() -> None:
    error = cut_error(Outcome(Ended.CRASHED, 9, ()))
    assert error is not None
    assert error.code is Code.CONNECTION_LOST


def test_cut_connection_that_says_why_is_believed() -> None:
    error = cut_error(Outcome(Ended.FAILED, 255, ("ssh: connect to host nas port 22: timed out",)))
    assert error is not None
    assert error.code is Code.SSH_UNREACHABLE


@pytest.mark.parametrize(
    ("ended", "code"),
    [(Ended.SUCCEEDED, 0), (Ended.FAILED, 1), (Ended.TIMED_OUT, 255), (Ended.CANCELLED, 255)],
)
def test_program_that_ended_by_itself_was_not_cut(ended: Ended, code: int) -> None:
    assert cut_error(Outcome(ended, code, ())) is None
