"""add, databases, remove: what is saved, and what is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.in_process import InProcess
from tests.support.keyrings import LosingKeyring, MemoryKeyring, system_keyring

LONG = "ä" * 32
BASIC = ("add", "Media", "--user", "me", "--dbname", "library")


@pytest.fixture(name="kept")
def memory_keyring() -> Iterator[MemoryKeyring]:
    """A password store that works."""
    with system_keyring(MemoryKeyring()) as backend:
        yield backend


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """Where backups go."""
    return str(tmp_path / "backups")


def test_add_saves_what_was_typed(here: InProcess, folder: str) -> None:
    typed = ("--host", "nas", "--port", "5433", "--sslmode", "require", "--folder", folder)
    ended = here(*BASIC, *typed, "--password-policy", "ask", "--json")
    saved = ended.json["database"]
    assert (ended.code, ended.err, ended.json["notes"]) == (0, "", [])
    assert len(saved.pop("id")) == 32
    assert saved == {
        "name": "Media",
        "host": "nas",
        "port": 5433,
        "dbname": "library",
        "user": "me",
        "sslmode": "require",
        "password_policy": "ask",
        "folder": folder,
        "route": {},
    }
    assert Path(folder).is_dir()


def test_add_fills_in_what_was_left_out(here: InProcess) -> None:
    saved = here(*BASIC, "--json").json["database"]
    assert (saved["host"], saved["port"], saved["sslmode"]) == ("localhost", 5432, "prefer")
    assert saved["password_policy"] == "keyring"
    assert saved["folder"] == str(here.home / "Database Backups" / "Media")


def test_add_reads_an_address(here: InProcess, folder: str, kept: MemoryKeyring) -> None:
    address = "postgresql://me:s%20%C3%A9@nas:5433/library?sslmode=verify-full"
    ended = here("add", "Media", "--host", address, "--port", "5434", "--folder", folder, "--json")
    saved = ended.json["database"]
    assert ended.code == 0
    assert (saved["host"], saved["port"], saved["user"]) == ("nas", 5434, "me")
    assert (saved["dbname"], saved["sslmode"]) == ("library", "verify-full")
    assert list(kept.kept.values()) == ["s é"]


@pytest.mark.parametrize(
    "address", ["postgresql://me@nas:port/db", "postgres://me:secret@[::1/db", "postgresql://%zz"]
)
def test_add_refuses_an_address_it_cannot_read(here: InProcess, address: str) -> None:
    ended = here("add", "Media", "--host", address, "--json")
    assert (ended.code, ended.error) == (1, "uri-invalid")
    assert "secret" not in ended.out


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (("--port", "0"), "port-invalid"),
        (("--port", "65536"), "port-invalid"),
        (("--dbname", LONG), "database-name-too-long"),
        (("--host", "one,two"), "host-invalid"),
        (("--host", "postgresql://one,two/library"), "host-invalid"),
        (("--host", "a b"), "host-invalid"),
        (("--folder", "/dev/null/backups"), "folder-missing"),
    ],
)
def test_add_refuses_what_cannot_work(
    here: InProcess, folder: str, wrong: tuple[str, str], code: str
) -> None:
    ended = here(*BASIC, "--folder", folder, *wrong, "--json")
    assert (ended.code, ended.error) == (1, code)
    assert here("databases", "--json").json["databases"] == []


def test_longest_database_name(here: InProcess, folder: str) -> None:
    assert here(*BASIC, "--folder", folder, "--dbname", LONG[:-1] + "a").code == 0


def test_add_needs_user_and_database(here: InProcess) -> None:
    for missing in (("--user", "me"), ("--dbname", "library"), ("--host", "postgresql://nas/x")):
        ended = here("add", "Media", *missing)
        assert (ended.code, ended.out) == (2, "")
        assert "--user and --dbname" in ended.err


def test_name_is_taken_whatever_its_case(here: InProcess, folder: str) -> None:
    assert here(*BASIC, "--folder", folder).code == 0
    ended = here("add", "MEDIA", "--user", "other", "--dbname", "other", "--json")
    assert (ended.code, ended.error) == (1, "name-taken")
    assert "--replace" in ended.json["error"]["action"]


def test_replace_changes_what_was_typed_and_nothing_else(here: InProcess, folder: str) -> None:
    before = here(*BASIC, "--host", "nas", "--folder", folder, "--json").json["database"]
    ended = here("add", "media", "--replace", "--port", "5433", "--json")
    assert ended.json["database"] == before | {"name": "media", "port": 5433}
    assert here("databases", "--json").json["databases"] == [ended.json["database"]]


def test_replace_adds_what_is_not_there(here: InProcess, folder: str) -> None:
    assert here(*BASIC, "--replace", "--folder", folder).code == 0


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (b"secret\n", "secret"),
        (b"secret\r\n", "secret"),
        (b" two spaces  ", " two spaces  "),
        ("pä'\"\\ß\n".encode(), "pä'\"\\ß"),
        (b"two\nlines\n\n", "two\nlines\n"),
        (b"re\r\nturn", "re\r\nturn"),
    ],
)
def test_password_is_stored_byte_for_byte(
    here: InProcess, folder: str, kept: MemoryKeyring, typed: bytes, stored: str
) -> None:
    ended = here(*BASIC, "--folder", folder, "--password-stdin", stdin=typed)
    assert (ended.code, list(kept.kept.values())) == (0, [stored])


@pytest.mark.parametrize("typed", [b"", b"\n", b"\xff\xfe", b"se\0cret"])
def test_password_that_is_none(here: InProcess, folder: str, typed: bytes) -> None:
    ended = here(*BASIC, "--folder", folder, "--password-stdin", stdin=typed)
    assert (ended.code, ended.out) == (2, "")
    assert "pgbackup add:" in ended.err
    assert here("databases", "--json").json["databases"] == []


def test_password_that_shall_be_asked_for_is_not_stored(
    here: InProcess, folder: str, kept: MemoryKeyring
) -> None:
    ask = ("--password-policy", "ask", "--folder", folder)
    ended = here(*BASIC, *ask, "--host", "postgresql://me:secret@nas/library", "--json")
    assert (ended.code, ended.json["notes"], kept.kept) == (0, [], {})
    assert here(*BASIC, *ask, "--replace", "--password-stdin", stdin=b"x").code == 2


def test_password_is_forgotten_when_it_shall_be_asked_for(
    here: InProcess, folder: str, kept: MemoryKeyring
) -> None:
    here(*BASIC, "--folder", folder, "--password-stdin", stdin=b"secret")
    assert here("add", "Media", "--replace", "--password-policy", "ask").code == 0
    assert kept.kept == {}


def test_password_that_cannot_be_stored_is_a_note(here: InProcess, folder: str) -> None:
    with system_keyring(LosingKeyring()):
        ended = here(*BASIC, "--folder", folder, "--password-stdin", stdin=b"secret")
        assert (ended.code, ended.err) == (3, "")
        assert "PGPASSWORD" in ended.out
        ended = here("add", "Media", "--replace", "--password-stdin", "--json", stdin=b"secret")
    assert (ended.code, ended.json["outcome"]) == (3, "notes")
    assert [note["code"] for note in ended.json["notes"]] == ["password-not-stored"]


def test_remove_forgets_the_password_and_keeps_the_backups(
    here: InProcess, folder: str, kept: MemoryKeyring
) -> None:
    here(*BASIC, "--folder", folder, "--password-stdin", stdin=b"secret")
    ended = here("remove", "media")
    assert (ended.code, kept.kept) == (0, {})
    assert ended.out == f"Media is no longer saved. Its backups stay in {folder}.\n"
    assert Path(folder).is_dir()


def test_databases_are_listed_in_a_table(here: InProcess, folder: str) -> None:
    assert here("databases").out.startswith("No database is saved yet.")
    here(*BASIC, "--folder", folder)
    heading, row = here("databases").out.splitlines()
    assert heading.split() == ["NAME", "DATABASE", "LOGIN", "ENCRYPTION", "BACKUP", "FOLDER"]
    assert row.split() == ["Media", "library", "me@localhost:5432", "prefer", folder]
    assert heading.index("DATABASE") == row.index("library")


@pytest.mark.parametrize("text", ["[[database", '[[database]]\nname = "x"', "\xff"])
def test_damaged_list_of_databases_is_left_alone(here: InProcess, text: str) -> None:
    file = here.home / "config" / "databases.toml"
    file.parent.mkdir()
    file.write_bytes(text.encode("latin-1"))
    for command in (("databases",), BASIC, ("remove", "Media"), ("backup", "Media"), ("recover",)):
        ended = here(*command, "--json")
        assert (ended.code, ended.error) == (1, "profiles-unreadable")
        assert str(file) in ended.json["error"]["message"]
    assert file.read_bytes() == text.encode("latin-1")
