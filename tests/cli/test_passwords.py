"""Where the password comes from: the password store, then PGPASSWORD, then somebody who types."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.in_process import InProcess
from tests.cli.pgbackup import NAME, Pgbackup
from tests.support.databases import Database
from tests.support.file_keyring import LOCKED
from tests.support.strangers import free_port

_MISLEADING = {
    "PGHOST": "nowhere.invalid",
    "PGHOSTADDR": "192.0.2.1",
    "PGDATABASE": "another",
    "PGUSER": "nobody",
    "PGSERVICE": "missing",
    "PGSERVICEFILE": "/nonexistent/services",
    "PGPASSFILE": "/nonexistent/passwords",
    "PGOPTIONS": "-c search_path=nowhere -c default_transaction_read_only=on",
    "PGSSLMODE": "verify-full",
    "PGSSLROOTCERT": "/nonexistent/root.crt",
    "PGCLIENTENCODING": "LATIN1",
    "PGREQUIREAUTH": "none",
    "PGCHANNELBINDING": "require",
    "PGTARGETSESSIONATTRS": "standby",
    "PGDATESTYLE": "German",
    "PG_COLOR": "always",
}


@pytest.fixture
def free() -> Iterator[str]:
    """A port where nothing listens."""
    with free_port() as port:
        yield str(port)


def test_stored_password_is_used_by_another_process(
    pgbackup: Pgbackup, database: Database, tmp_path: Path
) -> None:
    program = pgbackup.with_keyring(tmp_path / "keyring.json")
    password = database.server.password.encode() + b"\n"
    program.add(database)
    assert program("add", NAME, "--replace", "--password-stdin", stdin=password).code == 0
    # The password store comes first.
    assert program.using(PGPASSWORD="wrong")("test", NAME).code == 0
    assert program("backup", NAME).code == 0


def test_offered_password_is_used_when_none_is_stored(
    pgbackup: Pgbackup, database: Database, tmp_path: Path
) -> None:
    program = pgbackup.with_keyring(tmp_path / "keyring.json")
    program.add(database)
    assert program("test", NAME).code == 1
    assert program.using(PGPASSWORD=database.server.password)("test", NAME).code == 0
    assert not (tmp_path / "keyring.json").read_text(encoding="utf-8").count("pgbackup_gui/")


def test_offered_password_helps_when_the_store_is_locked(
    pgbackup: Pgbackup, database: Database, tmp_path: Path
) -> None:
    program = pgbackup.with_keyring(tmp_path / "keyring.json", LOCKED)
    program.add(database)
    ended = program.json("test", NAME)
    assert (ended.code, ended.error) == (1, "keyring-failed")
    assert program.using(PGPASSWORD=database.server.password)("test", NAME).code == 0


def test_wrong_password_is_refused_in_plain_words(here: InProcess, database: Database) -> None:
    here.env["PGPASSWORD"] = "wrong password"
    here.add(database)
    ended = here.json("backup", NAME)
    assert (ended.code, ended.error, ended.err) == (1, "login-refused", "")
    ended = here("test", NAME)
    assert (ended.code, ended.out) == (1, "")
    server = f"{database.server.host}:{database.server.port}"
    assert ended.err == (
        f"The user name or the password was not accepted by {server}.\n"
        "Correct them with “pgbackup add NAME --replace --user USER --password-stdin”.\n"
    )
    assert here.files() == []


def test_nobody_to_ask(here: InProcess, database: Database) -> None:
    here.add(database)
    ended = here.json("backup", NAME)
    assert (ended.code, ended.error, ended.err) == (1, "password-needed", "")
    assert "PGPASSWORD" in ended.json["error"]["action"]


def test_password_is_asked_for_once(pgbackup: Pgbackup, database: Database) -> None:
    pgbackup.add(database)
    with pgbackup.on_terminal("kept", NAME) as terminal:
        terminal.wait_for(f"Password for {database.server.user}@")
        terminal.type(database.server.password + "\n")
        assert terminal.end() == 0
    assert terminal.text.count("Password for") == 1
    assert database.server.password not in terminal.text
    assert "No database from before a restore is kept." in terminal.text


def test_wrong_typed_password_is_not_asked_for_again(
    pgbackup: Pgbackup, database: Database
) -> None:
    pgbackup.add(database)
    with pgbackup.on_terminal("test", NAME) as terminal:
        terminal.wait_for("Password for ")
        terminal.type("mistyped\n")
        assert terminal.end() == 1
    assert terminal.text.count("Password for") == 1
    assert "was not accepted by" in terminal.text
    assert "mistyped" not in terminal.text


@pytest.mark.parametrize(("typed", "code"), [("\x04", 1), ("\n", 1), ("\x03", 130)])
def test_no_password_is_typed(
    pgbackup: Pgbackup, database: Database, typed: str, code: int
) -> None:
    pgbackup.add(database)
    with pgbackup.on_terminal("test", NAME) as terminal:
        terminal.wait_for("Password for ")
        terminal.type(typed)
        assert terminal.end() == code
    expected = "A password is needed" if code == 1 else "Cancelled. Nothing was changed."
    assert expected in terminal.text
    assert "Traceback" not in terminal.text


def test_password_for_add_is_not_shown_while_typed(
    pgbackup: Pgbackup, database: Database, tmp_path: Path
) -> None:
    program = pgbackup.with_keyring(tmp_path / "keyring.json")
    program.add(database)
    with program.on_terminal("add", NAME, "--replace", "--password-stdin") as terminal:
        terminal.wait_for("Password for ")
        terminal.type(database.server.password + "\n")
        assert terminal.end() == 0
    assert database.server.password not in terminal.text
    assert program("test", NAME).code == 0


def test_inherited_variables_change_nothing(saved: Pgbackup, database: Database, free: str) -> None:
    program = saved.using(PGPORT=free, **_MISLEADING)
    backup = program.json("backup", NAME).json["backup"]
    assert backup["database"] == database.name
    assert program("restore", NAME, backup["key"], "--yes").code == 0
