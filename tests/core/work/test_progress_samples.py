"""What the server shows: whose statement it is, how far an index is, whether anything lives."""

import pytest

from pgbackup_gui.core.work.progress_samples import Sample, SessionSample, SignsOfLife

IDLE = SessionSample("COPY public.items (id) FROM stdin;", is_busy=False, tuples=5)
BUSY = SessionSample("CREATE INDEX x ON public.items USING btree (a);", is_busy=True)


@pytest.mark.parametrize(
    ("query", "name", "is_named"),
    [
        ("COPY public.items (id) FROM stdin;", "items", True),
        ("COPY public.items (id) FROM stdin;", "item", False),
        ('COPY public."My Items" (id) TO stdout;', "My Items", True),
        ("CREATE INDEX items_at ON public.items USING btree (at);", "items_at", True),
        ("ALTER TABLE ONLY public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);", "a_pkey", True),
        ("COPY public.more_items (id) FROM stdin;", "items", False),
        ("ANALYZE items", "items", True),
    ],
)
def test_statement_names_what_it_is_about(query: str, name: str, is_named: bool) -> None:
    assert SessionSample(query, is_busy=True).names(name) is is_named


@pytest.mark.parametrize(
    ("phase", "blocks", "rows", "fraction"),
    [
        ("", (5, 10), (0, 0), 0.0),
        ("initializing", (0, 0), (0, 0), 0.0),
        ("building index: scanning table", (5, 10), (0, 0), 0.3),
        ("building index: scanning table", (0, 0), (0, 0), 0.0),
        ("building index: sorting live tuples", (10, 10), (0, 0), 0.6),
        ("building index: loading tuples in tree", (10, 10), (50, 100), 0.85),
    ],
)
def test_index_is_as_far_as_its_phase(
    phase: str, blocks: tuple[int, int], rows: tuple[int, int], fraction: float
) -> None:
    session = SessionSample("", is_busy=True, phase=phase, blocks=blocks, rows=rows)
    assert session.index_fraction == pytest.approx(fraction)


def test_silence_with_idle_sessions_is_no_life() -> None:
    life = SignsOfLife(limit=60, now=0)
    life.saw(Sample(10, (IDLE,)))  # something new
    life.saw(Sample(70, (IDLE,)))
    assert not life.are_gone
    life.saw(Sample(71, (IDLE,)))
    assert life.are_gone


def test_no_session_at_all_is_no_life() -> None:
    life = SignsOfLife(limit=60, now=0)
    life.saw(Sample(61))
    assert life.are_gone


@pytest.mark.parametrize(
    "session", [BUSY, SessionSample(IDLE.query, is_busy=False, tuples=6)], ids=["busy", "counts"]
)
def test_work_and_counters_that_move_are_life(session: SessionSample) -> None:
    life = SignsOfLife(limit=60, now=0)
    life.saw(Sample(1, (IDLE,)))
    life.saw(Sample(50, (session,)))
    life.saw(Sample(100, (session,) if session.is_busy else (IDLE,)))
    assert not life.are_gone


def test_a_line_is_life() -> None:
    life = SignsOfLife(limit=60, now=0)
    life.heard(50)
    life.saw(Sample(100))
    assert not life.are_gone


def test_nobody_looked_so_nobody_knows() -> None:
    life = SignsOfLife(limit=60, now=0)
    assert not life.are_gone
    life.saw(Sample(30))
    assert not life.are_gone
