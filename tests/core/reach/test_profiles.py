"""Profiles: what may be saved, and that libpq reads what we write."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach import profiles
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile, SslMode, parse_uri, validate
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


URIS = [
    "postgresql://",
    "postgres://localhost",
    "postgresql://localhost:5433/mydb",
    "postgresql://user@localhost",
    "postgresql://user:secret@localhost/db",
    "postgresql://user:se%40cr%2Fet%25@localhost:5432/my%20db",
    "postgresql://user:a+b#c&d@localhost/db",
    "postgresql://user:a?b@localhost/db",
    "postgresql://user:@localhost/db",
    "postgresql://[2001:db8::1234]:5433/database",
    "postgresql://[::1]/database",
    "postgresql://%2FVar%2FRun%2Fpostgresql/dbname",
    "postgresql:///mydb?host=/Var/run&port=5433",
    "postgresql://other@localhost/otherdb?connect_timeout=10&application_name=my+app",
    "postgresql://NAS.Local/db?sslmode=verify-full",
    "postgresql://one/db?host=two&user=x&password=a%3Db",
    "postgresql://host/db?ssl=true",
    "postgresql://user:p%C3%A4ss@host/d%C3%BC",
    "postgresql://host:/db",
]
WRONG_URIS = [
    "",
    "localhost",
    "http://localhost/db",
    "postgresql:/localhost",
    "postgresql://localhost/db?host",
    "postgresql://localhost/db?a=b=c",
    "postgresql://localhost/db%2",
    "postgresql://localhost/%zz",
    "postgresql://localhost/a%00b",
    "postgresql://[::1/db",
    "postgresql://[]/db",
    "postgresql://[::1]x/db",
]


@pytest.mark.parametrize("uri", URIS)
def test_uris_mean_what_libpq_reads(uri: str) -> None:
    assert dict(parse_uri(uri).fields) == conninfo_to_dict(uri)
    assert profiles.looks_like_uri(uri)


@pytest.mark.parametrize("uri", WRONG_URIS)
def test_what_libpq_refuses_is_refused_without_repeating_it(uri: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse_uri(uri)
    assert caught.value.code is Code.URI_INVALID
    assert (caught.value.params, caught.value.detail) == ({}, "")
    with pytest.raises(ProgrammingError):
        conninfo_to_dict(uri or "=")


PARTS = st.text("aB1._-~", min_size=1, max_size=5)
ENCODED = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


def _percent(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


@given(user=ENCODED, password=ENCODED, host=PARTS, dbname=ENCODED, port=st.integers(1, 65535))
@example(user="a", password="p@ss:w/o?r#d+%", host="NAS", dbname="d b", port=1)
def test_every_encoded_uri_means_what_libpq_reads(
    user: str, password: str, host: str, dbname: str, port: int
) -> None:
    uri = f"postgresql://{_percent(user)}:{_percent(password)}@{host}:{port}/{_percent(dbname)}"
    assert dict(parse_uri(uri).fields) == conninfo_to_dict(uri)


@given(st.text(alphabet="ab:@/?&=%[]#+,41 ", max_size=25))
def test_no_text_after_the_scheme_breaks_the_reading(rest: str) -> None:
    try:
        parse_uri(f"postgresql://{rest}")
    except ProfileError as error:
        code = error.code
    else:
        code = Code.URI_INVALID
    assert code is Code.URI_INVALID


def test_a_password_with_a_bare_at_sign_is_understood() -> None:
    address = parse_uri(" POSTGRESQL://me:p@ss@nas/db ")
    assert (address.get("password"), address.get("host")) == ("p@ss", "nas")
    assert address.get("port") is None


def test_a_pasted_password_is_not_shown() -> None:
    assert "secret" not in repr(parse_uri("postgresql://me:secret@nas/db"))


@pytest.mark.parametrize(
    "uri", ["postgresql://h:54x/d", "postgresql://h/d?port=x", "postgres://a:1,b:2/d"]
)
def test_a_port_is_a_number(uri: str) -> None:
    with pytest.raises(ProfileError):
        parse_uri(uri)


def test_several_hosts_are_refused_when_saved() -> None:
    host = parse_uri("postgresql://one,two/db").get("host")
    assert _code(replace(PROFILE, host=host or "")) is Code.HOST_INVALID


@pytest.mark.parametrize(("text", "is_uri"), [(" postgres://x", True), ("host=x", False)])
def test_a_uri_is_recognised(text: str, is_uri: bool) -> None:
    assert profiles.looks_like_uri(text) is is_uri
