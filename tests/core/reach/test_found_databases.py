"""What psql says of a server's databases."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.reach import found_databases
from pgbackup_gui.core.reach.found_databases import (
    ListedDatabase,
    ListedServer,
    list_words,
    read_listing,
)


def told(*databases: object, user: object = "anna", port: object = 5432) -> str:
    return json.dumps({"user": user, "port": port, "databases": databases})


def test_databases_come_with_their_sizes() -> None:
    text = told({"name": "immich", "size": 7_000_000}, {"name": "closed", "size": None})
    assert read_listing(text) == ListedServer(
        (ListedDatabase("immich", 7_000_000), ListedDatabase("closed", None)), "anna", 5432
    )


def test_the_socket_is_told_first_here() -> None:
    listed = read_listing("/var/run/postgresql\n" + told({"name": "a b", "size": 1}, port=5433))
    assert listed is not None
    assert (listed.socket, listed.port) == ("/var/run/postgresql", 5433)


def test_names_and_values_that_cannot_be_are_left_out() -> None:
    odd: list[object] = [5, {"name": ""}, {"name": "x" * 64}, {"name": "a\0"}, {}, {"size": 1}]
    listed = read_listing(told(*odd, {"name": "ok", "size": -1}, user=5, port="5432"))
    assert listed == ListedServer((ListedDatabase("ok", None),))


@pytest.mark.parametrize("text", ["", "{}", "[]", "{", "NOTICE: x", '{"databases": 5}', "{" * 9999])
def test_what_is_no_answer(text: str) -> None:
    assert read_listing(text) is None


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert read_listing("{" + text) is None


def test_no_more_are_read_than_anybody_has() -> None:
    many = [{"name": f"d{number}", "size": 1} for number in range(1000)]
    listed = read_listing(told(*many))
    assert listed is not None
    assert len(listed.databases) == found_databases.MAX_DATABASES


def test_psql_is_asked_over_its_socket_and_never_for_a_password() -> None:
    words = list_words(user="anna", dbname="it's", port=5433, socket=True)
    assert words[0] == "psql"
    assert {"--no-psqlrc", "--no-password", "--username=anna", "--port=5433"} <= set(words)
    assert "--dbname=dbname='it\\'s'" in words
    assert not any(word.startswith("--host") for word in words)


def test_what_is_usual_is_left_to_psql() -> None:
    words = list_words()
    assert not any(word.startswith(("--username", "--port")) for word in words)
    assert not any("\\" in word or "\n" in word for word in words)
