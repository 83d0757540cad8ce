"""EntryProgress on the lines and samples of real runs of pg_dump and pg_restore 18."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.work.progress_entries import DATA, Entry, EntryProgress
from pgbackup_gui.core.work.progress_samples import Sample, SessionSample

ITEMS = Entry(DATA, "public.items", "items", "items", 100, bytes=1000, rows=50)
ODD = Entry(DATA, 'public.odd"', 'odd"', 'odd"', 0)
USERS = Entry(DATA, "x.my users", "my users", "my users", 300, bytes=10)
KEY = Entry("CONSTRAINT", "public.items items_pkey", "items items_pkey", "items_pkey", 50)
INDEX = Entry("INDEX", "public.items_at", "items_at", "items_at", 50)
NEXT = Entry("SEQUENCE SET", "public.ids", "ids", "", 0)
ALL = (ITEMS, ODD, USERS, KEY, INDEX, NEXT)
DUMPED = 'pg_dump: dumping contents of table "{}"'
LOADED = 'pg_restore: processing data for table "{}"'
COPY = "COPY public.items (id, name) FROM stdin;"


def copying(tuples: int | None, query: str = COPY) -> Sample:
    return Sample(1, (SessionSample(query, is_busy=True, tuples=tuples),))


def test_an_entry_is_done_when_the_next_begins() -> None:
    estimate = EntryProgress(ALL)
    estimate.line(DUMPED.format("public.items"))
    assert (estimate.fraction, estimate.subject) == (0.0, "public.items")
    estimate.line(DUMPED.format("x.my users"))
    assert (estimate.fraction, estimate.subject) == (0.2, "x.my users")
    assert estimate.bytes_done == 1000


def test_what_comes_first_has_its_share() -> None:
    estimate = EntryProgress(ALL, lead=500)
    estimate.line("pg_dump: reading schemas")
    assert estimate.fraction == pytest.approx(500 / 60 / 1000)
    estimate.line(DUMPED.format("public.items"))
    assert estimate.fraction == pytest.approx(0.5)


def test_restore_speaks_of_data_keys_and_indexes() -> None:
    estimate = EntryProgress(ALL)
    estimate.line(LOADED.format("public.items"))
    estimate.line("pg_restore: executing SEQUENCE SET ids")
    assert estimate.fraction == 0.2
    estimate.line('pg_restore: creating CONSTRAINT "public.items items_pkey"')
    estimate.line('pg_restore: creating INDEX "public.items_at"')
    assert estimate.fraction == 0.3
    assert estimate.subject == "public.items"


def test_quotes_belong_to_the_name() -> None:
    estimate = EntryProgress(ALL)
    estimate.line(DUMPED.format('public.odd"'))
    assert estimate.subject == 'public.odd"'
    estimate.line("dumping contents of table public.items")
    assert estimate.subject == "public.items"


def test_counters_tell_how_far_a_table_is() -> None:
    estimate = EntryProgress(ALL)
    estimate.line(LOADED.format("public.items"))
    estimate.sample(copying(25))
    assert (estimate.fraction, estimate.bytes_done) == (0.1, 500)
    estimate.sample(copying(None))
    estimate.sample(copying(10))
    assert estimate.fraction == 0.1
    estimate.sample(copying(1000))
    assert estimate.fraction == 0.2


def test_counters_of_another_table_are_not_taken() -> None:
    estimate = EntryProgress(ALL)
    estimate.line(LOADED.format("public.items"))
    estimate.sample(copying(25, "COPY public.more_items (id) FROM stdin;"))
    assert estimate.fraction == 0.0


def test_table_without_known_rows_waits_for_its_end() -> None:
    estimate = EntryProgress(ALL)
    estimate.line(LOADED.format("x.my users"))
    estimate.sample(copying(25, 'COPY x."my users" (id) FROM stdin;'))
    assert estimate.fraction == 0.0


def test_index_tells_by_its_phase() -> None:
    estimate = EntryProgress(ALL)
    estimate.line('pg_restore: creating INDEX "public.items_at"')
    query = "CREATE INDEX items_at ON public.items USING btree (at);"
    phase = "building index: sorting live tuples"
    estimate.sample(Sample(1, (SessionSample(query, is_busy=True, phase=phase),)))
    assert estimate.fraction == pytest.approx(0.06)


def test_parallel_jobs_say_what_they_finish() -> None:
    estimate = EntryProgress(ALL)
    estimate.line("pg_restore: launching item 7 TABLE DATA items")
    estimate.line("pg_restore: launching item 8 CONSTRAINT items items_pkey")
    estimate.line(LOADED.format("public.items"))
    estimate.line(LOADED.format("x.my users"))
    assert estimate.fraction == 0.0
    estimate.sample(copying(25))
    assert estimate.fraction == 0.1
    estimate.line("pg_restore: finished item 8 CONSTRAINT items items_pkey")
    assert estimate.fraction == 0.2
    estimate.line("pg_restore: finished item 7 TABLE DATA items")
    assert estimate.fraction == 0.3


def test_tables_of_one_name_in_two_schemas_are_two() -> None:
    twice = (ITEMS, Entry(DATA, "x.items", "items", "items", 100))
    estimate = EntryProgress(twice)
    for number in ("1", "2"):
        estimate.line(f"pg_restore: launching item {number} TABLE DATA items")
        estimate.line(f"pg_restore: finished item {number} TABLE DATA items")
    assert estimate.fraction == 1.0


def test_nothing_to_tell_from() -> None:
    assert EntryProgress(()).fraction is None


LINES = [
    DUMPED.format("public.items"),
    DUMPED.format("x.my users"),
    LOADED.format("unknown"),
    'pg_restore: creating INDEX "public.items_at"',
    "pg_restore: launching item 7 TABLE DATA items",
    "pg_restore: finished item 7 TABLE DATA items",
    "pg_restore: finished item 9 INDEX other",
]


@given(st.lists(st.sampled_from(LINES) | st.integers(0, 100)))
def test_it_never_goes_back_nor_beyond_the_end(told: list[str | int]) -> None:
    estimate, last = EntryProgress(ALL), 0.0
    for item in told:
        if isinstance(item, str):
            estimate.line(item)
        else:
            estimate.sample(copying(item))
        assert estimate.fraction is not None
        assert last <= estimate.fraction <= 1.0
        last = estimate.fraction
