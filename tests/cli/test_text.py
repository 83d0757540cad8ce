"""Text for terminals: widths, clipping, tables, characters that are not harmless."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.cli.text import clipped, columns, encodable, printable, table


def test_table_lines_up_whatever_it_holds() -> None:
    laid_out = table(("NAME", "SIZE"), [("音楽", "1 kB"), ("u\u0308ber", "22 kB"), ("a\nb", "")])
    assert laid_out.splitlines() == ["NAME  SIZE", "音楽  1 kB", "u\u0308ber  22 kB", "a\\nb"]


def test_table_without_rows_is_nothing() -> None:
    assert table(("NAME", "SIZE"), []) == ""


@given(st.text(), st.integers(0, 40))
def test_clipped_text_fits_and_is_the_beginning(text: str, limit: int) -> None:
    short = clipped(text, limit)
    assert text.startswith(short)
    assert columns(short) <= limit
    assert short == text or columns(text) > limit


@given(st.text())
def test_printable_text_has_no_control_characters(text: str) -> None:
    shown = printable(text)
    assert not any(ord(char) < 32 and char not in "\n\t" for char in shown)
    assert printable(shown) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\tb\nc", "a\tb\nc"), ("\x1b[2J", "\\x1b[2J"), ("a\u202eb", "a\\u202eb"), ("\r", "\\r")],
)
def test_what_steers_a_terminal_is_spelled_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(), st.sampled_from(["ascii", "cp1252", "utf-8", "cp437"]))
def test_encodable_text_can_be_encoded(text: str, encoding: str) -> None:
    shown = encodable(text, encoding)
    shown.encode(encoding)
    assert shown == text or encoding != "utf-8"


def test_signs_that_cannot_be_encoded_have_plain_ones() -> None:
    assert encodable("✓ “a” ✗", "ascii") == '+ "a" x'
