"""Progress: from 0 towards 1, never back, and never done before the program is."""

from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.work.progress import TableProgress

WEIGHTS = {"public.a": 100, "public.b": 300, 'public.odd"': 0, "x.my table": 9}


def _dump(name: str) -> str:
    return f'pg_dump: dumping contents of table "{name}"'


def test_a_table_counts_when_the_next_begins() -> None:
    estimate = TableProgress({"public.a": 99, "public.b": 299})
    assert estimate.line(_dump("public.a")) == (0.0, "public.a")
    assert estimate.line(_dump("public.b")) == (0.25, "public.b")


def test_restores_speak_of_processing() -> None:
    estimate = TableProgress(WEIGHTS)
    line = 'pg_restore: processing data for table "x.my table"'
    assert estimate.line(line) == (0.0, "x.my table")


def test_quotes_belong_to_the_name() -> None:
    assert TableProgress(WEIGHTS).line(_dump('public.odd"')) == (0.0, 'public.odd"')
    assert TableProgress(WEIGHTS).line("dumping contents of table public.a") == (0.0, "public.a")


def test_other_lines_and_unknown_tables_say_nothing() -> None:
    estimate = TableProgress(WEIGHTS)
    assert estimate.line("pg_dump: reading schemas") is None
    assert estimate.line(_dump("public.unknown")) is None
    assert TableProgress({}).line(_dump("public.a")) is None


@given(st.lists(st.sampled_from([*WEIGHTS, "unknown"])))
def test_it_never_goes_back_nor_reaches_the_end(names: list[str]) -> None:
    estimate = TableProgress(WEIGHTS)
    told = [found[0] for name in names if (found := estimate.line(_dump(name)))]
    assert told == sorted(told)
    assert all(0 <= fraction <= TableProgress.CAP < 1 for fraction in told)
