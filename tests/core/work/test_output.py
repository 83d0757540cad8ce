"""Output: the same lines however the pipe cuts the bytes, and no secret in them."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pgbackup_gui.core.work.output import LineDecoder, Redactor, Severity, severity_of

TEXTS = [b"a", b"\r", b"\n", b"\r\n", "é".encode(), "€".encode(), "🎬".encode(), b"long line "]
BROKEN = [b"\xff", b"\xe2\x82", b"\xf0\x9f", b"\xed\xa0\x80", b"\xc3", b"\x80", b"\0"]
pieces = st.sampled_from([*TEXTS, *BROKEN])
streams = st.lists(pieces, max_size=30).map(b"".join)


def _lines(parts: list[bytes], limit: int = 64 * 1024) -> list[str]:
    decoder = LineDecoder(limit=limit)
    return [line for part in parts for line in decoder.feed(part)] + decoder.finish()


def _cut(data: bytes, places: list[int]) -> list[bytes]:
    ends = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[start:end] for start, end in pairwise(ends)]


@given(streams, st.lists(st.integers(0, 1000)), st.sampled_from([1, 3, 10, 1000]))
@example(b"\xed\xa0\x80\n", [1, 2], 1000)
@example(b"abcdefgh\n", [4], 3)
def test_the_lines_do_not_depend_on_the_reads(data: bytes, places: list[int], limit: int) -> None:
    whole = _lines([data], limit)
    assert _lines(_cut(data, places), limit) == whole
    assert _lines([bytes((byte,)) for byte in data], limit) == whole
    assert all(len(line) <= limit for line in whole)


@given(streams)
def test_no_text_is_lost(data: bytes) -> None:
    expected = data.decode(errors="replace").replace("\r", "").replace("\n", "")
    assert "".join(_lines([data])) == expected


@pytest.mark.parametrize(
    ("parts", "lines"),
    [
        ([], []),
        ([b""], []),
        ([b"\n"], [""]),
        ([b"a\r", b"\nb"], ["a", "b"]),
        ([b"a\r", b"", b"b"], ["a", "b"]),
        ([b"a\r"], ["a"]),
        ([b"a\r\r\nb\n"], ["a", "", "b"]),
        ([b"\xc3", b"\xa9\n"], ["é"]),
        ([b"\xc3"], ["\ufffd"]),
    ],
)
def test_ends_of_lines(parts: list[bytes], lines: list[str]) -> None:
    assert _lines(parts) == lines


def test_a_line_without_end_is_given_out_in_pieces() -> None:
    decoder = LineDecoder(limit=100)
    assert [len(line) for line in decoder.feed(b"x" * 950)] == [100] * 9
    assert [len(line) for line in decoder.finish()] == [50]
    assert decoder.finish() == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("pg_dump: error: connection failed", Severity.ERROR),
        ("pg_restore: fatal: could not open", Severity.ERROR),
        ("psql:/tmp/a.sql:3: ERROR:  syntax error", Severity.ERROR),
        ("FATAL:  the database system is starting up", Severity.ERROR),
        ("pg_dump: warning: circular foreign keys", Severity.WARNING),
        ("WARNING:  wal_level is insufficient", Severity.WARNING),
        ("pg_dump: dumping contents of table public.error", Severity.INFO),
        ("pg_dump: detail: error: no", Severity.INFO),
        ("", Severity.INFO),
    ],
)
def test_severity_is_what_the_line_says(text: str, severity: Severity) -> None:
    assert severity_of(text) is severity


secrets = st.text(min_size=3).filter(lambda text: "*" not in text)


@given(secrets, st.text(), st.text())
def test_the_secret_is_gone_from_every_text(secret: str, before: str, after: str) -> None:
    redacted = Redactor([secret])(before + secret + after)
    assert secret not in redacted
    assert Redactor.MASK in redacted


@given(st.text("abc\n\r", min_size=3, max_size=12), st.text("abc"), st.text("abc"))
def test_a_secret_of_several_lines_is_gone_from_each(secret: str, before: str, after: str) -> None:
    redact = Redactor([secret])
    said = [redact(line) for line in _lines([f"{before}{secret}{after}".encode()])]
    long = [part for part in secret.replace("\r", "\n").split("\n") if len(part) > 2]
    assert not [line for line in said for part in long if part in line]


def test_the_longest_secret_goes_first() -> None:
    assert Redactor(["pass", "password1"])("a password1 b pass") == "a ******** b ********"


def test_without_secrets_the_text_stays() -> None:
    assert Redactor()("text") == "text"
    assert Redactor(["", "ab"])("ab") == "ab"
