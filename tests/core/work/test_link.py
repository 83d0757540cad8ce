"""A link is named only when it carries what it can, for long enough to be sure."""

import pytest

from pgbackup_gui.core.work.link import FAST, LinkUse
from pgbackup_gui.core.work.progress_samples import Sample, SessionSample

MEGABYTE = 1_000_000


def _used(capacity: float | None, megabytes_a_second: float, *, seconds: int = 5) -> LinkUse:
    link = LinkUse(capacity)
    for second in range(seconds + 1):
        link.moved(second, int(second * megabytes_a_second * MEGABYTE))
    return link


@pytest.mark.parametrize("rate", [8, 10, 12])
def test_link_that_carries_what_it_can_is_the_limit(rate: float) -> None:
    assert _used(10 * MEGABYTE, rate).rate == rate * MEGABYTE


@pytest.mark.parametrize("rate", [0, 5, 15])
def test_something_else_is_the_limit(rate: float) -> None:
    """Less than the link can: another is slower. Much more: it was measured too low."""
    assert _used(10 * MEGABYTE, rate).rate is None


@pytest.mark.parametrize("capacity", [None, 0.0, FAST])
def test_link_that_is_fast_or_was_not_measured_is_never_named(capacity: float | None) -> None:
    assert _used(capacity, FAST / MEGABYTE).rate is None


def test_nothing_is_said_too_early() -> None:
    assert LinkUse(10 * MEGABYTE).rate is None
    assert _used(10 * MEGABYTE, 10, seconds=2).rate is None


def test_only_the_last_seconds_count() -> None:
    link = _used(10 * MEGABYTE, 10, seconds=20)
    for second in range(21, 40):
        link.moved(second, 200 * MEGABYTE)
    assert link.rate is None


def _copying(at: float, **tables: int) -> Sample:
    sessions = (
        SessionSample(f"COPY public.{name} TO stdout;", is_busy=True, passed_on=count)
        for name, count in tables.items()
    )
    return Sample(at, (*sessions, SessionSample("BEGIN", is_busy=False)))


def test_bytes_of_all_copies_are_added_up() -> None:
    """Two sessions; one table ends and another begins, and one of the same name begins anew."""
    link = LinkUse(10 * MEGABYTE)
    link.saw(_copying(0))
    link.saw(_copying(1, a=5 * MEGABYTE, b=5 * MEGABYTE))
    link.saw(_copying(2, b=10 * MEGABYTE, c=5 * MEGABYTE))
    link.saw(_copying(3, b=2 * MEGABYTE, c=13 * MEGABYTE))
    assert link.rate == 10 * MEGABYTE
