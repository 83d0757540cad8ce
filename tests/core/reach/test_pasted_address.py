"""Addresses mean what libpq reads in them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach.pasted_address import (
    find_address,
    is_address,
    looks_like_uri,
    names_another_server,
    parse_uri,
    read_address,
)
from pgbackup_gui.core.reach.profiles import check_host

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
    "postgresql://one:1,two:2/db",
    "postgresql://one,[::1]:5433/db",
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
    assert looks_like_uri(uri)


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
    "uri", ["postgresql://h:54x/d", "postgresql://h/d?port=x", "postgres://a:1,b:1234567890/d"]
)
def test_a_port_is_a_number(uri: str) -> None:
    with pytest.raises(ProfileError):
        parse_uri(uri)


def test_several_hosts_are_refused_when_saved() -> None:
    host = parse_uri("postgresql://one,two/db").get("host")
    with pytest.raises(ProfileError) as caught:
        check_host(host or "")
    assert caught.value.code is Code.HOST_INVALID


@pytest.mark.parametrize(("text", "is_uri"), [(" postgres://x", True), ("host=x", False)])
def test_a_uri_is_recognised(text: str, is_uri: bool) -> None:
    assert looks_like_uri(text) is is_uri


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("jdbc:postgresql://nas:5433/photos?user=me", {"host": "nas", "port": "5433",
         "dbname": "photos", "user": "me"}),
        ("jdbc:postgresql:photos", {"host": "localhost", "dbname": "photos"}),
        ("postgresql+psycopg2://me:pw@nas/db", {"user": "me", "password": "pw", "host": "nas",
         "dbname": "db"}),
        ("postgis://nas/maps", {"host": "nas", "dbname": "maps"}),
        ("postgresql+asyncpg://me@/db?host=/run/postgresql", {"user": "me", "dbname": "db",
         "host": "/run/postgresql"}),
    ],
)  # fmt: skip
def test_the_addresses_of_drivers_are_read(text: str, fields: dict[str, str]) -> None:
    assert is_address(text)
    assert read_address(text) == fields


def test_an_address_is_found_in_a_command() -> None:
    assert find_address('psql "postgres://me@nas/db" -c x') == "postgres://me@nas/db"
    assert find_address("psql nas") is None


def test_other_servers_are_known_by_their_address() -> None:
    assert names_another_server("url: mysql://me@nas/db")
    assert not names_another_server("url: postgres://me@nas/db")
