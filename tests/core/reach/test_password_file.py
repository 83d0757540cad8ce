"""The password file is read as libpq reads it."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.reach.password_file import find_password, line_for_any, password_file
from tests.core.samples import PROFILE

LOGIN = replace(PROFILE, host="nas", port=5433, dbname="db", user="me")


@pytest.mark.parametrize(
    ("text", "password"),
    [
        ("nas:5433:db:me:pw", "pw"),
        ("*:*:*:*:any\nnas:5433:db:me:pw", "any"),
        ("other:*:*:*:no\n*:*:db:*:yes", "yes"),
        (r"nas:5433:db:me:a\:b\\c", r"a:b\c"),
        (r"n\as:5433:db:me:pw", "pw"),
        ("nas:5433:db:me:pw:rest", "pw"),
        ("# nas:5433:db:me:pw", None),
        ("nas:5433:db:me", None),
        ("nas:5433:db:me:", None),
        ("nas:5432:db:me:pw", None),
        ("", None),
    ],
)
def test_the_first_line_that_fits_counts(text: str, password: str | None) -> None:
    assert find_password(text, LOGIN) == password


def test_the_usual_socket_is_called_localhost() -> None:
    text = "localhost:*:*:*:pw"
    assert find_password(text, replace(LOGIN, host="/var/run/postgresql")) == "pw"
    assert find_password(text, replace(LOGIN, host="/srv/sockets")) is None


def test_where_libpq_looks() -> None:
    home = Path("/home/anna")
    assert password_file({}, home, is_windows=False) == home / ".pgpass"
    windows = password_file({"APPDATA": "/app"}, home, is_windows=True)
    assert windows == Path("/app/postgresql/pgpass.conf")
    assert password_file({}, home, is_windows=True) == home / "postgresql" / "pgpass.conf"


@given(st.text(st.characters(exclude_characters="\n\r\0", exclude_categories=["Cs"]), min_size=1))
def test_line_for_any_login_gives_the_password(password: str) -> None:
    assert find_password(line_for_any(password), PROFILE) == password


def test_no_line_holds_a_password_with_a_line_break() -> None:
    assert line_for_any("two\nlines") == ""
