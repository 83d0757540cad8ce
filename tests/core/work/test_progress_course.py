"""Course: one bar from 0 to below 1, never back, and a time left once it can be trusted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.core.work.progress_course import CAP, Course

SHARES: dict[str, float] = {Step.SNAPSHOT: 10.0, Step.DUMP: 70.0, Step.VERIFY: 20.0}
PARTS = ["snapshot", "dump", "verify", "unknown"]
near = pytest.approx


def course(expected: float | None = None) -> Course:
    return Course(SHARES, expected=expected, now=100.0)


def test_parts_follow_each_other() -> None:
    bar = course()
    assert bar.at("snapshot", 0.5, 101).fraction == near(0.05)
    assert bar.at("dump", 0.0, 102).fraction == near(0.1)
    assert bar.at("dump", 0.5, 103).fraction == near(0.45)
    assert bar.at("verify", 0.0, 104).fraction == near(0.8)


def test_part_of_no_plan_leaves_the_bar_where_it_is() -> None:
    bar = course()
    bar.at("dump", 0.5, 103)
    assert bar.at("drop", 0.0, 104).fraction == near(0.45)


def test_silent_part_goes_on_at_the_pace_of_those_before() -> None:
    bar = course()
    bar.at("dump", 1.0, 180)  # 80 seconds for 80 of 100
    assert bar.at("verify", None, 180).fraction == near(0.8)
    assert bar.at("verify", None, 190).fraction == near(0.9)
    assert bar.at("verify", None, 500).fraction == near(0.98)


def test_silent_part_after_no_time_at_all() -> None:
    bar = course()
    assert bar.at("verify", None, 100).fraction == near(0.98)


def test_early_silent_part_waits() -> None:
    assert course().at("snapshot", None, 150).fraction == near(0.0)


def test_long_part_is_never_guessed_from_the_pace_of_others() -> None:
    bar = course()
    bar.at("snapshot", 1.0, 110)
    assert bar.at("dump", None, 150).fraction == near(0.1)


def test_history_helps_where_nothing_is_counted() -> None:
    bar = course(expected=100.0)
    assert bar.at("snapshot", None, 105).fraction == near(0.05)
    assert bar.at("dump", None, 150).fraction == near(0.5)
    assert bar.at("dump", None, 400).fraction == near(0.73)  # not beyond its own part
    blind = Course({}, expected=100.0, now=0.0)
    assert blind.at("load", None, 25).fraction == near(0.25)


def test_nothing_known_means_no_percent() -> None:
    position = Course({}, expected=None, now=0.0).at("load", 0.5, 25)
    assert (position.fraction, position.seconds_left) == (None, None)


def test_time_left_comes_when_there_is_enough_to_tell_from() -> None:
    bar = course()
    assert bar.at("dump", 0.5, 102).seconds_left is None  # two seconds tell nothing
    assert bar.at("dump", 0.5, 145).seconds_left == near(55.0)
    slow = course()
    assert slow.at("snapshot", 0.4, 200).seconds_left is None  # nor do four points


def test_time_left_is_smoothed_and_never_negative() -> None:
    bar = course()
    bar.at("dump", 0.5, 145)
    jumped = bar.at("verify", 0.0, 145.25).seconds_left
    assert jumped is not None
    assert 45 < jumped < 55
    assert bar.at("verify", None, 1000).seconds_left is not None
    assert (bar.at("verify", None, 1001).seconds_left or 0) >= 0


@given(
    st.lists(
        st.tuples(
            st.sampled_from(PARTS),
            st.none() | st.floats(-1, 2),
            st.floats(0, 100),
        )
    ),
    st.none() | st.floats(1, 100),
)
def test_it_never_goes_back_nor_reaches_the_end(
    told: list[tuple[str, float | None, float]], expected: float | None
) -> None:
    bar, now, last = course(expected), 100.0, 0.0
    for part, inner, seconds in told:
        now += seconds
        fraction = bar.at(part, inner, now).fraction
        assert fraction is None or last <= fraction <= CAP
        last = fraction or last
