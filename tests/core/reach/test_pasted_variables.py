"""Variables are resolved as docker compose resolves them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.reach.pasted_variables import MAX_VALUE, Expander, fields_of, read_lines

VARIABLES = {"A": "1", "EMPTY": ""}


@pytest.mark.parametrize(
    ("text", "expanded", "unset"),
    [
        ("a$A-${A}", "a1-1", []),
        ("${X:-two}", "two", []),
        ("${EMPTY:-two}${EMPTY-three}", "two", []),
        ("${X:-${Y:-deep}}", "deep", []),
        ("${A:+yes}${X:+no}${X+no}", "yes", []),
        ("${X}$Y${Z:?must}${Q?must}", "", ["X", "Y", "Z", "Q"]),
        ("$$A costs 5$", "$A costs 5$", []),
        ("${", "", []),
        ("${A", "1", []),
        ("${1}", "", []),
        ("${X:-" * 20 + "}" * 20, "", []),
    ],
)
def test_variables_are_resolved(text: str, expanded: str, unset: list[str]) -> None:
    expander = Expander(VARIABLES)
    assert expander.expand(text) == expanded
    assert list(expander.unset) == unset


@given(st.text(alphabet="${}:-+?AX a", max_size=60))
def test_no_text_breaks_the_resolving(text: str) -> None:
    assert len(Expander({"A": "$A${A}" * 2000}).expand(text)) <= MAX_VALUE


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("A=b", "b"),
        ("export A='b # c' # d", "b # c"),
        ('- A="b"', "b"),
        ("  A = b # c", "b"),
        ("-e A=b \\", "b"),
        ("A=b#c", "b#c"),
        ("A='b", "'b"),
        ("A=", ""),
    ],
)
def test_lines_are_read(line: str, value: str) -> None:
    assert read_lines(f"# first\n{line}\nnonsense") == {"A": value}


@pytest.mark.parametrize("name", ["MYSQL_DB_HOST", "REDIS_HOST", "HOST", "DBHOSTS", "DB"])
def test_other_names_mean_nothing(name: str) -> None:
    assert fields_of({name: "x"}) == {}
