"""`pgbackup history`: what ran, how it ended, and the report of a failure."""

import pytest

from tests.cli.in_process import InProcess
from tests.cli.pgbackup import NAME
from tests.support.binaries import HOMES
from tests.support.databases import Database
from tests.support.programs import stand_in


def fail_a_backup(program: InProcess, then: str) -> None:
    """A backup whose pg_dump does `then` instead of its work."""
    real = HOMES / "18" / "bin" / "pg_dump"
    program.set(pg_dump=str(stand_in(real, program.home / "tools", then)))
    assert program("backup", NAME).code == 1


def test_nothing_yet(here: InProcess) -> None:
    assert here("history").out.strip() == "Nothing has run yet."
    assert here.json("history").json["history"] == []


def test_a_backup_and_its_delete(saved_here: InProcess) -> None:
    backup = saved_here.json("backup", NAME).json["backup"]
    assert saved_here("delete", NAME, backup["key"]).code == 0
    deleted, made = saved_here.json("history", NAME).json["history"]
    assert (made["kind"], made["outcome"], made["code"]) == ("backup", "done", None)
    assert (made["database"], made["size"], made["cut"]) == (NAME, backup["size"], [])
    assert made["started"] < made["ended"] < deleted["started"]
    assert made["duration"] > 0
    assert (deleted["kind"], deleted["size"]) == ("delete", backup["size"])


def test_for_people_and_of_what_is_removed(saved_here: InProcess) -> None:
    assert saved_here("backup", NAME).code == 0
    heading, line = saved_here("history", NAME).out.splitlines()
    assert heading.split()[:4] == ["NUMBER", "STARTED", "ENDED", "DURATION"]
    assert line.split()[-5:-2] == [NAME, "Backup", "Done"]
    assert saved_here("remove", NAME).code == 0
    assert "(removed)" in saved_here("history").out
    assert saved_here.json("history").json["history"][0]["database"] is None


@pytest.mark.parametrize("then", ['echo "pg_dump: error: password is $PGPASSWORD" >&2; exit 1'])
def test_report_of_a_failure_without_its_password(
    saved_here: InProcess, database: Database, then: str
) -> None:
    fail_a_backup(saved_here, then)
    (failed,) = saved_here.json("history").json["history"]
    assert (failed["outcome"], failed["code"]) == ("failed", "dump-failed")
    assert "password is ********" in failed["detail"]
    told = saved_here("history", "--report", str(failed["id"])).out
    assert database.server.password not in told
    assert "password is ********" in told
    for expected in (
        "code: dump-failed",
        "libpq: ",
        "pg_dump 18",
        "--format=custom",
        "exit code 1",
    ):
        assert expected in told
    json = saved_here.json("history", "--report", str(failed["id"])).json["history"]
    assert json.startswith("## PG Backup report\n")
    assert "Backup failed" in saved_here("history").out


def test_an_operation_that_is_not_there(here: InProcess) -> None:
    ended = here("history", "--report", "7")
    assert (ended.code, ended.out) == (2, "")
    assert "no operation has the number 7" in ended.err
    assert here.json("history", "Nobody").error == "profile-unknown"
