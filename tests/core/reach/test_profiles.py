"""Profiles: what may be saved, and that libpq reads what we write."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.conninfo import conninfo_to_dict

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach import profiles
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile, SslMode, validate
from tests.core.samples import PROFILE

HOSTILE_NAMES = [
    "a=b",
    "host=evil dbname=x",
    "postgresql://evil/x",
    "a b",
    "a'b",
    'a"b',
    "a\\b",
    "\\'",
    "'",
    "-dash",
    "--help",
    "a;DROP DATABASE b",
    "a\nb",
    "$(id)",
    "%41",
    "ünï",
    " ",
    "x" * 63,
]


def _code(profile: Profile, *others: Profile) -> Code:
    with pytest.raises(ProfileError) as caught:
        validate(profile, others)
    return caught.value.code


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_a_hostile_name_means_that_database_only(name: str) -> None:
    assert conninfo_to_dict(profiles.dbname_conninfo(name)) == {"dbname": name}
    assert validate(replace(PROFILE, dbname=name)).dbname == name


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_libpq_reads_every_quoted_value_back(value: str) -> None:
    read = conninfo_to_dict(f"user={profiles.quoted(value)} port=1")
    assert read == {"user": value, "port": "1"}


def test_a_good_profile_is_returned() -> None:
    assert validate(PROFILE, [replace(PROFILE), replace(PROFILE, id="2", name="x")]) is PROFILE


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, Code.NAME_MISSING),
        ({"name": "a\udcff"}, Code.NAME_MISSING),
        ({"host": ""}, Code.HOST_INVALID),
        ({"host": "a,b"}, Code.HOST_INVALID),
        ({"host": "a b"}, Code.HOST_INVALID),
        ({"host": "-a"}, Code.HOST_INVALID),
        ({"host": "a\0"}, Code.HOST_INVALID),
        ({"host": "/run/a,/run/b"}, Code.HOST_INVALID),
        ({"host": "/run\0"}, Code.HOST_INVALID),
        ({"port": 0}, Code.PORT_INVALID),
        ({"port": 65536}, Code.PORT_INVALID),
        ({"dbname": ""}, Code.DATABASE_NAME_INVALID),
        ({"dbname": "a\0b"}, Code.DATABASE_NAME_INVALID),
        ({"dbname": "a\udcff"}, Code.DATABASE_NAME_INVALID),
        ({"dbname": "x" * 64}, Code.DATABASE_NAME_TOO_LONG),
        ({"dbname": "é" * 32}, Code.DATABASE_NAME_TOO_LONG),
        ({"user": ""}, Code.USER_MISSING),
        ({"user": "a\0"}, Code.USER_MISSING),
        ({"folder": Path("backups")}, Code.FOLDER_MISSING),
        ({"folder": Path("/a\0b")}, Code.FOLDER_MISSING),
    ],
)
def test_the_first_wrong_field_is_named(change: dict[str, object], code: Code) -> None:
    assert _code(replace(PROFILE, **change)) is code  # type: ignore[arg-type]


def test_names_are_unique_whatever_their_case() -> None:
    assert _code(PROFILE, replace(PROFILE, id="other", name="JELLYFIN")) is Code.NAME_TAKEN


@pytest.mark.parametrize("host", ["localhost", "::1", "10.0.0.2", "nas.local", "/run/my sockets"])
def test_hosts_and_socket_folders_are_accepted(host: str) -> None:
    profile = validate(replace(PROFILE, host=host))
    assert profile.is_socket is host.startswith("/")


def test_a_profile_says_where_it_is_and_has_defaults() -> None:
    assert PROFILE.server == "localhost:5433"
    plain = Profile(name="a", host="b", dbname="c", user="d", folder=Path("/e"))
    assert (plain.port, plain.sslmode, plain.password_policy) == (
        5432,
        SslMode.PREFER,
        PasswordPolicy.KEYRING,
    )


def test_a_duplicate_has_an_id_of_its_own() -> None:
    copy = PROFILE.duplicate("Copy")
    assert copy == replace(PROFILE, name="Copy", id=copy.id)
    assert copy.id not in (PROFILE.id, PROFILE.duplicate("Copy").id)
